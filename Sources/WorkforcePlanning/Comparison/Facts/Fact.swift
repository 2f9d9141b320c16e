import WorkforceModel
package import WorkforceSyntax

/// One thing that a plan says of an entry, under the key of the plan language it is written at.
package struct Fact: Sendable {
  /// Of what a number is.
  package enum Unit: String, Hashable, Sendable {
    case number, share, minutes
    /// Items a year.
    case items
    /// Hours a year.
    case hours
    /// In the plan's currency.
    case money
  }

  package enum Value: Hashable, Sendable {
    case text(String)
    case number(Double, Unit)
    case range(low: Double, likely: Double, high: Double, Unit, source: String?)
    case list([String])
  }

  /// Such as `headcount` or `oversight.cadence`.
  package var key: String
  /// The state it holds in; nil where it holds for the entry as a whole.
  package var state: Diagnostic.State?
  package var value: Value
  /// The place of the key among an entry's keys.
  var rank: Int
}

extension Fact.Value {
  /// Whether two values mean the same: numbers may differ by what sums lose in other orders.
  package func isSame(as other: Self) -> Bool {
    switch (self, other) {
    case (.number(let one, let unit), .number(let two, let other)):
      unit == other && one.isClose(to: two)
    case (
      .range(let low, let likely, let high, let unit, let source),
      .range(let low2, let likely2, let high2, let unit2, let source2)
    ):
      unit == unit2 && source == source2 && low.isClose(to: low2) && likely.isClose(to: likely2)
        && high.isClose(to: high2)
    default: self == other
    }
  }
}

extension Double {
  /// The same to nine digits.
  func isClose(to other: Double) -> Bool {
    self == other || (self - other).magnitude <= 1e-9 * Swift.max(magnitude, other.magnitude)
  }
}

extension Fact.Unit {
  init<Amount: Quantity>(of quantity: Amount.Type) {
    self =
      if quantity == Share.self {
        .share
      } else if quantity == Minutes.self {
        .minutes
      } else if quantity == Volume.self {
        .items
      } else if quantity == Hours.self {
        .hours
      } else if quantity == Money.self {
        .money
      } else {
        .number
      }
  }
}
