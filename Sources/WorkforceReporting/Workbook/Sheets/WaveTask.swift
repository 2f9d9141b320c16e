import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning

/// A row of the sheet on waves: a wave, or something that belongs to it.
struct WaveTask {
  enum Kind: String, Hashable, CaseIterable {
    case wave, consultation, enabler, level, training, gate
    case goLive = "go-live"
    case parallelRun = "parallel-run"
    case learning
  }

  enum Status: Hashable, CaseIterable {
    case ready, tooEarly, done, running, planned, late, noDay, unplanned, toStart
    case open, met, missed, notStated

    var light: TrafficLight {
      switch self {
      case .ready, .done, .met: .green
      case .late, .tooEarly, .unplanned, .missed: .red
      case .noDay, .notStated, .toStart: .amber
      case .running, .planned, .open: .none
      }
    }
  }

  var wave: Wave
  var kind: Kind
  /// What tells it from others of its kind in the wave.
  var id = ""
  var what: String
  var owner: ID<Role>?
  var minimum: String?
  var status: Status?
  var start: CalendarDate?
  var end: CalendarDate?
  /// Days.
  var slack: Int?
  var isLongest = false
  var evidence: String?

  var key: String {
    kind == .wave ? wave.id.text : "\(wave.id.text)/\(kind.rawValue)\(id.isEmpty ? "" : "/\(id)")"
  }
}

/// Finds what belongs to each wave.
struct WaveTasks {
  private let context: BookContext
  private let path: CriticalPath
  private let clocks: [ID<Wave>: [ConsultationClock]]
  private let slacks: [ID<Enabler>: CriticalPath.EnablerSlack]
  private let training: [CalendarDate: [TrainingPlan.Row]]

  private var definitions: Definitions { context.definitions }
  private var language: Language { context.language }

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
    for link in path.chain(of: waits) where !steps.contains(where: { $0.0 == link.step }) {
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

  private func status(
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
          language, context(ReadinessLabels.layer(layer)).capitalizedFirst, level.shortText,
          context.title(domain) ?? domain.text),
        status: .unplanned, isLongest: chain.contains(wait.step))
    }
  }

  /// Courses and gaps whose levels the wave is the first to need, skill by skill.
  private func trainings(_ wave: Wave) -> [WaveTask] {
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

  private func gates(_ wave: Wave) -> [WaveTask] {
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

  private func after(_ wave: Wave) -> [WaveTask] {
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
          what: WavesLabels.parallelRun(language, parallel.share.value.percentText),
          start: wave.goLive, end: parallel.until ?? wave.end ?? wave.goLive))
    }
    if let learning = wave.learning {
      // A plan's weeks may be any number; the day is clamped to what a calendar holds.
      let days = Int(min(max(learning.weeks * 7, 0), 3_000_000))
      result.append(
        WaveTask(
          wave: wave, kind: .learning,
          what: WavesLabels.learning(
            language, learning.dip.value.percentText, learning.weeks.shortText),
          start: wave.goLive,
          end: CalendarDate(daysSince1970: wave.goLive.daysSince1970 + days)))
    }
    return result
  }
}

extension Double {
  /// `4 %`; of a share.
  fileprivate var percentText: String { "\((self * 100).shortText) %" }
}
