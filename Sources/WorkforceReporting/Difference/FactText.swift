import WorkforceChecks
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

extension Fact.Value {
  /// How long a text is that a line shows.
  private static let shown = 160

  /// As a planner would read it: `12 min`, `80 %`, `70 % (50 % to 80 %; pilot)`.
  func text(currency: String?) -> String {
    switch self {
    case .text(let text): text.excerpt(limit: Self.shown)
    case .number(let value, let unit): unit.text(value, currency: currency)
    case .list(let items): items.joined(separator: ", ").excerpt(limit: Self.shown)
    case .range(let low, let likely, let high, let unit, let source):
      Self.range(low, likely, high, unit, source, currency: currency)
    }
  }

  private static func range(
    _ low: Double, _ likely: Double, _ high: Double, _ unit: Fact.Unit, _ source: String?,
    currency: String?
  ) -> String {
    func text(_ value: Double) -> String { unit.text(value, currency: currency) }
    let source = source.map { $0.excerpt(limit: 60) }
    guard low != high else { return text(likely) + (source.map { " (\($0))" } ?? "") }
    let rest = source.map { "; \($0)" } ?? ""
    return "\(text(likely)) (\(text(low)) to \(text(high))\(rest))"
  }

  /// Two values beside each other; of long texts, what differs and a few words before it.
  static func pair(
    _ before: Self?, _ after: Self?, currency: String?
  ) -> (before: String, after: String) {
    if case .text(let one) = before, case .text(let two) = after, max(one.count, two.count) > shown
    {
      let same = zip(one, two).prefix { $0 == $1 }.count
      if same > shown / 2 {
        let start = same - 30
        return (
          "…" + one.dropFirst(start).excerpt(limit: shown),
          "…" + two.dropFirst(start).excerpt(limit: shown)
        )
      }
    }
    func text(_ value: Self?) -> String { value?.text(currency: currency) ?? "not stated" }
    return (text(before), text(after))
  }
}

extension Fact.Unit {
  fileprivate func text(_ value: Double, currency: String?) -> String {
    switch self {
    case .number: value.exact
    case .share: "\((value * 100).exact) %"
    case .minutes: "\(value.exact) min"
    case .items: "\((value / 12).exact) a month"
    case .hours: "\((value / 12).exact) h a month"
    case .money: value.exact + (currency.map { " \($0)" } ?? "")
    }
  }
}

extension Double {
  /// With up to four decimals and thousands set off: values that differ are read as different.
  fileprivate var exact: String {
    let steps = (magnitude * 10_000).rounded()
    guard steps < 9e15 else { return readable }
    let whole = (steps / 10_000).rounded(.down)
    var decimals = String(Int(steps - whole * 10_000))
    decimals = String(repeating: "0", count: 4 - decimals.count) + decimals
    while decimals.last == "0" { decimals.removeLast() }
    let sign = self < 0 && steps > 0 ? "−" : ""
    return sign + whole.grouped + (decimals.isEmpty ? "" : ".\(decimals)")
  }
}

extension FactChange {
  /// The key with the band and the state it differs in: `band 2, to-be: decide`.
  var name: String {
    let scope = [band ?? "", states.count == 1 ? states.map(\.word).joined() : ""]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    let key = key.excerpt(limit: 100)
    return scope.isEmpty ? key : "\(scope): \(key)"
  }

  /// `10 → 12`.
  func arrow(currency: String?) -> String {
    let pair = Fact.Value.pair(before, after, currency: currency)
    return "\(pair.before) → \(pair.after)"
  }
}

extension PartChange {
  /// `to-be: claims-handler`.
  var name: String {
    (states.count == 1 ? states.map { "\($0.word): " }.joined() : "") + party.text
  }

  /// `R, takes exceptions → A`.
  var arrow: String {
    func text(_ parts: [Part]) -> String {
      parts.isEmpty ? "none" : parts.map { $0.letter ?? $0.duty.word[.en] }.joined(separator: ", ")
    }
    return "\(text(before)) → \(text(after))"
  }
}

extension Diagnostic.State {
  /// In a sentence: `as-is`, `to-be`.
  var word: String { self == .asIs ? "as-is" : "to-be" }
}
