/// Small plans, by file.
enum Plans {
  /// A plan without a fault: one activity moves to a system, one role page comes of it.
  static let clean: [String: String] = [
    "workforce.yaml": """
    plan:
      id: claims-2027
      title: Claims 2027
      as_of: 2027-01-01
      horizon: {from: 2027-01-01, to: 2027-12-31}
      currency: EUR
      working_time: {paid: 1950 h per year, shrinkage: 30%, utilisation: 85%}
    domains:
      claims: {title: Motor claims, owner: claims-team-lead}

    """,
    "roles.yaml": """
    roles:
      claims-handler: {title: Claims handler, headcount: 22, reports_to: claims-team-lead}
      claims-team-lead: {title: Claims team lead, headcount: 2}
      fraud-analyst:
        title: Fraud analyst
        kind: external

    """,
    "work/activities.yaml": """
    domain: claims
    systems:
      triage-model:
        title: Triage model
        kind: model
        owner: claims-team-lead
        cleared_for: delegated
        stop: claims-team-lead
        fallback: Manual triage, practised quarterly
    activities:
      triage-claim:
        title: Triage a new claim
        volume: 10000 per month
        time: 12 min
        as_is:
          raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
        to_be:
          execution: delegated
          raci: {R: triage-model}
          share: 80%
          completed: 70%
          mix: 1.35
          oversight:
            mode: approve-flagged
            by: claims-handler
            stop: claims-team-lead
            before: {rate: 10%, time: 4 min}
            after: {rate: 5%, time: 6 min}
            rework: {rate: 2%, time: 18 min}
            fixed: 60 h per month
          fallback: Manual triage, practised quarterly

    """,
  ]

  static func clean(replacing old: String, with new: String) -> [String: String] {
    clean.mapValues { $0.replacing(old, with: new) }
  }

  /// Faults of the text in each of three files, with a second place in another file.
  static let faulty: [String: String] = [
    "workforce.yaml": """
    plan:
      id: claims-2027
      title: Claims 2027
      as_of: 2027-02-30
      curency: EUR

    """,
    "roles.yaml": """
    roles:
      claims-handler: {title: Claims handler, headcount: twelve}
      claims-team-lead:
        title: Claims team lead

    """,
    "work/activities.yaml": """
    roles:
      claims-handler: {title: Handler of claims}
    activities:
      triage-claim:
        title: Triage a new claim
        as_is:
          raci: {R: claim-handler, A: claims-team-lead}

    """,
  ]

  /// Two accountable roles, and the same waived at another activity.
  static let manyOwners: [String: String] = [
    "workforce.yaml": """
    plan: {id: claims-2027, title: Claims 2027, as_of: 2027-01-01}
    roles:
      claims-handler: {title: Claims handler}
      claims-team-lead: {title: Claims team lead}
      head-of-claims: {title: Head of claims}

    """,
    "work.yaml": """
    activities:
      assess-claim:
        title: Assess a claim
        as_is:
          raci: {R: claims-handler, A: [claims-team-lead, head-of-claims]}
      settle-claim:
        title: Settle a claim
        as_is:
          raci: {R: claims-handler, A: [claims-team-lead, head-of-claims]}
        allow:
          - rule: raci/many-accountable
            reason: The two heads share the department until May
            owner: head-of-claims
            expires: 2027-05-31

    """,
  ]

  /// One finding that the plan's policy makes a warning.
  static let warning: [String: String] = [
    "workforce.yaml": """
    plan:
      id: claims-2027
      title: Claims 2027
      as_of: 2027-01-01
      policy: {raci/no-accountable: warning}
    roles:
      claims-handler: {title: Claims handler}
    activities:
      assess-claim:
        title: Assess a claim
        as_is:
          raci: {R: claims-handler}

    """
  ]

  /// The plan without a fault with two scenarios, of which the second has too much work.
  static let scenarios: [String: String] = {
    var files = clean
    files["scenarios.yaml"] = """
      scenarios:
        half-done:
          title: The model completes half
          set: {activities.triage-claim.to_be.completed: 50%}
        more-work:
          title: Three times the claims
          set:
            activities.triage-claim.volume: 30000 per month
            activities.triage-claim.time: 12 min

      """
    return files
  }()

  /// A plan without errors, with warnings and a note of several families.
  static let warnings: [String: String] = [
    "workforce.yaml": """
    plan:
      id: claims-2027
      title: Claims 2027
      as_of: 2027-01-01
      policy: {raci/no-accountable: warning, raci/nobody-informed: note}
    roles:
      claims-handler: {title: Claims handler}
      head-of-claims: {title: Head of claims}
    activities:
      assess-claim:
        title: Assess a claim
        as_is:
          raci: {R: claims-handler}
    measures:
      cycle-time: {title: Days to settlement, owner: head-of-claims, unit: days, better: lower}
      override-rate:
        title: Results people change
        owner: head-of-claims
        unit: percent
        better: lower
        baseline: {value: 3, on: 2026-12-01, source: claims system}

    """
  ]
}
