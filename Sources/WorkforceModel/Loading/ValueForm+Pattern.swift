/// The forms as regular expressions in the dialect of ECMA 262, which editors use.
///
/// A pattern takes whatever reading takes. What no pattern can say is left to reading: whether a day
/// exists in that year, and whether a unit or a currency is the plan's own.
extension ValueForm {
  package var pattern: String {
    switch self {
    case .share:
      #"(?:(?:100(?:\.0+)?|[1-9]?[0-9](?:\.[0-9]+)?)\s*%|0(?:\.[0-9]+)?|1(?:\.0+)?)"#
    case .time: "\(Self.digits)\\s*\(Self.units)"
    case .rate: "\(Self.noThreeZeros)\(Self.digits)\\s*\(Self.periods)"
    case .timeRate: Self.timePerPeriod
    case .hoursAYear:
      "(?:\(Self.digits)(?:\\s*\(Self.units))?|\(Self.timePerPeriod))"
    case .hours: "\(Self.digits)(?:\\s*\(Self.units))?"
    case .weeks: "\(Self.digits)(?:\\s*(?:days?|weeks?))?"
    case .days: "\(Self.digits)(?:\\s*(?:days|days per year|per year))?"
    case .money: "\(Self.noThreeZeros)\(Self.digits)(?:\\s*[A-Z]{3})?"
    case .moneyAYear:
      "\(Self.noThreeZeros)\(Self.digits)(?:\\s*[A-Z]{3})?(?:\\s*per\\s+year)?"
    case .figure: "\(Self.digits)(?:\\s*(?:%|[A-Z]{3}))?"
    // The unit of a measure is the planner's own word.
    case .amount: "\(Self.digits)(?:\\s*[^-0-9.,:_+'\\s].*)?"
    case .number: Self.digits
    case .factor: #"(?:[1-9][0-9]{0,2}(?:\.[0-9]+)?|1_?000(?:\.0+)?)"#
    case .readiness: #"(?:[0-4](?:\.[0-9]+)?|5(?:\.0+)?)"#
    case .skillLevel: #"[1-5](?:\.0+)?"#
    case .agency: "H[1-5]"
    case .date: Self.day
    case .duration: Self.span
    case .response: "(?:\(Self.digits)\\s*\(Self.units)|\(Self.span))"
    }
  }

  /// The range of the form where it is written as a number alone; nil where that says nothing.
  package var numbers: ClosedRange<Double>? {
    switch self {
    case .share: 0...1
    case .hoursAYear, .hours, .weeks, .money, .moneyAYear, .figure, .amount, .number:
      0...NumberReader.largest
    case .days: 0...366
    case .factor: 1...1000
    case .readiness: 0...5
    case .skillLevel: 1...5
    case .time, .rate, .timeRate, .agency, .date, .duration, .response: nil
    }
  }

  package var isWhole: Bool { self == .skillLevel }

  // MARK: Parts

  /// A number as `NumberReader` takes it.
  private static let digits =
    #"(?:0|[1-9][0-9]{0,2}(?:_[0-9]{3}){1,4}|[1-9][0-9]{0,12})(?:\.[0-9]+)?"#

  /// `10.000` is ten here and ten thousand in half of Europe.
  private static let noThreeZeros = #"(?![1-9][0-9]*\.[0-9]{3}(?![0-9.]))"#

  /// The longest first, so that `min` does not end the search for `minutes`.
  private static let units =
    "(?:"
    + ValueReader.minutesPerUnit.keys.sorted { ($1.count, $0) < ($0.count, $1) }
    .joined(separator: "|") + ")"

  private static let periods = #"per\s+(?:day|week|month|quarter|year)"#

  private static let timePerPeriod = "\(noThreeZeros)\(digits)\\s*\(units)\\s+\(periods)"

  private static let span =
    "\(wholeDigits)\\s*(?:"
    + Span.Unit.allCases.map { "\($0.rawValue.dropLast())s?" }.joined(separator: "|") + ")"

  private static let wholeDigits =
    #"(?:0|[1-9][0-9]{0,2}(?:_[0-9]{3}){1,4}|[1-9][0-9]{0,12})(?:\.0+)?"#

  private static let day =
    "(?:190[1-9]|19[1-9][0-9]|[2-9][0-9]{3})-"
    + "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))"
}
