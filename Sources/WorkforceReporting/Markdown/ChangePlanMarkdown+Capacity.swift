import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// What the change takes and sets free, what it costs, and what else may come.
extension ChangePlanMarkdown {
  func capacity(_ page: inout MarkdownPage) {
    let analysis = plan.analysis
    guard analysis.asIsHours > 0 || analysis.toBeHours > 0 else { return }
    page.heading(2, say(ChangePlanLabels.capacity))
    let release = plan.release.total
    var lines = [
      ChangePlanLabels.hours(language, month(analysis.asIsHours), month(analysis.toBeHours))
    ]
    if let reached = release.reached {
      lines.append(
        ChangePlanLabels.released(
          language, month(release.p50), month(release.p10), month(release.p90),
          month(release.point), reached.wholePercent(in: language)))
    } else {
      lines.append(ChangePlanLabels.releasedWithoutRanges(language, month(release.point)))
    }
    let oversight = analysis.roles.reduce(0) { $0 + $1.toBe.oversight }
    if oversight > 0 { lines.append(ChangePlanLabels.oversightTakes(language, month(oversight))) }
    lines.append(
      ChangePlanLabels.destination(
        language, month(plan.claimedRelease),
        month(plan.roles.reduce(0) { $0 + $1.unclaimedRelease })))
    page.list(lines)
    let open = plan.roles.filter { $0.unclaimedRelease >= Self.worthALine }.map {
      ChangePlanLabels.roleUnclaimed(
        language, $0.role.title(in: .toBe).markdown, month($0.unclaimedRelease))
    }
    page.list(open, under: say(ChangePlanLabels.unclaimedByRole))
  }

  /// Hours a year below which a month has not half an hour.
  private static let worthALine = 6.0

  func money(_ page: inout MarkdownPage) {
    let sentences = plan.moneySentences
    guard !sentences.isEmpty else { return }
    page.heading(2, say(ChangePlanLabels.money))
    page.list(sentences.map(\.markdown))
  }

  /// What each scenario sets otherwise, and the figures that differ for it.
  func scenarios(_ page: inout MarkdownPage) {
    guard let comparison = plan.comparison, !comparison.scenarios.isEmpty else { return }
    page.heading(2, say(ChangePlanLabels.scenarios))
    let figures = comparison.lines.map { ScenarioLine($0, in: plan) }
    for (place, column) in comparison.scenarios.enumerated() {
      page.heading(3, column.scenario.title.markdown)
      let none = say(ChangePlanLabels.notStated)
      page.list(
        column.settings.map {
          "\($0.path.markdown): \(($0.base ?? none).markdown) → \($0.value.markdown)"
        }, under: say(ChangePlanLabels.scenarioSets))
      let different = figures.compactMap { line -> String? in
        let texts = line.texts(comparison, language)
        guard texts[0] != texts[place + 1] else { return nil }
        let unit = line.unit.map { " \($0)" } ?? ""
        return "\(line.title.markdown): \((texts[0] ?? none).markdown) → "
          + "\((texts[place + 1] ?? none).markdown)\(unit.markdown)"
      }
      page.list(
        different.isEmpty ? [say(ChangePlanLabels.sameFigures)] : different,
        under: say(ChangePlanLabels.scenarioGives))
    }
  }

  func month(_ hours: Double) -> String { (hours / 12).grouped(in: language) }
}
