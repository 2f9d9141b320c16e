import WorkforceChecks
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// What differs, in the order in which it is read: the work of each domain, then section by section.
struct DifferenceGroups {
  struct Group {
    var title: String
    var entries: [EntryChange]
  }

  let groups: [Group]

  private static let work = [Activity.kind, Decision.kind, Measure.kind]
  private static let sections: [(kind: String, title: String)] = [
    (Role.kind, "Roles"), (System.kind, "Systems"), (Domain.kind, "Domains"),
    (Outcome.kind, "Outcomes"), (Skill.kind, "Skills"), (Enabler.kind, "Enablers"),
    (Wave.kind, "Waves"), (Body.kind, "Bodies"), (Risk.kind, "Risks"),
    (Scenario.kind, "Scenarios"), (Approval.kind, "Approvals"),
  ]

  init(_ comparison: PlanComparison) {
    let byKind = Dictionary(grouping: comparison.entries, by: \.subject.kind)
    let work = Self.work.flatMap { byKind[$0] ?? [] }
    let byDomain = Dictionary(grouping: work, by: \.domain)
    let domains = byDomain.keys.compactMap(\.self).sorted().map(Optional.some) + [nil]
    groups =
      domains.compactMap { domain in
        byDomain[domain].map { Group(title: domain?.text ?? "Work without a domain", entries: $0) }
      }
      + Self.sections.compactMap { section in
        byKind[section.kind].map { Group(title: section.title, entries: $0) }
      }
  }
}

extension PlanComparison {
  /// `1 activity, 2 roles and the plan itself; 86 entries say the same`.
  var inWords: String {
    let kinds = [
      (Activity.kind, "activities"), (Decision.kind, "decisions"), (Measure.kind, "measures"),
      (Role.kind, "roles"), (System.kind, "systems"), (Domain.kind, "domains"),
      (Outcome.kind, "outcomes"), (Skill.kind, "skills"), (Enabler.kind, "enablers"),
      (Wave.kind, "waves"), (Body.kind, "bodies"), (Risk.kind, "risks"),
      (Scenario.kind, "scenarios"), (Approval.kind, "approvals"),
    ]
    var parts = kinds.compactMap { kind, many -> String? in
      let count = entries.count { $0.subject.kind == kind }
      return count == 0 ? nil : count.of(kind, many)
    }
    if !plan.isEmpty { parts.append("what holds for the whole plan") }
    let same = unchanged.of("entry says the same", "entries say the same")
    return parts.isEmpty
      ? "no entry is different; \(same)" : "\(parts.joined(separator: ", ")); \(same)"
  }

  /// What is to be known of a version whose text has faults.
  var caveats: [String] {
    [before, after].filter { !$0.isJudged }.map { version in
      "\(version.name) has \(version.errors.of("error")): what could be read of it is compared, "
        + "without hours and money."
    }
  }
}

extension EntryChange {
  /// What a new entry says, key by key: `headcount 10, fte 9.5`.
  func statements(currency: String?) -> String {
    let passed = ["title", "domain"]
    let parts = parts.map { part in
      let after = part.after.map { $0.letter ?? $0.duty.word[.en] }.joined(separator: ", ")
      return "\(part.name) \(after)"
    }
    let facts = facts.filter { !passed.contains($0.key) }.compactMap { fact in
      fact.after.map { "\(fact.name) \($0.text(currency: currency))" }
    }
    return (parts + facts).joined(separator: "; ")
  }
}

extension PlanComparison {
  /// The figures as they are read: what is the same in both states stands once.
  ///
  /// What a role can give follows from what is stated of it and is left to programs, and so is the
  /// nothing that comes or goes with a role.
  var figureRows: [FigureChange.Row] {
    var rows: [FigureChange.Row] = []
    for figure in figures {
      guard let row = figure.row, !(row.after == "–" && row.before == "0"),
        !(row.before == "–" && row.after == "0")
      else { continue }
      if let twin = rows.lastIndex(where: { $0.isTwin(of: row) }), twin >= rows.count - 2 {
        rows[twin].state = nil
      } else {
        rows.append(row)
      }
    }
    return rows
  }
}

extension FigureChange {
  /// Hours are shown by the month, as the plan's other texts have them.
  struct Row {
    /// Such as `claims-handler: hours`.
    var figure: String
    /// Nil for what is the same in both, or of neither.
    var state: Diagnostic.State?
    var before: String
    var after: String

    var name: String { figure + (state.map { " \($0.word)" } ?? "") }

    func isTwin(of other: Self) -> Bool {
      figure == other.figure && state == .asIs && other.state == .toBe && before == other.before
        && after == other.after
    }
  }

  /// Nil where both would read the same.
  var row: Row? {
    let (before, after) = (Self.text(before), Self.text(after))
    guard before != after, let (name, state) = words else { return nil }
    let subject =
      switch subject {
      case .plan: ""
      case .domain(let domain): "\(domain?.text ?? "work without a domain"): "
      case .role(let role): "\(role): "
      }
    return Row(figure: subject + name, state: state, before: before, after: after)
  }

  private var words: (String, Diagnostic.State?)? {
    switch figure {
    case .ofPlan(.asIsHours): ("hours", .asIs)
    case .ofPlan(.toBeHours): ("hours", .toBe)
    case .ofPlan(.asIsFTE): ("FTE", .asIs)
    case .ofPlan(.toBeFTE): ("FTE", .toBe)
    case .ofPlan(let figure): (figure.title[.en], nil)
    case .hours(let state): ("hours", state)
    case .fte(let state): ("FTE", state)
    case .supply: nil
    }
  }

  private static func text(_ value: ScenarioFigure.Value?) -> String {
    func signed(_ value: Double) -> String { (value < 0 ? "−" : "") + value.magnitude.readable }
    return switch value {
    case .hours(let hours): (hours / 12).grouped
    case .fte(let fte?): signed(fte)
    case .money(let money?): money.grouped
    case .share(let share?): "\((share * 100).grouped) %"
    case .text(let text?): text
    case .count(let count): String(count)
    default: "–"
    }
  }
}
