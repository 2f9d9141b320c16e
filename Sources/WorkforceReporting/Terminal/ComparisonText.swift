import WorkforceChecks
import WorkforceModel
package import WorkforcePlanning

/// A plan and its scenarios side by side, as `workforce plan --compare` prints them.
package struct ComparisonText {
  private let plan: ChangePlan
  private let comparison: ScenarioComparison
  private let style: TerminalStyle

  package init(_ plan: ChangePlan, _ comparison: ScenarioComparison, style: TerminalStyle) {
    self.plan = plan
    self.comparison = comparison
    self.style = style
  }

  package var text: String {
    var result = style.paint(heading.wrapped(to: style.width, first: 0, rest: 2), .strong) + "\n"
    var note = "Hours a month at the most likely values; P10 to P90 from the stated ranges."
    if comparison.base.money != nil {
      note += " Money in thousands\(plan.plan.currency.map { " of \($0)" } ?? "")."
    }
    result += style.paint(note.wrapped(to: style.width, first: 0, rest: 0), .quiet) + "\n"
    for block in blocks { result += "\n" + table(block) }
    result += "\n" + style.paint("What is set otherwise", .strong) + "\n"
    for column in comparison.scenarios { result += settings(of: column) }
    return style.fit(result)
  }

  private var heading: String {
    "Plan \(plan.plan.id), as of \(plan.plan.asOf): "
      + "the plan compared with \(comparison.scenarios.count.of("scenario"))."
  }

  // MARK: - Figures

  /// Columns of one width, so that blocks below each other can be read across.
  private static let columnWidth = 11
  private static let gap = 2
  private static let labelWidth = 18

  /// The scenarios in as many blocks as the width asks for; the plan begins each of them.
  private var blocks: [[ScenarioComparison.Column]] {
    let room = style.width - Self.gap - Self.labelWidth
    let perBlock = max(1, room / (Self.columnWidth + Self.gap) - 1)
    let columns = comparison.scenarios
    return stride(from: 0, to: columns.count, by: perBlock).map {
      Array(columns[$0..<min($0 + perBlock, columns.count)])
    }
  }

  private func table(_ columns: [ScenarioComparison.Column]) -> String {
    let names = ["the plan"] + columns.map(\.scenario.id.text)
    var result = row("", names, ink: .quiet)
    for figure in comparison.lines {
      let values = ([comparison.base] + columns.map(\.figures)).map { figure.value(in: $0) }
      result += row(figure.title[.en], values.map(Self.text))
    }
    return result
  }

  private static func text(_ value: ScenarioFigure.Value) -> String {
    switch value {
    case .hours(let hours): (hours / 12).grouped
    case .fte(let fte): fte.map(signed) ?? "–"
    case .money(let money): money.map(\.inThousands) ?? "–"
    case .share(let share): share.map { "\(($0 * 100).grouped) %" } ?? "–"
    case .text(let text): text ?? "–"
    case .count(let count): String(count)
    }
  }

  private static func signed(_ value: Double) -> String {
    (value < 0 ? "−" : "") + value.magnitude.readable
  }

  /// A row as high as its longest cell: ids are broken at their hyphens.
  private func row(_ label: String, _ cells: [String], ink: TerminalStyle.Ink? = nil) -> String {
    let columns = cells.map { Self.lines(of: $0) }
    let height = columns.map(\.count).max() ?? 1
    var result = ""
    for line in 0..<height {
      var text = String(repeating: " ", count: Self.gap)
      text += (line == 0 ? label : "").padded(to: Self.labelWidth)
      for column in columns {
        let cell = line < column.count ? column[line] : ""
        text += String(repeating: " ", count: Self.gap) + cell.paddedLeft(to: Self.columnWidth)
      }
      while text.last == " " { text.removeLast() }
      result += (ink.map { style.paint(text, $0) } ?? text) + "\n"
    }
    return result
  }

  private static func lines(of cell: String) -> [String] {
    lines(of: cell, at: "-", width: columnWidth)
  }

  /// A text without spaces, broken behind a character where it is too wide.
  private static func lines(of text: String, at mark: Character, width: Int) -> [String] {
    guard text.displayWidth > width else { return [text] }
    var result: [String] = []
    var line = ""
    let parts = text.split(separator: mark, omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let piece = part + (index < parts.count - 1 ? String(mark) : "")
      if line.displayWidth + piece.displayWidth > width, !line.isEmpty {
        result.append(line)
        line = ""
      }
      line += piece
    }
    result.append(line)
    return result.map { $0.cut(to: width) }
  }

  // MARK: - What makes the difference

  private func settings(of column: ScenarioComparison.Column) -> String {
    let title = "\(column.scenario.id.text): \(column.scenario.title)"
    var result = "  " + title.wrapped(to: style.width, first: 2, rest: 4) + "\n"
    if column.settings.isEmpty {
      return result + style.paint("    nothing: it sets what the text states", .quiet) + "\n"
    }
    for setting in column.settings {
      let values = "\(setting.base ?? "not stated") → \(setting.value)"
      let width = 4 + setting.path.displayWidth + 2
      let path = Self.lines(of: setting.path, at: ".", width: style.width - 4)
      result += path.map { "    \($0)" }.joined(separator: "\n")
      result +=
        width + values.displayWidth <= style.width
        ? "  \(values)\n" : "\n      \(values.wrapped(to: style.width, first: 6, rest: 8))\n"
    }
    return result
  }
}

extension Double {
  /// Thousands, whole.
  fileprivate var inThousands: String { (self / 1000).grouped }
}
