/// What holds for the plan as a whole.
package struct Plan: Sendable {
  package enum Part: String, Hashable, Sendable, CaseIterable { case deployer, provider }

  package var id: String
  package var title: String
  package var organisation: String?
  package var owner: ID<Role>?
  /// The date against which waivers, reviews and duties are judged.
  package var asOf: CalendarDate
  package var horizon: Period?
  /// ISO 4217; nil where the plan states none.
  package var currency: String?
  package var language = "en"
  package var scheme = Scheme.raci
  package var workingTime: WorkingTime?
  package var packs: [String] = []
  package var policy = Policy()
  package var part: Part?
  /// Working days in a year; 365 where the plan states none.
  package var workingDays: Double?
  package var discountRate: Share?
  package var targetRelease: Hours?
  package var sites: [Site] = []
  package var waivers: [Waiver] = []
  package var source: EntrySource

  package struct Site: Hashable, Sendable {
    package var id: String
    package var country: String?
    /// ISO 3166-2, such as `US-CO`.
    package var region: String?
    package var employees: Double?
  }
}

/// A plan's or a domain's own thresholds and severities of checks.
package struct Policy: Hashable, Sendable {
  package enum Level: String, Hashable, Sendable, CaseIterable { case off, note, warning, error }

  package struct Setting: Hashable, Sendable {
    package var rule: String
    package var severity: Level?
    package var thresholds: [Threshold] = []
    package var place: Place
  }

  package struct Threshold: Hashable, Sendable {
    package var name: String
    package var value: Double
    package var place: Place
  }

  package var settings: [Setting] = []

  package init() {}

  package func setting(of rule: String) -> Setting? { settings.first { $0.rule == rule } }
}

/// Everything the planners' text says, references resolved.
package struct Definitions: Sendable {
  package var plan: Plan
  package var roles = Catalog<Role>()
  package var systems = Catalog<System>()
  package var domains = Catalog<Domain>()
  package var activities = Catalog<Activity>()
  package var decisions = Catalog<Decision>()
  package var measures = Catalog<Measure>()
  package var outcomes = Catalog<Outcome>()
  package var skills = Catalog<Skill>()
  package var enablers = Catalog<Enabler>()
  package var waves = Catalog<Wave>()
  package var bodies = Catalog<Body>()
  package var risks = Catalog<Risk>()
  package var scenarios = Catalog<Scenario>()
  package var approvals = Catalog<Approval>()
  /// The governance packs the plan chooses, in its order.
  package var packs: [GovernancePack] = []
  /// How many files were read.
  package var fileCount: Int

  /// The working time of a role: its own, or the plan's.
  package func workingTime(of role: Role) -> WorkingTime? { role.workingTime ?? plan.workingTime }
}
