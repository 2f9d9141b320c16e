import WorkforceAnalysis
import WorkforceChecks
import WorkforceModel
package import WorkforcePlanning
import WorkforceSyntax

/// The plan in brief, as `workforce plan` prints it: what changes, where, and what it comes to.
package struct PlanText {
  private let plan: ChangePlan
  private let style: TerminalStyle

  package init(_ plan: ChangePlan, style: TerminalStyle) {
    self.plan = plan
    self.style = style
  }

  package var text: String {
    guard !plan.isUnchanged else {
      let definitions = plan.definitions
      return style.fit(
        "No changes. The to-be model equals the as-is model: "
          + "\(definitions.activities.count.of("activity", "activities")), "
          + "\(definitions.roles.count.of("role")).\n")
    }
    var result = style.paint(
      "Plan \(plan.plan.id)\(scenario), as of \(plan.plan.asOf): as-is compared with to-be.",
      .strong)
    if plan.isDraft { result += " DRAFT" }
    result += "\n\n\(legend)\n"
    for domain in domains { result += section(domain) }
    result += roleTable
    result += totals
    return style.fit(result)
  }

  private var scenario: String {
    plan.scenario.map { ", scenario \($0.id)" } ?? ""
  }

  // MARK: - What changes, by domain

  private enum Symbol: CaseIterable {
    case new, changed, moved, retired

    var mark: String {
      switch self {
      case .new: "+"
      case .changed: "~"
      case .moved: ">"
      case .retired: "-"
      }
    }

    var word: String {
      switch self {
      case .new: "new"
      case .changed: "changed"
      case .moved: "moved"
      case .retired: "retired"
      }
    }

    var ink: TerminalStyle.Ink {
      switch self {
      case .new: .added
      case .changed, .moved: .changed
      case .retired: .removed
      }
    }
  }

  /// Only the symbols that occur.
  private var legend: String {
    var used: Set<Symbol> = []
    for activity in plan.definitions.activities { symbol(of: activity).map { _ = used.insert($0) } }
    for decision in plan.definitions.decisions { symbol(of: decision).map { _ = used.insert($0) } }
    for measure in plan.definitions.measures {
      symbol(of: measure.change).map { _ = used.insert($0) }
    }
    let words = Symbol.allCases.filter(used.contains).map {
      "\(style.paint($0.mark, $0.ink)) \($0.word)"
    }
    let letters = "\(plan.plan.scheme.title(in: .en)): \(plan.plan.scheme.legend(in: .en))"
    return "  " + words.joined(separator: "   ") + "\n  "
      + style.paint(letters.wrapped(to: style.width, first: 2, rest: 2), .quiet) + "\n"
  }

  private func symbol(of change: Change) -> Symbol? {
    switch change {
    case .kept: nil
    case .changed: .changed
    case .new: .new
    case .retired: .retired
    }
  }

  private func symbol(of activity: Activity) -> Symbol? { symbol(of: activity.change) }

  /// A decision whose deciders change has moved.
  private func symbol(of decision: Decision) -> Symbol? {
    let change = symbol(of: decision.change)
    guard change == .changed, decision.asIs?.map(\.decide) != decision.toBe?.map(\.decide) else {
      return change
    }
    return .moved
  }

  private var domains: [ID<Domain>?] { plan.definitions.domains.map(\.id) + [nil] }

  private func section(_ domain: ID<Domain>?) -> String {
    var lines = ""
    var unchanged = 0
    for (activity, hours) in zip(plan.definitions.activities, plan.analysis.activities)
    where activity.domain == domain {
      guard let symbol = symbol(of: activity) else {
        unchanged += 1
        continue
      }
      lines += entry(symbol, "activity", activity.id.text, activitySummary(activity, symbol))
      lines += details(activity, hours)
    }
    for decision in plan.definitions.decisions where decision.domain == domain {
      guard let symbol = symbol(of: decision) else {
        unchanged += 1
        continue
      }
      lines += entry(symbol, "decision", decision.id.text, decisionSummary(decision, symbol))
    }
    for measure in plan.definitions.measures where measure.domain == domain {
      guard let symbol = symbol(of: measure.change) else {
        unchanged += 1
        continue
      }
      lines += entry(
        symbol, "measure", measure.id.text, retirement(measure.retirement) ?? symbol.word)
    }
    guard !lines.isEmpty else { return "" }
    let name = domain?.text ?? "across domains"
    if unchanged > 0 {
      lines += style.paint("  (\(unchanged) unchanged hidden)", .quiet) + "\n"
    }
    return style.paint(name, .strong) + "\n" + lines + "\n"
  }

  private func entry(_ symbol: Symbol, _ kind: String, _ id: String, _ text: String) -> String {
    // On a narrow terminal a second column would leave no room for its words.
    let isWide = style.width >= 80
    let head = "\(kind) \(id)" + (isWide ? "" : ":")
    let column = isWide ? head.padded(to: 38) : head
    let lines = text.wrapped(
      to: style.width, first: 5 + column.displayWidth, rest: isWide ? 43 : 8)
    return "  \(style.paint(symbol.mark, symbol.ink)) \(column) \(lines)\n"
  }

  private func activitySummary(_ activity: Activity, _ symbol: Symbol) -> String {
    if let text = retirement(activity.retirement) { return text }
    return plan.definitions.executionText(of: activity, in: .en)
  }

  private func retirement<Subject>(_ retirement: Retirement<Subject>?) -> String? {
    guard let retirement else { return nil }
    let reason = retirement.reason?.cut(to: 60) ?? "no reason given"
    let into = retirement.into.map(\.text).joined(separator: ", ")
    let range = retirement.place.range
    let place = " (\(range.file):\(range.start.line))"
    return (into.isEmpty ? reason : "into \(into): \(reason)") + place
  }

  private func details(_ activity: Activity, _ hours: ActivityHours) -> String {
    var lines: [(String, String)] = []
    for change in ModelDifference.Responsibility.changes(of: activity) {
      lines.append((change.party.text, "\(side(change.before)) → \(side(change.after))"))
    }
    let oversight = plan.definitions.oversightText(of: activity.toBe, in: .en)
    if !oversight.isEmpty, activity.asIs?.oversight != activity.toBe?.oversight {
      lines.append(("oversight", oversight))
    }
    if hours.asIs.total != hours.toBe.total {
      let (before, after) = (hours.asIs.total / 12, hours.toBe.total / 12)
      lines.append(("hours", "\(before.grouped) → \(after.grouped) a month (most likely)"))
    }
    return lines.map { name, text in
      let head = "      \(name.padded(to: 24)) "
      let width = head.displayWidth
      return head + text.wrapped(to: style.width, first: width, rest: 31) + "\n"
    }.joined()
  }

  private func side(_ duties: [Duty]) -> String { duties.isEmpty ? "none" : duties.inWords(.en) }

  private func decisionSummary(_ decision: Decision, _ symbol: Symbol) -> String {
    if let text = retirement(decision.retirement) { return text }
    guard symbol == .moved || symbol == .changed else { return symbol.word }
    let before = plan.definitions.deciders(decision.asIs, of: decision, in: .en)
    let after = plan.definitions.deciders(decision.toBe, of: decision, in: .en)
    return before == after ? symbol.word : "\(before) → \(after)"
  }

  // MARK: - Roles and totals

  private var roleTable: String {
    let changing = plan.changingRoles
    guard !changing.isEmpty else { return "" }
    var header = [
      "role", "hours now", "hours then", "FTE change", "impact", "stops / starts / oversees",
    ]
    var rows = changing.map { role -> [String] in
      let fte = zip2(role.capacity.fteAsIs, role.capacity.fteToBe).map { ($1 - $0).signed }
      return [
        role.id.text, (role.capacity.asIs.work / 12).grouped,
        (role.capacity.toBe.work / 12).grouped, fte ?? "", role.impact.word[.en],
        [.stop, .start, .oversee].map { String(role.difference.workCount($0)) }
          .joined(separator: " / "),
      ]
    }
    var widths = header.indices.map { column in
      ([header] + rows).map { $0[column].displayWidth }.max() ?? 0
    }
    if widths.reduce(0, +) + 3 * widths.count > style.width {
      // The role's page tells what it stops and starts.
      header.removeLast()
      widths.removeLast()
      rows = rows.map { Array($0.dropLast()) }
    }
    func line(_ cells: [String]) -> String {
      let columns = cells.enumerated().map { index, cell in
        (1...3).contains(index)
          ? cell.paddedLeft(to: widths[index]) : cell.padded(to: widths[index])
      }
      return "  " + columns.joined(separator: "   ").trimmed
    }
    var result = style.paint("Roles", .strong) + " (hours a month)\n"
    result += style.paint(line(header), .quiet) + "\n"
    for row in rows { result += line(row) + "\n" }
    let hidden = plan.roles.count - changing.count
    if hidden > 0 {
      result += style.paint("  (\(hidden.of("role")) without change hidden)", .quiet) + "\n"
    }
    return result + "\n"
  }

  private var totals: String {
    let definitions = plan.definitions
    let changing = definitions.activities.count { symbol(of: $0) != nil }
    let moved = definitions.decisions.count { symbol(of: $0) != nil }
    let measures = definitions.measures.count { $0.change != .kept }
    let release = plan.release.total
    var result = style.paint(
      "Plan: \(changing.of("activity changes", "activities change")), "
        + "\(moved.of("decision")), \(measures.of("measure")); "
        + "\(plan.changingRoles.count) of \(plan.roles.count.of("role")) change.", .strong)
    result += "\n"
    if plan.analysis.asIsHours > 0 || plan.analysis.toBeHours > 0 {
      let sentence = capacitySentence(release)
      result += "Capacity: \(sentence.wrapped(to: style.width, first: 10, rest: 10))\n"
    }
    result += "Findings: \(plan.findings.countsInWords).\n"
    return result
  }

  private func capacitySentence(_ release: ReleaseEstimate.Spread) -> String {
    func month(_ hours: Double) -> String { (hours / 12).grouped }
    let free = plan.roles.reduce(0) { $0 + max(0, $1.capacity.netRelease) }
    let destination =
      "Role by role \(month(free)) h come free; \(month(min(free, plan.claimedRelease))) h of them "
      + "have a destination."
    guard let reached = release.reached else {
      return "\(month(release.point)) h a month released; no ranges are stated, so this is one "
        + "answer and no promise. \(destination)"
    }
    return "\(month(release.p50)) h a month released in the median case "
      + "(P10 \(month(release.p10)), P90 \(month(release.p90))); the most likely values give "
      + "\(month(release.point)) h, reached in \(Int((reached * 100).rounded())) % of draws. "
      + destination
  }
}

private func zip2<A, B>(_ first: A?, _ second: B?) -> (A, B)? {
  guard let first, let second else { return nil }
  return (first, second)
}

extension String {
  fileprivate var trimmed: String {
    var result = self
    while result.last == " " { result.removeLast() }
    return result
  }
}

extension Double {
  /// With its sign and one decimal: `−8.2`.
  fileprivate var signed: String {
    let rounded = (self * 10).rounded() / 10
    if rounded == 0 { return "0" }
    return (rounded < 0 ? "−" : "+") + rounded.magnitude.readable
  }
}

extension Int {
  /// `1 role`, `2 roles`.
  package func of(_ one: String, _ many: String? = nil) -> String {
    "\(self) \(self == 1 ? one : many ?? one + "s")"
  }
}
