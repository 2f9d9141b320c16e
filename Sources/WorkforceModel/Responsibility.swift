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

  /// The letters in a relation, each party once: a plan's own scheme may have two letters for it.
  package func assignments(_ relation: Relation) -> [Assignment] {
    let all = assignments.filter { $0.relation == relation }
    guard all.count > 1 else { return all }
    // Few parties are quicker compared than hashed.
    if all.count <= 16 {
      return all.indices.filter { index in
        !all[..<index].contains { $0.party == all[index].party }
      }.map { all[$0] }
    }
    var seen: Set<Party> = []
    return all.filter { seen.insert($0.party).inserted }
  }

  package func parties(_ relation: Relation) -> [Party] { assignments(relation).map(\.party) }

  package func roles(_ relation: Relation) -> [ID<Role>] { parties(relation).compactMap(\.role) }

  package var performers: [Party] { parties(.perform) }

  /// The letters a party holds, in the order of the text.
  package func letters(of party: Party) -> [String] {
    assignments.filter { $0.party == party }.map(\.letter)
  }
}
