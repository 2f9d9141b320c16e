import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let redundantLetter = Rule(
    "raci/redundant-letter", .note,
    "A role holds a letter that another of its letters implies or contradicts.",
    rationale: """
      Who performs, accounts or is consulted knows. The second letter makes the chart look fuller \
      than the work is, and counts its time twice. To be left out on purpose and to have a part as \
      well is a contradiction, and a warning.
      """,
    source: """
      Public charts with cells such as R/I, A/I and C/I. Every part implies being informed; a veto or \
      a recommendation, being consulted; doing the work, supporting it.
      """,
    bad: [
      """
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci:
              R: claims-handler
              A: claims-team-lead
              I: [fraud-analyst, ▸claims-team-lead]
      """,
      """
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, C: fraud-analyst, I: ▸fraud-analyst}
      """,
      """
      plan: {id: example, title: Example, as_of: 2027-01-01, scheme: PACSI}
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci:
              P: claims-handler
              A: claims-team-lead
              C: finance-controller
              S: [fraud-analyst, ▸finance-controller]
      """,
      """
      plan: {id: example, title: Example, as_of: 2027-01-01, scheme: RACIO}
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, C: fraud-analyst}
          to_be:
            raci: {O: ▸fraud-analyst}
      """,
    ],
    good: [
      """
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-team-lead, A: claims-team-lead, I: fraud-analyst}
      """,
      """
      plan: {id: example, title: Example, as_of: 2027-01-01, scheme: PARIS}
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {P: claims-handler, A: claims-team-lead, S: claims-team-lead, I: fraud-analyst}
      """,
    ],
    basis: .plan { context in
      context.inEachActivity { activity, work, state in
        let letters = work.responsibilities.assignments
        // Most parties hold one letter.
        guard letters.repeatParties else { return [] }
        let held = Dictionary(grouping: letters, by: \.party)
        return letters.compactMap { letter in
          guard let pair = Pair(letter, among: held[letter.party] ?? []) else { return nil }
          let (name, other) = ("`\(letter.letter)`", "`\(pair.other.letter)`")
          return context.finding(
            "`\(letter.party)` holds \(name) and \(other) in activity `\(activity.id)`"
              + (pair.isContradiction ? ", and \(name) says that it has no part" : ""),
            at: activity.place(of: letter.party, letter: letter.letter, in: state),
            about: activity, in: state, cause: letter.party.text,
            severity: pair.isContradiction ? .warning : nil,
            labels: [
              .init(
                pair.isContradiction
                  ? "and \(other) gives it one"
                  : pair.other.relation == letter.relation
                    ? "\(other) says the same as \(name)" : "\(other) implies \(name)",
                at: activity.place(of: pair.other, in: state))
            ],
            help: "take `\(letter.party)` out of \(name)"
              + (pair.isContradiction ? ", or out of \(other)" : ""))
        }
      }
    })
}

/// A letter beside another of the same party that makes it needless or contradicts it.
private struct Pair {
  typealias Assignment = Responsibilities.Assignment

  var other: Assignment
  var isContradiction = false

  init?(_ letter: Assignment, among held: [Assignment]) {
    let others = held.filter { $0.letter != letter.letter }
    if letter.relation == .excluded {
      guard let other = others.first(where: { $0.relation != .excluded }) else { return nil }
      self.other = other
      isContradiction = true
      return
    }
    let earlier = held.prefix { $0.letter != letter.letter }
    // Two letters of one relation: the later one adds nothing.
    if let same = earlier.first(where: { $0.relation == letter.relation }) {
      other = same
      return
    }
    guard let stronger = others.first(where: { $0.relation.implies(letter.relation) }) else {
      return nil
    }
    other = stronger
  }
}

extension Relation {
  /// Whoever has this part has the weaker one as well, with nothing more to say.
  ///
  /// Having a part is being told of it; who may refuse, or proposes what is done, is heard; who does
  /// the work helps with it. Checking and signing are acts of their own, whoever else one is.
  fileprivate func implies(_ weaker: Relation) -> Bool {
    switch weaker {
    case .notify: self != .notify && self != .excluded
    case .advise: self == .veto || self == .recommend
    case .support: self == .perform
    case .perform, .account, .verify, .sign, .veto, .recommend, .decide, .oversee, .excluded: false
    }
  }
}

extension [Responsibilities.Assignment] {
  /// Whether a party holds two letters; few letters are quicker compared than hashed.
  fileprivate var repeatParties: Bool {
    guard count <= 16 else { return Set(map(\.party)).count < count }
    return indices.contains { index in
      self[..<index].contains { $0.party == self[index].party }
    }
  }
}
