/// What a party has to do with a piece of work, whatever the letters of the scheme.
package enum Relation: String, Hashable, Sendable, CaseIterable {
  case perform, account, support, advise, notify, verify, sign, veto, recommend, decide, oversee
  case excluded
}

/// The letters a plan uses and the relation behind each.
///
/// Sources of the schemes: field notes on responsibility charting (RACI, RASCI, RACI-VS, CAIRO,
/// DACI, PARIS, PACSI).
package struct Scheme: Hashable, Sendable {
  package struct Letter: Hashable, Sendable {
    package var letter: String
    package var relation: Relation

    package init(_ letter: String, _ relation: Relation) {
      self.letter = letter
      self.relation = relation
    }
  }

  package var name: String
  package var letters: [Letter]

  package init(name: String, letters: [Letter]) {
    self.name = name
    self.letters = letters
  }

  package func relation(of letter: String) -> Relation? {
    letters.first { $0.letter == letter }?.relation
  }

  package func letter(for relation: Relation) -> String? {
    letters.first { $0.relation == relation }?.letter
  }

  package static let raci = Self(
    name: "RACI",
    letters: [.init("R", .perform), .init("A", .account), .init("C", .advise), .init("I", .notify)])

  package static let known: [Self] = [
    raci,
    Self(
      name: "RASCI",
      letters: [
        .init("R", .perform), .init("A", .account), .init("S", .support), .init("C", .advise),
        .init("I", .notify),
      ]),
    Self(
      name: "RACI-VS", letters: raci.letters + [.init("V", .verify), .init("S", .sign)]),
    Self(name: "RACIO", letters: raci.letters + [.init("O", .excluded)]),
    Self(
      name: "CAIRO",
      letters: [
        .init("C", .advise), .init("A", .account), .init("I", .notify), .init("R", .perform),
        .init("O", .excluded),
      ]),
    Self(
      name: "DACI",
      letters: [
        .init("D", .perform), .init("A", .decide), .init("C", .advise), .init("I", .notify),
      ]),
    Self(
      name: "PARIS",
      letters: [
        .init("P", .perform), .init("A", .account), .init("R", .verify), .init("I", .advise),
        .init("S", .sign),
      ]),
    Self(
      name: "PACSI",
      letters: [
        .init("P", .perform), .init("A", .account), .init("C", .veto), .init("S", .advise),
        .init("I", .notify),
      ]),
  ]
}

/// Who holds which letter in one activity, in one state; in the order of the text.
package struct Responsibilities: Hashable, Sendable {
  package struct Assignment: Hashable, Sendable {
    package var party: Party
    package var relation: Relation
    package var letter: String

    package init(party: Party, relation: Relation, letter: String) {
      self.party = party
      self.relation = relation
      self.letter = letter
    }
  }

  package var assignments: [Assignment]

  package init(_ assignments: [Assignment] = []) { self.assignments = assignments }

  package func parties(_ relation: Relation) -> [Party] {
    assignments.compactMap { $0.relation == relation ? $0.party : nil }
  }

  package func roles(_ relation: Relation) -> [ID<Role>] {
    assignments.compactMap { $0.relation == relation ? $0.party.role : nil }
  }

  /// Who answers for the result: `account`, and `decide` in schemes that have no other.
  package var accountable: [Party] {
    assignments.compactMap {
      $0.relation == .account || $0.relation == .decide ? $0.party : nil
    }
  }

  package var performers: [Party] { parties(.perform) }

  /// The letters a party holds, in the order of the text.
  package func letters(of party: Party) -> [String] {
    assignments.filter { $0.party == party }.map(\.letter)
  }
}
