import WorkforceAnalysis
import WorkforceChecks
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

extension PlanListing {
  func rows(of section: ListedSection) -> [Row] {
    switch section {
    case .roles: rows(definitions.roles, cells)
    case .systems: rows(definitions.systems, cells)
    case .domains: domains
    case .activities: rows(definitions.activities, cells)
    case .decisions: rows(definitions.decisions, cells)
    case .measures: rows(definitions.measures, cells)
    case .outcomes: rows(definitions.outcomes, cells)
    case .skills: rows(definitions.skills, cells)
    case .enablers: rows(definitions.enablers, cells)
    case .waves: waves
    case .bodies: rows(definitions.bodies, cells)
    case .risks: rows(definitions.risks, cells)
    case .scenarios: rows(definitions.scenarios, cells)
    case .approvals: rows(definitions.approvals, cells)
    }
  }

  private func rows<Element: Entry>(
    _ catalog: Catalog<Element>, _ cells: (Element) -> [Cell]
  ) -> [Row] {
    catalog.map { entry in
      Row(
        id: entry.id.text, title: entry.title, place: entry.source.declaration,
        cells: cells(entry))
    }
  }

  // MARK: - Work

  private func cells(_ role: Role) -> [Cell] {
    let capacity = analysis?[role.id]
    return [
      .number("fte", "FTE", role.fte ?? role.headcount),
      .hours("as_is_hours", "h as-is", capacity?.asIs.work),
      .hours("to_be_hours", "h to-be", capacity?.toBe.work),
      .text("reports_to", "reports to", role.reportsTo?.text),
    ]
  }

  private func cells(_ activity: Activity) -> [Cell] {
    let hours = analysis?[activity.id]
    let answering = definitions.plan.scheme.answering
    let accountable = answering.map { relation in
      (activity.toBe ?? activity.asIs)?.responsibilities.parties(relation).map(\.text) ?? []
    }
    return [
      .text("domain", "domain", activity.domain?.text),
      .states(
        "execution", "execution", activity.asIs?.execution.rawValue,
        activity.toBe?.execution.rawValue),
      .list("accountable", "accountable", accountable ?? []),
      .hours("as_is_hours", "h as-is", hours?.asIs.total),
      .hours("to_be_hours", "h to-be", hours?.toBe.total),
    ]
  }

  private func cells(_ decision: Decision) -> [Cell] {
    [
      .text("domain", "domain", decision.domain?.text),
      .states(
        "decides", "who decides", deciders(decision, in: .asIs), deciders(decision, in: .toBe)),
    ]
  }

  private func deciders(_ decision: Decision, in state: Diagnostic.State) -> String? {
    decision.bands(in: state).map { definitions.deciders($0, of: decision, in: .en) }
  }

  private func cells(_ measure: Measure) -> [Cell] {
    func text(_ level: Level?) -> String? {
      switch level {
      case .value(let value): value.readable
      case .band(let from, let to): "\(from.readable) to \(to.readable)"
      case nil: nil
      }
    }
    return [
      .text("owner", "owner", measure.owner?.text),
      .text("baseline", "baseline", text(measure.baseline?.value)),
      .text("target", "target", text(measure.target?.value)),
      .text("unit", "unit", measure.unit),
      .text("by", "by", measure.target?.by?.description),
    ]
  }

  private func cells(_ system: System) -> [Cell] {
    [
      .text("kind", "kind", system.kind.rawValue),
      .states(
        "stage", "stage", system.stage(in: .asIs)?.rawValue, system.stage(in: .toBe)?.rawValue),
      .states(
        "cleared_for", "cleared for", system.clearedFor(in: .asIs)?.rawValue,
        system.clearedFor(in: .toBe)?.rawValue),
      .text("owner", "owner", system.owner?.text),
    ]
  }

  private var domains: [Row] {
    var sums: [ID<Domain>: (count: Int, asIs: Double, toBe: Double)] = [:]
    for activity in definitions.activities {
      guard let domain = activity.domain else { continue }
      let hours = analysis?[activity.id]
      let sum = sums[domain] ?? (0, 0, 0)
      sums[domain] = (
        sum.count + 1, sum.asIs + (hours?.asIs.total ?? 0), sum.toBe + (hours?.toBe.total ?? 0)
      )
    }
    return rows(definitions.domains) { domain in
      let sum = sums[domain.id] ?? (0, 0, 0)
      return [
        .text("owner", "owner", domain.owner?.text),
        .number("activities", "activities", Double(sum.count)),
        .hours("as_is_hours", "h as-is", analysis == nil ? nil : sum.asIs),
        .hours("to_be_hours", "h to-be", analysis == nil ? nil : sum.toBe),
      ]
    }
  }

  // MARK: - The change

  private var waves: [Row] {
    var counts: [ID<Wave>: Int] = [:]
    for activity in definitions.activities { activity.wave.map { counts[$0, default: 0] += 1 } }
    return rows(definitions.waves) { wave in
      [
        .text("go_live", "goes live", wave.goLive.description),
        .text("decided_by", "decided by", wave.decidedBy?.text),
        .number("activities", "activities", Double(counts[wave.id] ?? 0)),
        .number("open_gates", "open gates", Double(wave.gate.count { $0.status != .met })),
      ]
    }
  }

  private func cells(_ outcome: Outcome) -> [Cell] {
    [
      .text("owner", "owner", outcome.owner?.text),
      .text("kind", "kind", outcome.kind?.rawValue),
      .number("value", "value a year", outcome.value?.likely.value),
    ]
  }

  private func cells(_ skill: Skill) -> [Cell] {
    [
      .text("training", "training", skill.training?.title),
      .number("training_hours", "hours", skill.training?.hours),
      .text("by", "by", skill.training?.by?.description),
    ]
  }

  private func cells(_ enabler: Enabler) -> [Cell] {
    [
      .text("layer", "layer", enabler.layer?.rawValue),
      .text("owner", "owner", enabler.owner?.text),
      .text("due", "due", enabler.due?.description),
      .text("status", "status", enabler.status?.rawValue),
    ]
  }

  private func cells(_ body: Body) -> [Cell] {
    [
      .text("right", "right", body.right?.rawValue),
      .text("lead_time", "lead time", body.leadTime?.description),
      .text("started", "started", body.started?.description),
    ]
  }

  private func cells(_ risk: Risk) -> [Cell] {
    [
      .text("kind", "kind", risk.kind?.rawValue),
      .text("probability", "probability", risk.probability?.rawValue),
      .text("impact", "impact", risk.impact?.rawValue),
      .text("owner", "owner", risk.owner?.text),
      .text("status", "status", risk.status?.rawValue),
    ]
  }

  private func cells(_ scenario: Scenario) -> [Cell] {
    [.list("set", "sets", scenario.settings.map(\.path))]
  }

  private func cells(_ approval: Approval) -> [Cell] {
    [
      .text("by", "by", approval.by?.text), .text("on", "on", approval.on?.description),
      .text("covers", "covers", approval.covers),
    ]
  }
}
