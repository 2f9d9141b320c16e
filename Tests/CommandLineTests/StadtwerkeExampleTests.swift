import Foundation
import TestSupport
import Testing

/// What `examples/stadtwerke` shows beside its goldens: a figure its README works out by hand, and a
/// report in German to its last heading.
struct StadtwerkeExampleTests {
  private static let example = Repository.root.appending(path: "examples/stadtwerke")

  /// README, "Eine Zeile vorgerechnet".
  @Test func theWorkedLineHolds() throws {
    try withScratch { scratch in
      let run = try scratch.run("plan", Self.example.path, "--output", "out")
      #expect(run.status == 0)
      let report = try JSONObject(scratch.text("out/plan.json"))
      let readings = try report.object("activities").object("zaehlerstand-pruefen")
      let parts: [Double] = [
        6500 * 0.1 * 5,  // not offered
        6500 * 0.9 * 0.22 * 1.4 * 5,  // exceptions
        6500 * 0.9 * 0.78 * 0.06 * 3,  // looked at afterwards
        6500 * 0.9 * 0.78 * 0.02 * 10,  // rework
        10 * 60,  // fixed
      ]
      let toBe = parts.reduce(0, +) / 60 * 12
      #expect(abs(try readings.number("as_is_hours") - 6500 * 5.0 / 60 * 12) < 0.01)
      #expect(abs(try readings.number("to_be_hours") - toBe) < 0.01)
      #expect(abs(toBe / 12 - 243.2) < 0.05)
    }
  }

  /// README, "Zum Ausprobieren".
  @Test func aSystemMayNotCutOffAHousehold() throws {
    try withScratch { scratch in
      try FileManager.default.copyItem(at: Self.example, to: scratch.url("plan"))
      let path = "plan/entscheidungen.yaml"
      let text = try scratch.text(path)
      let decided = text.replacing(
        "- {decide: teamleitung-forderungen, recommend: sachbearbeitung-forderungen, advise:",
        with: "- {decide: postassistent, recommend: sachbearbeitung-forderungen, advise:")
      #expect(decided != text)
      try scratch.write(decided, to: path)
      let run = try scratch.run("check", "plan")
      #expect(run.status == 1)
      #expect(run.output.contains("decision/system-decides-high-impact"))
    }
  }
}
