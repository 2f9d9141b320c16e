/// What a party has to do with a piece of work, whatever the letters of the scheme.
package enum Relation: String, Hashable, Sendable, CaseIterable {
  case perform, account, support, advise, notify, verify, sign, veto, recommend, decide, oversee
  case excluded
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

  /// The parties in a relation, each once: a scheme may have two letters for it.
  package func parties(_ relation: Relation) -> [Party] {
    assignments.reduce(into: []) { result, assignment in
      guard assignment.relation == relation, !result.contains(assignment.party) else { return }
      result.append(assignment.party)
    }
  }

  package func roles(_ relation: Relation) -> [ID<Role>] { parties(relation).compactMap(\.role) }

  package var performers: [Party] { parties(.perform) }

  /// The letters a party holds, in the order of the text.
  package func letters(of party: Party) -> [String] {
    assignments.filter { $0.party == party }.map(\.letter)
  }
}
