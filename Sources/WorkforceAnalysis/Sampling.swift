#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What a sample can say about a rate of errors.
///
/// Source: zero-failure sampling plans, field notes section 7.3; the items are drawn at random from
/// many.
package enum Sampling {
  /// The items that must all be right to show, with a confidence C, a rate of at most p:
  /// n = ⌈ln(1 − C) ÷ ln(1 − p)⌉.
  ///
  /// Both are 0…1. Nil where no number of items is enough: a rate of 0, or complete confidence.
  package static func itemsWithoutError(confidence: Double, rate: Double) -> Int? {
    guard confidence < 1, rate > 0 else { return nil }
    guard confidence > 0, rate < 1 else { return 1 }
    let items = log(1 - confidence) / log1p(-rate)
    // A whole number of items is not one more for a rounding in its last place.
    let whole = (items - 1e-9).rounded(.up)
    return whole < 1e15 ? max(1, Int(whole)) : nil
  }

  /// The rate that a number of items without an error shows, with a confidence C, not to be
  /// exceeded: p = 1 − (1 − C)^(1 ÷ n).
  ///
  /// 0…1; 1 where there are no items.
  package static func highestRate(confidence: Double, itemsWithoutError items: Double) -> Double {
    guard items > 0, confidence < 1 else { return 1 }
    guard confidence > 0 else { return 0 }
    return -expm1(log(1 - confidence) / items)
  }

  /// The rate of errors that a number of items with some errors among them shows, with a confidence C,
  /// not to be exceeded: the p at which so few errors have a chance of 1 − C.
  ///
  /// That is the upper bound of Clopper and Pearson, 1934: Σ C(n, i) · pⁱ · (1 − p)ⁿ⁻ⁱ over i = 0…e is
  /// 1 − C. Without an error it is the bound above. 0…1; 1 where there are no items, or all are wrong.
  /// A part of an item is none, a part of an error one.
  package static func highestRate(
    confidence: Double, items: Double, errors: Double
  ) -> Double {
    if errors <= 0 {
      return highestRate(confidence: confidence, itemsWithoutError: items.rounded(.down))
    }
    let (whole, wrong) = (items.rounded(.down), errors.rounded(.up))
    guard wrong < whole, whole.isFinite, confidence < 1 else { return 1 }
    guard confidence > 0 else { return 0 }
    // A smaller sample of the same rate shows less, so that the figure is a little too high, and never
    // too low, beyond the errors that are counted one by one.
    let part = min(1, mostErrors / wrong)
    let tail = BinomialTail(items: whole * part, errors: Int((wrong * part).rounded()))
    var (low, high) = (0.0, min(1, (wrong + 1) / whole))
    while high < 1, tail(high) > 1 - confidence { (low, high) = (high, min(1, high * 2)) }
    while true {
      let middle = low + (high - low) / 2
      guard low < middle, middle < high, high - low > 1e-13 * high else { return high }
      if tail(middle) > 1 - confidence { low = middle } else { high = middle }
    }
  }

  private static let mostErrors = 10_000.0
}

/// The chance of a number of errors or fewer in a sample: Σ C(n, i) · pⁱ · (1 − p)ⁿ⁻ⁱ, i = 0…e.
private struct BinomialTail {
  private let items: Double
  private let errors: Int
  /// ln C(n, e).
  private let ways: Double

  init(items: Double, errors: Int) {
    self.items = items
    self.errors = errors
    // A product of factors, with a logarithm only where it becomes too large.
    var (sum, product) = (0.0, 1.0)
    for place in 0..<errors {
      product *= (items - Double(place)) / Double(place + 1)
      if product > 1e150 || product < 1e-150 {
        sum += log(product)
        product = 1
      }
    }
    ways = sum + log(product)
  }

  func callAsFunction(_ rate: Double) -> Double {
    guard rate > 0 else { return 1 }
    guard rate < 1 else { return 0 }
    let odds = (1 - rate) / rate
    // From the most errors downwards, each chance from the one before: a factor that only falls.
    var (chance, sum) = (1.0, 1.0)
    for count in stride(from: errors, to: 0, by: -1) {
      let factor = Double(count) / (items - Double(count) + 1) * odds
      chance *= factor
      sum += chance
      if factor < 1, chance < sum * 1e-17 { break }
    }
    // So far below the rate of the sample the chance is as good as 1.
    guard sum.isFinite else { return 1 }
    let first = ways + Double(errors) * log(rate) + (items - Double(errors)) * log1p(-rate)
    return min(1, sum * exp(first))
  }
}
