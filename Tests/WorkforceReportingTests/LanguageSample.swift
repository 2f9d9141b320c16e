import WorkforceModel
import WorkforcePlanning
import WorkforceReporting
import WorkforceSyntax

/// A plan in which nearly everything is stated that a report has words for, its own texts in Greek
/// letters, so that every Latin word of a report is the report's.
enum LanguageSample {
  static func plan(
    _ language: String, isDraft: Bool = false, scenario: Bool = false
  ) -> ChangePlan? {
    let text = Self.text.replacing("LANGUAGE", with: language)
    let sources = SourceLoader.read(files: [SourceFile(path: "α.yaml", text: text)])
    var outcome = Planner.run(sources, options: Planner.Options(isDraft: isDraft, draws: 200))
    if scenario, let first = outcome.judged?.definitions.scenarios.first {
      outcome = outcome.outcome(as: first)
    }
    guard var plan = outcome.makePlan() else { return nil }
    // The texts of checks and packs are in English in every language.
    plan.findings = findings
    plan.notJudged = []
    plan.fingerprint = "0123456789012345"
    return plan
  }

  private static var findings: [Diagnostic] {
    let start = SourcePosition(line: 1, column: 1)
    let range = SourceRange(file: "α.yaml", start: start, end: start)
    func subject(_ kind: String, _ id: String) -> Diagnostic.Subject { .init(kind: kind, id: id) }
    return [
      Diagnostic(
        id: "raci/x", severity: .error, message: "α", range: range, notes: ["β"], help: "γ",
        subject: subject(Activity.kind, "x1"), state: .asIs),
      Diagnostic(
        id: "raci/x", severity: .warning, message: "α", range: range,
        subject: subject(Role.kind, "x1"), state: .toBe),
      Diagnostic(
        id: "raci/x", severity: .note, message: "α", range: range,
        subject: subject(Measure.kind, "x1"),
        waived: Diagnostic.Waived(reason: "δ", owner: "x1", expires: "2027-06-30")),
      Diagnostic(
        id: "raci/x", severity: .warning, message: "α", range: range,
        subject: subject(Decision.kind, "x31")),
    ]
  }

  private static let text = """
    plan:
      id: x0
      title: Σχέδιο
      organisation: Εταιρεία
      owner: x1
      as_of: 2027-01-01
      horizon: {from: 2027-01-01, to: 2028-12-31}
      currency: EUR
      language: LANGUAGE
      working_time: {paid: 1720 h per year, shrinkage: 25%, utilisation: 85%}
      working_days: 220
      discount_rate: 6%
      target_release: 80 h per month
    roles:
      x1: {title: Άλφα, kind: role, headcount: 2, fte: 2}
      x2:
        title: Βήτα
        family: Γένος
        grade: Τ5
        unit: Μονάδα
        cost_centre: 4711
        site: x9
        reports_to: x1
        headcount: 10
        fte: 9.5
        working_time: {utilisation: 80%}
        codes: {hris: 4312}
        skills: {x1: 2}
        other_work: 20%
        to_be:
          title: Δέλτα
          grade: Τ6
          fte: 8
          from: x1
          skills: {x1: 3}
          release:
            - {to: redeploy, role: x1, hours: 20 h per month, owner: x1, from: x1}
            - {to: exit, share: 10%, from: 2027-06-01}
      x3: {title: Έψιλον, kind: board, available: 40 h per year, other_work: 10 h per month}
      x4: {title: Ζήτα, fte: 1, to_be: {closes: 2027-09-16}}
      x5: {title: Ήτα, to_be: {opens: 2027-03-01, fte: 1}}
    systems:
      x6:
        title: Θήτα
        kind: model
        owner: x1
        stop: x1
        cost: {per_item: [0.08 EUR, 0.11 EUR, 0.15 EUR], per_year: 40000 EUR, one_off: 120000 EUR}
    domains:
      x20: {title: Ιώτα, owner: x1, outcomes: [x1]}
    activities:
      x1:
        title: Κάππα
        domain: x20
        feeds: [x2]
        measures: [x1]
        impact: {severity: high, probability: low, reversible: false, affects: person-legal}
        volume: 10000 per month
        time: 12 min
        as_is:
          raci: {R: [x2, x1], A: x3, C: x4, I: x7}
          effort: {x2: 70%, x1: 30%}
          consult_time: 2 min
          inform_time: 1 min
        to_be:
          wave: x1
          execution: delegated
          raci: {R: x6, C: x7, I: x5}
          share: 80%
          completed: {low: 50%, likely: 70%, high: 80%, source: Πηγή}
          mix: [1.1, 1.35, 1.8]
          manual: {x2: 70%, x1: 30%}
          oversight:
            mode: approve-flagged
            by: x2
            stop: x1
            before: {rate: 10%, time: 4 min}
            after: {rate: 5%, time: 6 min}
            rework: {rate: 2%, time: 18 min, by: x2}
            fixed: 60 h per month
      x2:
        title: Λάμδα
        domain: x20
        as_is: {raci: {R: x2, A: x1}, execution: assisted, system: x6, volume: 8000 per month, time: 20 min}
        to_be: {wave: x1, execution: autonomous, completed: 90%, raci: {R: x6}, oversight: {mode: sample, by: x2}}
      x3:
        title: Μι
        as_is: {raci: {R: x2, A: x1}}
        to_be: {retired: Λόγος, into: [x2], wave: x1}
      x4: {title: Νι, as_is: {raci: {R: x2, A: "TBD"}}}
      x5: {title: Ξι, to_be: {raci: {R: x5, A: x1}, execution: shared, system: x6}}
    decisions:
      x31:
        title: Όμικρον
        domain: x20
        activity: x2
        kind: financial
        measure: x31
        unit: EUR
        volume: 400 per month
        moves: [x1]
        escalate: [x1]
        appeal: {to: x1, within: 10 days}
        review: 2027-12-01
        wave: x1
        as_is:
          - {up_to: 5000 EUR, decide: x2, accountable: x1, recommend: x6, agree: x7, advise: [x3], perform: x2, notify: x7, verify: x3, override: x1, stop: x1, share: 70%, time: 5 min, escalated: {rate: 5%, time: 15 min}}
          - {decide: x1}
        to_be: [{up_to: 2500 EUR, decide: x6, override: x1}, {decide: x1}]
      x32:
        title: Πι
        as_is: [{when: Όρος, decide: x2}, {decide: x1}]
        to_be: [{when: Όρος, decide: x1}, {decide: x2}]
      x33: {title: Ρο, as_is: [{decide: x2}], to_be: [{decide: x2, advise: [x3]}]}
      x34: {title: Σίγμα, kind: model-change, to_be: [{decide: [x1, x2]}]}
    measures:
      x1:
        title: Ταυ
        question: Ερώτηση
        formula: Τύπος
        unit: "%"
        better: lower
        baseline: {value: 0.125, on: 2026-11-30}
        target: {value: {from: 0.03, to: 0.08}, by: 2027-12-31}
        owner: x1
        source: Πηγή
        kind: lagging
        level: workflow
        per: team
        outcome: x1
        guardrail: x2
        not_for: Άτομα
        wave: x1
        as_is: {scorecards: {x2: 20%, x1: 50%}}
        to_be: {scorecards: {x2: 0%}}
      x2: {title: Ύψιλον, unit: "‰", better: higher, to_be: {scorecards: {x1: 10%}}}
    outcomes:
      x1: {title: Φι, owner: x1, kind: quality, value: 250000 EUR per year, realised: 50%, from: external}
    skills:
      x1: {title: Χι, training: {title: Μάθημα, hours: 16.5 h, to: 3, roles: [x2], by: 2027-02-28}}
    waves:
      x1:
        title: Ψι
        start: 2027-01-15
        go_live: 2027-03-01
        end: 2027-06-30
        gate: [{criterion: Κριτήριο, owner: x1, minimum: Όριο, status: open}]
        decided_by: x1
        parallel_run: {share: 50%, until: 2027-04-30}
        learning: {dip: 15%, weeks: 6}
    bodies:
      x7: {title: Συμβούλιο, right: consult, lead_time: 8 weeks, started: 2026-12-01}
      x10: {title: Επιτροπή, right: co-determine}
    risks:
      x1: {title: Κίνδυνος, kind: risk, probability: low, impact: high, owner: x1, response: Απάντηση, status: open}
    scenarios:
      x1: {title: Ωμέγα, set: {activities.x1.to_be.completed: 55%}}

    """
}
