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
}
