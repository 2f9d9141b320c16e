import WorkforceModel
import WorkforceSyntax

extension Role {
  /// The place of a key in an entry of `release`, or of the entry where the key is not written; one
  /// entry alone may be written without a list.
  func place(ofRelease index: Int, _ key: String) -> SourceRange {
    source.states("to_be", "release", key)
      ? source.place("to_be", "release", key)
      : source.place("to_be", "release", String(index), key)
  }
}

extension RuleContext {
  /// One finding about the entries of a role's `release` that share a fault: at the first of them,
  /// with some of the others beside it.
  func finding(
    _ message: String, about role: Role, entries: [Int], key: String, cause: String = "",
    label: String = "", others: String = "and here", notes: [String] = [], help: String
  ) -> [Diagnostic] {
    guard let first = entries.first else { return [] }
    return [
      finding(
        message, at: role.place(ofRelease: first, key), about: role, in: .toBe, cause: cause,
        label: label,
        labels: entries.dropFirst().prefix(5).map {
          .init(others, at: role.place(ofRelease: $0, key))
        },
        notes: notes, help: help)
    ]
  }
}

extension [Int] {
  /// "a release", "2 releases".
  var countOfReleases: String { count == 1 ? "a release" : "\(count.inWords) releases" }
}
