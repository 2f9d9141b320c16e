import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning

/// How ready each layer of each domain is, and whether what is planned is a pilot or an operating
/// model.
enum ReadinessSheet {
  private typealias Labels = ReadinessLabels

  static func sheet(_ context: BookContext) -> Sheet? {
    let cards = context.analysis.scorecards.filter { $0.redesign.count > 0 }
    return StackedTables(
      sheet: .readiness, title: Labels.title, note: Labels.note,
      tables: [
        layers(context), domains(context, cards),
        lines(context, cards.filter { $0.systemActivities > 0 }),
      ]
    ).built(context)
  }

  /// A layer of a domain in a wave that asks something of it, or a layer nobody asks for.
  private struct LayerLine {
    var domain: Domain
    var layer: Layer
    var requirement: LayerReadiness.Requirement?

    var stated: Domain.Readiness? { domain.readiness.first { $0.layer == layer } }
  }

  private static func layers(_ context: BookContext) -> TableSheet {
    struct Place: Hashable {
      var domain: ID<Domain>
      var layer: Layer
    }
    let readiness = context.analysis.readiness
    let required = Dictionary(grouping: readiness.requirements) {
      Place(domain: $0.domain, layer: $0.layer)
    }
    let records = context.definitions.domains.flatMap { domain in
      Layer.allCases.flatMap { layer -> [LayerLine] in
        let all = required[Place(domain: domain.id, layer: layer)] ?? []
        let line = LayerLine(domain: domain, layer: layer)
        guard all.isEmpty else {
          return all.map { LayerLine(domain: domain, layer: layer, requirement: $0) }
        }
        let isKnown = line.stated != nil || !readiness.steps(of: domain.id, layer).isEmpty
        return isKnown ? [line] : []
      }
    }
    let fields: [Field<LayerLine>] = [
      Field(Labels.key, .key, width: 14...26) { line in
        let wave = line.requirement.map { "/\($0.wave.text)" } ?? ""
        return .text("\(line.domain.id.text)/\(line.layer.rawValue)\(wave)")
      },
      Field(Labels.domain, .text, width: 12...20) { .text($0.domain.title) },
      Field(Labels.layer, .text, width: 12...18) { .text(context(Labels.layer($0.layer))) },
      Field(Labels.wave, .text, width: 12...20) {
        .text(context.wave($0.requirement?.wave)?.title)
      },
      Field(Labels.enablers, .longText, width: 24...38) { line in
        let steps = readiness.steps(of: line.domain.id, line.layer)
        return .text(steps.map { step($0, context) }.joined(separator: "\n").nothingIfEmpty)
      },
      Field(Labels.evidence, .text, width: 14...26) { .text($0.stated?.evidence) },
      .optional(Labels.goLive, .date) { .day($0.requirement?.goLive) },
      Field(Labels.today, .number(1), width: 9...11) { .number($0.stated?.level) },
      .optional(Labels.required, .number(1), width: 10...12) { .number($0.requirement?.level) },
      .optional(Labels.expected, .number(1), width: 9...12) { .number($0.requirement?.atGoLive) },
      .optional(Labels.gap, .number(1), width: 9...10) { line in
        .number(line.requirement.map { max(0, $0.level - ($0.atGoLive ?? 0)) })
      },
      Field(Labels.standing, .choice, width: 11...14) { standing($0.requirement, context) },
    ]
    return TableSheet(
      .readiness, tableName: "Readiness", title: Labels.layersTitle, note: Labels.layersNote,
      context: context, records: records, empty: Labels.unknown, fields)
  }

  private static func standing(
    _ requirement: LayerReadiness.Requirement?, _ context: BookContext
  ) -> Cell {
    switch requirement?.standing {
    case .ready: .text(context(Labels.ready), .light(.green))
    case .late: .text(context(Labels.late), .light(.red))
    case .missing: .text(context(Labels.missing), .light(.red))
    case .unknown: .text(context(Labels.unknown), .light(.amber))
    case nil: .text(context(Labels.notRequired), .light(.none))
    }
  }

  private static func step(_ step: LayerReadiness.Step, _ context: BookContext) -> String {
    let title = context.definitions.enablers[step.enabler]?.title ?? step.enabler.text
    let day =
      switch step.arrival.moment {
      case .reached: context(Labels.done)
      case .on(let date): date.description
      case .open: context(Labels.noDay)
      }
    return Labels.step(context.language, title, context.decimal(step.level), day)
  }
}
