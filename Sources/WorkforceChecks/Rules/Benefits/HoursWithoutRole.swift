import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let hoursWithoutRole = Rule(
    "benefit/hours-without-role", .error, "A part of the hours finds no role that does it.",
    rationale: """
      Hours that nobody is named for look like hours saved; the work comes back in the first week.
      """,
    source: "Own inference: the hours of a plan are borne by its roles, none are lost.",
    needs: [.hoursOfWork],
    bad: [
      """
      decisions:
        approve-payout:
          title: Approve a payout
          volume: 1000 per month
          as_is:
            - {decide: claims-handler, time: 5 min, escalated: ▸{rate: 10%, time: 20 min}}
      """,
      """
      activities:
        write-letter:
          title: Write a letter
          volume: 1000 per month
          time: 10 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
            execution: assisted
            system: letter-copilot
            oversight:
              mode: sample
              after: ▸{rate: 5%, time: 3 min}
      """,
    ],
    good: [
      """
      decisions:
        approve-payout:
          title: Approve a payout
          volume: 1000 per month
          escalate: head-of-claims
          as_is:
            - {decide: claims-handler, time: 5 min, escalated: {rate: 10%, time: 20 min}}
      """,
      """
      activities:
        write-letter:
          title: Write a letter
          volume: 1000 per month
          time: 10 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
            execution: assisted
            system: letter-copilot
            oversight:
              mode: sample
              by: quality-lead
              after: {rate: 5%, time: 3 min}
      """,
    ],
    basis: .plan { context in
      context.inEachActivity { activity, work, state in
        guard let hours = context.analysis[activity.id] else { return [] }
        let lost = (state == .asIs ? hours.asIs : hours.toBe).portions.filter {
          $0.role == nil && !work.isReportedElsewhere($0.part)
        }
        return context.withoutRole(activity, lost, in: state) { part in
          activity.source.place(in: state, path: part.path(in: context.plan.scheme))
        }
      }
        + context.inEachDecision { decision, bands, state in
          guard let hours = context.analysis[decision.id] else { return [] }
          let lost = (state == .asIs ? hours.asIs : hours.toBe).portions.filter { $0.role == nil }
          return context.withoutRole(decision, lost, in: state) { part in
            if part == .escalated {
              let index = bands.firstIndex { $0.escalated != nil } ?? 0
              return decision.place(ofBand: index, "escalated", in: state)
            }
            let index = bands.firstIndex { $0.time != nil && $0.decide.first?.role == nil } ?? 0
            return decision.place(ofBand: index, "decide", in: state)
          }
        }
    })
}

extension RuleContext {
  fileprivate func withoutRole(
    _ entry: some Entry, _ lost: [WorkHours.Portion], in state: State,
    place: (HoursPart) -> SourceRange
  ) -> [Diagnostic] {
    let sum = lost.reduce(0) { $0 + $1.hours }
    guard let first = lost.first?.part, sum > 0 else { return [] }
    let parts = HoursPart.allCases.filter { part in lost.contains { $0.part == part } }
    let hours = sum < 1 ? "under 1 h" : "\(sum.readable) h"
    return [
      finding(
        "\(hours) a year of \(type(of: entry).kind) `\(entry.id)` find no role: "
          + parts.map(\.inWords).joined(separator: ", "),
        at: place(first), about: entry, in: state, help: first.help(in: plan.scheme))
    ]
  }
}

extension ActivityState {
  /// The missing role is a fault of its own, which another rule reports.
  fileprivate func isReportedElsewhere(_ part: HoursPart) -> Bool {
    let performs = responsibilities.performers
    let hasPlaceholder = performs.contains { $0.role == nil && $0.system == nil }
    return switch part {
    case .performed: performs.isEmpty || hasPlaceholder || execution == .human
    case .before, .after, .fixed: execution.isSystems
    default: false
    }
  }
}

extension HoursPart {
  fileprivate var inWords: String {
    switch self {
    case .performed: "the work itself"
    case .manual: "items not offered to the system"
    case .exceptions: "exceptions"
    case .before: "review before the result takes effect"
    case .after: "review afterwards"
    case .rework: "rework"
    case .fixed: "fixed oversight"
    case .consulted: "consultation"
    case .informed: "information"
    case .decided: "deciding"
    case .escalated: "escalations"
    }
  }

  fileprivate func path(in scheme: Scheme) -> [String] {
    switch self {
    case .before: ["oversight", "before"]
    case .after: ["oversight", "after"]
    case .fixed: ["oversight", "fixed"]
    case .rework: ["oversight", "rework"]
    default: ["raci"] + [scheme.letter(for: .perform)].compactMap { $0 }
    }
  }

  fileprivate func help(in scheme: Scheme) -> String {
    switch self {
    case .performed:
      "name the role that works with the system under `\(scheme.letter(for: .perform) ?? "raci")`"
    case .manual, .exceptions: "add `manual:` with the role that does what the system does not"
    case .before, .after, .fixed: "add `by:` with the role that oversees to `oversight`"
    case .rework: "add `by:` with the role that does it to `rework`"
    case .consulted, .informed: "name a role"
    case .decided: "name the role that decides under `decide`"
    case .escalated: "add `escalate:` to the decision, with the role that answers first"
    }
  }
}
