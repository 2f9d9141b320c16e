import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// What people learn, and how ready the domains are when the waves go live.
extension HTMLReport {
  var trainingSection: ReportSection? {
    let training = plan.analysis.trainingPlan
    guard !training.rows.isEmpty else { return nil }
    return ReportSection("training", words(HTMLLabels.training)) {
      if training.hours > 0 {
        HTML(
          .p,
          text: training.cost.map {
            HTMLLabels.trainingCost(language, whole(training.hours), money($0))
          } ?? HTMLLabels.trainingHours(language, whole(training.hours)))
      }
      HTMLTable(
        words(HTMLLabels.trainingCaption),
        [
          .text(words(HTMLLabels.role)), .text(words(HTMLLabels.skill)),
          .number(words(HTMLLabels.levelNow)), .number(words(HTMLLabels.levelNeeded)),
          .text(words(HTMLLabels.neededBy)), .text(words(HTMLLabels.courseBy)),
          .number(words(HTMLLabels.people)), .number(words(HTMLLabels.hoursEach)),
          .text(words(HTMLLabels.status)),
        ], training.rows.prefix(Self.rowLimit).map(row)
      ).html
      leftOut(of: training.rows.count)
    }
  }

  private func row(_ row: TrainingPlan.Row) -> [HTMLTable.Cell] {
    let by =
      row.closing.map { closing in
        switch closing.moment {
        case .reached: words(HTMLLabels.reachedAlready)
        case .on(let day): day.description
        case .open: words(HTMLLabels.dateOpen)
        }
      } ?? words(HTMLLabels.none)
    return [
      .text(definitions.title(of: .role(row.role))),
      .text(definitions.skills[row.skill]?.title ?? row.skill.text),
      .text(row.level.map { whole($0) } ?? words(HTMLLabels.notStated)),
      .text(row.needed.map { whole($0) } ?? ""), .text(row.neededBy?.description ?? ""),
      .text(by), .text(row.people.map(tenth) ?? ""), .text(row.hours.map(tenth) ?? ""),
      standing(row.standing),
    ]
  }

  private func standing(_ standing: SkillGap.Standing?) -> HTMLTable.Cell {
    switch standing {
    case .held: .light(words(HTMLLabels.levelHeld), .green)
    case .closed: .light(words(HTMLLabels.inTime), .green)
    case .late: .light(words(HTMLLabels.tooLateWord), .amber)
    case .tooLow: .light(words(HTMLLabels.tooLow), .red)
    case .untrained: .light(words(HTMLLabels.untrained), .red)
    case nil: .light(words(HTMLLabels.noNeed), .none)
    }
  }

  // MARK: - Readiness

  /// More columns do not fit on a page.
  private static let readinessWaves = 6

  private struct Layers: Hashable {
    var domain: ID<Domain>
    var layer: Layer
  }

  var readinessSection: ReportSection? {
    let requirements = plan.analysis.readiness.requirements
    let cards = definitions.activities.isEmpty ? [] : plan.analysis.scorecards
    guard !requirements.isEmpty || !cards.isEmpty else { return nil }
    return ReportSection("readiness", words(HTMLLabels.readiness)) {
      if !requirements.isEmpty { heat(requirements) }
      scorecards(cards)
    }
  }

  @HTMLBuilder private func heat(_ requirements: [LayerReadiness.Requirement]) -> HTML {
    let used = Set(requirements.map(\.wave))
    let waves = definitions.waves.filter { used.contains($0.id) }
    let shown = waves.prefix(Self.readinessWaves)
    let byLayer = Dictionary(grouping: requirements) { Layers(domain: $0.domain, layer: $0.layer) }
    let keys = definitions.domains.flatMap { domain in
      Layer.allCases.map { Layers(domain: domain.id, layer: $0) }
    }.filter { byLayer[$0] != nil }
    HTMLTable(
      words(HTMLLabels.readinessCaption),
      [.text(words(HTMLLabels.domainAndLayer)), .number(words(HTMLLabels.levelToday))]
        + shown.map { .text("\($0.title), \($0.goLive)") },
      keys.prefix(Self.rowLimit).map { key in
        let required = byLayer[key] ?? []
        return [
          .text("\(title(key.domain)): \(words(ReadinessLabels.layer(key.layer)))"),
          .text(required.first?.today.map(tenth) ?? words(HTMLLabels.notStated)),
        ]
          + shown.map { wave in
            required.first { $0.wave == wave.id }.map(standing) ?? ""
          }
      }
    ).html
    leftOut(of: keys.count)
    if waves.count > shown.count {
      HTML(.p, [.class("note")], text: HTMLLabels.moreWaves(language, waves.count - shown.count))
    }
    note(HTMLLabels.readinessNote)
  }

  private func standing(_ one: LayerReadiness.Requirement) -> HTMLTable.Cell {
    let (level, needed) = (one.atGoLive.map(tenth) ?? "–", tenth(one.level))
    switch one.standing {
    case .ready: return .light(HTMLLabels.ready(language, level, needed), .green)
    case .late(let enabler, _):
      let title = definitions.enablers[enabler]?.title ?? enabler.text
      return .light(HTMLLabels.lateFor(language, level, needed, title), .amber)
    case .missing: return .light(HTMLLabels.missing(language, level, needed), .red)
    case .unknown: return .light(HTMLLabels.unknown(language, needed), .none)
    }
  }

  @HTMLBuilder private func scorecards(_ cards: [DomainScorecard]) -> HTML {
    let judged = cards.filter { $0.judged > 0 && $0.systemActivities > 0 }
    HTMLTable(
      words(HTMLLabels.scorecardCaption),
      [.text(words(HTMLLabels.domain)), .number(words(HTMLLabels.redesignIndex))]
        + DomainScorecard.Criterion.allCases.map { .text(words(HTMLLabels.criterion($0))) },
      judged.prefix(Self.rowLimit).map { card in
        [
          .text(title(card.domain)),
          .text(card.redesign.value.map(roundPercent) ?? words(HTMLLabels.notStated)),
        ] + card.lines.map(line)
      }
    ).html
    leftOut(of: judged.count)
    if !judged.isEmpty { note(HTMLLabels.scorecardNote) }
  }

  private func line(_ line: DomainScorecard.Line) -> HTMLTable.Cell {
    guard let share = line.share else { return .light(words(HTMLLabels.notJudgedWord), .none) }
    return line.isPilot
      ? .light("\(words(HTMLLabels.pilot)) (\(roundPercent(share)))", .amber)
      : .light("\(words(HTMLLabels.operating)) (\(roundPercent(share)))", .green)
  }
}
