package import WorkforceModel
import WorkforceSyntax

/// What each wave waits for before it can go live, and how late each enabler may be.
///
/// Enablers state the day they are due and not how long they take. So the path runs over due dates:
/// slack is the time between them, a chain is the tightest sequence of what depends on each other, and
/// when work has to begin it cannot say. Source: the critical path method, J. E. Kelley and
/// M. R. Walker, 1959, with durations of 0.
package struct CriticalPath: Sendable {
  package typealias Moment = EnablerArrival.Moment

  /// Something a wave waits for.
  package enum Step: Hashable, Sendable {
    case enabler(ID<Enabler>)
    /// A level of a layer that no enabler brings.
    case level(ID<Domain>, Layer, Double)
    case consultation(ID<Body>)
    /// A gate that was missed, by its place in the wave.
    case gate(Int)
  }

  package struct Wait: Hashable, Sendable {
    package var step: Step
    /// `open` where nobody can say.
    package var moment: Moment
  }

  /// One step of a chain and the days between its end and the due date of the next, or go-live.
  package struct Link: Hashable, Sendable {
    package var step: Step
    package var moment: Moment
    /// Negative where the next is due before this is done; nil where a date is missing.
    package var gap: Int?
  }

  package struct WavePath: Sendable {
    package var wave: ID<Wave>
    package var goLive: CalendarDate
    /// What is not done yet, each once: enablers, levels, bodies, gates.
    package var waits: [Wait]
    /// The first of those that are done last; nil where there is nothing to wait for.
    package var last: Wait?

    /// The first day on which all of it is there.
    package var earliest: Moment { last?.moment ?? .reached }
    /// Days from the earliest possible go-live to the planned one; nil where there is no date.
    package var slack: Int? { earliest.date.map { $0.days(until: goLive) } }
    /// It goes live before something it waits for.
    package var isTooEarly: Bool { !earliest.isBy(goLive) }
  }

  /// What moves first when an enabler slips.
  package enum Bound: Hashable, Sendable {
    case wave(ID<Wave>)
    /// The due date of what depends on it.
    case enabler(ID<Enabler>)
  }

  package struct EnablerSlack: Sendable {
    package var enabler: ID<Enabler>
    package var moment: Moment
    /// The last day on which nothing moves; nil where nothing waits for it, and where it is done.
    package var limit: CalendarDate?
    package var bound: Bound?
    /// The last day on which no go-live moves, through whatever depends on it.
    package var neededBy: CalendarDate?

    /// Days it may be later than it is expected; negative where it is too late already.
    package var slack: Int? {
      moment.date.flatMap { date in limit.map { date.days(until: $0) } }
    }
  }

  /// In the order of the files.
  package internal(set) var waves: [WavePath] = []
  /// In the order of the files.
  package internal(set) var enablers: [EnablerSlack] = []
  let catalog: Catalog<Enabler>
  let arrivals: [EnablerArrival]
  /// The place of what each enabler waits for longest.
  var previous: [Int?]

  init(_ definitions: Definitions, _ readiness: LayerReadiness, _ clocks: [ConsultationClock]) {
    catalog = definitions.enablers
    arrivals = readiness.arrivals
    previous = catalog.map { _ in nil }
    let carriers = findWaits(definitions, readiness, clocks)
    let order = EnablerOrder(catalog)
    for place in order.order {
      let waiting = order.needed[place].filter { arrivals[$0].moment != .reached }
      previous[place] = waiting.max { arrivals[$0].moment < arrivals[$1].moment }
    }
    findSlack(definitions, order, carriers)
  }
}
