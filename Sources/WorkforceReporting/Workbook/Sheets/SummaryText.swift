import WorkforceAnalysis
import WorkforceChecks
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// The headline of a plan, in sentences and in tiles.
enum SummaryText {
  struct Tile {
    enum Value {
      case number(Double, NumberFormat)
      case text(String)
    }

    var label: String
    var value: Value
    var note: String
  }

  static func sentences(_ plan: ChangePlan) -> [String] {
    let analysis = plan.analysis
    guard analysis.asIsHours > 0 || analysis.toBeHours > 0 else {
      return [
        "The plan states no volume and time of work yet, so nothing is counted: it says who does, "
          + "oversees and decides what."
      ]
    }
    if plan.isUnchanged {
      return [
        "Nothing changes: the to-be equals the as-is, \(analysis.asIsHours.grouped) h a year."
      ]
    }
    var sentences = [String]()
    let spread = plan.release.total
    // The most likely values together are the optimist's answer, so they never come first.
    if let reached = spread.reached {
      sentences.append(
        "Half of all draws over the stated ranges set \(spread.p50.grouped) hours a year free, net, "
          + "or more; nine of ten \(spread.p10.grouped) h or more, one of ten "
          + "\(spread.p90.grouped) h or more.")
      sentences.append(release(plan))
      sentences.append(
        "\(reached.percent) of the draws reach that figure: it is no forecast.")
    } else {
      sentences.append(release(plan))
    }
    if let target = plan.plan.targetRelease, let share = plan.release.targetReached {
      sentences.append(
        "The release aimed at, \(target.value.grouped) h a year, is reached in \(share.percent) of "
          + "the draws.")
    }
    return sentences
  }

  private static func release(_ plan: ChangePlan) -> String {
    let analysis = plan.analysis
    let net = analysis.netRelease
    let shift =
      "people's hours go from \(analysis.asIsHours.grouped) to \(analysis.toBeHours.grouped) a year"
    let part =
      analysis.asIsHours > 0
      ? ", \((net.magnitude / analysis.asIsHours).percent) of today's" : ""
    if net.magnitude < 0.5 { return "The plan sets no hours free: \(shift)." }
    return net > 0
      ? "At the most likely values the plan sets \(net.grouped) hours a year free, net\(part): "
        + "\(shift)."
      : "The plan adds \((-net).grouped) hours a year\(part): \(shift)."
  }

  static func tiles(_ plan: ChangePlan) -> [Tile] {
    let analysis = plan.analysis
    let spread = plan.release.total
    func fte(_ state: Diagnostic.State) -> String {
      plan.fte(in: state).map { "\($0.readable) FTE of work in this plan" }
        ?? "FTE need working_time of every role"
    }
    let changing = plan.definitions.activities.count { $0.change != .kept }
    let moving = plan.definitions.decisions.count { $0.change != .kept }
    let oversight = analysis.roles.reduce(0) { $0 + $1.toBe.oversight }
    let freed = plan.roles.reduce(0) { $0 + max(0, $1.capacity.netRelease) }
    let unclaimed = plan.roles.reduce(0) { $0 + $1.unclaimedRelease }
    let range: Tile =
      spread.reached == nil
      ? Tile(
        label: "Range of the release", value: .text("not stated"),
        note: "The plan states no ranges, so nobody knows how sure the figures are")
      : Tile(
        label: "Release in half of all draws (P50, h/year)",
        value: .number(spread.p50, .decimal(0)),
        note: "P10 \(spread.p10.grouped) to P90 \(spread.p90.grouped): eight of ten draws")
    return [
      Tile(
        label: "Hours as-is (h/year)", value: .number(analysis.asIsHours, .decimal(0)),
        note: fte(.asIs)),
      Tile(
        label: "Hours to-be (h/year)", value: .number(analysis.toBeHours, .decimal(0)),
        note: fte(.toBe)),
      range,
      Tile(
        label: "Net release, most likely values (h/year)",
        value: .number(analysis.netRelease, .decimal(0)),
        note: spread.reached.map { "Reached in \($0.percent) of the draws" }
          ?? "As-is minus to-be"),
      target(plan, spread),
      Tile(
        label: "Oversight to-be (h/year)", value: .number(oversight, .decimal(0)),
        note: "Reviews before and after, and fixed oversight"),
      Tile(
        label: "Roles touched", value: .number(Double(plan.changingRoles.count), .decimal(0)),
        note: "of \(plan.roles.count); regrade candidates: "
          + "\(plan.roles.count { $0.regradeReason != nil })"),
      Tile(
        label: "Activities that change", value: .number(Double(changing), .decimal(0)),
        note: "of \(plan.definitions.activities.count); "
          + "\(moving) of \(plan.definitions.decisions.count) decisions change"),
      Tile(
        label: "Set free with a destination (h/year)",
        value: .number(plan.claimedRelease, .decimal(0)),
        note: "Of \(freed.grouped) h that come free role by role"),
      Tile(
        label: "Set free without a destination (h/year)",
        value: .number(unclaimed, .decimal(0)),
        note: "Nobody has said yet what becomes of these hours"),
    ]
  }

  private static func target(_ plan: ChangePlan, _ spread: ReleaseEstimate.Spread) -> Tile {
    if let target = plan.plan.targetRelease, let share = plan.release.targetReached {
      return Tile(
        label: "Chance of the release aimed at", value: .number(share, .percent(1)),
        note: "Draws that reach \(target.value.grouped) h a year")
    }
    return Tile(
      label: "Draws that reach the most likely figure",
      value: spread.reached.map { .number($0, .percent(1)) } ?? .text("not stated"),
      note: "The plan states no release that it aims at")
  }
}
