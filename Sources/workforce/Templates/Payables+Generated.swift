// Made from the folder `templates` by a test; do not edit.
// swift-format-ignore-file

extension Template {
  static let payables = Template(
    name: "payables",
    files: [
      File(
        path: "change.yaml",
        text: ##"""
# When it goes live, what must stand before, and what may go wrong.
# end is the day the change is fully at work; between go_live and end it grows evenly.
# Nothing goes live in the weeks of the year-end closing.

waves:
  wave-1:
    title: Capture and coding
    start: 2027-01-18
    go_live: 2027-04-05
    end: 2027-07-31
    requires: {data: 2, orchestration: 2, execution: 3, governance: 3, workforce: 2}
    decided_by: finance-director
    gate:
      - {criterion: Captured right in the parallel month, owner: payables-controller, minimum: 98%, status: open}
      - {criterion: Stop tested on a live work list, owner: head-of-payables, minimum: 100%, status: open}
    parallel_run: {share: 5%, until: 2027-05-31}   # a part is keyed as well, to compare
    learning: {dip: 4%, weeks: 6}     # people are slower at first

  wave-2:
    title: Matching, exceptions and the supplier desk
    start: 2027-06-01
    go_live: 2027-09-06
    end: 2027-11-30
    requires: {data: 3, orchestration: 3, execution: 3, governance: 3, workforce: 3}
    decided_by: finance-director
    gate:
      - {criterion: Order lines with a receipt before the invoice comes, owner: head-of-payables, minimum: 85%, status: open}
      - {criterion: Seeded wrong invoices found in the samples, owner: payables-controller, minimum: 80%, status: open}
    learning: {dip: 4%, weeks: 6}

# What must be done first, on each of the five layers.
enablers:
  receipts-in-time:
    title: Goods receipts are booked on the day, order lines carry tax and account
    layer: data
    owner: head-of-payables
    due: 2027-08-20
    status: in-progress
    lifts: {payables: 3}
    evidence: 71 % of order lines, 85 % agreed with receiving

  one-work-list:
    title: Exceptions, approvals and the supplier desk in one work list
    layer: orchestration
    owner: payables-lead
    due: 2027-08-13
    status: planned
    lifts: {payables: 3}

  capture-in-production:
    title: Capture runs in production, with stop, log and fallback
    layer: execution
    owner: head-of-payables
    due: 2027-03-19
    status: in-progress
    lifts: {payables: 3}

  control-matrix:
    title: Control matrix names the systems, their tolerances and who may change them
    layer: governance
    owner: payables-controller
    due: 2027-03-05
    status: in-progress
    lifts: {payables: 3}
    evidence: Draft with the auditors

  overseers-trained:
    title: Those who sample are trained and have the hours for it
    layer: workforce
    owner: payables-lead
    due: 2027-03-26
    status: planned
    lifts: {payables: 2}
    trains: {ai-oversight: [exception-specialist, supplier-desk-agent, payables-controller]}

  exception-clinic:
    title: Exception clinic with buyers and receiving, weekly
    layer: workforce
    owner: payables-lead
    due: 2027-08-20
    status: planned
    lifts: {payables: 3}
    depends_on: [overseers-trained]

risks:
  bank-detail-fraud:
    title: A forged change of bank details passes as an answer to our own question
    kind: risk
    probability: medium
    impact: high
    owner: finance-director
    response: No system reads or answers requests on bank details; call back to the number on file
    due: 2027-04-05
    status: open
    affects: [change-vendor-data, answer-supplier]

  tolerance-creep:
    title: Tolerances are raised until exceptions disappear
    kind: risk
    probability: medium
    impact: medium
    owner: payables-controller
    response: Every change is a decision with the controller's consent, and the sum accepted is reported
    due: 2027-12-31
    status: open
    affects: [accept-difference, match-invoice]

  e-invoices-come-later:
    title: Suppliers move to e-invoices later than thought
    kind: assumption
    probability: medium
    impact: medium
    owner: head-of-payables
    response: Posts are given up only with vacancies, and after two quarters of measured volume
    due: 2027-12-31
    status: open
    affects: [scan-paper, capture-invoice]

scenarios:
  slow-suppliers:
    title: Paper stays and less is completed
    set:
      activities.capture-invoice.to_be.volume: 8500 per month
      activities.capture-invoice.to_be.completed: 68%
      activities.match-invoice.to_be.completed: 60%

"""##),
      File(
        path: "decisions.yaml",
        text: ##"""
# Who decides. A decision has bands, lowest first; the last has no up_to.
# share is the part of the volume that falls into the band, time what one decision takes.

domain: payables

decisions:
  # Invoices with a purchase order were approved with the order; these were not.
  approve-invoice:
    title: Approve an invoice without order
    activity: code-invoice
    feeds: [prepare-payment-run]
    kind: financial
    measure: invoice-amount           # the roles' limits are stated under this name
    unit: EUR
    impact: {severity: high, probability: low, reversible: true, affects: firm}
    volume: 6500 per month
    moves: [cycle-time, late-payments]
    escalate: [head-of-payables, finance-director]
    review: 2027-12-31
    log: {where: Workflow log, kept: 10 years}
    as_is:
      - {up_to: 5000 EUR, decide: cost-centre-manager, recommend: invoice-processor, share: 90%, time: 2 min}
      - {decide: finance-director, recommend: cost-centre-manager, share: 10%, time: 0.5 min}
    to_be:
      - {up_to: 10000 EUR, decide: cost-centre-manager, recommend: invoice-processor, share: 96%, time: 2 min}
      - {decide: finance-director, recommend: cost-centre-manager, share: 4%, time: 1 min}

  accept-difference:
    title: Accept a difference in price or quantity
    activity: resolve-exception
    feeds: [prepare-payment-run]
    kind: financial
    measure: price-difference
    unit: EUR
    impact: {severity: low, probability: high, reversible: true, affects: firm}
    volume: 2600 per month
    moves: [touchless-rate, wrong-postings]
    escalate: [payables-lead, head-of-payables]
    review: 2027-12-31
    log: {where: Ledger, kept: 10 years}
    as_is:
      - {up_to: 5 EUR, decide: matching-engine, accountable: payables-lead, override: payables-lead, stop: payables-lead, share: 30%}
      - {up_to: 250 EUR, decide: exception-specialist, advise: cost-centre-manager, share: 52%, time: 1 min}
      - {up_to: 2500 EUR, decide: payables-lead, recommend: exception-specialist, advise: cost-centre-manager, share: 14%, time: 3 min}
      - {up_to: 25000 EUR, decide: head-of-payables, recommend: payables-lead, share: 3.5%, time: 5 min}
      - {decide: finance-director, recommend: head-of-payables, share: 0.5%, time: 5 min}
    to_be:
      - {up_to: 25 EUR, decide: matching-engine, accountable: payables-lead, override: payables-lead, stop: payables-lead, verify: payables-controller, share: 45%}
      - {up_to: 500 EUR, decide: exception-specialist, advise: cost-centre-manager, share: 43%, time: 1 min}
      - {up_to: 2500 EUR, decide: payables-lead, recommend: exception-specialist, advise: cost-centre-manager, share: 9%, time: 3 min}
      - {up_to: 25000 EUR, decide: head-of-payables, recommend: payables-lead, share: 2.5%, time: 5 min}
      - {decide: finance-director, recommend: head-of-payables, share: 0.5%, time: 5 min}

  approve-vendor-change:
    title: Approve a change of the vendor master
    activity: change-vendor-data
    feeds: [prepare-payment-run]
    kind: financial
    impact: {severity: high, probability: high, reversible: false, affects: firm}
    volume: 280 per month
    moves: [duplicate-payments]
    escalate: [finance-director]
    review: 2027-06-30
    log: {where: Vendor master, kept: 10 years}
    as_is:
      - {when: address or contact, decide: payables-controller, recommend: vendor-data-steward, share: 60%, time: 3 min}
      - {when: new supplier or bank details, decide: payables-controller, recommend: vendor-data-steward, agree: treasurer, share: 40%, time: 6 min}

  # Two signatures, and neither of them of those who process invoices.
  release-payment-run:
    title: Release the payment run
    activity: prepare-payment-run
    kind: financial
    measure: run-total
    unit: EUR
    impact: {severity: high, probability: low, reversible: false, affects: firm}
    volume: 9 per month
    moves: [late-payments, duplicate-payments, discounts-taken-share]
    escalate: [finance-director]
    review: 2027-12-31
    log: {where: Bank portal, kept: 10 years}
    as_is:
      - {up_to: 2000000 EUR, decide: treasurer, recommend: payments-specialist, agree: finance-director, share: 75%, time: 30 min}
      - {decide: finance-director, recommend: payments-specialist, agree: treasurer, share: 25%, time: 30 min}

  change-tolerances:
    title: Change tolerances, thresholds or what a system is cleared for
    activity: test-controls
    feeds: [match-invoice]
    kind: model-change
    impact: {severity: high, probability: low, reversible: true, affects: firm}
    volume: 3 per month
    moves: [wrong-postings, touchless-rate]
    escalate: [finance-director]
    review: 2027-12-31
    log: {where: Change register, kept: 10 years}
    to_be:
      - {decide: finance-director, recommend: head-of-payables, agree: payables-controller, notify: employee-representatives, share: 100%, time: 30 min}

"""##),
      File(
        path: "measures.yaml",
        text: ##"""
# A measure of speed or volume needs a guardrail: another measure that suffers when it is driven too far.
# A role's scorecard weights add up to 100 %. 0% takes a measure off a scorecard.

measures:
  touchless-rate:
    title: Invoices that nobody touched
    question: How many invoices go from receipt to posting by themselves?
    formula: invoices_posted_untouched / invoices
    unit: "%"
    better: higher
    baseline: {value: 24, on: 2026-10-31, source: Ledger}
    target: {value: 48, by: 2028-06-30}
    owner: head-of-payables
    source: Ledger
    frequency: monthly
    kind: leading
    level: workflow
    about: volume
    per: unit
    outcome: lower-cost-per-invoice
    guardrail: wrong-postings
    not_for: Counting what single people post
    as_is:
      scorecards: {head-of-payables: 30%, payables-lead: 30%}
    to_be:
      scorecards: {payables-lead: 40%}

  cycle-time:
    title: Days from receipt to ready for payment
    question: How long does an invoice lie with us?
    formula: median of (ready_on - received_on)
    unit: days
    better: lower
    baseline: {value: 8.5, on: 2026-10-31, source: Workflow log}
    target: {value: 4, by: 2028-06-30}
    owner: head-of-payables
    source: Workflow log
    frequency: monthly
    kind: leading
    level: workflow
    about: speed
    per: unit
    outcome: discounts-taken
    guardrail: wrong-postings
    not_for: Comparing processors
    as_is:
      scorecards: {payables-lead: 40%, invoice-processor: 50%, exception-specialist: 60%, cost-centre-manager: 100%}
    to_be:
      scorecards: {payables-lead: 30%, invoice-processor: 0%, exception-specialist: 40%}

  wrong-postings:
    title: Postings that had to be corrected
    question: Is it right the first time?
    formula: corrected_postings / postings
    unit: "%"
    better: lower
    baseline: {value: 2.6, on: 2026-10-31, source: Control test}
    target: {value: 1.5, by: 2028-06-30}
    owner: payables-controller
    source: Control test
    frequency: monthly
    kind: lagging
    level: workflow
    about: quality
    per: unit
    outcome: no-money-lost
    not_for: Comparing processors
    as_is:
      scorecards: {payables-lead: 30%, invoice-processor: 50%, exception-specialist: 40%, payables-controller: 50%}
    to_be:
      scorecards: {invoice-processor: 100%, exception-specialist: 60%, supplier-desk-agent: 30%}

  duplicate-payments:
    title: Paid twice or to the wrong account
    question: How much money leaves that should not?
    formula: (duplicates + wrong_payees) / paid_total
    unit: EUR per million paid
    better: lower
    baseline: {value: 620, on: 2026-10-31, source: Recovery audit}
    target: {value: 250, by: 2028-12-31}
    owner: finance-director
    source: Recovery audit
    frequency: quarterly
    kind: lagging
    level: outcome
    about: risk
    per: unit
    outcome: no-money-lost
    not_for: Blaming whoever released
    as_is:
      scorecards: {payables-controller: 50%, vendor-data-steward: 100%, payments-specialist: 60%, treasurer: 60%, finance-director: 100%}
    to_be:
      scorecards: {payments-specialist: 70%}

  late-payments:
    title: Paid after the due date
    question: Do we keep what we agreed with suppliers?
    formula: invoices_paid_late / invoices_paid
    unit: "%"
    better: lower
    baseline: {value: 14, on: 2026-10-31, source: Ledger}
    target: {value: 6, by: 2028-06-30}
    owner: head-of-payables
    source: Ledger
    frequency: monthly
    kind: lagging
    level: outcome
    about: quality
    per: unit
    outcome: discounts-taken
    not_for: Comparing cost centres without their volumes
    as_is:
      scorecards: {head-of-payables: 30%, supplier-desk-agent: 100%}
    to_be:
      scorecards: {head-of-payables: 40%, supplier-desk-agent: 70%}

  discounts-taken-share:
    title: Cash discounts taken
    question: Do we pay early where it is worth it?
    formula: discounts_taken / discounts_offered
    unit: "%"
    better: higher
    baseline: {value: 58, on: 2026-10-31, source: Ledger}
    target: {value: 80, by: 2028-12-31}
    owner: treasurer
    source: Ledger
    frequency: monthly
    kind: lagging
    level: benefit
    about: cost
    per: unit
    outcome: discounts-taken
    not_for: Paying before the goods are received
    as_is:
      scorecards: {payments-specialist: 40%, treasurer: 40%}
    to_be:
      scorecards: {payments-specialist: 30%}

  cost-per-invoice:
    title: Cost per invoice
    question: What does an invoice cost us, systems and oversight included?
    formula: (staff_cost + system_cost) / invoices
    unit: EUR per invoice
    better: lower
    baseline: {value: 10.2, on: 2026-10-31, source: Controlling}
    target: {value: 9.4, by: 2028-12-31}
    owner: head-of-payables
    source: Controlling
    frequency: quarterly
    kind: lagging
    level: benefit
    about: cost
    per: unit
    outcome: lower-cost-per-invoice
    not_for: Comparing teams
    as_is:
      scorecards: {head-of-payables: 40%}
    to_be:
      scorecards: {head-of-payables: 30%}

outcomes:
  lower-cost-per-invoice:
    title: Lower cost per invoice
    owner: head-of-payables
    kind: cost
    from: release                     # computed from the hours set free, never added on top
    cost_centre: CC-411

  discounts-taken:
    title: Discounts taken and dunning fees avoided
    owner: treasurer
    kind: revenue
    value: [40000 EUR per year, 80000 EUR per year, 130000 EUR per year]
    realised: 50%                     # of what the study promises
    from: external
    cost_centre: CC-430

  no-money-lost:
    title: Less money lost by error and fraud
    owner: finance-director
    kind: risk
    value: [20000 EUR per year, 45000 EUR per year, 80000 EUR per year]
    realised: 50%
    from: external
    cost_centre: CC-400

"""##),
      File(
        path: "organisation.yaml",
        text: ##"""
# Roles, never persons. fte counts full-time posts, headcount counts people;
# cost is the loaded cost of one full-time post and year.

roles:
  finance-director:
    title: Finance director
    family: management
    grade: M3
    cost_centre: CC-400
    site: service-centre
    deputy: head-of-payables
    headcount: 1
    fte: 1
    cost: 165000 EUR
    other_work: 80%                   # what this plan does not describe
    authority: {rights: [override, stop]}

  head-of-payables:
    title: Head of accounts payable
    family: management
    grade: M1
    cost_centre: CC-410
    site: service-centre
    reports_to: finance-director
    deputy: payables-lead             # one person who answers for work needs a deputy
    headcount: 1
    fte: 1
    cost: 105000 EUR
    other_work: 75%
    authority: {limits: {price-difference: 25000 EUR}, rights: [override, stop]}
    to_be:
      release:
        - {to: quality, share: 100%, owner: finance-director, from: wave-2, realised: 60%, cashable: false}

  payables-lead:
    title: Payables team lead
    family: payables
    grade: T1
    cost_centre: CC-410
    site: service-centre
    reports_to: head-of-payables
    headcount: 2
    fte: 2
    cost: 74000 EUR
    other_work: 70%
    authority: {limits: {price-difference: 2500 EUR}, rights: [override, stop]}
    to_be:
      release:
        - {to: quality, share: 100%, owner: head-of-payables, from: wave-2, realised: 60%, cashable: false}

  invoice-processor:
    title: Invoice processor
    family: payables
    grade: P1
    cost_centre: CC-411
    site: service-centre
    reports_to: payables-lead
    headcount: 17
    fte: 15.5
    cost: 46000 EUR
    to_be:
      fte: 10
      from: 2028-04-01
      # Time set free needs a destination, or it is lost in small pieces. Shares add up to 100 %.
      release:
        - {to: attrition, share: 45%, owner: head-of-payables, from: 2028-01-01, realised: 75%, cashable: true}      # posts that fall vacant are not filled
        - {to: reduce-hiring, share: 20%, owner: head-of-payables, from: 2027-10-01, realised: 80%, cashable: true}  # temporary help at year end
        - {to: redeploy, role: payables-controller, share: 10%, owner: head-of-payables, from: wave-1, realised: 90%, cashable: false}
        - {to: absorb-growth, share: 25%, owner: payables-lead, from: wave-2, realised: 60%, cashable: false}

  exception-specialist:
    title: Exception specialist
    family: payables
    grade: P2
    cost_centre: CC-411
    site: service-centre
    reports_to: payables-lead
    headcount: 11
    fte: 10
    cost: 55000 EUR
    skills: {ai-oversight: 1}
    authority: {limits: {price-difference: 250 EUR}}
    to_be:
      skills: {ai-oversight: 3}
      authority: {limits: {price-difference: 500 EUR}}
      release:
        - {to: quality, share: 60%, owner: payables-lead, from: wave-2, realised: 60%, cashable: false}              # causes of exceptions, with buyers and receiving
        - {to: absorb-growth, share: 40%, owner: payables-lead, from: wave-2, realised: 60%, cashable: false}

  supplier-desk-agent:
    title: Supplier desk agent
    family: payables
    grade: P1
    cost_centre: CC-411
    site: service-centre
    reports_to: payables-lead
    headcount: 4
    fte: 4
    cost: 47000 EUR
    skills: {ai-oversight: 1}
    to_be:
      skills: {ai-oversight: 3}
      release:
        - {to: absorb-growth, share: 50%, owner: payables-lead, from: wave-2, realised: 60%, cashable: false}
        - {to: quality, share: 50%, owner: payables-lead, from: wave-2, realised: 50%, cashable: false}

  # Not below the head of accounts payable: the master data are a control upon the payables team.
  vendor-data-steward:
    title: Vendor data steward
    family: controls
    grade: P2
    cost_centre: CC-420
    site: service-centre
    reports_to: finance-director
    headcount: 2
    fte: 1.4
    cost: 56000 EUR
    other_work: 15%

  payables-controller:
    title: Payables controller
    purpose: Tests the controls of payables, the systems' results among them
    kind: oversight
    family: controls
    grade: P3
    cost_centre: CC-420
    site: service-centre
    reports_to: finance-director
    headcount: 2
    fte: 1.5
    cost: 72000 EUR
    other_work: 30%
    skills: {ai-oversight: 2}
    authority: {rights: [override, stop]}
    to_be:
      skills: {ai-oversight: 4}
      fte: 2
      from: wave-1

  payments-specialist:
    title: Payments specialist
    family: treasury
    grade: P2
    cost_centre: CC-430
    site: service-centre
    reports_to: treasurer
    headcount: 2
    fte: 2
    cost: 57000 EUR
    other_work: 15%
    to_be:
      release:
        - {to: quality, share: 100%, owner: treasurer, from: wave-2, realised: 60%, cashable: false}

  treasurer:
    title: Treasurer
    family: treasury
    grade: M1
    cost_centre: CC-430
    site: service-centre
    reports_to: finance-director
    deputy: finance-director
    headcount: 1
    fte: 1
    cost: 112000 EUR
    other_work: 75%
    authority: {limits: {run-total: 2000000 EUR}, rights: [stop]}

  # Those who have the budget. They lend hours to payables and are no part of it.
  cost-centre-manager:
    title: Cost centre manager
    family: line-management
    headcount: 160
    available: 3200 h per year
    cost: 95000 EUR
    authority: {limits: {invoice-amount: 5000 EUR}}
    to_be:
      authority: {limits: {invoice-amount: 10000 EUR}}

# Who must be asked before the change. Delete this if you have no such body.
bodies:
  employee-representatives:
    title: Employee representatives
    site: service-centre
    right: consult                    # inform, consult or co-determine
    lead_time: 10 weeks
    started: 2026-11-16
    documents: [System description, Staffing plan, Training plan]
    covers: [payables]

# Levels from 1 (knows of it) to 5 (sets the standard).
skills:
  ai-oversight:
    title: Overseeing a system at work
    training:
      title: Sampling, correcting and stopping, with seeded invoices
      hours: 8
      cost: 250 EUR
      mandatory: true
      to: 4                           # the level it leads to
      roles: [exception-specialist, supplier-desk-agent, payables-controller]
      by: 2027-03-19                  # before the first wave goes live

  ai-basics:
    title: Working with the systems
    training:
      title: What capture and assistant can do, where they fail, how to correct them
      hours: 3
      cost: 60 EUR
      to: 2
      roles: [invoice-processor, payments-specialist]
      by: 2027-03-26

"""##),
      File(
        path: "systems.yaml",
        text: ##"""
# Systems execute; they are not employed. cleared_for is the furthest they may go:
# assisted, shared, delegated or autonomous.

systems:
  capture-model:
    title: Invoice capture
    kind: model
    owner: head-of-payables
    capabilities: [document intelligence, entity extraction, duplicate detection]
    stage: pilot
    cleared_for: assisted
    stop: payables-lead
    fallback: Processors key from the image, practised at every quarter end
    evidence:                         # of your own pilot, please
      measure: error_rate             # invoices with a wrong amount, supplier or tax, after capture
      value: 1.2%
      sample: 3000
      errors: 36
      calibration: Confidence against keyed data on the pilot sample, by supplier group
      period: {from: 2026-06-01, to: 2026-10-31}
      source: Pilot report
    logs: {where: Invoice archive, kept: 10 years}
    cost: {per_item: 0.14 EUR, per_year: 30000 EUR, one_off: 70000 EUR}
    needs: {ai-oversight: 3}
    personal_data: true
    to_be: {stage: production, cleared_for: autonomous, from: wave-1}

  # Rules with tolerances, nothing that learns; at work since before this plan.
  matching-engine:
    title: Matching in the ledger
    kind: automation
    owner: head-of-payables
    capabilities: [three-way match, tolerance rules]
    stage: production
    cleared_for: delegated
    stop: payables-lead
    fallback: Processors match on screen, practised at every month end
    evidence:
      measure: error_rate
      value: 0.3%
      sample: 2400
      errors: 7
      calibration: None needed, the rules give no confidence
      period: {from: 2026-01-01, to: 2026-10-31}
      source: Control test of internal audit
    logs: {where: Ledger, kept: 10 years}
    cost: {per_item: 0.02 EUR, per_year: 12000 EUR}
    needs: {ai-oversight: 2}
    personal_data: false

  payables-assistant:
    title: Payables assistant
    kind: agent
    owner: head-of-payables
    capabilities: [drafting, knowledge retrieval, account coding]
    stage: pilot
    cleared_for: assisted
    stop: payables-lead
    fallback: Coding list and shared mailbox, practised at every quarter end
    evidence:
      measure: accuracy               # the proposed account and cost centre were right
      value: 91%
      sample: 1200
      errors: 108
      human: 94%                      # people alone
      together: 97%                   # people with the system
      calibration: Confidence against the posted coding, by cost centre
      period: {from: 2026-07-01, to: 2026-10-31}
      source: Pilot report
    logs: {where: Workflow log, kept: 24 months}
    cost: {per_item: 0.06 EUR, per_year: 24000 EUR, one_off: 30000 EUR}
    needs: {ai-oversight: 3}
    personal_data: true
    to_be: {stage: production, cleared_for: delegated, from: wave-1}

"""##),
      File(
        path: "work.yaml",
        text: ##"""
# The work: what comes in, how often, how long it takes, and who does it.
# R performs, A answers for it (exactly one role), C is asked before, I is told after.

domain: payables                      # holds for every entry of this file

activities:
  # Work that ends says why.
  scan-paper:
    title: Scan and index paper
    output: Invoice image with company code
    feeds: [capture-invoice]
    measures: [cycle-time]
    impact: {severity: low, probability: low, reversible: true, affects: firm}
    volume: 3500 per month
    time: 1.5 min
    as_is:
      execution: human
      raci: {R: invoice-processor, A: payables-lead, I: supplier-desk-agent}
    to_be:
      wave: wave-1
      retired: The mail room scans, and suppliers with more than ten invoices a year send e-invoices

  capture-invoice:
    title: Capture invoice data
    output: Invoice record with supplier, order, lines and tax
    feeds: [match-invoice, code-invoice, check-duplicate]
    measures: [touchless-rate, cycle-time]
    impact: {severity: low, probability: high, reversible: true, affects: firm}
    volume: 9000 per month            # e-invoices need no capture
    time: 3.5 min
    as_is:
      execution: human
      raci: {R: invoice-processor, A: payables-lead, I: supplier-desk-agent}
    to_be:
      wave: wave-1
      execution: autonomous           # the system does it; people sample and hold the stop
      raci: {R: capture-model}
      volume: [6000 per month, 7000 per month, 8000 per month]   # more suppliers send e-invoices
      share: 95%                      # handwritten ones and customs papers stay with people
      completed: [68%, 78%, 86%]      # of these need nobody
      mix: [1.1, 1.3, 1.6]            # and the others take longer
      oversight:
        mode: sample
        by: payables-controller
        stop: payables-lead
        after: {rate: 5%, time: 2 min}
        rework: {rate: 1.5%, time: 5 min}
        fixed: 10 h per month
      fallback: Processors key from the image, practised at every quarter end

  check-duplicate:
    title: Check suspected duplicates
    output: Invoice cleared or blocked
    feeds: [prepare-payment-run]
    measures: [duplicate-payments]
    impact: {severity: high, probability: low, reversible: true, affects: firm}
    volume: 1000 per month            # what the ledger suspects by number, date and amount
    time: 5 min
    as_is:
      execution: human
      raci: {R: payments-specialist, A: treasurer, C: invoice-processor, I: payables-lead}
    to_be:
      wave: wave-2
      execution: assisted             # a person does it, the system shows both side by side
      system: capture-model
      share: 100%
      time: 3 min
      fallback: Monthly list from the ledger, practised at every quarter end

  # A system at work already: what changes is how much it completes.
  match-invoice:
    title: Match invoice, order and goods receipt
    output: Matched invoice, or the difference
    feeds: [resolve-exception, accept-difference]
    measures: [touchless-rate]
    impact: {severity: low, probability: high, reversible: true, affects: firm}
    volume: 9500 per month            # those with a purchase order
    time: 4 min
    as_is:
      execution: delegated            # the system finishes it; people take what it leaves
      raci: {R: matching-engine, A: payables-lead, I: exception-specialist}
      share: 100%
      completed: 55%
      mix: 1
      manual: invoice-processor
      oversight:
        mode: sample
        by: payables-controller
        stop: payables-lead
        after: {rate: 2%, time: 3 min}
        fixed: 4 h per month
      fallback: Processors match on screen, practised at every month end
    to_be:
      wave: wave-2
      completed: [60%, 68%, 75%]      # lines are captured, and receipts are asked for in time
      mix: 1.1

  resolve-exception:
    title: Resolve price, quantity and receipt exceptions
    output: Cleared exception, or a difference to be decided
    feeds: [accept-difference]
    measures: [cycle-time, late-payments]
    impact: {severity: high, probability: low, reversible: true, affects: firm}
    volume: 3000 per month
    time: 11 min
    as_is:
      execution: human
      raci: {R: exception-specialist, A: payables-lead, C: cost-centre-manager, I: supplier-desk-agent}
    to_be:
      wave: wave-2
      execution: assisted
      system: payables-assistant      # collects order, receipt and correspondence
      volume: [2300 per month, 2500 per month, 2800 per month]
      share: 90%
      time: [7 min, 9 min, 11 min]
      fallback: Specialists open order and receipt themselves, practised at every quarter end

  code-invoice:
    title: Code to account and cost centre
    output: Coded invoice
    feeds: [approve-invoice]
    measures: [wrong-postings, cycle-time]
    impact: {severity: low, probability: high, reversible: true, affects: firm}
    volume: 6500 per month            # those without a purchase order
    time: 4 min
    as_is:
      execution: human
      raci: {R: invoice-processor, A: payables-lead, C: cost-centre-manager}
    to_be:
      wave: wave-1
      execution: shared               # the assistant proposes, the processor posts
      system: payables-assistant
      share: 90%
      time: [1.8 min, 2.2 min, 3 min]
      fallback: Coding list by supplier, practised at every quarter end

  answer-supplier:
    title: Answer a supplier's question
    output: Answer about receipt, block or date of payment
    feeds: [resolve-exception, outside]
    measures: [late-payments]
    impact: {severity: low, probability: high, reversible: true, affects: firm}
    volume: 2400 per month
    time: 8 min
    as_is:
      execution: human
      raci: {R: supplier-desk-agent, A: head-of-payables, I: exception-specialist}
    to_be:
      wave: wave-2
      execution: delegated
      raci: {R: payables-assistant}
      share: 65%                      # never a question about bank details
      completed: [50%, 62%, 72%]
      mix: 1.25
      oversight:
        mode: approve-flagged         # what is flagged waits for a person
        by: supplier-desk-agent
        stop: payables-lead
        flag_when: {confidence_below: 0.9, categories: [bank details, dunning, legal threat]}
        before: {rate: 10%, time: 2.5 min}
        after: {rate: 3%, time: 3 min}
        rework: {rate: 3%, time: 8 min}
        fixed: 6 h per month
      fallback: Answered from the shared mailbox, practised at every quarter end

  reconcile-statement:
    title: Reconcile a supplier statement
    output: Statement agreed, with missing invoices and open credits
    feeds: [resolve-exception, check-duplicate]
    measures: [duplicate-payments]
    impact: {severity: low, probability: high, reversible: true, affects: firm}
    volume: 300 per month
    time: 35 min
    as_is:
      execution: human
      raci: {R: exception-specialist, A: head-of-payables, I: payables-controller}
    to_be:
      wave: wave-2
      execution: shared
      system: capture-model           # reads the statement and pairs the lines
      volume: 420 per month           # more suppliers than there was time for
      share: 85%
      time: [14 min, 18 min, 24 min]
      fallback: The fifty largest suppliers by hand, practised at every quarter end

  # No to_be: this stays as it is. Fraud with changed bank details comes by letter, mail and voice;
  # the call back goes to the number on file, never to the one in the request.
  change-vendor-data:
    title: Change the vendor master
    output: Proposed change with the proof of the call back
    feeds: [approve-vendor-change]
    measures: [duplicate-payments]
    impact: {severity: high, probability: high, reversible: false, affects: firm}
    volume: 280 per month
    time: 20 min
    as_is:
      execution: human
      raci: {R: vendor-data-steward, A: finance-director, C: supplier-desk-agent, I: payables-lead}

  prepare-payment-run:
    title: Prepare the payment run
    output: Proposal list with due items, discounts and blocks
    feeds: [release-payment-run]
    measures: [discounts-taken-share, late-payments]
    impact: {severity: high, probability: low, reversible: false, affects: firm}
    volume: 9 per month               # two a week
    time: 5 h
    as_is:
      execution: human
      raci: {R: payments-specialist, A: treasurer, C: payables-lead, I: head-of-payables}

  clear-receipts:
    title: Clear goods received and not invoiced
    output: Accruals for the month end
    feeds: [resolve-exception, outside]
    measures: [wrong-postings]
    impact: {severity: low, probability: high, reversible: true, affects: firm}
    volume: 500 per month
    time: 12 min
    as_is:
      execution: human
      raci: {R: exception-specialist, A: head-of-payables, C: cost-centre-manager}

  # Only a to_be: new work.
  test-controls:
    title: Test the controls and the systems' results
    output: Report on errors, overrides, tolerances and who changed them
    feeds: [change-tolerances]
    measures: [wrong-postings, duplicate-payments]
    impact: {severity: high, probability: low, reversible: true, affects: firm}
    volume: 12 per month              # each control every quarter
    time: 4 h
    to_be:
      wave: wave-1
      execution: human
      raci: {R: payables-controller, A: finance-director, C: payables-lead, I: [head-of-payables, employee-representatives]}

"""##),
      File(
        path: "workforce.yaml",
        text: ##"""
# Accounts payable, from the invoice to the payment run: a plan to start from.
#
# What it is. Eleven roles, three systems, twelve activities, five decisions and seven measures of a
# payables team with about 16,000 invoices a month: 9,000 on paper or as PDF, the others as
# e-invoices; 9,500 with a purchase order, 6,500 without. It is changed in two waves. The shape is
# usual; the figures are placeholders. Replace volumes, times, head counts and costs with your own
# before you show it.
#
# What does not change. Whoever enters a supplier's bank details neither approves them nor pays:
# vendor master, invoice, payment run and its release stay in four different hands.
#
# Where to begin
#   1. organisation.yaml   your roles, with head count and cost
#   2. work.yaml           what they do: volumes and times first, then who does what
#   3. systems.yaml        what your systems are cleared for, and what has been measured
#   4. decisions.yaml      who may approve, accept, release, and up to how much
#   5. measures.yaml, change.yaml
#   Run "workforce check" after each step and "workforce plan" at the end.
#
# How to read the language
#   - An entry's name is its id; other entries point at it by that name.
#   - as_is says how it is. to_be says only what changes; the rest stays.
#   - A value that nobody knows for certain may be a range: [low, most likely, high].
#   - The files' names do not matter, nor how many there are. Move things as you like.

plan:
  id: payables
  title: Accounts payable with fewer touches
  organisation: Our organisation
  owner: head-of-payables
  as_of: 2026-12-01                   # judged on this day: set it to today
  horizon: {from: 2027-01-01, to: 2029-06-30}
  currency: EUR
  language: en
  working_time: {paid: 1950 h per year, shrinkage: 30%, utilisation: 85%}
  discount_rate: 7%
  sites:
    service-centre: {country: DE, employees: 120}

domains:
  payables:
    title: Accounts payable
    owner: head-of-payables
    outcomes: [lower-cost-per-invoice, discounts-taken, no-money-lost]
    # 0 to 5 for each layer. The waves say what they require, the enablers what they lift.
    readiness:
      data: {level: 2, evidence: "Vendor master cleaned in 2025; order lines often without receipt"}
      orchestration: {level: 2, evidence: "Workflow for approval only"}
      execution: {level: 2, evidence: "Matching runs in the ledger, capture as a pilot"}
      governance: {level: 2, evidence: "Control matrix of the auditors, without systems"}
      workforce: {level: 1, evidence: "Two people took part in the pilot"}
    # Said once for every oversight in this domain.
    oversight:
      can: [understand, bias-aware, interpret, override, stop]
      controls:
        - Wrong invoices are seeded into the sample every month
        - A reason is recorded for every correction
      cadence: monthly
      safe_stop: Invoices wait in the work list; nothing is posted or paid
      escalate: [payables-lead, head-of-payables]

"""##),
    ])
}
