/// The forms of codes of occupations and skills; the catalogs themselves are not bundled.
enum OccupationCode {
  /// What the form of a code should be, nil where it is as it should be.
  static func fault(of code: String, in catalog: String) -> (form: String, example: String)? {
    guard let form = form(in: catalog), !form.isMet(by: code) else { return nil }
    return (form.says, form.likely(code) ?? form.example)
  }

  /// One code or several with commas between them, as a text.
  static func shape(in catalog: String) -> FieldShape {
    guard let form = form(in: catalog) else { return .text }
    return .pattern(
      "\(form.pattern)(?:\\s*,+\\s*\(form.pattern))*",
      numbers: form.signs == "9999" ? 0...9999 : nil, says: form.says)
  }

  private struct Form {
    /// `9` stands for a digit, `A` for a capital, `h` for a hexadecimal digit.
    var signs: String
    var says: String
    var example: String
    /// The address of an entry may stand in place of its code.
    var mayBeAddress = false
    /// What is meant by a code that is nearly of the form.
    var likely: @Sendable (String) -> String? = { _ in nil }

    func isMet(by code: String) -> Bool {
      guard mayBeAddress else { return OccupationCode.matches(code, signs) }
      let isAddress =
        (code.hasPrefix("http://") || code.hasPrefix("https://")) && code.utf8.count > 12
      return isAddress
        || OccupationCode.matches(code.split(separator: "/").last.map(String.init) ?? "", signs)
    }

    var pattern: String {
      let code = signs.map { sign in
        switch sign {
        case "9": "[0-9]"
        case "A": "[A-Z]"
        case "h": "[0-9A-Fa-f]"
        default: sign == "." ? "\\." : String(sign)
        }
      }.joined()
      return mayBeAddress ? "(?:https?://[^,\\s]{5,}|(?:[^,]*/)?\(code))" : code
    }
  }

  private static func form(in catalog: String) -> Form? {
    switch catalog {
    case "isco-08": Form(signs: "9999", says: "four digits", example: "4312")
    case "onet-soc":
      Form(
        signs: "99-9999.99",
        says: "two digits, a hyphen, four digits, a point and two digits", example: "43-9041.00",
        likely: { matches($0, "99-9999") ? $0 + ".00" : nil })
    case "esco":
      Form(
        signs: "hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh",
        says: "the address or the identifier of an occupation",
        example: "http://data.europa.eu/esco/occupation/00030d09-2b3a-4efd-87cc-c4ea39d27c34",
        mayBeAddress: true)
    case "sfia":
      Form(
        signs: "AAAA", says: "four capital letters", example: "DATM",
        likely: { $0.utf8.count == 4 ? $0.uppercased() : nil })
    default: nil
    }
  }

  private static func matches(_ code: String, _ form: String) -> Bool {
    code.utf8.count == form.utf8.count
      && zip(code.utf8, form.utf8).allSatisfy { byte, sign in
        switch sign {
        case UInt8(ascii: "9"): (0x30...0x39).contains(byte)
        case UInt8(ascii: "A"): (0x41...0x5A).contains(byte)
        case UInt8(ascii: "h"): Character(UnicodeScalar(byte)).isHexDigit
        default: byte == sign
        }
      }
  }
}
