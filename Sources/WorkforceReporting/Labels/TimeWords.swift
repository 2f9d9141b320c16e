import WorkforceModel
import WorkforcePlanning

extension ResponseTime {
  func inWords(_ language: Language) -> String {
    switch self {
    case .minutes(let minutes) where minutes.value >= 60:
      TimeLabels.hours(language, (minutes.value / 60).shortText(in: language))
    case .minutes(let minutes): TimeLabels.minutes(language, minutes.value.shortText(in: language))
    case .span(let span): span.inWords(language)
    }
  }
}

extension Span {
  /// `10 days`, `10 Tage`.
  func inWords(_ language: Language) -> String {
    switch unit {
    case .days: TimeLabels.days(language, count)
    case .weeks: TimeLabels.weeks(language, count)
    case .months: TimeLabels.months(language, count)
    case .years: TimeLabels.years(language, count)
    }
  }
}

extension Double {
  /// A share as a percentage with at most two decimals.
  func shortPercent(in language: Language) -> String {
    (self * 100).shortText(in: language) + " %".written(in: language)
  }

  /// At most two decimals, none where there are none.
  func shortText(in language: Language) -> String {
    let hundredths = (self * 100).rounded()
    guard hundredths.isFinite, hundredths.magnitude < 1e15 else { return String(self) }
    if hundredths.truncatingRemainder(dividingBy: 100) == 0 {
      return (hundredths / 100).grouped(in: language)
    }
    let whole = Int(hundredths.magnitude / 100)
    let rest = Int(hundredths.magnitude) % 100
    let decimals = rest % 10 == 0 ? "\(rest / 10)" : (rest < 10 ? "0\(rest)" : "\(rest)")
    let text = "\(Double(whole).grouped).\(decimals)".written(in: language)
    return (hundredths < 0 ? "−" : "") + text
  }
}
