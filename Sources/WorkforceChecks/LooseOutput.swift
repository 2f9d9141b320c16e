import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

extension RuleContext {
  func chain(in state: State) -> ValueChain {
    state == .asIs ? analysis.chainAsIs : analysis.chainToBe
  }

  /// Whether nothing takes up what a system puts out here.
  ///
  /// Work that feeds itself is no use of what it puts out.
  func isLoose(_ activity: Activity, _ work: ActivityState, in state: State) -> Bool {
    guard !work.finishingSystems.isEmpty else { return false }
    let chain = chain(in: state)
    return !(chain.feeds[activity.id] ?? []).contains {
      $0 != .activity(activity.id) && chain.takesUp($0)
    }
  }

  func isLoose(_ id: ID<Activity>, in state: State) -> Bool {
    guard let activity = definitions.activities[id], let work = activity.state(state) else {
      return false
    }
    return isLoose(activity, work, in: state)
  }
}
