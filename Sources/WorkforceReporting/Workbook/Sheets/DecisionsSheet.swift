import WorkforceSyntax
import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning

/// Decision rights, case by case: who decides today, who decides after.
extension TableSheet {
  static let decisionHoursAsIs: Label = "Hours of the decision, as-is (h/year)"
  static let decisionHoursToBe: Label = "Hours of the decision, to-be (h/year)"

  static func decisions(_ context: BookContext) -> TableSheet {
    let definitions = context.definitions
    let currency = definitions.plan.currency
    func titles(_ parties: [Party]?) -> Cell {
      guard let parties, !parties.isEmpty else { return .empty }
      return .text(definitions.titles(of: parties))
    }
    /// One name where both states agree, `before → after` where they do not.
    func pair(_ header: String, _ parties: @escaping (Band) -> [Party]) -> Field<DecisionCase> {
      .optional("\(header) (as-is → to-be)", .text, width: 13...24) { one in
        let before = one.asIs.map(parties) ?? []
        let after = one.toBe.map(parties) ?? []
        if before == after { return titles(after) }
        let names = [before, after].map { $0.isEmpty ? "none" : definitions.titles(of: $0) }
        return .text(names.joined(separator: " → "), .changedText)
      }
    }
    func role(_ id: ID<Role>?) -> [Party] { id.map { [.role($0)] } ?? [] }

    var fields: [Field<DecisionCase>] = [
      Field("Decision", .key, width: 12...22) { .text($0.decision.id.text) },
      Field("Title", .text, width: 14...28) { .text($0.decision.title) },
      .optional("Kind", .choice, width: 9...12) { .text($0.decision.kind?.rawValue) },
      Field("Case", .text, width: 14...28) { .text($0.extentText(currency: currency)) },
      .optional("Up to (unit of the case)", .number(0), width: 9...12) { .number($0.upTo) },
      Field("Decides, as-is", .text, width: 14...24) { titles($0.asIs?.decide) },
      Field("Decides, to-be", .text, width: 14...24) { one in
        guard let band = one.toBe else { return .text(one.decision.toBe == nil ? "ends" : "") }
        return .text(definitions.titles(of: band.decide), one.moves ? .movedRight : nil)
      },
      Field("Moves", .choice, width: 9...9) { one in
        one.moves ? .text("moves", .action(.change)) : .text("stays", .action(.continue))
      },
    ]
    fields += [
      pair("Answers for it") { $0.accountable },
      pair("Recommends") { $0.recommend },
      pair("Must agree") { $0.agree },
      pair("Advises") { $0.advise },
      pair("Verifies") { $0.verify },
      pair("Carries out") { $0.perform },
      pair("Is told") { $0.notify },
      pair("May override") { role($0.override) },
      pair("May stop") { role($0.stop) },
      .optional("Escalates to", .text, width: 12...24) { titles($0.decision.escalate) },
      .optional("Appeal to", .text, width: 12...24) { one in
        .text(one.decision.appeal.map { definitions.appealText($0) })
      },
      .optional(
        "Share of the to-be band", .percent(1),
        help:
          Label(same: "Part of the decision's volume that falls into the band; a band that spans several rows "
          + "shows it in each."), width: 9...11
      ) { one in
        .number(one.toBe?.share?.likely.value)
      },
      .optional("Wave", .text, width: 10...20) { one in
        .text(definitions.wave(of: one.decision)?.title)
      },
      .optional("Go-live", .date) { .day(definitions.wave(of: $0.decision)?.goLive) },
      .optional("Review due", .date) { .day($0.decision.review) },
      .optional(decisionHoursAsIs, .number(0), hasSum: true, help: hoursHelp, width: 9...13) {
        hours($0, context, .asIs)
      },
      .optional(decisionHoursToBe, .number(0), hasSum: true, help: hoursHelp, width: 9...13) {
        hours($0, context, .toBe)
      },
    ]
    return TableSheet(
      .decisions, tableName: "Decisions",
      title: "Decisions: who decides what, up to which limit, before and after",
      note: Label(same: "One row for each case that both states treat alike: where a limit moves, what lies "
        + "between the old and the new limit is a row of its own. Blue is a right to decide that "
        + "moves; an arrow shows who is in a part today and who after. RAPID has it so: "
        + "Recommends (R), Must agree (A), Carries out (P), Advises (I, input), Decides (D)."),
      context: context, records: context.decisionCases.flatMap { $0 },
      empty: "The plan states no decisions.", fields)
  }

  private static let hoursHelp: Label =
    "Hours of the whole decision, all cases and escalations together, in its first row."

  private static func hours(
    _ one: DecisionCase, _ context: BookContext, _ state: Diagnostic.State
  ) -> Cell {
    guard one.isFirst, one.decision.volume != nil,
      let hours = context.analysis[one.decision.id]
    else { return .empty }
    return context.formula(
      context.live?.hours(of: one.decision, state),
      (state == .asIs ? hours.asIs : hours.toBe).total)
  }
}

extension CellStyle {
  fileprivate static let movedRight = text.with {
    $0.isBold = true
    $0.fill = Color(0xC4D8F0)
  }
}

extension Definitions {
  /// `Complaints officer, within 10 days`.
  func appealText(_ appeal: Appeal) -> String {
    title(of: appeal.to) + (appeal.within.map { ", within \($0.inWords)" } ?? "")
  }
}

extension ResponseTime {
  var inWords: String {
    switch self {
    case .minutes(let minutes) where minutes.value >= 60: "\((minutes.value / 60).shortText) h"
    case .minutes(let minutes): "\(minutes.value.shortText) min"
    case .span(let span): span.description
    }
  }
}

extension Double {
  /// At most two decimals, none where there are none.
  var shortText: String {
    let hundredths = (self * 100).rounded()
    guard hundredths.isFinite, hundredths.magnitude < 1e15 else { return String(self) }
    if hundredths.truncatingRemainder(dividingBy: 100) == 0 { return (hundredths / 100).grouped }
    let whole = Int(hundredths.magnitude / 100)
    let rest = Int(hundredths.magnitude) % 100
    let decimals = rest % 10 == 0 ? "\(rest / 10)" : (rest < 10 ? "0\(rest)" : "\(rest)")
    return "\(hundredths < 0 ? "−" : "")\(Double(whole).grouped).\(decimals)"
  }
}
