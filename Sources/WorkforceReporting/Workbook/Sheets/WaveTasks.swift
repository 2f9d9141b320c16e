import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning

/// Finds what belongs to each wave.
struct WaveTasks {
  let context: BookContext
  private let path: CriticalPath
  private let clocks: [ID<Wave>: [ConsultationClock]]
  private let slacks: [ID<Enabler>: CriticalPath.EnablerSlack]
  let training: [CalendarDate: [TrainingPlan.Row]]

  var definitions: Definitions { context.definitions }
  var language: Language { context.language }

  init(_ context: BookContext) {
    self.context = context
    let analysis = context.analysis
    path = analysis.criticalPath
    clocks = Dictionary(grouping: analysis.consultationClocks, by: \.wave)
    slacks = Dictionary(path.enablers.map { ($0.enabler, $0) }) { first, _ in first }
    var byDay: [CalendarDate: [TrainingPlan.Row]] = [:]
    for row in analysis.trainingPlan.rows {
      if let day = row.neededBy { byDay[day, default: []].append(row) }
    }
    training = byDay
  }

  /// Wave by wave, the earliest first; within each what comes before its go-live, the gate, and what
  /// follows.
  var all: [WaveTask] {
    zip(definitions.waves, path.waves).enumerated()
      .sorted { ($0.element.0.goLive, $0.offset) < ($1.element.0.goLive, $1.offset) }
      .flatMap { tasks(of: $0.element.0, $0.element.1) }
  }

  private func tasks(of wave: Wave, _ waits: CriticalPath.WavePath) -> [WaveTask] {
    let chain = Set(path.chain(of: waits).map(\.step))
    let steps = inTime(consultations(wave, chain)) + inTime(enablers(wave, waits, chain))
    let head = WaveTask(
      wave: wave, kind: .wave, what: wave.title,
      status: waits.isTooEarly ? .tooEarly : .ready, start: wave.start ?? wave.goLive,
      end: wave.end ?? wave.goLive, slack: waits.slack)
    return [head] + steps + levels(wave, waits, chain) + inTime(trainings(wave)) + gates(wave)
      + after(wave)
  }

  /// The earliest first; what has no day comes last.
  private func inTime(_ tasks: [WaveTask]) -> [WaveTask] {
    func day(_ task: WaveTask) -> Int { (task.start ?? task.end)?.daysSince1970 ?? .max }
    return tasks.enumerated().sorted {
      (day($0.element), $0.offset) < (day($1.element), $1.offset)
    }.map(\.element)
  }

  private func consultations(_ wave: Wave, _ chain: Set<CriticalPath.Step>) -> [WaveTask] {
    (clocks[wave.id] ?? []).map { clock in
      let body = definitions.bodies[clock.body]
      var task = WaveTask(
        wave: wave, kind: .consultation, id: clock.body.text,
        what: WavesLabels.consultation(language, body?.title ?? clock.body.text),
        slack: clock.slack, isLongest: chain.contains(.consultation(clock.body)))
      switch clock.status {
      case .done: (task.status, task.start, task.end) = (.done, body?.started, clock.heardBy)
      case .running: (task.status, task.start, task.end) = (.running, body?.started, clock.heardBy)
      case .mustStart(let day): (task.status, task.start, task.end) = (.toStart, day, wave.goLive)
      case .tooLate:
        (task.status, task.start, task.end) = (
          .late, body?.started ?? context.plan.plan.asOf, clock.heardBy
        )
      case .noLeadTime: task.status = .noDay
      }
      return task
    }
  }

  private func enablers(
    _ wave: Wave, _ waits: CriticalPath.WavePath, _ chain: Set<CriticalPath.Step>
  ) -> [WaveTask] {
    // What the wave waits for, and what that waits for in turn along the longest chain.
    var steps = waits.waits.map { ($0.step, $0.moment) }
    let known = Set(steps.map(\.0))
    for link in path.chain(of: waits) where !known.contains(link.step) {
      steps.append((link.step, link.moment))
    }
    return steps.compactMap { step, moment in
      guard case .enabler(let id) = step, let enabler = definitions.enablers[id] else { return nil }
      let isRunning = enabler.status == .inProgress
      return WaveTask(
        wave: wave, kind: .enabler, id: id.text, what: enabler.title, owner: enabler.owner,
        status: status(moment, by: wave.goLive, else: isRunning ? .running : .planned),
        start: isRunning ? min(context.plan.plan.asOf, moment.date ?? wave.goLive) : nil,
        end: moment.date, slack: slacks[id]?.slack, isLongest: chain.contains(step),
        evidence: enabler.evidence)
    }
  }

  func status(
    _ moment: EnablerArrival.Moment, by day: CalendarDate, else other: WaveTask.Status
  ) -> WaveTask.Status {
    switch moment {
    case .reached: .done
    case .open: .noDay
    case .on: moment.isBy(day) ? other : .late
    }
  }

  private func levels(
    _ wave: Wave, _ waits: CriticalPath.WavePath, _ chain: Set<CriticalPath.Step>
  ) -> [WaveTask] {
    waits.waits.compactMap { wait in
      guard case .level(let domain, let layer, let level) = wait.step else { return nil }
      return WaveTask(
        wave: wave, kind: .level, id: "\(domain.text)/\(layer.rawValue)",
        what: WavesLabels.level(
          language, context(ReadinessLabels.layer(layer)).capitalizedFirst, context.decimal(level),
          context.title(domain) ?? domain.text),
        status: .unplanned, isLongest: chain.contains(wait.step))
    }
  }
}
