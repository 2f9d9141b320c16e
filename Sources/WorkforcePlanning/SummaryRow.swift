import WorkforceAnalysis
package import WorkforceModel
import WorkforceSyntax

/// One domain in one wave, in figures; hours a year at the most likely values.
package struct SummaryRow: Sendable {
  /// Nil for work without a domain.
  package var domain: ID<Domain>?
  /// Nil for work that belongs to no wave.
  package var wave: ID<Wave>?
  package var activities = 0
  package var changing = 0
  package var asIsHours = 0.0
  package var toBeHours = 0.0
  package var asIsFTE = 0.0
  package var toBeFTE = 0.0
  /// Reviews and fixed oversight in the to-be.
  package var oversightHours = 0.0
  /// Roles whose duties or hours change.
  package var rolesTouched = 0
  package var errors = 0
  package var warnings = 0
  /// FTE · cost of the roles, in the plan's currency.
  package var asIsCost = Money(0)
  package var toBeCost = Money(0)
  /// What systems cost to run: items · price, and this work's part of the price of a year.
  package var asIsSystems = Money(0)
  package var toBeSystems = Money(0)

  package var netRelease: Double { asIsHours - toBeHours }
}

extension SummaryRow {
  private struct Key: Hashable {
    var domain: ID<Domain>?
    var wave: ID<Wave>?
  }

  static func all(
    _ definitions: Definitions, _ analysis: Analysis, findings: [Diagnostic]
  ) -> [SummaryRow] {
    var rows: [Key: SummaryRow] = [:]
    var touched: [Key: Set<ID<Role>>] = [:]
    func fte(_ hours: WorkHours) -> Double {
      hours.portions.reduce(0) { sum, portion in
        sum + (portion.role.flatMap { analysis[$0]?.fte(portion.hours) } ?? 0)
      }
    }
    func cost(_ hours: WorkHours) -> Money {
      Money(
        hours.portions.reduce(0) { sum, portion in
          guard let id = portion.role, let cost = definitions.roles[id]?.cost else { return sum }
          return sum + (analysis[id]?.fte(portion.hours) ?? 0) * cost.value
        })
    }
    func add(_ asIs: WorkHours, _ toBe: WorkHours, to key: Key) {
      var row = rows[key] ?? SummaryRow(domain: key.domain, wave: key.wave)
      row.asIsHours += asIs.total
      row.toBeHours += toBe.total
      row.asIsFTE += fte(asIs)
      row.toBeFTE += fte(toBe)
      row.oversightHours += toBe.oversight
      row.asIsCost.value += cost(asIs).value
      row.toBeCost.value += cost(toBe).value
      rows[key] = row
    }
    func key(of decision: Decision) -> Key {
      let activity = decision.activity.flatMap { definitions.activities[$0] }
      return Key(
        domain: decision.domain ?? activity?.domain, wave: decision.wave ?? activity?.wave)
    }

    for (activity, hours) in zip(definitions.activities, analysis.activities) {
      let key = Key(domain: activity.domain, wave: activity.wave)
      add(hours.asIs, hours.toBe, to: key)
      rows[key]?.activities += 1
      if activity.change != .kept { rows[key]?.changing += 1 }
    }
    for (decision, hours) in zip(definitions.decisions, analysis.decisions) {
      add(hours.asIs, hours.toBe, to: key(of: decision))
    }
    for use in SystemUse.all(definitions) {
      let key = Key(domain: use.domain, wave: use.wave)
      let cost = use.cost(definitions, analysis)
      switch use.state {
      case .asIs: rows[key]?.asIsSystems.value += cost
      case .toBe: rows[key]?.toBeSystems.value += cost
      }
    }
    for difference in analysis.difference.roles {
      for item in difference.changes {
        switch item.subject {
        case .activity(let id, _, _):
          guard let activity = definitions.activities[id] else { continue }
          touched[Key(domain: activity.domain, wave: activity.wave), default: []]
            .insert(difference.id)
        case .decision(let id, _, _):
          guard let decision = definitions.decisions[id] else { continue }
          touched[key(of: decision), default: []].insert(difference.id)
        case .measure, .skill: continue
        }
      }
    }
    // What is about no work of a domain has a row of its own, so that no finding is missing.
    let elsewhere = Key(domain: nil, wave: nil)
    for finding in findings where finding.waived == nil && finding.severity > .note {
      let own = finding.subject.flatMap { subject -> Key? in
        switch subject.kind {
        case Activity.kind:
          definitions.activities[ID(subject.id)].map { Key(domain: $0.domain, wave: $0.wave) }
        case Decision.kind: definitions.decisions[ID(subject.id)].map(key(of:))
        default: nil
        }
      }
      let key = own.flatMap { rows[$0] == nil ? nil : $0 } ?? elsewhere
      if finding.severity == .error {
        rows[key, default: SummaryRow()].errors += 1
      } else {
        rows[key, default: SummaryRow()].warnings += 1
      }
    }

    let domains: [ID<Domain>?] = definitions.domains.map(\.id) + [nil]
    let waves: [ID<Wave>?] = definitions.waves.map(\.id) + [nil]
    return domains.flatMap { domain in
      waves.compactMap { wave in
        let key = Key(domain: domain, wave: wave)
        var row = rows[key]
        row?.rolesTouched = touched[key]?.count ?? 0
        return row
      }
    }
  }
}

extension SystemUse {
  /// A year at the most likely values.
  fileprivate func cost(_ definitions: Definitions, _ analysis: Analysis) -> Double {
    guard let price = definitions.systems[system]?.cost else { return 0 }
    let inputs = activity.flatMap { analysis[$0] }.flatMap {
      state == .asIs ? $0.inputsAsIs : $0.inputsToBe
    }
    return (inputs?.offered ?? 0) * (price.perItem?.likely.value ?? 0)
      + shareOfYear * (price.perYear?.likely.value ?? 0)
  }
}
