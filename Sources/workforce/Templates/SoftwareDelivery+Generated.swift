// Made from the folder `templates` by a test; do not edit.
// swift-format-ignore-file

extension Template {
  static let softwareDelivery = Template(
    name: "software-delivery",
    files: [
      File(
        path: "change.yaml",
        text: ##"""
# When it goes live, what must stand before, and what may go wrong.
# end is the day the change is fully at work; between go_live and end it grows evenly.

waves:
  wave-1:
    title: Assistants
    start: 2027-01-11
    go_live: 2027-03-15
    end: 2027-09-30                   # habits change slowly
    requires: {data: 2, orchestration: 3, execution: 2, governance: 3, workforce: 2}
    decided_by: head-of-engineering
    gate:
      - {criterion: Code owners trained, owner: team-lead, minimum: 90%, status: open}
      - {criterion: Change failure rate of the two pilot teams, owner: team-lead, minimum: no higher, status: open}
    learning: {dip: 6%, weeks: 12}    # people are slower at first

  wave-2:
    title: Agents
    start: 2027-07-01
    go_live: 2027-11-08
    end: 2028-03-31
    requires: {data: 3, orchestration: 3, execution: 3, governance: 4, workforce: 3}
    decided_by: change-board
    gate:
      - {criterion: Seeded faults found in review, owner: security-engineer, minimum: 85%, status: open}
      - {criterion: Review wait of the last eight weeks, owner: team-lead, minimum: below 9 h, status: open}
      - {criterion: Agents' accounts blocked in a rehearsal, owner: reliability-engineer, minimum: within 5 minutes, status: open}
    learning: {dip: 4%, weeks: 8}

# What must be done first, on each of the five layers.
enablers:
  stories-with-criteria:
    title: Stories carry acceptance criteria, parts of the code have owners and test coverage
    layer: data
    owner: product-manager
    due: 2027-09-30
    status: in-progress
    lifts: {delivery: 3}
    evidence: Two in three stories

  gates-in-pipeline:
    title: Pipeline blocks secrets, unknown packages and untested lines, whoever wrote them
    layer: orchestration
    owner: reliability-engineer
    due: 2027-02-26
    status: in-progress

  agent-sandbox:
    title: Agents run in a sandbox with accounts of their own, least rights and a stop
    layer: execution
    owner: reliability-engineer
    due: 2027-09-30
    status: planned
    lifts: {delivery: 3}
    depends_on: [gates-in-pipeline]

  coding-policy:
    title: Policy says what code and data an assistant may see, who answers, and on which licences
    layer: governance
    owner: security-engineer
    due: 2027-02-19
    status: in-progress
    lifts: {delivery: 3}

  agent-threat-model:
    title: Threat model of the agents, injected instructions among it, findings closed
    layer: governance
    owner: security-engineer
    due: 2027-10-15
    status: planned
    lifts: {delivery: 4}
    depends_on: [coding-policy, agent-sandbox]

  reviewers-ready:
    title: Code owners trained, with the hours for reading and one post more
    layer: workforce
    owner: head-of-engineering
    due: 2027-10-15
    status: planned
    lifts: {delivery: 3}
    trains: {ai-review: [senior-developer, security-engineer, product-manager]}

risks:
  review-bottleneck:
    title: More is written than can be read
    kind: risk
    probability: high
    impact: high
    owner: team-lead
    response: Limit on open changes of a team; above it nobody begins a story, and agents pause
    due: 2027-09-30
    status: open
    affects: [review-change, merge-change]

  skills-fade:
    title: Juniors learn to ask and not to understand
    kind: risk
    probability: medium
    impact: high
    owner: team-lead
    response: A day without assistants every sprint, pairing, and explaining a change in its review
    due: 2027-12-31
    status: open
    affects: [write-code, developer]

  injected-instructions:
    title: A text in a package or ticket tells an agent what to do
    kind: risk
    probability: medium
    impact: high
    owner: security-engineer
    response: Sandbox, least rights, no secrets, no merging; threat model before the second wave
    due: 2027-10-15
    status: open
    affects: [update-dependencies, maintenance-agent]

  no-faster:
    title: Stories take as long as before
    kind: assumption
    probability: medium
    impact: medium
    owner: head-of-engineering
    response: Measured against like stories, not by asking; contractors' posts are given up only afterwards
    due: 2027-10-01
    status: open
    affects: [write-code, developer]

scenarios:
  no-faster:
    title: Stories take as long as before
    set:
      activities.write-code.to_be.time: 9.5 h
      activities.review-change.to_be.volume: 740 per month
      activities.write-tests.to_be.time: 1.8 h

"""##),
      File(
        path: "decisions.yaml",
        text: ##"""
# Who decides. Here bands are cut by risk, not by money; the last one takes what is left.
# share is the part of the volume that falls into the band, time what one decision takes.

domain: delivery

decisions:
  # decide is the code owner of the part that changes, and never the author of the change.
  merge-change:
    title: Merge a change
    activity: review-change
    feeds: [prepare-release]
    kind: technical
    impact: {severity: high, probability: low, reversible: true, affects: firm}
    volume: 840 per month
    moves: [lead-time, change-failure-rate, review-wait]
    escalate: [team-lead, head-of-engineering]
    review: 2027-12-31
    log: {where: Version control, kept: 36 months}
    as_is:
      - {when: ordinary, decide: senior-developer, recommend: developer, share: 88%, time: 1 min}
      - {when: "sign-in, payment, keys, customer data", decide: senior-developer, recommend: developer, agree: security-engineer, share: 12%, time: 5 min}
    to_be:
      - {when: ordinary, decide: senior-developer, recommend: developer, share: 70%, time: 1 min}
      - {when: opened by the agent, decide: senior-developer, recommend: maintenance-agent, share: 15%, time: 1 min}
      - {when: "sign-in, payment, keys, customer data", decide: senior-developer, recommend: developer, agree: security-engineer, share: 15%, time: 5 min}

  approve-release:
    title: Approve a release
    activity: prepare-release
    kind: technical
    impact: {severity: high, probability: low, reversible: true, affects: firm}
    volume: 120 per month
    moves: [deployment-frequency, change-failure-rate, lead-time]
    escalate: [head-of-engineering, change-board]
    review: 2027-12-31
    log: {where: Release register, kept: 5 years}
    # Today the board sees every release, weekly. It slows the good ones and does not find the bad ones.
    as_is:
      - {when: emergency, decide: head-of-engineering, recommend: reliability-engineer, share: 8%, time: 10 min}
      - {when: all others, decide: change-board, recommend: reliability-engineer, advise: quality-engineer, share: 92%, time: 8 min}
    to_be:
      - {when: "standard, with a switch to undo it", decide: team-lead, recommend: reliability-engineer, share: 78%, time: 4 min}
      - {when: emergency, decide: head-of-engineering, recommend: reliability-engineer, notify: change-board, share: 5%, time: 10 min}
      - {when: data that cannot be rolled back, decide: head-of-engineering, recommend: team-lead, agree: quality-engineer, share: 12%, time: 12 min}
      - {when: high risk for customers, decide: change-board, recommend: head-of-engineering, advise: [quality-engineer, security-engineer], share: 5%, time: 20 min}

  # The score runs from 0 to 10; the higher, the worse.
  accept-finding:
    title: Accept a security finding for a time
    activity: triage-finding
    feeds: [fix-vulnerability]
    kind: technical
    measure: cvss-score               # the roles' limits are stated under this name
    unit: points
    impact: {severity: high, probability: low, reversible: true, affects: firm}
    volume: 70 per month
    moves: [findings-overdue]
    escalate: [head-of-engineering, change-board]
    review: 2027-06-30
    log: {where: Finding register, kept: 5 years}
    as_is:
      - {up_to: 3.9, decide: team-lead, recommend: developer, share: 55%, time: 5 min}
      - {up_to: 6.9, decide: head-of-engineering, recommend: security-engineer, share: 38%, time: 10 min}
      - {decide: change-board, recommend: head-of-engineering, advise: security-engineer, share: 7%, time: 20 min}
    to_be:
      - {up_to: 3.9, decide: team-lead, recommend: security-engineer, share: 55%, time: 4 min}
      - {up_to: 6.9, decide: head-of-engineering, recommend: team-lead, agree: security-engineer, share: 38%, time: 8 min}
      - {decide: change-board, recommend: head-of-engineering, agree: security-engineer, share: 7%, time: 20 min}

  # Whoever is on duty: at three in the morning there is nobody to ask.
  roll-back:
    title: Roll back a release
    activity: respond-to-incident
    kind: technical
    impact: {severity: high, probability: low, reversible: true, affects: firm}
    volume: 9 per month
    moves: [time-to-restore]
    escalate: [head-of-engineering]
    review: 2027-12-31
    log: {where: Incident register, kept: 5 years}
    as_is:
      - {decide: head-of-engineering, recommend: reliability-engineer, share: 100%, time: 10 min}
    to_be:
      - {decide: reliability-engineer, notify: [head-of-engineering, product-manager], share: 100%, time: 3 min}

  change-agent-rights:
    title: Change what an agent may touch
    activity: watch-assistants
    feeds: [update-dependencies]
    kind: model-change
    impact: {severity: high, probability: low, reversible: true, affects: firm}
    volume: 3 per month
    moves: [change-failure-rate, developer-experience]
    escalate: [change-board]
    review: 2027-12-31
    log: {where: Change register, kept: 5 years}
    to_be:
      - {when: another repository with good tests, decide: head-of-engineering, recommend: senior-developer, agree: security-engineer, share: 80%, time: 20 min}
      - {when: a new right or a new agent, decide: change-board, recommend: head-of-engineering, agree: security-engineer, notify: staff-council, share: 20%, time: 45 min}

"""##),
      File(
        path: "measures.yaml",
        text: ##"""
# A measure of speed or volume needs a guardrail: another measure that suffers when it is driven too far.
# A role's scorecard weights add up to 100 %. Lines of code, accepted suggestions and commits per head
# measure typing, and are left out on purpose.

measures:
  lead-time:
    title: Days from first commit to production
    question: How long does a finished thought wait?
    formula: median of (in_production_at - first_commit_at)
    unit: days
    better: lower
    baseline: {value: 6.5, on: 2026-10-31, source: Pipeline}
    target: {value: 3, by: 2028-06-30}
    owner: head-of-engineering
    source: Pipeline
    frequency: weekly
    kind: leading
    level: workflow
    about: speed
    per: team
    outcome: features-sooner
    guardrail: change-failure-rate
    not_for: Comparing teams or people
    as_is:
      scorecards: {head-of-engineering: 40%, product-manager: 100%, team-lead: 50%, developer: 60%}
    to_be:
      scorecards: {head-of-engineering: 30%, product-manager: 70%, team-lead: 20%, developer: 30%}

  deployment-frequency:
    title: Releases a week
    question: Do we deliver in small steps?
    formula: releases / weeks
    unit: per week
    better: higher
    baseline: {value: 15, on: 2026-10-31, source: Pipeline}
    target: {value: 28, by: 2028-06-30}
    owner: head-of-engineering
    source: Pipeline
    frequency: weekly
    kind: leading
    level: workflow
    about: volume
    per: unit
    outcome: features-sooner
    guardrail: change-failure-rate
    not_for: Cutting releases for the sake of the number
    as_is:
      scorecards: {reliability-engineer: 40%}
    to_be:
      scorecards: {reliability-engineer: 30%}

  change-failure-rate:
    title: Changes that fail in production
    question: Do we break things?
    formula: releases_fixed_or_rolled_back_within_7_days / releases
    unit: "%"
    better: lower
    baseline: {value: 14, on: 2026-10-31, source: Incident register}
    target: {value: 10, by: 2028-06-30}
    owner: head-of-engineering
    source: Incident register
    frequency: monthly
    kind: lagging
    level: outcome
    about: quality
    per: team
    outcome: steady-service
    not_for: Looking for the guilty
    as_is:
      scorecards: {head-of-engineering: 30%, team-lead: 50%, developer: 40%, senior-developer: 50%, quality-engineer: 100%}
    to_be:
      scorecards: {developer: 40%, senior-developer: 60%, quality-engineer: 70%, product-manager: 30%}

  time-to-restore:
    title: Minutes to restore
    question: How fast is it well again?
    formula: median of (restored_at - detected_at)
    unit: minutes
    better: lower
    baseline: {value: 95, on: 2026-10-31, source: Incident register}
    target: {value: 50, by: 2028-06-30}
    owner: head-of-engineering
    source: Incident register
    frequency: monthly
    kind: lagging
    level: outcome
    about: speed
    per: unit
    outcome: steady-service
    guardrail: change-failure-rate
    not_for: Closing incidents early
    as_is:
      scorecards: {head-of-engineering: 30%, reliability-engineer: 60%}
    to_be:
      scorecards: {head-of-engineering: 20%, reliability-engineer: 70%}

  review-wait:
    title: Hours until somebody reviews
    question: Is the review the place where work piles up?
    formula: median of (first_review_at - opened_at)
    unit: working hours
    better: lower
    baseline: {value: 11, on: 2026-10-31, source: Version control}
    target: {value: 6, by: 2028-06-30}
    owner: team-lead
    source: Version control
    frequency: weekly
    kind: leading
    level: workflow
    about: speed
    per: team
    outcome: features-sooner
    guardrail: change-failure-rate
    not_for: Approving without reading
    as_is:
      scorecards: {senior-developer: 50%}
    to_be:
      scorecards: {senior-developer: 40%, team-lead: 20%}

  findings-overdue:
    title: Security findings past their date
    question: Do we close what we know of?
    formula: open_findings_past_due / open_findings
    unit: "%"
    better: lower
    baseline: {value: 21, on: 2026-10-31, source: Finding register}
    target: {value: 8, by: 2028-06-30}
    owner: security-engineer
    source: Finding register
    frequency: monthly
    kind: leading
    level: workflow
    about: risk
    per: unit
    outcome: steady-service
    not_for: Lowering scores
    as_is:
      scorecards: {security-engineer: 100%}
    to_be:
      scorecards: {security-engineer: 80%, developer: 30%, head-of-engineering: 20%}

  developer-experience:
    title: Can work without being held up
    question: Is it better to work here than a year ago?
    formula: mean of survey_score, quarterly, without names
    unit: points of 5
    better: higher
    baseline: {value: 3.3, on: 2026-10-31, source: Survey}
    target: {value: 3.8, by: 2028-06-30}
    owner: head-of-engineering
    source: Survey
    frequency: quarterly
    kind: lagging
    level: outcome
    about: quality
    per: unit
    outcome: features-sooner
    not_for: Ranking teams
    to_be:
      scorecards: {team-lead: 10%, quality-engineer: 30%, security-engineer: 20%}

  run-cost:
    title: Cost of upkeep, of the cost of engineering
    question: How much goes into keeping what we have?
    formula: (cost_of_updates + incidents + findings + systems) / cost_of_engineering
    unit: "%"
    better: lower
    baseline: {value: 27, on: 2026-10-31, source: Controlling}
    target: {value: 23, by: 2028-12-31}
    owner: head-of-engineering
    source: Controlling
    frequency: quarterly
    kind: lagging
    level: benefit
    about: cost
    per: unit
    outcome: lower-run-cost
    not_for: Neglecting upkeep

outcomes:
  features-sooner:
    title: Features earn sooner
    owner: head-of-engineering
    kind: revenue
    value: [100000 EUR per year, 350000 EUR per year, 700000 EUR per year]
    realised: 30%                     # of what the study promises
    from: external
    cost_centre: CC-310

  steady-service:
    title: A service that stays up
    owner: head-of-engineering
    kind: risk
    value: [40000 EUR per year, 100000 EUR per year, 180000 EUR per year]
    realised: 40%
    from: external
    cost_centre: CC-340

  lower-run-cost:
    title: Less upkeep, fewer contractors
    owner: head-of-engineering
    kind: cost
    from: release                     # computed from the hours set free, never added on top
    cost_centre: CC-320

"""##),
      File(
        path: "organisation.yaml",
        text: ##"""
# Roles, never persons. fte counts full-time posts, headcount counts people;
# cost is the loaded cost of one full-time post and year.

roles:
  change-board:
    title: Change and risk board
    purpose: Decides on releases of high risk, on accepted risks, and on what agents may do
    kind: board
    to_be:
      release:
        - {to: quality, share: 100%, owner: head-of-engineering, from: wave-2, realised: 60%, cashable: false}   # the few releases that need it

  head-of-engineering:
    title: Head of engineering
    family: management
    grade: E7
    cost_centre: CC-300
    site: product-house
    reports_to: change-board
    deputy: team-lead                 # one person who answers for work needs a deputy
    headcount: 1
    fte: 1
    cost: 175000 EUR
    other_work: 75%                   # what this plan does not describe
    authority: {limits: {cvss-score: 6.9}, rights: [override, stop]}

  product-manager:
    title: Product manager
    family: product
    grade: E5
    cost_centre: CC-310
    site: product-house
    headcount: 6
    fte: 6
    cost: 118000 EUR
    other_work: 35%
    authority: {rights: [override, stop]}
    to_be:
      skills: {ai-review: 3}
      release:
        - {to: quality, share: 100%, owner: head-of-engineering, from: wave-1, realised: 60%, cashable: false}   # talks with users

  team-lead:
    title: Team lead
    family: engineering
    grade: E5
    cost_centre: CC-320
    site: product-house
    reports_to: head-of-engineering
    headcount: 6
    fte: 6
    cost: 128000 EUR
    other_work: 60%
    authority: {limits: {cvss-score: 3.9}, rights: [override, stop]}
    to_be:
      release:
        - {to: quality, share: 100%, owner: head-of-engineering, from: wave-1, realised: 60%, cashable: false}

  developer:
    title: Developer
    family: engineering
    grade: E3
    cost_centre: CC-320
    site: product-house
    reports_to: team-lead
    headcount: 40
    fte: 38
    cost: 92000 EUR
    skills: {ai-assisted-coding: 1}
    to_be:
      skills: {ai-assisted-coding: 3}
      # Time set free needs a destination, or it is lost in small pieces. Shares add up to 100 %.
      release:
        - {to: absorb-growth, share: 45%, owner: head-of-engineering, from: wave-1, realised: 50%, cashable: false}    # the backlog of the teams
        - {to: quality, share: 30%, owner: team-lead, from: wave-1, realised: 60%, cashable: false}                    # old debts, a day every sprint
        - {to: reduce-hiring, share: 25%, owner: head-of-engineering, from: 2027-10-01, realised: 60%, cashable: true} # contractors who are not replaced

  # Owns a part of the code and reads what others, and agents, change in it.
  senior-developer:
    title: Senior developer and code owner
    family: engineering
    grade: E4
    cost_centre: CC-320
    site: product-house
    reports_to: team-lead
    headcount: 10
    fte: 10
    cost: 112000 EUR
    other_work: 30%
    skills: {ai-assisted-coding: 2, ai-review: 2}
    authority: {rights: [override, stop]}
    to_be:
      fte: 11
      from: wave-2
      skills: {ai-assisted-coding: 3, ai-review: 4}

  quality-engineer:
    title: Quality engineer
    family: quality
    grade: E3
    cost_centre: CC-330
    site: product-house
    reports_to: head-of-engineering
    headcount: 7
    fte: 7
    cost: 88000 EUR
    skills: {ai-assisted-coding: 1}
    to_be:
      skills: {ai-assisted-coding: 3}
      release:
        - {to: redeploy, role: reliability-engineer, share: 20%, owner: head-of-engineering, from: wave-2, realised: 80%, cashable: false}
        - {to: quality, share: 80%, owner: head-of-engineering, from: wave-1, realised: 60%, cashable: false}          # tests for parts that have none, before agents go there

  reliability-engineer:
    title: Site reliability engineer
    family: platform
    grade: E4
    cost_centre: CC-340
    site: product-house
    reports_to: head-of-engineering
    headcount: 5
    fte: 5
    cost: 116000 EUR
    skills: {ai-assisted-coding: 2}
    authority: {rights: [stop]}
    to_be:
      skills: {ai-assisted-coding: 3}

  security-engineer:
    title: Application security engineer
    family: security
    grade: E4
    cost_centre: CC-350
    site: product-house
    reports_to: head-of-engineering
    headcount: 3
    fte: 3
    cost: 120000 EUR
    skills: {ai-review: 2}
    authority: {rights: [override, stop]}
    to_be:
      skills: {ai-review: 4}
      release:
        - {to: quality, share: 100%, owner: head-of-engineering, from: wave-2, realised: 60%, cashable: false}         # threat models for new parts

# Who must be asked before the change. Delete this if you have no such body.
bodies:
  staff-council:
    title: Staff council
    site: product-house
    right: consult                    # inform, consult or co-determine
    lead_time: 8 weeks
    started: 2026-11-16
    documents: [What assistants record about those who use them, Training plan, Measures and what they are not for]
    covers: [delivery]

# Levels from 1 (knows of it) to 5 (sets the standard).
skills:
  ai-assisted-coding:
    title: Coding and testing with an assistant
    training:
      title: Small steps, tests first, reading what comes back; on our own code
      hours: 12
      cost: 350 EUR
      to: 3                           # the level it leads to
      roles: [developer, senior-developer, quality-engineer, reliability-engineer]
      by: 2027-02-26

  ai-review:
    title: Reviewing what a system wrote
    training:
      title: Faults that look right, invented packages, licences, injected instructions
      hours: 10
      cost: 400 EUR
      mandatory: true
      to: 4
      roles: [senior-developer, security-engineer, product-manager]
      by: 2027-02-26                  # before the first wave goes live

"""##),
      File(
        path: "systems.yaml",
        text: ##"""
# Systems execute; they are not employed. cleared_for is the furthest they may go:
# assisted, shared, delegated or autonomous.

systems:
  coding-assistant:
    title: Coding assistant
    kind: copilot
    owner: head-of-engineering
    capabilities: [code generation, test generation, code explanation, log analysis]
    stage: pilot
    cleared_for: assisted
    stop: team-lead
    fallback: Work goes on in the editor without it, practised in every sprint
    evidence:                         # of your own pilot, please; published trials contradict each other
      measure: change_failure_rate    # changes that had to be fixed or rolled back within a week
      value: 9%
      sample: 420
      errors: 38
      human: 8%                       # people alone
      together: 9%                    # people with the system
      calibration: No confidence is shown
      period: {from: 2026-06-01, to: 2026-10-31}
      source: Two teams, 14 weeks
    logs: {where: Supplier's audit log and version control, kept: 12 months}
    cost: {per_year: 42000 EUR, one_off: 15000 EUR}   # seats; add use beyond the plan
    needs: {ai-review: 3}
    personal_data: false
    to_be: {stage: production, cleared_for: shared, from: wave-1}

  maintenance-agent:
    title: Maintenance agent
    kind: agent
    owner: head-of-engineering
    capabilities: [dependency updates, drafting]
    stage: pilot
    cleared_for: assisted
    stop: team-lead
    fallback: Maintenance week by hand, practised every quarter
    evidence:
      measure: error_rate             # merged updates that broke something
      value: 2.5%
      sample: 900
      errors: 22
      calibration: Tests pass or they do not; where coverage is low it does not begin
      period: {from: 2026-05-01, to: 2026-10-31}
      source: Sandbox and two teams
    logs: {where: Version control, kept: 24 months}
    cost: {per_item: 1.20 EUR, per_year: 12000 EUR, one_off: 20000 EUR}
    needs: {ai-review: 3}
    personal_data: false
    to_be: {stage: production, cleared_for: delegated, from: wave-2}

  triage-model:
    title: Finding triage
    kind: model
    owner: head-of-engineering
    capabilities: [classification, code analysis]
    stage: pilot
    cleared_for: assisted
    stop: head-of-engineering
    fallback: Sorted by the scanner's score, practised every quarter
    evidence:
      measure: error_rate             # real findings that were closed as false alarms
      value: 0.8%
      sample: 5000
      errors: 40
      calibration: Confidence against findings rated by two engineers, by scanner
      period: {from: 2026-01-01, to: 2026-10-31}
      source: Replay of closed findings
    logs: {where: Finding register, kept: 36 months}
    cost: {per_item: 0.15 EUR, per_year: 18000 EUR, one_off: 12000 EUR}
    needs: {ai-review: 3}
    personal_data: false
    to_be: {stage: production, cleared_for: delegated, from: wave-2}

"""##),
      File(
        path: "work.yaml",
        text: ##"""
# The work, from the idea to what runs at night.
# R performs, A answers for it (exactly one role), C is asked before, I is told after, V verifies.

domain: delivery                      # holds for every entry of this file

activities:
  refine-story:
    title: Refine a story
    output: Story with acceptance criteria, cut small
    feeds: [write-code, test-by-exploring]
    measures: [lead-time]
    impact: {severity: low, probability: low, reversible: true, affects: firm}
    volume: 240 per month
    time: 75 min
    as_is:
      execution: human
      raci: {R: [product-manager, team-lead], A: product-manager, C: developer, I: quality-engineer}
      effort: {product-manager: 60%, team-lead: 40%}
    to_be:
      wave: wave-1
      execution: assisted             # drafts criteria and asks what is not said
      system: coding-assistant
      share: 80%
      time: [50 min, 60 min, 75 min]
      fallback: Refined on the board as today, practised in every sprint

  write-code:
    title: Write the code of a story
    output: Change with its unit tests, ready for review
    feeds: [review-change]
    measures: [lead-time, developer-experience]
    impact: {severity: high, probability: low, reversible: true, affects: firm}
    volume: 220 per month
    time: 9.5 h
    as_is:
      execution: human
      raci: {R: developer, A: team-lead, C: product-manager, V: senior-developer}
    to_be:
      wave: wave-1
      execution: shared               # back and forth, line by line; the developer answers for it
      system: coding-assistant
      share: 85%                      # not where data of customers would leave the house
      time: {low: 7 h, likely: 8.2 h, high: 10.5 h, source: "Two teams, 14 weeks, same kind of stories with and without"}
      fallback: Written without it one day every sprint

  # More changes, larger ones, and nobody remembers writing them: the review is where the time goes.
  review-change:
    title: Review a change
    output: Change accepted, or sent back with the reason
    feeds: [merge-change]
    measures: [change-failure-rate, review-wait]
    impact: {severity: high, probability: low, reversible: true, affects: firm}
    volume: 640 per month
    time: 42 min
    as_is:
      execution: human
      raci: {R: senior-developer, A: team-lead, C: security-engineer, I: developer}
    to_be:
      wave: wave-1
      execution: assisted             # points at places; the reviewer reads all lines
      system: coding-assistant
      volume: [680 per month, 740 per month, 850 per month]
      share: 100%
      time: [34 min, 38 min, 46 min]
      fallback: Reviewed from the checklist, practised in every sprint

  update-dependencies:
    title: Update dependencies
    output: Change with the new version and what it breaks
    feeds: [merge-change]
    measures: [findings-overdue]
    impact: {severity: high, probability: low, reversible: true, affects: firm}
    volume: 200 per month
    time: 50 min
    as_is:
      execution: human
      raci: {R: developer, A: team-lead, I: security-engineer}
    to_be:
      wave: wave-2
      execution: delegated            # the agent opens the change; people take what it gives up on
      raci: {R: maintenance-agent}
      share: 90%
      completed: [55%, 68%, 78%]
      mix: [1.1, 1.3, 1.6]            # what it gives up on is the hard ones
      oversight:
        mode: approve-each            # each of them is read and merged by a code owner
        by: senior-developer
        stop: team-lead
        before: {rate: 100%, time: [6 min, 9 min, 14 min]}
        rework: {rate: 4%, time: 40 min}
        fixed: 6 h per month
      fallback: Developers update in the maintenance week, practised every quarter

  write-tests:
    title: Write automated tests
    output: Tests in the pipeline
    feeds: [prepare-release]
    measures: [change-failure-rate]
    impact: {severity: high, probability: low, reversible: true, affects: firm}
    volume: 220 per month
    time: 2 h
    as_is:
      execution: human
      raci: {R: [quality-engineer, developer], A: quality-engineer, I: team-lead}
      effort: {quality-engineer: 50%, developer: 50%}
    to_be:
      wave: wave-1
      execution: shared               # cases by people, code by the assistant, failing once before it passes
      system: coding-assistant
      share: 90%
      time: [1.1 h, 1.4 h, 1.8 h]
      fallback: Written from the pattern library, practised in every sprint

  # No to_be: this stays as it is.
  test-by-exploring:
    title: Test by exploring
    output: What a user would stumble over
    feeds: [approve-release]
    measures: [change-failure-rate]
    impact: {severity: high, probability: low, reversible: true, affects: firm}
    volume: 80 per month
    time: 4 h
    as_is:
      execution: human
      raci: {R: quality-engineer, A: product-manager, C: developer}

  prepare-release:
    title: Prepare a release
    output: Release candidate with its plan for rolling back
    feeds: [approve-release]
    measures: [deployment-frequency, change-failure-rate]
    impact: {severity: high, probability: low, reversible: true, affects: firm}
    volume: 64 per month
    time: 3 h
    as_is:
      execution: human
      raci: {R: reliability-engineer, A: head-of-engineering, C: quality-engineer, I: product-manager}
    to_be:
      wave: wave-2
      volume: [100 per month, 120 per month, 140 per month]   # smaller and more often
      time: [1.4 h, 1.7 h, 2 h]

  write-release-notes:
    title: Write release notes and help texts
    output: What is new, for users and for the service desk
    feeds: [approve-release, outside]
    measures: [lead-time]
    impact: {severity: low, probability: high, reversible: true, affects: firm}
    volume: 64 per month
    time: 100 min
    as_is:
      execution: human
      raci: {R: product-manager, A: product-manager, I: quality-engineer}
    to_be:
      wave: wave-2
      execution: delegated
      raci: {R: maintenance-agent}
      volume: 120 per month
      share: 100%
      completed: [75%, 85%, 92%]
      mix: 1
      time: 45 min                    # a smaller release needs a shorter text
      oversight:
        mode: sample
        by: product-manager
        stop: product-manager
        after: {rate: 20%, time: 8 min}
        rework: {rate: 5%, time: 20 min}
        fixed: 3 h per month
      fallback: Written from the list of stories, practised every quarter

  respond-to-incident:
    title: Respond to an incident
    output: Service restored, and a review without blame
    feeds: [write-code, review-change]
    measures: [time-to-restore]
    impact: {severity: high, probability: high, reversible: true, affects: firm}
    volume: 30 per month
    time: 9 h                         # all who take part
    as_is:
      execution: human
      feeds: outside
      raci: {R: [reliability-engineer, developer], A: head-of-engineering, C: security-engineer, I: product-manager}
      effort: {reliability-engineer: 60%, developer: 40%}
    to_be:
      wave: wave-2
      execution: assisted             # collects logs and the time line; people find the cause and act
      system: coding-assistant
      share: 100%
      time: [6.5 h, 7.8 h, 9.5 h]
      fallback: Run book on paper, rehearsed every quarter

  triage-finding:
    title: Triage a security finding
    output: False alarm with the reason, or a finding with its score
    feeds: [fix-vulnerability, accept-finding]
    measures: [findings-overdue]
    impact: {severity: high, probability: low, reversible: true, affects: firm}
    volume: 850 per month             # of scanners for code, packages and containers
    time: 15 min
    as_is:
      execution: human
      raci: {R: security-engineer, A: head-of-engineering, C: senior-developer, I: team-lead}
    to_be:
      wave: wave-2
      execution: delegated
      raci: {R: triage-model}
      share: 90%                      # what touches sign-in, payment or keys stays with people
      completed: [48%, 60%, 70%]
      mix: [1.1, 1.3, 1.6]
      oversight:
        mode: approve-flagged         # what is flagged waits for a person
        by: security-engineer
        stop: head-of-engineering
        flag_when: {confidence_below: 0.95, categories: [score of 7 or more, package with known attacks]}
        before: {rate: 20%, time: 5 min}
        after: {rate: 6%, time: 8 min}
        rework: {rate: 2%, time: 20 min}
        fixed: 6 h per month
      fallback: Sorted by the scanner's score, practised every quarter

  fix-vulnerability:
    title: Fix a vulnerability
    output: Change that closes it, with a test
    feeds: [review-change, merge-change]
    measures: [findings-overdue]
    impact: {severity: high, probability: high, reversible: true, affects: firm}
    volume: 90 per month
    time: 4 h
    as_is:
      execution: human
      raci: {R: developer, A: team-lead, C: security-engineer, V: senior-developer}
    to_be:
      wave: wave-1
      execution: shared
      system: coding-assistant
      volume: [100 per month, 115 per month, 140 per month]   # more code, and attackers have assistants too
      share: 90%
      time: [2.8 h, 3.4 h, 4.2 h]
      fallback: Fixed without it one day every sprint

  # Only a to_be: new work.
  watch-assistants:
    title: Watch what assistants and agents do to the code
    output: Faults by origin, seeded faults found, stability, cost
    feeds: [change-agent-rights]
    measures: [change-failure-rate, developer-experience]
    impact: {severity: high, probability: low, reversible: true, affects: firm}
    volume: 8 per month
    time: 5 h
    to_be:
      wave: wave-1
      execution: human
      raci: {R: reliability-engineer, A: head-of-engineering, C: senior-developer, I: [security-engineer, staff-council]}

"""##),
      File(
        path: "workforce.yaml",
        text: ##"""
# Software delivery with assistants, from backlog to incident: a plan to start from.
#
# What it is. Nine roles, three systems, twelve activities, five decisions and eight measures of six
# product teams that finish about 220 stories and 640 changes a month, changed in two waves:
# assistants for everybody first, agents that work by themselves only where tests are good. The
# shape is usual; the figures are placeholders. Replace volumes, times, head counts and costs with
# your own before you show it.
#
# What does not change. Nobody reviews a change of their own, and what an agent wrote counts as
# nobody's: it is reviewed line by line. A person approves each release, and anybody on duty may
# roll back without asking.
#
# What to expect. Published trials of assistants say anything from much faster to slower, so the
# time for a story is a wide range here. More code is written, and it must be read: review grows.
# The time set free goes into the backlog and into old debts; hardly anything of it is money.
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
  id: software-delivery
  title: Software delivery with assistants and agents
  organisation: Our organisation
  owner: head-of-engineering
  as_of: 2026-12-01                   # judged on this day: set it to today
  horizon: {from: 2027-01-01, to: 2029-12-31}
  currency: EUR
  language: en
  scheme: RACI-VS                     # V verifies what others did; else as in RACI
  # Of the hours at work a quarter goes into meetings, hiring and learning.
  working_time: {paid: 1880 h per year, shrinkage: 26%, utilisation: 76%}
  discount_rate: 8%
  sites:
    product-house: {country: NL, employees: 140}

domains:
  delivery:
    title: Software delivery
    owner: head-of-engineering
    outcomes: [features-sooner, steady-service, lower-run-cost]
    # 0 to 5 for each layer. The waves say what they require, the enablers what they lift.
    readiness:
      data: {level: 2, evidence: "Stories without acceptance criteria: one in three"}
      orchestration: {level: 3, evidence: "One pipeline for all teams since 2025"}
      execution: {level: 2, evidence: "Assistant in two teams, agents in a sandbox"}
      governance: {level: 2, evidence: "Policy on code and data sent to suppliers; agents not covered"}
      workforce: {level: 2, evidence: "Survey of developers, October 2026"}
    # Said once for every oversight in this domain.
    oversight:
      can: [understand, bias-aware, interpret, override, stop]
      controls:
        - Seeded faults in agents' changes every week
        - No merge below the agreed test coverage of the lines changed
        - An agent sees no secrets and cannot merge, release or change its own rights
      cadence: weekly
      safe_stop: The agents' accounts are blocked; open changes of theirs are closed, nothing is merged
      escalate: [team-lead, head-of-engineering]

"""##),
    ])
}
