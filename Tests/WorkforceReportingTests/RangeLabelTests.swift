import Testing
import WorkforcePlanning
import WorkforceReporting

@Suite struct RangeLabelTests {
  /// Every range that may move an answer is called something, in charts of sheets and pages alike.
  @Test(arguments: [
    "volume", "time", "share", "completed", "mix", "oversight.before.rate",
    "oversight.before.time", "oversight.after.rate", "oversight.after.time",
    "oversight.rework.rate", "oversight.rework.time", "oversight.fixed", "cost.per_item",
    "cost.per_year", "cost.one_off", "value", "0.share", "1.time", "2.escalated.rate",
    "3.escalated.time",
  ])
  func everyRangeHasWords(_ key: String) {
    #expect(AssumptionLabels.words(for: key) != nil)
  }

  @Test func aBandIsCountedFromOne() {
    #expect(AssumptionLabels.words(for: "1.time")?[.en] == "time of the decider, band 2")
    #expect(AssumptionLabels.words(for: "1.nothing") == nil)
  }
}
