import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// A row of the sheet on consultation.
private enum ConsultationLine {
  case clock(ConsultationClock, Body)
  /// A body that no wave concerns.
  case idle(Body)
  case unheard(Consultations.Unheard)

  var clock: ConsultationClock? { if case .clock(let clock, _) = self { clock } else { nil } }
  var body: Body? {
    switch self {
    case .clock(_, let body), .idle(let body): body
    case .unheard: nil
    }
  }

  var key: String {
    switch self {
    case .clock(let clock, let body): "\(body.id.text)/\(clock.wave.text)"
    case .idle(let body): body.id.text
    case .unheard(let unheard):
      "unheard/\(unheard.domain?.text ?? "")/\(unheard.site ?? "")"
    }
  }
}

/// Which body is heard about what, by when that must begin, and for whom nobody speaks.
extension TableSheet {
  static func consultation(_ context: BookContext) -> TableSheet? {
    typealias Labels = ConsultationLabels
    let records = lines(context)
    guard !records.isEmpty else { return nil }
    let fields: [Field<ConsultationLine>] = [
      Field(Labels.key, .key, width: 14...26) { .text($0.key) },
      Field(Labels.body, .text, width: 12...20) { .text($0.body?.title ?? context(Labels.nobody)) },
      .optional(Labels.site, .text, width: 9...14) { line in
        if case .unheard(let unheard) = line { return .text(unheard.site) }
        return .text(line.body?.site)
      },
      .optional(Labels.wave, .text, width: 12...18) { .text(context.wave($0.clock?.wave)?.title) },
      Field(Labels.status, .choice, width: 11...13) { status($0, context) },
      .optional(Labels.startBy, .date) { .day($0.clock?.latestStart) },
      .optional(Labels.daysLeft, .number(0), width: 9...10) { .integer($0.clock?.daysLeft) },
      .optional(Labels.started, .date) { .day($0.body?.started) },
      .optional(Labels.leadTime, .choice, width: 9...10) { line in
        .text(line.body?.leadTime.map { Labels.span($0)(context.language, $0.count) })
      },
      .optional(Labels.heardBy, .date) { .day($0.clock?.heardBy) },
      .optional(Labels.goLive, .date) { .day($0.clock?.goLive) },
      .optional(Labels.slack, .number(0), help: Labels.slackHelp, width: 9...9) {
        .integer($0.clock?.slack)
      },
      .optional(Labels.right, .choice, width: 12...15) {
        .text(($0.clock?.right ?? $0.body?.right).map { context(Labels.right($0)) })
      },
      Field(Labels.matters, .longText, width: 24...42) { .text(matters($0, context)) },
      .optional(Labels.documents, .text, width: 14...28) {
        .text($0.body?.documents.joined(separator: "\n").nothingIfEmpty)
      },
    ]
    return TableSheet(
      .consultation, tableName: "Consultation", title: Labels.title, note: Labels.note,
      context: context, records: records, empty: Labels.nobody, fields)
  }

  private static func lines(_ context: BookContext) -> [ConsultationLine] {
    let clocks = Dictionary(grouping: context.analysis.consultationClocks, by: \.body)
    return context.definitions.bodies.flatMap { body -> [ConsultationLine] in
      let own = clocks[body.id] ?? []
      return own.isEmpty ? [.idle(body)] : own.map { .clock($0, body) }
    } + context.analysis.consultations.unheard.map { .unheard($0) }
  }

  private static func status(_ line: ConsultationLine, _ context: BookContext) -> Cell {
    typealias Labels = ConsultationLabels
    let (label, light): (Label, TrafficLight) =
      switch line {
      case .idle: (Labels.noWave, .none)
      case .unheard: (Labels.unheard, .red)
      case .clock(let clock, _):
        switch clock.status {
        case .done: (Labels.done, .green)
        case .running: (Labels.running, .green)
        case .mustStart: (Labels.mustStart, .amber)
        case .tooLate: (Labels.tooLate, .red)
        case .noLeadTime: (Labels.noLeadTime, .none)
        }
      }
    return .text(context(label), .light(light))
  }

  /// More lines than these make a cell nobody reads.
  private static let matterLimit = 12

  private static func matters(_ line: ConsultationLine, _ context: BookContext) -> String? {
    typealias Labels = ConsultationLabels
    switch line {
    case .idle(let body):
      return list(body.rights.map { matter($0, context) }, context).nothingIfEmpty
    case .clock(let clock, _):
      return list(clock.triggers.map { trigger($0, context) }, context).nothingIfEmpty
    case .unheard(let unheard):
      let roles = unheard.roles.map { context.title($0) ?? $0.text }
      let activities = unheard.activities.map {
        context.definitions.activities[$0]?.title ?? $0.text
      }
      return Labels.unheardMatter(
        context.language, list(roles, context, separator: ", "),
        list(activities, context, separator: ", "))
    }
  }

  private static func list(
    _ texts: [String], _ context: BookContext, separator: String = "\n"
  ) -> String {
    let rest = texts.count - matterLimit
    let more =
      rest > 0 ? [ConsultationLabels.further(context.language, "\(rest)")] : []
    return (texts.prefix(matterLimit) + more).joined(separator: separator)
  }

  private static func matter(_ matter: Body.Matter, _ context: BookContext) -> String {
    let definitions = context.definitions
    let title =
      definitions.decisions[ID(matter.on)]?.title ?? definitions.activities[ID(matter.on)]?.title
      ?? definitions.waves[ID(matter.on)]?.title ?? matter.on
    let right = context(ConsultationLabels.right(matter.right))
    let within = matter.within.map { ConsultationLabels.span($0)(context.language, $0.count) }
    let rest = [right, matter.basis, within].compactMap(\.self).joined(separator: "; ")
    return "\(title) (\(rest))"
  }

  private static func trigger(_ trigger: ConsultationClock.Trigger, _ context: BookContext)
    -> String
  {
    typealias Labels = ConsultationLabels
    switch trigger {
    case .matter(let one): return matter(one, context)
    case .domain(let id): return Labels.domainMatter(context.language, context.title(id) ?? id.text)
    case .role(let id): return Labels.roleMatter(context.language, context.title(id) ?? id.text)
    case .site(let site?): return Labels.siteMatter(context.language, site)
    case .site(nil): return context(Labels.everybody)
    }
  }
}
