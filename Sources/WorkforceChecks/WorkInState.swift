import WorkforceModel
import WorkforceSyntax

/// An activity in one of its states.
///
/// Shared by all rules: to copy every activity for each of them would cost more than most rules do.
final class WorkInState: Sendable {
  let activity: Activity
  let content: ActivityState
  let state: Diagnostic.State

  init(_ activity: Activity, _ content: ActivityState, in state: Diagnostic.State) {
    self.activity = activity
    self.content = content
    self.state = state
  }
}

/// All activities of a plan by state, in the order of the files.
struct WorkByState {
  /// Those in every state that counts: the to-be, and the as-is of what changes.
  private(set) var judged: [WorkInState] = []
  private var asIs: [WorkInState] = []
  private var toBe: [WorkInState] = []

  init(_ definitions: Definitions) {
    for activity in definitions.activities {
      let after = activity.toBe.map { WorkInState(activity, $0, in: .toBe) }
      if activity.changes {
        let before = activity.asIs.map { WorkInState(activity, $0, in: .asIs) }
        asIs += before.map { [$0] } ?? []
        judged += before.map { [$0] } ?? []
      } else {
        // Work that stays as it is is the same in both.
        asIs += after.map { [$0] } ?? []
      }
      toBe += after.map { [$0] } ?? []
      judged += after.map { [$0] } ?? []
    }
  }

  subscript(state: Diagnostic.State) -> [WorkInState] { state == .asIs ? asIs : toBe }
}
