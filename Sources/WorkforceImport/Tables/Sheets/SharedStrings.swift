import WorkforceReporting

/// The texts that the cells of all sheets refer to by number.
struct SharedStrings {
  private(set) var texts: [String] = []
  private var run = RichText()

  mutating func take(_ event: XMLEvent, part: String) throws(WorkbookError) {
    run.take(event)
    switch event {
    case .start("si", _):
      run = RichText()
      guard texts.count < TableLimits.strings else {
        throw .damaged(part: part, reason: "it holds more than 2,000,000 texts")
      }
    case .end("si"): texts.append(run.text)
    default: break
    }
  }
}

/// The text of a string that may be made of runs; reading aids (`rPh`) are left out.
struct RichText {
  private var bytes: [UInt8] = []
  private var isInText = false
  private var isInAid = false

  mutating func take(_ event: XMLEvent) {
    switch event {
    case .start("rPh", _): isInAid = true
    case .end("rPh"): isInAid = false
    case .start("t", _): isInText = !isInAid
    case .end("t"): isInText = false
    case .text(let piece) where isInText: bytes += piece
    default: break
    }
  }

  var text: String { HexRuns.decoded(String(decoding: bytes, as: UTF8.self)) }
}

/// Characters that a workbook writes as `_x000D_`.
enum HexRuns {
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
    let units = Array(text.utf16)
    var result: [UInt16] = []
    result.reserveCapacity(units.count)
    var index = 0
    while index < units.count {
      if let unit = unit(units, at: index) {
        result.append(unit)
        index += 7
      } else {
        result.append(units[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF16.self)
  }

  private static func unit(_ units: [UInt16], at index: Int) -> UInt16? {
    guard index + 6 < units.count, units[index] == 0x5F, units[index + 1] == 0x78,
      units[index + 6] == 0x5F
    else { return nil }
    var value: UInt16 = 0
    for digit in units[(index + 2)...(index + 5)] {
      guard let scalar = Unicode.Scalar(digit), let number = Character(scalar).hexDigitValue,
        scalar.isASCII
      else { return nil }
      value = value << 4 | UInt16(number)
    }
    return value
  }
}
