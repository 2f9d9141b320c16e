// Made from the folder `templates` by a test; do not edit.
// swift-format-ignore-file

extension Template {
  static let lending = Template(
    name: "lending",
    files: [
      File(
        path: "change.yaml",
        text: ##"""
# When it goes live, what must stand before, and what may go wrong.
# end is the day the change is fully at work; between go_live and end it grows evenly.
# What decides about people comes last, and only after its validation.

waves:
  wave-1:
    title: Documents and income
    start: 2027-01-11
    go_live: 2027-04-12
    end: 2027-07-31
    requires: {data: 3, orchestration: 2, execution: 3, governance: 3, workforce: 2}
    decided_by: head-of-credit
    gate:
      - {criterion: Income within 3 % of the officers' figure in the pilot, owner: model-risk-officer, minimum: 97%, status: open}
      - {criterion: Stop tested in both shifts, owner: underwriting-lead, minimum: 100%, status: open}
    parallel_run: {share: 5%, until: 2027-05-31}   # a part is added up by hand as well, to compare
    learning: {dip: 5%, weeks: 6}     # people are slower at first

  wave-2:
    title: Early warning and arrears
    start: 2027-05-03
    go_live: 2027-09-13
    end: 2027-11-30
    requires: {data: 3, orchestration: 3, execution: 3, governance: 3, workforce: 2}
    decided_by: head-of-credit
    gate:
      - {criterion: Borrowers in hardship recognised in the test dialogues, owner: model-risk-officer, minimum: 98%, status: open}
    learning: {dip: 4%, weeks: 6}

  wave-3:
    title: Credit file and refusals
    start: 2027-09-01
    go_live: 2028-02-14
    end: 2028-05-31
    requires: {data: 3, orchestration: 3, execution: 3, governance: 4, workforce: 3}
    decided_by: credit-committee      # not by those who lend with it
    gate:
      - {criterion: Approval ratio of groups against the year before, owner: model-risk-officer, minimum: no lower, status: open}
      - {criterion: Officers' overrides measured for twelve weeks, owner: underwriting-lead, minimum: 100%, status: open}
      - {criterion: Letters understood by customers in the test, owner: credit-review-officer, minimum: 85%, status: open}
    learning: {dip: 5%, weeks: 8}

# What must be done first, on each of the five layers. meets names a duty of a pack.
enablers:
  income-kinds-named:
    title: Kinds of income and their proof agreed, with examples
    layer: data
    owner: underwriting-lead
    due: 2027-03-12
    status: in-progress
    lifts: {lending: 3}

  collections-joined:
    title: Loan and collections systems share one record of a borrower
    layer: orchestration
    owner: loan-operations-lead
    due: 2027-08-20
    status: planned
    lifts: {lending: 3}

  assistant-in-production:
    title: File assistant in production, with stop, log and fallback
    layer: execution
    owner: head-of-credit
    due: 2027-03-26
    status: in-progress
    lifts: {lending: 3}

  models-in-inventory:
    title: Assistant and warning model validated and in the model inventory
    layer: governance
    owner: model-risk-officer
    due: 2027-03-31
    status: in-progress
    lifts: {lending: 3}

  impact-assessed:
    title: Impact on fundamental rights and on data protection assessed
    layer: governance
    owner: model-risk-officer
    due: 2027-11-30
    status: planned
    lifts: {lending: 4}
    depends_on: [models-in-inventory]
    meets: [eu-ai-act/impact-assessment, gdpr/impact-assessment]

  overseers-trained:
    title: Specialists and officers trained on closed files
    layer: workforce
    owner: underwriting-lead
    due: 2027-03-26
    status: planned
    lifts: {lending: 2}
    trains: {ai-oversight: [credit-officer, application-specialist, portfolio-analyst, collections-specialist]}

  first-view-practised:
    title: Officers write a first view before they see score and file
    layer: workforce
    owner: underwriting-lead
    due: 2028-01-28
    status: planned
    lifts: {lending: 3}
    depends_on: [overseers-trained]

risks:
  score-becomes-the-decision:
    title: Officers follow score and file, and nobody really decides
    kind: risk
    probability: high
    impact: high
    owner: underwriting-lead
    response: First view in writing, closed files in the queue, overrides in both directions reported
    due: 2028-05-31
    status: open
    affects: [assess-consumer, grant-consumer-credit]

  proxies:
    title: Income data stand for origin or family without anybody meaning it
    kind: risk
    probability: medium
    impact: high
    owner: model-risk-officer
    response: Approval ratios at equal means before each wave and every quarter; entries that only stand for a group are taken out
    due: 2028-02-14
    status: open
    affects: [verify-income, assess-consumer]

  hardship-unheard:
    title: A borrower in hardship meets a reminder in place of a person
    kind: risk
    probability: medium
    impact: high
    owner: head-of-credit
    response: Words of hardship hand over at once; from the second missed rate a person calls
    due: 2027-09-13
    status: open
    affects: [remind-borrower]

  account-data-refused:
    title: Fewer applicants than thought open their account data
    kind: assumption
    probability: medium
    impact: medium
    owner: head-of-credit
    response: Statements are read as well; who opens nothing waits no longer than today
    due: 2027-12-31
    status: open
    affects: [verify-income]

scenarios:
  downturn:
    title: A downturn
    set:
      activities.remind-borrower.volume: 4500 per month
      activities.agree-plan.to_be.volume: 480 per month
      activities.watch-portfolio.to_be.volume: 1800 per month

  little-account-data:
    title: Fewer applicants open their account data
    set:
      activities.verify-income.to_be.share: 35%
      activities.verify-income.to_be.completed: 62%

"""##),
      File(
        path: "decisions.yaml",
        text: ##"""
# Who decides. A decision has bands, lowest first; the last has no up_to.
# share is the part of the volume that falls into the band, time what one decision takes.

domain: lending

decisions:
  grant-consumer-credit:
    title: Grant or refuse a consumer's credit
    activity: assess-consumer
    feeds: [prepare-disbursement, explain-refusal]
    kind: financial
    measure: exposure                 # the roles' limits are stated under this name
    unit: EUR
    impact: {severity: high, probability: low, reversible: true, affects: person-legal, annex_iii: 5b}
    volume: 2250 per month
    moves: [time-to-yes, approval-ratio, default-rate]
    escalate: [underwriting-lead, head-of-credit]
    appeal: {to: credit-review-officer, within: 14 days}
    review: 2027-12-31
    log: {where: Loan system, kept: 7 years}
    as_is:
      - {up_to: 10000 EUR, decide: credit-officer, recommend: scorecard, override: underwriting-lead, share: 66%, time: 2 min}
      - {up_to: 100000 EUR, decide: underwriting-lead, recommend: credit-officer, override: head-of-credit, share: 33%, time: 5 min}
      - {up_to: 500000 EUR, decide: head-of-credit, recommend: underwriting-lead, override: credit-committee, share: 0.9%, time: 10 min}
      - {decide: credit-committee, recommend: head-of-credit, advise: model-risk-officer, share: 0.1%, time: 20 min}
    to_be:
      - {up_to: 25000 EUR, decide: credit-officer, recommend: scorecard, override: underwriting-lead, share: 88%, time: 2 min}
      - {up_to: 100000 EUR, decide: underwriting-lead, recommend: credit-officer, override: head-of-credit, share: 11%, time: 6 min}
      - {up_to: 500000 EUR, decide: head-of-credit, recommend: underwriting-lead, override: credit-committee, share: 0.9%, time: 10 min}
      - {decide: credit-committee, recommend: head-of-credit, advise: model-risk-officer, share: 0.1%, time: 20 min}

  grant-business-credit:
    title: Grant or refuse a small firm's credit
    activity: assess-firm
    feeds: [prepare-disbursement]
    kind: financial
    measure: exposure
    unit: EUR
    impact: {severity: high, probability: low, reversible: true, affects: firm}
    volume: 260 per month
    moves: [time-to-yes, default-rate]
    escalate: [head-of-credit, credit-committee]
    appeal: {to: credit-review-officer, within: 30 days}
    review: 2027-12-31
    log: {where: Loan system, kept: 10 years}
    as_is:
      - {up_to: 100000 EUR, decide: underwriting-lead, recommend: credit-officer, override: head-of-credit, share: 70%, time: 15 min}
      - {up_to: 500000 EUR, decide: head-of-credit, recommend: underwriting-lead, share: 26%, time: 20 min}
      - {decide: credit-committee, recommend: head-of-credit, advise: model-risk-officer, share: 4%, time: 30 min}

  release-disbursement:
    title: Release the disbursement
    activity: prepare-disbursement
    kind: financial
    impact: {severity: high, probability: low, reversible: false, affects: person}
    volume: 1450 per month
    moves: [time-to-yes, file-defects]
    escalate: [loan-operations-lead]
    appeal: {to: credit-review-officer, within: 5 days}
    review: 2027-12-31
    log: {where: Payment system, kept: 10 years}
    as_is:
      - {when: all conditions are met, decide: loan-operations-lead, recommend: loan-operations-specialist, share: 98%, time: 1 min}
      - {when: a condition is waived, decide: head-of-credit, recommend: underwriting-lead, agree: loan-operations-lead, share: 2%, time: 8 min}

  # An early warning has consequences only through a person.
  set-early-warning:
    title: Put a borrower on the watch list
    activity: watch-portfolio
    feeds: [remind-borrower]
    kind: customer
    impact: {severity: high, probability: low, reversible: true, affects: person}
    volume: 150 per month
    moves: [roll-rate, hardship-reached]
    escalate: [head-of-credit]
    appeal: {to: credit-review-officer, within: 30 days}
    review: 2027-12-31
    log: {where: Loan system, kept: 7 years}
    as_is:
      - {decide: head-of-credit, recommend: portfolio-analyst, share: 100%, time: 2 min}
    to_be:
      - {when: the step is a talk, decide: portfolio-analyst, recommend: warning-model, override: head-of-credit, share: 85%, time: 3 min}
      - {when: further drawing is stopped, decide: head-of-credit, recommend: portfolio-analyst, advise: credit-officer, share: 15%, time: 8 min}

  grant-forbearance:
    title: Grant forbearance
    activity: agree-plan
    kind: customer
    measure: arrears
    unit: EUR
    impact: {severity: high, probability: low, reversible: true, affects: person-legal}
    volume: 320 per month
    moves: [roll-rate, hardship-reached]
    escalate: [underwriting-lead, head-of-credit]
    appeal: {to: credit-review-officer, within: 14 days}
    review: 2027-12-31
    log: {where: Loan system, kept: 7 years}
    as_is:
      - {up_to: 3000 EUR, decide: collections-specialist, advise: credit-officer, override: head-of-credit, share: 55%, time: 5 min}
      - {up_to: 25000 EUR, decide: underwriting-lead, recommend: collections-specialist, override: head-of-credit, share: 40%, time: 10 min}
      - {decide: head-of-credit, recommend: underwriting-lead, override: credit-committee, share: 5%, time: 15 min}
    to_be:
      - {up_to: 7500 EUR, decide: collections-specialist, advise: credit-officer, override: head-of-credit, share: 80%, time: 5 min}
      - {up_to: 25000 EUR, decide: underwriting-lead, recommend: collections-specialist, override: head-of-credit, share: 17%, time: 10 min}
      - {decide: head-of-credit, recommend: underwriting-lead, override: credit-committee, share: 3%, time: 15 min}

  reconsider-credit:
    title: Reconsider a refusal
    activity: hear-review
    feeds: [prepare-disbursement, explain-refusal]
    kind: customer
    impact: {severity: high, probability: low, reversible: true, affects: person-legal}
    volume: 40 per month
    moves: [refusals-reversed, approval-ratio]
    escalate: [head-of-credit, credit-committee]
    appeal: {to: credit-committee, within: 30 days}   # never to whoever decided; then the ombudsman
    review: 2027-12-31
    log: {where: Register of reviews, kept: 7 years}
    as_is:
      - {decide: credit-review-officer, advise: underwriting-lead, override: credit-committee, share: 100%, time: 15 min}

  change-models:
    title: Change a model, a cut-off or what a system is cleared for
    activity: validate-models
    feeds: [assess-consumer]
    kind: model-change
    impact: {severity: high, probability: low, reversible: true, affects: person}
    volume: 2 per month
    moves: [approval-ratio, default-rate]
    escalate: [credit-committee]
    appeal: {to: credit-review-officer, within: 30 days}
    review: 2027-12-31
    log: {where: Model inventory, kept: 10 years}
    to_be:
      - {when: thresholds within the approved range, decide: head-of-credit, recommend: portfolio-analyst, agree: model-risk-officer, share: 70%, time: 30 min}
      - {when: a new model or use, decide: credit-committee, recommend: head-of-credit, agree: model-risk-officer, notify: staff-union, share: 30%, time: 90 min}

"""##),
      File(
        path: "granting.yaml",
        text: ##"""
# From application to money.
# R performs, A answers for it (exactly one role), C is asked before, I is told after.
# annex_iii says whether a use stands in Annex III of the EU AI Act, and reason why it does not.

domain: lending                       # holds for every entry of this file

activities:
  take-application:
    title: Take in the application
    output: Application, complete or with what is missing
    feeds: [check-documents, verify-income]
    measures: [time-to-yes]
    impact: {severity: low, probability: low, reversible: true, affects: person, annex_iii: none,
             reason: "Asks for missing entries; it neither filters nor evaluates"}
    volume: [2600 per month, 2900 per month, 3400 per month]
    time: 7 min
    as_is:
      execution: human
      raci: {R: application-specialist, A: underwriting-lead, I: credit-officer}
    to_be:
      wave: wave-1
      execution: delegated            # the system finishes it; people take what it leaves
      raci: {R: file-assistant}
      share: 85%                      # applications in branches are taken in by people
      completed: [66%, 78%, 85%]      # of these need nobody
      mix: 1.2                        # and the others take 1.2 times as long
      oversight:
        mode: sample
        by: application-specialist
        stop: underwriting-lead
        after: {rate: 3%, time: 2.5 min}
        rework: {rate: 2%, time: 6 min}
        fixed: 5 h per month
      fallback: Checked by hand from the list of papers, practised every quarter

  check-documents:
    title: Check documents and identity
    output: Documents genuine and legible, or a doubt
    feeds: [verify-income, assess-consumer, assess-firm]
    measures: [time-to-yes, file-defects]
    impact: {severity: high, probability: low, reversible: true, affects: person, annex_iii: none,
             reason: "Checks papers for completeness and forgery; it says nothing about who can repay"}
    volume: [2600 per month, 2900 per month, 3400 per month]
    time: 9 min
    as_is:
      execution: human
      raci: {R: application-specialist, A: underwriting-lead, C: model-risk-officer}
    to_be:
      wave: wave-1
      execution: delegated
      raci: {R: file-assistant}
      share: 85%
      completed: [60%, 72%, 80%]
      mix: [1.1, 1.3, 1.6]
      oversight:
        mode: approve-flagged         # what is flagged waits for a person
        by: application-specialist
        stop: underwriting-lead
        flag_when: {confidence_below: 0.92, categories: [sign of forgery, foreign papers, name on a sanctions list]}
        before: {rate: 12%, time: 4 min}
        after: {rate: 3%, time: 3 min}
        rework: {rate: 2%, time: 9 min}
        fixed: 6 h per month
      fallback: Checked by hand against the specimen list, practised every quarter

  verify-income:
    title: Verify income and outgoings
    output: Disposable income with its proof
    feeds: [assess-consumer]
    measures: [time-to-yes, file-defects]
    impact: {severity: high, probability: low, reversible: true, affects: person, annex_iii: none,
             reason: "Adds up what statements show, by fixed rules; the assessment is made by others"}
    volume: 2500 per month
    time: 11 min
    as_is:
      execution: human
      raci: {R: application-specialist, A: underwriting-lead, C: credit-officer}
    to_be:
      wave: wave-1
      execution: delegated
      raci: {R: file-assistant}
      share: [45%, 55%, 65%]          # who opens the account data or sends statements
      completed: [62%, 74%, 82%]
      mix: [1.1, 1.35, 1.7]
      oversight:
        mode: approve-flagged
        by: application-specialist
        stop: underwriting-lead
        flag_when: {confidence_below: 0.9, amount_above: 25000 EUR, categories: [self-employed, irregular income]}
        before: {rate: 15%, time: 4 min}
        after: {rate: 4%, time: 4 min}
        rework: {rate: 2%, time: 11 min}
        fixed: 5 h per month
      fallback: Payslips and statements added up by hand, practised every quarter

  # High-risk under Annex III, point 5(b). The scorecard is there today; what is new is the file that
  # the assistant puts together. Score and file are shown after the officer's first view is written.
  assess-consumer:
    title: Assess a consumer's credit
    output: Assessment with reasons for and against
    feeds: [grant-consumer-credit]
    measures: [default-rate, approval-ratio]
    impact: {severity: high, probability: low, reversible: true, affects: person-legal, annex_iii: 5b,
             reason: "Evaluates whether a person can and will repay"}
    volume: 2250 per month
    time: 14 min
    as_is:
      execution: assisted             # a person does it, the system helps
      system: scorecard
      time: 14 min
      raci: {R: credit-officer, A: underwriting-lead, C: application-specialist}
      oversight: {mode: sample, by: model-risk-officer, stop: head-of-credit, fixed: 6 h per month}
      fallback: Assessed by the credit policy alone, practised every quarter
    to_be:
      wave: wave-3
      execution: shared               # goes back and forth: the officer asks, the file answers
      system: [scorecard, file-assistant]
      share: 90%
      time: [8.5 min, 10 min, 13 min]
      oversight:
        mode: sample                  # beside the officer, who decides each case
        by: model-risk-officer
        stop: head-of-credit
        after: {rate: 3%, time: 8 min}
        fixed: 12 h per month

  assess-firm:
    title: Assess a small firm's credit
    output: Credit paper with accounts spread, cash flow and collateral
    feeds: [grant-business-credit]
    measures: [default-rate, time-to-yes]
    impact: {severity: high, probability: low, reversible: true, affects: firm, annex_iii: none,
             reason: "Borrowers are companies; sole traders go through the consumers' path"}
    volume: 260 per month
    time: 3.5 h
    needs: {financial-analysis: 4}
    as_is:
      execution: human
      raci: {R: credit-officer, A: underwriting-lead, C: portfolio-analyst}
    to_be:
      wave: wave-3
      execution: assisted             # spreads the accounts and drafts the descriptive part
      system: file-assistant
      share: 85%
      time: [2.5 h, 2.8 h, 3.3 h]
      fallback: Accounts spread in the workbook, practised every quarter

  # Adverse action: the main reasons, in words the customer can act on.
  explain-refusal:
    title: Explain a refusal
    output: Letter with the main reasons, the sources of data, and how to ask for a person
    feeds: [hear-review, outside]
    measures: [refusals-reversed]
    impact: {severity: high, probability: low, reversible: true, affects: person-legal, annex_iii: none,
             reason: "Puts the officer's recorded reasons into words; the decision is taken"}
    volume: 720 per month
    time: 12 min
    as_is:
      execution: human
      raci: {R: application-specialist, A: head-of-credit, C: credit-officer}
    to_be:
      wave: wave-3
      execution: delegated
      raci: {R: file-assistant}
      share: 100%
      completed: [80%, 88%, 93%]
      mix: 1.3
      oversight:
        mode: approve-each            # every letter is read and signed by the officer who refused
        by: credit-officer
        stop: underwriting-lead
        before: {rate: 100%, time: [2.5 min, 3.5 min, 5 min]}
        rework: {rate: 3%, time: 10 min}
        fixed: 3 h per month
      fallback: Letters from the list of reasons, practised every quarter

  # No to_be: this stays as it is. Two pairs of eyes, neither of them of those who granted.
  prepare-disbursement:
    title: Prepare contract and disbursement
    output: Signed contract, collateral in place, payment ready
    feeds: [release-disbursement]
    measures: [file-defects]
    impact: {severity: high, probability: low, reversible: false, affects: person}
    volume: 1450 per month
    time: 16 min
    as_is:
      execution: human
      raci: {R: loan-operations-specialist, A: loan-operations-lead, C: credit-officer}

"""##),
      File(
        path: "measures.yaml",
        text: ##"""
# A measure of speed or volume needs a guardrail: another measure that suffers when it is driven too far.
# A role's scorecard weights add up to 100 %. 0% takes a measure off a scorecard.

measures:
  time-to-yes:
    title: Hours from complete application to an answer
    question: How long does a borrower wait?
    formula: median of (answered_at - complete_at), consumers
    unit: hours
    better: lower
    baseline: {value: 52, on: 2026-10-31, source: Loan system}
    target: {value: 24, by: 2028-12-31}
    owner: head-of-credit
    source: Loan system
    frequency: monthly
    kind: leading
    level: workflow
    about: speed
    per: unit
    outcome: fair-and-fast-answers
    guardrail: default-rate
    not_for: Comparing officers, whose files differ
    as_is:
      scorecards: {head-of-credit: 30%, underwriting-lead: 50%, credit-officer: 50%, application-specialist: 70%, loan-operations-lead: 30%, loan-operations-specialist: 30%}
    to_be:
      scorecards: {underwriting-lead: 30%, credit-officer: 20%, application-specialist: 0%}

  default-rate:
    title: Ninety days late within the first year
    question: Do we lend to those who can repay?
    formula: loans_90_days_late_in_12_months / loans_granted
    unit: "%"
    better: lower
    baseline: {value: 2.4, on: 2026-09-30, source: Portfolio report}
    target: {value: 2.1, by: 2029-06-30}
    owner: head-of-credit
    source: Portfolio report
    frequency: quarterly
    kind: lagging
    level: outcome
    about: risk
    per: unit
    outcome: fewer-losses
    not_for: Lending to nobody
    as_is:
      scorecards: {head-of-credit: 40%, underwriting-lead: 50%, credit-officer: 50%}
    to_be:
      scorecards: {head-of-credit: 30%}

  approval-ratio:
    title: Lowest approval rate of a group against the highest, at equal means
    question: Is somebody refused for what they are?
    formula: min(approved / applied by group) / max(approved / applied by group), by band of disposable income
    unit: ratio
    better: higher
    baseline: {value: 0.83, on: 2026-10-31, source: Validation report}
    target: {value: 0.9, by: 2028-12-31}
    owner: model-risk-officer
    source: Validation report
    frequency: quarterly
    kind: leading
    level: decision
    about: risk
    per: unit
    outcome: fair-and-fast-answers
    not_for: Quotas
    as_is:
      scorecards: {model-risk-officer: 100%}
    to_be:
      scorecards: {head-of-credit: 20%, underwriting-lead: 20%}

  file-defects:
    title: Files with a defect
    question: Is the file right when money leaves?
    formula: files_with_defect / files_reviewed
    unit: "%"
    better: lower
    baseline: {value: 6.5, on: 2026-10-31, source: File review}
    target: {value: 4, by: 2028-06-30}
    owner: loan-operations-lead
    source: File review
    frequency: monthly
    kind: lagging
    level: workflow
    about: quality
    per: unit
    outcome: fewer-losses
    not_for: Comparing specialists
    as_is:
      scorecards: {application-specialist: 30%, loan-operations-lead: 70%, loan-operations-specialist: 70%}
    to_be:
      scorecards: {application-specialist: 100%}

  refusals-reversed:
    title: Refusals reversed when a person decided again
    question: How often were we wrong about those who asked?
    formula: reversed / reviews
    unit: "%"
    better: band
    baseline: {value: 24, on: 2026-10-31, source: Register of reviews}
    target: {value: {from: 5, to: 20}, by: 2028-12-31}   # none at all would mean that nobody really looks
    owner: credit-review-officer
    source: Register of reviews
    frequency: quarterly
    kind: lagging
    level: decision
    about: quality
    per: unit
    outcome: fair-and-fast-answers
    not_for: Judging the officer concerned
    as_is:
      scorecards: {credit-review-officer: 100%}
    to_be:
      scorecards: {credit-officer: 30%}

  roll-rate:
    title: From one missed rate to three
    question: Do arrears grow or heal?
    formula: loans_3_rates_late / loans_1_rate_late two months before
    unit: "%"
    better: lower
    baseline: {value: 17, on: 2026-10-31, source: Collections report}
    target: {value: 13, by: 2028-12-31}
    owner: head-of-credit
    source: Collections report
    frequency: monthly
    kind: leading
    level: workflow
    about: risk
    per: unit
    outcome: fewer-losses
    not_for: Pressing borrowers in hardship
    as_is:
      scorecards: {head-of-credit: 30%, portfolio-analyst: 100%, collections-specialist: 100%}
    to_be:
      scorecards: {head-of-credit: 20%, portfolio-analyst: 60%, collections-specialist: 40%}

  hardship-reached:
    title: Borrowers in hardship with a plan before the third missed rate
    question: Do we help while it still helps?
    formula: plans_before_third_missed_rate / borrowers_in_hardship
    unit: "%"
    better: higher
    baseline: {value: 38, on: 2026-10-31, source: Collections report}
    target: {value: 60, by: 2028-12-31}
    owner: head-of-credit
    source: Collections report
    frequency: monthly
    kind: leading
    level: outcome
    about: quality
    per: unit
    outcome: fewer-losses
    not_for: Plans that cannot be kept
    to_be:
      scorecards: {portfolio-analyst: 40%, collections-specialist: 60%}

  cost-per-loan:
    title: Cost per loan paid out
    question: What does a loan cost us, systems and oversight included?
    formula: (staff_cost + system_cost) / loans_paid_out
    unit: EUR per loan
    better: lower
    baseline: {value: 232, on: 2026-10-31, source: Controlling}
    target: {value: 210, by: 2028-12-31}
    owner: head-of-credit
    source: Controlling
    frequency: quarterly
    kind: lagging
    level: benefit
    about: cost
    per: unit
    outcome: lower-cost-per-loan
    not_for: Comparing consumers with firms

outcomes:
  lower-cost-per-loan:
    title: Lower cost per loan
    owner: head-of-credit
    kind: cost
    from: release                     # computed from the hours set free, never added on top
    cost_centre: CC-820

  fewer-losses:
    title: Fewer credit losses
    owner: head-of-credit
    kind: risk
    value: [80000 EUR per year, 220000 EUR per year, 400000 EUR per year]
    realised: 40%                     # of what the study promises
    from: external
    cost_centre: CC-800

  fair-and-fast-answers:
    title: Fair answers, and sooner
    owner: head-of-credit
    kind: revenue
    value: [50000 EUR per year, 120000 EUR per year, 200000 EUR per year]
    realised: 40%
    from: external
    cost_centre: CC-800

"""##),
      File(
        path: "organisation.yaml",
        text: ##"""
# Roles, never persons. fte counts full-time posts, headcount counts people;
# cost is the loaded cost of one full-time post and year.
# authority: exposure is what a role may lend to one borrower in all, arrears what it may reschedule.

roles:
  credit-committee:
    title: Credit committee
    purpose: Decides above the head of credit, and on the models
    kind: board

  head-of-credit:
    title: Head of credit
    family: management
    grade: L7
    cost_centre: CC-800
    site: credit-centre
    reports_to: credit-committee
    deputy: underwriting-lead         # one person who answers for work needs a deputy
    headcount: 1
    fte: 1
    cost: 155000 EUR
    other_work: 50%                   # what this plan does not describe
    skills: {ai-basics: 1}
    authority: {limits: {exposure: 500000 EUR}, rights: [override, stop]}
    to_be:
      skills: {ai-basics: 2}
      release:
        - {to: quality, share: 100%, owner: credit-committee, from: wave-2, realised: 60%, cashable: false}

  underwriting-lead:
    title: Underwriting lead
    family: underwriting
    grade: L5
    cost_centre: CC-810
    site: credit-centre
    reports_to: head-of-credit
    headcount: 3
    fte: 3
    cost: 102000 EUR
    other_work: 50%
    skills: {ai-basics: 1, ai-oversight: 1}
    authority: {limits: {exposure: 100000 EUR, arrears: 25000 EUR}, rights: [override, stop]}
    to_be:
      skills: {ai-basics: 2}
      release:
        - {to: quality, share: 100%, owner: head-of-credit, from: wave-3, realised: 60%, cashable: false}   # second look at files near the line

  credit-officer:
    title: Credit officer
    family: underwriting
    grade: L4
    cost_centre: CC-810
    site: credit-centre
    reports_to: underwriting-lead
    headcount: 20
    fte: 18.5
    cost: 78000 EUR
    skills: {ai-basics: 1, ai-oversight: 1, financial-analysis: 4}
    authority: {limits: {exposure: 10000 EUR}, rights: [override, stop]}
    to_be:
      fte: 17.1
      from: 2028-10-01
      skills: {ai-basics: 2, ai-oversight: 3}
      authority: {limits: {exposure: 25000 EUR}}
      # Time set free needs a destination, or it is lost in small pieces. Shares add up to 100 %.
      release:
        - {to: absorb-growth, share: 40%, owner: head-of-credit, from: wave-3, realised: 60%, cashable: false}     # small firms that wait five weeks today
        - {to: reduce-hiring, share: 50%, owner: head-of-credit, from: 2028-07-01, realised: 70%, cashable: true}
        - {to: redeploy, role: credit-review-officer, share: 10%, owner: head-of-credit, from: wave-3, realised: 80%, cashable: false}

  application-specialist:
    title: Application specialist
    family: operations
    grade: L2
    cost_centre: CC-820
    site: credit-centre
    reports_to: head-of-credit
    headcount: 18
    fte: 16
    cost: 49000 EUR
    skills: {ai-basics: 1, ai-oversight: 1}
    authority: {rights: [override, stop]}
    to_be:
      title: Application and document specialist
      fte: 11
      from: 2028-04-01
      skills: {ai-basics: 2, ai-oversight: 3}
      release:
        - {to: attrition, share: 48%, owner: head-of-credit, from: 2027-12-01, realised: 75%, cashable: true}      # a fifth of the team moves on every year
        - {to: reduce-hiring, share: 27%, owner: head-of-credit, from: 2027-10-01, realised: 75%, cashable: true}  # agency staff in the spring peak
        - {to: quality, share: 25%, owner: head-of-credit, from: wave-1, realised: 50%, cashable: false}

  loan-operations-lead:
    title: Loan operations lead
    family: operations
    grade: L5
    cost_centre: CC-830
    site: credit-centre
    deputy: loan-operations-specialist
    headcount: 1
    fte: 1
    cost: 94000 EUR
    other_work: 45%
    skills: {ai-basics: 1}

  # Not in the line of those who grant: who pays out has no say in whether.
  loan-operations-specialist:
    title: Loan operations specialist
    family: operations
    grade: L3
    cost_centre: CC-830
    site: credit-centre
    reports_to: loan-operations-lead
    headcount: 5
    fte: 4.8
    cost: 56000 EUR

  portfolio-analyst:
    title: Portfolio analyst
    family: portfolio
    grade: L4
    cost_centre: CC-840
    site: credit-centre
    reports_to: head-of-credit
    headcount: 3
    fte: 2.4
    cost: 82000 EUR
    skills: {ai-basics: 1, ai-oversight: 2}
    authority: {rights: [override, stop]}
    to_be:
      skills: {ai-basics: 2, ai-oversight: 3}
      release:
        - {to: quality, share: 100%, owner: head-of-credit, from: wave-2, realised: 60%, cashable: false}          # talks with firms on the watch list

  collections-specialist:
    title: Collections specialist
    family: collections
    grade: L3
    cost_centre: CC-850
    site: credit-centre
    reports_to: head-of-credit
    headcount: 10
    fte: 9
    cost: 55000 EUR
    skills: {ai-basics: 1, ai-oversight: 1}
    authority: {limits: {arrears: 3000 EUR}, rights: [override, stop]}
    to_be:
      title: Customer hardship specialist
      skills: {ai-basics: 2, ai-oversight: 3}
      authority: {limits: {arrears: 7500 EUR}}

  # Second line: validates, and does not lend.
  model-risk-officer:
    title: Model risk officer
    kind: oversight
    family: risk-control
    grade: L5
    cost_centre: CC-860
    site: credit-centre
    reports_to: credit-committee
    headcount: 2
    fte: 1.2
    cost: 108000 EUR
    other_work: 45%
    skills: {ai-basics: 3, ai-oversight: 4}
    authority: {rights: [override, stop]}
    to_be:
      fte: 2
      from: wave-1

  # A person who has not seen the file, with the right to grant what was refused.
  credit-review-officer:
    title: Credit review officer
    family: risk-control
    grade: L5
    cost_centre: CC-860
    site: credit-centre
    reports_to: credit-committee
    deputy: model-risk-officer
    headcount: 1
    fte: 0.5
    cost: 98000 EUR
    skills: {ai-basics: 1}
    authority: {rights: [override]}
    to_be:
      fte: 1
      from: 2027-12-01
      skills: {ai-basics: 2}

# Who must be asked before the change. Delete this if you have no such body.
bodies:
  staff-union:
    title: Staff union
    site: credit-centre
    right: consult                    # inform, consult or co-determine
    lead_time: 12 weeks
    started: 2026-11-02
    documents: [System description, Staffing plan, Training plan]
    covers: [lending]

# Levels from 1 (knows of it) to 5 (sets the standard).
skills:
  financial-analysis:
    title: Reading accounts and plans

  ai-basics:
    title: Working with models in lending
    training:
      title: What models see, where they fail, what we owe a customer who asks
      hours: 3
      cost: 80 EUR
      mandatory: true
      to: 2                           # the level it leads to
      roles: [head-of-credit, underwriting-lead, credit-officer, application-specialist, portfolio-analyst,
              collections-specialist, loan-operations-lead, model-risk-officer, credit-review-officer]
      by: 2027-03-19

  ai-oversight:
    title: Overseeing a system that affects borrowers
    training:
      title: Setting aside, stopping, and giving reasons; on closed files
      hours: 10
      cost: 400 EUR
      mandatory: true
      to: 3
      roles: [credit-officer, application-specialist, portfolio-analyst, collections-specialist]
      by: 2027-03-19                  # before the first wave goes live

"""##),
      File(
        path: "servicing.yaml",
        text: ##"""
# While the loan runs, and when it does not.

domain: lending

activities:
  watch-portfolio:
    title: Watch the portfolio for early warnings
    output: Borrower with a sign of trouble, and what it is
    feeds: [set-early-warning]
    measures: [roll-rate]
    impact: {severity: low, probability: high, reversible: true, affects: person, annex_iii: none,
             reason: "Points at running loans for an offer of help; limits and prices are not touched by it"}
    volume: 600 per month             # signs from account, register and press
    time: 20 min
    as_is:
      execution: human
      raci: {R: portfolio-analyst, A: head-of-credit, C: credit-officer}
    to_be:
      wave: wave-2
      execution: delegated
      raci: {R: warning-model}
      volume: [1100 per month, 1400 per month, 1800 per month]   # all accounts every month, not a sample
      share: 100%
      completed: [68%, 76%, 82%]      # set aside as no sign of trouble
      mix: [1, 1.2, 1.5]
      oversight:
        mode: sample
        by: model-risk-officer
        stop: head-of-credit
        after: {rate: 4%, time: 8 min}
        fixed: 6 h per month
      fallback: Monthly list of overdrafts and returned debits, practised every quarter

  remind-borrower:
    title: Remind a borrower of a missed rate
    output: Payment, a promise, or a borrower in hardship
    feeds: [agree-plan]
    measures: [roll-rate, hardship-reached]
    impact: {severity: low, probability: high, reversible: true, affects: person, annex_iii: none,
             reason: "Sends reminders by fixed dates; it evaluates nobody"}
    volume: 3200 per month
    time: 9 min
    as_is:
      execution: human
      raci: {R: collections-specialist, A: head-of-credit, I: portfolio-analyst}
    to_be:
      wave: wave-2
      execution: delegated
      raci: {R: file-assistant}
      share: 70%                      # a first missed rate; from the second on a person calls
      completed: [42%, 52%, 60%]
      mix: 1.3
      oversight:
        mode: monitor                 # people watch the dialogues as they run and step in
        by: collections-specialist
        stop: underwriting-lead
        flag_when: {categories: [illness, death, loss of work, debt adviser, threat]}
        after: {rate: 4%, time: 4 min}
        rework: {rate: 3%, time: 9 min}
        fixed: 20 h per month
      fallback: Calls from the list of arrears, practised every quarter

  agree-plan:
    title: Agree a repayment plan
    output: Plan that the household can keep, or none
    feeds: [grant-forbearance]
    measures: [roll-rate, hardship-reached]
    impact: {severity: high, probability: low, reversible: true, affects: person-legal}
    volume: 240 per month
    time: 70 min
    as_is:
      execution: human
      raci: {R: collections-specialist, A: head-of-credit, C: credit-officer}
    to_be:
      wave: wave-2
      volume: [260 per month, 320 per month, 380 per month]   # offered earlier, to more

  hear-review:
    title: Decide again for a borrower who asks
    output: Second assessment by a person who has not seen the file
    feeds: [reconsider-credit]
    measures: [refusals-reversed]
    impact: {severity: high, probability: low, reversible: true, affects: person-legal}
    volume: 18 per month
    time: 100 min
    as_is:
      execution: human
      raci: {R: credit-review-officer, A: credit-committee, C: underwriting-lead, I: head-of-credit}
    to_be:
      wave: wave-3
      volume: [25 per month, 40 per month, 70 per month]

  validate-models:
    title: Validate the models and watch their drift
    output: Validation report, with approval ratios by group
    feeds: [change-models]
    measures: [approval-ratio, default-rate]
    impact: {severity: high, probability: low, reversible: true, affects: person}
    volume: 4 per month
    time: 10 h
    as_is:
      execution: human
      feeds: outside
      raci: {R: model-risk-officer, A: credit-committee, I: head-of-credit}
    to_be:
      wave: wave-1
      volume: 6 per month
      feeds: [change-models]
      raci: {C: portfolio-analyst, I: [head-of-credit, staff-union]}

"""##),
      File(
        path: "systems.yaml",
        text: ##"""
# Systems execute; they are not employed. cleared_for is the furthest they may go:
# assisted, shared, delegated or autonomous.

systems:
  # At work since before this plan.
  scorecard:
    title: Application scorecard
    kind: model
    owner: head-of-credit
    capabilities: [credit scoring]
    stage: production
    cleared_for: shared
    stop: head-of-credit
    fallback: Assessed by the credit policy alone, practised every quarter
    evidence:                         # of your own validation, please
      measure: gini
      value: 0.52
      sample: 18000
      calibration: Default rates by score band, validated yearly; approval ratios by age, sex and nationality
      period: {from: 2025-01-01, to: 2026-06-30}
      source: Validation report
    logs: {where: Loan system, kept: 7 years}
    cost: {per_item: 0.90 EUR, per_year: 60000 EUR}   # with the bureau's data
    needs: {ai-oversight: 3}
    personal_data: true

  file-assistant:
    title: Credit file assistant
    kind: agent
    owner: head-of-credit
    capabilities: [document intelligence, entity extraction, drafting, dialogue]
    stage: pilot
    cleared_for: assisted
    stop: underwriting-lead
    fallback: Papers, accounts and letters by hand, practised every quarter
    evidence:
      measure: error_rate             # files with a wrong income, party or amount
      value: 2%
      sample: 2000
      errors: 40
      calibration: Confidence against the officers' figures, by kind of income
      period: {from: 2026-05-01, to: 2026-10-31}
      source: Pilot report
    logs: {where: Loan system, kept: 7 years}
    cost: {per_item: 0.25 EUR, per_year: 55000 EUR, one_off: 90000 EUR}
    needs: {ai-oversight: 3}
    personal_data: true
    to_be: {stage: production, cleared_for: delegated, from: wave-1}

  warning-model:
    title: Early warning model
    kind: model
    owner: head-of-credit
    capabilities: [anomaly detection, classification]
    stage: pilot
    cleared_for: assisted
    stop: head-of-credit
    fallback: Monthly list of overdrafts and returned debits, practised every quarter
    evidence:
      measure: error_rate             # set aside, and ninety days late within the year
      value: 1%
      sample: 6000
      errors: 60
      calibration: Share of later arrears by level of warning, on loans of 2024
      period: {from: 2026-03-01, to: 2026-10-31}
      source: Back test
    logs: {where: Loan system, kept: 7 years}
    cost: {per_item: 0.04 EUR, per_year: 22000 EUR, one_off: 40000 EUR}
    needs: {ai-oversight: 3}
    personal_data: true
    to_be: {stage: production, cleared_for: delegated, from: wave-2}

"""##),
      File(
        path: "workforce.yaml",
        text: ##"""
# Consumer and small-business lending, application to collections: a plan to start from.
#
# What it is. Eleven roles, three systems, twelve activities, seven decisions and eight measures of
# a lender with about 2,900 applications a month, 260 of them from small firms, changed in three
# waves: documents and income first, then early warning and arrears, the credit file last. The shape
# is usual; the figures are placeholders. Replace volumes, times, head counts and costs with your
# own before you show it.
#
# What does not change. A scorecard is at work today and stays what it is: a recommendation. No
# system grants or refuses a credit to a person, sets its price, or calls in a loan. Assessing the
# creditworthiness of people is high-risk under point 5(b) of Annex III of the EU AI Act. Whoever is
# refused learns the main reasons and may ask for a person to decide again.
#
# Where to begin
#   1. organisation.yaml   your roles, with head count, cost and lending authority
#   2. granting.yaml, servicing.yaml   what they do: volumes and times first, then who does what
#   3. systems.yaml        what your systems are cleared for, and what has been measured
#   4. decisions.yaml      the authorities, from credit officer to committee
#   5. measures.yaml, change.yaml
#   Run "workforce check" after each step and "workforce plan" at the end.
#
# How to read the language
#   - An entry's name is its id; other entries point at it by that name.
#   - as_is says how it is. to_be says only what changes; the rest stays.
#   - A value that nobody knows for certain may be a range: [low, most likely, high].
#   - The files' names do not matter, nor how many there are. Move things as you like.

plan:
  id: lending
  title: Lending with assistance, decided by people
  organisation: Our organisation
  owner: head-of-credit
  as_of: 2026-12-01                   # judged on this day: set it to today
  horizon: {from: 2027-01-01, to: 2029-12-31}
  currency: EUR
  language: en
  working_time: {paid: 1880 h per year, shrinkage: 27%, utilisation: 85%}
  discount_rate: 8%
  packs: [eu-ai-act, gdpr]            # what the law asks a plan to state; "workforce explain packs"
  part: deployer                      # we use the systems, others have made them
  sites:
    credit-centre: {country: IE, employees: 180}

domains:
  lending:
    title: Consumer and small-business lending
    owner: head-of-credit
    outcomes: [lower-cost-per-loan, fewer-losses, fair-and-fast-answers]
    # 0 to 5 for each layer. The waves say what they require, the enablers what they lift.
    readiness:
      data: {level: 3, evidence: "Scorecard data validated yearly; documents as images only"}
      orchestration: {level: 2, evidence: "Loan system with steps, collections apart from it"}
      execution: {level: 2, evidence: "Scorecard in production, the others as pilots"}
      governance: {level: 3, evidence: "Model inventory and validation for the scorecard"}
      workforce: {level: 1, evidence: "Pilot team of six"}
    # Said once for every oversight in this domain.
    oversight:
      can: [understand, bias-aware, interpret, override, stop]
      controls:
        - Closed files with a known result run through every queue
        - The officer writes down a first view before the proposal is shown
        - Overrides in both directions are reported with their reasons
      cadence: monthly
      safe_stop: Applications wait in the officers' list; nothing is granted, refused or sent
      escalate: [underwriting-lead, head-of-credit]
      appeal: {to: credit-review-officer, within: 14 days}
      notify_affected: true           # in the application form and in the letter

"""##),
    ])
}
