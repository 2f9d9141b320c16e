import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// A number that the hours of a row rest on.
enum WorkingInput {
  case volume, time, timeWithHelp, share, completed, mix
  case beforeRate, beforeTime, afterRate, afterTime, reworkRate, reworkTime, fixed
  case consultTime, consultedRoles, informTime, informedRoles
  case escalatedRate, escalatedTime
}

/// Where the inputs of a row come from: the cells of the assumptions, or a number of their own where
/// the plan states none.
struct WorkingInputs {
  let context: BookContext
  let assumptions: AssumptionCells

  /// Nil where the row's hours do not rest on it.
  func value(_ input: WorkingInput, of row: WorkingRow) -> Double? {
    switch row.work {
    case .activity(_, let inputs): value(input, inputs)
    case .band(_, let band): value(input, band)
    }
  }

  private func value(_ input: WorkingInput, _ inputs: ActivityInputs) -> Double? {
    func used(_ value: Double, _ isUsed: Bool) -> Double? { isUsed ? value : nil }
    let isAided = inputs.execution != .human
    let isSystems = inputs.execution.isSystems
    return switch input {
    case .volume: inputs.volume
    case .time: inputs.time
    case .timeWithHelp: used(inputs.timeWithHelp, isAided && !isSystems)
    case .share: used(inputs.share, isAided)
    case .completed: used(inputs.completed, isSystems)
    case .mix: used(inputs.mix, isSystems)
    case .beforeRate: used(inputs.beforeRate, inputs.beforeTime > 0 && !inputs.reviewsEach)
    case .beforeTime: used(inputs.beforeTime, inputs.beforeTime > 0)
    case .afterRate: used(inputs.afterRate, inputs.afterTime > 0)
    case .afterTime: used(inputs.afterTime, inputs.afterTime > 0)
    case .reworkRate: used(inputs.reworkRate, inputs.reworkTime > 0)
    case .reworkTime: used(inputs.reworkTime, inputs.reworkTime > 0)
    case .fixed: used(inputs.fixed, inputs.fixed > 0)
    case .consultTime: used(inputs.consultTime, inputs.consulted > 0 && inputs.consultedRoles > 0)
    case .consultedRoles:
      used(inputs.consultedRoles, inputs.consulted > 0 && inputs.consultedRoles > 0)
    case .informTime: used(inputs.informTime, inputs.informed > 0 && inputs.informedRoles > 0)
    case .informedRoles:
      used(inputs.informedRoles, inputs.informed > 0 && inputs.informedRoles > 0)
    case .escalatedRate, .escalatedTime: nil
    }
  }

  private func value(_ input: WorkingInput, _ band: DecisionWork) -> Double? {
    switch input {
    case .volume: band.volume
    case .share: band.share
    case .time: band.minutes > 0 ? band.minutes : nil
    case .escalatedRate: band.escalated > 0 ? band.escalatedRate : nil
    case .escalatedTime: band.escalated > 0 ? band.escalatedMinutes : nil
    default: nil
    }
  }

  func cell(
    _ input: WorkingInput, of row: WorkingRow, _ place: Field<WorkingRow>.Place
  ) -> Cell {
    guard let value = value(input, of: row) else { return .empty }
    let source: String? =
      switch row.work {
      case .activity(let activity, _):
        input.key.flatMap { assumptions.cell(activity.id, row.state, $0, value: value) }
      case .band(let decision, let band):
        input == .share && !band.statesShare
          ? rest(decision, band, row.state, place)
          : assumptions.cell(paths(input, decision, band, row.state), value: value)
      }
    return source.map { context.formula($0, value) } ?? .number(value)
  }

  private func paths(
    _ input: WorkingInput, _ decision: Decision, _ band: DecisionWork, _ state: Diagnostic.State
  ) -> [String] {
    let root = "decisions.\(decision.id.text)"
    let key: String? =
      switch input {
      case .volume: nil
      case .share: "share"
      case .time: "time"
      case .escalatedRate: "escalated.rate"
      case .escalatedTime: "escalated.time"
      default: nil
      }
    guard let key else { return ["\(root).volume"] }
    let inherited = state == .toBe ? ["\(root).as_is.\(band.band).\(key)"] : []
    return ["\(root).\(state.key).\(band.band).\(key)"] + inherited
  }

  /// What the stated shares of a decision's bands leave, in even parts for the others.
  private func rest(
    _ decision: Decision, _ band: DecisionWork, _ state: Diagnostic.State,
    _ place: Field<WorkingRow>.Place
  ) -> String? {
    let bands = DecisionWork.bands(of: decision, in: state)
    let stated = bands.filter(\.statesShare).compactMap {
      place.cell(WorkingsLabels.share, rows: $0.band - band.band)
    }
    let open = bands.count - stated.count
    guard open > 0 else { return nil }
    let left = stated.isEmpty ? "1" : "MAX(0,1-\(stated.joined(separator: "-")))"
    return open == 1 ? left : "\(left)/\(open)"
  }
}

extension WorkingInput {
  /// The key of an activity in the plan's text; nil for what is counted.
  fileprivate var key: String? {
    switch self {
    case .volume: "volume"
    case .time, .timeWithHelp: "time"
    case .share: "share"
    case .completed: "completed"
    case .mix: "mix"
    case .beforeRate: "oversight.before.rate"
    case .beforeTime: "oversight.before.time"
    case .afterRate: "oversight.after.rate"
    case .afterTime: "oversight.after.time"
    case .reworkRate: "oversight.rework.rate"
    case .reworkTime: "oversight.rework.time"
    case .fixed: "oversight.fixed"
    case .consultTime: "consult_time"
    case .informTime: "inform_time"
    case .consultedRoles, .informedRoles, .escalatedRate, .escalatedTime: nil
    }
  }
}
