import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

/// The keys of `plan.json` for who watches the systems, who waits for whom, and what roles have to do.
extension JSON {
  private static func ids<Element>(_ ids: [ID<Element>]) -> JSON {
    .array(ids.map { .string($0.text) })
  }

  static func oversight(_ loads: [OversightLoad]) -> JSON {
    .object(loads.map { ($0.activity.text, oversight($0)) })
  }

  private static func oversight(_ load: OversightLoad) -> JSON {
    let stated = load.oversight
    let figures = load.inputs
    func perWeek(_ figure: Double?) -> JSON { .optional(figure.map { $0 / OversightLoad.weeks }) }
    return .object([
      ("mode", .optional(load.mode?.rawValue)), ("systems", ids(load.systems)),
      ("overseers", .array(load.overseers.map(overseer))), ("stop", ids(load.stops)),
      (
        "items_per_week",
        .object([
          ("offered", perWeek(figures?.offered)),
          ("completed", perWeek(figures?.completedItems)),
          ("reviewed_before", perWeek(figures?.reviewedBefore)),
          ("reviewed_after", perWeek(figures?.reviewedAfter)),
        ])
      ),
      ("items_per_hour", .optional(load.itemsAnHour)),
      ("minutes_before", .optional(figures.flatMap { $0.beforeTime > 0 ? $0.beforeTime : nil })),
      ("minutes_after", .optional(figures.flatMap { $0.afterTime > 0 ? $0.afterTime : nil })),
      (
        "hours_per_week",
        .object([
          ("before", perWeek(figures?.before)), ("after", perWeek(figures?.after)),
          ("rework", perWeek(figures?.rework)), ("fixed", perWeek(figures?.fixed)),
        ])
      ),
      ("review_minutes_per_item", .optional(load.reviewTimeOfItem)),
      ("break_even_minutes_per_item", .optional(load.breakEvenReviewTime)),
      ("room_minutes_per_item", .optional(load.roomForReview)),
      ("leverage", .optional(load.leverage)),
      ("budget", load.budget.map(budget) ?? .null),
      ("sample", load.sample.map(sample) ?? .null),
      ("can", .array((stated?.can ?? []).map { .string($0.rawValue) })),
      ("cover", .optional(stated?.cover)), ("cadence", .optional(stated?.cadence)),
      ("last_tested", .optional(stated?.lastTested?.description)),
    ])
  }

  private static func overseer(_ overseer: OversightLoad.Overseer) -> JSON {
    .object([
      ("role", .string(overseer.role.text)),
      ("hours_per_week", .number(overseer.hours / OversightLoad.weeks)),
      ("share", .optional(overseer.share)), ("oversight_share", .optional(overseer.oversightShare)),
      ("utilisation", .optional(overseer.utilisation)),
      ("rights", .array(overseer.authority.rights.map(JSON.string))),
      (
        "training",
        .array(
          overseer.training.map { training in
            .object([
              ("skill", .string(training.skill.text)), ("needed", .int(training.needed)),
              ("held", training.held.map(JSON.int) ?? .null),
              ("standing", .string(training.standing.name)),
            ])
          })
      ),
    ])
  }

  private static func budget(_ budget: ReviewBudget) -> JSON {
    .object([
      ("minutes_given", .number(budget.given)), ("minutes_needed", .number(budget.needed)),
      ("enough", .bool(budget.isEnough)),
    ])
  }

  private static func sample(_ sample: SamplingPlan) -> JSON {
    .object([
      ("rate", .number(sample.rate)), ("items_per_year", .number(sample.items)),
      ("items_per_month", .number(sample.itemsAMonth)),
      ("rate_shown_by_a_month", .number(sample.rateShownByAMonth)),
      ("error_rate", .optional(sample.errorRate)),
      ("error_rate_shown", .optional(sample.shownErrorRate)),
      ("escaped_rate", .optional(sample.escapedRate)),
      ("escaped_items_per_year", .optional(sample.escapedItems)),
    ])
  }

  static func queues(_ queues: [DutyFigures]) -> JSON {
    .array(
      queues.map { duty in
        .object([
          ("role", .string(duty.role.text)), ("people", .int(duty.queue.people)),
          ("items_per_hour", .number(duty.queue.arrivals)),
          ("minutes", .number(duty.queue.minutes)), ("load", .number(duty.queue.load)),
          ("utilisation", .optional(duty.queue.utilisation)),
          ("answers", .bool(duty.queue.isStable)),
          ("waits", .number(duty.queue.chanceOfWaiting)),
          ("mean_wait", .optional(duty.queue.meanWait)),
          ("people_needed", duty.peopleNeeded.map(JSON.int) ?? .null),
          ("items", .array(duty.promises.map(promise))),
        ])
      })
  }

  private static func promise(_ promise: DutyFigures.Promise) -> JSON {
    let (kind, subject, band): (String, Diagnostic.Subject, Int?) =
      switch promise.inflow.source {
      case .escalation(let id, let band):
        ("escalation", .init(kind: Decision.kind, id: id.text), band)
      case .review(let id): ("review", .init(kind: Activity.kind, id: id.text), nil)
      }
    return .object([
      ("kind", .string(kind)), ("subject", self.subject(subject)),
      ("band", band.map(JSON.int) ?? .null), ("items_per_year", .number(promise.inflow.items)),
      ("minutes", .number(promise.inflow.minutes)), ("hours_a_week", .number(promise.hoursAWeek)),
      ("promised", .optional(promise.minutes)), ("answered", .optional(promise.answered)),
    ])
  }

  static func roleLoads(_ loads: [RoleLoad]) -> JSON {
    .object(loads.map { ($0.role.text, .array($0.rows.map(roleLoad))) })
  }

  private static func roleLoad(_ row: RoleLoad.Row) -> JSON {
    let (stage, wave): (String, String?) =
      switch row.stage {
      case .asIs: ("as_is", nil)
      case .wave(let wave): ("wave", wave.text)
      case .toBe: ("to_be", nil)
      }
    return .object([
      ("stage", .string(stage)), ("wave", .optional(wave)),
      ("month", .optional(row.month?.description)), ("work", .number(row.entry.work)),
      ("training", .number(row.entry.training)), ("other_work", .number(row.entry.otherWork)),
      ("demand", .number(row.entry.demand)), ("supply", .optional(row.entry.supply)),
      ("utilisation", .optional(row.entry.utilisation)),
      ("level", .optional(row.level?.rawValue)),
    ])
  }
}

extension SkillGap.Standing {
  fileprivate var name: String {
    switch self {
    case .held: "held"
    case .closed: "trained"
    case .late: "late"
    case .tooLow: "too-low"
    case .untrained: "untrained"
    }
  }
}
