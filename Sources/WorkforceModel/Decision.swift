package import WorkforceSyntax

/// A decision right: who decides up to which limit, before and after the change.
package struct Decision: Entry {
  package static let kind = "decision"

  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case financial, people, customer, legal, technical
    case modelChange = "model-change"
  }

  package var id: ID<Decision>
  package var title: String
  package var domain: ID<Domain>?
  /// The activity that prepares it.
  package var activity: ID<Activity>?
  /// What it sets in motion.
  package var feeds: [ID<Activity>] = []
  package var kind: Kind?
  /// What the bands are cut by; an authority's limits name it.
  package var measure: String?
  package var unit: String?
  package var impact: Impact?
  package var volume: Estimate<Volume>?
  package var moves: [ID<Measure>] = []
  package var escalate: [Party] = []
  package var appeal: Appeal?
  package var review: CalendarDate?
  package var log: Log?
  package var wave: ID<Wave>?
  package var asIs: [Band]?
  /// Nil for a decision that ends; equal to `asIs` where the plan states no `to_be`.
  package var toBe: [Band]?
  package var retirement: Retirement<Decision>?
  package var changes: Bool
  package var waivers: [Waiver] = []
  package var source: EntrySource

  package func bands(in state: Diagnostic.State) -> [Band]? { state == .asIs ? asIs : toBe }
}

/// One step of a decision: up to a limit, or when a condition holds.
package struct Band: Hashable, Sendable {
  /// In the decision's unit, or the plan's currency; nil for the open band.
  package var upTo: Double?
  package var when: String?
  /// One is right; more are a finding.
  package var decide: [Party] = []
  /// The decider unless stated.
  package var accountable: [Party] = []
  package var recommend: [Party] = []
  package var agree: [Party] = []
  package var advise: [Party] = []
  package var perform: [Party] = []
  package var notify: [Party] = []
  package var verify: [Party] = []
  /// 0…1.
  package var confidence: Share?
  package var override: ID<Role>?
  package var stop: ID<Role>?
  /// Of the decision's volume.
  package var share: Estimate<Share>?
  /// The decider's time on one item.
  package var time: Estimate<Minutes>?
  package var escalated: Escalated?
  package var place: Place

  package struct Escalated: Hashable, Sendable {
    package var rate: Estimate<Share>
    package var time: Estimate<Minutes>
    package var within: ResponseTime?
  }

  /// Who answers for the band.
  package var accountableParties: [Party] { accountable.isEmpty ? decide : accountable }
}
