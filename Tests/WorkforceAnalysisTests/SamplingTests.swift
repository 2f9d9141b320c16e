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
}
