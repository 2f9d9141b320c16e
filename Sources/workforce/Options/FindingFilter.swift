import WorkforceChecks
import WorkforceReporting
import WorkforceSyntax

/// The findings a planner wants to hear of now.
///
/// Faults in reading the text always pass: behind one of them no rule has looked at the plan, and
/// silence would be taken for a sound one.
struct FindingFilter {
  /// A rule, or a family of rules.
  struct Selector {
    private let name: String
    private let isFamily: Bool

    /// Nil where nothing has that name among some rules.
    ///
    /// A family may be written with the `/` behind it.
    init?(_ text: String, among rules: [Rule]) {
      let family = text.hasSuffix("/") ? String(text.dropLast()) : text
      if Self.families.contains(family) || rules.contains(where: { $0.family == family }) {
        name = family
        isFamily = true
      } else if rules.contains(where: { $0.id == text }) || Self.isFault(text) {
        name = text
        isFamily = false
      } else {
        return nil
      }
    }

    private static let families = Set(ReadingFaults.families.map(\.id))

    /// Faults have no list, so that every name of their families may be one.
    private static func isFault(_ text: String) -> Bool {
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 2, let name = parts.last, !name.isEmpty else { return false }
      return ReadingFaults.family(of: text) != nil
        && name.allSatisfy { $0 == "-" || ("a"..."z").contains($0) }
    }

    func matches(_ id: String) -> Bool {
      isFamily ? id.hasPrefix(name) && id.dropFirst(name.count).first == "/" : id == name
    }

    /// Everything it names is found while the text is read.
    func isOfReadingAlone(among rules: [Rule]) -> Bool {
      isFamily
        ? !rules.contains { matches($0.id) && !$0.isReading } : ReadingFaults.include(name)
    }
  }

  var only: [Selector] = []
  var ignored: [Selector] = []

  func passes(_ finding: Diagnostic) -> Bool {
    if ReadingFaults.include(finding.id) { return true }
    if ignored.contains(where: { $0.matches(finding.id) }) { return false }
    return only.isEmpty || only.contains { $0.matches(finding.id) }
  }
}
