import WorkforceSyntax

extension Rule {
  static let unknownLetter = Rule(
    "raci/unknown-letter", .error, "A letter is not one of the plan's scheme.",
    rationale: """
      A letter the scheme does not have says nothing, and one that only looks like it, such as a \
      Cyrillic А, would be passed over without a trace.
      """,
    source: "Public charts with letters of two scripts; the plan language, section 3.",
    bad: [
      """
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, ▸S: quality-lead, I: fraud-analyst}
      """,
      """
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, ▸\u{0410}: claims-team-lead, I: fraud-analyst}
      """,
    ],
    good: [
      """
      plan: {id: example, title: Example, as_of: 2027-01-01, scheme: RASCI}
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, S: quality-lead, I: fraud-analyst}
      """
    ],
    basis: .reading)
}
