import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// The register of risks, assumptions, issues and dependencies.
extension TableSheet {
  static func risks(_ context: BookContext) -> TableSheet? {
    typealias Labels = RiskLabels
    let risks = Array(context.definitions.risks)
    guard !risks.isEmpty else { return nil }
    let today = context.plan.plan.asOf
    let fields: [Field<Risk>] = [
      Field(Labels.entry, .key, width: 12...24) { .text($0.id.text) },
      Field(Labels.what, .text, width: 20...36) { .text($0.title) },
      .optional(.kind, .choice, width: 10...13) { .text(context.text($0.kind.map(Labels.word))) },
      .optional(Labels.probability, .choice, width: 10...12) {
        $0.probability.map { .text(context($0.word), .degree($0)) } ?? .empty
      },
      .optional(Labels.impact, .choice, width: 10...12) {
        $0.impact.map { .text(context($0.word), .degree($0)) } ?? .empty
      },
      Field(Labels.status, .choice, width: 10...12) { risk in
        guard let status = risk.status else {
          return .text(context(Labels.notStated), .faintChoice)
        }
        return .text(context(status.word), .status(status))
      },
      Field(.owner, .text, width: 14...34) { risk in
        risk.owner == nil && risk.status != .closed
          ? .text(context(Labels.nobody), .light(.amber)) : context.link(risk.owner)
      },
      .optional(Labels.response, .longText, width: 24...44) { .text($0.response) },
      .optional(Labels.due, .date) { .day($0.due) },
      .optional(Labels.overdue, .number(0), width: 9...12) { risk in
        guard let days = risk.overdue(on: today) else { return .empty }
        return .integer(days, CellStyle.light(.red).with { $0.numberFormat = .decimal(0) })
      },
      .optional(Labels.affects, .text, width: 18...34) { context.affected(by: $0) },
    ]
    return TableSheet(
      .risks, tableName: "RAID", title: Labels.title,
      note: Labels.note(on: today), context: context, records: risks,
      empty: Labels.empty, fields)
  }
}

extension Risk {
  /// Days since the due date of what is still open; nil where it is not overdue.
  func overdue(on today: CalendarDate) -> Int? {
    guard status == .open || status == nil, let due, due < today else { return nil }
    return due.days(until: today)
  }
}

extension BookContext {
  /// Titles with what they are; a single one leads to its row.
  fileprivate func affected(by risk: Risk) -> Cell {
    let subjects = risk.affects.compactMap(subject)
    if subjects.count == 1, risk.affects.count == 1 { return link(subjects[0]) }
    return .text(
      risk.affects.map { id in
        subject(id).map {
          $0.kind == "plan"
            ? self(SubjectLabels.plan)
            : RiskLabels.affected(
              language, shownTitle(of: $0), self(SubjectLabels.word(of: $0.kind)))
        } ?? id
      }.joined(separator: "\n").nothingIfEmpty)
  }

  /// What an id of anything in the plan names.
  private func subject(_ id: String) -> Diagnostic.Subject? {
    if id == "plan" { return Diagnostic.Subject(kind: "plan", id: id) }
    return [
      Activity.kind, Decision.kind, Role.kind, System.kind, Measure.kind, Outcome.kind, Domain.kind,
      Wave.kind, Enabler.kind, Skill.kind, Body.kind, Risk.kind,
    ].map { Diagnostic.Subject(kind: $0, id: id) }.first { title(of: $0) != nil }
  }
}

extension CellStyle {
  fileprivate static func degree(_ degree: Risk.Degree) -> CellStyle {
    switch degree {
    case .low: choice
    case .medium: impact(.medium)
    case .high: impact(.high)
    }
  }

  fileprivate static func status(_ status: Risk.Status) -> CellStyle {
    switch status {
    case .open: light(.amber)
    case .mitigated: light(.green)
    case .closed: faintChoice
    }
  }
}
