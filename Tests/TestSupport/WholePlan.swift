/// A plan in which nearly every key of the language stands once.
package enum WholePlan {
  package static let text = """
    plan:
      id: motor-claims-2027
      title: Motor claims 2027
      organisation: Example Insurance
      owner: head-of-claims
      as_of: 2027-01-01
      horizon: {from: 2027-01-01, to: 2028-12-31}
      currency: EUR
      language: en
      scheme: RACI
      working_time: {paid: 1720 h per year, shrinkage: 25%, utilisation: 85%}
      packs: [eu-ai-act, gdpr]
      policy: {raci/many-responsible: {max: 4, severity: warning}, raci/nobody-informed: off}
      part: deployer
      working_days: 220
      discount_rate: 6%
      target_release: 800 h per month
      sites: {cologne: {country: DE, employees: 240}}
    roles:
      head-of-claims: {title: Head of claims, kind: role}
      claims-team-lead:
        title: Claims team lead
        purpose: Leads the handlers
        reports_to: head-of-claims
        authority: {limits: {payout: 20000 EUR}, rights: [override, stop]}
        allow: [{rule: role/no-deputy, reason: hired by May, owner: head-of-claims, expires: 2027-05-31}]
      claims-handler:
        title: Claims handler
        family: Claims
        grade: T5
        unit: Motor
        cost_centre: 4711
        site: cologne
        reports_to: claims-team-lead
        deputy: claims-team-lead
        headcount: 10
        fte: 9.5
        cost: 61000 EUR per year
        working_time: {utilisation: 80%}
        codes: {isco-08: 4312, onet-soc: 43-9041.00, hris: J-1}
        skills: {oversight: 2}
        cover: 2
        other_work: 20%
        to_be:
          title: Claims specialist
          fte: 8
          from: wave-1
          skills: {oversight: 3}
          authority: {limits: {payout: 5000}}
          release:
            - {to: redeploy, role: claims-team-lead, hours: 20 h per month, owner: head-of-claims, from: wave-1, realised: 50%, cashable: false}
            - {to: exit, share: 10%, from: 2027-06-01}
      board: {title: Board, kind: board, available: 40 h per year, other_work: 10 h per month}
    systems:
      triage-model:
        title: Triage model
        kind: model
        owner: head-of-claims
        supplier: Example Software
        capabilities: [entity extraction]
        stage: pilot
        cleared_for: assisted
        stop: claims-team-lead
        fallback: By hand
        evidence: {measure: error_rate, value: 2%, sample: 500, errors: 10, human: 4%, together: 1%, period: {from: 2026-10-01, to: 2026-11-30}, source: pilot}
        runs: always
        logs: {where: archive, kept: 10 years}
        cost: {per_item: [0.08 EUR, 0.11 EUR, 0.15 EUR], per_year: 40000 EUR, one_off: {value: 120000 EUR, source: offer}}
        needs: {oversight: 3}
        personal_data: true
        to_be: {stage: production, cleared_for: delegated, from: wave-1}
    domains:
      motor-claims:
        title: Motor claims
        owner: head-of-claims
        outcomes: [faster]
        readiness: {data: 3, governance: {level: 2, evidence: audit}}
        oversight: {cadence: weekly, can: [understand, stop], escalate: [claims-team-lead]}
    activities:
      triage-claim:
        title: Triage a new claim
        domain: motor-claims
        output: Claim routed
        feeds: [assess-claim, outside]
        measures: [cycle-time]
        impact: {severity: high, probability: low, reversible: true, affects: person, annex_iii: none, reason: delay}
        volume: 10000 per month
        time: 12 min
        codes: {onet-task: 1234}
        needs: {oversight: 1}
        as_is: {raci: {R: [claims-handler, claims-team-lead], A: head-of-claims}, effort: {claims-handler: 70%, claims-team-lead: 30%}, consult_time: 2 min, inform_time: 1 min}
        to_be:
          wave: wave-1
          execution: delegated
          raci: {R: triage-model, C: works-council}
          share: 80%
          completed: {low: 50%, likely: 70%, high: 80%, source: pilot}
          mix: [1.1, 1.35, 1.8]
          manual: claims-handler
          oversight:
            mode: approve-flagged
            by: claims-handler
            stop: claims-team-lead
            flag_when: {confidence_below: 0.9, amount_above: 5000 EUR, categories: [injury]}
            before: {rate: 10%, time: 4 min}
            after: {rate: 5%, time: 6 min}
            rework: {rate: 2%, time: 18 min, by: claims-handler}
            fixed: 60 h per month
            budget: 100 h per month
            controls: [seeded errors]
            safe_stop: Queue is held
            respond_within: 4 h
            cover: Mon-Fri 08:00-18:00
            last_tested: 2026-11-15
            second_person: false
            appeal: {to: head-of-claims, within: 10 days}
            notify_affected: true
          fallback: By hand
          exposure: {label: E1, worker_wish: H3, expert_view: H2, ai_alone: worse, source: survey}
      assess-claim:
        title: Assess a claim
        re_keys: triage-claim
        as_is: {raci: {R: claims-handler, A: claims-team-lead}, execution: assisted, system: triage-model, volume: 8000 per month, time: 20 min}
      send-letter:
        title: Send a letter
        as_is: {raci: {R: claims-handler, A: claims-team-lead}}
        to_be: {retired: Nobody reads it, into: [assess-claim], wave: wave-1}
    decisions:
      approve-payout:
        title: Approve a payout
        domain: motor-claims
        activity: assess-claim
        feeds: [send-letter]
        kind: financial
        measure: payout
        unit: EUR
        impact: {severity: low, probability: low}
        volume: 400 per month
        moves: [cycle-time]
        escalate: [head-of-claims]
        appeal: {to: head-of-claims, within: 10 days}
        review: 2027-12-01
        log: {where: archive, kept: 10 years}
        wave: wave-1
        as_is:
          - {up_to: 5000 EUR, decide: claims-handler, accountable: claims-team-lead, recommend: triage-model, agree: works-council, advise: [board], perform: claims-handler, notify: works-council, verify: board, confidence: 0.95, override: claims-team-lead, stop: head-of-claims, share: 70%, time: 5 min, escalated: {rate: 5%, time: 15 min, within: 4 h}}
          - {decide: claims-team-lead}
        to_be: [{when: simple, decide: triage-model, override: claims-team-lead}, {decide: claims-team-lead}]
    measures:
      cycle-time:
        title: Cycle time
        question: How long?
        formula: median of days
        unit: days
        better: lower
        baseline: {value: 12 days, on: 2026-11-30, source: report}
        target: {value: {from: 3, to: 8}, by: 2027-12-31}
        owner: head-of-claims
        steward: claims-team-lead
        source: claims system
        frequency: monthly
        kind: lagging
        level: workflow
        about: speed
        per: team
        outcome: faster
        guardrail: complaints
        not_for: Judging persons
        expires: 2028-12-31
        as_is: {scorecards: {claims-handler: 20%, claims-team-lead: 50%}}
        to_be: {scorecards: {claims-handler: 0%}}
      complaints: {title: Complaints, unit: per 1000, better: lower}
    outcomes:
      faster: {title: Faster, owner: head-of-claims, kind: quality, value: 250000 EUR per year, realised: 50%, from: external, cost_centre: 4711}
    skills:
      oversight: {title: Oversight, codes: {sfia: DATM}, training: {title: Course, hours: 16 h, cost: 900 EUR, provider: Academy, mandatory: true, to: 3, roles: [claims-handler], by: 2027-02-28}}
    enablers:
      clean-data: {title: Clean data, layer: data, owner: head-of-claims, due: 2027-02-01, status: planned, lifts: {motor-claims: 3}, evidence: report}
      train: {title: Train, layer: workforce, trains: {oversight: [claims-handler]}, depends_on: [clean-data]}
    waves:
      wave-1:
        title: Triage
        start: 2027-01-15
        go_live: 2027-03-01
        end: 2027-06-30
        requires: {data: 3, motor-claims: {governance: 2}}
        gate: [{criterion: error rate, owner: head-of-claims, minimum: below 2%, status: open, evidence: report}]
        decided_by: head-of-claims
        parallel_run: {share: 50%, until: 2027-04-30}
        learning: {dip: 15%, weeks: 6}
    bodies:
      works-council: {title: Works council, site: cologne, right: consult, rights: [{on: triage-claim, right: co-determine, basis: law, within: 2 weeks}], lead_time: 8 weeks, started: 2026-12-01, documents: [draft], covers: [claims-handler, motor-claims]}
    risks:
      drift: {title: Drift, kind: risk, probability: low, impact: high, owner: head-of-claims, response: sample, due: 2027-03-01, status: open, affects: [triage-claim, plan]}
    scenarios:
      half: {title: Half, set: {activities.triage-claim.to_be.completed: 50%}}
    approvals:
      first: {by: head-of-claims, on: 2027-01-20, covers: motor-claims, fingerprint: 9f2c, comment: fine}

    """
}
