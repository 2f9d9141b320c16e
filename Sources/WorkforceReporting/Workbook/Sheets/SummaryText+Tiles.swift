import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

extension SummaryText {
  struct Tile {
    enum Value {
      case number(Double, NumberFormat)
      case text(String)
    }

    var label: Label
    var value: Value
    var note: String
  }

  var tiles: [Tile] {
    let hours = [
      whole(ActivityLabels.hoursAsIs, plan.analysis.asIsHours, note: fte(.asIs)),
      whole(ActivityLabels.hoursToBe, plan.analysis.toBeHours, note: fte(.toBe)),
    ]
    return hours + [range, net, target] + work + destinations
  }

  private func whole(_ label: Label, _ value: Double, note: String) -> Tile {
    Tile(label: label, value: .number(value, .decimal(0)), note: note)
  }

  private func fte(_ state: Diagnostic.State) -> String {
    plan.fte(in: state).map { SummaryTextLabels.fteOfWork(language, $0.readable(in: language)) }
      ?? SummaryTextLabels.fteUnknown[language]
  }

  private var range: Tile {
    let spread = plan.release.total
    guard spread.reached != nil else {
      return Tile(
        label: SummaryTextLabels.range, value: .text(SummaryTextLabels.notStated[language]),
        note: SummaryTextLabels.rangeNotStated[language])
    }
    return whole(
      SummaryTextLabels.median, spread.p50,
      note: SummaryTextLabels.medianNote(language, number(spread.p10), number(spread.p90)))
  }

  private var net: Tile {
    let reached = plan.release.total.reached
    return whole(
      SummaryTextLabels.netRelease, plan.analysis.netRelease,
      note: reached.map { SummaryTextLabels.netReached(language, $0.percent(in: language)) }
        ?? SummaryTextLabels.netNote[language])
  }

  private var target: Tile {
    if let target = plan.plan.targetRelease, let share = plan.release.targetReached {
      return Tile(
        label: SummaryTextLabels.targetChance, value: .number(share, .percent(1)),
        note: SummaryTextLabels.targetChanceNote(language, number(target.value)))
    }
    return Tile(
      label: SummaryTextLabels.likeliestChance,
      value: plan.release.total.reached.map { .number($0, .percent(1)) }
        ?? .text(SummaryTextLabels.notStated[language]),
      note: SummaryTextLabels.noTarget[language])
  }

  private var work: [Tile] {
    let definitions = plan.definitions
    let changing = definitions.activities.count { $0.change != .kept }
    let moving = definitions.decisions.count { $0.change != .kept }
    let oversight = plan.analysis.roles.reduce(0) { $0 + $1.toBe.oversight }
    let regrades = plan.roles.count { $0.regradeReason(in: .en) != nil }
    return [
      whole(
        SummaryTextLabels.oversight, oversight, note: SummaryTextLabels.oversightNote[language]),
      whole(
        SummaryLabels.rolesTouched, Double(plan.changingRoles.count),
        note: SummaryTextLabels.rolesNote(language, "\(plan.roles.count)", "\(regrades)")),
      whole(
        SummaryTextLabels.activities, Double(changing),
        note: SummaryTextLabels.activitiesNote(
          language, "\(definitions.activities.count)", "\(moving)",
          "\(definitions.decisions.count)")),
    ]
  }

  private var destinations: [Tile] {
    let freed = plan.roles.reduce(0) { $0 + max(0, $1.capacity.netRelease) }
    let unclaimed = plan.roles.reduce(0) { $0 + $1.unclaimedRelease }
    return [
      whole(
        SummaryTextLabels.claimed, plan.claimedRelease,
        note: SummaryTextLabels.claimedNote(language, number(freed))),
      whole(
        SummaryTextLabels.unclaimed, unclaimed, note: SummaryTextLabels.unclaimedNote[language]),
    ]
  }
}
