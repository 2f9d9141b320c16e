// Made from the folder `templates` by a test; do not edit.
// swift-format-ignore-file

extension Template {
  static let customerSupport = Template(
    name: "customer-support",
    files: [
      File(
        path: "change.yaml",
        text: ##"""
# When it goes live, what must stand before, and what may go wrong.
# end is the day the change is fully at work; between go_live and end it grows evenly.

waves:
  wave-1:
    title: Sorting and knowledge
    start: 2027-02-01
    go_live: 2027-04-01
    end: 2027-05-31
    requires: {data: 2, orchestration: 2, execution: 2, governance: 3, workforce: 2}
    decided_by: head-of-support
    gate:
      - {criterion: Reviewers trained, owner: support-lead, minimum: 90%, status: open}
      - {criterion: Stop tested, owner: head-of-support, minimum: 100%, status: open}
    learning: {dip: 4%, weeks: 4}     # people are slower at first

  wave-2:
    title: Answers
    start: 2027-05-01
    go_live: 2027-07-01
    end: 2027-09-30
    requires: {data: 3, orchestration: 3, execution: 2, governance: 3, workforce: 2}
    decided_by: head-of-support
    gate:
      - {criterion: Overrides measured for eight weeks, owner: quality-coach, minimum: 100%, status: open}
    learning: {dip: 4%, weeks: 6}

# What must be done first, on each of the five layers.
enablers:
  articles-renewed:
    title: Help articles renewed, each with an owner
    layer: data
    owner: knowledge-editor
    due: 2027-06-11
    status: in-progress
    lifts: {support: 3}

  orders-readable:
    title: Reply agent sees orders and returns, and may change neither
    layer: orchestration
    owner: support-lead
    due: 2027-06-11
    status: planned
    lifts: {support: 3}

  agent-in-production:
    title: Reply agent in production, with stop, log and fallback
    layer: execution
    owner: head-of-support
    due: 2027-03-12
    status: in-progress
    lifts: {support: 2}

  rules-for-answers:
    title: Rules on what a system may answer, promise and pass on
    layer: governance
    owner: head-of-support
    due: 2027-03-05
    status: in-progress
    lifts: {support: 3}

  reviewers-trained:
    title: Reviewers trained, with hours for it
    layer: workforce
    owner: support-lead
    due: 2027-03-19
    status: planned
    lifts: {support: 2}
    trains: {ai-oversight: [support-agent, senior-support-agent]}

risks:
  fewer-answers-completed:
    title: The reply agent completes fewer answers than in the pilot
    kind: risk
    probability: medium
    impact: high
    owner: head-of-support
    response: Posts are given up only after eight measured weeks
    due: 2027-09-30
    status: open
    affects: [answer-simple-question, support-agent]

scenarios:
  half-completed:
    title: Less is completed than hoped
    set:
      activities.answer-simple-question.to_be.completed: 45%
      activities.sort-contacts.to_be.completed: 80%

"""##),
      File(
        path: "decisions.yaml",
        text: ##"""
# Who decides. A decision has bands, lowest first; the last has no up_to.
# share is the part of the volume that falls into the band, time what one decision takes.

domain: support

decisions:
  grant-goodwill:
    title: Grant goodwill
    activity: resolve-complex-case    # the activity that prepares it
    kind: financial
    measure: goodwill-amount          # the roles' limits are stated under this name
    unit: EUR
    impact: {severity: low, probability: high, reversible: true, affects: person}
    volume: 1200 per month
    moves: [customer-satisfaction, cost-per-contact]
    escalate: [support-lead, head-of-support]
    appeal: {to: complaints-officer, within: 10 days}
    review: 2027-12-31
    log: {where: Contact log, kept: 5 years}
    as_is:
      - {up_to: 50 EUR, decide: senior-support-agent, override: support-lead, share: 75%, time: 3 min}
      - {decide: support-lead, recommend: senior-support-agent, override: head-of-support, share: 25%, time: 5 min}
    to_be:
      - {up_to: 25 EUR, decide: support-agent, override: support-lead, share: 55%, time: 1 min}
      - {up_to: 150 EUR, decide: senior-support-agent, override: support-lead, share: 40%, time: 3 min}
      - {decide: support-lead, recommend: senior-support-agent, override: head-of-support, share: 5%, time: 5 min}

  resolve-complaint:
    title: Resolve a complaint
    activity: handle-complaint
    kind: customer
    impact: {severity: high, probability: low, reversible: true, affects: person}
    volume: 150 per month
    moves: [customer-satisfaction]
    escalate: [head-of-support]
    appeal: {to: head-of-support, within: 20 days}   # never to whoever decided
    review: 2027-12-31
    log: {where: Complaints register, kept: 10 years}
    as_is:
      - {decide: complaints-officer, override: head-of-support, share: 100%, time: 5 min}

  change-reply-rules:
    title: Change the reply agent's rules and thresholds
    activity: watch-systems
    kind: model-change
    impact: {severity: high, probability: low, reversible: true, affects: person}
    volume: 4 per month
    moves: [wrong-answers-caught, first-contact-resolution]
    escalate: [head-of-support]
    appeal: {to: complaints-officer, within: 20 days}
    review: 2027-12-31
    log: {where: Change register, kept: 10 years}
    to_be:
      - {decide: head-of-support, recommend: quality-coach, agree: support-lead, notify: employee-representatives, share: 100%, time: 30 min}

"""##),
      File(
        path: "measures.yaml",
        text: ##"""
# A measure of speed or volume needs a guardrail: another measure that suffers when it is driven too far.
# A role's scorecard weights add up to 100 %. 0% takes a measure off a scorecard.

measures:
  time-to-answer:
    title: Hours to the first answer
    question: How long does a customer wait?
    formula: median of (answered_at - received_at)
    unit: hours
    better: lower
    baseline: {value: 9, on: 2026-10-31, source: Contact log}
    target: {value: 3, by: 2027-12-31}
    owner: support-lead
    source: Contact log
    frequency: weekly
    kind: leading
    level: workflow
    about: speed
    per: team
    outcome: loyal-customers
    guardrail: first-contact-resolution
    not_for: Comparing agents
    as_is:
      scorecards: {support-lead: 50%, support-agent: 60%}
    to_be:
      scorecards: {support-lead: 30%, support-agent: 0%}

  first-contact-resolution:
    title: Resolved at the first contact
    question: How often does nobody have to ask again?
    formula: contacts_without_return / contacts
    unit: "%"
    better: higher
    baseline: {value: 71, on: 2026-10-31, source: Contact log}
    target: {value: 80, by: 2028-06-30}
    owner: head-of-support
    source: Contact log
    frequency: monthly
    kind: lagging
    level: workflow
    about: quality
    per: team
    outcome: loyal-customers
    not_for: Comparing agents
    as_is:
      scorecards: {senior-support-agent: 60%, knowledge-editor: 100%, quality-coach: 50%}
    to_be:
      scorecards: {support-agent: 60%, quality-coach: 30%}

  customer-satisfaction:
    title: Satisfaction with the contact
    question: Would the customer come back?
    formula: mean of survey_score
    unit: points of 5
    better: higher
    baseline: {value: 3.9, on: 2026-10-31, source: Survey}
    target: {value: 4.3, by: 2028-06-30}
    owner: head-of-support
    source: Survey
    frequency: monthly
    kind: lagging
    level: outcome
    about: quality
    per: unit
    outcome: loyal-customers
    not_for: Comparing agents
    as_is:
      scorecards: {head-of-support: 50%, support-lead: 50%, support-agent: 40%, senior-support-agent: 40%, complaints-officer: 100%}

  cost-per-contact:
    title: Cost per contact
    question: What does a contact cost us, systems and oversight included?
    formula: (staff_cost + system_cost) / contacts
    unit: EUR per contact
    better: lower
    baseline: {value: 18.4, on: 2026-10-31, source: Controlling}
    target: {value: 15.5, by: 2028-12-31}
    owner: head-of-support
    source: Controlling
    frequency: quarterly
    kind: lagging
    level: benefit
    about: cost
    per: unit
    outcome: lower-cost-to-serve
    not_for: Comparing teams
    as_is:
      scorecards: {head-of-support: 50%}
    to_be:
      scorecards: {head-of-support: 30%}

  wrong-answers-caught:
    title: Wrong answers caught before customers do
    question: Do we see what goes wrong, or wave it through?
    formula: wrong_answers_found_by_us / wrong_answers
    unit: "%"
    better: higher
    baseline: {value: 55, on: 2026-10-31, source: Quality review and pilot}
    target: {value: 75, by: 2027-12-31}
    owner: quality-coach
    source: Quality review
    frequency: monthly
    kind: leading
    level: task
    about: risk
    per: team
    outcome: trusted-answers
    not_for: Judging a reviewer
    as_is:
      scorecards: {quality-coach: 50%}
    to_be:
      scorecards: {quality-coach: 70%, support-lead: 20%, head-of-support: 20%}

outcomes:
  lower-cost-to-serve:
    title: Lower cost to serve
    owner: head-of-support
    kind: cost
    from: release                     # computed from the hours set free, never added on top
    cost_centre: CC-100

  loyal-customers:
    title: Customers who stay
    owner: head-of-support
    kind: revenue
    value: [40000 EUR per year, 120000 EUR per year, 200000 EUR per year]
    realised: 50%                     # of what the study promises
    from: external
    cost_centre: CC-100

  trusted-answers:
    title: Answers customers can trust
    owner: head-of-support
    kind: risk
    value: 30000 EUR per year
    realised: 50%
    from: external
    cost_centre: CC-100

"""##),
      File(
        path: "organisation.yaml",
        text: ##"""
# Roles, never persons. fte counts full-time posts, headcount counts people;
# cost is the loaded cost of one full-time post and year.

roles:
  head-of-support:
    title: Head of support
    family: management
    grade: M1
    cost_centre: CC-100
    site: main-site
    deputy: support-lead              # one person who answers for work needs a deputy
    headcount: 1
    fte: 1
    cost: 110000 EUR
    other_work: 70%                   # what this plan does not describe
    authority: {rights: [override, stop]}

  support-lead:
    title: Support lead
    family: management
    grade: T1
    cost_centre: CC-100
    site: main-site
    reports_to: head-of-support
    headcount: 2
    fte: 2
    cost: 76000 EUR
    other_work: 65%
    authority: {rights: [override, stop]}
    to_be:
      release:
        - {to: quality, share: 100%, owner: head-of-support, from: 2027-10-01, realised: 60%, cashable: false}

  support-agent:
    title: Support agent
    family: service
    grade: S1
    cost_centre: CC-110
    site: main-site
    reports_to: support-lead
    headcount: 16
    fte: 14.5
    cost: 48000 EUR
    skills: {ai-oversight: 1}
    to_be:
      title: Support agent and reviewer
      fte: 11.8
      from: 2027-12-01
      skills: {ai-oversight: 3}
      authority: {limits: {goodwill-amount: 25 EUR}}
      # Time set free needs a destination, or it is lost in small pieces. Shares add up to 100 %.
      release:
        - {to: attrition, share: 40%, owner: head-of-support, from: 2027-10-01, realised: 70%, cashable: true}
        - {to: redeploy, role: quality-coach, share: 10%, owner: support-lead, from: 2027-04-01, realised: 80%, cashable: false}
        - {to: absorb-growth, share: 30%, owner: support-lead, from: 2027-07-01, realised: 60%, cashable: false}
        - {to: quality, share: 20%, owner: support-lead, from: 2027-07-01, realised: 50%, cashable: false}

  senior-support-agent:
    title: Senior support agent
    family: service
    grade: S2
    cost_centre: CC-110
    site: main-site
    reports_to: support-lead
    headcount: 10
    fte: 9.5
    cost: 56000 EUR
    skills: {ai-oversight: 1}
    authority: {limits: {goodwill-amount: 50 EUR}}
    to_be:
      skills: {ai-oversight: 3}
      authority: {limits: {goodwill-amount: 150 EUR}}
      release:
        - {to: absorb-growth, share: 100%, owner: support-lead, from: 2027-10-01, realised: 60%, cashable: false}

  knowledge-editor:
    title: Knowledge editor
    family: quality
    grade: S3
    cost_centre: CC-120
    site: main-site
    reports_to: head-of-support
    headcount: 2
    fte: 2
    cost: 58000 EUR
    to_be:
      release:
        - {to: quality, share: 100%, owner: head-of-support, from: 2027-07-01, realised: 60%, cashable: false}

  quality-coach:
    title: Quality coach
    family: quality
    grade: S3
    cost_centre: CC-120
    site: main-site
    reports_to: head-of-support
    headcount: 2
    fte: 1.3
    cost: 60000 EUR
    to_be:
      fte: 2.3
      from: 2027-04-01

  complaints-officer:
    title: Complaints officer
    family: quality
    grade: S4
    cost_centre: CC-120
    site: main-site
    reports_to: head-of-support
    headcount: 2
    fte: 2
    cost: 64000 EUR

# Who must be asked before the change. Delete this if you have no such body.
bodies:
  employee-representatives:
    title: Employee representatives
    site: main-site
    right: consult                    # inform, consult or co-determine
    lead_time: 8 weeks
    started: 2026-11-16
    documents: [System description, Training plan]
    covers: [support]

skills:
  ai-oversight:
    title: Overseeing a system at work
    training:
      title: Reviewing, overriding and stopping
      hours: 6
      cost: 200 EUR
      mandatory: true
      to: 3                           # the level it leads to, of 5
      roles: [support-agent, senior-support-agent]
      by: 2027-03-19                  # before the first wave goes live

"""##),
      File(
        path: "systems.yaml",
        text: ##"""
# Systems execute; they are not employed. cleared_for is the furthest they may go:
# assisted, shared, delegated or autonomous.

systems:
  reply-agent:
    title: Reply agent
    kind: agent
    owner: head-of-support
    capabilities: [document intelligence, knowledge retrieval, workflow automation]
    stage: pilot
    cleared_for: assisted
    stop: support-lead
    fallback: Agents answer from the shared inbox, practised quarterly
    evidence:                         # of your own pilot, please
      measure: error_rate
      value: 3%
      sample: 2000
      errors: 60
      calibration: Confidence against outcome checked on the pilot sample
      period: {from: 2026-07-01, to: 2026-10-31}
      source: Pilot report
    logs: {where: Contact log, kept: 24 months}
    cost: {per_item: 0.10 EUR, per_year: 40000 EUR, one_off: 60000 EUR}
    needs: {ai-oversight: 3}
    personal_data: true
    to_be: {stage: production, cleared_for: delegated, from: wave-1}

  answer-assistant:
    title: Answer assistant
    kind: copilot
    owner: head-of-support
    capabilities: [knowledge retrieval, drafting]
    stage: pilot
    cleared_for: assisted
    stop: support-lead
    fallback: Agents search the help pages themselves, practised quarterly
    evidence:
      measure: accuracy
      value: 90%
      sample: 600
      errors: 60
      human: 92%                      # people alone
      together: 95%                   # people with the system
      calibration: No confidence is shown
      period: {from: 2026-07-01, to: 2026-10-31}
      source: Pilot report
    logs: {where: Contact log, kept: 24 months}
    cost: {per_item: 0.04 EUR, per_year: 18000 EUR, one_off: 15000 EUR}
    needs: {ai-oversight: 3}
    personal_data: true
    to_be: {stage: production, cleared_for: shared, from: wave-1}

"""##),
      File(
        path: "work.yaml",
        text: ##"""
# The work: what comes in, how often, how long it takes, and who does it.
# R performs, A answers for it (exactly one role), C is asked before, I is told after.

domain: support                       # holds for every entry of this file

activities:
  sort-contacts:
    title: Sort incoming contacts
    output: Contact with topic, urgency and tags
    feeds: [answer-simple-question, resolve-complex-case, process-return, handle-complaint]
    measures: [time-to-answer]
    impact: {severity: low, probability: high, reversible: true, affects: person}
    volume: 8000 per month
    time: 2 min
    as_is:
      execution: human
      raci: {R: support-agent, A: support-lead, I: senior-support-agent}
    to_be:
      wave: wave-1
      execution: delegated            # the system finishes it; people take what it leaves
      raci: {R: reply-agent}
      share: 100%                     # of the contacts go through the system
      completed: [80%, 90%, 95%]      # of these need nobody
      mix: 1.3                        # and the others take 1.3 times as long
      oversight:
        mode: sample
        by: support-agent
        stop: support-lead
        after: {rate: 3%, time: 1 min}
        rework: {rate: 2%, time: 3 min}
        fixed: 6 h per month
      fallback: Sorting by hand in the shared inbox, practised quarterly

  answer-simple-question:
    title: Answer a simple question
    output: Answer to the customer
    feeds: [handle-complaint, review-answers, outside]
    measures: [time-to-answer]
    impact: {severity: high, probability: low, reversible: true, affects: person}
    volume: 5000 per month
    time: 7 min
    as_is:
      execution: human
      raci: {R: support-agent, A: support-lead, I: knowledge-editor}
    to_be:
      wave: wave-2
      execution: delegated
      raci: {R: reply-agent}
      share: 70%
      completed: [45%, 60%, 70%]      # net of customers who come back with the same question
      mix: [1.1, 1.3, 1.6]
      oversight:
        mode: approve-flagged         # what is flagged waits for a person
        by: senior-support-agent
        stop: support-lead
        flag_when: {confidence_below: 0.9, categories: [health, payment, threat to leave]}
        before: {rate: 12%, time: 3 min}
        after: {rate: 4%, time: 4 min}
        rework: {rate: 3%, time: 10 min}
        fixed: 12 h per month
      fallback: Agents answer from the shared inbox, practised quarterly

  resolve-complex-case:
    title: Resolve a complex case
    output: Solution with the reasons for it
    feeds: [grant-goodwill]
    measures: [first-contact-resolution]
    impact: {severity: high, probability: low, reversible: true, affects: person}
    volume: 1800 per month
    time: 25 min
    as_is:
      execution: human
      raci: {R: senior-support-agent, A: support-lead, C: knowledge-editor, I: quality-coach}
    to_be:
      wave: wave-2
      execution: assisted             # a person does it, the system helps
      system: answer-assistant
      share: 80%
      time: [19 min, 21 min, 24 min]  # with its help
      fallback: Agents search the help pages themselves, practised quarterly

  # No to_be: this stays as it is.
  process-return:
    title: Process a return
    output: Accepted return
    feeds: [grant-goodwill]
    measures: [first-contact-resolution, customer-satisfaction]
    impact: {severity: low, probability: high, reversible: true, affects: person}
    volume: 1500 per month
    time: 8 min
    as_is:
      execution: human
      raci: {R: support-agent, A: support-lead, I: senior-support-agent}

  handle-complaint:
    title: Handle a complaint
    output: Reasoned proposal
    feeds: [resolve-complaint]
    measures: [customer-satisfaction]
    impact: {severity: high, probability: low, reversible: true, affects: person}
    volume: 150 per month
    time: 60 min
    as_is:
      execution: human
      raci: {R: complaints-officer, A: head-of-support, C: quality-coach, I: support-lead}

  write-help-articles:
    title: Write help articles
    output: Published article
    feeds: [answer-simple-question, outside]
    measures: [first-contact-resolution]
    impact: {severity: low, probability: high, reversible: true, affects: person}
    volume: 40 per month
    time: 4 h
    as_is:
      execution: human
      raci: {R: knowledge-editor, A: head-of-support, C: senior-support-agent, I: support-agent}
    to_be:
      wave: wave-1
      execution: shared               # drafts go back and forth
      system: answer-assistant
      share: 90%
      time: 2.5 h
      fallback: Articles are written from the template, practised quarterly

  review-answers:
    title: Review a sample of answers
    output: Findings by topic
    measures: [wrong-answers-caught]
    impact: {severity: low, probability: high, reversible: true, affects: person}
    volume: 500 per month
    time: 12 min
    as_is:
      execution: human
      feeds: outside
      raci: {R: quality-coach, A: head-of-support, I: support-lead}
    to_be:
      wave: wave-2
      execution: human
      feeds: [change-reply-rules]
      volume: 700 per month           # the system's answers too

  # Work that ends says why, and what takes its place.
  tag-contacts:
    title: Tag contacts by hand
    output: Tags for the monthly report
    feeds: [write-help-articles]
    measures: [time-to-answer]
    impact: {severity: low, probability: low, reversible: true, affects: firm}
    volume: 8000 per month
    time: 1 min
    as_is:
      execution: human
      raci: {R: support-agent, A: support-lead, I: knowledge-editor}
    to_be:
      wave: wave-1
      retired: Tags come with the sorting
      into: [check-tags]

  # Only a to_be: new work.
  check-tags:
    title: Check tags the system gave
    output: Corrected tags
    feeds: [write-help-articles]
    measures: [wrong-answers-caught]
    impact: {severity: low, probability: low, reversible: true, affects: firm}
    volume: 300 per month
    time: 3 min
    to_be:
      wave: wave-1
      execution: human
      raci: {R: quality-coach, A: knowledge-editor, I: support-lead}

  watch-systems:
    title: Watch how the systems do
    output: Drift and override report
    feeds: [change-reply-rules]
    measures: [wrong-answers-caught]
    impact: {severity: low, probability: high, reversible: true, affects: person}
    volume: 20 per month
    time: 1.5 h
    to_be:
      wave: wave-1
      execution: human
      raci: {R: quality-coach, A: head-of-support, C: knowledge-editor, I: [support-lead, employee-representatives]}

"""##),
      File(
        path: "workforce.yaml",
        text: ##"""
# Customer support: a plan to start from.
#
# What it is. Seven roles, two systems, ten activities, three decisions and five measures of a support
# desk with about 8,000 contacts a month, changed in two waves. The shape is usual; the figures are
# placeholders. Replace volumes, times, head counts and costs with your own before you show it.
#
# Where to begin
#   1. organisation.yaml   your roles, with head count and cost
#   2. work.yaml           what they do: volumes and times first, then who does what
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
  id: customer-support
  title: Customer support with assistance
  organisation: Our organisation
  owner: head-of-support
  as_of: 2026-12-01                   # judged on this day: set it to today
  horizon: {from: 2027-01-01, to: 2029-12-31}
  currency: EUR
  language: en
  working_time: {paid: 1950 h per year, shrinkage: 30%, utilisation: 85%}
  discount_rate: 6%
  sites:
    main-site: {country: DE, employees: 60}

domains:
  support:
    title: Customer support
    owner: head-of-support
    outcomes: [lower-cost-to-serve, loyal-customers, trusted-answers]
    # 0 to 5 for each layer. The waves say what they require, the enablers what they lift.
    readiness:
      data: {level: 2, evidence: "Help articles of two years; a third out of date"}
      orchestration: {level: 2, evidence: "Inbox and order system joined"}
      execution: {level: 1, evidence: "Reply agent as a pilot"}
      governance: {level: 2, evidence: "Complaints procedure in force; nothing on systems"}
      workforce: {level: 1, evidence: "Six agents took part in the pilot"}
    # Said once for every oversight in this domain.
    oversight:
      can: [understand, bias-aware, interpret, override, stop]
      controls:
        - Seeded errors in every review queue
        - A reason is recorded for every override
      cadence: monthly
      safe_stop: Contacts return to the shared inbox and nothing is sent
      escalate: [support-lead, head-of-support]

"""##),
    ])
}
