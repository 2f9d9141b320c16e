/// The one activity that shows the plan language whole; several layers are held to it.
package enum LanguageExample {
  package static let activity = """
    domain: motor-claims

    activities:
      triage-claim:
        title: Triage a new claim
        output: Claim routed with a severity class
        feeds: [assess-claim]
        measures: [cycle-time]
        impact: {severity: high, probability: low, reversible: true, affects: person}
        volume: 10000 per month
        time: 12 min
        as_is:
          raci: {R: claims-handler, A: claims-team-lead, C: fraud-analyst, I: customer-service-lead}
        to_be:
          wave: wave-1
          execution: delegated
          raci: {R: triage-model}            # A, C and I stay
          share: 80%
          completed: {low: 50%, likely: 70%, high: 80%, source: "pilot, Nov 2026"}
          mix: [1.1, 1.35, 1.8]
          oversight:
            mode: approve-flagged
            by: claims-handler
            stop: claims-team-lead
            flag_when: {confidence_below: 0.9, amount_above: 5000 EUR}
            before: {rate: 10%, time: 4 min}
            after: {rate: 5%, time: 6 min}
            rework: {rate: 2%, time: 18 min}
            fixed: 60 h per month
            escalate: [claims-team-lead, head-of-claims]
          fallback: Manual triage from the shared inbox, practised quarterly

    """
}
