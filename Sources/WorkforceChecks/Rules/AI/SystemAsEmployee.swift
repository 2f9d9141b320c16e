import WorkforceSyntax

extension Rule {
  static let systemAsEmployee = Rule(
    "ai/system-as-employee", .error, "A system is described as an employee.",
    rationale: """
      Who takes a system for a colleague checks it less: managers told that an AI was an employee \
      found fewer of its errors, and adopted it no sooner.
      """,
    source: "A randomised experiment with about 1,261 managers, Harvard Business Review, May 2026.",
    bad: [
      """
      systems:
        triage-model:
          title: Triage model
          kind: model
          ▸fte: 2
      """,
      """
      systems:
        triage-model:
          title: Triage model
          kind: model
          ▸reports_to: claims-team-lead
      """,
    ],
    good: [
      """
      systems:
        triage-model:
          title: Triage model
          kind: model
          owner: claims-team-lead
          capabilities: [document intelligence]
      activities:
        triage-claim:
          title: Triage a new claim
          as_is:
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
      """
    ],
    basis: .reading)
}
