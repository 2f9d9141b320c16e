import WorkforceAnalysis
import WorkforceModel
package import WorkforcePlanning
import WorkforceSyntax

extension JSON {
  /// What `workforce diff --format json` prints; schema 1.
  ///
  /// Hours are a year's, shares 0 to 1, items a year's.
  package static func difference(_ comparison: PlanComparison) -> JSON {
    .object([
      ("schema", .int(1)),
      ("before", version(comparison.before)), ("after", version(comparison.after)),
      ("same", .bool(comparison.isEmpty)),
      ("plan", .array(comparison.plan.map(fact))),
      ("entries", .array(comparison.entries.map(entry))),
      ("unchanged", .int(comparison.unchanged)),
      ("figures", .array(comparison.figures.map(figure))),
      ("findings", findings(comparison.findings)),
    ])
  }

  private static func version(_ version: PlanVersion) -> JSON {
    .object([
      ("name", .string(version.name)), ("id", .string(version.id)),
      ("title", .string(version.title)), ("as_of", .string(version.asOf.description)),
      ("errors", .int(version.errors)), ("judged", .bool(version.isJudged)),
    ])
  }

  private static func entry(_ entry: EntryChange) -> JSON {
    .object([
      ("kind", .string(entry.subject.kind)), ("id", .string(entry.subject.id)),
      ("title", .string(entry.title)), ("domain", .optional(entry.domain?.text)),
      ("change", .string(entry.sort.rawValue)),
      ("before", place(entry.places.before)), ("after", place(entry.places.after)),
      ("parts", .array(entry.parts.map(part))), ("facts", .array(entry.facts.map(fact))),
    ])
  }

  static func place(_ range: SourceRange?) -> JSON {
    range.map { .object([("file", .string($0.file)), ("line", .int(Int($0.start.line)))]) } ?? .null
  }

  private static func part(_ change: PartChange) -> JSON {
    func parts(_ parts: [PartChange.Part]) -> JSON {
      .array(
        parts.map {
          .object([("duty", .string($0.duty.rawValue)), ("letter", .optional($0.letter))])
        })
    }
    return .object([
      ("party", .string(change.party.text)), ("states", states(change.states)),
      ("before", parts(change.before)), ("after", parts(change.after)),
    ])
  }

  private static func states(_ states: [Diagnostic.State]) -> JSON {
    .array(states.map { .string($0.rawValue) })
  }

  private static func fact(_ change: FactChange) -> JSON {
    .object([
      ("key", .string(change.key)),
      ("band", .optional(change.band)),
      ("states", states(change.states)),
      ("unit", .optional((change.after ?? change.before)?.unit?.rawValue)),
      ("before", change.before.map(value) ?? .null), ("after", change.after.map(value) ?? .null),
    ])
  }

  private static func value(_ value: Fact.Value) -> JSON {
    switch value {
    case .text(let text): .string(text)
    case .number(let number, _): .number(number)
    case .list(let items): .array(items.map(JSON.string))
    case .range(let low, let likely, let high, _, let source):
      .object([
        ("low", .number(low)), ("likely", .number(likely)), ("high", .number(high)),
        ("source", .optional(source)),
      ])
    }
  }

  private static func figure(_ change: FigureChange) -> JSON {
    let (kind, id): (String, String?) =
      switch change.subject {
      case .plan: ("plan", nil)
      case .domain(let domain): (Domain.kind, domain?.text)
      case .role(let role): (Role.kind, role.text)
      }
    let name =
      switch change.figure {
      case .ofPlan(let figure): figure.key
      case .hours(let state): "\(state.rawValue)_hours"
      case .fte(let state): "\(state.rawValue)_fte"
      case .supply(let state): "\(state.rawValue)_supply_hours"
      }
    return .object([
      ("kind", .string(kind)), ("id", .optional(id)), ("figure", .string(name)),
      ("before", figure(change.before)), ("after", figure(change.after)),
    ])
  }

  private static func figure(_ value: ScenarioFigure.Value?) -> JSON {
    if case .text(let text) = value { return .optional(text) }
    return .optional(value?.number)
  }

  private static func findings(_ changes: FindingChanges) -> JSON {
    .object([
      ("new", .array(changes.new.map(finding))), ("gone", .array(changes.gone.map(finding))),
      (
        "changed",
        .array(
          changes.changed.map {
            .object([("before", finding($0.before)), ("after", finding($0.after))])
          })
      ),
      ("kept", .int(changes.kept)),
    ])
  }
}

extension Fact.Value {
  fileprivate var unit: Fact.Unit? {
    switch self {
    case .number(_, let unit), .range(_, _, _, let unit, _): unit
    case .text, .list: nil
    }
  }
}

extension ScenarioFigure {
  /// As `plan.json` calls it where it has the figure.
  fileprivate var key: String {
    switch self {
    case .asIsHours: "as_is_hours"
    case .toBeHours: "to_be_hours"
    case .asIsFTE: "as_is_fte"
    case .toBeFTE: "to_be_fte"
    case .likeliest: "release"
    case .p10: "release_p10"
    case .p50: "release_p50"
    case .p90: "release_p90"
    case .netOfYear: "net_of_year"
    case .netOfHorizon: "net_of_horizon"
    case .netP10: "net_of_horizon_p10"
    case .netP50: "net_of_horizon_p50"
    case .netP90: "net_of_horizon_p90"
    case .oneOff: "one_off"
    case .payback: "payback"
    case .oversight: "oversight_hours"
    case .peak: "peak_utilisation"
    case .peakRole: "peak_role"
    case .peakMonth: "peak_month"
    case .errors: "errors"
    case .warnings: "warnings"
    case .notes: "notes"
    case .waived: "waived"
    }
  }
}
