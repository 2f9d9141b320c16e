import WorkforceModel
import WorkforceSyntax

/// What a plan says about one fact of one subject.
struct FactValue {
  /// Where the key of the plan language is written, if it is one of the subject's own.
  var place: SourceRange?
  var words: [String] = []
  /// Where something is written that would be the fact and comes too late.
  var late: SourceRange?
  /// A number, or days.
  var number: Double?
  var date: CalendarDate?

  var isStated: Bool { !words.isEmpty || number != nil || date != nil }

  static let missing = Self()

  static func missing(orLateAt place: SourceRange?) -> Self { Self(late: place) }

  static func words(_ words: [String], at place: SourceRange? = nil) -> Self {
    Self(place: place, words: words)
  }

  static func word(_ word: String?, at place: SourceRange? = nil) -> Self {
    Self(place: place, words: [word].compactMap(\.self))
  }

  static func number(_ number: Double?, at place: SourceRange? = nil) -> Self {
    Self(place: place, number: number)
  }

  static func date(_ date: CalendarDate?, at place: SourceRange? = nil) -> Self {
    Self(place: place, date: date)
  }

  static func truth(_ truth: Bool?, at place: SourceRange? = nil) -> Self {
    word(truth.map { $0 ? "true" : "false" }, at: place)
  }

  /// Whether the test is passed on the day the work goes live.
  func passes(_ test: GovernancePack.Test, on day: CalendarDate) -> Bool {
    switch test {
    case .stated: isStated
    case .missing: !isStated
    case .oneOf(let allowed): words.contains { allowed.contains($0) }
    case .all(let asked): asked.allSatisfy { words.contains($0) }
    case .atLeast(let least): number.map { $0 >= least - 1e-9 } ?? false
    case .atMost(let most): number.map { $0 <= most + 1e-9 } ?? false
    case .byGoLive: date.map { $0 <= day } ?? false
    case .within(let span): date.map { $0.adding(span) >= day } ?? false
    }
  }
}
