package import WorkforceSyntax

/// The five layers that frame a redesign.
package enum Layer: String, Hashable, Sendable, CaseIterable {
  case data, orchestration, execution, governance, workforce
}

/// A part of the organisation's work that is redesigned as a whole.
package struct Domain: Entry {
  package static let kind = "domain"

  package var id: ID<Domain>
  package var title: String
  package var owner: ID<Role>?
  package var outcomes: [ID<Outcome>] = []
  package var readiness: [Readiness] = []
  /// Where thresholds and severities of checks differ from the plan's.
  package var policy = Policy()
  package var waivers: [Waiver] = []
  package var source: EntrySource

  package struct Readiness: Hashable, Sendable {
    package var layer: Layer
    /// 0…5.
    package var level: Double
    package var evidence: String?
  }
}

package struct Skill: Entry {
  package static let kind = "skill"

  package var id: ID<Skill>
  package var title: String
  package var codes = OrderedMap<String, String>()
  package var training: Training?
  package var waivers: [Waiver] = []
  package var source: EntrySource

  package struct Training: Hashable, Sendable {
    package var title: String?
    /// Hours of one person.
    package var hours: Double?
    /// Fee of one person.
    package var cost: Money?
    package var provider: String?
    package var mandatory: Bool?
    /// The level it leads to, 1…5.
    package var to: Int?
    package var roles: [ID<Role>] = []
    package var by: CalendarDate?
  }
}

/// Work on one of the layers that must precede a wave.
package struct Enabler: Entry {
  package static let kind = "enabler"

  package enum Status: String, Hashable, Sendable, CaseIterable {
    case planned
    case inProgress = "in-progress"
    case done
  }

  package var id: ID<Enabler>
  package var title: String
  package var layer: Layer?
  package var owner: ID<Role>?
  package var due: CalendarDate?
  package var status: Status?
  package var lifts: [Lift] = []
  package var trains: [Trains] = []
  package var dependsOn: [ID<Enabler>] = []
  package var evidence: String?
  /// Duties of governance packs that this work fulfils, such as `gdpr/impact-assessment`.
  package var meets: [String] = []
  package var waivers: [Waiver] = []
  package var source: EntrySource

  package struct Lift: Hashable, Sendable {
    package var domain: ID<Domain>
    /// 0…5.
    package var level: Double
  }

  package struct Trains: Hashable, Sendable {
    package var skill: ID<Skill>
    package var roles: [ID<Role>]
  }
}

/// A step of the introduction: what goes live together.
package struct Wave: Entry {
  package static let kind = "wave"

  package var id: ID<Wave>
  package var title: String
  package var start: CalendarDate?
  package var goLive: CalendarDate
  package var end: CalendarDate?
  package var requires: [Requirement] = []
  package var gate: [Gate] = []
  package var decidedBy: ID<Role>?
  package var parallelRun: ParallelRun?
  package var learning: Learning?
  package var waivers: [Waiver] = []
  package var source: EntrySource

  package struct Requirement: Hashable, Sendable {
    /// Nil: every domain with an activity in the wave.
    package var domain: ID<Domain>?
    package var layer: Layer
    /// 0…5.
    package var level: Double
  }

  package struct Gate: Hashable, Sendable {
    package enum Status: String, Hashable, Sendable, CaseIterable { case open, met, missed }

    package var criterion: String
    package var owner: ID<Role>?
    package var minimum: String?
    package var status: Status?
    package var evidence: String?
  }

  package struct ParallelRun: Hashable, Sendable {
    /// Of the as-is hours.
    package var share: Share
    package var until: CalendarDate?
  }

  package struct Learning: Hashable, Sendable {
    /// Extra hours as a part of the to-be's.
    package var dip: Share
    package var weeks: Double
  }
}

/// Who must be informed or consulted about the change; it has no hours.
package struct Body: Entry {
  package static let kind = "body"

  package enum Right: String, Hashable, Sendable, CaseIterable {
    case inform, consult
    case coDetermine = "co-determine"
  }

  package var id: ID<Body>
  package var title: String
  package var site: String?
  package var right: Right?
  package var rights: [Matter] = []
  package var leadTime: Span?
  package var started: CalendarDate?
  package var documents: [String] = []
  package var coversRoles: [ID<Role>] = []
  package var coversDomains: [ID<Domain>] = []
  package var waivers: [Waiver] = []
  package var source: EntrySource

  package struct Matter: Hashable, Sendable {
    /// The id of a decision, an activity or a wave.
    package var on: String
    package var right: Right
    package var basis: String?
    package var within: Span?
  }
}

package struct Risk: Entry {
  package static let kind = "risk"

  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case risk, assumption, issue, dependency
  }

  package enum Degree: String, Hashable, Sendable, CaseIterable { case low, medium, high }
  package enum Status: String, Hashable, Sendable, CaseIterable { case open, mitigated, closed }

  package var id: ID<Risk>
  package var title: String
  package var kind: Kind?
  package var probability: Degree?
  package var impact: Degree?
  package var owner: ID<Role>?
  package var response: String?
  package var due: CalendarDate?
  package var status: Status?
  /// Ids of anything in the plan.
  package var affects: [String] = []
  package var waivers: [Waiver] = []
  package var source: EntrySource
}

/// A what-if: values set in place of those in the text.
package struct Scenario: Entry {
  package static let kind = "scenario"

  package var id: ID<Scenario>
  package var title: String
  package var settings: [Setting] = []
  package var waivers: [Waiver] = []
  package var source: EntrySource

  package struct Setting: Hashable, Sendable {
    /// Such as `activities.triage-claim.to_be.completed`.
    package var path: String
    package var value: SyntaxNode
    /// Where the path is written.
    package var place: Place
  }
}

/// Somebody's consent to a part of the plan.
package struct Approval: Entry {
  package static let kind = "approval"

  package var id: ID<Approval>
  package var title: String
  package var by: ID<Role>?
  package var on: CalendarDate?
  /// A role's or a domain's id, or `plan`.
  package var covers: String?
  package var fingerprint: String?
  package var comment: String?
  package var waivers: [Waiver] = []
  package var source: EntrySource
}
