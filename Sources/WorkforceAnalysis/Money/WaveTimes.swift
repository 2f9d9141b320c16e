import WorkforceModel

/// How far each wave has come, month by month of the horizon.
struct WaveTimes {
  var months: [Month]
  /// By wave in the order of the files, then by month, 0…1; the last is what has no wave.
  private var progress: [[Double]]
  private let waves: Catalog<Wave>

  init(_ definitions: Definitions, months: [Month]) {
    self.months = months
    waves = definitions.waves
    progress = definitions.waves.map { wave in
      months.map { WaveFactors.progress(wave, in: $0) }
    }
    progress.append(months.map { _ in 1 })
  }

  /// How many waves there are: the place of what has none.
  var places: Int { waves.count }

  /// Place of a wave; what has none, and is in force throughout, is last.
  func place(of wave: ID<Wave>?) -> Int { wave.flatMap { waves.order(of: $0) } ?? waves.count }

  /// The mean progress of each month, 0…1.
  subscript(place: Int) -> [Double] { progress[place] }

  /// The part of each month's days on and after the day something begins, 0…1.
  func inForce(from start: Start?) -> [Double] {
    let day: CalendarDate? =
      switch start {
      case .date(let date): date
      case .wave(let wave): waves[wave]?.goLive
      case nil: nil
      }
    guard let day else { return months.map { _ in 1 } }
    return months.map { $0.share(from: day.daysSince1970, to: .max) }
  }

  func goLive(of wave: ID<Wave>) -> CalendarDate? { waves[wave]?.goLive }

  /// The place of the month a day lies in; nil before and after the horizon.
  func place(of day: CalendarDate) -> Int? { place(of: Month(of: day)) }

  func place(of month: Month) -> Int? {
    guard let first = months.first else { return nil }
    let place = month.index - first.index
    return months.indices.contains(place) ? place : nil
  }
}

extension [Double] {
  /// Years: the sum of parts of months ÷ 12.
  var years: Double { reduce(0, +) / 12 }
}
