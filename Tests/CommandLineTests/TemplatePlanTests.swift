import Foundation
import TestSupport
import Testing

@testable import workforce

/// What a planner sees who plans a template as it comes: a whole workbook, and figures that nobody in
/// the trade would laugh at.
struct TemplatePlanTests {
  @Test(arguments: Template.all.map(\.name))
  func isPlannedAsItComes(_ name: String) throws {
    try withScratch { scratch in
      let folder = Repository.root.appending(path: "templates/\(name)").path
      let run = try scratch.run("plan", folder, "--output", "out")
      #expect(run.status == 0, "\(run.errors)")
      let report = try JSONObject(scratch.text("out/plan.json"))
      let id = try #require(try report.object("plan")["id"] as? String)
      let book = try XlsxPackage(scratch.url("out/\(id).xlsx").path)
      try expectSameFigures(book, report)
      #expect(try report.objects("findings").isEmpty)
      // The one that shows the language alone has no figures to believe.
      if name == "blank" { return }
      try expectPayback(report)
      try expectBearableLoads(report)
      try expectDestinations(report)
      try expectOversight(report)
    }
  }

  /// A limit is compared with amounts, so 3.9 points must not become 4 on the way to a reader.
  @Test func aLimitKeepsItsDecimals() throws {
    try withScratch { scratch in
      let folder = Repository.root.appending(path: "templates/software-delivery").path
      #expect(try scratch.run("plan", folder, "--output", "out").status == 0)
      #expect(
        try scratch.text("out/change-plan.md")
          .contains("Team lead up to 3.9 points, Head of engineering up to 6.9 points"))
      let book = try XlsxPackage(scratch.url("out/software-delivery.xlsx").path)
      let texts = Set(book.cells(of: "Decisions").values)
      #expect(texts.isSuperset(of: ["up to 3.9 points", "above 3.9 up to 6.9 points"]))
    }
  }

  /// It pays back within the horizon.
  ///
  /// Even a bad draw frees something, and no plan frees half of the work.
  private func expectPayback(_ report: JSONObject) throws {
    let money = try report.object("money")
    #expect(money["payback"] is String)
    #expect(try money.number("net_of_year") > 0)
    let totals = try report.object("totals")
    let release = try totals.object("release")
    #expect(try release.number("p10") > 0)
    #expect(try release.number("p90") < totals.number("as_is_hours") / 2)
  }

  /// Nobody is loaded beyond 95 % in any wave, and nobody stands idle.
  private func expectBearableLoads(_ report: JSONObject) throws {
    let loads = try report.object("role_load")
    for role in loads.keys {
      for stage in try loads.objects(role) where stage["supply"] is Double {
        let share = try stage.number("demand") / stage.number("supply")
        #expect((0.3...0.95).contains(share), "\(role): \(share)")
      }
    }
  }

  /// What is set free goes somewhere, to the last hour and once.
  private func expectDestinations(_ report: JSONObject) throws {
    let ledger = try report.object("capacity_ledger")
    #expect(try ledger.number("set_free") > 0)
    for key in ["open", "unclaimed", "claimed_twice"] {
      #expect(try abs(ledger.number(key)) < 0.5, "\(key)")
    }
  }

  /// Each system that finishes work takes hours of people, and is worth them.
  private func expectOversight(_ report: JSONObject) throws {
    let activities = try report.object("activities")
    var watched = 0
    for id in activities.keys {
      let activity = try activities.object(id)
      guard let execution = activity["execution_to_be"] as? String,
        ["delegated", "autonomous"].contains(execution)
      else { continue }
      let parts = try activity.object("parts")
      let hours = try ["before", "after", "rework", "fixed"].map(parts.number).reduce(0, +)
      #expect(hours > 0, "\(id)")
      #expect(try activity.number("leverage") > 1.25, "\(id)")
      watched += 1
    }
    #expect(watched > 0)
  }
}
