import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// When the change goes live and what has to hold before it does.
extension HTMLReport {
  static let waveLimit = 40

  var wavesSection: ReportSection? {
    let waves = definitions.waves
    guard !waves.isEmpty else { return nil }
    return ReportSection("waves", words(HTMLLabels.waves)) {
      waveChart
      for (place, wave) in waves.prefix(Self.waveLimit).enumerated() {
        HTML(.h3, text: "\(place + 1). \(wave.title)")
        HTML(.p, text: facts(of: wave))
        gates(of: wave)
      }
      leftOut(of: waves.count, limit: Self.waveLimit)
    }
  }

  private func facts(of wave: Wave) -> String {
    var facts = [HTMLLabels.goesLive(language, wave.goLive.description)]
    if let decider = title(wave.decidedBy) { facts.append(HTMLLabels.decidedBy(language, decider)) }
    if let run = wave.parallelRun {
      facts.append(
        run.until.map {
          HTMLLabels.parallelRunUntil(language, percent(run.share.value), $0.description)
        } ?? HTMLLabels.parallelRun(language, percent(run.share.value)))
    }
    if let learning = wave.learning {
      facts.append(
        HTMLLabels.learning(language, percent(learning.dip.value), tenth(learning.weeks)))
    }
    return facts.joined(separator: " ")
  }

  private func gates(of wave: Wave) -> HTML? {
    let odds = plan.figures.ranges.gates.filter { $0.wave == wave.id }
    return HTML(.div) {
      HTMLTable(
        HTMLLabels.gatesCaption(language, wave.title),
        [
          .text(words(HTMLLabels.gateColumn)), .text(words(HTMLLabels.atLeast)),
          .text(words(HTMLLabels.owner)), .text(words(HTMLLabels.status)),
          .text(words(HTMLLabels.chance)),
        ],
        wave.gate.prefix(Self.roleLimit).enumerated().map { place, gate in
          let chance = odds.first { $0.gate == place }?.probability
          return [
            .text(gate.criterion), .text(gate.minimum ?? ""),
            .text(title(gate.owner) ?? words(HTMLLabels.notStated)),
            .light(words((gate.status ?? .open).word), gate.status.light),
            .text(chance.map(roundPercent) ?? words(HTMLLabels.forPeople)),
          ]
        }
      ).html
      leftOut(of: wave.gate.count, limit: Self.roleLimit)
    }
  }

  // MARK: - Consultation

  var consultationSection: ReportSection? {
    let bodies = definitions.bodies
    let unheard = plan.analysis.consultations.unheard
    guard !bodies.isEmpty || !unheard.isEmpty else { return nil }
    let clocks = plan.analysis.consultationClocks
    let asked = Set(clocks.map(\.body))
    let rows =
      clocks.map(row) + bodies.filter { !asked.contains($0.id) }.map(rowWithoutWave)
    return ReportSection("consultation", words(HTMLLabels.consultation)) {
      HTMLTable(
        words(HTMLLabels.consultationCaption),
        [
          .text(words(HTMLLabels.body)), .text(words(HTMLLabels.rightColumn)),
          .text(words(HTMLLabels.wave)), .text(words(HTMLLabels.leadTime)),
          .text(words(HTMLLabels.latestStart)), .text(words(HTMLLabels.started)),
          .text(words(HTMLLabels.status)),
        ], Array(rows.prefix(Self.rowLimit))
      ).html
      leftOut(of: rows.count)
      note(HTMLLabels.consultationNote)
      for one in unheard.prefix(Self.roleLimit) {
        HTML(
          .p,
          text: HTMLLabels.unheard(
            language,
            one.roles.prefix(Self.roleLimit).map { definitions.title(of: .role($0)) }
              .joined(separator: ", "), title(one.domain)))
      }
    }
  }

  private func row(_ clock: ConsultationClock) -> [HTMLTable.Cell] {
    let body = definitions.bodies[clock.body]
    let wave = definitions.waves[clock.wave]?.title ?? clock.wave.text
    return [
      .text(body?.title ?? clock.body.text),
      .text(clock.right.map { words($0.inWords) } ?? words(HTMLLabels.notStated)),
      .text("\(wave), \(clock.goLive)"), .text(body?.leadTime.map(span) ?? ""),
      .text(clock.latestStart?.description ?? ""),
      .text(body?.started?.description ?? words(HTMLLabels.notStarted)), status(clock.status),
    ]
  }

  private func rowWithoutWave(_ body: Body) -> [HTMLTable.Cell] {
    [
      .text(body.title),
      .text(body.right.map { words($0.inWords) } ?? words(HTMLLabels.notStated)),
      .text(words(HTMLLabels.none)), .text(body.leadTime.map(span) ?? ""), "",
      .text(body.started?.description ?? words(HTMLLabels.notStarted)), "",
    ]
  }

  private func span(_ span: Span) -> String {
    let unit =
      switch span.unit {
      case .days: HTMLLabels.days
      case .weeks: HTMLLabels.weeks
      case .months: HTMLLabels.months
      case .years: HTMLLabels.years
      }
    return unit(language, span.count)
  }

  private func status(_ status: ConsultationClock.Status) -> HTMLTable.Cell {
    switch status {
    case .done: .light(words(HTMLLabels.leadTimeOver), .green)
    case .running: .light(words(HTMLLabels.running), .green)
    case .mustStart(let day): .light(HTMLLabels.mustStart(language, day.description), .amber)
    case .tooLate(let days): .light(HTMLLabels.tooLate(language, days), .red)
    case .noLeadTime: .light(words(HTMLLabels.noLeadTime), .none)
    }
  }
}

extension Wave.Gate.Status? {
  fileprivate var light: TrafficLight {
    switch self {
    case .met: .green
    case .missed: .red
    case .open, nil: .none
    }
  }
}
