/// A quantity as a distribution: the point answer and what the draws make of it.
package struct Spread: Hashable, Sendable {
  /// At the most likely values.
  package var point: Double
  package var p10: Double
  package var p50: Double
  package var p90: Double
  /// The part of the draws that reach the point answer, 0…1; nil where nothing is uncertain.
  package var reached: Double?

  package init(point: Double, p10: Double, p50: Double, p90: Double, reached: Double?) {
    self.point = point
    self.p10 = p10
    self.p50 = p50
    self.p90 = p90
    self.reached = reached
  }
}

/// One quantity of the plan: its point answer, and how far each draw is from it.
struct DrawSums {
  var point = 0.0
  /// Empty where nothing is uncertain.
  var deviations: [Double] = []

  mutating func add(_ other: Self) {
    point += other.point
    if deviations.isEmpty {
      deviations = other.deviations
    } else if !other.deviations.isEmpty {
      for draw in deviations.indices { deviations[draw] += other.deviations[draw] }
    }
  }

  /// - Parameter lessIsBetter: A cost reaches its point answer from below.
  func spread(lessIsBetter: Bool = false) -> Spread {
    guard !deviations.isEmpty else {
      return Spread(point: point, p10: point, p50: point, p90: point, reached: nil)
    }
    let sorted = deviations.sorted()
    return Spread(
      point: point, p10: point + sorted.quantile(0.1), p50: point + sorted.quantile(0.5),
      p90: point + sorted.quantile(0.9),
      reached: lessIsBetter ? 1 - shareAbove(point) : shareReaching(point))
  }

  func shareReaching(_ target: Double) -> Double {
    guard !deviations.isEmpty else { return point >= target ? 1 : 0 }
    return Double(deviations.count { point + $0 >= target }) / Double(deviations.count)
  }

  private func shareAbove(_ target: Double) -> Double {
    guard !deviations.isEmpty else { return point > target ? 1 : 0 }
    return Double(deviations.count { point + $0 > target }) / Double(deviations.count)
  }
}

extension [Double] {
  /// The quantile of sorted values, in a straight line between neighbours.
  fileprivate func quantile(_ part: Double) -> Double {
    let place = part * Double(count - 1)
    let below = Int(place)
    let above = Swift.min(below + 1, count - 1)
    return self[below] + (self[above] - self[below]) * (place - Double(below))
  }
}
