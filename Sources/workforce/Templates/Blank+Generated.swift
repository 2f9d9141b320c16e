// Made from the folder `templates` by a test; do not edit.
// swift-format-ignore-file

extension Template {
  static let blank = Template(
    name: "blank",
    files: [
      File(
        path: "workforce.yaml",
        text: ##"""
# A workforce plan: who does the work today, who does it tomorrow, and what systems do then.
#
# How to use this file
#   1. Replace what is written here, line by line. Text after a # is for you; the program skips it.
#   2. Names before a colon at the start of an entry ("case-handler:") are ids: small letters and
#      hyphens. Other entries refer to them, so write them the same way everywhere.
#   3. Indent with spaces, never with tabs. Things that belong together stand at the same depth.
#   4. Run "workforce check" in this folder as often as you like; it says what is missing or wrong.
#      Run "workforce plan" when it is quiet; it writes the workbook for HR.
#
# Everything may stand in this one file, or in as many files beside it as you like.
# What you do not know yet you may leave out: the program judges only what is there.

plan:
  id: my-plan
  title: Our plan
  organisation: Our organisation
  owner: team-lead                    # the role that answers for this plan
  as_of: 2026-12-01                   # the day for which the plan is judged: set it to today
  horizon: {from: 2027-01-01, to: 2028-12-31}
  currency: EUR
  # One full-time post: paid hours, less leave, illness and meetings (shrinkage), of which people
  # are at this work for the rest (utilisation).
  working_time: {paid: 1950 h per year, shrinkage: 30%, utilisation: 85%}

# An area of work with one owner.
domains:
  requests:
    title: Customer requests
    owner: team-lead
    outcomes: [reliable-answers]

# Roles, never persons.
roles:
  case-handler:
    title: Case handler
    reports_to: team-lead
    headcount: 7
    fte: 6.5
    cost: 55000 EUR                   # loaded cost of one full-time post and year
    authority:
      limits: {credit-amount: 100 EUR}   # what this role may decide, by the decision's measure
    to_be:
      # Where the time goes that the change sets free. The shares add up to 100 %.
      # Ways: redeploy, reduce-hiring, attrition, absorb-growth, quality, overtime, exit.
      release:
        - {to: absorb-growth, share: 60%, owner: team-lead, from: 2027-07-01, realised: 60%, cashable: false}
        - {to: quality, share: 40%, owner: team-lead, from: 2027-07-01, realised: 50%, cashable: false}

  team-lead:
    title: Team lead
    headcount: 2
    fte: 2
    cost: 78000 EUR
    authority:
      rights: [override, stop]        # may overrule and switch off a system

  service-partner:
    title: Service partner
    kind: external                    # role (if nothing is said), oversight, board or external

# What executes without being an employee.
systems:
  request-assistant:
    title: Request assistant
    kind: agent                       # agent, model, copilot or automation
    owner: team-lead
    stage: pilot                      # pilot, production or retired
    cleared_for: assisted             # how far it may go today
    stop: team-lead                   # who can switch it off
    to_be: {stage: production, cleared_for: delegated, from: wave-1}

# Who does what. R performs, A answers for it (exactly one role), C is asked before, I is told after.
activities:
  sort-request:
    title: Sort a new request         # begins with a verb
    domain: requests
    output: Request with a topic and an urgency
    feeds: [answer-request]           # what uses the output: activities, decisions, or outside
    impact: {severity: low, probability: high, reversible: true, affects: person}   # if it goes wrong
    volume: 1000 per month
    time: 12 min                      # of a person, for one
    as_is:
      execution: human
      raci: {R: case-handler, A: team-lead, I: service-partner}
    to_be:                            # only what changes; A and I stay as they are
      wave: wave-1
      execution: delegated            # human, assisted, shared, delegated or autonomous
      raci: {R: request-assistant}
      share: 80%                      # part of the volume that is offered to the system
      completed: [50%, 70%, 80%]      # part of it that needs nobody: low, most likely, high
      mix: 1.3                        # what is left over takes 1.3 times as long
      oversight:
        mode: sample                  # approve-each, approve-flagged, monitor, sample or audit
        by: case-handler              # who looks
        stop: team-lead               # who may stop it
        after: {rate: 10%, time: 4 min}      # one in ten is looked at afterwards
        rework: {rate: 2%, time: 15 min}     # and two in a hundred have to be done again
        fixed: 6 h per month                 # meetings, tests, reports
        escalate: [team-lead]
      fallback: Requests are sorted by hand from the shared inbox, practised quarterly

  answer-request:
    title: Answer the request
    domain: requests
    output: Answer to the customer
    feeds: [grant-credit]
    impact: {severity: low, probability: high, reversible: true, affects: person}
    volume: 1000 per month
    time: 18 min
    as_is:
      execution: human
      raci: {R: case-handler, A: team-lead, I: service-partner}
    to_be:
      wave: wave-1
      execution: assisted             # the person answers, the system helps
      system: request-assistant
      share: 90%                      # part of the requests in which it helps
      time: [14 min, 15 min, 18 min]  # of the person, with that help
      fallback: Answers are written from the templates, practised quarterly

# Who decides, up to how much. The last band has no limit.
decisions:
  grant-credit:
    title: Grant a credit
    domain: requests
    activity: answer-request          # the activity that prepares it
    kind: customer
    measure: credit-amount            # what the limits are about
    unit: EUR
    impact: {severity: low, probability: high, reversible: true, affects: person}
    moves: [right-first-time]         # the measures that show whether it was decided well
    as_is:
      - {decide: team-lead}
    to_be:
      - {up_to: 100 EUR, decide: case-handler}
      - {decide: team-lead}

measures:
  right-first-time:
    title: Requests right the first time
    question: How often does nobody have to ask again?
    formula: requests_without_follow_up / requests
    unit: "%"
    better: higher                    # higher, lower or band
    baseline: {value: 82, on: 2026-10-31, source: Quality review}
    target: {value: 90, by: 2028-06-30}
    owner: team-lead
    level: workflow
    about: quality
    outcome: reliable-answers
    as_is:
      scorecards: {case-handler: 100%, team-lead: 100%}   # each role's weights add up to 100 %

# What the change is for.
outcomes:
  reliable-answers:
    title: Answers customers can rely on
    owner: team-lead
    kind: quality                     # revenue, cost, risk or quality
    value: 20000 EUR per year
    realised: 50%                     # the part that will really come

# When it goes live.
waves:
  wave-1:
    title: First wave
    start: 2027-02-01
    go_live: 2027-04-01
    decided_by: team-lead
    gate:
      - {criterion: Stop tested, owner: team-lead, minimum: 100%, status: open}

"""##),
    ])
}
