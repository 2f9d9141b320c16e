import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning

/// How much of each domain is redesigned, and what speaks for a pilot or an operating model.
extension ReadinessSheet {
  private typealias Labels = ReadinessLabels

  static func domains(_ context: BookContext, _ cards: [DomainScorecard]) -> TableSheet {
    func changed(_ index: RedesignIndex) -> String {
      [
        (index.activities, Labels.activities), (index.decisions, Labels.decisions),
        (index.measures, Labels.measures),
      ].filter { $0.0.count > 0 }.map { part, label in
        label(context.language, "\(part.changed)", "\(part.count)")
      }.joined(separator: "\n")
    }
    let fields: [Field<DomainScorecard>] = [
      Field(Labels.key, .key, width: 14...26) { .text($0.domain.text) },
      Field(Labels.domain, .text, width: 12...20) { .text(context.title($0.domain)) },
      Field(Labels.index, .percent(0), width: 10...14) { .number($0.redesign.value) },
      Field(Labels.pilotLines, .choice, width: 12...20) { card in
        guard card.judged > 0 else { return .text(context(Labels.notJudged), .choice) }
        return .text(
          Labels.of(context.language, "\(card.pilotLines.count)", "\(card.judged)"), .choice)
      },
      Field(Labels.whatChanges, .longText, width: 24...38) { .text(changed($0.redesign)) },
      Field(Labels.systemActivities, .text, width: 14...26) { card in
        .text(
          Labels.withSystem(
            context.language, "\(card.systemActivities)", "\(card.introductions)"))
      },
    ]
    return TableSheet(
      .readiness, tableName: "Redesign", title: Labels.domainsTitle, note: Labels.domainsNote,
      context: context, records: cards, empty: Labels.unknown, fields)
  }

  private struct ScorecardLine {
    var domain: ID<Domain>
    var line: DomainScorecard.Line
  }

  static func lines(_ context: BookContext, _ cards: [DomainScorecard]) -> TableSheet {
    let records = cards.flatMap { card in
      card.lines.map { ScorecardLine(domain: card.domain, line: $0) }
    }
    let fields: [Field<ScorecardLine>] = [
      Field(Labels.key, .key, width: 14...26) {
        .text("\($0.domain.text)/\($0.line.criterion.rawValue)")
      },
      Field(Labels.domain, .text, width: 12...20) { .text(context.title($0.domain)) },
      Field(Labels.pilot, .text, width: 12...20) {
        .text(context(Labels.pilot($0.line.criterion)))
      },
      Field(Labels.operating, .text, width: 12...22) {
        .text(context(Labels.operating($0.line.criterion)))
      },
    ]
    return TableSheet(
      .readiness, tableName: "PilotOrModel", title: Labels.linesTitle, note: Labels.linesNote,
      context: context, records: records, empty: Labels.unknown,
      fields + evidence(context) + judgement(context))
  }

  private static func verdict(_ line: DomainScorecard.Line, _ context: BookContext) -> Cell {
    guard line.share != nil else { return .text(context(Labels.notJudged), .light(.none)) }
    return line.isPilot
      ? .text(context(Labels.isPilot), .light(.amber))
      : .text(context(Labels.isOperating), .light(.green))
  }

  private static func judgement(_ context: BookContext) -> [Field<ScorecardLine>] {
    [
      Field(Labels.share, .percent(0), width: 9...11) { .number($0.line.share) },
      Field(Labels.verdict, .choice, width: 10...11) { verdict($0.line, context) },
    ]
  }

  private static func evidence(_ context: BookContext) -> [Field<ScorecardLine>] {
    [
      Field(Labels.counted, .longText, width: 24...38) { one in
        let counted = one.line.facts.map { fact in
          Labels.of(context.language, "\(fact.met)", "\(fact.count)") + " "
            + context(Labels.what(fact.what))
        }
        return .text(counted.joined(separator: "\n").nothingIfEmpty)
      },
      Field(Labels.lacking, .text, width: 14...26) { one in
        let ids = one.line.facts.flatMap(\.lacking)
        var seen: Set<String> = []
        return .text(
          ids.filter { seen.insert($0).inserted }.joined(separator: ", ").nothingIfEmpty)
      },
    ]
  }
}
