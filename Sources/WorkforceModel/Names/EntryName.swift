package import WorkforceSyntax

/// What an id names: `claims-handler` among the roles.
package struct EntryName: Hashable, Sendable {
  /// Where it is declared: `roles`, or `plan.sites`.
  package var section: String
  /// What such an entry is called: `role`.
  package var noun: String
  package var id: String

  init(_ section: Section, _ id: String) {
    (self.section, noun, self.id) = (section.rawValue, section.noun, id)
  }

  private init(section: String, noun: String, id: String) {
    (self.section, self.noun, self.id) = (section, noun, id)
  }

  static func site(_ id: String) -> Self { Self(section: "plan.sites", noun: "site", id: id) }

  /// `role/claims-handler`, which tells entries of several sections apart.
  package var qualified: String { "\(noun)/\(id)" }

  package func renamed(to id: String) -> Self { Self(section: section, noun: noun, id: id) }

  var ofSection: Section? { Section(rawValue: section) }
}

/// A place of the text that names an entry.
package struct NameUse: Hashable, Sendable {
  package enum Form: Hashable, Sendable {
    /// The value or key is the id and nothing else.
    case whole
    /// A part of a scenario's path, counted from 0.
    case path(String, part: Int)
    /// In a formula: which `measures.<id>` of those with these letters, counted from 0.
    case formula(String, place: Int)
  }

  package var name: EntryName
  package var range: SourceRange
  package var form: Form

  init(_ name: EntryName, at range: SourceRange, _ form: Form = .whole) {
    (self.name, self.range, self.form) = (name, range, form)
  }

  var isInPath: Bool { if case .path = form { true } else { false } }

  /// The same use in a plan in which an entry has another id; its place is left out of account.
  func renaming(_ old: EntryName, to new: String) -> Self {
    var result = self
    if name == old { result.name = old.renamed(to: new) }
    return result
  }
}
