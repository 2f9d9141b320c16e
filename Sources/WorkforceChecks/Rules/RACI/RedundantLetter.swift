import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let redundantLetter = Rule(
    "raci/redundant-letter", .note, "A role is informed of what it has a part in anyway.",
    rationale: """
      Who performs, accounts or is consulted knows. The second letter makes the chart look fuller \
      than the work is, and counts its time twice.
      """,
    source: "Public charts with cells such as R/I, A/I and C/I.",
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
    ],
    good: [
      """
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-team-lead, A: claims-team-lead, I: fraud-analyst}
      """
    ],
    basis: .plan { context in
      context.inEachActivity { activity, work, state in
        let letters = work.responsibilities.assignments
        guard letters.repeatParties else { return [] }
        // Being kept out and being told is a contradiction, not a letter too many.
        let stronger = Dictionary(
          letters.filter { $0.relation != .notify && $0.relation != .excluded }
            .map { ($0.party, $0) }, uniquingKeysWith: { first, _ in first })
        return letters.compactMap { letter in
          guard letter.relation == .notify, let other = stronger[letter.party] else { return nil }
          return context.finding(
            "`\(letter.party)` holds `\(letter.letter)` and `\(other.letter)` in activity "
              + "`\(activity.id)`",
            at: activity.place(of: letter.party, letter: letter.letter, in: state),
            about: activity, in: state, cause: letter.party.text,
            labels: [
              .init(
                "`\(other.letter)` implies `\(letter.letter)`",
                at: activity.place(of: other.party, letter: other.letter, in: state))
            ],
            help: "take `\(letter.party)` out of `\(letter.letter)`")
        }
      }
    })
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
