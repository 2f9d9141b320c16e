import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

/// What takes most of each role's time in the to-be.
struct LargestParts {
  private enum Work {
    case activity(Activity)
    case decision(Decision)
  }

  private struct Part {
    var part: HoursPart
    var hours: Double
    var work: Work
  }

  /// One part, in words and with its place.
  struct Described {
    var part: HoursPart
    var label: Diagnostic.Label
    /// Hours a month.
    var hours: Double
    fileprivate var what: String

    var note: String { "the largest part is \(what)" }
    var noteBesideOthers: String { "the largest part in this plan is \(what)" }
  }

  private var parts: [ID<Role>: Part] = [:]

  init(_ context: RuleContext) {
    for (activity, hours) in zip(context.definitions.activities, context.analysis.activities) {
      add(hours.toBe, of: .activity(activity))
    }
    for (decision, hours) in zip(context.definitions.decisions, context.analysis.decisions) {
      add(hours.toBe, of: .decision(decision))
    }
  }

  func part(of role: ID<Role>) -> Described? {
    guard let found = parts[role] else { return nil }
    let hours = "\((found.hours / 12).readable) h a month"
    let name: String
    let place: SourceRange
    var reason = ""
    switch found.work {
    case .activity(let activity):
      name = "activity `\(activity.id)`"
      place = self.place(of: found.part, role, in: activity)
      if found.part == .exceptions, let completed = activity.toBe?.completed?.likely.value {
        reason = ": \((1 - completed).percent) of what the system is offered comes back to a person"
      }
    case .decision(let decision):
      name = "decision `\(decision.id)`"
      place = self.place(of: found.part, role, in: decision)
    }
    return Described(
      part: found.part, label: .init("\(found.part.inWords), \(hours)", at: place),
      hours: found.hours / 12, what: "\(found.part.inWords) in \(name), \(hours)\(reason)")
  }

  private mutating func add(_ hours: WorkHours, of work: Work) {
    for portion in hours.portions {
      guard let role = portion.role, portion.hours > parts[role]?.hours ?? 0 else { continue }
      parts[role] = Part(part: portion.part, hours: portion.hours, work: work)
    }
  }

  private func place(
    of part: HoursPart, _ role: ID<Role>, in activity: Activity
  ) -> SourceRange {
    let source = activity.source
    func letter(_ relation: Relation, in state: Diagnostic.State) -> SourceRange {
      let letters = activity.state(state)?.responsibilities.assignments(relation) ?? []
      return letters.first { $0.party == .role(role) }.map { activity.place(of: $0, in: state) }
        ?? source.place(in: state, "raci")
    }
    switch part {
    case .before, .after, .fixed: return source.place(in: .toBe, "oversight", "by")
    case .consulted: return letter(.advise, in: .toBe)
    case .informed: return letter(.notify, in: .toBe)
    case .performed: return letter(.perform, in: .toBe)
    case .rework where activity.toBe?.oversight?.rework?.by != nil:
      return source.place(in: .toBe, "oversight", "rework", "by")
    case .manual, .exceptions, .rework, .decided, .escalated:
      // Who is not named under `manual` is the performer of the as-is.
      return source.states("manual", in: .toBe)
        ? source.place(in: .toBe, "manual", role.text) : letter(.perform, in: .asIs)
    }
  }

  private func place(
    of part: HoursPart, _ role: ID<Role>, in decision: Decision
  ) -> SourceRange {
    guard part != .escalated else { return decision.source.place("escalate", role.text) }
    let bands = decision.toBe ?? []
    let index = bands.firstIndex { $0.decide.first?.role == role } ?? 0
    return decision.place(of: .role(role), under: "decide", band: index, in: .toBe)
  }
}

extension HoursPart {
  fileprivate var inWords: String {
    switch self {
    case .performed: "the work itself"
    case .manual: "what is not offered to the system"
    case .exceptions: "exceptions"
    case .before: "review before a result counts"
    case .after: "review afterwards"
    case .rework: "rework"
    case .fixed: "standing oversight"
    case .consulted: "being consulted"
    case .informed: "being informed"
    case .decided: "deciding"
    case .escalated: "escalations"
    }
  }
}
