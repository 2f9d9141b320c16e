import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// What roles, systems, outcomes and training cost and bring, line by line.
extension CostSheet {
  /// The sum over a column of a table, as a formula; `nil` for a table without rows.
  private func sum(_ range: CellRange, _ column: Int, _ rows: [[Cell]]) -> String? {
    guard !rows.isEmpty else { return nil }
    let cells = CellRange(
      rows: range.firstRow...range.lastRow,
      columns: (range.firstColumn + column)...(range.firstColumn + column))
    return "SUM(\(cells.name))"
  }

  private func total(_ figures: [Money]) -> Double { figures.reduce(0) { $0 + $1.value } }

  mutating func addRanges() {
    let ranges = context.plan.figures.ranges
    let lines: [(Label, Spread?)] = [
      (CostLabels.netOfYear, ranges.netOfYear), (CostLabels.netOfHorizon, ranges.netOfHorizon),
      (CostLabels.systemsRun, ranges.systemsRun),
    ]
    let rows = lines.compactMap { label, spread -> [Cell]? in
      guard let spread, spread.reached != nil else { return nil }
      return [
        .text(context(label)), .number(spread.reached), .number(spread.point),
        .number(spread.p10), .number(spread.p50), .number(spread.p90),
      ]
    }
    guard !rows.isEmpty else { return }
    builder.keepTogether(rows: rows.count + 2)
    builder.heading(CostLabels.ranges)
    func percentile(_ number: Int) -> String {
      CostLabels.percentile(language, String(number), currency)
    }
    builder.table(
      "CostRanges",
      [
        .init(context(CostLabels.figure), .key), .init(context(CostLabels.reached), .percent(0)),
        .init(say(CostLabels.likelyValue), .number(0)), .init(percentile(10), .number(0)),
        .init(percentile(50), .number(0)), .init(percentile(90), .number(0)),
      ], rows)
    builder.skip()
  }

  mutating func addRoles() {
    var rows: [[Cell]] = []
    let first = builder.row + 3
    for (figures, capacity) in zip(money.roles, context.analysis.roles) {
      guard figures.run.asIs.value != 0 || figures.run.toBe.value != 0,
        let role = context.definitions.roles[figures.id], let cost = role.cost
      else { continue }
      let line = first + rows.count
      func fte(_ state: Diagnostic.State, _ value: Double?) -> Cell {
        context.formula(
          context.live?.sum(WorkingsLabels.fte, state: state, role: role.id), value)
      }
      rows.append([
        .text(role.id.text), .text(role.title(in: .toBe)),
        context.formula(cells.cost(role), cost.value),
        fte(.asIs, capacity.fteAsIs), fte(.toBe, capacity.fteToBe),
        context.formula("D\(line)*C\(line)", figures.run.asIs.value),
        context.formula("E\(line)*C\(line)", figures.run.toBe.value),
        figures.cashable.value == 0
          ? .number(0)
          : context.formula(cells.cashable(role, cost: "C\(line)"), figures.cashable.value),
        context.formula(cells.gained(role, cost: "C\(line)"), figures.gained.value),
      ])
    }
    let (cashable, gained) = (total(money.roles.map(\.cashable)), total(money.roles.map(\.gained)))
    defer { builder.skip() }
    guard !rows.isEmpty else {
      remember(
        CostLabels.cashable, CostLabels.cashableMeaning, sign: 1, formula: nil, value: cashable)
      remember(CostLabels.gained, CostLabels.gainedMeaning, sign: -1, formula: nil, value: gained)
      return
    }
    builder.heading(CostLabels.roles)
    let range = builder.table(
      "CostRoles",
      [
        .init(context(.role), .key), .init(context(.title)),
        .init(say(CostLabels.costOfFTE), .number(0)),
        .init(context(CostLabels.fteAsIs), .number(1)),
        .init(context(CostLabels.fteToBe), .number(1)), .init(say(CostLabels.runAsIs), .number(0)),
        .init(say(CostLabels.runToBe), .number(0)), .init(say(CostLabels.cashableOf), .number(0)),
        .init(say(CostLabels.gainedOf), .number(0)),
      ], rows)
    remember(
      CostLabels.cashable, CostLabels.cashableMeaning, sign: 1, formula: sum(range, 7, rows),
      value: cashable)
    remember(
      CostLabels.gained, CostLabels.gainedMeaning, sign: -1, formula: sum(range, 8, rows),
      value: gained)
  }

  mutating func addSystems() {
    let first = builder.row + 3
    var rows: [[Cell]] = []
    for (figures, system) in zip(money.systems, context.definitions.systems) {
      guard let cost = system.cost else { continue }
      let line = first + rows.count
      func items(_ state: Diagnostic.State) -> Cell {
        context.formula(cells.items(system.id, state), offered(system.id, state))
      }
      // A year's price is paid while the system is at work.
      func run(_ column: String, _ state: Diagnostic.State, _ value: Double) -> Cell {
        let year = isAtWork(system.id, state) && cost.perYear != nil ? "+F\(line)" : ""
        return context.formula("\(column)\(line)*E\(line)\(year)", value)
      }
      rows.append([
        .text(system.id.text), .text(system.title), items(.asIs), items(.toBe),
        context.formula(
          cells.price(system.id, "per_item", cost.perItem?.likely.value),
          cost.perItem?.likely.value ?? 0, .number(2)),
        context.formula(
          cells.price(system.id, "per_year", cost.perYear?.likely.value),
          cost.perYear?.likely.value ?? 0),
        run("C", .asIs, figures.run.asIs.value), run("D", .toBe, figures.run.toBe.value),
        context.formula(
          cells.price(system.id, "one_off", cost.oneOff?.likely.value), figures.oneOff.value),
        .text(figures.oneOffMonth?.description, .choice),
      ])
    }
    let more = total(money.systems.map(\.run.toBe)) - total(money.systems.map(\.run.asIs))
    guard !rows.isEmpty else {
      return remember(
        CostLabels.systems, CostLabels.systemsMeaning, sign: -1, formula: nil, value: more)
    }
    builder.heading(CostLabels.systemsHeading)
    let range = builder.table(
      "CostSystems",
      [
        .init(context(.system), .key), .init(context(.title)),
        .init(context(CostLabels.itemsAsIs), .number(0)),
        .init(context(CostLabels.itemsToBe), .number(0)),
        .init(say(CostLabels.perItem), .number(2)), .init(say(CostLabels.perYear), .number(0)),
        .init(say(CostLabels.runAsIs), .number(0)), .init(say(CostLabels.runToBe), .number(0)),
        .init(say(CostLabels.oneOff), .number(0)),
        .init(context(CostLabels.oneOffMonth), .choice),
      ], rows)
    let formula = sum(range, 7, rows).flatMap { after in
      sum(range, 6, rows).map { "\(after)-\($0)" }
    }
    remember(
      CostLabels.systems, CostLabels.systemsMeaning, sign: -1, formula: formula, value: more)
    builder.skip()
  }

  private func offered(_ system: ID<System>, _ state: Diagnostic.State) -> Double {
    zip(context.definitions.activities, context.analysis.activities).reduce(0) { sum, pair in
      guard pair.0.state(state)?.systems.contains(system) == true else { return sum }
      return sum + ((state == .asIs ? pair.1.inputsAsIs : pair.1.inputsToBe)?.offered ?? 0)
    }
  }

  private func isAtWork(_ system: ID<System>, _ state: Diagnostic.State) -> Bool {
    context.definitions.activities.contains {
      $0.state(state)?.systems.contains(system) == true
    }
      || context.definitions.decisions.contains { decision in
        decision.bands(in: state)?.contains { band in
          band.decide.contains { $0.system == system }
        } == true
      }
  }

  mutating func addOutcomes() {
    builder.keepTogether(rows: context.definitions.outcomes.count + 2)
    let first = builder.row + 3
    var rows: [[Cell]] = []
    for (figures, outcome) in zip(money.outcomes, context.definitions.outcomes) {
      guard figures.realised.value != 0 || outcome.value != nil else { continue }
      let line = first + rows.count
      guard figures.isAdded, let value = outcome.value?.likely.value else {
        rows.append([
          .text(outcome.id.text), .text(outcome.title), .empty, .empty,
          .number(figures.realised.value), .text(context(CostLabels.releasedCost)),
        ])
        continue
      }
      rows.append([
        .text(outcome.id.text), .text(outcome.title),
        context.formula(cells.outcome(outcome.id, "value", value), value),
        context.formula(
          cells.outcome(outcome.id, "realised", outcome.realised?.value),
          outcome.realised?.value ?? 1),
        context.formula("C\(line)*D\(line)", figures.realised.value), .text(context(.yes)),
      ])
    }
    let added = total(money.outcomes.filter(\.isAdded).map(\.realised))
    guard !rows.isEmpty else {
      return remember(
        CostLabels.outcomes, CostLabels.outcomesMeaning, sign: 1, formula: nil, value: added)
    }
    builder.heading(CostLabels.outcomesHeading)
    let range = builder.table(
      "CostOutcomes",
      [
        .init(context(CostLabels.outcome), .key), .init(context(.title)),
        .init(say(CostLabels.value), .number(0)),
        .init(context(CostLabels.realised), .percent(0)),
        .init(say(CostLabels.realisedValue), .number(0)),
        .init(context(CostLabels.counts), .choice),
      ], rows)
    let values = "E\(range.firstRow + 1):E\(range.lastRow + 1)"
    let flags = "F\(range.firstRow + 1):F\(range.lastRow + 1)"
    remember(
      CostLabels.outcomes, CostLabels.outcomesMeaning, sign: 1,
      formula: "SUMIFS(\(values),\(flags),\"\(context(.yes))\")", value: added)
    builder.skip()
  }

  mutating func addTraining() {
    let rows = money.training.filter { $0.cost.value != 0 }.map { training -> [Cell] in
      [
        .text(training.skill.text),
        .text(context.title(training.role) ?? training.role.text),
        .number(training.cost.value), .text(training.month?.description, .choice),
      ]
    }
    guard !rows.isEmpty else { return }
    builder.keepTogether(rows: min(rows.count, 20) + 2)
    builder.heading(CostLabels.trainingHeading)
    builder.table(
      "CostTraining",
      [
        .init(context(CostLabels.skill), .key), .init(context(.role)),
        .init(say(CostLabels.cost), .number(0)), .init(context(CostLabels.due), .choice),
      ], rows)
    builder.skip()
  }

  mutating func addMissing() {
    let gaps = context.plan.figures.gaps
    guard !gaps.isEmpty else { return }
    builder.keepTogether(rows: min(gaps.count, 20) + 3)
    builder.heading(CostLabels.missing)
    builder.paragraph(
      context(CostLabels.missingNote), style: CellStyle.note.with { $0.wraps = true })
    builder.table(
      "CostMissing",
      [
        .init(context(CostLabels.key), .key), .init(context(.title)),
      ],
      gaps.map { gap in
        [
          .text("\(gap.subject.kind).\(gap.subject.id).\(gap.missing)"),
          .text(context.title(of: gap.subject)),
        ]
      })
  }
}
