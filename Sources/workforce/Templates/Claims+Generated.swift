// Made from the folder `templates` by a test; do not edit.
// swift-format-ignore-file

extension Template {
  static let claims = Template(
    name: "claims",
    files: [
      File(
        path: "change.yaml",
        text: ##"""
# When it goes live, what must stand before, and what may go wrong.
# end is the day the change is fully at work; between go_live and end it grows evenly.
# Nothing goes live in the months of hail.

waves:
  wave-1:
    title: Notice and coverage
    start: 2027-01-11
    go_live: 2027-04-05
    end: 2027-06-30
    requires: {data: 2, orchestration: 2, execution: 2, governance: 3, workforce: 2}
    decided_by: head-of-claims
    gate:
      - {criterion: Agreement with the works council signed, owner: head-of-claims, minimum: 100%, status: open}
      - {criterion: Notices complete at the first attempt, owner: claims-team-lead, minimum: 90%, status: open}
    learning: {dip: 5%, weeks: 8}     # people are slower at first

  wave-2:
    title: Triage, reserves, referrals and recovery
    start: 2027-05-03
    go_live: 2027-09-20
    end: 2027-12-31
    requires: {data: 3, orchestration: 3, execution: 3, governance: 3, workforce: 3}
    decided_by: claims-committee
    gate:
      - {criterion: Severe cases found in the back test, owner: technical-controller, minimum: 98%, status: open}
      - {criterion: Referral rates of groups of claimants compared, owner: technical-controller, minimum: 100%, status: open}
    learning: {dip: 4%, weeks: 6}

  wave-3:
    title: Damage and small settlements
    start: 2027-10-04
    go_live: 2028-02-07
    end: 2028-05-31
    requires: {data: 3, orchestration: 3, execution: 3, governance: 4, workforce: 3}
    decided_by: claims-committee
    gate:
      - {criterion: Leakage in the settled sample against handlers alone, owner: technical-controller, minimum: no higher, status: open}
      - {criterion: Overrides measured for twelve weeks, owner: technical-controller, minimum: 100%, status: open}
    parallel_run: {share: 5%, until: 2028-03-31}   # a part is settled by hand as well, to compare
    learning: {dip: 4%, weeks: 6}

# What must be done first, on each of the five layers.
enablers:
  causes-coded:
    title: Cause, line and parties coded in every claim, photos in the file
    layer: data
    owner: claims-team-lead
    due: 2027-08-31
    status: in-progress
    lifts: {claims: 3}
    evidence: 80 % of claims, 95 % agreed

  policy-and-claims-joined:
    title: Policy, claims and payment systems joined by one claim number
    layer: orchestration
    owner: head-of-claims
    due: 2027-08-31
    status: planned
    lifts: {claims: 3}

  intake-in-production:
    title: Intake and reader in production, with stop, log and fallback
    layer: execution
    owner: head-of-claims
    due: 2027-03-22
    status: in-progress
    lifts: {claims: 2}

  model-in-production:
    title: Claims model in production, sized for a hail week
    layer: execution
    owner: head-of-claims
    due: 2027-09-03
    status: planned
    lifts: {claims: 3}
    depends_on: [policy-and-claims-joined]

  authorities-for-systems:
    title: Settlement authorities say what a system may and may not do
    layer: governance
    owner: head-of-claims
    due: 2027-03-19
    status: in-progress
    lifts: {claims: 3}
    evidence: Draft with the works council and the data protection officer

  first-audit:
    title: First audit of oversight, findings closed
    layer: governance
    owner: technical-controller
    due: 2028-01-21
    status: planned
    lifts: {claims: 4}
    depends_on: [authorities-for-systems]

  overseers-trained:
    title: Intake agents, handlers and investigators trained on closed claims
    layer: workforce
    owner: claims-team-lead
    due: 2027-03-26
    status: planned
    lifts: {claims: 2}
    trains: {ai-oversight: [intake-agent, claims-handler, fraud-investigator]}

  recovery-team-ready:
    title: Recovery team enlarged from the handlers and trained
    layer: workforce
    owner: head-of-claims
    due: 2027-09-03
    status: planned
    lifts: {claims: 3}
    depends_on: [overseers-trained]

risks:
  suspicion-without-ground:
    title: Groups of claimants are referred more often without ground
    kind: risk
    probability: medium
    impact: high
    owner: technical-controller
    response: Rates compared every month; a referral delays nothing for more than five days
    due: 2027-12-31
    status: open
    affects: [screen-claim, investigate-suspicion]

  proposals-waved-through:
    title: Handlers pass on proposals without reading in a storm week
    kind: risk
    probability: high
    impact: medium
    owner: claims-team-lead
    response: Closed claims with a known result in the queue; above a length of queue the share offered is lowered
    due: 2028-05-31
    status: open
    affects: [prepare-settlement, triage-claim]

  claimants-call-anyway:
    title: Claimants begin on line and call anyway
    kind: assumption
    probability: medium
    impact: medium
    owner: head-of-claims
    response: Calls after an on-line notice are counted; posts in intake are not given up
    due: 2027-12-31
    status: open
    affects: [take-first-notice, intake-agent]

scenarios:
  hail-year:
    title: A year with hail
    set:
      activities.take-first-notice.volume: 2700 per month
      activities.triage-claim.volume: 2700 per month
      activities.check-coverage.volume: 2700 per month
      activities.screen-claim.volume: 2700 per month
      activities.set-reserve.volume: 2500 per month
      activities.assess-damage.volume: 2100 per month
      activities.prepare-settlement.volume: 2300 per month

  worst-month-of-the-pilots:
    title: Systems complete what they did in the worst month of the pilots
    set:
      activities.take-first-notice.to_be.completed: 55%
      activities.triage-claim.to_be.completed: 68%
      activities.set-reserve.to_be.completed: 72%
      activities.prepare-settlement.to_be.completed: 60%

"""##),
      File(
        path: "decisions.yaml",
        text: ##"""
# Who decides. A decision has bands, lowest first; the last has no up_to.
# share is the part of the volume that falls into the band, time what one decision takes.

domain: claims

decisions:
  settle-claim:
    title: Settle a claim
    activity: prepare-settlement
    feeds: [pay-claim]
    kind: financial
    measure: claim-payment            # the roles' limits are stated under this name
    unit: EUR
    impact: {severity: high, probability: low, reversible: true, affects: person}
    volume: 1720 per month
    moves: [cycle-time, leakage, claimant-rating]
    escalate: [claims-team-lead, head-of-claims]
    appeal: {to: complaints-officer, within: 20 days}
    review: 2027-12-31
    log: {where: Claims archive, kept: 10 years}
    as_is:
      - {up_to: 3000 EUR, decide: claims-handler, override: claims-team-lead, share: 74%, time: 2 min}
      - {up_to: 25000 EUR, decide: claims-team-lead, recommend: claims-handler, override: head-of-claims, share: 23%, time: 6 min}
      - {up_to: 150000 EUR, decide: head-of-claims, recommend: large-loss-adjuster, share: 2.8%, time: 15 min}
      - {decide: claims-committee, recommend: head-of-claims, advise: technical-controller, share: 0.2%, time: 30 min}
    to_be:
      - {up_to: 5000 EUR, decide: claims-handler, recommend: claims-reader, override: claims-team-lead, share: 84%, time: 2 min}
      - {up_to: 25000 EUR, decide: claims-team-lead, recommend: claims-handler, override: head-of-claims, share: 13%, time: 6 min}
      - {up_to: 150000 EUR, decide: head-of-claims, recommend: large-loss-adjuster, share: 2.8%, time: 15 min}
      - {decide: claims-committee, recommend: head-of-claims, advise: technical-controller, share: 0.2%, time: 30 min}

  approve-reserve:
    title: Approve a reserve
    activity: set-reserve
    kind: financial
    measure: reserve
    unit: EUR
    impact: {severity: low, probability: high, reversible: true, affects: firm}
    volume: 1870 per month
    moves: [reserve-deviation]
    escalate: [claims-team-lead, head-of-claims]
    review: 2027-12-31
    log: {where: Claims archive, kept: 10 years}
    as_is:
      - {up_to: 10000 EUR, decide: claims-handler, share: 90%, time: 0.5 min}
      - {up_to: 50000 EUR, decide: claims-team-lead, recommend: claims-handler, share: 8.5%, time: 5 min}
      - {up_to: 250000 EUR, decide: head-of-claims, recommend: large-loss-adjuster, share: 1.3%, time: 10 min}
      - {decide: claims-committee, recommend: head-of-claims, share: 0.2%, time: 20 min}
    # A reserve concerns the firm, not the claimant: the model sets small ones, and may be overruled.
    to_be:
      - {up_to: 2500 EUR, decide: claims-model, accountable: claims-team-lead, confidence: 0.85, override: claims-handler, stop: claims-team-lead, share: 62%}
      - {up_to: 10000 EUR, decide: claims-handler, recommend: claims-model, share: 28%, time: 1 min}
      - {up_to: 50000 EUR, decide: claims-team-lead, recommend: claims-handler, share: 8.5%, time: 5 min}
      - {up_to: 250000 EUR, decide: head-of-claims, recommend: large-loss-adjuster, share: 1.3%, time: 10 min}
      - {decide: claims-committee, recommend: head-of-claims, share: 0.2%, time: 20 min}

  decline-claim:
    title: Decline a claim
    activity: check-coverage
    kind: legal
    impact: {severity: high, probability: low, reversible: true, affects: person-legal}
    volume: 130 per month
    moves: [complaints-upheld, claimant-rating]
    escalate: [head-of-claims, claims-committee]
    appeal: {to: complaints-officer, within: 20 days}
    review: 2027-06-30
    log: {where: Claims archive, kept: 10 years}
    as_is:
      - {when: not covered or excluded by the terms, decide: claims-team-lead, recommend: claims-handler, override: head-of-claims, share: 88%, time: 15 min}
      - {when: suspicion confirmed, decide: head-of-claims, recommend: fraud-investigator, advise: technical-controller, override: claims-committee, share: 12%, time: 40 min}

  start-recovery:
    title: Start a recovery or waive it
    activity: find-recovery
    feeds: [pursue-recovery]
    kind: financial
    measure: recovery
    unit: EUR
    impact: {severity: low, probability: high, reversible: true, affects: person}
    volume: 300 per month
    moves: [recovery-rate]
    escalate: [head-of-claims]
    appeal: {to: complaints-officer, within: 20 days}
    review: 2027-12-31
    log: {where: Claims archive, kept: 10 years}
    to_be:
      - {up_to: 20000 EUR, decide: recovery-specialist, recommend: claims-model, override: head-of-claims, share: 96%, time: 3 min}
      - {decide: head-of-claims, recommend: recovery-specialist, share: 4%, time: 10 min}

  reconsider-claim:
    title: Reconsider a claim after a complaint
    activity: hear-complaint
    feeds: [prepare-settlement]
    kind: customer
    impact: {severity: high, probability: low, reversible: true, affects: person-legal}
    volume: 55 per month
    moves: [complaints-upheld, claimant-rating]
    escalate: [claims-committee]
    appeal: {to: claims-committee, within: 30 days}   # never to whoever decided; then the ombudsman
    review: 2027-12-31
    log: {where: Complaints register, kept: 10 years}
    as_is:
      - {decide: complaints-officer, advise: technical-controller, override: claims-committee, notify: claims-team-lead, share: 100%, time: 20 min}

  change-claims-rules:
    title: Change thresholds, rules or what a system is cleared for
    activity: review-files
    kind: model-change
    impact: {severity: high, probability: low, reversible: true, affects: person}
    volume: 3 per month
    moves: [leakage, complaints-upheld]
    escalate: [claims-committee]
    appeal: {to: complaints-officer, within: 30 days}
    review: 2027-12-31
    log: {where: Change register, kept: 10 years}
    to_be:
      - {when: thresholds within the agreement, decide: head-of-claims, recommend: claims-team-lead, agree: technical-controller, notify: works-council, share: 75%, time: 30 min}
      - {when: new use or a higher clearance, decide: claims-committee, recommend: head-of-claims, agree: [technical-controller, works-council], share: 25%, time: 60 min}

"""##),
      File(
        path: "intake.yaml",
        text: ##"""
# The work until a claim lies with the right person: volumes of a usual month, without storms.
# R performs, A answers for it (exactly one role), C is asked before, I is told after.

domain: claims                        # holds for every entry of this file

activities:
  take-first-notice:
    title: Take the first notice of loss
    output: Claim with cause, place, parties and documents
    feeds: [triage-claim, check-coverage, screen-claim]
    measures: [cycle-time, claimant-rating]
    impact: {severity: low, probability: high, reversible: true, affects: person}
    volume: [1700 per month, 2000 per month, 2700 per month]   # hail and storm
    time: 18 min
    as_is:
      execution: human
      raci: {R: intake-agent, A: claims-team-lead, I: claims-handler}
    to_be:
      wave: wave-1
      execution: delegated            # a dialogue on line; who wants a person gets one
      raci: {R: intake-assistant}
      share: [30%, 40%, 50%]          # the others call
      completed: [55%, 68%, 78%]      # of these need nobody
      mix: 1.2                        # and the others take 1.2 times as long
      oversight:
        mode: monitor                 # people watch the dialogues as they run and step in
        by: intake-agent
        stop: claims-team-lead
        after: {rate: 5%, time: 4 min}
        rework: {rate: 4%, time: 10 min}
        fixed: 24 h per month
      fallback: Notices are taken on the telephone, practised every quarter

  triage-claim:
    title: Triage the claim
    output: Claim with severity, line and handler
    feeds: [set-reserve, assess-damage, handle-large-loss]
    measures: [cycle-time]
    impact: {severity: high, probability: low, reversible: true, affects: person}
    volume: [1700 per month, 2000 per month, 2700 per month]
    time: 8 min
    as_is:
      execution: human
      raci: {R: claims-handler, A: claims-team-lead, C: large-loss-adjuster, I: intake-agent}
    to_be:
      wave: wave-2
      execution: delegated
      raci: {R: claims-model}
      share: 100%
      completed: [68%, 78%, 85%]
      mix: [1.1, 1.3, 1.6]
      oversight:
        mode: approve-flagged         # what is flagged waits for a person
        by: claims-handler
        stop: claims-team-lead
        flag_when: {confidence_below: 0.85, amount_above: 10000 EUR, categories: [injury, minors, total loss of the home]}
        before: {rate: 12%, time: 3 min}
        after: {rate: 4%, time: 3 min}
        rework: {rate: 2%, time: 10 min}
        fixed: 8 h per month
      fallback: Team leads route from the list of causes, practised every quarter

  check-coverage:
    title: Check coverage
    output: Covered, covered in part, or a proposal to decline with the clause
    feeds: [set-reserve, decline-claim, prepare-settlement]
    measures: [leakage, complaints-upheld]
    impact: {severity: high, probability: low, reversible: true, affects: person-legal}
    volume: [1700 per month, 2000 per month, 2700 per month]
    time: 12 min
    as_is:
      execution: human
      raci: {R: claims-handler, A: claims-team-lead, C: technical-controller}
    to_be:
      wave: wave-1
      execution: assisted             # policy, endorsements and premiums side by side; the handler reads
      system: claims-reader
      share: 90%
      time: [7 min, 8.5 min, 11 min]
      fallback: Handlers open the policy in the policy system, practised every quarter

  set-reserve:
    title: Set the first reserve
    output: Reserve by head of damage
    feeds: [approve-reserve]
    measures: [reserve-deviation]
    impact: {severity: low, probability: high, reversible: true, affects: firm}
    volume: 1850 per month
    time: 6 min
    as_is:
      execution: human
      raci: {R: claims-handler, A: head-of-claims, I: claims-team-lead}
    to_be:
      wave: wave-2
      execution: delegated
      raci: {R: claims-model}
      share: 90%                      # injuries and large losses are reserved by people
      completed: [72%, 82%, 88%]
      mix: 1.3
      oversight:
        mode: approve-flagged
        by: technical-controller
        stop: claims-team-lead
        flag_when: {confidence_below: 0.85, amount_above: 10000 EUR}
        before: {rate: 8%, time: 3 min}
        after: {rate: 3%, time: 4 min}
        rework: {rate: 2%, time: 8 min}
        fixed: 4 h per month
      fallback: Average reserves by cause, practised every quarter

  screen-claim:
    title: Screen for signs of fraud
    output: Claim that goes on, or a referral with the signs
    feeds: [investigate-suspicion]
    measures: [referrals-confirmed]
    impact: {severity: high, probability: low, reversible: true, affects: person}
    volume: [1700 per month, 2000 per month, 2700 per month]
    time: 3 min
    as_is:
      execution: human
      raci: {R: claims-handler, A: head-of-claims, C: fraud-investigator}
    to_be:
      wave: wave-2
      execution: delegated
      raci: {R: claims-model}
      share: 100%
      completed: [88%, 92%, 95%]      # without a sign; the others are read by an investigator
      mix: 2
      manual: fraud-investigator
      oversight:
        mode: approve-flagged
        by: technical-controller      # a referral is no verdict: the claimant is told nothing but "under review"
        stop: head-of-claims
        flag_when: {confidence_below: 0.9, categories: [second claim within a year]}
        before: {rate: 3%, time: 3 min}
        after: {rate: 2%, time: 5 min}
        fixed: 5 h per month
      fallback: List of signs, applied by handlers, practised every quarter

"""##),
      File(
        path: "measures.yaml",
        text: ##"""
# A measure of speed or volume needs a guardrail: another measure that suffers when it is driven too far.
# A role's scorecard weights add up to 100 %. 0% takes a measure off a scorecard.

measures:
  cycle-time:
    title: Days from notice to payment
    question: How long does a claimant wait for the money?
    formula: median of (paid_on - noticed_on)
    unit: days
    better: lower
    baseline: {value: 21, on: 2026-10-31, source: Claims system}
    target: {value: 13, by: 2028-12-31}
    owner: head-of-claims
    source: Claims system
    frequency: monthly
    kind: leading
    level: workflow
    about: speed
    per: team
    outcome: satisfied-claimants
    guardrail: leakage
    not_for: Comparing handlers, whose claims differ
    as_is:
      scorecards: {claims-team-lead: 40%, intake-agent: 50%, claims-handler: 50%, claims-accountant: 100%}
    to_be:
      scorecards: {claims-team-lead: 30%, intake-agent: 20%, claims-handler: 20%}

  claimant-rating:
    title: Claimants' rating
    question: Would they insure with us again?
    formula: mean of survey_score
    unit: points of 5
    better: higher
    baseline: {value: 3.8, on: 2026-10-31, source: Survey}
    target: {value: 4.2, by: 2028-12-31}
    owner: head-of-claims
    source: Survey
    frequency: monthly
    kind: lagging
    level: outcome
    about: quality
    per: unit
    outcome: satisfied-claimants
    not_for: Comparing lines of business
    as_is:
      scorecards: {head-of-claims: 30%, intake-agent: 50%}
    to_be:
      scorecards: {intake-agent: 80%}

  leakage:
    title: Leakage found in closed files
    question: What is paid that was not owed, and what is owed and not paid?
    formula: (overpaid + underpaid) / paid, in the reviewed files
    unit: "%"
    better: lower
    baseline: {value: 5.1, on: 2026-10-31, source: File review}
    target: {value: 3.8, by: 2028-12-31}
    owner: technical-controller
    source: File review
    frequency: quarterly
    kind: lagging
    level: outcome
    about: quality
    per: unit
    outcome: less-leakage
    not_for: Judging single handlers
    as_is:
      scorecards: {head-of-claims: 40%, claims-team-lead: 40%, claims-handler: 50%, large-loss-adjuster: 50%, technical-controller: 100%}
    to_be:
      scorecards: {claims-handler: 50%, technical-controller: 70%}

  reserve-deviation:
    title: First reserve against final cost
    question: Do the reserves tell the truth early?
    formula: mean of abs(first_reserve - final_cost) / final_cost
    unit: "%"
    better: lower
    baseline: {value: 34, on: 2026-10-31, source: Actuarial report}
    target: {value: 26, by: 2028-12-31}
    owner: head-of-claims
    source: Actuarial report
    frequency: quarterly
    kind: lagging
    level: workflow
    about: quality
    per: unit
    outcome: less-leakage
    not_for: Lowering reserves at year end
    as_is:
      scorecards: {claims-team-lead: 20%, large-loss-adjuster: 50%}

  referrals-confirmed:
    title: Referrals that were confirmed
    question: Do we trouble the right ones?
    formula: confirmed_referrals / referrals
    unit: "%"
    better: higher
    baseline: {value: 22, on: 2026-10-31, source: Investigation log}
    target: {value: 35, by: 2028-12-31}
    owner: head-of-claims
    source: Investigation log
    frequency: quarterly
    kind: lagging
    level: decision
    about: quality
    per: unit
    outcome: less-leakage
    not_for: Setting a number of refusals
    as_is:
      scorecards: {fraud-investigator: 100%}
    to_be:
      scorecards: {fraud-investigator: 70%}

  recovery-rate:
    title: Recovered from third parties
    question: Do we get back what others owe?
    formula: recovered / paid_motor_liability_share
    unit: "%"
    better: higher
    baseline: {value: 6.2, on: 2026-10-31, source: Claims system}
    target: {value: 8.0, by: 2028-12-31}
    owner: head-of-claims
    source: Claims system
    frequency: quarterly
    kind: lagging
    level: benefit
    about: cost
    per: unit
    outcome: less-leakage
    not_for: Pursuing what costs more than it brings
    as_is:
      scorecards: {recovery-specialist: 100%}

  complaints-upheld:
    title: Complaints upheld
    question: How often were we wrong, and noticed it only then?
    formula: upheld_complaints / claims * 1000
    unit: per 1000 claims
    better: lower
    baseline: {value: 7.5, on: 2026-10-31, source: Complaints register}
    target: {value: 6, by: 2028-12-31}
    owner: complaints-officer
    source: Complaints register
    frequency: monthly
    kind: lagging
    level: outcome
    about: risk
    per: unit
    outcome: satisfied-claimants
    not_for: Keeping complaints away
    as_is:
      scorecards: {complaints-officer: 100%}
    to_be:
      scorecards: {claims-team-lead: 10%, claims-handler: 30%, fraud-investigator: 30%, technical-controller: 30%, head-of-claims: 10%}

  handling-cost:
    title: Handling cost per claim
    question: What does a claim cost us to handle, systems and oversight included?
    formula: (staff_cost + system_cost) / claims
    unit: EUR per claim
    better: lower
    baseline: {value: 172, on: 2026-10-31, source: Controlling}
    target: {value: 160, by: 2028-12-31}
    owner: head-of-claims
    source: Controlling
    frequency: quarterly
    kind: lagging
    level: benefit
    about: cost
    per: unit
    outcome: lower-handling-cost
    not_for: Comparing lines of business
    as_is:
      scorecards: {head-of-claims: 30%}
    to_be:
      scorecards: {head-of-claims: 20%}

outcomes:
  lower-handling-cost:
    title: Lower handling cost
    owner: head-of-claims
    kind: cost
    from: release                     # computed from the hours set free, never added on top
    cost_centre: CC-610

  less-leakage:
    title: Less leakage and more recovery
    owner: head-of-claims
    kind: cost
    value: [200000 EUR per year, 550000 EUR per year, 900000 EUR per year]
    realised: 40%                     # of what the study promises
    from: external
    cost_centre: CC-600

  satisfied-claimants:
    title: Claimants who stay insured
    owner: head-of-claims
    kind: revenue
    value: [40000 EUR per year, 100000 EUR per year, 180000 EUR per year]
    realised: 40%
    from: external
    cost_centre: CC-600

"""##),
      File(
        path: "organisation.yaml",
        text: ##"""
# Roles, never persons. fte counts full-time posts, headcount counts people;
# cost is the loaded cost of one full-time post and year.
# authority: claim-payment is what a role may pay on one claim, reserve what it may set aside.

roles:
  claims-committee:
    title: Claims committee
    purpose: Decides what is above the head of claims, monthly and by circular
    kind: board

  head-of-claims:
    title: Head of claims
    family: management
    grade: M3
    cost_centre: CC-600
    site: claims-centre
    reports_to: claims-committee
    deputy: claims-team-lead          # one person who answers for work needs a deputy
    headcount: 1
    fte: 1
    cost: 145000 EUR
    other_work: 62%                   # what this plan does not describe
    authority: {limits: {claim-payment: 150000 EUR, reserve: 250000 EUR}, rights: [override, stop]}

  claims-team-lead:
    title: Claims team lead
    family: management
    grade: T2
    cost_centre: CC-610
    site: claims-centre
    reports_to: head-of-claims
    headcount: 3
    fte: 3
    cost: 96000 EUR
    other_work: 60%
    authority: {limits: {claim-payment: 25000 EUR, reserve: 50000 EUR}, rights: [override, stop]}
    to_be:
      release:
        - {to: quality, share: 100%, owner: head-of-claims, from: wave-3, realised: 60%, cashable: false}

  intake-agent:
    title: Claims intake agent
    family: intake
    grade: C1
    cost_centre: CC-620
    site: claims-centre
    reports_to: claims-team-lead
    headcount: 8
    fte: 7
    cost: 47000 EUR
    skills: {ai-oversight: 1}
    to_be:
      title: Claimant guide
      skills: {ai-oversight: 3}
      # Time set free needs a destination, or it is lost in small pieces. Shares add up to 100 %.
      release:
        - {to: absorb-growth, share: 60%, owner: claims-team-lead, from: wave-1, realised: 60%, cashable: false}   # calls after storm and hail without outside help
        - {to: quality, share: 40%, owner: claims-team-lead, from: wave-1, realised: 50%, cashable: false}

  claims-handler:
    title: Claims handler
    family: handling
    grade: C3
    cost_centre: CC-610
    site: claims-centre
    reports_to: claims-team-lead
    headcount: 31
    fte: 28
    cost: 64000 EUR
    skills: {ai-oversight: 1, subrogation: 1}
    authority: {limits: {claim-payment: 3000 EUR, reserve: 10000 EUR}, rights: [override]}
    to_be:
      fte: 24
      from: 2028-10-01
      skills: {ai-oversight: 3}
      authority: {limits: {claim-payment: 5000 EUR}}
      release:
        - {to: attrition, share: 42%, owner: head-of-claims, from: 2028-01-01, realised: 70%, cashable: true}      # four reach pension age by 2028
        - {to: redeploy, role: recovery-specialist, share: 20%, owner: head-of-claims, from: wave-2, realised: 80%, cashable: false}
        - {to: quality, share: 18%, owner: claims-team-lead, from: wave-3, realised: 50%, cashable: false}         # damage looked at again where it is disputed
        - {to: overtime, share: 20%, owner: claims-team-lead, from: wave-2, realised: 70%, cashable: false}        # what is worked off at week-ends today

  large-loss-adjuster:
    title: Large loss adjuster
    family: handling
    grade: C5
    cost_centre: CC-610
    site: claims-centre
    reports_to: head-of-claims
    headcount: 3
    fte: 2.6
    cost: 98000 EUR
    authority: {limits: {claim-payment: 50000 EUR, reserve: 100000 EUR}}

  fraud-investigator:
    title: Fraud investigator
    family: investigation
    grade: C4
    cost_centre: CC-630
    site: claims-centre
    reports_to: head-of-claims
    headcount: 5
    fte: 4.6
    cost: 82000 EUR
    skills: {ai-oversight: 2}
    authority: {rights: [override, stop]}
    to_be:
      skills: {ai-oversight: 3}

  recovery-specialist:
    title: Recovery specialist
    family: recovery
    grade: C4
    cost_centre: CC-640
    site: claims-centre
    reports_to: head-of-claims
    headcount: 3
    fte: 3
    cost: 76000 EUR
    skills: {subrogation: 4}
    authority: {limits: {recovery: 20000 EUR}}
    to_be:
      fte: 4.4
      from: 2027-08-01

  claims-accountant:
    title: Claims accountant
    family: finance
    grade: C2
    cost_centre: CC-650
    site: claims-centre
    reports_to: head-of-claims
    headcount: 2
    fte: 2
    cost: 56000 EUR
    other_work: 15%

  technical-controller:
    title: Technical claims controller
    purpose: Reviews files and systems for leakage and for harm to claimants, apart from those who settle
    kind: oversight
    family: control
    grade: C5
    cost_centre: CC-660
    site: claims-centre
    reports_to: claims-committee
    headcount: 2
    fte: 1.4
    cost: 94000 EUR
    skills: {ai-oversight: 3}
    authority: {rights: [override, stop]}
    to_be:
      fte: 2.2
      from: wave-1

  complaints-officer:
    title: Complaints officer
    family: control
    grade: C4
    cost_centre: CC-660
    site: claims-centre
    reports_to: claims-committee
    headcount: 2
    fte: 1.8
    cost: 80000 EUR
    authority: {rights: [override]}

# Who must be asked before the change. Delete this if you have no such body.
bodies:
  works-council:
    title: Works council
    site: claims-centre
    right: co-determine               # inform, consult or co-determine
    lead_time: 14 weeks
    started: 2026-11-09
    documents: [Description of the systems and of what they record, Draft agreement, Training plan]
    covers: [claims]

# Levels from 1 (knows of it) to 5 (sets the standard).
skills:
  ai-oversight:
    title: Overseeing a system in claims
    training:
      title: Checking proposals, setting aside, stopping, on closed claims
      hours: 10
      cost: 320 EUR
      mandatory: true
      to: 3                           # the level it leads to
      roles: [intake-agent, claims-handler, fraud-investigator]
      by: 2027-03-24                  # before the first wave goes live

  subrogation:
    title: Recovery from third parties
    training:
      title: Liability, shared loss agreements and deadlines
      hours: 24
      cost: 600 EUR
      to: 3
      roles: [recovery-specialist]    # those who come over from handling
      by: 2027-08-31

"""##),
      File(
        path: "settlement.yaml",
        text: ##"""
# The work from the damage to the money, and back again from whoever caused it.

domain: claims

activities:
  assess-damage:
    title: Assess the damage
    output: Amount by head of damage, with its proof
    feeds: [prepare-settlement]
    measures: [leakage, cycle-time]
    impact: {severity: high, probability: low, reversible: true, affects: person}
    volume: 1600 per month
    time: 35 min
    as_is:
      execution: human
      raci: {R: claims-handler, A: claims-team-lead, C: large-loss-adjuster}
    to_be:
      wave: wave-3
      execution: shared               # estimates and invoices are read and compared, the handler sets the amount
      system: claims-reader
      share: 75%
      time: [26 min, 29 min, 34 min]
      fallback: Handlers compare with the price tables, practised every quarter

  handle-large-loss:
    title: Handle a large loss
    output: Plan of settlement, agreed with claimant and experts
    feeds: [approve-reserve, settle-claim]
    measures: [reserve-deviation, leakage]
    impact: {severity: high, probability: high, reversible: true, affects: person-legal}
    volume: 20 per month
    time: 10 h
    as_is:
      execution: human
      raci: {R: large-loss-adjuster, A: head-of-claims, C: technical-controller, I: claims-accountant}

  investigate-suspicion:
    title: Investigate a suspicion
    output: Cleared, or a reasoned report
    feeds: [decline-claim, prepare-settlement]
    measures: [referrals-confirmed]
    impact: {severity: high, probability: low, reversible: true, affects: person-legal}
    volume: 70 per month
    time: 5 h
    as_is:
      execution: human
      raci: {R: fraud-investigator, A: head-of-claims, C: claims-handler, I: technical-controller}
    to_be:
      wave: wave-2
      volume: [65 per month, 75 per month, 95 per month]

  prepare-settlement:
    title: Prepare the settlement
    output: Offer with its computation
    feeds: [settle-claim]
    measures: [cycle-time, leakage]
    impact: {severity: high, probability: low, reversible: true, affects: person}
    volume: 1700 per month
    time: 12 min
    as_is:
      execution: human
      raci: {R: claims-handler, A: claims-team-lead, I: claims-accountant}
    to_be:
      wave: wave-3
      execution: delegated
      raci: {R: claims-reader}
      share: 45%                      # glass, theft of bicycles, tap water: one head of damage, no dispute
      completed: [60%, 72%, 80%]
      mix: [1.1, 1.3, 1.6]
      oversight:
        mode: approve-flagged
        by: claims-handler
        stop: claims-team-lead
        flag_when: {confidence_below: 0.9, amount_above: 3000 EUR, categories: [deduction, second claim within a year]}
        before: {rate: 20%, time: 4 min}
        after: {rate: 4%, time: 6 min}
        rework: {rate: 2%, time: 15 min}
        fixed: 6 h per month
      fallback: Offers from the templates, practised every quarter

  # No to_be: this stays as it is. Who pays is not who settled.
  pay-claim:
    title: Pay the claim
    output: Payment to claimant, garage or expert
    feeds: [find-recovery, outside]
    measures: [cycle-time]
    impact: {severity: high, probability: low, reversible: true, affects: person}
    volume: 2600 per month
    time: 3 min
    as_is:
      execution: human
      feeds: outside
      raci: {R: claims-accountant, A: head-of-claims, I: claims-handler}
    to_be:
      wave: wave-2
      feeds: [find-recovery, outside]

  # Only a to_be: new work. Today recovery is tried where a handler thinks of it.
  find-recovery:
    title: Find what can be recovered
    output: Claim with debtor, ground and deadline
    feeds: [start-recovery]
    measures: [recovery-rate]
    impact: {severity: low, probability: low, reversible: true, affects: firm}
    volume: 450 per month             # what the model proposes among the closed and paid
    time: 7 min
    to_be:
      wave: wave-2
      execution: assisted
      system: claims-model
      share: 100%
      time: 7 min
      raci: {R: claims-handler, A: recovery-specialist, I: head-of-claims}
      fallback: Monthly list of claims with a third party, practised every quarter

  pursue-recovery:
    title: Pursue a recovery
    output: Money from the third party or its insurer
    feeds: outside
    measures: [recovery-rate]
    impact: {severity: low, probability: high, reversible: true, affects: person}
    volume: 160 per month
    time: 90 min
    as_is:
      execution: human
      raci: {R: recovery-specialist, A: recovery-specialist, I: claims-accountant}
    to_be:
      wave: wave-2
      volume: [200 per month, 230 per month, 260 per month]

  review-files:
    title: Review closed files and the systems' results
    output: Findings on leakage, overrides and unequal effects
    feeds: [change-claims-rules]
    measures: [leakage, complaints-upheld]
    impact: {severity: high, probability: low, reversible: true, affects: person}
    volume: 130 per month
    time: 45 min
    as_is:
      execution: human
      feeds: outside
      raci: {R: technical-controller, A: claims-committee, I: head-of-claims}
    to_be:
      wave: wave-1
      volume: 180 per month           # those a system settled, reserved or let pass, too
      feeds: [change-claims-rules]
      raci: {I: [head-of-claims, works-council]}

  hear-complaint:
    title: Hear a complaint
    output: Reasoned proposal
    feeds: [reconsider-claim]
    measures: [complaints-upheld]
    impact: {severity: high, probability: low, reversible: true, affects: person-legal}
    volume: 55 per month
    time: 150 min
    as_is:
      execution: human
      raci: {R: complaints-officer, A: claims-committee, C: technical-controller, I: head-of-claims}

"""##),
      File(
        path: "systems.yaml",
        text: ##"""
# Systems execute; they are not employed. cleared_for is the furthest they may go:
# assisted, shared, delegated or autonomous.

systems:
  intake-assistant:
    title: Intake assistant
    kind: agent
    owner: head-of-claims
    capabilities: [dialogue, entity extraction, document intelligence]
    stage: pilot
    cleared_for: assisted
    stop: claims-team-lead
    fallback: Notices are taken on the telephone, practised every quarter
    evidence:                         # of your own pilot, please
      measure: error_rate             # notices with a fact that had to be asked for again
      value: 6%
      sample: 1200
      errors: 72
      calibration: No confidence; it hands over where it has to ask twice
      period: {from: 2026-06-01, to: 2026-10-31}
      source: Pilot report
    logs: {where: Claims archive, kept: 10 years}
    cost: {per_item: 0.45 EUR, per_year: 36000 EUR, one_off: 60000 EUR}
    needs: {ai-oversight: 3}
    personal_data: true
    to_be: {stage: production, cleared_for: delegated, from: wave-1}

  claims-reader:
    title: Policy and document reader
    kind: copilot
    owner: head-of-claims
    capabilities: [document intelligence, knowledge retrieval, drafting]
    stage: pilot
    cleared_for: assisted
    stop: claims-team-lead
    fallback: Handlers open policy and file themselves, practised every quarter
    evidence:
      measure: accuracy               # right clause and right amount, as two handlers found
      value: 93%
      sample: 900
      errors: 63
      human: 94%                      # people alone
      together: 97%                   # people with the system
      calibration: Confidence against settled amounts, by cause of loss
      period: {from: 2026-06-01, to: 2026-10-31}
      source: Pilot report
    logs: {where: Claims archive, kept: 10 years}
    cost: {per_item: 0.30 EUR, per_year: 42000 EUR, one_off: 45000 EUR}
    needs: {ai-oversight: 3}
    personal_data: true
    to_be: {stage: production, cleared_for: delegated, from: wave-1}

  claims-model:
    title: Claims model
    kind: model
    owner: head-of-claims
    capabilities: [classification, reserve estimate, anomaly detection]
    stage: pilot
    cleared_for: assisted
    stop: claims-team-lead
    fallback: List of causes, average reserves, list of signs, practised every quarter
    evidence:
      measure: error_rate             # wrong severity class, on closed claims
      value: 4.5%
      sample: 4000
      errors: 180
      calibration: Confidence against the final class, on claims of 2025, by line
      period: {from: 2026-03-01, to: 2026-10-31}
      source: Back test and pilot report
    logs: {where: Claims archive, kept: 10 years}
    cost: {per_item: 0.05 EUR, per_year: 48000 EUR, one_off: 90000 EUR}
    needs: {ai-oversight: 3}
    personal_data: true
    to_be: {stage: production, cleared_for: delegated, from: wave-2}

"""##),
      File(
        path: "workforce.yaml",
        text: ##"""
# Insurance claims, from first notice to recovery: a plan to start from.
#
# What it is. Eleven roles, three systems, fourteen activities, six decisions and eight measures of
# a claims department for motor and household with about 2,000 new claims a month, changed in three
# waves: intake first, then routing and reserves, small settlements last. The shape is usual; the
# figures are placeholders. Replace volumes, times, head counts and costs with your own before you
# show it.
#
# What does not change. No system declines a claim, calls anybody a fraud, or pays. Coverage is
# checked by a handler, and money leaves through hands other than those that settled.
#
# Where to begin
#   1. organisation.yaml   your roles, with head count, cost and authority to settle
#   2. intake.yaml, settlement.yaml   what they do: volumes and times first, then who does what
#   3. systems.yaml        what your systems are cleared for, and what has been measured
#   4. decisions.yaml, measures.yaml, change.yaml
#   Run "workforce check" after each step and "workforce plan" at the end.
#
# How to read the language
#   - An entry's name is its id; other entries point at it by that name.
#   - as_is says how it is. to_be says only what changes; the rest stays.
#   - A value that nobody knows for certain may be a range: [low, most likely, high].
#   - The files' names do not matter, nor how many there are. Move things as you like.

plan:
  id: claims
  title: Claims with assistance, from first notice to recovery
  organisation: Our organisation
  owner: head-of-claims
  as_of: 2026-12-01                   # judged on this day: set it to today
  horizon: {from: 2027-01-01, to: 2029-12-31}
  currency: EUR
  language: en
  working_time: {paid: 1900 h per year, shrinkage: 28%, utilisation: 85%}
  discount_rate: 6%
  sites:
    claims-centre: {country: DE, employees: 150}

domains:
  claims:
    title: Motor and household claims
    owner: head-of-claims
    outcomes: [lower-handling-cost, less-leakage, satisfied-claimants]
    # 0 to 5 for each layer. The waves say what they require, the enablers what they lift.
    readiness:
      data: {level: 2, evidence: "Cause and line coded for 80 % of claims, photos in mailboxes"}
      orchestration: {level: 2, evidence: "Claims system with task lists"}
      execution: {level: 1, evidence: "Two pilots beside the claims system"}
      governance: {level: 2, evidence: "Settlement authorities in force, none for systems"}
      workforce: {level: 1, evidence: "Pilot teams only"}
    # Said once for every oversight in this domain.
    oversight:
      can: [understand, bias-aware, interpret, override, stop]
      controls:
        - Old claims with a known result run through every queue
        - A handler gives a reason for each proposal that is set aside
      cadence: weekly
      safe_stop: Claims return to the handlers' task lists; nothing is settled or paid
      escalate: [claims-team-lead, head-of-claims]
      appeal: {to: complaints-officer, within: 20 days}
      notify_affected: true

"""##),
    ])
}
