package import WorkforceModel
import WorkforceSyntax

/// What a planner says about matrices, over what the program would find.
package struct MatrixOptions: Sendable {
  /// The letters' scheme; nil: by the letters.
  package var scheme: Scheme?
  /// Names of the sheets, or headings of the tables, to read; empty: all that are shown.
  package var sheets: [String] = []
  package var map = MatrixMap()

  package init() {}
}

/// What columns, letters and words are, as `--map` says: `Step=activity`, `Notes=ignore`,
/// `CISO=role`, `Phase=section`, `Q=verify`, `Lead=R`, `rows=roles`.
package struct MatrixMap: Sendable {
  enum Column: String { case activity, role, section, ignore }
  enum Letter: Hashable { case relation(Relation), ignored }

  /// By the folded title of the column.
  private(set) var columns: [String: Column] = [:]
  /// By the folded letter or word.
  private(set) var letters: [String: Letter] = [:]
  /// Whether the rows are roles; nil: as it looks.
  private(set) var rowsAreRoles: Bool?

  package init() {}

  /// Takes up one entry; says what is wrong with it where it is none.
  package mutating func add(_ entry: String) -> String? {
    guard let mark = entry.lastIndex(of: "=") else {
      return "'\(entry.excerpt(limit: 60))' has no `=`; write for example Step=activity or Q=verify"
    }
    let name = RelationWords.folded(String(entry[..<mark]))
    let meaning = entry[entry.index(after: mark)...].trimmed.lowercased()
    guard !name.isEmpty else { return "nothing stands before `=`" }
    if name == "rows", meaning == "roles" || meaning == "activities" {
      rowsAreRoles = meaning == "roles"
      return nil
    }
    if let column = Column(rawValue: meaning) {
      columns[name] = column
      if column == .ignore { letters[name] = .ignored }
      return nil
    }
    let relation =
      Relation(rawValue: meaning) ?? RelationWords.relation(of: meaning)
      ?? Scheme.raci.relation(of: meaning.uppercased())
    guard let relation, relation != .oversee else {
      return "'\(meaning.excerpt(limit: 60))' is no meaning; after `=` stands activity, role, "
        + "section or ignore for a column, or perform, account, advise, notify, support, verify, "
        + "sign, veto, decide or excluded for a letter or word"
    }
    letters[name] = .relation(relation)
    return nil
  }

  func column(_ title: String) -> Column? { columns[RelationWords.folded(title)] }
}
