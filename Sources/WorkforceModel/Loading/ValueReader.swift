/// Reads the text of a value of a kind; every refusal says what to type.
enum ValueReader {
  static func share(_ text: String, _ context: LoadContext) throws(ValueFault) -> Share {
    let noun = "a share"
    let number = try NumberReader.read(text, as: noun, example: "85%")
    let plain = Wording.number(number.value)
    switch number.unit {
    case "%":
      guard number.value <= 100 else { throw overAll("\(plain) %") }
      return Share(number.value / 100)
    case "":
      if number.value <= 1 { return Share(number.value) }
      let help = number.value <= 100 ? "write `\(plain)%`" : nil
      throw number.value <= 100
        ? ValueFault(
          id: "value/form", text: "must be a share such as `85%` or `0.85`, found \(quoted(text))",
          help: help)
        : overAll(plain)
    case "percent", "per cent", "pct":
      throw .form(noun, text.trimmed, write: plain + "%")
    default:
      throw .wrongType(noun, text, help: "write it as `85%` or `0.85`")
    }
  }

  private static func overAll(_ found: String) -> ValueFault {
    .outOfRange("cannot be over 100 %, found \(found)", help: "write a share from `0%` to `100%`")
  }

  static func time(_ text: String, _ context: LoadContext) throws(ValueFault) -> Minutes {
    let number = try NumberReader.read(text, as: "a time", example: "12 min")
    if number.unit.isEmpty { throw noUnit("a time", text, "min") }
    return Minutes(number.value * (try minutes(number, text)))
  }

  /// Minutes in the unit behind a number.
  private static func minutes(
    _ number: WrittenNumber, _ text: String
  ) throws(ValueFault) -> Double {
    if let factor = minutesPerUnit[number.unit] { return factor }
    let plain = Wording.number(number.value)
    let unit = number.unit.lowercased()
    let suggestion: String? =
      if unit.contains(where: \.isNumber) {
        combined(number)
      } else if ["m", "mins", "min."].contains(unit) {
        "\(plain) min"
      } else if ["hrs", "hr", "std", "h."].contains(unit) {
        "\(plain) h"
      } else if ["secs", "sec."].contains(unit) {
        "\(plain) s"
      } else if minutesPerUnit[unit] != nil {
        "\(plain) \(unit)"
      } else {
        nil
      }
    if let suggestion { throw .form("a time", text.trimmed, write: suggestion) }
    throw ValueFault(
      id: "field/wrong-type", text: "must be a time, found the text \(quoted(text))",
      help: "write minutes, hours or seconds, such as `12 min`, `1.5 h` or `30 s`")
  }

  static let minutesPerUnit: [String: Double] = [
    "min": 1, "minute": 1, "minutes": 1, "h": 60, "hour": 60, "hours": 60,
    "s": 1 / 60, "sec": 1 / 60, "second": 1 / 60, "seconds": 1 / 60,
  ]

  /// `1 h 30 min` as minutes.
  private static func combined(_ number: WrittenNumber) -> String? {
    let letters = number.unit.prefix { $0.isLetter }
    let rest = number.unit.dropFirst(letters.count).trimmed
    let digits = rest.prefix { $0.isNumber }
    let unit = rest.dropFirst(digits.count).trimmed
    guard let first = minutesPerUnit[String(letters)], let value = Double(digits),
      let second = unit.isEmpty && first == 60 ? 1 : minutesPerUnit[unit]
    else { return nil }
    return Wording.number(number.value * first + value * second) + " min"
  }

  static func rate(_ text: String, _ context: LoadContext) throws(ValueFault) -> Volume {
    let noun = "a number of items per period"
    let number = try NumberReader.read(text, as: noun, example: "10000 per month")
    try refuseThreeZeros(text)
    if number.unit.isEmpty {
      throw ValueFault(
        id: "value/no-unit", text: "needs a period, found \(quoted(text))",
        help: "write `\(Wording.number(number.value)) per month`, or per day, week, quarter or year"
      )
    }
    return Volume(number.value * (try perYear(number.unit, text, noun, "10000 per month", context)))
  }

  /// How many of a period make a year.
  private static func perYear(
    _ unit: String, _ text: String, _ noun: String, _ example: String, _ context: LoadContext
  ) throws(ValueFault) -> Double {
    let words = unit.split { $0.isWhitespace }
    guard words.count == 2, words[0] == "per" else {
      throw .wrongType(noun, text, help: "write it as `\(example)`")
    }
    switch words[1] {
    case "day": return context.workingDays ?? 365
    case "week": return 365.0 / 7
    case "month": return 12
    case "quarter": return 4
    case "year": return 1
    case "hour":
      throw ValueFault(
        id: "value/per-hour",
        text: "cannot be per hour, found \(quoted(text)): a year of it depends on opening hours",
        help: "write it per day, week, month, quarter or year")
    default:
      throw .wrongType(
        noun, text,
        help: "the periods are `per day`, `per week`, `per month`, `per quarter` "
          + "and `per year`")
    }
  }

  static func timeRate(_ text: String, _ context: LoadContext) throws(ValueFault) -> Hours {
    let noun = "a time per period"
    let number = try NumberReader.read(text, as: noun, example: "60 h per month")
    try refuseThreeZeros(text)
    guard let (unit, period) = splitPeriod(number.unit) else {
      let plain = Wording.number(number.value)
      let unit = number.unit.isEmpty ? "h" : number.unit
      throw minutesPerUnit[unit] == nil
        ? .wrongType(noun, text, help: "write it as `60 h per month`")
        : ValueFault(
          id: "value/no-unit", text: "needs a period, found \(quoted(text))",
          help: "write `\(plain) \(unit) per month`, or per day, week, quarter or year")
    }
    if unit.isEmpty { throw noUnit(noun, text, "h", period) }
    let minutes = try minutes(WrittenNumber(value: number.value, unit: unit), text)
    let year = try perYear(period, text, noun, "60 h per month", context)
    return Hours(number.value * minutes / 60 * year)
  }

  static func hoursAYear(_ text: String, _ context: LoadContext) throws(ValueFault) -> Hours {
    let number = try NumberReader.read(text, as: "hours a year", example: "1720 h per year")
    if number.unit.isEmpty { return Hours(number.value) }
    if splitPeriod(number.unit) != nil { return try timeRate(text, context) }
    return Hours(number.value * (try minutes(number, text)) / 60)
  }

  /// `h per month` as `h` and `per month`.
  private static func splitPeriod(_ unit: String) -> (unit: String, period: String)? {
    let words = unit.split { $0.isWhitespace }
    guard let place = words.firstIndex(of: "per") else { return nil }
    return (
      words[..<place].joined(separator: " "), words[place...].joined(separator: " ")
    )
  }

  private static func noUnit(
    _ noun: String, _ text: String, _ unit: String, _ period: String = ""
  ) -> ValueFault {
    let number = text.trimmed.prefix { !$0.isWhitespace }
    return ValueFault(
      id: "value/no-unit", text: "needs a unit, found \(quoted(text))",
      help:
        "write `\([String(number), unit, period].filter { !$0.isEmpty }.joined(separator: " "))`")
  }

  /// Refuses `10.000 per month`: ten here, ten thousand in half of Europe.
  static func refuseThreeZeros(_ text: String) throws(ValueFault) {
    let head = text.trimmed.prefix { $0.isNumber || $0 == "." }
    let parts = head.split(separator: ".")
    guard parts.count == 2, parts[1].count == 3, parts[0] != "0" else { return }
    throw ValueFault(
      id: "value/form",
      text: "is read as \(Wording.number(Double(head) ?? 0)), found \(quoted(text))",
      help: "write `\(parts.joined())` or `\(Wording.number(Double(head) ?? 0))`")
  }

  static func hours(_ text: String, _ context: LoadContext) throws(ValueFault) -> Double {
    let number = try NumberReader.read(text, as: "hours", example: "16 h")
    return number.unit.isEmpty ? number.value : number.value * (try minutes(number, text)) / 60
  }

  static func quoted(_ text: String) -> String { Wording.quoted(text.trimmed) }
}
