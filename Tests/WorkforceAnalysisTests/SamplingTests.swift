import Testing
import WorkforceAnalysis

struct SamplingTests {
  /// 0.95^59 = 0.0485 and 0.95^58 = 0.0511; the others likewise.
  @Test(arguments: [
    (0.95, 0.05, 59), (0.95, 0.01, 299), (0.99, 0.01, 459), (0.90, 0.02, 114),
    (0.95, 0.03, 99), (0.75, 0.5, 2), (0.5, 1, 1),
  ]) func itemsThatMustAllBeRight(_ confidence: Double, _ rate: Double, _ items: Int) {
    #expect(Sampling.itemsWithoutError(confidence: confidence, rate: rate) == items)
  }

  @Test func noSampleShowsARateOfNothing() {
    #expect(Sampling.itemsWithoutError(confidence: 0.95, rate: 0) == nil)
    #expect(Sampling.itemsWithoutError(confidence: 1, rate: 0.1) == nil)
    #expect(Sampling.itemsWithoutError(confidence: 0.95, rate: 1e-300) == nil)
    #expect(Sampling.itemsWithoutError(confidence: 0.95, rate: .nan) == nil)
    #expect(Sampling.itemsWithoutError(confidence: 0, rate: 0.1) == 1)
  }

  /// 0.99^299 = 0.0495: 299 items without an error show 1 %.
  @Test func theRateThatASampleShows() {
    let shown = Sampling.highestRate(confidence: 0.95, itemsWithoutError: 299)
    #expect(isClose(shown, 0.00997, within: 0.00001))
    #expect(isClose(Sampling.highestRate(confidence: 0.95, itemsWithoutError: 1), 0.95))
    #expect(Sampling.highestRate(confidence: 0.95, itemsWithoutError: 0) == 1)
  }

  /// The smallest samples that show a rate with so many errors among them, from published tables of
  /// attribute sampling at 95 %: 299, 473, 628, 773 items for 1 %, 59, 93, 124, 153, 181 for 5 %.
  @Test(arguments: [
    (0.01, 0.0, 299.0), (0.01, 1, 473), (0.01, 2, 628), (0.01, 3, 773),
    (0.05, 0, 59), (0.05, 1, 93), (0.05, 2, 124), (0.05, 3, 153), (0.05, 4, 181),
  ]) func errorsAskForLargerSamples(_ rate: Double, _ errors: Double, _ items: Double) {
    func shown(_ items: Double) -> Double {
      Sampling.highestRate(confidence: 0.95, items: items, errors: errors)
    }
    #expect(shown(items) <= rate)
    #expect(shown(items - 1) > rate)
  }

  /// One error of two: (1 − p)² + 2p(1 − p) = 1 − p² is .05 at p = √.95.
  ///
  /// All but one wrong of n: the chance of n wrong is pⁿ, so that 1 − pⁿ is .05 at p = .95^(1/n).
  @Test func whatCanBeSolvedByHand() {
    func shown(_ items: Double, _ errors: Double) -> Double {
      Sampling.highestRate(confidence: 0.95, items: items, errors: errors)
    }
    #expect(isClose(shown(2, 1), 0.95.squareRoot(), within: 1e-12))
    #expect(isClose(shown(4, 3), 0.95.squareRoot().squareRoot(), within: 1e-12))
    #expect(isClose(shown(1, 0), 0.95, within: 1e-12))
  }

  /// More errors show a higher rate, more items a lower one, more confidence a higher one; and it is
  /// never below what was measured.
  @Test func itOnlyEverGoesOneWay() {
    for items in [10.0, 59, 1000, 250_000, 1e12] {
      var last = 0.0
      for errors in [0.0, 1, 2, 5, 9] {
        let shown = Sampling.highestRate(confidence: 0.95, items: items, errors: errors)
        #expect(shown > last && shown > errors / items && shown < 1)
        #expect(Sampling.highestRate(confidence: 0.95, items: items + 100, errors: errors) < shown)
        #expect(Sampling.highestRate(confidence: 0.99, items: items, errors: errors) > shown)
        last = shown
      }
    }
  }

  @Test func hostileSamples() {
    func shown(_ items: Double, _ errors: Double) -> Double {
      Sampling.highestRate(confidence: 0.95, items: items, errors: errors)
    }
    for (items, errors) in [
      (0.0, 0.0), (0, 3), (3, 3), (3, 5), (-1, 1), (.nan, 1), (5, .nan), (.infinity, 1), (0.5, 0),
    ] {
      #expect(shown(items, errors) == 1, "\(errors) of \(items)")
    }
    // Counted up to 10,000 errors; beyond, a little too high and never too low.
    #expect((0.5...0.51).contains(shown(1e300, 5e299)))
    #expect(shown(1e300, 1) > 0 && shown(1e300, 1) < 1e-299)
    #expect((0.02...0.0204).contains(shown(1e6, 2e4)))
    // A part of an item is none, a part of an error one.
    #expect(shown(99.9, 0.1) == shown(99, 1))
    #expect(Sampling.highestRate(confidence: 0, items: 10, errors: 1) == 0)
    #expect(Sampling.highestRate(confidence: 1, items: 10, errors: 1) == 1)
  }
}
