import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// Every activity with who executes it and what it takes, before and after.
extension TableSheet {
  static let hoursAsIs: Label = "Hours as-is (h/year)"
  static let hoursToBe: Label = "Hours to-be (h/year)"
  static let netRelease: Label = "Net release (h/year)"

  static func activities(_ context: BookContext) -> TableSheet {
    typealias Record = (activity: Activity, hours: ActivityHours)
    let definitions = context.definitions
    func systems(_ activity: Activity) -> String? {
      (activity.toBe ?? activity.asIs)?.systems
        .map { definitions.title(of: .system($0)) }.joined(separator: ", ").nothingIfEmpty
    }
    func overseen(_ activity: Activity) -> Oversight? {
      guard let state = activity.toBe, state.execution != .human else { return nil }
      return state.oversight
    }
    let fields: [Field<Record>] = [
      Field("Activity", .key, width: 12...26) { .text($0.activity.id.text) },
      Field("Title", .text, width: 14...30) { .text($0.activity.title) },
      .optional("Domain", .text, width: 10...18) { .text(context.title($0.activity.domain)) },
      Field("Change", .choice, width: 10...10) {
        .text($0.activity.change.rawValue, .change($0.activity.change))
      },
      .optional("Wave", .text, width: 10...18) { .text(context.wave($0.activity.wave)?.title) },
      .optional("Go-live", .date) { .day(context.wave($0.activity.wave)?.goLive) },
      Field("Execution as-is", .choice, width: 10...11) {
        .text($0.activity.asIs?.execution.rawValue)
      },
      Field("Execution to-be", .choice, width: 10...11) { record in
        guard let state = record.activity.toBe else { return .text("ends", .action(.stop)) }
        let isSame = state.execution == record.activity.asIs?.execution
        return .text(state.execution.rawValue, isSame ? nil : .action(.change))
      },
      .optional("System", .text, width: 10...18) { .text(systems($0.activity)) },
      .optional("Oversight", .choice, width: 10...12) {
        .text(overseen($0.activity)?.mode?.rawValue)
      },
      .optional("Overseer", .text, width: 10...20) {
        .text(context.title(overseen($0.activity)?.by))
      },
      .optional(
        "Impact of a fault", .text,
        help: "Severity / probability of harm, whom it meets, and whether it can be undone.",
        width: 12...20
      ) { .text($0.activity.impact?.inWords) },
      .optional("Volume as-is (items/year)", .number(0), width: 9...11) {
        .number($0.activity.asIs?.volume?.likely.value)
      },
      .optional("Volume to-be (items/year)", .number(0), width: 9...11) {
        .number($0.activity.toBe?.volume?.likely.value)
      },
      .optional(
        "Time (min/item)", .number(1), help: "Of the undivided human work.", width: 8...9
      ) { .number(($0.activity.asIs ?? $0.activity.toBe)?.time?.likely.value) },
      .optional(hoursAsIs, .number(0), hasSum: true, width: 9...11) { record in
        record.hours.inputsAsIs == nil
          ? .empty
          : context.formula(
            context.live?.hours(of: record.activity, .asIs), record.hours.asIs.total)
      },
      .optional(hoursToBe, .number(0), hasSum: true, width: 9...11) { record in
        record.hours.inputsToBe == nil
          ? .empty
          : context.formula(
            context.live?.hours(of: record.activity, .toBe), record.hours.toBe.total)
      },
      .formula(
        netRelease, .signed(0), hasSum: true, help: "As-is minus to-be: what the plan sets free.",
        width: 9...11
      ) { record, place in
        guard record.hours.inputsAsIs != nil || record.hours.inputsToBe != nil,
          let before = place[hoursAsIs], let after = place[hoursToBe]
        else { return .empty }
        return context.formula("\(before)-\(after)", record.hours.netRelease)
      },
      .optional(
        "Leverage", .number(2),
        help: Label(same: "Human work displaced ÷ human work caused by exceptions, review, rework and fixed "
          + "oversight. Below 1 the system makes more work than it takes away."), width: 9...10
      ) { record in
        guard let leverage = record.hours.leverage else { return .empty }
        return .number(leverage, leverage < 1 ? CellStyle.number(2).asAlarm : nil)
      },
      .optional("Open findings", .number(0), width: 9...9) { record in
        let count = context.findings(about: record.activity).count
        return count == 0 ? .empty : .integer(count)
      },
    ]
    let records = zip(definitions.activities, context.analysis.activities).map {
      (activity: $0, hours: $1)
    }
    return TableSheet(
      .activities, tableName: "Activities",
      title: "Activities: who or what does the work, and how many hours a year it takes people",
      note: Label(same: "Hours are per year at the most likely values, people's hours only. Net release is "
        + "as-is minus to-be after exceptions, review, rework and oversight; what feeds the "
        + "figures is on Assumptions."),
      context: context, records: records, empty: "The plan states no activities.", fields)
  }
}

extension CellStyle {
  /// The same style for a figure that wants attention.
  var asAlarm: CellStyle {
    with {
      $0.isBold = true
      $0.fill = .bad
      $0.fontColor = .white
    }
  }
}

extension Impact {
  /// `high / low, person, cannot be undone`.
  var inWords: String? {
    let degrees = [severity, probability].map { $0?.rawValue ?? "?" }.joined(separator: " / ")
    var parts = severity == nil && probability == nil ? [] : [degrees]
    switch affects {
    case .person: parts.append("person")
    case .personLegal: parts.append("legal effect on a person")
    case .firm: parts.append("firm")
    case nil: break
    }
    if reversible == false { parts.append("cannot be undone") }
    if let annexIII { parts.append("Annex III \(annexIII)") }
    return parts.joined(separator: ", ").nothingIfEmpty
  }
}
