// Made from the folder `templates` by a test; do not edit.
// swift-format-ignore-file

extension Template {
  static let clinicalCoding = Template(
    name: "clinical-coding",
    files: [
      File(
        path: "billing.yaml",
        text: ##"""
# From a coded case to the money, and the quarrel about it.

domain: coding

activities:
  # A system at work already: what changes is how many bills are clean.
  check-bill:
    title: Check the bill against the payers' rules
    output: Clean bill, or an edit to be worked off
    feeds: [release-bill]
    measures: [clean-bills, unbilled-days]
    impact: {severity: low, probability: high, reversible: true, affects: firm}
    volume: 11400 per month
    time: 6 min
    as_is:
      execution: delegated
      raci: {R: grouper, A: head-of-coding, I: inpatient-coder}
      share: 100%
      completed: 70%                  # without an edit
      mix: 1
      manual: billing-specialist
      oversight:
        mode: sample
        by: coding-auditor
        stop: head-of-coding
        after: {rate: 0.5%, time: 6 min}
        fixed: 3 h per month
      fallback: Sent in groups by hand, practised at every change of version
    to_be:
      wave: wave-2
      completed: [73%, 79%, 84%]
      mix: 1.15

  send-records:
    title: Send records that a payer asks for
    output: The documents asked for, and no others
    feeds: [review-denial, outside]
    measures: [denial-rate]
    impact: {severity: high, probability: low, reversible: false, affects: person}
    volume: 220 per month
    time: 35 min
    as_is:
      execution: human
      raci: {R: documentation-specialist, A: documentation-specialist, I: denial-specialist}

  review-denial:
    title: Review a denial
    output: Cause, amount, and the chance of an appeal
    feeds: [contest-denial]
    measures: [denial-rate, appeals-won]
    impact: {severity: low, probability: high, reversible: true, affects: firm}
    volume: 380 per month
    time: 55 min
    as_is:
      execution: human
      raci: {R: denial-specialist, A: head-of-coding, C: inpatient-coder}
    to_be:
      wave: wave-2
      execution: assisted
      system: record-reader
      volume: [310 per month, 340 per month, 380 per month]   # fewer, for the record is complete
      share: 100%
      time: [36 min, 42 min, 52 min]
      fallback: Reviewed from the record by hand, practised every quarter

  write-appeal:
    title: Write an appeal
    output: Appeal with the places in the record
    feeds: outside
    measures: [appeals-won]
    impact: {severity: high, probability: low, reversible: true, affects: firm}
    volume: 150 per month
    time: 110 min
    as_is:
      execution: human
      raci: {R: denial-specialist, A: denial-specialist, C: physician, I: head-of-coding}
      consult_time: 15 min
    to_be:
      wave: wave-2
      execution: assisted             # drafts from the record; specialist and physician sign
      system: record-reader
      share: 100%
      time: [70 min, 84 min, 105 min]
      consult_time: 10 min
      fallback: Written from the text blocks, practised every quarter

  # Work that ends says why.
  chase-paper:
    title: Chase paper charts on the wards
    output: Chart in the coding office
    feeds: [check-record]
    measures: [unbilled-days]
    impact: {severity: low, probability: low, reversible: true, affects: firm}
    volume: 480 per month
    time: 10 min
    as_is:
      execution: human
      raci: {R: documentation-specialist, A: documentation-specialist, I: physician}
    to_be:
      wave: wave-1
      retired: The wards scan on the day of discharge, and the last paper forms are gone

"""##),
      File(
        path: "change.yaml",
        text: ##"""
# When it goes live, what must stand before, and what may go wrong.
# end is the day the change is fully at work; between go_live and end it grows evenly.
# Nothing goes live from December to February: the catalogues of the new year are work enough.

waves:
  wave-1:
    title: Records, queries and suggested codes
    start: 2027-02-01
    go_live: 2027-04-19
    end: 2027-08-31
    requires: {data: 2, orchestration: 2, execution: 3, governance: 3, workforce: 3}
    decided_by: medical-director
    gate:
      - {criterion: Agreement with the works council signed, owner: head-of-coding, minimum: 100%, status: open}
      - {criterion: Coder with suggestion as good as two auditors, owner: coding-auditor, minimum: 93%, status: open}
    parallel_run: {share: 8%, until: 2027-07-31}   # double coding
    learning: {dip: 6%, weeks: 10}    # people are slower at first

  wave-2:
    title: Outpatient visits, bills and denials
    start: 2027-06-01
    go_live: 2027-10-04
    end: 2028-03-31
    requires: {data: 3, orchestration: 3, execution: 3, governance: 4, workforce: 3}
    decided_by: medical-director
    gate:
      - {criterion: Outpatient double coding agrees, owner: coding-auditor, minimum: 97%, status: open}
      - {criterion: Errors up and errors down in balance, owner: coding-auditor, minimum: within 1 point, status: open}
    parallel_run: {share: 10%, until: 2028-01-31}  # over the change of catalogues
    learning: {dip: 4%, weeks: 6}

# What must be done first, on each of the five layers.
enablers:
  wards-scan:
    title: Wards scan on the day of discharge, the last paper forms replaced
    layer: data
    owner: documentation-specialist
    due: 2027-09-10
    status: in-progress
    lifts: {coding: 3}
    evidence: 80 % of charts, 96 % agreed with nursing

  queries-in-record:
    title: Queries and answers in the record, no longer by telephone
    layer: orchestration
    owner: head-of-coding
    due: 2027-09-10
    status: planned
    lifts: {coding: 3}

  engine-in-production:
    title: Reader and engine in production, inside the hospital's network, with stop and log
    layer: execution
    owner: head-of-coding
    due: 2027-04-02
    status: in-progress
    lifts: {coding: 3}

  coding-guideline:
    title: Guideline of the house on suggestions, queries, double coding and repayment
    layer: governance
    owner: coding-auditor
    due: 2027-03-31
    status: in-progress
    lifts: {coding: 3}
    evidence: Draft with data protection and the physicians

  engine-audit:
    title: Audit of the first wave, errors up and down, findings closed
    layer: governance
    owner: coding-auditor
    due: 2027-09-17
    status: planned
    lifts: {coding: 4}
    depends_on: [coding-guideline]

  coders-trained:
    title: Coders and specialists trained, one more auditor in post
    layer: workforce
    owner: head-of-coding
    due: 2027-04-02
    status: planned
    lifts: {coding: 3}
    trains: {ai-oversight: [inpatient-coder, documentation-specialist, coding-auditor]}

risks:
  upcoding:
    title: Suggestions drift to what pays better
    kind: risk
    probability: medium
    impact: high
    owner: medical-director
    response: Errors up and down counted apart, case mix explained every quarter, repayment by rule, no scorecard on revenue
    due: 2027-12-31
    status: open
    affects: [code-inpatient, code-engine]

  suggestion-blindness:
    title: Coders confirm what is suggested and miss what is not
    kind: risk
    probability: high
    impact: high
    owner: coding-auditor
    response: Double coding without suggestion, planted errors, a day a month from the catalogue
    due: 2027-12-31
    status: open
    affects: [code-inpatient]

  query-fatigue:
    title: More queries, and physicians click them away
    kind: risk
    probability: high
    impact: medium
    owner: head-of-coding
    response: No more than two for a case, only where care or case group hangs on it; answers too fast to be read are counted
    due: 2027-10-31
    status: open
    affects: [query-physician, physician]

  new-catalogue:
    title: The engine learns the catalogue of January in March
    kind: assumption
    probability: medium
    impact: medium
    owner: coding-auditor
    response: Double coding until the end of January; changed code groups stay with coders until checked
    due: 2028-01-31
    status: open
    affects: [code-outpatient, code-inpatient]

scenarios:
  cautious-engine:
    title: The engine does what it did in its worst department
    set:
      activities.code-inpatient.to_be.time: 31 min
      activities.code-outpatient.to_be.completed: 72%
      activities.check-record.to_be.completed: 58%

"""##),
      File(
        path: "coding.yaml",
        text: ##"""
# From discharge to a coded case.
# R performs, A answers for it (exactly one role), C is asked before, I is told after.

domain: coding                        # holds for every entry of this file

activities:
  check-record:
    title: Check the record for completeness
    output: Complete record, or what is missing and from whom
    feeds: [query-physician, code-inpatient]
    measures: [unbilled-days]
    impact: {severity: low, probability: high, reversible: true, affects: person}
    volume: 2400 per month
    time: 8 min
    as_is:
      execution: human
      raci: {R: documentation-specialist, A: documentation-specialist, I: physician}
    to_be:
      wave: wave-1
      execution: delegated            # the system finishes it; people take what it leaves
      raci: {R: record-reader}
      share: 80%                      # not where a part of the chart is on paper
      completed: [58%, 70%, 78%]      # of these need nobody
      mix: [1.1, 1.3, 1.6]            # and the others take longer
      oversight:
        mode: monitor                 # people see the list as it runs and step in
        by: documentation-specialist
        stop: head-of-coding
        after: {rate: 5%, time: 3 min}
        rework: {rate: 3%, time: 8 min}
        fixed: 8 h per month
      fallback: Checked against the list of papers, practised every quarter

  # An open question, with the finding that raises it, and no word of money.
  query-physician:
    title: Query the physician
    output: Answer in the record, signed
    feeds: [code-inpatient, settle-difference]
    measures: [query-answered, case-mix-explained]
    impact: {severity: high, probability: low, reversible: true, affects: person}
    volume: 520 per month
    time: 25 min
    as_is:
      execution: human
      raci: {R: documentation-specialist, A: head-of-coding, C: physician}
      consult_time: 8 min             # what each answer takes on the ward
    to_be:
      wave: wave-1
      execution: assisted             # a person does it, the system finds the places
      system: record-reader
      volume: [560 per month, 640 per month, 760 per month]   # what is overlooked today
      share: 100%
      time: [15 min, 18 min, 22 min]
      consult_time: 6 min             # in the record, no longer by telephone
      fallback: Queries on the form, practised every quarter

  # Computer-assisted coding: every code is suggested with its place, and set by the coder.
  code-inpatient:
    title: Code an inpatient case
    output: Diagnoses, procedures and the group of the case
    feeds: [validate-case, release-bill]
    measures: [coding-accuracy, unbilled-days, case-mix-explained]
    impact: {severity: high, probability: high, reversible: true, affects: person}
    volume: [2250 per month, 2400 per month, 2550 per month]
    time: 32 min
    needs: {inpatient-coding: 4}
    as_is:
      execution: human
      raci: {R: inpatient-coder, A: head-of-coding, C: physician}
    to_be:
      wave: wave-1
      execution: shared
      system: code-engine
      share: 85%                      # transplants, newborns and very long stays without it
      time: [21 min, 25 min, 31 min]
      oversight:
        mode: sample                  # a second coding, without the suggestion
        by: coding-auditor
        stop: head-of-coding
        after: {rate: 3%, time: 30 min}
        rework: {rate: 1%, time: 20 min}
        fixed: 10 h per month
      fallback: Coded from the catalogue, one day a month

  # Radiology, laboratory and return visits: few codes, always the same. The rest stays with coders.
  code-outpatient:
    title: Code an outpatient visit
    output: Codes and services of the visit
    feeds: [release-bill]
    measures: [coding-accuracy, unbilled-days]
    impact: {severity: low, probability: high, reversible: true, affects: person}
    volume: [8400 per month, 9000 per month, 9900 per month]
    time: 5 min
    as_is:
      execution: human
      raci: {R: outpatient-coder, A: head-of-coding, I: billing-specialist}
    to_be:
      wave: wave-2
      execution: autonomous           # the system does it; people sample and hold the stop
      raci: {R: code-engine}
      share: [50%, 58%, 65%]
      completed: [72%, 80%, 86%]
      mix: [1.1, 1.3, 1.6]
      oversight:
        mode: sample
        by: coding-auditor
        stop: head-of-coding
        after: {rate: 4%, time: 5 min}
        rework: {rate: 2%, time: 6 min}
        fixed: 10 h per month
      fallback: Coded from the service list, one day a month

  validate-case:
    title: Validate a case before the bill
    output: Case confirmed, or sent back with the reason
    feeds: [settle-difference, release-bill]
    measures: [coding-accuracy, denial-rate]
    impact: {severity: high, probability: low, reversible: true, affects: person}
    volume: 480 per month             # one in five: high amounts, and by chance
    time: 14 min
    as_is:
      execution: human
      raci: {R: coding-auditor, A: medical-director, I: inpatient-coder}
    to_be:
      wave: wave-1
      volume: 600 per month           # more of those where coder and suggestion differed

  audit-coding:
    title: Audit the coding of a department
    output: Findings by department, coder group and system, up and down
    feeds: [repay-or-rebill]
    measures: [coding-accuracy, case-mix-explained]
    impact: {severity: high, probability: low, reversible: true, affects: person}
    volume: 6 per month
    time: 9 h
    as_is:
      execution: human
      raci: {R: coding-auditor, A: medical-director, C: physician, I: head-of-coding}

  # Only a to_be: new work. Catalogues change every January, and a model knows the old ones.
  watch-engine:
    title: Watch suggestions, drift and the new catalogues
    output: Accuracy by code group, overrides, and what the new year changes
    feeds: [change-code-rules]
    measures: [coding-accuracy, case-mix-explained]
    impact: {severity: high, probability: low, reversible: true, affects: person}
    volume: 4 per month
    time: 9 h
    to_be:
      wave: wave-1
      execution: human
      raci: {R: coding-auditor, A: medical-director, C: head-of-coding, I: works-council}

"""##),
      File(
        path: "decisions.yaml",
        text: ##"""
# Who decides. A decision has bands, lowest first; the last has no up_to.
# share is the part of the volume that falls into the band, time what one decision takes.

domain: coding

decisions:
  release-bill:
    title: Release the bill
    activity: check-bill
    feeds: [send-records, review-denial]
    kind: financial
    measure: bill-amount              # the roles' limits are stated under this name
    unit: EUR
    impact: {severity: low, probability: high, reversible: true, affects: firm}
    volume: 11400 per month
    moves: [unbilled-days, clean-bills, denial-rate]
    escalate: [head-of-coding, medical-director]
    review: 2027-12-31
    log: {where: Billing system, kept: 10 years}
    # A clean bill of a small amount goes out by rule, today as then.
    as_is:
      - {up_to: 500 EUR, decide: grouper, accountable: head-of-coding, override: billing-specialist, stop: head-of-coding, share: 62%}
      - {up_to: 25000 EUR, decide: billing-specialist, recommend: inpatient-coder, share: 36.5%, time: 0.5 min}
      - {up_to: 100000 EUR, decide: head-of-coding, recommend: coding-auditor, share: 1.4%, time: 6 min}
      - {decide: medical-director, recommend: head-of-coding, share: 0.1%, time: 15 min}

  settle-difference:
    title: Settle the coding where coder, auditor or physician differ
    activity: validate-case
    kind: technical
    impact: {severity: high, probability: high, reversible: true, affects: person}
    volume: 130 per month
    moves: [coding-accuracy, case-mix-explained]
    escalate: [medical-director]
    appeal: {to: medical-director, within: 10 days}   # of the department
    review: 2027-12-31
    log: {where: Hospital information system, kept: 10 years}
    as_is:
      - {when: a rule of the catalogue, decide: head-of-coding, recommend: inpatient-coder, agree: coding-auditor, share: 80%, time: 6 min}
      - {when: what was wrong with the patient, decide: physician, recommend: documentation-specialist, verify: coding-auditor, share: 20%, time: 10 min}

  contest-denial:
    title: Contest a denial or accept it
    activity: review-denial
    feeds: [write-appeal]
    kind: legal
    measure: disputed-amount
    unit: EUR
    impact: {severity: low, probability: high, reversible: true, affects: firm}
    volume: 340 per month
    moves: [appeals-won, denial-rate]
    escalate: [head-of-coding, medical-director]
    review: 2027-12-31
    log: {where: Denial register, kept: 10 years}
    as_is:
      - {up_to: 2000 EUR, decide: denial-specialist, advise: inpatient-coder, agree: physician, share: 62%, time: 3 min}
      - {up_to: 15000 EUR, decide: head-of-coding, recommend: denial-specialist, share: 36%, time: 6 min}
      - {decide: medical-director, recommend: head-of-coding, share: 2%, time: 20 min}
    to_be:
      - {up_to: 4000 EUR, decide: denial-specialist, advise: inpatient-coder, agree: physician, share: 84%, time: 3 min}
      - {up_to: 15000 EUR, decide: head-of-coding, recommend: denial-specialist, share: 14%, time: 6 min}
      - {decide: medical-director, recommend: head-of-coding, share: 2%, time: 20 min}

  # Found by ourselves: too little is billed again, too much is paid back, by the same rule.
  repay-or-rebill:
    title: Repay or rebill what an audit has found
    activity: audit-coding
    kind: legal
    impact: {severity: high, probability: low, reversible: true, affects: firm}
    volume: 20 per month
    moves: [case-mix-explained, coding-accuracy]
    escalate: [medical-director]
    review: 2027-06-30
    log: {where: Audit register, kept: 10 years}
    as_is:
      - {when: a single case, decide: head-of-coding, recommend: coding-auditor, share: 90%, time: 10 min}
      - {when: a pattern over many cases, decide: medical-director, recommend: coding-auditor, advise: head-of-coding, share: 10%, time: 60 min}

  change-code-rules:
    title: Change thresholds, code groups or what the engine is cleared for
    activity: watch-engine
    feeds: [code-outpatient]
    kind: model-change
    impact: {severity: high, probability: low, reversible: true, affects: person}
    volume: 3 per month
    moves: [coding-accuracy, case-mix-explained]
    escalate: [medical-director]
    review: 2027-12-31
    log: {where: Change register, kept: 10 years}
    to_be:
      - {when: a threshold or a code group, decide: head-of-coding, recommend: inpatient-coder, agree: coding-auditor, share: 75%, time: 20 min}
      - {when: another kind of case without a coder, decide: medical-director, recommend: head-of-coding, agree: [coding-auditor, works-council], share: 25%, time: 45 min}

"""##),
      File(
        path: "measures.yaml",
        text: ##"""
# A measure of speed or volume needs a guardrail: another measure that suffers when it is driven too far.
# A role's scorecard weights add up to 100 %. No scorecard rewards revenue or a higher case mix.

measures:
  unbilled-days:
    title: Days from discharge to bill
    question: How long does the hospital wait for its money?
    formula: median of (billed_on - discharged_on), inpatient
    unit: days
    better: lower
    baseline: {value: 11, on: 2026-10-31, source: Billing system}
    target: {value: 6, by: 2028-12-31}
    owner: head-of-coding
    source: Billing system
    frequency: weekly
    kind: leading
    level: workflow
    about: speed
    per: unit
    outcome: bills-in-time
    guardrail: coding-accuracy
    not_for: Comparing coders, whose cases differ
    as_is:
      scorecards: {head-of-coding: 40%, inpatient-coder: 50%, outpatient-coder: 50%, billing-specialist: 50%, documentation-specialist: 50%}
    to_be:
      scorecards: {head-of-coding: 30%, inpatient-coder: 20%, outpatient-coder: 0%, documentation-specialist: 0%}

  coding-accuracy:
    title: Coded as two auditors would
    question: Is it right?
    formula: cases_same_group_as_audit / cases_audited
    unit: "%"
    better: higher
    baseline: {value: 91, on: 2026-10-31, source: Coding audit}
    target: {value: 95, by: 2028-12-31}
    owner: coding-auditor
    source: Coding audit
    frequency: monthly
    kind: lagging
    level: workflow
    about: quality
    per: unit
    outcome: right-the-first-time
    not_for: Judging single coders
    as_is:
      scorecards: {head-of-coding: 30%, inpatient-coder: 50%, outpatient-coder: 50%, coding-auditor: 100%}
    to_be:
      scorecards: {inpatient-coder: 80%, outpatient-coder: 100%, coding-auditor: 60%}

  # Above 1 is the sign of upcoding, below 1 of lazy coding. Both are wrong.
  case-mix-explained:
    title: Case mix as coded against the case mix as audited
    question: Do the codes say more, or less, than the patients had?
    formula: case_mix_index_coded / case_mix_index_audited, in the sample
    unit: ratio
    better: band
    baseline: {value: 0.985, on: 2026-10-31, source: Coding audit}
    target: {value: {from: 0.99, to: 1.01}, by: 2028-12-31}
    owner: medical-director
    source: Coding audit
    frequency: quarterly
    kind: lagging
    level: outcome
    about: risk
    per: unit
    outcome: right-the-first-time
    not_for: A target for departments
    as_is:
      scorecards: {medical-director: 100%}
    to_be:
      scorecards: {coding-auditor: 40%, head-of-coding: 20%}

  query-answered:
    title: Hours until a query is answered
    question: Do we ask well, and is there time to answer?
    formula: median of (answered_at - asked_at)
    unit: hours
    better: lower
    baseline: {value: 60, on: 2026-10-31, source: Query list}
    target: {value: 24, by: 2028-06-30}
    owner: head-of-coding
    source: Query list
    frequency: weekly
    kind: leading
    level: workflow
    about: speed
    per: unit
    outcome: bills-in-time
    guardrail: coding-accuracy
    not_for: Comparing physicians
    as_is:
      scorecards: {documentation-specialist: 50%, physician: 100%}
    to_be:
      scorecards: {documentation-specialist: 100%}

  clean-bills:
    title: Bills clean at the first attempt
    question: How many bills need nobody?
    formula: bills_without_edit / bills
    unit: "%"
    better: higher
    baseline: {value: 70, on: 2026-10-31, source: Billing system}
    target: {value: 80, by: 2028-12-31}
    owner: head-of-coding
    source: Billing system
    frequency: monthly
    kind: leading
    level: workflow
    about: quality
    per: unit
    outcome: bills-in-time
    not_for: Switching off rules
    as_is:
      scorecards: {billing-specialist: 50%}

  denial-rate:
    title: Bills denied or cut
    question: How often does a payer see it otherwise?
    formula: bills_denied_or_cut / inpatient_bills
    unit: "%"
    better: lower
    baseline: {value: 15.8, on: 2026-10-31, source: Denial register}
    target: {value: 13, by: 2028-12-31}
    owner: head-of-coding
    source: Denial register
    frequency: monthly
    kind: lagging
    level: outcome
    about: quality
    per: unit
    outcome: right-the-first-time
    not_for: Coding below what was done
    as_is:
      scorecards: {head-of-coding: 30%, denial-specialist: 40%}
    to_be:
      scorecards: {head-of-coding: 20%, denial-specialist: 60%}

  appeals-won:
    title: Appeals won
    question: Do we contest what is worth it?
    formula: appeals_won / appeals
    unit: "%"
    better: higher
    baseline: {value: 52, on: 2026-10-31, source: Denial register}
    target: {value: 60, by: 2028-12-31}
    owner: denial-specialist
    source: Denial register
    frequency: quarterly
    kind: lagging
    level: decision
    about: quality
    per: unit
    outcome: right-the-first-time
    not_for: Contesting only what is certain
    as_is:
      scorecards: {denial-specialist: 60%}
    to_be:
      scorecards: {denial-specialist: 40%}

  cost-per-case:
    title: Cost of coding and billing per inpatient case
    question: What does a bill cost us, systems and audit included?
    formula: (staff_cost + system_cost + agency_fees) / inpatient_cases
    unit: EUR per case
    better: lower
    baseline: {value: 92, on: 2026-10-31, source: Controlling}
    target: {value: 86, by: 2028-12-31}
    owner: head-of-coding
    source: Controlling
    frequency: quarterly
    kind: lagging
    level: benefit
    about: cost
    per: unit
    outcome: lower-cost-per-case
    not_for: Saving on audit

outcomes:
  bills-in-time:
    title: Bills in time
    owner: head-of-coding
    kind: revenue
    value: [30000 EUR per year, 70000 EUR per year, 120000 EUR per year]   # interest on five days of revenue
    realised: 60%                     # of what the study promises
    from: external
    cost_centre: CC-910

  right-the-first-time:
    title: Right the first time
    owner: medical-director
    kind: quality
    value: [150000 EUR per year, 350000 EUR per year, 600000 EUR per year]  # cuts that do not happen
    realised: 40%
    from: external
    cost_centre: CC-950

  lower-cost-per-case:
    title: Lower cost per case
    owner: head-of-coding
    kind: cost
    from: release                     # computed from the hours set free, never added on top
    cost_centre: CC-910

"""##),
      File(
        path: "organisation.yaml",
        text: ##"""
# Roles, never persons. fte counts full-time posts, headcount counts people;
# cost is the loaded cost of one full-time post and year.

roles:
  medical-director:
    title: Medical director
    family: medical
    grade: chief
    cost_centre: CC-100
    site: hospital
    headcount: 2                      # with a deputy
    available: 160 h per year         # hours lent to this plan
    cost: 240000 EUR
    authority: {rights: [override, stop]}

  head-of-coding:
    title: Head of coding and billing
    family: management
    grade: H13
    cost_centre: CC-910
    site: hospital
    reports_to: medical-director
    deputy: coding-auditor            # one person who answers for work needs a deputy
    headcount: 1
    fte: 1
    cost: 98000 EUR
    other_work: 50%                   # what this plan does not describe
    authority: {limits: {disputed-amount: 15000 EUR, bill-amount: 100000 EUR}, rights: [override, stop]}
    to_be:
      release:
        - {to: quality, share: 100%, owner: medical-director, from: wave-2, realised: 60%, cashable: false}

  inpatient-coder:
    title: Inpatient coder
    family: coding
    grade: H9
    cost_centre: CC-910
    site: hospital
    reports_to: head-of-coding
    headcount: 16
    fte: 14
    cost: 62000 EUR
    skills: {inpatient-coding: 4, ai-oversight: 1}
    authority: {rights: [override]}
    to_be:
      skills: {ai-oversight: 3}
      # Time set free needs a destination, or it is lost in small pieces. Shares add up to 100 %.
      release:
        - {to: redeploy, role: coding-auditor, share: 35%, owner: head-of-coding, from: wave-1, realised: 85%, cashable: false}
        - {to: reduce-hiring, share: 40%, owner: head-of-coding, from: wave-1, realised: 75%, cashable: true}       # coders lent by an agency
        - {to: overtime, share: 25%, owner: head-of-coding, from: wave-1, realised: 70%, cashable: false}           # the week-ends at month end

  outpatient-coder:
    title: Outpatient coder
    family: coding
    grade: H6
    cost_centre: CC-910
    site: hospital
    reports_to: head-of-coding
    headcount: 9
    fte: 8
    cost: 50000 EUR
    skills: {inpatient-coding: 1}
    to_be:
      fte: 6.7
      from: 2028-10-01
      skills: {inpatient-coding: 2}
      release:
        - {to: attrition, share: 45%, owner: head-of-coding, from: 2028-04-01, realised: 75%, cashable: true}
        - {to: absorb-growth, share: 55%, owner: head-of-coding, from: wave-2, realised: 60%, cashable: false}      # day surgery, which grows by a tenth a year

  documentation-specialist:
    title: Clinical documentation specialist
    purpose: Sees that the record says what was found and done; a nurse by training
    family: documentation
    grade: H9
    cost_centre: CC-920
    site: hospital
    reports_to: head-of-coding
    headcount: 9
    fte: 8
    cost: 66000 EUR
    skills: {ai-oversight: 1}
    authority: {rights: [override, stop]}
    to_be:
      skills: {ai-oversight: 3}
      release:
        - {to: quality, share: 100%, owner: head-of-coding, from: wave-1, realised: 60%, cashable: false}           # queries while the patient is still here

  # On the wards. Lends hours to coding and is no part of it.
  physician:
    title: Physician
    family: medical
    site: hospital
    headcount: 310
    available: 2000 h per year
    cost: 135000 EUR
    to_be:
      release:
        - {to: quality, share: 100%, owner: medical-director, from: wave-1, realised: 60%, cashable: false}         # with patients

  # Judges codes and systems, reports past the head of coding, and codes nothing for a bill.
  coding-auditor:
    title: Coding auditor
    kind: oversight
    family: audit
    grade: H11
    cost_centre: CC-930
    site: hospital
    reports_to: medical-director
    headcount: 2
    fte: 2
    cost: 78000 EUR
    skills: {inpatient-coding: 5, ai-oversight: 3}
    authority: {rights: [override, stop]}
    to_be:
      fte: 3.4
      from: wave-1
      skills: {ai-oversight: 4}

  billing-specialist:
    title: Billing specialist
    family: billing
    grade: H7
    cost_centre: CC-940
    site: hospital
    reports_to: head-of-coding
    headcount: 5
    fte: 4.2
    cost: 52000 EUR
    authority: {limits: {bill-amount: 25000 EUR}, rights: [override]}
    to_be:
      release:
        - {to: absorb-growth, share: 60%, owner: head-of-coding, from: wave-2, realised: 60%, cashable: false}
        - {to: quality, share: 40%, owner: head-of-coding, from: wave-2, realised: 60%, cashable: false}            # explaining bills to patients

  denial-specialist:
    title: Denial specialist
    family: billing
    grade: H10
    cost_centre: CC-950
    site: hospital
    reports_to: head-of-coding
    headcount: 8
    fte: 7.2
    cost: 72000 EUR
    authority: {limits: {disputed-amount: 2000 EUR}}
    to_be:
      authority: {limits: {disputed-amount: 4000 EUR}}
      release:
        - {to: quality, share: 60%, owner: head-of-coding, from: wave-2, realised: 60%, cashable: false}            # causes of denials, with wards and coders
        - {to: absorb-growth, share: 40%, owner: head-of-coding, from: wave-2, realised: 60%, cashable: false}

# Who must be asked before the change. Delete this if you have no such body.
bodies:
  works-council:
    title: Works council
    site: hospital
    right: co-determine               # inform, consult or co-determine
    lead_time: 16 weeks
    started: 2026-10-26
    documents: [What the systems record about coders, Draft agreement, Training plan]
    covers: [coding]

# Levels from 1 (knows of it) to 5 (sets the standard).
skills:
  inpatient-coding:
    title: Coding of inpatient cases
    training:
      title: Course for inpatient coding, part one
      hours: 16
      cost: 600 EUR
      provider: Academy of the hospital association
      to: 2                           # the level it leads to
      roles: [outpatient-coder]
      by: 2028-06-15                  # when outpatient work has become less

  ai-oversight:
    title: Judging suggested codes
    training:
      title: Reading the record before the suggestion; errors up and down
      hours: 8
      cost: 260 EUR
      mandatory: true
      to: 4
      roles: [inpatient-coder, documentation-specialist, coding-auditor]
      by: 2027-03-31                  # before the first wave goes live

"""##),
      File(
        path: "systems.yaml",
        text: ##"""
# Systems execute; they are not employed. cleared_for is the furthest they may go:
# assisted, shared, delegated or autonomous.

systems:
  # Rules of the catalogue and of the payers, nothing that learns; at work for years.
  grouper:
    title: Grouper and payers' rules
    kind: automation
    owner: head-of-coding
    capabilities: [grouping, plausibility rules]
    stage: production
    cleared_for: delegated
    stop: head-of-coding
    fallback: Sent in groups by hand, practised at every change of version
    evidence:                         # of your own records, please
      measure: error_rate             # bills passed as clean and returned for a rule
      value: 1.5%
      sample: 3000
      errors: 45
      calibration: None needed, the rules give no confidence
      period: {from: 2026-01-01, to: 2026-10-31}
      source: Returns of the payers
    logs: {where: Billing system, kept: 10 years}
    cost: {per_year: 36000 EUR}
    needs: {ai-oversight: 2}
    personal_data: true

  record-reader:
    title: Record reader
    kind: copilot
    owner: head-of-coding
    capabilities: [document intelligence, entity extraction, drafting]
    stage: pilot
    cleared_for: assisted
    stop: head-of-coding
    fallback: Records are read by hand, practised every quarter
    evidence:
      measure: error_rate             # a document called there that was not, or the reverse
      value: 3%
      sample: 1500
      errors: 45
      calibration: By kind of document; handwriting is worst
      period: {from: 2026-05-01, to: 2026-10-31}
      source: Pilot in two departments
    logs: {where: Hospital information system, kept: 10 years}
    cost: {per_item: 0.30 EUR, per_year: 38000 EUR, one_off: 60000 EUR}
    needs: {ai-oversight: 3}
    personal_data: true
    to_be: {stage: production, cleared_for: delegated, from: wave-1}

  code-engine:
    title: Coding engine
    kind: model
    owner: medical-director           # not of those who earn by it
    capabilities: [code suggestion, evidence in the text]
    stage: pilot
    cleared_for: assisted
    stop: head-of-coding
    fallback: Coded from the catalogue, one day a month
    evidence:
      measure: accuracy               # same group of the case as two auditors found
      value: 84%
      sample: 1400
      errors: 224
      human: 91%                      # people alone
      together: 94%                   # people with the system
      calibration: Confidence against audited codes, by chapter; errors up and down are counted apart
      period: {from: 2026-05-01, to: 2026-10-31}
      source: Cases coded twice
    logs: {where: Hospital information system, kept: 10 years}
    cost: {per_item: 0.35 EUR, per_year: 45000 EUR, one_off: 70000 EUR}
    needs: {ai-oversight: 3}
    personal_data: true
    to_be: {stage: production, cleared_for: autonomous, from: wave-1}

"""##),
      File(
        path: "workforce.yaml",
        text: ##"""
# Hospital coding and billing, from record to denial: a plan to start from.
#
# What it is. Nine roles, three systems, twelve activities, five decisions and eight measures of a
# hospital of about 600 beds with 2,400 discharges and 9,000 outpatient visits a month, changed in
# two waves. Whatever a system codes is coded by a person as well until both agree often enough. The
# shape is usual; the figures are placeholders. Replace volumes, times, head counts and costs with
# your own before you show it.
#
# What does not change. A code follows the record and never the other way round. A query asks the
# physician an open question and does not suggest the better paid answer. An inpatient case is coded
# by a coder, and what was paid too much is paid back.
#
# Words. ICD stands for your catalogue of diagnoses and procedures, DRG for your case groups, payer
# for health fund or insurer. Put in the names of your country.
#
# Where to begin
#   1. organisation.yaml   your roles, with head count and cost
#   2. coding.yaml, billing.yaml   what they do: volumes and times first, then who does what
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
  id: clinical-coding
  title: Clinical coding and billing with assistance
  organisation: Our hospital
  owner: head-of-coding
  as_of: 2026-12-01                   # judged on this day: set it to today
  horizon: {from: 2027-01-01, to: 2029-12-31}
  currency: EUR
  language: en
  working_time: {paid: 2002 h per year, shrinkage: 24%, utilisation: 85%}
  discount_rate: 5%
  sites:
    hospital: {country: DE, employees: 1900}

domains:
  coding:
    title: Clinical coding and billing
    owner: head-of-coding
    outcomes: [bills-in-time, right-the-first-time, lower-cost-per-case]
    # 0 to 5 for each layer. The waves say what they require, the enablers what they lift.
    readiness:
      data: {level: 2, evidence: "Letters and findings as text, a fifth of the charts on paper"}
      orchestration: {level: 2, evidence: "Record, grouper and billing joined; queries by telephone"}
      execution: {level: 2, evidence: "Grouper in production, suggestions as a pilot"}
      governance: {level: 2, evidence: "Coding guideline of the house; nothing on suggestions"}
      workforce: {level: 2, evidence: "Four coders took part in the pilot"}
    # Said once for every oversight in this domain.
    oversight:
      can: [understand, bias-aware, interpret, override, stop]
      controls:
        - A part of the cases is coded twice, by people who see no suggestion
        - Cases with a planted error, up and down, in every sample
        - The place in the record is shown for every suggested code
      cadence: weekly
      safe_stop: Cases return to the coders' list; no bill is released
      escalate: [head-of-coding, medical-director]

"""##),
    ])
}
