import WorkforceSyntax

extension Rule {
  static let lineCycle = Rule(
    "role/line-cycle", .error, "The reporting line runs in a circle.",
    rationale: """
      Every role would answer to itself in the end: an escalation goes round, and nobody can say \
      who stands above whom.
      """,
    source: "The plan language: `reports_to` is a line with an end.",
    bad: [
      """
      roles:
        claims-team-lead: {title: Claims team lead, reports_to: ▸head-of-claims}
        head-of-claims: {title: Head of claims, reports_to: claims-team-lead}
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-team-lead, A: head-of-claims, I: fraud-analyst}
      """
    ],
    good: [
      """
      roles:
        claims-team-lead: {title: Claims team lead, reports_to: head-of-claims}
        head-of-claims: {title: Head of claims}
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-team-lead, A: head-of-claims, I: fraud-analyst}
      """
    ],
    basis: .reading)
}
