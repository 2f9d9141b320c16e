import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// The keys of `plan.json` for who is asked about the change, and when.
extension JSON {
  static func consultation(_ plan: ChangePlan) -> JSON {
    let definitions = plan.definitions
    let clocks = Dictionary(grouping: plan.analysis.consultationClocks, by: \.body)
    return .object([
      ("bodies", .array(definitions.bodies.map { body($0, clocks[$0.id] ?? []) })),
      ("unheard", .array(plan.analysis.consultations.unheard.map(unheard))),
    ])
  }

  private static func body(_ body: Body, _ clocks: [ConsultationClock]) -> JSON {
    .object([
      ("body", .string(body.id.text)), ("site", .optional(body.site)),
      ("right", .optional(body.right?.rawValue)),
      ("lead_time_days", .optional(body.leadTime?.days.rounded())),
      ("started", .optional(body.started?.description)),
      ("documents", .array(body.documents.map(JSON.string))),
      ("waves", .array(clocks.map(clock))),
    ])
  }

  private static func clock(_ clock: ConsultationClock) -> JSON {
    .object([
      ("wave", .string(clock.wave.text)), ("go_live", .string(clock.goLive.description)),
      ("right", .optional(clock.right?.rawValue)),
      ("triggers", .array(clock.triggers.map(trigger))),
      ("latest_start", .optional(clock.latestStart?.description)),
      ("days_left", .optional(clock.daysLeft)),
      ("heard_by", .optional(clock.heardBy?.description)),
      ("slack_days", .optional(clock.slack)), ("status", .string(clock.status.word)),
    ])
  }

  private static func trigger(_ trigger: ConsultationClock.Trigger) -> JSON {
    switch trigger {
    case .matter(let matter):
      .object([
        ("kind", .string("matter")), ("id", .string(matter.on)),
        ("right", .string(matter.right.rawValue)), ("basis", .optional(matter.basis)),
        ("within", .optional(matter.within?.description)),
      ])
    case .domain(let id): .object([("kind", .string(Domain.kind)), ("id", .string(id.text))])
    case .role(let id): .object([("kind", .string(Role.kind)), ("id", .string(id.text))])
    case .site(let site): .object([("kind", .string("site")), ("id", .optional(site))])
    }
  }

  private static func unheard(_ unheard: Consultations.Unheard) -> JSON {
    .object([
      ("domain", .optional(unheard.domain?.text)), ("site", .optional(unheard.site)),
      ("activities", .array(unheard.activities.map { .string($0.text) })),
      ("roles", .array(unheard.roles.map { .string($0.text) })),
    ])
  }
}

extension ConsultationClock.Status {
  fileprivate var word: String {
    switch self {
    case .done: "done"
    case .running: "running"
    case .mustStart: "must-start"
    case .tooLate: "too-late"
    case .noLeadTime: "no-lead-time"
    }
  }
}
