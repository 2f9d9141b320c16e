import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning

/// What is learned before a wave, what opens its gate, and what follows its go-live.
extension WaveTasks {
  /// Courses and gaps whose levels the wave is the first to need, skill by skill.
  func trainings(_ wave: Wave) -> [WaveTask] {
    var order: [ID<Skill>] = []
    var roles: [ID<Skill>: [TrainingPlan.Row]] = [:]
    for row in training[wave.goLive] ?? [] {
      if case .enabler = row.closing?.means { continue }
      if roles[row.skill] == nil { order.append(row.skill) }
      roles[row.skill, default: []].append(row)
    }
    return order.map { id in
      let rows = roles[id] ?? []
      let skill = definitions.skills[id]
      let title = skill?.training?.title ?? skill?.title ?? id.text
      let moments = rows.compactMap { $0.closing?.moment }
      return WaveTask(
        wave: wave, kind: .training, id: id.text,
        what: WavesLabels.training(
          language, title, WavesLabels.roles(language, rows.count)),
        status: moments.count < rows.count
          ? .unplanned : status(moments.max() ?? .open, by: wave.goLive, else: .planned),
        end: moments.max()?.date,
        slack: moments.max()?.date.map { $0.days(until: wave.goLive) })
    }
  }

  func gates(_ wave: Wave) -> [WaveTask] {
    wave.gate.enumerated().map { place, gate in
      let status: WaveTask.Status =
        switch gate.status {
        case .open: .open
        case .met: .met
        case .missed: .missed
        case nil: .notStated
        }
      return WaveTask(
        wave: wave, kind: .gate, id: "\(place)", what: gate.criterion, owner: gate.owner,
        minimum: gate.minimum, status: status, end: wave.goLive, evidence: gate.evidence)
    }
  }

  func after(_ wave: Wave) -> [WaveTask] {
    let decider = context.title(wave.decidedBy)
    var result = [
      WaveTask(
        wave: wave, kind: .goLive,
        what: decider.map { WavesLabels.decided(language, wave.title, $0) }
          ?? WavesLabels.goLive(language, wave.title),
        end: wave.goLive)
    ]
    if let parallel = wave.parallelRun {
      result.append(
        WaveTask(
          wave: wave, kind: .parallelRun,
          what: WavesLabels.parallelRun(language, percent(parallel.share)),
          start: wave.goLive, end: parallel.until ?? wave.end ?? wave.goLive))
    }
    if let learning = wave.learning {
      // A plan's weeks may be any number; the day is clamped to what a calendar holds.
      let days = Int(min(max(learning.weeks * 7, 0), 3_000_000))
      result.append(
        WaveTask(
          wave: wave, kind: .learning,
          what: WavesLabels.learning(
            language, percent(learning.dip), context.decimal(learning.weeks)),
          start: wave.goLive,
          end: CalendarDate(daysSince1970: wave.goLive.daysSince1970 + days)))
    }
    return result
  }

  /// `4 %`.
  private func percent(_ share: Share) -> String { "\(context.decimal(share.value * 100)) %" }
}
