import Foundation
import TestSupport
import Testing

/// What `examples/hiring` shows beside its goldens: duties that depend on the day, and a figure that
/// its README works out by hand.
struct HiringExampleTests {
  private static let example = Repository.root.appending(path: "examples/hiring")

  /// A copy whose screening logs are kept too short for Article 26(6), judged on a day.
  private func check(asOf day: String, in scratch: Scratch) throws -> Program.Run {
    let folder = "plan-\(day)"
    try FileManager.default.copyItem(at: Self.example, to: scratch.url(folder))
    let head = try scratch.text("\(folder)/workforce.yaml")
    try scratch.write(
      head.replacing("as_of: 2027-01-15", with: "as_of: \(day)"), to: "\(folder)/workforce.yaml")
    let systems = try scratch.text("\(folder)/systems.yaml")
    try scratch.write(
      systems.replacing("kept: 24 months", with: "kept: 3 months"), to: "\(folder)/systems.yaml")
    return try scratch.run("check", folder, "--only", "eu-ai-act")
  }

  /// The duties of Annex III bind from 2 December 2027.
  @Test func theSamePlanFallsUnderTheActOnlyFromItsDay() throws {
    try withScratch { scratch in
      let before = try check(asOf: "2027-12-01", in: scratch)
      let after = try check(asOf: "2027-12-02", in: scratch)
      #expect(before.status == 0)
      #expect(after.status == 1)
      expectGolden(before.transcript, "hiring/before-the-act.txt")
      expectGolden(after.transcript, "hiring/under-the-act.txt")
    }
  }

  /// README, "One line worked out".
  @Test func theWorkedLineHolds() throws {
    try withScratch { scratch in
      let run = try scratch.run("plan", Self.example.path, "--output", "out")
      #expect(run.status == 0)
      let report = try JSONObject(scratch.text("out/plan.json"))
      let screening = try report.object("activities").object("screen-application")
      let parts: [Double] = [
        2250 * 0.1 * 9,  // not offered
        2250 * 0.9 * 0.2 * 1.3 * 9,  // exceptions
        2250 * 0.9 * 3.5,  // each reading looked at before
        2250 * 0.9 * 0.8 * 0.02 * 9,  // rework
        12 * 60,  // fixed
      ]
      let toBe = parts.reduce(0, +) / 60 * 12
      #expect(abs(try screening.number("as_is_hours") - 2250 * 9.0 / 60 * 12) < 0.01)
      #expect(abs(try screening.number("to_be_hours") - toBe) < 0.01)
    }
  }
}
