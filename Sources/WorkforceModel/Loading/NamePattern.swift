/// What names look like, as regular expressions in the dialect of ECMA 262.
package enum NamePattern {
  /// The id of an entry, where it is named.
  package static let id = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*"

  /// The id of an entry, where it is declared.
  package static let newID =
    "(?!(?:"
    + (CollectedSections.reservedIDs.union(CollectedSections.readAsOtherTypes)).sorted()
    .joined(separator: "|") + ")$)\(id)"

  /// An id, or a word that says that nobody is named yet.
  package static let holder =
    "(?:\(id)|"
    + Placeholder.words.sorted().filter { !Wording.isKebabCase($0) }.map(anyCase)
    .joined(separator: "|")
    + "|"
    + Placeholder.words.sorted().filter(Wording.isKebabCase).map(anyCase)
    .joined(separator: "|") + ")"

  /// A letter of responsibility.
  package static let letter = "[A-Z]{1,3}"

  /// What a scenario may set.
  package static let path =
    "(?!plan\\.id$)(?:plan|"
    + Section.allCases.filter { $0 != .scenarios && $0 != .approvals }
    .map { "\($0.rawValue)\\.\(id)" }.joined(separator: "|") + ")\\..+"

  private static func anyCase(_ word: String) -> String {
    word.map { sign in
      if sign.isLetter { return "[\(sign.uppercased())\(sign)]" }
      return "?./".contains(sign) ? "\\\(sign)" : String(sign)
    }.joined()
  }
}
