package import WorkforceModel

extension Definitions {
  /// The day on which something begins: the date, or the go-live of the wave; nil where not stated.
  package func day(of start: Start?) -> CalendarDate? {
    switch start {
    case .date(let date): date
    case .wave(let wave): waves[wave]?.goLive
    case nil: nil
    }
  }
}
