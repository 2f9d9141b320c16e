import WorkforceChecks
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// What the plan's governance packs ask of what they bind, and whether the plan states it.
extension TableSheet {
  static func governance(_ context: BookContext) -> TableSheet? {
    typealias Labels = GovernanceLabels
    let duties = context.plan.duties
    guard !duties.isEmpty else { return nil }
    let waivers = DutyWaivers(context.plan.findings)
    let fields: [Field<DutyJudgement>] = [
      Field(Labels.duty, .key, width: 14...26) { .text($0.key) },
      Field(Labels.asks, .text, width: 18...26) { .text($0.duty.title) },
      Field(Labels.cite, .text, width: 10...16) { .text($0.duty.cite) },
      Field(Labels.about, .choice, width: 9...12) { one in
        .text(
          context(
            one.duty.about == .site
              ? Labels.site : SubjectLabels.word(of: one.duty.about.rawValue)))
      },
      Field(Labels.subjectID, .text, width: 12...36) { one in
        // A site is part of the plan and has no row.
        one.duty.about == .site ? .text(one.id) : context.id(of: one.subject)
      },
      .optional(Labels.subjectTitle, .text, width: 14...20) { one in
        guard one.duty.about != .site else { return .empty }
        return .text(
          one.duty.about == .plan ? context.plan.plan.title : context.shownTitle(of: one.subject))
      },
      Field(Labels.result, .choice, width: 10...13) { one in
        .text(context(one.result), one.style)
      },
      .optional(Labels.missing, .text, width: 18...28) { .text(context.missing($0)) },
      Field(Labels.pack, .text, width: 14...22) { .text($0.pack.title) },
      .optional(Labels.from, .date) { .day($0.duty.from) },
      .optional(Labels.until, .date) { .day($0.duty.until) },
      Field(Labels.judged, .date, help: Labels.judgedHelp) { .day($0.day) },
      Field(Labels.place, .text, width: 14...22) { .text($0.place.inWords) },
      .optional(Labels.uncertain, .text, help: Labels.uncertainHelp, width: 14...22) { one in
        one.duty.uncertain.map { .text($0.withQuotes, .uncertain) } ?? .empty
      },
      .optional(Labels.waived, .text, width: 14...24) { one in
        .text(waivers[one].map(context.waiver))
      },
    ]
    return TableSheet(
      .governance, tableName: "Governance", title: Labels.title, note: Labels.note,
      context: context, records: duties, empty: Labels.empty, fields)
  }
}

/// The waivers of gaps, found by duty and subject.
private struct DutyWaivers {
  private struct Key: Hashable {
    var rule: String
    var subject: Diagnostic.Subject
    /// A site, whose findings are about the plan.
    var cause: String
  }

  private var all: [Key: Diagnostic.Waived] = [:]

  init(_ findings: [Diagnostic]) {
    for finding in findings {
      guard let waived = finding.waived, let subject = finding.subject else { continue }
      all[Key(rule: finding.id, subject: subject, cause: finding.cause)] = waived
    }
  }

  subscript(judgement: DutyJudgement) -> Diagnostic.Waived? {
    guard !judgement.isMet else { return nil }
    let cause = judgement.duty.about == .site ? "site \(judgement.id)" : ""
    return all[Key(rule: judgement.key, subject: judgement.subject, cause: cause)]
  }
}

extension DutyJudgement {
  /// As policy and waivers name it.
  fileprivate var key: String { "\(pack.id)/\(duty.id)" }

  fileprivate var result: Label {
    isUpcoming
      ? (isMet ? GovernanceLabels.laterStated : GovernanceLabels.laterGap)
      : (isMet ? GovernanceLabels.stated : GovernanceLabels.gap)
  }

  fileprivate var style: CellStyle {
    if isMet { return .light(.green) }
    if isUpcoming { return .light(.none) }
    return .light(duty.severity == .error ? .red : .amber)
  }
}

extension BookContext {
  /// What is not stated, a line each.
  fileprivate func missing(_ one: DutyJudgement) -> String? {
    let short = Set(one.shortOf.map(\.says))
    return one.missing.map { requirement in
      let text = requirement.says.withQuotes
      return short.contains(requirement.says) ? GovernanceLabels.short(language, text) : text
    }.joined(separator: "\n").nothingIfEmpty
  }

  fileprivate func waiver(_ waived: Diagnostic.Waived) -> String {
    let day = CalendarDate(iso8601: waived.expires)?.written(in: language)
    return GovernanceLabels.waivedBy(
      language, day ?? waived.expires, title(ID<Role>(waived.owner)) ?? waived.owner, waived.reason)
  }
}

extension CellStyle {
  fileprivate static let uncertain = text.with {
    $0.isItalic = true
    $0.fill = .neutral
  }
}
