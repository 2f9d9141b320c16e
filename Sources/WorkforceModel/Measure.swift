package import WorkforceSyntax

/// A performance measure, defined so that a stranger could compute it.
package struct Measure: Entry {
  package static let kind = "measure"

  package enum Direction: String, Hashable, Sendable, CaseIterable { case higher, lower, band }
  package enum Kind: String, Hashable, Sendable, CaseIterable { case leading, lagging }
  package enum Scope: String, Hashable, Sendable, CaseIterable {
    case task, workflow, decision, outcome, benefit
  }
  package enum Topic: String, Hashable, Sendable, CaseIterable {
    case volume, speed, quality, cost, risk
  }
  package enum Per: String, Hashable, Sendable, CaseIterable { case person, team, unit }

  package var id: ID<Measure>
  package var title: String
  package var question: String?
  package var formula: String?
  package var unit: String
  package var better: Direction
  package var baseline: Baseline?
  package var target: Target?
  package var owner: ID<Role>?
  package var steward: ID<Role>?
  /// Where the figures come from.
  package var system: String?
  package var frequency: String?
  package var kind: Kind?
  package var level: Scope?
  package var about: Topic?
  package var per: Per?
  package var outcome: ID<Outcome>?
  package var guardrail: ID<Measure>?
  package var notFor: String?
  package var expires: CalendarDate?
  package var domain: ID<Domain>?
  package var wave: ID<Wave>?
  /// Weights by role; empty where the state states none, nil where the measure is not in use.
  package var asIs: [RoleShare]?
  package var toBe: [RoleShare]?
  package var retirement: Retirement<Measure>?
  package var changes: Bool
  package var waivers: [Waiver] = []
  package var source: EntrySource

  package struct Baseline: Hashable, Sendable {
    package var value: Level?
    package var on: CalendarDate?
    package var source: String?
  }

  package struct Target: Hashable, Sendable {
    package var value: Level
    package var by: CalendarDate?
  }

  package func scorecards(in state: Diagnostic.State) -> [RoleShare]? {
    state == .asIs ? asIs : toBe
  }
}

/// What the organisation wants more or less of, with its value.
package struct Outcome: Entry {
  package static let kind = "outcome"

  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case revenue, cost, risk, quality
  }

  package enum Origin: String, Hashable, Sendable, CaseIterable { case release, external }

  package var id: ID<Outcome>
  package var title: String
  package var owner: ID<Role>?
  package var kind: Kind?
  /// A year.
  package var value: Estimate<Money>?
  package var realised: Share?
  /// `release`: the value is the released cost, computed and never added.
  package var from: Origin?
  package var costCentre: String?
  package var waivers: [Waiver] = []
  package var source: EntrySource
}
