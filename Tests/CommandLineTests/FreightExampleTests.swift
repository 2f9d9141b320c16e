import Foundation
import TestSupport
import Testing

/// What `examples/freight-forwarding` shows beside its goldens: its size, its scripts, and a figure
/// that its README works out by hand.
struct FreightExampleTests {
  private static let example = Repository.root.appending(path: "examples/freight-forwarding")

  @Test func aLargePlanInFourScriptsIsWrittenWhole() throws {
    try withScratch { scratch in
      let run = try scratch.run("plan", Self.example.path, "--output", "out")
      #expect(run.status == 0)
      let report = try JSONObject(scratch.text("out/plan.json"))
      let activities = try report.object("activities")
      #expect(activities.keys.count == 224)
      #expect(try report.object("roles").keys.count == 60)

      // README, "One line worked out".
      let booking = try activities.object("book-vessel-rotterdam")
      let parts: [Double] = [
        1400 * 0.2 * 14,  // not offered
        1400 * 0.8 * 0.32 * 1.3 * 14,  // exceptions
        1400 * 0.8 * 0.68 * 0.05 * 4,  // looked at afterwards
        1400 * 0.8 * 0.68 * 0.02 * 15,  // rework
        6 * 60,  // fixed
      ]
      let toBe = parts.reduce(0, +) / 60 * 12
      #expect(abs(try booking.number("as_is_hours") - 1400 * 14.0 / 60 * 12) < 0.01)
      #expect(abs(try booking.number("to_be_hours") - toBe) < 0.01)
      #expect(abs(toBe / 12 - 186.4) < 0.05)

      let plan = try scratch.text("out/change-plan.md")
      let rows = try SheetRows(
        XlsxPackage(scratch.url("out/freight-2027.xlsx").path), "Activities", key: "Activity")
      let titles = [
        "quote-full-container-piraeus": "Προσφορά για πλήρες κοντέινερ (Quote a full container)",
        "pick-order-gdynia": "Kompletacja zamówienia (Pick an order)",
        "classify-goods-osaka": "品目分類（HSコード）（Classify the goods）",
      ]
      for (id, title) in titles.sorted(by: { $0.key < $1.key }) {
        #expect(rows.text(id, rows.column("Title")) == title)
      }
      #expect(plan.contains("通関担当"))
    }
  }
}
