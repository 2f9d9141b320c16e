import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// What waits for the people on duty of each role, and what becomes of the promised times.
extension TableSheet {
  private struct Waiting {
    var duty: DutyFigures
    var promise: DutyFigures.Promise
  }

  static func onDuty(_ context: BookContext) -> TableSheet? {
    typealias Labels = DutyQueueLabels
    let rows = context.analysis.queues.flatMap { duty in
      duty.promises.map { Waiting(duty: duty, promise: $0) }
    }
    guard !rows.isEmpty else { return nil }
    let fields: [Field<Waiting>] = [
      Field(.role, .key, width: 12...36) { context.key($0.duty.role.subject) },
      Field(Labels.roleTitle, .text, width: 12...20) { .text(context.title($0.duty.role)) },
      Field(Labels.waits, .choice, width: 12...16) { row in
        switch row.promise.inflow.source {
        case .escalation: .text(context(Labels.escalation))
        case .review: .text(context(Labels.review))
        }
      },
      Field(Labels.from, .text, width: 16...36) { row in
        switch row.promise.inflow.source {
        case .escalation(let decision, _): context.link(decision)
        case .review(let activity): context.link(activity)
        }
      },
      .optional(Labels.band, .text, width: 12...18) { row in
        guard case .escalation(let id, let band) = row.promise.inflow.source else { return .empty }
        return .text(context.band(band, of: id))
      },
      Field(Labels.items, .number(0), width: 9...12) {
        .number($0.promise.inflow.items)
      },
      Field(Labels.minutes, .number(1), width: 9...11) { .number($0.promise.inflow.minutes) },
      Field(Labels.hoursAWeek, .number(0), width: 9...12) { .number($0.promise.hoursAWeek) },
      .optional(Labels.promised, .text, width: 10...13) {
        .text($0.promise.inflow.within?.inWords(context.language))
      },
      .optional(Labels.answered, .percent(1), help: Labels.answeredHelp, width: 9...13) { row in
        .number(row.promise.answered, row.promise.answered.flatMap(CellStyle.inTime))
      },
      Field(Labels.people, .number(0), width: 9...12) { .integer($0.duty.queue.people) },
      .optional(Labels.needed, .number(0), help: Labels.neededHelp, width: 9...12) { row in
        guard let needed = row.duty.peopleNeeded else { return .empty }
        return .integer(needed, needed > row.duty.queue.people ? .short(.number(0)) : nil)
      },
      .optional(Labels.utilisation, .percent(1), width: 9...12) {
        .number($0.duty.queue.utilisation)
      },
      Field(Labels.haveToWait, .percent(1), width: 9...12) {
        .number($0.duty.queue.chanceOfWaiting)
      },
      Field(Labels.meanWait, .number(1), width: 9...12) { row in
        row.duty.queue.meanWait.map { .number($0) } ?? .text(context(Labels.endless), .light(.red))
      },
    ]
    return TableSheet(
      .onDuty, tableName: "OnDuty", title: Labels.title, note: Labels.note, context: context,
      records: rows, empty: Labels.empty, fields)
  }
}

extension BookContext {
  /// The case of one band, such as `up to 5,000 EUR`; nil where the decision has but one.
  fileprivate func band(_ place: Int, of id: ID<Decision>) -> String? {
    guard let decision = definitions.decisions[id], let bands = decision.toBe, bands.count > 1,
      bands.indices.contains(place)
    else { return nil }
    if let when = bands[place].when { return when }
    guard let limit = bands[place].upTo else { return self(DutyQueueLabels.open) }
    let unit = (decision.unit ?? plan.plan.currency).map { " \($0)" } ?? ""
    return DutyQueueLabels.upTo(language, limit.exact(in: language) + unit)
  }
}

extension CellStyle {
  /// Red where too few are answered in time; nothing where enough are.
  fileprivate static func inTime(_ part: Double) -> CellStyle? {
    part < DutyFigures.part ? short(.percent(1)) : nil
  }

  fileprivate static func short(_ style: CellStyle) -> CellStyle {
    style.with {
      $0.fill = .bad
      $0.fontColor = .white
      $0.isBold = true
    }
  }
}
