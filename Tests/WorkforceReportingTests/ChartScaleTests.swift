import Testing
import WorkforceReporting

/// Axes hold whatever a plan's figures are.
struct ChartScaleTests {
  @Test func roundValuesStandOnTheAxis() {
    let scale = ChartScale([0, 379_420], from: 100, to: 600)
    // 379,420 ÷ 6 = 63,237; the next of 1, 2 or 5 times a power of ten is 100,000.
    #expect(scale.ticks == [0, 100_000, 200_000, 300_000])
    #expect(scale.place(0) == 100 && scale.place(379_420) == 600)
    // A half of the values is a half of the way.
    #expect(scale.place(189_710) == 350)
  }

  @Test func anAxisMayRunUpwardsAndBelowZero() {
    let scale = ChartScale([-20, 60], from: 280, to: 30)
    #expect(scale.ticks == [-20, 0, 20, 40, 60])
    // A quarter of 250 above the foot.
    #expect(scale.place(0) == 217.5)
  }

  @Test(
    arguments: [
      [], [5], [5, 5], [.nan, 3], [0, .infinity], [0, 1e300], [-1e308, 1e308], [0, 1e-300],
    ] as [[Double]]) func hostileValuesStayInTheDrawing(_ values: [Double])
  {
    let scale = ChartScale(values, from: 10, to: 20)
    #expect(scale.ticks.count <= 12)
    for value in values + [0, 1e308, .nan] where values.contains(value) {
      #expect((10...20).contains(scale.place(value)))
    }
  }

  @Test func labelsAreMovedApartInTheirOrder() {
    #expect(Draw.apart([10, 12, 50], by: 16) == [10, 26, 50])
    // The lower one comes first in the list and stays below.
    #expect(Draw.apart([12, 10], by: 16) == [26, 10])
    #expect(Draw.apart([], by: 16).isEmpty)
  }

  @Test func aTextIsCutToItsRoom() {
    #expect(Draw.fitted("Short", width: 200) == "Short")
    let cut = Draw.fitted(String(repeating: "long words ", count: 20), width: 100)
    #expect(cut.hasSuffix("…") && cut.count < 20)
  }
}
