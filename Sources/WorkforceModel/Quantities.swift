/// A number with one unit.
package protocol Quantity: Hashable, Comparable, Sendable {
  var value: Double { get }
  init(_ value: Double)
}

extension Quantity {
  package static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}

/// A part of a whole, 0…1.
package struct Share: Quantity {
  package var value: Double
  package init(_ value: Double) { self.value = value }
  package static let all = Self(1)
}

/// Minutes of work on one item.
package struct Minutes: Quantity {
  package var value: Double
  package init(_ value: Double) { self.value = value }
  package var hours: Double { value / 60 }
}

/// Items a year.
package struct Volume: Quantity {
  package var value: Double
  package init(_ value: Double) { self.value = value }
}

/// Hours a year.
package struct Hours: Quantity {
  package var value: Double
  package init(_ value: Double) { self.value = value }
}

/// An amount in the plan's currency; a year's amount where the key says so.
package struct Money: Quantity {
  package var value: Double
  package init(_ value: Double) { self.value = value }
}

/// How many times as long, 1 or more.
package struct Factor: Quantity {
  package var value: Double
  package init(_ value: Double) { self.value = value }
}

/// A value that may be uncertain: low ≤ likely ≤ high, all three equal for a point.
package struct Estimate<Value: Quantity>: Hashable, Sendable {
  package var low: Value
  /// The most likely value (the mode); tables and checks use it.
  package var likely: Value
  package var high: Value
  package var source: String?

  package init(_ point: Value, source: String? = nil) {
    self.init(low: point, likely: point, high: point, source: source)
  }

  package init(low: Value, likely: Value, high: Value, source: String? = nil) {
    self.low = low
    self.likely = likely
    self.high = high
    self.source = source
  }

  package var isRange: Bool { low != high }
}

/// A number, or the band it should stay in.
package enum Level: Hashable, Sendable {
  case value(Double)
  case band(from: Double, to: Double)
}
