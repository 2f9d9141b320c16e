import Glibc

/// A queue of items that come at random and wait for the first of several people to be free.
///
/// Offered load A = λ · t, in people; utilisation ρ = A ÷ c. With c ≤ A the queue grows without end.
///
/// ```
/// B(0) = 1, B(n) = A · B(n − 1) ÷ (n + A · B(n − 1))       everybody busy and nobody waits
/// Pw      = c · B(c) ÷ (c − A · (1 − B(c)))                an item has to wait
/// Wq      = Pw · t ÷ (c − A)                               mean wait
/// P(W > T) = Pw · e^(−(c − A) · T ÷ t)
/// ```
///
/// Arrivals are Poisson, times exponential, nobody gives up. Source: A. K. Erlang, 1917; the
/// recursion needs no factorials and loses no digits.
package struct ErlangC: Hashable, Sendable {
  /// λ: items an hour.
  package let arrivals: Double
  /// t: minutes of work on one item.
  package let minutes: Double
  /// c: people at work on the queue at any time.
  package let people: Int

  /// Anything below nothing, or that is no number, counts as nothing.
  package init(arrivals: Double, minutes: Double, people: Int) {
    self.arrivals = arrivals > 0 ? arrivals : 0
    self.minutes = minutes > 0 ? minutes : 0
    self.people = max(0, people)
  }

  /// A: how many people the items alone would keep busy.
  package var load: Double { arrivals * (minutes / 60) }

  /// ρ; nil with nobody there.
  package var utilisation: Double? { people > 0 ? load / Double(people) : nil }

  /// Whether the queue ever comes to rest.
  package var isStable: Bool { load < Double(people) || load == 0 }

  /// Pw: the chance that an item has to wait at all; 1 where the queue grows without end.
  package var chanceOfWaiting: Double {
    guard load > 0 else { return 0 }
    guard isStable else { return 1 }
    // More people share their work better, so the smaller queue of the same utilisation waits more:
    // beyond the largest queue that is worked out the figure is a little too high, never too low.
    let count = min(people, Self.most)
    let part = Double(count) / Double(people)
    return Self.chanceOfWaiting(load: load * part, people: count)
  }

  /// Wq: minutes an item waits in the mean; nil where the queue grows without end.
  package var meanWait: Double? {
    guard isStable else { return nil }
    return load > 0 ? chanceOfWaiting * minutes / (Double(people) - load) : 0
  }

  /// The part of the items whose work begins within so many minutes, 0…1.
  package func answered(within limit: Double) -> Double {
    guard load > 0 else { return 1 }
    guard isStable else { return 0 }
    let late = exp(-(Double(people) - load) * max(0, limit) / minutes)
    return 1 - chanceOfWaiting * late
  }

  /// The fewest people with whom so large a part of the items is answered within a time.
  ///
  /// Nil where there would have to be more than `most`.
  package func peopleNeeded(toAnswer part: Double, within limit: Double) -> Int? {
    guard load > 0 else { return 0 }
    guard load < Double(Self.most) else { return nil }
    var (below, above) = (Int(load), Self.most)
    func isEnough(_ count: Int) -> Bool {
      Self(arrivals: arrivals, minutes: minutes, people: count).answered(within: limit) >= part
    }
    guard isEnough(above) else { return nil }
    // More people never answer later, so half of what is left is ruled out at each step.
    while above - below > 1 {
      let middle = below + (above - below) / 2
      if isEnough(middle) { above = middle } else { below = middle }
    }
    return above
  }

  /// The largest queue worked out person by person.
  package static let most = 10_000

  private static func chanceOfWaiting(load: Double, people: Int) -> Double {
    var blocked = 1.0
    for count in 1...max(1, people) {
      blocked = load * blocked / (Double(count) + load * blocked)
      // It only falls from here on.
      if blocked < 1e-18 { return 0 }
    }
    let servers = Double(people)
    return servers * blocked / (servers - load * (1 - blocked))
  }
}
