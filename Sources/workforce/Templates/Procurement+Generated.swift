// Made from the folder `templates` by a test; do not edit.
// swift-format-ignore-file

extension Template {
  static let procurement = Template(
    name: "procurement",
    files: [
      File(
        path: "buying.yaml",
        text: ##"""
# From requisition to order.

domain: procurement

activities:
  complete-requisition:
    title: Check and complete a requisition
    output: Requisition with category, supplier, price and account
    feeds: [approve-requisition, get-quotes]
    measures: [request-to-order, off-contract-spend]
    impact: {severity: low, probability: high, reversible: true, affects: firm}
    volume: [2900 per month, 3200 per month, 3600 per month]
    time: 9 min
    as_is:
      execution: human
      raci: {R: buyer, A: head-of-procurement, C: budget-holder}
    to_be:
      wave: wave-3
      execution: delegated
      raci: {R: buying-agent}
      share: 85%
      completed: [58%, 70%, 78%]
      mix: [1.1, 1.3, 1.6]
      oversight:
        mode: sample
        by: buyer
        stop: head-of-procurement
        after: {rate: 4%, time: 4 min}
        rework: {rate: 3%, time: 8 min}
        fixed: 10 h per month
      fallback: Buyers complete from the mailbox, practised every quarter

  get-quotes:
    title: Get quick quotes below 10,000 EUR
    output: Three quotes from approved suppliers, compared
    feeds: [award-contract]
    measures: [request-to-order, savings-realised]
    impact: {severity: high, probability: low, reversible: true, affects: firm}
    volume: 520 per month
    time: 75 min
    as_is:
      execution: human
      raci: {R: buyer, A: buyer, C: budget-holder, I: category-manager}
    to_be:
      wave: wave-3
      execution: delegated            # asks, reminds, compares, and haggles within a frame
      raci: {R: buying-agent}
      share: 65%                      # goods and simple services; never a supplier we depend on
      completed: [45%, 58%, 68%]
      mix: [1, 1.2, 1.4]
      oversight:
        mode: approve-flagged         # what is flagged waits for a person
        by: category-manager
        stop: head-of-procurement
        flag_when: {confidence_below: 0.85, amount_above: 5000 EUR, categories: [single quote, new supplier, chemicals, personal data]}
        before: {rate: 25%, time: 8 min}
        after: {rate: 5%, time: 10 min}
        rework: {rate: 3%, time: 40 min}
        fixed: 8 h per month
      fallback: Buyers ask by mail, practised every quarter

  create-order:
    title: Create the order
    output: Order at the supplier
    feeds: [confirm-order, outside]
    measures: [request-to-order]
    impact: {severity: low, probability: low, reversible: true, affects: firm}
    volume: 3000 per month
    time: 6 min
    as_is:
      execution: human
      feeds: [confirm-order, outside]
      raci: {R: buyer, A: head-of-procurement, I: budget-holder}
    to_be:
      wave: wave-3
      execution: autonomous           # out of what has been approved and awarded, nothing else
      raci: {R: buying-agent}
      share: 90%
      completed: [84%, 91%, 95%]
      mix: 1.2
      oversight:
        mode: sample
        by: compliance-officer
        stop: head-of-procurement
        after: {rate: 1%, time: 5 min}
        rework: {rate: 1%, time: 12 min}
        fixed: 3 h per month
      fallback: Orders typed in the ledger, practised every quarter

  confirm-order:
    title: Follow confirmations and changes of orders
    output: Confirmed date and price, or a change to be decided
    feeds: [approve-requisition]
    measures: [request-to-order]
    impact: {severity: low, probability: high, reversible: true, affects: firm}
    volume: 1900 per month
    time: 8 min
    as_is:
      execution: human
      raci: {R: buyer, A: buyer, I: budget-holder}
    to_be:
      wave: wave-3
      execution: delegated
      raci: {R: buying-agent}
      share: 90%
      completed: [55%, 68%, 76%]
      mix: 1.3
      oversight:
        mode: approve-flagged
        by: buyer
        stop: head-of-procurement
        flag_when: {amount_above: 500 EUR, categories: [later than needed, other goods than ordered]}
        before: {rate: 10%, time: 3 min}
        after: {rate: 2%, time: 3 min}
        rework: {rate: 2%, time: 8 min}
        fixed: 4 h per month
      fallback: List of open confirmations, practised every quarter

  # Only a to_be: new work.
  test-buying:
    title: Test the rules of buying and what the systems did
    output: Splitting, favoured suppliers, overrides, seeded cases found
    feeds: [change-buying-rules]
    measures: [off-contract-spend, supplier-findings-open]
    impact: {severity: high, probability: low, reversible: true, affects: firm}
    volume: 8 per month
    time: 4 h
    to_be:
      wave: wave-1
      execution: human
      raci: {R: compliance-officer, A: compliance-officer, C: category-manager, I: [head-of-procurement, works-committee]}

"""##),
      File(
        path: "change.yaml",
        text: ##"""
# When it goes live, what must stand before, and what may go wrong.
# end is the day the change is fully at work; between go_live and end it grows evenly.
# First see, then read, then buy: an agent that buys in a blurred picture buys the wrong thing faster.

waves:
  wave-1:
    title: See the spend
    start: 2027-01-11
    go_live: 2027-03-29
    end: 2027-05-31
    requires: {data: 2, orchestration: 2, execution: 2, governance: 2, workforce: 2}
    decided_by: head-of-procurement
    gate:
      - {criterion: Lines classified as two people did, owner: compliance-officer, minimum: 95%, status: open}
    learning: {dip: 3%, weeks: 4}     # people are slower at first

  wave-2:
    title: Read contracts and registers
    start: 2027-04-01
    go_live: 2027-09-06
    end: 2027-12-31
    requires: {data: 3, orchestration: 2, execution: 2, governance: 3, workforce: 2}
    decided_by: head-of-procurement
    gate:
      - {criterion: Deviating indemnities found in the test set, owner: contract-manager, minimum: 90%, status: open}
      - {criterion: Sanctioned names found in the test set, owner: compliance-officer, minimum: 100%, status: open}
    learning: {dip: 4%, weeks: 6}

  wave-3:
    title: Small buying
    start: 2027-09-01
    go_live: 2028-01-31
    end: 2028-06-30
    requires: {data: 3, orchestration: 3, execution: 3, governance: 3, workforce: 3}
    decided_by: procurement-board     # not by those who own the agent
    gate:
      - {criterion: Seeded requisitions stopped, owner: compliance-officer, minimum: 90%, status: open}
      - {criterion: Stop tested with open quotes, owner: head-of-procurement, minimum: 100%, status: open}
      - {criterion: Suppliers told that an agent writes, owner: category-manager, minimum: 100%, status: open}
    parallel_run: {share: 5%, until: 2028-03-31}   # a part is quoted by hand as well, to compare
    learning: {dip: 4%, weeks: 8}

# What must be done first, on each of the five layers.
enablers:
  one-supplier-once:
    title: Each supplier once in the master, with owner and parent
    layer: data
    owner: category-manager
    due: 2027-03-12
    status: in-progress
    lifts: {procurement: 2}

  contracts-in-one-place:
    title: Contracts in one archive, with term, notice and value
    layer: data
    owner: contract-manager
    due: 2027-08-20
    status: in-progress
    lifts: {procurement: 3}
    depends_on: [one-supplier-once]
    evidence: 1,400 of 2,100 contracts

  one-door:
    title: One door for all requisitions, the mailbox closed
    layer: orchestration
    owner: head-of-procurement
    due: 2028-01-07
    status: planned
    lifts: {procurement: 3}

  agent-in-production:
    title: Buying agent in production, with limits in the ledger and not in its instructions
    layer: execution
    owner: head-of-procurement
    due: 2028-01-14
    status: planned
    lifts: {procurement: 3}
    depends_on: [one-door]

  signature-rules:
    title: Signature rules say what a system may commit, and who answers
    layer: governance
    owner: finance-director
    due: 2027-08-20
    status: in-progress
    lifts: {procurement: 3}

  desk-trained:
    title: Buying desk set up, trained and rehearsed
    layer: workforce
    owner: head-of-procurement
    due: 2028-01-14
    status: planned
    lifts: {procurement: 3}
    trains: {ai-oversight: [buyer, category-manager]}

risks:
  split-orders:
    title: Requisitions are split to stay below the agent's limit
    kind: risk
    probability: high
    impact: medium
    owner: compliance-officer
    response: Sums by requester, supplier and month; the limit is tested every month
    due: 2028-01-31
    status: open
    affects: [award-contract, get-quotes]

  false-friend:
    title: A supplier's text persuades the agent
    kind: risk
    probability: medium
    impact: high
    owner: head-of-procurement
    response: Limits, approved suppliers and price frames are held in the ledger; the agent cannot change them
    due: 2028-01-31
    status: open
    affects: [get-quotes, buying-agent]

  paper-savings:
    title: Savings are counted that no budget ever sees
    kind: risk
    probability: high
    impact: medium
    owner: finance-director
    response: Counted by finance, after they are bought; a third of the study's value is planned
    due: 2028-12-31
    status: open
    affects: [savings-that-stay]

  past-the-door:
    title: Requesters go on buying past the door
    kind: assumption
    probability: medium
    impact: medium
    owner: head-of-procurement
    response: Invoices without an order go back to the requester from the second one on
    due: 2028-03-31
    status: open
    affects: [complete-requisition]

scenarios:
  cautious-agent:
    title: The agent completes what it did in the weaker plant
    set:
      activities.complete-requisition.to_be.completed: 58%
      activities.get-quotes.to_be.completed: 45%
      activities.confirm-order.to_be.completed: 55%

"""##),
      File(
        path: "decisions.yaml",
        text: ##"""
# Who decides. A decision has bands, lowest first; the last has no up_to.
# share is the part of the volume that falls into the band, time what one decision takes.

domain: procurement

decisions:
  # Whether we need it. The supplier is chosen below, by others.
  approve-requisition:
    title: Approve a requisition
    activity: complete-requisition
    feeds: [create-order]
    kind: financial
    measure: order-value              # the roles' limits are stated under this name
    unit: EUR
    impact: {severity: high, probability: low, reversible: true, affects: firm}
    volume: 3200 per month
    moves: [request-to-order, off-contract-spend]
    escalate: [finance-director]
    review: 2027-12-31
    log: {where: Ledger, kept: 10 years}
    as_is:
      - {up_to: 25000 EUR, decide: budget-holder, recommend: buyer, share: 97%, time: 3 min}
      - {decide: finance-director, recommend: budget-holder, share: 3%, time: 8 min}

  award-contract:
    title: Award an order or contract
    activity: run-sourcing-event
    feeds: [create-order, review-contract]
    kind: financial
    measure: contract-value
    unit: EUR
    impact: {severity: low, probability: high, reversible: true, affects: firm}
    volume: 534 per month             # quick quotes and sourcing events
    moves: [savings-realised, off-contract-spend]
    escalate: [head-of-procurement, procurement-board]
    review: 2027-12-31
    log: {where: Contract archive, kept: 10 years}
    as_is:
      - {up_to: 10000 EUR, decide: buyer, agree: budget-holder, share: 96%, time: 4 min}
      - {up_to: 100000 EUR, decide: category-manager, recommend: buyer, agree: budget-holder, share: 2.2%, time: 30 min}
      - {up_to: 1000000 EUR, decide: head-of-procurement, recommend: category-manager, agree: budget-holder, share: 1.5%, time: 60 min}
      - {decide: procurement-board, recommend: head-of-procurement, agree: finance-director, share: 0.3%, time: 90 min}
    # The lowest band: three quotes of approved suppliers, the lowest total cost wins, no exception.
    to_be:
      - {up_to: 1000 EUR, decide: buying-agent, accountable: buyer, confidence: 0.9, override: buyer, stop: head-of-procurement, verify: compliance-officer, share: 24%}
      - {up_to: 10000 EUR, decide: buyer, recommend: buying-agent, agree: budget-holder, share: 72%, time: 4 min}
      - {up_to: 150000 EUR, decide: category-manager, recommend: buyer, agree: budget-holder, share: 2.6%, time: 30 min}
      - {up_to: 1000000 EUR, decide: head-of-procurement, recommend: category-manager, agree: budget-holder, share: 1.1%, time: 60 min}
      - {decide: procurement-board, recommend: head-of-procurement, agree: finance-director, share: 0.3%, time: 90 min}

  approve-supplier:
    title: Approve a supplier
    activity: assess-supplier
    feeds: [get-quotes, run-sourcing-event]
    kind: legal
    impact: {severity: high, probability: high, reversible: true, affects: firm}
    volume: 110 per month
    moves: [supplier-findings-open]
    escalate: [head-of-procurement, procurement-board]
    review: 2027-06-30
    log: {where: Supplier register, kept: 10 years}
    as_is:
      - {when: no finding, decide: category-manager, recommend: supplier-risk-analyst, share: 80%, time: 10 min}
      - {when: a finding that can be mended, decide: head-of-procurement, recommend: supplier-risk-analyst, agree: compliance-officer, share: 17%, time: 30 min}
      - {when: "sanctions, bribery, forced labour", decide: compliance-officer, recommend: supplier-risk-analyst, notify: head-of-procurement, share: 3%, time: 60 min}

  accept-deviation:
    title: Accept a clause that deviates
    activity: review-contract
    kind: legal
    impact: {severity: high, probability: low, reversible: true, affects: firm}
    volume: 160 per month
    moves: [contract-cycle]
    escalate: [legal-counsel, head-of-procurement]
    review: 2027-12-31
    log: {where: Contract archive, kept: 10 years}
    as_is:
      - {when: any deviation, decide: legal-counsel, recommend: contract-manager, share: 100%, time: 10 min}
    to_be:
      - {when: a fall-back of the playbook, decide: contract-manager, recommend: contract-reader, share: 70%, time: 4 min}
      - {when: outside the playbook, decide: legal-counsel, recommend: contract-manager, share: 26%, time: 12 min}
      - {when: unlimited liability or our patents, decide: head-of-procurement, recommend: category-manager, agree: legal-counsel, share: 4%, time: 20 min}

  change-buying-rules:
    title: Change catalogues of rules, limits or what a system is cleared for
    activity: test-buying
    feeds: [get-quotes]
    kind: model-change
    impact: {severity: high, probability: low, reversible: true, affects: firm}
    volume: 3 per month
    moves: [off-contract-spend, savings-realised]
    escalate: [finance-director, procurement-board]
    review: 2027-12-31
    log: {where: Change register, kept: 10 years}
    to_be:
      - {when: a category or supplier within the limits, decide: head-of-procurement, recommend: category-manager, agree: compliance-officer, share: 75%, time: 30 min}
      - {when: a higher limit or a new use, decide: procurement-board, recommend: head-of-procurement, agree: [compliance-officer, finance-director], notify: works-committee, share: 25%, time: 60 min}

"""##),
      File(
        path: "measures.yaml",
        text: ##"""
# A measure of speed or volume needs a guardrail: another measure that suffers when it is driven too far.
# A role's scorecard weights add up to 100 %. 0% takes a measure off a scorecard.

measures:
  spend-managed:
    title: Spend under contract and in a managed category
    question: Of how much do we know what we buy, and on which terms?
    formula: spend_under_contract / spend_that_can_be_influenced
    unit: "%"
    better: higher
    baseline: {value: 61, on: 2026-10-31, source: Spend report}
    target: {value: 75, by: 2028-12-31}
    owner: head-of-procurement
    source: Spend report
    frequency: quarterly
    kind: leading
    level: workflow
    about: quality
    per: unit
    outcome: savings-that-stay
    not_for: Contracts for their own sake
    as_is:
      scorecards: {head-of-procurement: 30%, category-manager: 30%, contract-manager: 50%}
    to_be:
      scorecards: {category-manager: 40%, contract-manager: 60%}

  savings-realised:
    title: Savings that reached the budgets
    question: Did the price fall where the money is spent, as finance counts it?
    formula: (price_before - price_after) * volume_bought, confirmed by finance
    unit: million EUR per year
    better: higher
    baseline: {value: 4.1, on: 2026-10-31, source: Controlling}
    target: {value: 5.2, by: 2028-12-31}
    owner: finance-director
    source: Controlling
    frequency: quarterly
    kind: lagging
    level: benefit
    about: cost
    per: unit
    outcome: savings-that-stay
    not_for: Squeezing suppliers on whom we depend
    as_is:
      scorecards: {head-of-procurement: 40%, category-manager: 70%, finance-director: 100%}
    to_be:
      scorecards: {category-manager: 40%}

  off-contract-spend:
    title: Bought beside the contract
    question: How much is bought past us?
    formula: spend_off_contract / spend, where a contract exists
    unit: "%"
    better: lower
    baseline: {value: 17, on: 2026-10-31, source: Spend report}
    target: {value: 9, by: 2028-12-31}
    owner: head-of-procurement
    source: Spend report
    frequency: monthly
    kind: lagging
    level: outcome
    about: risk
    per: unit
    outcome: savings-that-stay
    not_for: Refusing what is urgent
    as_is:
      scorecards: {buyer: 40%, budget-holder: 100%, compliance-officer: 60%}
    to_be:
      scorecards: {buyer: 60%, category-manager: 20%}

  request-to-order:
    title: Working days from requisition to order
    question: How long does somebody wait who needs a thing?
    formula: median of (ordered_on - requested_on)
    unit: working days
    better: lower
    baseline: {value: 6, on: 2026-10-31, source: Ledger}
    target: {value: 2.5, by: 2028-12-31}
    owner: head-of-procurement
    source: Ledger
    frequency: monthly
    kind: leading
    level: workflow
    about: speed
    per: unit
    outcome: lower-cost-of-buying
    guardrail: off-contract-spend
    not_for: Comparing buyers
    as_is:
      scorecards: {head-of-procurement: 30%, buyer: 60%}
    to_be:
      scorecards: {head-of-procurement: 20%, buyer: 0%}

  contract-cycle:
    title: Days from award to signature
    question: How long does the pen wait?
    formula: median of (signed_on - awarded_on)
    unit: days
    better: lower
    baseline: {value: 34, on: 2026-10-31, source: Contract archive}
    target: {value: 20, by: 2028-12-31}
    owner: contract-manager
    source: Contract archive
    frequency: monthly
    kind: leading
    level: workflow
    about: speed
    per: unit
    outcome: lower-cost-of-buying
    guardrail: supplier-findings-open
    not_for: Giving way on liability
    as_is:
      scorecards: {contract-manager: 50%, legal-counsel: 100%}
    to_be:
      scorecards: {contract-manager: 40%}

  supplier-findings-open:
    title: Suppliers with an open finding
    question: Do we know whom we buy from, and act on it?
    formula: spend_with_suppliers_with_open_finding / spend
    unit: "%"
    better: lower
    baseline: {value: 8, on: 2026-10-31, source: Supplier register}
    target: {value: 4, by: 2028-12-31}
    owner: supplier-risk-analyst
    source: Supplier register
    frequency: quarterly
    kind: lagging
    level: outcome
    about: risk
    per: unit
    outcome: suppliers-we-can-rely-on
    not_for: Looking away to have fewer
    as_is:
      scorecards: {supplier-risk-analyst: 100%, compliance-officer: 40%}
    to_be:
      scorecards: {supplier-risk-analyst: 80%, head-of-procurement: 10%, buyer: 10%}

  seeded-cases-stopped:
    title: Seeded requisitions that were stopped
    question: Do people and systems see what must not be bought?
    formula: seeded_cases_stopped / seeded_cases
    unit: "%"
    better: higher
    baseline: {value: 70, on: 2026-10-31, source: Control test}
    target: {value: 90, by: 2028-12-31}
    owner: compliance-officer
    source: Control test
    frequency: monthly
    kind: leading
    level: task
    about: risk
    per: unit
    outcome: suppliers-we-can-rely-on
    not_for: Judging a buyer
    to_be:
      scorecards: {buyer: 30%, supplier-risk-analyst: 20%}

outcomes:
  savings-that-stay:
    title: Savings that stay
    owner: head-of-procurement
    kind: cost
    value: [200000 EUR per year, 600000 EUR per year, 1100000 EUR per year]   # of categories nobody managed
    realised: 30%                     # of what the study promises
    from: external
    cost_centre: CC-220

  lower-cost-of-buying:
    title: Lower cost of buying
    owner: head-of-procurement
    kind: cost
    from: release                     # computed from the hours set free, never added on top
    cost_centre: CC-230

  suppliers-we-can-rely-on:
    title: Suppliers we can rely on
    owner: head-of-procurement
    kind: risk
    value: 60000 EUR per year
    realised: 30%
    from: external
    cost_centre: CC-260

"""##),
      File(
        path: "organisation.yaml",
        text: ##"""
# Roles, never persons. fte counts full-time posts, headcount counts people;
# cost is the loaded cost of one full-time post and year.
# authority: order-value is what a role may request of its budget, contract-value what it may award.

roles:
  procurement-board:
    title: Procurement board
    purpose: Awards above the head of procurement; finance and the lines sit in it
    kind: board

  finance-director:
    title: Finance director
    family: management
    grade: M4
    cost_centre: CC-200
    site: head-office
    reports_to: procurement-board
    headcount: 2                      # group and plants, each the other's deputy
    available: 240 h per year         # hours lent to this plan
    cost: 180000 EUR
    authority: {rights: [stop]}

  head-of-procurement:
    title: Head of procurement
    family: management
    grade: M3
    cost_centre: CC-210
    site: head-office
    reports_to: procurement-board
    deputy: category-manager          # one person who answers for work needs a deputy
    headcount: 1
    fte: 1
    cost: 150000 EUR
    other_work: 65%                   # what this plan does not describe
    authority: {limits: {contract-value: 1000000 EUR}, rights: [override, stop]}

  category-manager:
    title: Category manager
    family: sourcing
    grade: P5
    cost_centre: CC-220
    site: head-office
    reports_to: head-of-procurement
    headcount: 15
    fte: 14.2
    cost: 98000 EUR
    skills: {ai-oversight: 1}
    authority: {limits: {contract-value: 100000 EUR}, rights: [override, stop]}
    to_be:
      skills: {ai-oversight: 3}
      authority: {limits: {contract-value: 150000 EUR}}
      # Time set free needs a destination, or it is lost in small pieces. Shares add up to 100 %.
      release:
        - {to: quality, share: 60%, owner: head-of-procurement, from: wave-1, realised: 60%, cashable: false}         # categories that nobody manages today
        - {to: absorb-growth, share: 40%, owner: head-of-procurement, from: wave-2, realised: 60%, cashable: false}

  buyer:
    title: Buyer
    family: buying
    grade: P3
    cost_centre: CC-230
    site: head-office
    reports_to: head-of-procurement
    headcount: 22
    fte: 20.5
    cost: 62000 EUR
    skills: {ai-oversight: 1}
    authority: {limits: {contract-value: 10000 EUR}, rights: [override, stop]}
    to_be:
      title: Buying desk specialist
      fte: 15.4
      from: 2028-10-01
      skills: {ai-oversight: 3}
      release:
        - {to: redeploy, role: supplier-risk-analyst, share: 8%, owner: head-of-procurement, from: wave-2, realised: 80%, cashable: false}
        - {to: attrition, share: 30%, owner: head-of-procurement, from: 2028-04-01, realised: 75%, cashable: true}
        - {to: reduce-hiring, share: 25%, owner: head-of-procurement, from: 2028-01-01, realised: 75%, cashable: true}  # temporary buyers
        - {to: quality, share: 37%, owner: head-of-procurement, from: wave-3, realised: 50%, cashable: false}           # late deliveries and shortages

  contract-manager:
    title: Contract manager
    family: contracts
    grade: P4
    cost_centre: CC-240
    site: head-office
    reports_to: head-of-procurement
    headcount: 3
    fte: 3
    cost: 86000 EUR
    skills: {ai-oversight: 1}
    authority: {rights: [override, stop]}
    to_be:
      skills: {ai-oversight: 3}
      release:
        - {to: quality, share: 100%, owner: head-of-procurement, from: wave-2, realised: 60%, cashable: false}          # contracts that renew themselves unseen

  legal-counsel:
    title: Legal counsel
    family: legal
    grade: L4
    cost_centre: CC-250
    site: head-office
    headcount: 3
    available: 1950 h per year
    cost: 128000 EUR
    to_be:
      release:
        - {to: absorb-growth, share: 100%, owner: legal-counsel, from: wave-2, realised: 60%, cashable: false}

  supplier-risk-analyst:
    title: Supplier risk analyst
    family: risk
    grade: P4
    cost_centre: CC-260
    site: head-office
    reports_to: head-of-procurement
    headcount: 3
    fte: 3
    cost: 80000 EUR
    skills: {ai-oversight: 1, due-diligence: 3}
    to_be:
      fte: 3.6
      from: 2027-08-01
      skills: {ai-oversight: 3}

  # Apart from procurement: tests the rules, and is asked where a supplier has a finding.
  compliance-officer:
    title: Compliance officer
    kind: oversight
    family: control
    grade: P5
    cost_centre: CC-270
    site: head-office
    reports_to: procurement-board
    headcount: 2
    fte: 0.8
    cost: 102000 EUR
    other_work: 45%
    skills: {ai-oversight: 2}
    authority: {rights: [override, stop]}
    to_be:
      fte: 1.4
      from: wave-1
      skills: {ai-oversight: 4}

  # Those who need things and have the budget. They lend hours and are no part of procurement.
  budget-holder:
    title: Budget holder
    family: line-management
    headcount: 220
    available: 2400 h per year
    cost: 98000 EUR
    authority: {limits: {order-value: 25000 EUR}}

# Who must be asked before the change. Delete this if you have no such body.
bodies:
  works-committee:
    title: Social and economic committee
    site: head-office
    right: consult                    # inform, consult or co-determine
    lead_time: 12 weeks
    started: 2026-11-09
    documents: [System description, Effects on posts, Training plan]
    covers: [procurement]

# Levels from 1 (knows of it) to 5 (sets the standard).
skills:
  due-diligence:
    title: Due diligence on suppliers
    training:
      title: Ownership, sanctions, labour and environment in the supply chain
      hours: 16
      cost: 500 EUR
      to: 3
      roles: [supplier-risk-analyst]  # those who come over from buying
      by: 2027-08-31

  ai-oversight:
    title: Overseeing a system in buying
    training:
      title: Reading proposals against contract and market, overriding, stopping
      hours: 6
      cost: 280 EUR
      mandatory: true
      to: 4                           # the level it leads to
      roles: [category-manager, buyer, contract-manager, supplier-risk-analyst, compliance-officer]
      by: 2027-03-12                  # before the first wave goes live

"""##),
      File(
        path: "sourcing.yaml",
        text: ##"""
# From spend to contract.
# R performs, A answers for it (exactly one role), C is asked before, I is told after.

domain: procurement                   # holds for every entry of this file

activities:
  classify-spend:
    title: Classify the spend
    output: Every invoice line in a category, every supplier once
    feeds: [analyse-spend]
    measures: [spend-managed]
    impact: {severity: low, probability: low, reversible: true, affects: firm}
    volume: 9000 per month            # invoice lines that no catalogue has classified
    time: 35 s
    as_is:
      execution: human
      raci: {R: category-manager, A: category-manager, I: finance-director}
    to_be:
      wave: wave-1
      execution: autonomous           # the system does it; people audit and hold the stop
      raci: {R: spend-model}
      share: 100%
      completed: [82%, 90%, 94%]      # of these need nobody
      mix: [1.5, 2, 3]                # and the others are the odd ones
      oversight:
        mode: audit
        by: compliance-officer
        stop: head-of-procurement
        after: {rate: 2%, time: 1 min}
        fixed: 4 h per month
      fallback: Classified by hand at quarter end, practised yearly

  analyse-spend:
    title: Analyse the spend of a category
    output: Plan for the category, with what to bundle, change or stop
    feeds: [run-sourcing-event]
    measures: [spend-managed, savings-realised]
    impact: {severity: high, probability: low, reversible: true, affects: firm}
    volume: 12 per month
    time: 10 h
    as_is:
      execution: human
      raci: {R: category-manager, A: head-of-procurement, C: budget-holder}
    to_be:
      wave: wave-1
      execution: assisted             # a person does it, the system helps
      system: spend-model
      volume: 16 per month            # more categories than there was time for
      share: 100%
      time: [5 h, 6.5 h, 8 h]
      fallback: Analysed from the ledger's export, practised yearly

  run-sourcing-event:
    title: Run a sourcing event
    output: Comparable offers, with total cost
    feeds: [negotiate, award-contract]
    measures: [savings-realised, contract-cycle]
    impact: {severity: high, probability: low, reversible: true, affects: firm}
    volume: 14 per month
    time: 38 h
    as_is:
      execution: human
      raci: {R: category-manager, A: head-of-procurement, C: budget-holder, I: legal-counsel}
    to_be:
      wave: wave-3
      execution: assisted             # drafts the documents and lays the offers side by side
      system: buying-agent
      share: 90%
      time: [28 h, 31 h, 36 h]
      fallback: Documents from the template, practised every quarter

  # No to_be: this stays as it is.
  negotiate:
    title: Negotiate
    output: Agreed price, terms and service
    feeds: [award-contract, review-contract]
    measures: [savings-realised]
    impact: {severity: high, probability: low, reversible: true, affects: firm}
    volume: 14 per month
    time: 16 h
    as_is:
      execution: human
      raci: {R: category-manager, A: head-of-procurement, C: legal-counsel, I: budget-holder}

  assess-supplier:
    title: Assess a supplier
    output: Report on ownership, sanctions, finances, labour and environment
    feeds: [approve-supplier]
    measures: [supplier-findings-open]
    impact: {severity: high, probability: high, reversible: true, affects: firm}
    volume: 60 per month
    time: 4 h
    as_is:
      execution: human
      raci: {R: supplier-risk-analyst, A: supplier-risk-analyst, C: compliance-officer, I: category-manager}
    to_be:
      wave: wave-2
      execution: shared               # gathers and translates what is published; the analyst judges
      system: contract-reader
      volume: [90 per month, 110 per month, 130 per month]   # the existing suppliers too, every second year
      share: 95%
      time: [2.1 h, 2.6 h, 3.2 h]
      fallback: Registers searched by hand, practised every quarter

  review-contract:
    title: Review a contract against the playbook
    output: Contract with the clauses that deviate, and a proposal for each
    feeds: [accept-deviation]
    measures: [contract-cycle]
    impact: {severity: high, probability: low, reversible: true, affects: firm}
    volume: 55 per month
    time: 5 h
    as_is:
      execution: human
      raci: {R: [contract-manager, legal-counsel], A: contract-manager, C: category-manager}
      effort: {contract-manager: 55%, legal-counsel: 45%}
    to_be:
      wave: wave-2
      execution: assisted
      system: contract-reader
      effort: {contract-manager: 70%, legal-counsel: 30%}   # the lawyer sees what the playbook does not settle
      share: 90%
      time: [2.8 h, 3.4 h, 4.2 h]
      fallback: Read against the playbook by hand, practised every quarter

  watch-contracts:
    title: Watch renewals and obligations
    output: Notice given or contract renewed on purpose; obligations asked for
    feeds: [run-sourcing-event, accept-deviation]
    measures: [spend-managed]
    impact: {severity: low, probability: high, reversible: true, affects: firm}
    volume: 45 per month
    time: 2 h
    as_is:
      execution: human
      raci: {R: contract-manager, A: contract-manager, C: category-manager, I: budget-holder}
    to_be:
      wave: wave-2
      execution: delegated            # the system finishes it; people take what it leaves
      raci: {R: contract-reader}
      volume: 140 per month           # all contracts, not the largest
      share: 100%
      completed: [66%, 75%, 82%]      # nothing to be done, or a reminder sent
      mix: 1
      oversight:
        mode: monitor                 # people see the calendar as it runs
        by: contract-manager
        stop: head-of-procurement
        after: {rate: 5%, time: 15 min}
        rework: {rate: 1%, time: 30 min}
        fixed: 6 h per month
      fallback: Calendar of the hundred largest contracts, practised every quarter

  review-supplier:
    title: Review a supplier's performance
    output: Agreed measures on quality, delivery and price
    feeds: [analyse-spend, outside]
    measures: [supplier-findings-open]
    impact: {severity: low, probability: high, reversible: true, affects: firm}
    volume: 50 per month
    time: 3 h
    as_is:
      execution: human
      raci: {R: category-manager, A: category-manager, C: budget-holder, I: supplier-risk-analyst}

"""##),
      File(
        path: "systems.yaml",
        text: ##"""
# Systems execute; they are not employed. cleared_for is the furthest they may go:
# assisted, shared, delegated or autonomous.

systems:
  spend-model:
    title: Spend classification
    kind: model
    owner: head-of-procurement
    capabilities: [classification, matching of names]
    stage: pilot
    cleared_for: assisted
    stop: head-of-procurement
    fallback: Classified by hand at quarter end, practised yearly
    evidence:                         # of your own pilot, please
      measure: error_rate             # lines in the wrong category
      value: 4%
      sample: 4000
      errors: 160
      calibration: Confidence against lines that two people classified, by category
      period: {from: 2026-05-01, to: 2026-10-31}
      source: Pilot report
    logs: {where: Spend warehouse, kept: 36 months}
    cost: {per_item: 0.01 EUR, per_year: 28000 EUR, one_off: 35000 EUR}
    needs: {ai-oversight: 3}
    personal_data: false
    to_be: {stage: production, cleared_for: autonomous, from: wave-1}

  contract-reader:
    title: Contract and register reader
    kind: copilot
    owner: head-of-procurement
    capabilities: [document intelligence, clause comparison, knowledge retrieval]
    stage: pilot
    cleared_for: assisted
    stop: head-of-procurement
    fallback: Playbook and registers by hand, practised every quarter
    evidence:
      measure: accuracy               # deviating clauses found
      value: 92%
      sample: 1100
      errors: 88
      human: 91%                      # people alone
      together: 97%                   # people with the system
      calibration: By kind of clause; indemnities are found least
      period: {from: 2026-05-01, to: 2026-10-31}
      source: Pilot on 140 signed contracts
    logs: {where: Contract archive, kept: 10 years}
    cost: {per_item: 1.50 EUR, per_year: 32000 EUR, one_off: 30000 EUR}
    needs: {ai-oversight: 3}
    personal_data: true
    to_be: {stage: production, cleared_for: delegated, from: wave-2}

  buying-agent:
    title: Buying agent
    kind: agent
    owner: head-of-procurement
    capabilities: [dialogue, quote comparison, drafting, workflow automation]
    stage: pilot
    cleared_for: assisted
    stop: head-of-procurement
    fallback: Buyers take requisitions, quotes and orders, practised every quarter
    evidence:
      measure: error_rate             # wrong article, price, account or supplier
      value: 2.4%
      sample: 2500
      errors: 60
      calibration: Confidence against what buyers ordered, by category
      period: {from: 2026-06-01, to: 2026-10-31}
      source: Pilot report, two plants
    logs: {where: Ledger, kept: 10 years}
    cost: {per_item: 0.25 EUR, per_year: 48000 EUR, one_off: 80000 EUR}
    needs: {ai-oversight: 3}
    personal_data: true
    to_be: {stage: production, cleared_for: autonomous, from: wave-3}

"""##),
      File(
        path: "workforce.yaml",
        text: ##"""
# Procurement, from spend analysis to order and contract: a plan to start from.
#
# What it is. Ten roles, three systems, thirteen activities, five decisions and seven measures of a
# procurement department with about 3,200 requisitions, 520 quick quotes and 14 sourcing events a
# month, changed in three waves: see the spend, read the contracts, then let small buying run. The
# shape is usual; the figures are placeholders. Replace volumes, times, head counts and costs with
# your own before you show it.
#
# What does not change. Who needs a thing does not choose its supplier, who chooses does not pay,
# and whoever holds the budget says yes first. No system approves a supplier, signs, or negotiates
# with a supplier on whom we depend.
#
# Where to begin
#   1. organisation.yaml   your roles, with head count, cost and authority to commit
#   2. sourcing.yaml, buying.yaml   what they do: volumes and times first, then who does what
#   3. systems.yaml        what your systems are cleared for, and what has been measured
#   4. decisions.yaml      who may approve, award and accept, and up to how much
#   5. measures.yaml, change.yaml
#   Run "workforce check" after each step and "workforce plan" at the end.
#
# How to read the language
#   - An entry's name is its id; other entries point at it by that name.
#   - as_is says how it is. to_be says only what changes; the rest stays.
#   - A value that nobody knows for certain may be a range: [low, most likely, high].
#   - The files' names do not matter, nor how many there are. Move things as you like.

plan:
  id: procurement
  title: Procurement that sees, reads and buys with assistance
  organisation: Our organisation
  owner: head-of-procurement
  as_of: 2026-12-01                   # judged on this day: set it to today
  horizon: {from: 2027-01-01, to: 2029-12-31}
  currency: EUR
  language: en
  working_time: {paid: 1820 h per year, shrinkage: 25%, utilisation: 85%}
  discount_rate: 7%
  sites:
    head-office: {country: FR, employees: 900}

domains:
  procurement:
    title: Procurement
    owner: head-of-procurement
    outcomes: [savings-that-stay, lower-cost-of-buying, suppliers-we-can-rely-on]
    # 0 to 5 for each layer. The waves say what they require, the enablers what they lift.
    readiness:
      data: {level: 1, evidence: "A third of the spend in the category other; supplier names twice and more"}
      orchestration: {level: 2, evidence: "Orders in the ledger, requisitions partly by mail"}
      execution: {level: 2, evidence: "Catalogues live, agents as a pilot"}
      governance: {level: 2, evidence: "Signature rules in force, nothing on agents"}
      workforce: {level: 2, evidence: "Buyers know the catalogue; two use an assistant"}
    # Said once for every oversight in this domain.
    oversight:
      can: [understand, bias-aware, interpret, override, stop]
      controls:
        - Seeded requisitions that must be stopped, every month
        - A reason is recorded for every award that is not the lowest
      cadence: monthly
      safe_stop: Requisitions wait for a buyer; no order and no message leaves
      escalate: [head-of-procurement, finance-director]

"""##),
    ])
}
