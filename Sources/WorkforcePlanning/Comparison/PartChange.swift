package import WorkforceAnalysis
package import WorkforceModel
package import WorkforceSyntax

/// The parts that a party gains or loses in an activity.
package struct PartChange: Hashable, Sendable {
  package var party: Party
  /// The states in which it differs in the same way.
  package var states: [Diagnostic.State]
  package var before: [Part]
  package var after: [Part]

  /// What a party has to do with an activity: the letter it holds, or a duty that needs none.
  package struct Part: Hashable, Sendable {
    package var duty: Duty
    /// Nil where the duty comes from the oversight or from who takes the exceptions.
    package var letter: String?
  }

  package var mirrored: Self {
    Self(party: party, states: states, before: after, after: before)
  }

  /// Who does the work or answers for it.
  var changesHands: Bool {
    func owns(_ parts: [Part]) -> Set<Duty> {
      Set(parts.map(\.duty)).intersection([.perform, .account, .decide])
    }
    return owns(before) != owns(after)
  }
}

extension PartChange {
  static func all(from before: Activity?, to after: Activity?) -> [Self] {
    var changes: [Self] = []
    var today: [Party: Int] = [:]
    for state in [Diagnostic.State.asIs, .toBe] {
      let held = parts(before?.state(state))
      let holds = parts(after?.state(state))
      for party in Set(held.keys).union(holds.keys) {
        let (was, becomes) = (held[party] ?? [], holds[party] ?? [])
        guard was != becomes else { continue }
        if state == .toBe, let twin = today[party], changes[twin].before == was,
          changes[twin].after == becomes
        {
          changes[twin].states = [.asIs, .toBe]
        } else {
          if state == .asIs { today[party] = changes.count }
          changes.append(Self(party: party, states: [state], before: was, after: becomes))
        }
      }
    }
    return changes.sorted { $0.order < $1.order }
  }

  private var order: (Int, String) { (states == [.toBe] ? 1 : 0, party.text) }

  /// In the order of the duties, so that the order of the text does not count.
  private static func parts(_ state: ActivityState?) -> [Party: [Part]] {
    var result: [Party: [Part]] = [:]
    let letters = Dictionary(grouping: state?.responsibilities.assignments ?? [], by: \.party)
    for (party, duties) in state?.duties ?? OrderedMap() {
      let letters = letters[party] ?? []
      result[party] = Duty.allCases.filter(duties.contains).map { duty in
        Part(duty: duty, letter: letters.first { Duty($0.relation) == duty }?.letter)
      }
    }
    return result
  }
}
