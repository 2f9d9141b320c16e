import WorkforceModel
import WorkforcePlanning

/// The plan's scenarios beside it.
extension HTMLReport {
  var scenariosSection: ReportSection? {
    guard let comparison = plan.comparison, !comparison.scenarios.isEmpty else { return nil }
    return ReportSection("scenarios", words(ChangePlanLabels.scenarios)) {
      table(
        ChangePlanLabels.scenarioGives, comparison.lines.map { ScenarioLine($0, in: plan) },
        comparison)
      table(
        ChangePlanLabels.scenarioSets,
        comparison.paths.map { ScenarioLine($0, of: comparison, in: plan) }, comparison)
      note(ScenarioLabels.note)
    }
  }

  private func table(
    _ caption: Label, _ lines: [ScenarioLine], _ comparison: ScenarioComparison
  ) -> HTML? {
    let isFigures = lines.contains { if case .figure = $0.content { true } else { false } }
    func column(_ title: String) -> HTMLTable.Column {
      isFigures ? .number(title) : .text(title)
    }
    return HTMLTable(
      words(caption),
      [.text(words(ScenarioLabels.figure)), .text(words(.unit))]
        + ([words(ScenarioLabels.plan)] + comparison.scenarios.map(\.scenario.title)).map(column),
      lines.prefix(Self.rowLimit).map { line in
        [.text(line.title), .text(line.unit ?? "")]
          + line.texts(comparison, language).map { .text($0 ?? "") }
      }
    ).html
  }
}
