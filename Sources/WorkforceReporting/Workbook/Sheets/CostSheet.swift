import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// What the change costs and brings, and how sure that is.
struct CostSheet {
  let context: BookContext
  let money: PlanMoney
  let cells: MoneyCells
  var builder: SheetBuilder
  /// The sums that the net of a year adds up, once their tables stand.
  private var sums:
    [(label: Label, meaning: Label, sign: Double, formula: String?, value: Double)] =
      []

  private static let widths: [Double] = [24, 44] + [Double](repeating: 13, count: 8)

  /// Nil where the plan states no cost.
  static func sheet(_ context: BookContext) -> Sheet? {
    guard let money = context.plan.figures.money else { return nil }
    var cost = CostSheet(context, money)
    return cost.build()
  }

  private init(_ context: BookContext, _ money: PlanMoney) {
    self.context = context
    self.money = money
    cells = MoneyCells(context)
    builder = SheetBuilder(.cost, context: context, widths: Self.widths)
  }

  var language: Language { context.language }
  var currency: String {
    context.definitions.plan.currency ?? context(.money)
  }

  func say(_ label: Label) -> String { label(language, currency) }

  private mutating func build() -> Sheet {
    builder.title(say(CostLabels.title), note: say(CostLabels.note))
    builder.skip()
    for sentence in context.plan.moneySentences { builder.paragraph(sentence) }
    builder.skip()
    let chartRow = addChartRoom()
    // The net adds up the tables below it, so its place is kept free until they stand.
    let netRow = builder.row
    builder.skip(8)
    addRanges()
    addRoles()
    addSystems()
    addOutcomes()
    addTraining()
    addMonths(chartRow)
    addTornado(chartRow)
    addMissing()
    var sheet = builder.finish()
    addNet(at: netRow, to: &sheet)
    return sheet
  }

  /// Remembers a sum of a table for the net, and gives its range's sum as a formula.
  mutating func remember(
    _ label: Label, _ meaning: Label, sign: Double, formula: String?, value: Double
  ) {
    // What it is all for comes first.
    sums.insert(
      (label, meaning, sign, formula, value), at: label == CostLabels.outcomes ? 0 : sums.count)
  }

  /// Fills the rows that were kept for the net.
  private func addNet(at row: Int, to sheet: inout Sheet) {
    var part = SheetBuilder(.cost, context: context, widths: Self.widths)
    part.skip(row)
    part.heading(CostLabels.year)
    let first = part.row + 2
    let columns: [TableColumn] = [
      .init(context(CostLabels.line), .key), .init(context(CostLabels.meaning)),
      .init(say(CostLabels.amount), .signed(0)),
    ]
    var rows = sums.map { sum -> [Cell] in
      let formula = sum.formula.map { sum.sign < 0 ? "-(\($0))" : $0 }
      return [
        .text(context(sum.label)), .text(context(sum.meaning)),
        context.formula(formula, sum.sign * sum.value),
      ]
    }
    rows.append([
      .text(context(CostLabels.net)), .text(context(CostLabels.netMeaning)),
      context.formula("SUM(C\(first):C\(first + rows.count - 1))", money.netOfYear.value),
    ])
    part.table("CostOfYear", columns, rows)
    let made = part.finish()
    sheet.rows.removeAll { (row..<part.row).contains($0.index) }
    sheet.rows += made.rows.filter { $0.index >= row }
    sheet.rows.sort { $0.index < $1.index }
    sheet.merges += made.merges
    sheet.tables += made.tables
  }
}
