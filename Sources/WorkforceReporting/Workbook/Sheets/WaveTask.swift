import WorkforceModel

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
