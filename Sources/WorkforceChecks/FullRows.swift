import WorkforceModel
import WorkforceSyntax

extension RuleContext {
  /// Whether every role of a domain that is large enough holds a letter in an activity.
  func isFullRow(_ activity: Activity, _ work: ActivityState, in state: State) -> Bool {
    guard isLargeEnough(activity.domain, in: state) else { return false }
    let holders = Set(
      work.responsibilities.assignments.filter { $0.relation != .excluded }
        .compactMap(\.party.role))
    return holders.count == roles(of: activity.domain, in: state).count
  }

  /// Whether `raci/full-row` says that too many hold a letter: a long list of one letter is then a
  /// part of the same row, and not found beside it.
  func isFoundAsFullRow(_ activity: Activity, _ work: ActivityState, in state: State) -> Bool {
    let policies = [activity.domain.flatMap { definitions.domains[$0]?.policy }, plan.policy]
    let severity = policies.lazy.compactMap { $0?.setting(of: "raci/full-row")?.severity }.first
    return severity != .off && isFullRow(activity, work, in: state)
  }
}
