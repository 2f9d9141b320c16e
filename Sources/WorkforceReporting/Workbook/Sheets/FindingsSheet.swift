import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// What the checks found, errors first.
extension TableSheet {
  static func findings(_ context: BookContext) -> TableSheet {
    // Stable within a severity: the order of the text.
    let ranked = context.plan.findings.enumerated().sorted { left, right in
      (left.element.sheetRank, left.offset) < (right.element.sheetRank, right.offset)
    }.map(\.element)
    let fields: [Field<Diagnostic>] = [
      Field(FindingLabels.rule, .key, width: 14...24) { .text($0.id) },
      Field(FindingLabels.severity, .choice, width: 9...10) { finding in
        .text(
          context(finding.severity.label),
          .severity(finding.severity, isWaived: finding.waived != nil))
      },
      Field(FindingLabels.subject, .choice, width: 9...12) {
        .text($0.subject.map { context(SubjectLabels.word(of: $0.kind)) })
      },
      Field(FindingLabels.subjectID, .text, width: 12...20) { finding in
        guard let subject = finding.subject else { return .empty }
        guard let target = context.target(of: subject) else { return .text(subject.id) }
        return .link(subject.id, to: target)
      },
      Field(FindingLabels.subjectTitle, .text, width: 14...24) { finding in
        .text(finding.subject.flatMap(context.title(of:)))
      },
      .optional(FindingLabels.state, .choice, width: 8...9) { finding in
        .text(context.text(finding.state?.label))
      },
      Field(FindingLabels.found, .longText, width: 24...40) { .text($0.message.withQuotes) },
      .optional(FindingLabels.why, .longText, width: 18...28) {
        .text($0.notes.joined(separator: "\n").withQuotes.nothingIfEmpty)
      },
      .optional(FindingLabels.help, .longText, width: 20...32) { .text($0.help?.withQuotes) },
      Field(FindingLabels.place, .text, width: 14...32) { finding in
        .text(finding.range.inWords)
      },
      .optional(FindingLabels.waivedBy, .text, width: 10...16) { finding in
        .text(finding.waived.map { context.title(ID<Role>($0.owner)) ?? $0.owner })
      },
      .optional(FindingLabels.waiverReason, .text, width: 16...24) { .text($0.waived?.reason) },
      .optional(FindingLabels.waivedUntil, .date) { finding in
        .day(finding.waived.flatMap { CalendarDate(iso8601: $0.expires) })
      },
    ]
    return TableSheet(
      .findings, tableName: "Findings",
      title: FindingLabels.title, note: FindingLabels.note,
      context: context, records: ranked, empty: FindingLabels.empty, fields)
  }
}

extension Diagnostic {
  fileprivate var sheetRank: Int {
    if waived != nil { return 3 }
    return switch severity {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }
}

extension String {
  /// Quotation marks in place of the backticks of a terminal.
  var withQuotes: String {
    var isOpen = false
    var result = ""
    for character in self {
      if character == "`" {
        isOpen.toggle()
        result.append(isOpen ? "“" : "”")
      } else {
        result.append(character)
      }
    }
    return result
  }
}

extension SourceRange {
  /// `claims/intake.yaml:12:7`.
  var inWords: String { "\(file):\(start.line):\(start.column)" }
}
