import WorkforceModel
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
      """
      systems:
        anna:
          title: ▸Anna Schmidt
          kind: agent
      activities:
        triage-claim:
          title: Triage a new claim
          as_is:
            raci: {R: anna, A: claims-team-lead, I: fraud-analyst}
      """,
      """
      systems:
        ▸anna-schmidt:
          title: Triage model
          kind: agent
      activities:
        triage-claim:
          title: Triage a new claim
          as_is:
            raci: {R: anna-schmidt, A: claims-team-lead, I: fraud-analyst}
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
    basis: .readingAndPlan { context in
      context.definitions.systems.compactMap { system in
        let isInTitle = PersonName.isNamed(in: system.title)
        guard isInTitle || PersonName.isNamed(inID: system.id.text) else { return nil }
        return context.finding(
          isInTitle
            ? "the title of system `\(system.id)` looks like a person's name"
            : "the id of system `\(system.id)` looks like a person's name",
          at: isInTitle ? system.source.place("title") : system.source.declaration, about: system,
          help: isInTitle
            ? "say what it is with `title`, such as `title: Triage model`"
            : "name it after what it does, such as `triage-model`")
      }
    })
}
