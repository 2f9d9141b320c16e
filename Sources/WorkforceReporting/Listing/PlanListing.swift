import WorkforceAnalysis
import WorkforceChecks
import WorkforceModel
package import WorkforcePlanning
import WorkforceSyntax

/// What a plan holds, section by section, with a few telling columns for each entry.
package struct PlanListing {
  struct Row {
    var id: String
    var title: String
    var place: SourceRange
    var cells: [Cell]
  }

  struct Cell {
    /// Its name in JSON.
    var key: String
    var title: String
    var value: JSON
    /// As the terminal shows it.
    var text: String
    var isNumber = false
  }

  let definitions: Definitions
  /// Nil where faults in the text keep hours from being worked out.
  let analysis: Analysis?
  private let outcome: Planner.Outcome

  /// Nil where no plan could be read.
  package init?(_ outcome: Planner.Outcome) {
    guard let definitions = outcome.definitions else { return nil }
    self.definitions = definitions
    analysis = outcome.judged?.analysis
    self.outcome = outcome
  }

  // MARK: - One section

  package func text(_ section: ListedSection, style: TerminalStyle) -> String {
    let rows = rows(of: section)
    guard let first = rows.first else { return "The plan has no \(section.rawValue).\n" }
    // A column in which nothing is told apart only takes room.
    let cells = first.cells.indices.filter { place in
      first.cells[place].isNumber || Set(rows.map { $0.cells[place].text }).count > 1
        || !first.cells[place].text.isEmpty && rows.count == 1
    }
    var columns = [
      TextTable.Column(title: "line", isNumber: true), TextTable.Column(title: "id"),
      TextTable.Column(title: "title", mayBeCut: true),
    ]
    columns += cells.map { place in
      let cell = first.cells[place]
      return TextTable.Column(
        title: cell.title, isNumber: cell.isNumber, mayBeCut: !cell.isNumber)
    }
    var groups: [TextTable.Group] = []
    for row in rows {
      // Entries stand in the order of the files.
      if groups.last?.title != row.place.file {
        groups.append(.init(title: row.place.file, rows: []))
      }
      groups[groups.count - 1].rows.append(
        [String(row.place.start.line), row.id, row.title.excerpt(limit: 80)]
          + cells.map { row.cells[$0].text.excerpt(limit: 80) })
    }
    return style.fit(TextTable(columns: columns, groups: groups).text(style: style))
  }

  package func json(_ section: ListedSection) -> JSON {
    .object([
      ("schema", .int(1)), ("section", .string(section.rawValue)),
      (
        "entries",
        .array(
          rows(of: section).map { row in
            .object(
              [
                ("id", .string(row.id)), ("title", .string(row.title)),
                ("file", .string(row.place.file)), ("line", .int(Int(row.place.start.line))),
              ] + row.cells.map { ($0.key, $0.value) })
          })
      ),
    ])
  }

  // MARK: - All of it

  package func text(style: TerminalStyle) -> String {
    let plan = definitions.plan
    var result = style.paint(
      "Plan \(plan.id): \(plan.title.excerpt(limit: 120))".wrapped(
        to: style.width, first: 0, rest: 2), .strong)
    result += "\n\n"
    let table = TextTable(
      columns: [.init(title: "section"), .init(title: "entries", isNumber: true)],
      rows: ListedSection.allCases.compactMap { section in
        let count = count(of: section)
        return count == 0 ? nil : [section.rawValue, String(count)]
      })
    result += table.text(style: style) + "\n"
    if let analysis, analysis.asIsHours > 0 || analysis.toBeHours > 0 {
      result += "Hours a month at the most likely values: "
      result += "\((analysis.asIsHours / 12).grouped) as-is, "
      result += "\((analysis.toBeHours / 12).grouped) to-be.\n"
    }
    result += "Findings: \(outcome.findings.countsInWords).\n"
    return style.fit(result)
  }

  package var json: JSON {
    let plan = definitions.plan
    return .object([
      ("schema", .int(1)),
      (
        "plan",
        .object([
          ("id", .string(plan.id)), ("title", .string(plan.title)),
          ("as_of", .string(plan.asOf.description)),
        ])
      ),
      (
        "sections",
        .object(ListedSection.allCases.map { ($0.rawValue, .int(count(of: $0))) })
      ),
      ("as_is_hours", .optional(analysis?.asIsHours)),
      ("to_be_hours", .optional(analysis?.toBeHours)),
    ])
  }

  private func count(of section: ListedSection) -> Int {
    switch section {
    case .roles: definitions.roles.count
    case .systems: definitions.systems.count
    case .domains: definitions.domains.count
    case .activities: definitions.activities.count
    case .decisions: definitions.decisions.count
    case .measures: definitions.measures.count
    case .outcomes: definitions.outcomes.count
    case .skills: definitions.skills.count
    case .enablers: definitions.enablers.count
    case .waves: definitions.waves.count
    case .bodies: definitions.bodies.count
    case .risks: definitions.risks.count
    case .scenarios: definitions.scenarios.count
    case .approvals: definitions.approvals.count
    }
  }
}

extension PlanListing.Cell {
  static func text(_ key: String, _ title: String, _ text: String?) -> Self {
    Self(key: key, title: title, value: .optional(text), text: text ?? "")
  }

  static func number(_ key: String, _ title: String, _ number: Double?) -> Self {
    Self(
      key: key, title: title, value: .optional(number), text: number.map(\.readable) ?? "",
      isNumber: true)
  }

  /// A year's hours, shown by the month.
  static func hours(_ key: String, _ title: String, _ hours: Double?) -> Self {
    Self(
      key: key, title: title, value: .optional(hours),
      text: hours.map { ($0 / 12).grouped } ?? "", isNumber: true)
  }

  static func list(_ key: String, _ title: String, _ words: [String]) -> Self {
    Self(
      key: key, title: title, value: .array(words.map(JSON.string)),
      text: words.joined(separator: ", "))
  }

  /// Two states as one text where they are the same: `human → delegated`.
  static func states(
    _ key: String, _ title: String, _ before: String?, _ after: String?
  ) -> Self {
    let text =
      before == after ? before ?? "" : "\(before ?? "none") → \(after ?? "none")"
    return Self(
      key: key, title: title,
      value: .object([("as_is", .optional(before)), ("to_be", .optional(after))]), text: text)
  }
}
