import WorkforceChecks
import WorkforceModel
import WorkforceSyntax

/// The bands of a decision in two versions of a plan, each beside the one it was or became.
///
/// Bands with the same limit belong together; what is left over is paired in its order.
struct BandPairs {
  private(set) var pairs: [(before: Int?, after: Int?)] = []

  init(_ before: [Band], _ after: [Band]) {
    var old = Array(before.indices)
    var new = Array(after.indices)
    for place in before.indices {
      guard let twin = new.first(where: { after[$0].hasLimit(of: before[place]) }) else { continue }
      pairs.append((place, twin))
      old.removeAll { $0 == place }
      new.removeAll { $0 == twin }
    }
    for (place, twin) in zip(old, new) { pairs.append((place, twin)) }
    let both = min(old.count, new.count)
    pairs += old.dropFirst(both).map { ($0, nil) }
    pairs += new.dropFirst(both).map { (nil, $0) }
    func order(_ pair: (before: Int?, after: Int?)) -> (Int, Int) {
      let places = [pair.before, pair.after].compactMap(\.self)
      return (places.min() ?? 0, places.max() ?? 0)
    }
    pairs.sort { order($0) < order($1) }
  }
}

extension Band {
  fileprivate func hasLimit(of other: Band) -> Bool { upTo == other.upTo && when == other.when }

  /// `up to 5,000`.
  fileprivate var limitInWords: String {
    upTo.map { "up to \($0.readable)" } ?? when.map { "when \($0)" } ?? "above"
  }
}

extension FactChange {
  /// What differs between the bands of a decision, in both states.
  static func ofBands(from before: Decision?, to after: Decision?) -> [Self] {
    var changes: [Self] = []
    for state in [Diagnostic.State.asIs, .toBe] {
      let (old, new) = (before?.bands(in: state) ?? [], after?.bands(in: state) ?? [])
      for (number, pair) in BandPairs(old, new).pairs.enumerated() {
        let (was, becomes) = (pair.before.map { old[$0] }, pair.after.map { new[$0] })
        let limits = Set([was, becomes].compactMap { $0?.limitInWords })
        let isOnly = max(old.count, new.count) == 1
        changes += all(
          from: was?.facts(in: state) ?? [], to: becomes?.facts(in: state) ?? [],
          band: isOnly ? nil : limits.count == 1 ? limits.first : "band \(number + 1)")
      }
    }
    return changes.withStatesTogether
  }
}

extension Decision {
  /// Who decides in any band, or answers for it, in each state.
  func isDecided(as other: Decision) -> Bool {
    [Diagnostic.State.asIs, .toBe].allSatisfy { state in
      func who(_ decision: Decision) -> Set<Set<Party>> {
        Set((decision.bands(in: state) ?? []).flatMap { [Set($0.decide), Set($0.accountable)] })
      }
      return who(self) == who(other)
    }
  }
}
