import WorkforceAnalysis
import WorkforceChecks
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// The first sheet: what this workbook is, which plan it is of, and how to find one's way.
struct AboutSheet {
  private let context: BookContext
  private let tables: PlanTables
  private let summary: SummarySheet.Columns?
  /// The others, from left to right.
  private let sheets: [BookSheet]
  private var builder: SheetBuilder
  /// The counts of findings, for checks.
  private var countCells = CellRange(rows: 0...0, columns: 1...1)
  private var plan: ChangePlan { context.plan }

  static func sheet(
    _ context: BookContext, _ tables: PlanTables, sheets: [BookSheet],
    summary: SummarySheet.Columns?
  ) -> Sheet {
    var about = AboutSheet(context, tables, sheets, summary)
    return about.build()
  }

  private init(
    _ context: BookContext, _ tables: PlanTables, _ sheets: [BookSheet],
    _ summary: SummarySheet.Columns?
  ) {
    self.context = context
    self.sheets = sheets
    self.tables = tables
    self.summary = summary
    builder = SheetBuilder(.about, context: context, widths: [30, 72, 15, 15, 12, 10])
  }

  private mutating func build() -> Sheet {
    builder.title(
      plan.plan.title,
      note: "How work moves between people and AI: roles, responsibilities, decision rights and "
        + "performance measures, before and after the change. Read this sheet first, then Summary.")
    builder.skip()
    addPlan()
    addFindings()
    addSheets()
    addLetters()
    addColors()
    addNotJudged()
    addChecks()
    builder.paragraph(
      "A planning aid, not legal advice. Names of laws and agreements say what to look at; whether "
        + "they are met is for people to judge.", style: .paragraph.with { $0.isBold = true })
    return builder.finish()
  }

  private mutating func lines(_ heading: String, _ rows: [(label: String, cell: Cell)]) {
    builder.heading(heading)
    for row in rows { builder.cells([.text(row.label, .label), row.cell]) }
    builder.skip()
  }

  private mutating func addPlan() {
    let plan = plan.plan
    let definitions = context.definitions
    let left = CellStyle.text
    var rows: [(String, Cell)] = [
      ("Plan", .text(plan.id, left)), ("Title", .text(plan.title, left)),
    ]
    if let scenario = self.plan.scenario {
      rows.append(("Scenario", .text(scenario.withItsValues, left)))
    }
    if let organisation = plan.organisation {
      rows.append(("Organisation", .text(organisation, left)))
    }
    if let owner = context.title(plan.owner) { rows.append(("Owner", .text(owner, left))) }
    rows.append(
      (
        "As of",
        .date(
          SheetDate(plan.asOf),
          .date.with {
            $0.horizontal = .left
            $0.indent = 1
          })
      ))
    if let horizon = plan.horizon {
      rows.append(("Horizon", .text("\(horizon.from) to \(horizon.to)", left)))
    }
    if let revision = self.plan.revision { rows.append(("Revision", .text(revision, left))) }
    rows.append(
      (
        "Version",
        .text(
          "\(self.plan.fingerprint), from \(definitions.fileCount) "
            + "file\(definitions.fileCount == 1 ? "" : "s") of text", left)
      ))
    if !plan.packs.isEmpty {
      rows.append(
        (
          "Governance packs",
          .text("\(plan.packs.joined(separator: ", ")); \(GovernancePack.disclaimer)", left)
        ))
    }
    let counts = [
      (definitions.domains.count, "domain", "domains"), (definitions.roles.count, "role", "roles"),
      (definitions.systems.count, "system", "systems"),
      (definitions.activities.count, "activity", "activities"),
      (definitions.decisions.count, "decision", "decisions"),
      (definitions.measures.count, "measure", "measures"),
      (definitions.waves.count, "wave", "waves"),
    ]
    rows.append(
      (
        "Contents",
        .text(
          counts.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }.joined(separator: ", "), left)
      ))
    if self.plan.isDraft {
      rows.append(
        (
          "State",
          .text(
            self.plan.findings.hasErrors
              ? "DRAFT: errors are open. See Findings before relying on a figure."
              : "DRAFT: marked so on request; no errors are open.",
            left.with {
              $0.isBold = true
              $0.fontColor = .draft
            })
        ))
    }
    if !context.usesFormulas {
      rows.append(
        (
          "Formulas",
          .text(
            "Above \(Double(BookContext.formulaLimit).grouped) activities values stand in place "
              + "of formulas, which would take long to recalculate.", left)
        ))
    }
    lines("The plan", rows)
  }

  private mutating func addFindings() {
    let first = builder.row + 1
    countCells = CellRange(rows: first...(first + 3), columns: 1...1)
    let toFindings = LinkTarget.sheet(context.name(of: .findings))
    func count(_ count: Int, _ severity: Severity) -> Cell {
      .integer(
        count,
        count == 0
          ? .text
          : .severity(severity).with {
            $0.horizontal = .left
            $0.indent = 1
          })
    }
    lines(
      "What the checks found",
      [
        ("Errors", count(plan.openCount(.error), .error)),
        ("Warnings", count(plan.openCount(.warning), .warning)),
        ("Notes", count(plan.openCount(.note), .note)),
        ("Waived", .integer(plan.waivedCount, .text)),
        (
          "Where",
          plan.findings.isEmpty
            ? .text("The checks found nothing.", .text)
            : .link("All of them, with what helps, are on Findings", to: toFindings, .link)
        ),
      ])
  }

  private mutating func addSheets() {
    builder.heading("The sheets")
    for sheet in sheets {
      let name = context.name(of: sheet)
      let rows = (tables[sheet]?.rows.count).map { "\($0) row\($0 == 1 ? "" : "s")" }
      builder.cells([
        .link(name, to: .sheet(name), .link.with { $0.isBold = true }),
        .text(sheet.purpose(context.language), .text), .text(rows, .text),
      ])
    }
    builder.gap()
    builder.paragraph(
      "Every sheet has its key in the first column. Hours are people's hours per year at the most "
        + "likely values unless a header says otherwise.",
      style: CellStyle.note.with { $0.wraps = true })
    builder.skip()
  }

  private mutating func addLetters() {
    let scheme = plan.plan.scheme
    builder.keepTogether(rows: scheme.letters.count + 1)
    builder.heading("The letters (\(scheme.isOwn ? "the plan's own" : scheme.name))")
    for letter in scheme.letters {
      let meaning = letter.relation.inWords
      builder.cells([
        .text(letter.letter, .letter(letter.relation)),
        .text(letter.name.map { "\($0): \(meaning)" } ?? meaning.capitalizedFirst, .text),
      ])
    }
    if !plan.definitions.decisions.isEmpty {
      builder.cells([
        .text("RAPID, in decisions", .label),
        .text(Scheme.rapidLegend.capitalizedFirst, .text),
      ])
    }
    builder.skip()
  }

  private mutating func addColors() {
    let colors: [(String, CellStyle, String)] = [
      ("input", .choice.asInput, "A number the planner states: all of them are on Assumptions"),
      ("Stop", .action(.stop), "Work, a right or a measure that ends for a role; work that ends"),
      ("Start", .action(.start), "What is new"),
      ("Oversee", .action(.oversee), "A role watches over work that a system does"),
      ("Change", .action(.change), "What stays, but is done differently"),
      (
        "red frame", .choice.with { $0.frame = .bad }, "An open finding; the cell's note says which"
      ),
      ("95 % to 100 %", .light(.amber), "A role planned to its limit; a warning"),
      ("above 100 %", .light(.red), "A role with more work than hours; an error"),
    ]
    builder.keepTogether(rows: colors.count)
    builder.heading("The colours")
    for (word, style, meaning) in colors {
      builder.cells([.text(word, style), .text(meaning, .text)])
    }
    builder.skip()
  }

  private mutating func addNotJudged() {
    addPacks()
    guard !plan.notJudged.isEmpty else { return }
    builder.heading("What was not judged, and what would make it judged")
    // By missing key, in the order of the rules.
    var groups = OrderedMap<String, [String]>()
    for entry in plan.notJudged {
      let key = entry.needs.joined(separator: " and ")
      groups[key] = (groups[key] ?? []) + [entry.rule.id]
    }
    builder.cells(
      [
        .text("If the text stated", .label),
        .text("these rules would have something to say", .label),
      ])
    for (key, rules) in groups {
      builder.cells([
        .text(key.withQuotes, .text),
        .text(rules.joined(separator: ", "), .text),
      ])
    }
    builder.skip()
  }

  /// Which state of which instrument was judged, and with what result.
  private mutating func addPacks() {
    let packs = self.plan.definitions.packs
    guard !packs.isEmpty else { return }
    builder.keepTogether(rows: packs.count + 1)
    builder.heading("Governance packs: \(GovernancePack.disclaimer)")
    for pack in packs {
      builder.cells([
        .text(pack.id, .label),
        .text("\(pack.described); \(plan.duties.result(of: pack))", .text),
      ])
    }
    builder.skip()
  }

  private mutating func addChecks() {
    let counted = BookCheck.Figure(
      formula: "SUM(\(countCells.name))", value: Double(plan.findings.count))
    let checks = BookCheck.all(context, tables, summary: summary, findings: counted)
    guard !checks.isEmpty else { return }
    builder.keepTogether(rows: checks.count + 2)
    builder.heading("Checks: totals worked out in two ways")
    let columns: [TableColumn] = [
      .init("Total", .key), .init("What is compared"), .init("One way", .number(1)),
      .init("The other", .number(1)), .init("Difference", .number(1)), .init("Result", .choice),
    ]
    let first = builder.row + 2
    let rows = checks.enumerated().map { index, check -> [Cell] in
      let line = first + index
      let difference = check.one.value - check.other.value
      let holds = difference.magnitude < 0.5
      let result = holds ? "OK" : "CHECK"
      return [
        .text(check.title), .text(check.explanation),
        context.formula(check.one.formula, check.one.value),
        context.formula(check.other.formula, check.other.value),
        context.formula("ROUND(C\(line)-D\(line),3)", (difference * 1000).rounded() / 1000),
        context.usesFormulas
          ? .formula(
            "IF(ABS(E\(line))<0.5,\"OK\",\"CHECK\")", .text(result), .light(holds ? .green : .red))
          : .text(result, .light(holds ? .green : .red)),
      ]
    }
    builder.table("Checks", columns, rows)
    builder.skip()
  }
}
