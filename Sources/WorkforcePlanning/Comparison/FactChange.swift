package import WorkforceSyntax

/// What two versions of a plan say differently under one key.
package struct FactChange: Sendable {
  package var key: String
  /// The band of a decision it belongs to: its limit, where both versions have the same, or its place.
  package var band: String?
  /// The states in which it differs in the same way; empty for what holds for the entry as a whole.
  package var states: [Diagnostic.State]
  /// Nil where the version says nothing.
  package var before: Fact.Value?
  package var after: Fact.Value?

  package var mirrored: Self {
    var result = self
    (result.before, result.after) = (after, before)
    return result
  }
}

extension FactChange {
  /// What differs, in the order of the keys.
  static func all(from before: [Fact], to after: [Fact], band: String? = nil) -> [Self] {
    struct Name: Hashable {
      var key: String
      var state: Diagnostic.State?
    }
    func byName(_ facts: [Fact]) -> [Name: Fact] {
      Dictionary(facts.map { (Name(key: $0.key, state: $0.state), $0) }) { first, _ in first }
    }
    let (old, new) = (byName(before), byName(after))
    var seen: Set<Name> = []
    var changes: [(rank: Int, change: Self)] = []
    for fact in before + after {
      let name = Name(key: fact.key, state: fact.state)
      guard seen.insert(name).inserted else { continue }
      let (one, two) = (old[name], new[name])
      if let one, let two, one.value.isSame(as: two.value) { continue }
      let change = Self(
        key: fact.key, band: band, states: fact.state.map { [$0] } ?? [], before: one?.value,
        after: two?.value)
      changes.append((min(one?.rank ?? .max, two?.rank ?? .max), change))
    }
    changes.sort { ($0.rank, $0.change.key) < ($1.rank, $1.change.key) }
    return changes.map(\.change).withStatesTogether
  }
}

extension [FactChange] {
  /// What differs alike today and in the to-be is one change.
  var withStatesTogether: Self {
    var result: Self = []
    var places: [String: [Int]] = [:]
    for change in self {
      let name = "\(change.band ?? "")\0\(change.key)"
      let twin = change.states == [.toBe] ? places[name]?.first { result[$0].isAlike(change) } : nil
      if let twin {
        result[twin].states = [.asIs, .toBe]
      } else {
        if change.states == [.asIs] { places[name, default: []].append(result.count) }
        result.append(change)
      }
    }
    return result
  }
}

extension FactChange {
  fileprivate func isAlike(_ other: Self) -> Bool {
    func same(_ one: Fact.Value?, _ two: Fact.Value?) -> Bool {
      guard let one, let two else { return one == two }
      return one.isSame(as: two)
    }
    return states == [.asIs] && same(before, other.before) && same(after, other.after)
  }
}
