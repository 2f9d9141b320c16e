import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// What the change costs and brings.
extension HTMLReport {
  var moneySection: ReportSection? {
    let gaps = plan.figures.gaps
    guard let money = plan.figures.money else {
      guard hasHours, !gaps.isEmpty else { return nil }
      return ReportSection("money", words(HTMLLabels.cost)) {
        HTML(.p, text: words(HTMLLabels.noMoney))
      }
    }
    return ReportSection("money", words(HTMLLabels.cost)) {
      netOverMonths(money)
      moneyTable(money)
      note(HTMLLabels.moneyNote)
      systemsTable(money)
      moneyGaps(gaps)
    }
  }

  private func moneyTable(_ figures: PlanMoney) -> HTML? {
    let ranges = plan.figures.ranges
    func row(_ label: Label, _ value: Double, _ spread: Spread? = nil) -> [HTMLTable.Cell] {
      let isDrawn = spread?.reached != nil
      func drawn(_ one: Double?) -> HTMLTable.Cell {
        .text(isDrawn ? one.map(whole) ?? "" : "")
      }
      return [
        .text(words(label)), drawn(spread?.p10), drawn(spread?.p50), drawn(spread?.p90),
        .text(whole(value)),
      ]
    }
    let outcomes = figures.outcomes.reduce(0) { $1.isAdded ? $0 + $1.realised.value : $0 }
    let cashable = figures.roles.reduce(0) { $0 + $1.cashable.value }
    let gained = figures.roles.reduce(0) { $0 + $1.gained.value }
    var rows = [
      row(HTMLLabels.netOfYear, figures.netOfYear.value, ranges.netOfYear),
      row(HTMLLabels.netOfHorizon, figures.netOfHorizon.value, ranges.netOfHorizon),
      row(HTMLLabels.outcomesRealised, outcomes), row(HTMLLabels.cashable, cashable),
      row(HTMLLabels.gained, -gained),
      row(HTMLLabels.systemsToday, figures.systemsRun.asIs.value),
      row(HTMLLabels.systemsAfterwards, figures.systemsRun.toBe.value, ranges.systemsRun),
      row(HTMLLabels.oneOff, figures.oneOff.value),
    ]
    if let value = figures.presentValue {
      rows.append(row(HTMLLabels.presentValue, value.value))
    }
    let caption =
      currency.isEmpty
      ? words(HTMLLabels.moneyCaption) : "\(words(HTMLLabels.moneyCaption)) (\(currency))"
    return HTML(.div) {
      HTMLTable(
        caption,
        [
          .text(words(HTMLLabels.figure)), .number("P10"), .number("P50"), .number("P90"),
          .number(words(HTMLLabels.mostLikelyColumn)),
        ], rows
      ).html
      HTML(
        .p,
        text: figures.payback.map { HTMLLabels.payback(language, $0.description) }
          ?? words(HTMLLabels.noPayback))
    }
  }

  private func systemsTable(_ figures: PlanMoney) -> HTML? {
    let systems = figures.systems.filter {
      $0.run.asIs.value != 0 || $0.run.toBe.value != 0 || $0.oneOff.value != 0
    }
    return HTML(.div) {
      HTMLTable(
        words(HTMLLabels.systemsCaption) + (currency.isEmpty ? "" : " (\(currency))"),
        [
          .text(words(HTMLLabels.system)), .number(words(HTMLLabels.runToday)),
          .number(words(HTMLLabels.runAfterwards)), .number(words(HTMLLabels.oneOffColumn)),
        ],
        systems.prefix(Self.rowLimit).map { system in
          [
            .text(definitions.title(of: .system(system.id))), .text(whole(system.run.asIs.value)),
            .text(whole(system.run.toBe.value)), .text(whole(system.oneOff.value)),
          ]
        }
      ).html
      leftOut(of: systems.count)
    }
  }

  private func moneyGaps(_ gaps: [MoneyGap]) -> HTML? {
    guard !gaps.isEmpty else { return nil }
    return HTML(.div) {
      HTML(.p, text: words(HTMLLabels.moneyGaps))
      HTML(.ul) {
        for gap in gaps.prefix(Self.roleLimit) {
          HTML(.li, text: "\(title(of: gap.subject)): \(gap.missing)")
        }
      }
      leftOut(of: gaps.count, limit: Self.roleLimit)
    }
  }

  /// The title of what a figure or finding is about; its id where it has none.
  func title(of subject: Diagnostic.Subject) -> String {
    definitions.title(of: subject) ?? subject.id
  }
}
