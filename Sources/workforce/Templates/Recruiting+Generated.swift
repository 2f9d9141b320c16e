// Made from the folder `templates` by a test; do not edit.
// swift-format-ignore-file

extension Template {
  static let recruiting = Template(
    name: "recruiting",
    files: [
      File(
        path: "change.yaml",
        text: ##"""
# When it goes live, what must stand before, and what may go wrong.
# end is the day the change is fully at work; between go_live and end it grows evenly.
# What only saves errands comes first. What touches the choice waits for the tests.

waves:
  wave-1:
    title: Diaries, letters and texts
    start: 2027-01-18
    go_live: 2027-04-12
    end: 2027-06-30
    requires: {data: 2, orchestration: 3, execution: 2, governance: 2, workforce: 2}
    decided_by: head-of-recruiting
    gate:
      - {criterion: Agreement with the works council signed, owner: people-director, minimum: 100%, status: open}
      - {criterion: Stop tested, owner: head-of-recruiting, minimum: 100%, status: open}
    learning: {dip: 4%, weeks: 4}     # people are slower at first

  wave-2:
    title: Reading applications
    start: 2027-05-03
    go_live: 2027-10-04
    end: 2027-12-31
    requires: {data: 3, orchestration: 3, execution: 3, governance: 3, workforce: 3}
    decided_by: people-director       # not by those who wish for it
    gate:
      - {criterion: Lowest rate of a group against the highest in the test, owner: fair-hiring-officer, minimum: 0.8, status: open}
      - {criterion: Planted errors found by recruiters, owner: fair-hiring-officer, minimum: 80%, status: open}
      - {criterion: Applicants told in advertisement and receipt, owner: head-of-recruiting, minimum: 100%, status: open}
    parallel_run: {share: 5%, until: 2027-12-31}   # a part is read without the system, to compare
    learning: {dip: 5%, weeks: 8}

# What must be done first, on each of the five layers. meets names a duty of a pack.
enablers:
  criteria-recorded:
    title: Must-have criteria recorded for every post before it is advertised
    layer: data
    owner: head-of-recruiting
    due: 2027-08-31
    status: in-progress
    lifts: {recruiting: 3}
    evidence: 60 % of posts, 95 % agreed

  calendars-joined:
    title: Calendars, letters and applicant tracking joined
    layer: orchestration
    owner: head-of-recruiting
    due: 2027-03-19
    status: in-progress
    lifts: {recruiting: 3}

  assistant-in-production:
    title: Assistant and copilot in production, with stop, log and fallback
    layer: execution
    owner: head-of-recruiting
    due: 2027-03-26
    status: planned
    lifts: {recruiting: 2}
    depends_on: [calendars-joined]

  reader-in-production:
    title: Criteria reader in production, with its test set
    layer: execution
    owner: head-of-recruiting
    due: 2027-09-10
    status: planned
    lifts: {recruiting: 3}
    depends_on: [assistant-in-production, criteria-recorded]

  data-protection-assessment:
    title: Data protection impact assessment of the criteria reader
    layer: governance
    owner: people-director
    due: 2027-07-30
    status: planned
    meets: [gdpr/impact-assessment]

  test-for-unequal-effects:
    title: Test for unequal effects, repeated every month afterwards
    layer: governance
    owner: fair-hiring-officer
    due: 2027-09-10
    status: planned
    lifts: {recruiting: 3}
    depends_on: [data-protection-assessment]
    evidence: Test set of 1,500 past applications

  overseers-trained:
    title: Recruiters and coordinators trained, with hours for reading again
    layer: workforce
    owner: head-of-recruiting
    due: 2027-03-31
    status: planned
    lifts: {recruiting: 2}
    trains: {ai-oversight: [recruiter, recruiting-coordinator, fair-hiring-officer]}

  managers-know-their-part:
    title: Hiring managers know the criteria sheet and interview by it
    layer: workforce
    owner: hr-business-partner
    due: 2027-09-17
    status: planned
    lifts: {recruiting: 3}
    depends_on: [overseers-trained]

risks:
  past-choices-repeated:
    title: The reader prefers careers like those we hired before
    kind: risk
    probability: medium
    impact: high
    owner: fair-hiring-officer
    response: Criteria and not past hires are the standard; rates by group every month; the wave waits for the test
    due: 2027-09-30
    status: open
    affects: [screen-application, shortlist-applicant]

  readings-waved-through:
    title: Recruiters follow the reading in the January peak
    kind: risk
    probability: high
    impact: high
    owner: head-of-recruiting
    response: Planted errors; above 120 applications a recruiter and week the share read with the system is lowered
    due: 2027-12-31
    status: open
    affects: [screen-application]

  flood-of-applications:
    title: Applicants write with assistants too, and twice as many apply
    kind: assumption
    probability: medium
    impact: medium
    owner: head-of-recruiting
    response: Scenario flood-of-applications; fewer, clearer must-have criteria in the advertisement
    due: 2027-12-31
    status: open
    affects: [screen-application, tell-applicants]

scenarios:
  flood-of-applications:
    title: Half as many applications again
    set:
      activities.screen-application.volume: 2700 per month
      activities.tell-applicants.volume: 2650 per month
      activities.answer-applicant.volume: 1350 per month

"""##),
      File(
        path: "decisions.yaml",
        text: ##"""
# Who decides. A decision has bands, lowest first; the last has no up_to.
# share is the part of the volume that falls into the band, time what one decision takes.

domain: recruiting

decisions:
  approve-requisition:
    title: Approve the requisition
    activity: agree-requisition
    feeds: [write-advertisement]
    kind: people
    impact: {severity: low, probability: low, reversible: true, affects: firm}
    volume: 42 per month
    moves: [time-to-offer, cost-per-hire]
    escalate: [people-director]
    review: 2027-12-31
    log: {where: Applicant tracking, kept: 24 months}
    as_is:
      - {when: in the headcount plan, decide: hr-business-partner, recommend: hiring-manager, share: 80%, time: 10 min}
      - {when: beyond the plan, decide: people-director, recommend: hr-business-partner, share: 20%, time: 15 min}

  shortlist-applicant:
    title: Invite an applicant or turn the application down
    activity: screen-application
    feeds: [schedule-interview, tell-applicants]
    kind: people
    impact: {severity: high, probability: low, reversible: true, affects: person-legal, annex_iii: 4a}
    volume: 1800 per month
    moves: [time-to-offer, selection-ratio]
    escalate: [head-of-recruiting, people-director]
    appeal: {to: fair-hiring-officer, within: 14 days}
    review: 2027-09-30
    log: {where: Applicant tracking, kept: 24 months}
    as_is:
      - {decide: recruiter, advise: hiring-manager, override: head-of-recruiting, share: 100%, time: 1 min}
    to_be:
      - {when: reading and recruiter agree, decide: recruiter, recommend: criteria-reader, advise: hiring-manager, override: head-of-recruiting, share: 94%, time: 1 min}
      - {when: they differ on a must-have criterion, decide: head-of-recruiting, recommend: recruiter, advise: hiring-manager, override: people-director, share: 6%, time: 3 min}

  select-candidate:
    title: Select whom to hire
    activity: compare-applicants
    feeds: [prepare-offer, tell-applicants]
    kind: people
    impact: {severity: high, probability: low, reversible: true, affects: person-legal}
    volume: 38 per month
    moves: [stayed-first-year, selection-ratio]
    escalate: [hr-business-partner, people-director]
    appeal: {to: fair-hiring-officer, within: 14 days}
    review: 2027-12-31
    log: {where: Applicant tracking, kept: 24 months}
    as_is:
      - {decide: hiring-manager, recommend: recruiter, advise: [hr-business-partner, works-council], override: people-director, share: 100%, time: 20 min}

  # The offer against the middle of the pay band of the grade: 100 is the middle.
  make-offer:
    title: Make the offer
    activity: prepare-offer
    feeds: [check-papers]
    kind: financial
    measure: place-in-pay-band
    unit: "% of the middle"
    impact: {severity: low, probability: low, reversible: true, affects: person}
    volume: 42 per month
    moves: [offers-accepted, cost-per-hire]
    escalate: [people-director]
    appeal: {to: fair-hiring-officer, within: 14 days}
    review: 2027-12-31
    log: {where: Applicant tracking, kept: 10 years}
    as_is:
      - {up_to: 95, decide: head-of-recruiting, recommend: recruiter, share: 45%, time: 8 min}
      - {up_to: 110, decide: hr-business-partner, recommend: recruiter, share: 47%, time: 12 min}
      - {decide: people-director, recommend: hr-business-partner, share: 8%, time: 15 min}
    to_be:
      - {up_to: 100, decide: head-of-recruiting, recommend: recruiter, share: 62%, time: 8 min}
      - {up_to: 115, decide: hr-business-partner, recommend: recruiter, share: 34%, time: 12 min}
      - {decide: people-director, recommend: hr-business-partner, share: 4%, time: 15 min}

  reconsider-applicant:
    title: Reconsider an applicant who was turned down
    activity: hear-applicant
    feeds: [schedule-interview, tell-applicants]
    kind: people
    impact: {severity: high, probability: low, reversible: true, affects: person-legal}
    volume: 20 per month
    moves: [reversed-on-review, applicant-rating]
    escalate: [people-director]
    appeal: {to: people-director, within: 30 days}   # never to whoever decided
    review: 2027-12-31
    log: {where: Register of requests, kept: 36 months}
    as_is:
      - {decide: fair-hiring-officer, advise: hr-business-partner, override: people-director, notify: head-of-recruiting, share: 100%, time: 15 min}

  change-criteria:
    title: Change the criteria, the settings or what a system is cleared for
    activity: watch-selection
    feeds: [screen-application]
    kind: model-change
    impact: {severity: high, probability: low, reversible: true, affects: person}
    volume: 2 per month
    moves: [selection-ratio, reversed-on-review]
    escalate: [people-director]
    appeal: {to: fair-hiring-officer, within: 30 days}
    review: 2027-12-31
    log: {where: Change register, kept: 10 years}
    to_be:
      - {when: within the agreement, decide: head-of-recruiting, recommend: fair-hiring-officer, notify: works-council, share: 75%, time: 30 min}
      - {when: new use or a higher clearance, decide: people-director, recommend: head-of-recruiting, agree: works-council, advise: fair-hiring-officer, share: 25%, time: 90 min}

"""##),
      File(
        path: "measures.yaml",
        text: ##"""
# A measure of speed or volume needs a guardrail: another measure that suffers when it is driven too far.
# A role's scorecard weights add up to 100 %. 0% takes a measure off a scorecard.

measures:
  time-to-offer:
    title: Days from approved requisition to offer
    question: How long does a post stay empty for our sake?
    formula: median of (offered_on - approved_on)
    unit: days
    better: lower
    baseline: {value: 58, on: 2026-10-31, source: Applicant tracking}
    target: {value: 45, by: 2028-06-30}
    owner: head-of-recruiting
    source: Applicant tracking
    frequency: monthly
    kind: leading
    level: workflow
    about: speed
    per: unit
    outcome: posts-filled-sooner
    guardrail: stayed-first-year
    not_for: Comparing recruiters, whose posts differ
    as_is:
      scorecards: {head-of-recruiting: 40%, recruiter: 60%, sourcer: 60%, hiring-manager: 50%}
    to_be:
      scorecards: {head-of-recruiting: 30%, recruiter: 30%, sourcer: 40%}

  stayed-first-year:
    title: Still here after a year
    question: Did we choose well?
    formula: hires_still_here_after_12_months / hires
    unit: "%"
    better: higher
    baseline: {value: 82, on: 2026-09-30, source: Personnel system}
    target: {value: 87, by: 2028-12-31}
    owner: people-director
    source: Personnel system
    frequency: quarterly
    kind: lagging
    level: outcome
    about: quality
    per: unit
    outcome: posts-filled-sooner
    not_for: Judging single hires
    as_is:
      scorecards: {people-director: 60%, hiring-manager: 50%, hr-business-partner: 60%}

  applicant-rating:
    title: Applicants' rating, hired or not
    question: Would they apply again?
    formula: mean of survey_score
    unit: points of 5
    better: higher
    baseline: {value: 3.4, on: 2026-10-31, source: Survey}
    target: {value: 4.0, by: 2028-06-30}
    owner: head-of-recruiting
    source: Survey
    frequency: monthly
    kind: lagging
    level: outcome
    about: quality
    per: unit
    outcome: fair-choice
    not_for: Comparing posts with few applicants
    as_is:
      scorecards: {head-of-recruiting: 30%, recruiter: 40%, recruiting-coordinator: 100%}
    to_be:
      scorecards: {recruiting-coordinator: 70%}

  offers-accepted:
    title: Offers accepted
    question: Do those we want come?
    formula: accepted / offers
    unit: "%"
    better: higher
    baseline: {value: 79, on: 2026-10-31, source: Applicant tracking}
    target: {value: 85, by: 2028-06-30}
    owner: head-of-recruiting
    source: Applicant tracking
    frequency: quarterly
    kind: lagging
    level: decision
    about: quality
    per: unit
    outcome: posts-filled-sooner
    not_for: Raising offers beyond the band
    as_is:
      scorecards: {sourcer: 40%, hr-business-partner: 40%}
    to_be:
      scorecards: {sourcer: 60%, recruiting-coordinator: 30%}

  selection-ratio:
    title: Lowest invitation rate of a group against the highest
    question: Is somebody left out without a reason?
    formula: min(invited / applied by group) / max(invited / applied by group)
    unit: ratio
    better: higher
    baseline: {value: 0.74, on: 2026-10-31, source: Past applications of two years}
    target: {value: 0.85, by: 2028-12-31}
    owner: fair-hiring-officer
    source: Applicant tracking, statistics of groups only
    frequency: monthly
    kind: leading
    level: decision
    about: risk
    per: unit
    outcome: fair-choice
    not_for: Quotas for a single post
    as_is:
      scorecards: {people-director: 40%, fair-hiring-officer: 100%}
    to_be:
      scorecards: {fair-hiring-officer: 60%, head-of-recruiting: 20%, recruiter: 30%}

  reversed-on-review:
    title: Reversed when a person looked again
    question: How often were we wrong about those who asked?
    formula: reversed / requests
    unit: "%"
    better: band
    baseline: {value: 20, on: 2026-10-31, source: Register of requests}
    target: {value: {from: 5, to: 20}, by: 2028-12-31}   # none at all would mean that nobody really looks
    owner: fair-hiring-officer
    source: Register of requests
    frequency: quarterly
    kind: lagging
    level: outcome
    about: risk
    per: unit
    outcome: fair-choice
    not_for: Judging the recruiter concerned
    to_be:
      scorecards: {fair-hiring-officer: 40%}

  cost-per-hire:
    title: Cost per hire
    question: What does a hire cost us, systems, oversight and agencies included?
    formula: (staff_cost + system_cost + agency_fees) / hires
    unit: EUR per hire
    better: lower
    baseline: {value: 5200, on: 2026-10-31, source: Controlling}
    target: {value: 4700, by: 2028-12-31}
    owner: head-of-recruiting
    source: Controlling
    frequency: quarterly
    kind: lagging
    level: benefit
    about: cost
    per: unit
    outcome: lower-cost-per-hire
    not_for: Saving on the assessment
    as_is:
      scorecards: {head-of-recruiting: 30%}
    to_be:
      scorecards: {head-of-recruiting: 20%}

outcomes:
  lower-cost-per-hire:
    title: Lower cost per hire
    owner: head-of-recruiting
    kind: cost
    from: release                     # computed from the hours set free, never added on top
    cost_centre: CC-711

  posts-filled-sooner:
    title: Posts filled sooner, fewer through agencies
    owner: head-of-recruiting
    kind: cost
    value: [90000 EUR per year, 200000 EUR per year, 320000 EUR per year]   # agency fees not paid
    realised: 50%                     # of what the study promises
    from: external
    cost_centre: CC-710

  fair-choice:
    title: A choice that can be explained
    owner: people-director
    kind: risk
    value: 20000 EUR per year
    realised: 50%
    from: external
    cost_centre: CC-700

"""##),
      File(
        path: "organisation.yaml",
        text: ##"""
# Roles, never persons. fte counts full-time posts, headcount counts people;
# cost is the loaded cost of one full-time post and year.

roles:
  people-director:
    title: People director
    family: management
    grade: M3
    cost_centre: CC-700
    site: head-office
    deputy: head-of-recruiting
    headcount: 1
    fte: 1
    cost: 170000 EUR
    other_work: 80%                   # what this plan does not describe
    skills: {ai-basics: 1}
    authority: {rights: [override, stop]}

  head-of-recruiting:
    title: Head of recruiting
    family: management
    grade: M2
    cost_centre: CC-710
    site: head-office
    reports_to: people-director
    deputy: people-director           # one person who answers for work needs a deputy
    headcount: 1
    fte: 1
    cost: 118000 EUR
    other_work: 65%
    skills: {ai-basics: 1}
    authority: {rights: [override, stop]}

  recruiter:
    title: Recruiter
    family: recruiting
    grade: R3
    cost_centre: CC-710
    site: head-office
    reports_to: head-of-recruiting
    headcount: 10
    fte: 9.5
    cost: 72000 EUR
    skills: {ai-basics: 1, structured-interview: 3, ai-oversight: 1}
    authority: {rights: [override, stop]}
    to_be:
      skills: {ai-basics: 2, ai-oversight: 3}
      # Time set free needs a destination, or it is lost in small pieces. Shares add up to 100 %.
      release:
        - {to: quality, share: 55%, owner: head-of-recruiting, from: wave-1, realised: 60%, cashable: false}        # a call for everybody who was interviewed
        - {to: absorb-growth, share: 45%, owner: head-of-recruiting, from: wave-2, realised: 60%, cashable: false}  # posts that go to agencies today

  sourcer:
    title: Sourcer
    family: recruiting
    grade: R2
    cost_centre: CC-710
    site: head-office
    reports_to: head-of-recruiting
    headcount: 2
    fte: 2
    cost: 60000 EUR
    skills: {ai-basics: 1}
    to_be:
      skills: {ai-basics: 2}
      release:
        - {to: absorb-growth, share: 100%, owner: head-of-recruiting, from: wave-1, realised: 60%, cashable: false}

  recruiting-coordinator:
    title: Recruiting coordinator
    family: recruiting
    grade: R1
    cost_centre: CC-711
    site: head-office
    reports_to: head-of-recruiting
    headcount: 5
    fte: 4.2
    cost: 48000 EUR
    skills: {ai-basics: 1, ai-oversight: 1}
    authority: {rights: [override, stop]}
    to_be:
      title: Candidate guide
      grade: R2                       # fewer diaries, more people: to be evaluated
      fte: 3.2
      from: 2028-01-01
      skills: {ai-basics: 2, ai-oversight: 3}
      release:
        - {to: redeploy, role: fair-hiring-officer, share: 25%, owner: people-director, from: wave-1, realised: 80%, cashable: false}
        - {to: reduce-hiring, share: 40%, owner: head-of-recruiting, from: 2028-01-01, realised: 75%, cashable: true}    # a fixed-term post that ends
        - {to: quality, share: 35%, owner: head-of-recruiting, from: wave-1, realised: 60%, cashable: false}

  # The line that needs people. It lends hours to recruiting and is no part of it.
  hiring-manager:
    title: Hiring manager
    family: line-management
    headcount: 140
    available: 6600 h per year
    cost: 105000 EUR
    skills: {ai-basics: 1, structured-interview: 2}

  hr-business-partner:
    title: HR business partner
    family: people-partners
    grade: P4
    cost_centre: CC-720
    site: head-office
    reports_to: people-director
    headcount: 4
    fte: 4
    cost: 92000 EUR
    other_work: 75%
    skills: {ai-basics: 1}
    authority: {rights: [override]}
    to_be:
      release:
        - {to: quality, share: 100%, owner: people-director, from: wave-2, realised: 60%, cashable: false}

  # Apart from those who choose: hears whoever asks for a person, and watches whom the systems serve badly.
  fair-hiring-officer:
    title: Fair hiring officer
    kind: oversight
    family: people-control
    grade: P4
    cost_centre: CC-730
    site: head-office
    reports_to: people-director
    headcount: 2
    fte: 0.6
    cost: 88000 EUR
    other_work: 30%
    skills: {ai-basics: 2, ai-oversight: 2}
    authority: {rights: [override, stop]}
    to_be:
      fte: 1.4
      from: wave-1
      skills: {ai-oversight: 4}

# Who must be asked before the change. Delete this if you have no such body.
bodies:
  works-council:
    title: Works council
    site: head-office
    right: co-determine               # inform, consult or co-determine
    rights:
      - {on: select-candidate, right: consult, basis: Your works agreement, within: 7 days}
    lead_time: 16 weeks
    started: 2026-10-19
    documents:
      - Description of the systems and of what they record
      - Draft agreement on criteria and AI in recruiting
      - Training plan
    covers: [recruiting]

# Levels from 1 (knows of it) to 5 (sets the standard).
skills:
  structured-interview:
    title: Interviewing by the same questions and criteria

  ai-basics:
    title: Working with the systems of recruiting
    training:
      title: What they do, where they fail, what applicants may ask
      hours: 2
      cost: 40 EUR
      mandatory: true
      to: 2                           # the level it leads to
      roles: [people-director, head-of-recruiting, recruiter, sourcer, recruiting-coordinator, hiring-manager,
              hr-business-partner, fair-hiring-officer]
      by: 2027-03-26

  ai-oversight:
    title: Overseeing a system that affects applicants
    training:
      title: Reading against the machine, setting aside, stopping; on past applications
      hours: 12
      cost: 380 EUR
      mandatory: true
      to: 4
      roles: [recruiter, recruiting-coordinator, fair-hiring-officer]
      by: 2027-03-26                  # before the first wave goes live

"""##),
      File(
        path: "systems.yaml",
        text: ##"""
# Systems execute; they are not employed. cleared_for is the furthest they may go:
# assisted, shared, delegated or autonomous.

systems:
  candidate-assistant:
    title: Candidate assistant
    kind: agent
    owner: head-of-recruiting
    capabilities: [dialogue, knowledge retrieval, scheduling]
    stage: pilot
    cleared_for: assisted
    stop: head-of-recruiting
    fallback: Mailbox and telephone, practised twice a year
    evidence:                         # of your own pilot, please
      measure: error_rate             # wrong date, wrong fact, or a question that was misread
      value: 2.5%
      sample: 1000
      errors: 25
      calibration: No confidence; it hands over where a rule does not settle it
      period: {from: 2026-06-01, to: 2026-10-31}
      source: Pilot report
    logs: {where: Applicant tracking, kept: 12 months}
    cost: {per_item: 0.20 EUR, per_year: 14000 EUR, one_off: 15000 EUR}
    needs: {ai-oversight: 3}
    personal_data: true
    to_be: {stage: production, cleared_for: autonomous, from: wave-1}

  writing-copilot:
    title: Writing copilot
    kind: copilot
    owner: head-of-recruiting
    capabilities: [drafting, wording check]
    stage: pilot
    cleared_for: assisted
    stop: head-of-recruiting
    fallback: Texts from templates, practised twice a year
    evidence:
      measure: error_rate             # letters with the wrong reason or tone
      value: 1.6%
      sample: 2500
      errors: 40
      calibration: No confidence is shown
      period: {from: 2026-07-01, to: 2026-10-31}
      source: Pilot report
    logs: {where: Applicant tracking, kept: 12 months}
    cost: {per_item: 0.05 EUR, per_year: 9000 EUR, one_off: 6000 EUR}
    needs: {ai-oversight: 3}
    personal_data: true
    to_be: {stage: production, cleared_for: delegated, from: wave-1}

  criteria-reader:
    title: Criteria reader
    kind: model
    owner: people-director            # not of those who fill posts with it
    capabilities: [document intelligence, entity extraction]
    stage: pilot
    cleared_for: assisted
    stop: head-of-recruiting
    fallback: Recruiters read against the criteria sheet, practised every quarter
    evidence:
      measure: accuracy               # place found where two readers saw the criterion shown
      value: 88%
      sample: 1500
      errors: 180
      human: 86%                      # people alone
      together: 94%                   # people with the system
      calibration: By group of applicants, career path and language; gaps of more than three points are named
      period: {from: 2026-05-01, to: 2026-10-31}
      source: Pilot on past applications, without effect on anybody
    logs: {where: Applicant tracking, kept: 24 months}
    cost: {per_item: 0.30 EUR, per_year: 18000 EUR, one_off: 25000 EUR}
    needs: {ai-oversight: 3}
    personal_data: true
    to_be: {stage: production, cleared_for: shared, from: wave-2}

"""##),
      File(
        path: "work.yaml",
        text: ##"""
# The work, in the order in which an applicant meets it.
# R performs, A answers for it (exactly one role), C is asked before, I is told after.
# annex_iii says whether a use stands in Annex III of the EU AI Act, and reason why it does not.

domain: recruiting                    # holds for every entry of this file

activities:
  # No to_be: this stays as it is.
  agree-requisition:
    title: Agree the requisition and the criteria
    output: Profile with must-have criteria, and how each is shown
    feeds: [approve-requisition, write-advertisement, source-candidates, screen-application]
    measures: [stayed-first-year]
    impact: {severity: high, probability: low, reversible: true, affects: firm}
    volume: 38 per month
    time: 75 min
    as_is:
      execution: human
      raci: {R: [hiring-manager, recruiter], A: hiring-manager, C: hr-business-partner}

  write-advertisement:
    title: Write the advertisement
    output: Advertisement, read for wording that keeps people away
    feeds: [source-candidates]
    measures: [applicant-rating]
    impact: {severity: low, probability: low, reversible: true, affects: person, annex_iii: none,
             reason: "Drafts an open text; nobody chooses by system to whom it is shown"}
    volume: 38 per month
    time: 90 min
    as_is:
      execution: human
      raci: {R: recruiter, A: recruiter, C: hiring-manager}
    to_be:
      wave: wave-1
      execution: assisted             # a person does it, the system helps
      system: writing-copilot
      share: 90%
      time: [40 min, 50 min, 70 min]
      fallback: Advertisements of last year, practised twice a year

  source-candidates:
    title: Source candidates
    output: People who were approached and are interested
    feeds: [screen-application]
    measures: [time-to-offer]
    impact: {severity: low, probability: high, reversible: true, affects: person, annex_iii: none,
             reason: "Drafts messages; whom to approach is the sourcer's own search and choice"}
    volume: 20 per month              # posts that are hard to fill
    time: 8 h
    as_is:
      execution: human
      raci: {R: sourcer, A: head-of-recruiting, C: hiring-manager, I: recruiter}
    to_be:
      wave: wave-1
      execution: assisted
      system: writing-copilot
      share: 100%
      time: [6 h, 6.75 h, 8 h]
      fallback: Messages from templates, practised twice a year

  # High-risk under Annex III, point 4(a). The system finds the places in the documents where a
  # criterion is shown; it gives no score and no order. The recruiter reads, and answers each time.
  screen-application:
    title: Screen the application against the criteria
    output: Reading by criterion, with the places in the documents
    feeds: [shortlist-applicant]
    measures: [time-to-offer, selection-ratio]
    impact: {severity: high, probability: low, reversible: true, affects: person-legal, annex_iii: 4a,
             reason: "Evaluates applications; what is overlooked is hard to win back"}
    volume: [1500 per month, 1800 per month, 2300 per month]
    time: 7 min
    needs: {structured-interview: 3}
    as_is:
      execution: human
      raci: {R: recruiter, A: head-of-recruiting, C: hiring-manager}
    to_be:
      wave: wave-2
      execution: shared
      system: criteria-reader
      share: 85%                      # inside applicants and apprentices are read without it
      time: [3.6 min, 4.4 min, 6 min]
      raci: {I: works-council}
      oversight:
        mode: sample                  # a second reading, beside the recruiter's own
        by: fair-hiring-officer
        stop: head-of-recruiting
        after: {rate: 4%, time: 6 min}
        rework: {rate: 1%, time: 10 min}
        fixed: 12 h per month
        last_tested: 2026-11-16
      fallback: Recruiters read against the criteria sheet, practised every quarter

  answer-applicant:
    title: Answer an applicant's question
    output: Answer about the post, the papers or the state of things
    feeds: outside
    measures: [applicant-rating]
    impact: {severity: low, probability: high, reversible: true, affects: person, annex_iii: none,
             reason: "Gives information; takes no part in choosing"}
    volume: 900 per month
    time: 6 min
    as_is:
      execution: human
      raci: {R: recruiting-coordinator, A: head-of-recruiting, I: recruiter}
    to_be:
      wave: wave-1
      execution: delegated            # the system finishes it; people take what it leaves
      raci: {R: candidate-assistant}
      share: 75%                      # who asks for a person gets one
      completed: [55%, 68%, 78%]
      mix: 1.25
      oversight:
        mode: monitor                 # people watch the dialogues as they run and step in
        by: recruiting-coordinator
        stop: head-of-recruiting
        after: {rate: 5%, time: 2.5 min}
        rework: {rate: 2%, time: 6 min}
        fixed: 8 h per month
      fallback: Answered from the shared mailbox, practised twice a year

  schedule-interview:
    title: Schedule the interview
    output: Appointment that suits everybody
    feeds: [interview-applicant]
    measures: [time-to-offer]
    impact: {severity: low, probability: low, reversible: true, affects: person, annex_iii: none,
             reason: "Finds dates; an applicant may always name another one"}
    volume: 420 per month
    time: 22 min
    as_is:
      execution: human
      raci: {R: recruiting-coordinator, A: head-of-recruiting, I: [recruiter, hiring-manager]}
    to_be:
      wave: wave-1
      execution: autonomous           # the system does it; people sample and hold the stop
      raci: {R: candidate-assistant}
      share: 90%
      completed: [60%, 73%, 82%]
      mix: 1.3
      oversight:
        mode: audit
        by: recruiting-coordinator
        stop: head-of-recruiting
        after: {rate: 3%, time: 4 min}
        rework: {rate: 3%, time: 15 min}
        fixed: 4 h per month
      fallback: Booked by telephone, practised twice a year

  interview-applicant:
    title: Interview the applicant
    output: Answers to the agreed questions, with a rating by each interviewer
    feeds: [assess-applicant, compare-applicants]
    measures: [applicant-rating, stayed-first-year]
    impact: {severity: high, probability: low, reversible: true, affects: person-legal}
    volume: 420 per month
    time: 110 min                     # two interviewers, notes included
    needs: {structured-interview: 2}
    as_is:
      execution: human
      raci: {R: [hiring-manager, recruiter], A: hiring-manager, I: recruiting-coordinator}
      effort: {hiring-manager: 55%, recruiter: 45%}

  # Work samples and tests, marked by people. No scoring of video, voice or face.
  assess-applicant:
    title: Assess with a work sample
    output: Result by criterion, marked by two people
    feeds: [compare-applicants]
    measures: [stayed-first-year]
    impact: {severity: high, probability: low, reversible: true, affects: person-legal}
    volume: 110 per month
    time: 60 min
    as_is:
      execution: human
      raci: {R: recruiter, A: hr-business-partner, C: hiring-manager}

  compare-applicants:
    title: Compare the applicants
    output: Proposal with reasons by criterion
    feeds: [select-candidate]
    measures: [stayed-first-year, selection-ratio]
    impact: {severity: high, probability: low, reversible: true, affects: person-legal}
    volume: 38 per month
    time: 120 min
    as_is:
      execution: human
      raci: {R: [hiring-manager, recruiter], A: hr-business-partner, C: head-of-recruiting}

  prepare-offer:
    title: Prepare the offer
    output: Offer with salary, grade, date and conditions
    feeds: [make-offer]
    measures: [offers-accepted]
    impact: {severity: low, probability: low, reversible: true, affects: person}
    volume: 42 per month
    time: 50 min
    as_is:
      execution: human
      raci: {R: recruiter, A: hr-business-partner, C: hiring-manager}

  check-papers:
    title: Check references and the right to work
    output: Papers complete, or what is missing
    feeds: outside
    measures: [offers-accepted]
    impact: {severity: low, probability: low, reversible: true, affects: person}
    volume: 38 per month
    time: 45 min
    as_is:
      execution: human
      raci: {R: recruiting-coordinator, A: head-of-recruiting, I: hiring-manager}

  tell-applicants:
    title: Tell applicants the result
    output: Letter with the result, its main reason and how to ask for a person
    feeds: [hear-applicant]
    measures: [applicant-rating]
    impact: {severity: low, probability: high, reversible: true, affects: person, annex_iii: none,
             reason: "Puts into words what people have decided"}
    volume: 1750 per month
    time: 2.5 min
    as_is:
      execution: human
      raci: {R: recruiting-coordinator, A: recruiter, I: hiring-manager}
    to_be:
      wave: wave-1
      execution: delegated
      raci: {R: writing-copilot}
      share: 80%                      # whoever was interviewed is called
      completed: [80%, 88%, 94%]
      mix: 1.4
      oversight:
        mode: approve-flagged         # what is flagged waits for a person
        by: recruiting-coordinator
        stop: head-of-recruiting
        flag_when: {categories: [inside applicant, disability mentioned, reasons asked for]}
        before: {rate: 20%, time: 1.2 min}
        rework: {rate: 1%, time: 5 min}
        fixed: 3 h per month
      fallback: Letters from templates, practised twice a year

  # Few ask today, for nobody tells them that they may.
  hear-applicant:
    title: Hear an applicant who asks for a person
    output: Second reading by somebody who has not seen the file, with reasons
    feeds: [reconsider-applicant]
    measures: [reversed-on-review]
    impact: {severity: high, probability: low, reversible: true, affects: person-legal}
    volume: 6 per month
    time: 90 min
    as_is:
      execution: human
      raci: {R: fair-hiring-officer, A: people-director, C: hr-business-partner, I: head-of-recruiting}
    to_be:
      wave: wave-2
      volume: [12 per month, 20 per month, 35 per month]

  # Only a to_be: new work.
  watch-selection:
    title: Watch whom the systems and we leave out
    output: Rates of every group at each step, overrides and drift
    feeds: [change-criteria]
    measures: [selection-ratio, reversed-on-review]
    impact: {severity: high, probability: low, reversible: true, affects: person}
    volume: 4 per month
    time: 6 h
    to_be:
      wave: wave-1
      execution: human
      raci: {R: fair-hiring-officer, A: people-director, C: head-of-recruiting, I: works-council}

"""##),
      File(
        path: "workforce.yaml",
        text: ##"""
# Recruiting, from requisition to offer, people choosing people: a plan to start from.
#
# What it is. Eight roles, three systems, fourteen activities, six decisions and seven measures of a
# recruiting team with about 35 posts filled and 1,800 applications a month, changed in two waves:
# diaries, letters and texts first; reading applications only after a test for unequal effects. The
# shape is usual; the figures are placeholders. Replace volumes, times, head counts and costs with
# your own before you show it.
#
# What does not change. No system turns an applicant down or ranks people. Systems that filter or
# evaluate applications are high-risk under point 4(a) of Annex III of the EU AI Act, whoever
# decides in the end; what infers emotions from face or voice at work is prohibited and has no place
# here. Who was turned down may ask for a person who has not seen the file to look again.
#
# Where to begin
#   1. organisation.yaml   your roles, with head count and cost, and who speaks for the employees
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
  id: recruiting
  title: Recruiting with systems that prepare and people who choose
  organisation: Our organisation
  owner: head-of-recruiting
  as_of: 2026-12-01                   # judged on this day: set it to today
  horizon: {from: 2027-01-01, to: 2028-12-31}
  currency: EUR
  language: en
  working_time: {paid: 1950 h per year, shrinkage: 30%, utilisation: 85%}
  discount_rate: 6%
  packs: [eu-ai-act, gdpr]            # what the law asks a plan to state; "workforce explain packs"
  part: deployer                      # we use the systems, others have made them
  sites:
    head-office: {country: AT, employees: 2400}

domains:
  recruiting:
    title: Recruiting
    owner: head-of-recruiting
    outcomes: [lower-cost-per-hire, posts-filled-sooner, fair-choice]
    # 0 to 5 for each layer. The waves say what they require, the enablers what they lift.
    readiness:
      data: {level: 2, evidence: "Must-have criteria recorded for 60 % of posts"}
      orchestration: {level: 2, evidence: "Applicant tracking in use, calendars apart from it"}
      execution: {level: 1, evidence: "Pilots in the suppliers' test systems"}
      governance: {level: 2, evidence: "AI policy adopted, systems registered"}
      workforce: {level: 1, evidence: "Four recruiters took part in the pilots"}
    # Said once for every oversight in this domain.
    oversight:
      can: [understand, bias-aware, interpret, override, stop]
      controls:
        - The application is read before the system's reading is shown
        - Applications with a planted error go through every queue
        - A reason is recorded whenever a reading is set aside
      cadence: monthly
      safe_stop: Applications wait in the recruiters' list; nobody is turned down or invited
      escalate: [head-of-recruiting, people-director]
      appeal: {to: fair-hiring-officer, within: 14 days}   # a person looks again, and explains
      notify_affected: true           # in the advertisement and in the receipt

"""##),
    ])
}
