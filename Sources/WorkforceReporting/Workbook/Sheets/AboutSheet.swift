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
  private let leftOut: [BookSheet]
  private var builder: SheetBuilder
  /// The counts of findings, for checks.
  private var countCells = CellRange(rows: 0...0, columns: 1...1)
  private var plan: ChangePlan { context.plan }

  static func sheet(
    _ context: BookContext, _ tables: PlanTables, sheets: [BookSheet],
    leftOut: [BookSheet], summary: SummarySheet.Columns?
  ) -> Sheet {
    var about = AboutSheet(context, tables, sheets, leftOut, summary)
    return about.build()
  }

  private init(
    _ context: BookContext, _ tables: PlanTables, _ sheets: [BookSheet],
    _ leftOut: [BookSheet], _ summary: SummarySheet.Columns?
  ) {
    self.context = context
    self.sheets = sheets
    self.leftOut = leftOut
    self.tables = tables
    self.summary = summary
    builder = SheetBuilder(.about, context: context, widths: [30, 72, 15, 15, 12, 10])
  }

  private mutating func build() -> Sheet {
    builder.title(
      plan.plan.title,
      note: context(AboutLabels.note))
    builder.skip()
    addPlan()
    builder.addApprovals(context)
    addFindings()
    addSheets()
    addLeftOut()
    addLetters()
    addColors()
    addNotJudged()
    addChecks()
    builder.paragraph(
      context(AboutLabels.warning), style: .paragraph.with { $0.isBold = true })
    return builder.finish()
  }

  private mutating func lines(_ heading: Label, _ rows: [(label: Label, cell: Cell)]) {
    builder.heading(heading)
    for row in rows { builder.cells([.text(context(row.label), .label), row.cell]) }
    builder.skip()
  }

  private mutating func addPlan() {
    let plan = plan.plan
    let language = context.language
    let left = CellStyle.text
    var rows: [(Label, Cell)] = [
      (AboutLabels.plan, .text(plan.id, left)), (.title, .text(plan.title, left)),
    ]
    func add(_ label: Label, _ text: String?, _ style: CellStyle = left) {
      if let text { rows.append((label, .text(text, style))) }
    }
    add(AboutLabels.scenario, self.plan.scenario?.withItsValues(language))
    add(AboutLabels.organisation, plan.organisation)
    add(.owner, context.title(plan.owner))
    let day = CellStyle.date.with {
      $0.horizontal = .left
      $0.indent = 1
    }
    rows.append((AboutLabels.asOf, .date(SheetDate(plan.asOf), day)))
    add(
      AboutLabels.horizon,
      plan.horizon.map {
        AboutLabels.fromTo(
          language, $0.from.written(in: language), $0.to.written(in: language))
      })
    add(AboutLabels.revision, self.plan.revision)
    add(
      AboutLabels.version,
      AboutLabels.versionOf(
        language, context.definitions.fileCount, with: self.plan.fingerprint))
    add(AboutLabels.language, languageNote)
    if !plan.packs.isEmpty {
      let names = plan.packs.joined(separator: ", ")
      add(AboutLabels.packs, "\(names); \(context(.notAdviceInside))")
    }
    add(AboutLabels.contents, contents)
    if self.plan.isDraft {
      let hasErrors = self.plan.findings.hasErrors
      add(
        AboutLabels.state,
        context(hasErrors ? AboutLabels.draftWithErrors : AboutLabels.draftOnRequest),
        left.with {
          $0.isBold = true
          $0.fontColor = .draft
        })
    }
    if !context.usesFormulas {
      let limit = BookContext.formulaLimit
      add(
        AboutLabels.formulas,
        AboutLabels.valuesOnly(
          language, Double(limit.activities).grouped(in: language), String(limit.roles)))
    }
    lines(AboutLabels.thePlan, rows)
  }

  /// That texts stand in English which a reader would expect in the plan's language; nil where
  /// none do.
  private var languageNote: String? {
    let language = context.language
    let code = plan.plan.language
    if Language(code: code) == nil { return AboutLabels.notWritten(language, code) }
    let hasTexts =
      !plan.findings.isEmpty || !plan.notJudged.isEmpty || !plan.definitions.packs.isEmpty
    return language != .en && hasTexts ? context(AboutLabels.textsInEnglish) : nil
  }

  private var contents: String {
    let definitions = context.definitions
    let counts: [(CountLabel, Int)] = [
      (AboutLabels.domains, definitions.domains.count),
      (AboutLabels.roles, definitions.roles.count),
      (AboutLabels.systems, definitions.systems.count),
      (AboutLabels.activities, definitions.activities.count),
      (AboutLabels.decisions, definitions.decisions.count),
      (AboutLabels.measures, definitions.measures.count),
      (AboutLabels.waves, definitions.waves.count),
    ]
    return counts.map { $0(context.language, $1) }.joined(separator: ", ")
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
    let severities: [Severity] = [.error, .warning, .note]
    var rows: [(Label, Cell)] = severities.map {
      ($0.heading, count(plan.openCount($0), $0))
    }
    rows.append((AboutLabels.waived, .integer(plan.waivedCount, .text)))
    rows.append(
      (
        AboutLabels.place,
        plan.findings.isEmpty
          ? .text(context(FindingLabels.empty), .text)
          : .link(context(AboutLabels.toFindings), to: toFindings, .link)
      ))
    lines(AboutLabels.found, rows)
  }

  private mutating func addSheets() {
    builder.keepTogether(rows: sheets.count + 2)
    builder.heading(AboutLabels.sheets)
    for sheet in sheets {
      let name = context.name(of: sheet)
      let rows = (tables[sheet]?.rows.count).map { AboutLabels.rows(context.language, $0) }
      builder.cells([
        .link(name, to: .sheet(name), .link.with { $0.isBold = true }),
        .text(context(sheet.purpose), .text), .text(rows, .text),
      ])
    }
    builder.gap()
    builder.paragraph(
      context(AboutLabels.sheetsNote),
      style: CellStyle.note.with { $0.wraps = true })
    builder.skip()
  }

  /// Which sheets other plans have and this one has not, and why.
  private mutating func addLeftOut() {
    let reasons = leftOut.compactMap { sheet in
      (tables[sheet]?.emptyText ?? context.text(sheet.absence)).map { (sheet, $0) }
    }
    guard !reasons.isEmpty else { return }
    builder.keepTogether(rows: reasons.count + 1)
    builder.heading(AboutLabels.leftOut)
    for (sheet, reason) in reasons {
      builder.cells([.text(context.name(of: sheet), .label), .text(reason.withQuotes, .text)])
    }
    builder.skip()
  }

  private mutating func addLetters() {
    let scheme = plan.plan.scheme
    builder.keepTogether(rows: scheme.letters.count + 1)
    let name = scheme.isOwn ? context(AboutLabels.ownLetters) : scheme.name
    builder.heading(AboutLabels.letters.filled(name))
    for letter in scheme.letters {
      let meaning = context(letter.relation.inWords)
      builder.cells([
        .text(letter.letter, .letter(letter.relation)),
        .text(letter.name.map { "\($0): \(meaning)" } ?? meaning.capitalizedFirst, .text),
      ])
    }
    if !plan.definitions.decisions.isEmpty {
      builder.cells([
        .text(context(AboutLabels.rapid), .label),
        .text(Scheme.rapidLegend(in: context.language).capitalizedFirst, .text),
      ])
    }
    builder.skip()
  }

  private mutating func addColors() {
    typealias Action = RoleDifference.Action
    let colors: [(Label, CellStyle, Label)] = [
      (AboutLabels.input, .choice.asInput, AboutLabels.inputMeans),
      (Action.stop.word, .action(.stop), AboutLabels.stopMeans),
      (Action.start.word, .action(.start), AboutLabels.startMeans),
      (Action.oversee.word, .action(.oversee), AboutLabels.overseeMeans),
      (Action.change.word, .action(.change), AboutLabels.changeMeans),
      (AboutLabels.redFrame, .choice.with { $0.frame = .bad }, AboutLabels.redFrameMeans),
      (AboutLabels.nearLimit, .light(.amber), AboutLabels.nearLimitMeans),
      (AboutLabels.overLimit, .light(.red), AboutLabels.overLimitMeans),
    ]
    builder.keepTogether(rows: colors.count)
    builder.heading(AboutLabels.colors)
    for (word, style, meaning) in colors {
      builder.cells([.text(context(word), style), .text(context(meaning), .text)])
    }
    builder.skip()
  }

  private mutating func addNotJudged() {
    addPacks()
    guard !plan.notJudged.isEmpty else { return }
    builder.heading(AboutLabels.notJudged)
    // By missing key, in the order of the rules.
    var groups = OrderedMap<String, [String]>()
    for entry in plan.notJudged {
      let key = entry.needs.joined(separator: " and ")
      groups[key] = (groups[key] ?? []) + [entry.rule.id]
    }
    builder.cells(
      [
        .text(context(AboutLabels.ifStated), .label),
        .text(context(AboutLabels.rulesSay), .label),
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
    builder.heading(AboutLabels.packsHeading.filled(.notAdviceInside))
    for pack in packs {
      let described = pack.described(in: context.language)
      let result = plan.duties.result(of: pack, in: context.language)
      builder.cells([
        .text(pack.id, .label),
        .text("\(described); \(result)", .text),
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
    builder.heading(CheckLabels.heading)
    let columns: [TableColumn] = [
      .init(context(.total), .key), .init(context(CheckLabels.compared)),
      .init(context(CheckLabels.oneWay), .number(1)),
      .init(context(CheckLabels.theOther), .number(1)),
      .init(context(CheckLabels.difference), .number(1)),
      .init(context(CheckLabels.result), .choice),
    ]
    let first = builder.row + 2
    let rows = checks.enumerated().map { index, check -> [Cell] in
      let line = first + index
      let difference = check.one.value - check.other.value
      let holds = difference.magnitude < 0.5
      let wrong = context(CheckLabels.wrong)
      let result = holds ? "OK" : wrong
      return [
        .text(context(check.title)), .text(context(check.explanation)),
        context.formula(check.one.formula, check.one.value),
        context.formula(check.other.formula, check.other.value),
        context.formula("ROUND(C\(line)-D\(line),3)", (difference * 1000).rounded() / 1000),
        context.usesFormulas
          ? .formula(
            "IF(ABS(E\(line))<0.5,\"OK\",\"\(wrong)\")", .text(result),
            .light(holds ? .green : .red))
          : .text(result, .light(holds ? .green : .red)),
      ]
    }
    builder.table("Checks", columns, rows)
    builder.skip()
  }
}
