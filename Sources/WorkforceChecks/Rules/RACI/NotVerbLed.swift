import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let notVerbLed = Rule(
    "raci/not-verb-led", .note, "The title of an activity does not begin with a verb.",
    rationale: """
      "Fraud" or "payment of claims" names a subject, and each reader takes another part of it for \
      the work. A verb says what is done and when it is finished.
      """,
    source: "Responsibility charting: activities begin with a verb. Judged in English plans only.",
    bad: [
      """
      activities:
        assess-claim:
          title: ▸Assessment of a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      """,
      """
      activities:
        detect-fraud:
          title: ▸Fraud detection
          as_is:
            raci: {R: fraud-analyst, A: claims-team-lead, I: claims-handler}
      """,
      """
      activities:
        review-file:
          title: ▸Review of closed files
          as_is:
            raci: {R: quality-lead, A: head-of-claims, I: claims-handler}
      """,
    ],
    good: [
      """
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
        document-claim:
          title: Document the claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
        dispose-wreck:
          title: Dispose of a wreck
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
        re-key-estimate:
          title: Re-key the garage's estimate
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      """,
      """
      plan: {id: example, title: Example, as_of: 2027-01-01, language: de}
      activities:
        schaden-beurteilen:
          title: Klassifikation von Schadenmeldungen
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      """,
    ],
    basis: .plan { context in
      let language = context.plan.language.lowercased()
      guard language == "en" || language.hasPrefix("en-") else { return [] }
      return context.definitions.activities.compactMap { activity in
        // The title of work that ends needs no repair.
        guard activity.toBe != nil, TitleVerb.isMissing(in: activity.title) else { return nil }
        return context.finding(
          "the title `\(activity.title.excerpt(limit: 60))` does not begin with a verb",
          at: activity.source.place("title"), about: activity,
          help: "say what is done: `Assess a claim` in place of `Claim assessment`")
      }
    })
}
