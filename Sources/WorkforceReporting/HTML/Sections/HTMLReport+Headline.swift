import WorkforceAnalysis
import WorkforceChecks
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// The figures a steering group asks for first; a range always comes before the optimist's answer.
extension HTMLReport {
  private struct Tile {
    var label: Label
    var value: String
    var note: String
  }

  var headlineSection: ReportSection {
    ReportSection("in-brief", words(HTMLLabels.headline)) {
      HTML(.dl, [.class("tiles")]) {
        for tile in tiles {
          HTML(.div) {
            HTML(.dt, text: words(tile.label))
            HTML(.dd, [.class("value")], text: tile.value)
            HTML(.dd, text: tile.note)
          }
        }
      }
      for sentence in sentences { HTML(.p, text: sentence) }
      if hasHours { note(HTMLLabels.hoursMeans) }
    }
  }

  var hasHours: Bool { plan.analysis.asIsHours > 0 || plan.analysis.toBeHours > 0 }

  private func range(_ spread: Spread, _ write: (Double) -> String) -> String {
    HTMLLabels.p10p90(language, write(spread.p10), write(spread.p50), write(spread.p90))
  }

  private var tiles: [Tile] {
    var tiles: [Tile] = []
    if hasHours {
      tiles.append(releaseTile)
      if let tile = netTile { tiles.append(tile) }
      if let tile = fteTile { tiles.append(tile) }
      let oversight = plan.analysis.roles.reduce(0) { $0 + $1.toBe.oversight }
      tiles.append(
        Tile(
          label: HTMLLabels.oversightHours, value: whole(oversight),
          note: words(HTMLLabels.oversightMeans)))
      tiles.append(
        Tile(
          label: HTMLLabels.unclaimedHours, value: whole(plan.analysis.ledger.unclaimed),
          note: words(HTMLLabels.unclaimedMeans)))
    }
    let decisions = definitions.decisions
    tiles.append(
      Tile(
        label: HTMLLabels.rolesTouched, value: whole(plan.changingRoles.count),
        note: HTMLLabels.ofAll(language, whole(plan.roles.count))))
    tiles.append(
      Tile(
        label: HTMLLabels.decisionsMoving, value: whole(decisions.count { $0.change != .kept }),
        note: HTMLLabels.ofAll(language, whole(decisions.count))))
    tiles.append(
      Tile(
        label: HTMLLabels.openFindings, value: whole(plan.openFindings.count),
        note: HTMLLabels.findingCounts(
          language, whole(plan.openCount(.error)), whole(plan.openCount(.warning)),
          whole(plan.openCount(.note)), whole(plan.waivedCount))))
    return tiles
  }

  private var releaseTile: Tile {
    let spread = plan.release.total
    guard spread.reached != nil else {
      return Tile(
        label: HTMLLabels.rangeOfRelease, value: words(HTMLLabels.notStated),
        note: words(HTMLLabels.noRanges))
    }
    return Tile(
      label: HTMLLabels.released, value: whole(spread.p50), note: range(spread, whole))
  }

  private var netTile: Tile? {
    guard let spread = plan.figures.ranges.netOfHorizon else { return nil }
    guard spread.reached != nil else {
      return Tile(
        label: HTMLLabels.netWithoutRanges, value: amount(spread.point),
        note: words(HTMLLabels.oneAnswer))
    }
    return Tile(
      label: HTMLLabels.netOverHorizon, value: amount(spread.p50), note: range(spread, whole))
  }

  /// With a space that may end a line, for a tile is narrow.
  private func amount(_ value: Double) -> String {
    currency.isEmpty ? whole(value) : "\(whole(value)) \(currency)"
  }

  private var fteTile: Tile? {
    guard let spread = plan.figures.ranges.fte else { return nil }
    let today = plan.fte(in: .asIs).map { HTMLLabels.fteToday(language, tenth($0)) }
    guard spread.reached != nil else {
      return Tile(label: HTMLLabels.fteMostLikely, value: tenth(spread.point), note: today ?? "")
    }
    return Tile(
      label: HTMLLabels.fteAfterwards, value: tenth(spread.p50),
      note: [today, range(spread, tenth)].compactMap(\.self).joined(separator: "; "))
  }

  private var sentences: [String] {
    guard hasHours else { return [words(HTMLLabels.noHours)] }
    let analysis = plan.analysis
    let net = analysis.netRelease
    let mostLikely = net < 0 ? HTMLLabels.mostLikelyAdded : HTMLLabels.mostLikely
    var result = [
      mostLikely(
        language, whole(analysis.asIsHours), whole(analysis.toBeHours), whole(net.magnitude))
    ]
    if let reached = plan.release.total.reached {
      result.append(HTMLLabels.reached(language, roundPercent(reached)))
    } else {
      result.append(words(HTMLLabels.noRanges) + ".")
    }
    if let target = plan.plan.targetRelease, let share = plan.release.targetReached {
      result.append(
        HTMLLabels.targetReached(language, whole(target.value), roundPercent(share)))
    }
    return result
  }

  // MARK: - What is asked

  var decisionAskedSection: ReportSection {
    ReportSection("decision-asked", words(HTMLLabels.decisionAsked)) {
      HTML(.p, text: question)
      if !definitions.packs.isEmpty {
        HTML(.p, text: HTMLLabels.packs(language, packs.joined(separator: "; ")))
      }
    }
  }

  private var question: String {
    guard !plan.isUnchanged else { return words(HTMLLabels.nothingAsked) }
    let asked = HTMLLabels.asked(
      language, whole(definitions.activities.count { $0.change != .kept }),
      whole(definitions.activities.count),
      whole(definitions.decisions.count { $0.change != .kept }),
      whole(definitions.decisions.count), whole(plan.changingRoles.count), whole(plan.roles.count))
    guard let first = definitions.waves.map(\.goLive).min() else { return asked }
    return asked + " " + HTMLLabels.firstGoLive(language, first.description)
  }

  private var packs: [String] {
    definitions.packs.map { pack in
      let judged = plan.duties.filter { $0.pack.id == pack.id }
      return HTMLLabels.packGaps(
        language, pack.described(in: language), whole(judged.count),
        whole(judged.count { !$0.isMet }))
    }
  }
}
