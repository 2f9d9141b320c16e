extension ValueReader {
  static func date(_ text: String, _ context: LoadContext) throws(ValueFault) -> CalendarDate {
    let written = text.trimmed
    if let date = CalendarDate(iso8601: written) { return date }
    let digits = written.split { !$0.isNumber }
    let separators = written.filter { !$0.isNumber }
    let numbers = digits.compactMap { Int($0) }
    if digits.map(\.count) == [4, 2, 2], separators == "--", numbers.count == 3 {
      throw noSuchDay(numbers, written)
    }
    throw .form("a date such as `2027-03-01`", written, write: isoForm(digits, numbers, separators))
  }

  private static func noSuchDay(_ numbers: [Int], _ written: String) -> ValueFault {
    let (year, month) = (numbers[0], numbers[1])
    let reason =
      if !(1901...9999).contains(year) {
        "years run from 1901 to 9999"
      } else if !(1...12).contains(month) {
        "a year has 12 months"
      } else {
        "that month has \(CalendarDate.days(in: month, of: year)) days"
      }
    return ValueFault(
      id: "value/no-such-day", text: "names a day that does not exist: `\(written)`, \(reason)",
      help: "write an existing day as year-month-day")
  }

  /// The ISO form of `1.3.2027`, `2027-3-1` and the like, where only one day can be meant.
  private static func isoForm(
    _ digits: [Substring], _ numbers: [Int], _ separators: String
  ) -> String? {
    guard numbers.count == 3, separators.count == 2 else { return nil }
    let date: CalendarDate? =
      if digits[0].count == 4 {
        CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
      } else if digits[2].count == 4, separators == ".." || numbers[0] > 12 {
        CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
      } else {
        nil
      }
    return date?.description
  }

  static func duration(_ text: String, _ context: LoadContext) throws(ValueFault) -> Span {
    let noun = "a duration"
    let number = try NumberReader.read(text, as: noun, example: "8 weeks")
    let plain = Wording.number(number.value)
    if number.unit.isEmpty {
      throw ValueFault(
        id: "value/no-unit", text: "needs a unit, found \(quoted(text))",
        help: "write `\(plain) days`, or weeks, months or years")
    }
    guard let unit = spanUnit(number.unit) else {
      throw .wrongType(
        noun, text,
        help: "write it in days, weeks, months or years, such as `10 days` or `24 months`")
    }
    guard number.value == number.value.rounded() else {
      let finer: (Double, String)? =
        switch unit {
        case .years: (number.value * 12, "months")
        case .months: (number.value * 30, "days")
        case .weeks: (number.value * 7, "days")
        case .days: nil
        }
      throw .form(
        "a whole number of \(unit.rawValue)", text.trimmed,
        write: finer.map { "\(Wording.number($0.0.rounded())) \($0.1)" })
    }
    let span = Span(Int(number.value), unit)
    guard span.days <= 365_000 else {
      throw .outOfRange("is longer than 1,000 years, found \(quoted(text))")
    }
    return span
  }

  private static func spanUnit(_ text: String) -> Span.Unit? {
    Span.Unit.allCases.first { $0.rawValue == text || $0.rawValue.dropLast() == text }
  }

  static func response(_ text: String, _ context: LoadContext) throws(ValueFault) -> ResponseTime {
    let number = try NumberReader.read(text, as: "a time or a duration", example: "4 h")
    if spanUnit(number.unit) != nil { return .span(try duration(text, context)) }
    if number.unit.isEmpty {
      throw ValueFault(
        id: "value/no-unit", text: "needs a unit, found \(quoted(text))",
        help: "write `\(Wording.number(number.value)) h`, or min, days or weeks")
    }
    return .minutes(try time(text, context))
  }
}
