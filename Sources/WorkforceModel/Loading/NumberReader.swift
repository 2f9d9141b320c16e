/// A number as it was written, and the unit behind it.
struct WrittenNumber: Equatable {
  var value: Double
  /// Empty where nothing follows the number.
  var unit: String
}

/// Reads the number a value begins with.
///
/// Only digits, one decimal point and `_` between groups of three are taken. What YAML, a
/// spreadsheet or another country would read differently is refused with the text to type.
enum NumberReader {
  /// No figure of a plan is larger.
  static let largest = 1e12

  static func read(
    _ text: String, as noun: String, example: String
  ) throws(ValueFault) -> WrittenNumber {
    let written = text.trimmed
    let head = written.prefix { "0123456789.,_:+-−'’".contains($0) }
    let unit = written.dropFirst(head.count).trimmed
    func form(_ number: String?) -> ValueFault {
      .form(noun, written, write: number.map { unit.isEmpty ? $0 : "\($0) \(unit)" })
    }
    guard head.contains(where: { $0.isASCII && $0.isNumber }) else {
      throw .wrongType(noun, written)
    }
    if let other = otherNotation(head, unit) {
      throw .form(noun, written, write: other.isEmpty ? nil : other)
    }
    if let grouped = groupedBySpaces(head, unit) { throw .form(noun, written, write: grouped) }
    if head.hasPrefix("-") || head.hasPrefix("−") {
      throw .outOfRange(
        "cannot be negative, found \(Wording.quoted(written))",
        help: "write \(noun) such as `\(example)`")
    }
    if head.hasPrefix("+") { throw form(String(head.dropFirst())) }
    if head.contains("-") || head.contains("−") {
      throw ValueFault(
        id: "value/form", text: "must be one value, found \(Wording.quoted(written))",
        help: "write \(noun) such as `\(example)`; "
          + "where an estimate is meant, `[low, most likely, high]`")
    }
    if head.contains(":") { throw clock(head, noun, written) }
    let digits = try plainDigits(head, form)
    guard let value = Double(digits), value <= largest else {
      throw .outOfRange(
        "is too large: \(Wording.quoted(written)), the largest number is 1,000,000,000,000",
        help: "write it in a larger unit, or check the number of digits")
    }
    return WrittenNumber(value: value, unit: unit)
  }

  private static func plainDigits(
    _ head: Substring, _ form: (String?) -> ValueFault
  ) throws(ValueFault) -> String {
    let groups = head.split(omittingEmptySubsequences: false) { ",'’".contains($0) }
    if groups.count > 1 {
      let joined = groups.joined()
      let isGrouped = groups.dropFirst().allSatisfy {
        $0.prefix { $0 != "." }.count == 3
      }
      if isGrouped { throw form(joined) }
      throw form(head.contains(",") && groups.count == 2 ? groups.joined(separator: ".") : nil)
    }
    let parts = head.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count > 2 { throw form(parts.joined()) }
    guard let whole = parts.first, !whole.isEmpty else { throw form("0" + head) }
    if parts.count == 2, parts[1].isEmpty { throw form(String(whole)) }
    let thousands = whole.split(separator: "_", omittingEmptySubsequences: false)
    let isWellGrouped =
      thousands.count == 1
      || (1...3).contains(thousands[0].count) && thousands.dropFirst().allSatisfy { $0.count == 3 }
    let decimals = parts.count == 2 ? String(parts[1]) : nil
    let digits = thousands.joined() + (decimals.map { "." + $0 } ?? "")
    if !isWellGrouped || decimals?.contains("_") == true {
      throw form(digits.filter { $0 != "_" })
    }
    if whole.count > 1, whole.hasPrefix("0") {
      let rest = digits.drop { $0 == "0" }
      throw form(rest.isEmpty ? "0" : rest.hasPrefix(".") ? "0" + rest : String(rest))
    }
    return digits
  }

  /// `1e3` and `0x10` with plain digits; empty where there is no such number, nil for another text.
  private static func otherNotation(_ head: Substring, _ unit: String) -> String? {
    let notation = unit.prefix { !$0.isWhitespace }
    let rest = unit.dropFirst(notation.count)
    guard let letter = notation.first, let next = notation.dropFirst().first else { return nil }
    if letter == "e" || letter == "E", next.isNumber || "+-".contains(next) {
      guard let value = Double(String(head) + notation), value.isFinite, value <= largest else {
        return ""
      }
      return Wording.number(value) + rest
    }
    let radix: Int? =
      switch letter {
      case "x", "X": 16
      case "o": 8
      case "b": 2
      default: nil
      }
    guard head == "0", let radix, next.isHexDigit else { return nil }
    return Int(notation.dropFirst(), radix: radix).map { "\($0)\(rest)" } ?? ""
  }

  /// `10 000 per month` with the space taken out.
  private static func groupedBySpaces(_ head: Substring, _ unit: String) -> String? {
    guard unit.first?.isNumber == true else { return nil }
    var digits = String(head)
    var rest = Substring(unit)
    while let first = rest.first, first.isNumber {
      digits += rest.prefix { $0.isNumber }
      rest = rest.drop { $0.isNumber }.drop { $0.isWhitespace }
    }
    return rest.isEmpty ? digits : "\(digits) \(rest)"
  }

  /// `12:30` is hours and minutes to some, minutes and seconds to others.
  private static func clock(_ head: Substring, _ noun: String, _ written: String) -> ValueFault {
    var fault = ValueFault.form(noun, written, write: nil)
    let parts = head.split(separator: ":", omittingEmptySubsequences: false)
    guard noun == "a time", parts.count == 2, let large = Int(parts[0]), let small = Int(parts[1]),
      (0...999).contains(large), (0...59).contains(small)
    else { return fault }
    fault.help =
      "write `\(large * 60 + small) min` for hours and minutes, "
      + "`\(large * 60 + small) s` for minutes and seconds"
    return fault
  }
}
