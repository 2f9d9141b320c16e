/// The kebab-case name an entry has in the text, typed by what it names.
package struct ID<Subject>: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  package init(_ text: String) { self.text = text }

  package var description: String { text }

  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Who can hold a letter, decide or be told.
package enum Party: Hashable, Sendable, CustomStringConvertible {
  case role(ID<Role>)
  case system(ID<System>)
  case body(ID<Body>)
  /// `tbd`, `team`, `all`: a word that stands where an owner is missing.
  case placeholder(String)

  package var role: ID<Role>? { if case .role(let id) = self { id } else { nil } }
  package var system: ID<System>? { if case .system(let id) = self { id } else { nil } }
  package var body: ID<Body>? { if case .body(let id) = self { id } else { nil } }

  package var text: String {
    switch self {
    case .role(let id): id.text
    case .system(let id): id.text
    case .body(let id): id.text
    case .placeholder(let word): word
    }
  }

  package var description: String { text }
}

/// An activity or a decision: what `feeds` may name.
package enum Step: Hashable, Sendable, CustomStringConvertible {
  case activity(ID<Activity>)
  case decision(ID<Decision>)
  /// What leaves the organisation.
  case outside

  package var text: String {
    switch self {
    case .activity(let id): id.text
    case .decision(let id): id.text
    case .outside: "outside"
    }
  }

  package var description: String { text }
}
