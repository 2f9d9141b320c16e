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

extension FigureChange {
  /// Hours are shown by the month, as the plan's other texts have them.
  struct Row {
    var name: String
    var before: String
    var after: String
  }

  /// Nil where both would read the same.
  var row: Row? {
    let (before, after) = (Self.text(before), Self.text(after))
    return before == after ? nil : Row(name: name, before: before, after: after)
  }

  private var name: String {
    let figure =
      switch figure {
      case .ofPlan(let figure): figure.title[.en]
      case .hours(let state): "hours \(state.word)"
      case .fte(let state): "FTE \(state.word)"
      case .supply(let state): "hours it can give, \(state.word)"
      }
    return switch subject {
    case .plan: figure
    case .domain(let domain): "\(domain?.text ?? "work without a domain"): \(figure)"
    case .role(let role): "\(role): \(figure)"
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
