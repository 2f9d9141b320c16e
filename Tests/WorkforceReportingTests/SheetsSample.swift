import WorkforceModel
import WorkforcePlanning
import WorkforceReporting
import WorkforceSyntax

/// Small plans for tests of the sheets.
enum SheetsSample {
  /// One delegated activity with the golden case's figures, one that ends, a moving limit, a measure
  /// that changes roles.
  static let text = """
    plan:
      id: small-plan
      title: A small plan
      organisation: Example Ltd
      owner: lead
      as_of: 2026-11-30
      horizon: {from: 2027-01-01, to: 2027-12-31}
      currency: EUR
      working_time: {paid: 1950 h per year, shrinkage: 30%, utilisation: 85%}
    domains:
      claims: {title: Claims}
    roles:
      lead: {title: Team lead, grade: T1, headcount: 2, fte: 2, other_work: 50%}
      clerk:
        title: Clerk
        grade: C2
        headcount: 22
        fte: 21
        codes: {hris: K-1}
        to_be:
          title: Claims clerk
          grade: C3
          release: [{to: attrition, share: 40%}]
    systems:
      triage-model: {title: Triage model, kind: model, owner: lead, stop: lead}
    bodies:
      council: {title: Works council, right: consult}
    waves:
      wave-1: {title: First wave, go_live: 2027-03-01}
    activities:
      triage-claim:
        title: Triage a new claim
        domain: claims
        impact: {severity: high, probability: low, reversible: true, affects: person}
        volume: 10000 per month
        time: 12 min
        as_is: {raci: {R: clerk, A: [lead], I: council}}
        to_be:
          wave: wave-1
          execution: delegated
          raci: {R: triage-model}
          share: 80%
          completed: {low: 50%, likely: 70%, high: 80%, source: "pilot, Nov 2026"}
          mix: 1.35
          oversight:
            mode: approve-flagged
            by: clerk
            stop: lead
            before: {rate: 10%, time: 4 min}
            after: {rate: 5%, time: 6 min}
            rework: {rate: 2%, time: 18 min}
            fixed: 60 h per month
      key-in-claim:
        title: Key the claim in
        domain: claims
        volume: 300 per month
        time: 6 min
        as_is: {raci: {R: clerk, A: lead}}
        to_be: {wave: wave-1, retired: Data arrive as data}
    decisions:
      settle-claim:
        title: Settle the claim
        domain: claims
        activity: triage-claim
        measure: amount
        unit: EUR
        volume: 600 per month
        as_is:
          - {up_to: 1000 EUR, decide: clerk, share: 80%, time: 5 min}
          - {decide: lead, recommend: clerk, share: 20%, time: 10 min}
        to_be:
          - {up_to: 5000 EUR, decide: clerk, share: 95%, time: 5 min}
          - {decide: lead, recommend: clerk, share: 5%, time: 10 min}
    measures:
      cycle-time:
        title: Days to settlement
        unit: days
        better: lower
        baseline: {value: 19.5, on: 2026-09-30}
        target: {value: 12, by: 2027-12-31}
        owner: lead
        as_is: {scorecards: {clerk: 60%}}
        to_be: {scorecards: {lead: 40%}}
    """

  /// The plan above with findings of its own, so that no rule changes what the sheets say.
  static func plan(isDraft: Bool = false) -> ChangePlan? {
    guard let plan = outcome(text).makePlan() else { return nil }
    func place(_ line: Int, _ column: Int) -> SourceRange {
      let start = SourcePosition(line: line, column: column)
      return SourceRange(file: "workforce.yaml", start: start, end: start)
    }
    let triage = Diagnostic.Subject(kind: Activity.kind, id: "triage-claim")
    let findings = [
      Diagnostic(
        id: "raci/too-busy", severity: .warning, message: "`lead` answers for everything",
        range: place(43, 30), help: "give `A:` to another role", subject: triage, state: .toBe,
        cause: "lead"),
      Diagnostic(
        id: "raci/made-up", message: "activity `triage-claim` is not as it should be",
        range: place(36, 3), notes: ["it was like this before"], help: "change `raci`",
        subject: triage, state: .asIs),
      Diagnostic(
        id: "measure/made-up", severity: .warning, message: "measure `cycle-time` is late",
        range: place(80, 3), subject: Diagnostic.Subject(kind: Measure.kind, id: "cycle-time"),
        waived: Diagnostic.Waived(
          reason: "The figures come in spring", owner: "lead", expires: "2027-06-30")),
      Diagnostic(
        id: "plan/made-up", severity: .note, message: "the plan is small", range: place(2, 3)),
    ]
    return ChangePlan(
      definitions: plan.definitions, analysis: plan.analysis, findings: findings,
      notJudged: [], fingerprint: "0123456789abcdef", revision: "draft 2",
      isDraft: isDraft)
  }

  /// Only what a plan cannot do without.
  static let empty = "plan: {id: empty-plan, title: Nothing yet, as_of: 2026-11-30}\n"

  /// Work that stays as it is.
  static let unchanged = """
    plan: {id: same, title: All as before, as_of: 2026-11-30}
    roles: {clerk: {title: Clerk}, lead: {title: Lead}}
    activities:
      sort: {title: Sort, volume: 10 per day, time: 6 min, as_is: {raci: {R: clerk, A: lead}}}
    """

  static func outcome(_ text: String, isDraft: Bool = false) -> Planner.Outcome {
    let sources = SourceLoader.read(files: [SourceFile(path: "workforce.yaml", text: text)])
    return Planner.run(sources, options: Planner.Options(isDraft: isDraft))
  }
}
