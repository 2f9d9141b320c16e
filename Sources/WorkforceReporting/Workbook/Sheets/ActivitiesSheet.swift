import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// Every activity with who executes it and what it takes, before and after.
extension TableSheet {
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
      Field(.activity, .key, width: 12...26) { .text($0.activity.id.text) },
      Field(.title, .text, width: 14...30) { .text($0.activity.title) },
      .optional(.domain, .text, width: 10...18) { .text(context.title($0.activity.domain)) },
      Field(.change, .choice, width: 10...11) {
        .text(context($0.activity.change.word), .change($0.activity.change))
      },
      .optional(.wave, .text, width: 10...18) { .text(context.wave($0.activity.wave)?.title) },
      .optional(.goLive, .date) { .day(context.wave($0.activity.wave)?.goLive) },
      Field(ActivityLabels.executionAsIs, .choice, width: 10...11) {
        .text(context.text($0.activity.asIs?.execution.word))
      },
      Field(ActivityLabels.executionToBe, .choice, width: 10...11) { record in
        guard let state = record.activity.toBe else { return .text(context(.ends), .action(.stop)) }
        let isSame = state.execution == record.activity.asIs?.execution
        return .text(context(state.execution.word), isSame ? nil : .action(.change))
      },
      .optional(.system, .text, width: 10...18) { .text(systems($0.activity)) },
      .optional(.oversight, .choice, width: 10...13) {
        .text(context.text(overseen($0.activity)?.mode?.word))
      },
      .optional(ActivityLabels.overseer, .text, width: 10...20) {
        .text(context.title(overseen($0.activity)?.by))
      },
      .optional(
        ActivityLabels.impact, .text, help: ActivityLabels.impactHelp, width: 12...20
      ) { .text($0.activity.impact?.inWords(context.language)) },
      .optional(ActivityLabels.volumeAsIs, .number(0), width: 9...11) {
        .number($0.activity.asIs?.volume?.likely.value)
      },
      .optional(ActivityLabels.volumeToBe, .number(0), width: 9...11) {
        .number($0.activity.toBe?.volume?.likely.value)
      },
      .optional(
        ActivityLabels.time, .number(1), help: ActivityLabels.timeHelp, width: 8...9
      ) { .number(($0.activity.asIs ?? $0.activity.toBe)?.time?.likely.value) },
      .optional(ActivityLabels.hoursAsIs, .number(0), hasSum: true, width: 9...11) { record in
        record.hours.inputsAsIs == nil
          ? .empty
          : context.formula(
            context.live?.hours(of: record.activity, .asIs), record.hours.asIs.total)
      },
      .optional(ActivityLabels.hoursToBe, .number(0), hasSum: true, width: 9...11) { record in
        record.hours.inputsToBe == nil
          ? .empty
          : context.formula(
            context.live?.hours(of: record.activity, .toBe), record.hours.toBe.total)
      },
      .formula(
        ActivityLabels.netRelease, .signed(0), hasSum: true, help: ActivityLabels.netReleaseHelp,
        width: 9...11
      ) { record, place in
        guard record.hours.inputsAsIs != nil || record.hours.inputsToBe != nil,
          let before = place[ActivityLabels.hoursAsIs], let after = place[ActivityLabels.hoursToBe]
        else { return .empty }
        return context.formula("\(before)-\(after)", record.hours.netRelease)
      },
      .optional(
        ActivityLabels.leverage, .number(2), help: ActivityLabels.leverageHelp, width: 9...10
      ) { record in
        guard let leverage = record.hours.leverage else { return .empty }
        return .number(leverage, leverage < 1 ? CellStyle.number(2).asAlarm : nil)
      },
      .optional(ActivityLabels.openFindings, .number(0), width: 9...9) { record in
        let count = context.findings(about: record.activity).count
        return count == 0 ? .empty : .integer(count)
      },
    ]
    let records = zip(definitions.activities, context.analysis.activities).map {
      (activity: $0, hours: $1)
    }
    return TableSheet(
      .activities, tableName: "Activities",
      title: ActivityLabels.title,
      note: ActivityLabels.note, context: context, records: records, empty: ActivityLabels.empty,
      fields)
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
  func inWords(_ language: Language) -> String? {
    let degrees = [severity, probability].map { $0?.word[language] ?? "?" }
      .joined(separator: " / ")
    var parts = severity == nil && probability == nil ? [] : [degrees]
    if let affects { parts.append(affects.word[language]) }
    if reversible == false { parts.append(ActivityLabels.notReversible[language]) }
    if let annexIII { parts.append(ActivityLabels.annexIII(language, annexIII)) }
    return parts.joined(separator: ", ").nothingIfEmpty
  }
}
