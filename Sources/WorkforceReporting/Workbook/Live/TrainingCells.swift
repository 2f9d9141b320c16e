import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

/// Formulas for what training takes, over the cells of the assumptions.
struct TrainingCells {
  private let context: BookContext
  private let roles: RoleCells

  init(_ context: BookContext) {
    self.context = context
    roles = RoleCells(context)
  }

  /// The role's headcount, else its FTE.
  func people(_ row: TrainingPlan.Row) -> String? {
    context.definitions.roles[row.role]?.headcount == nil
      ? roles.fte(row.role, .asIs) : roles.headcount(row.role)
  }

  /// Hours of the course for one person.
  func hours(_ row: TrainingPlan.Row) -> String? {
    row.hours.flatMap {
      context.live?.assumptions.cell(["skills.\(row.skill.text).training.hours"], value: $0)
    }
  }

  /// Hours of all · cost of an FTE ÷ hours of an FTE + people · fee; nil where that is not the cost.
  func cost(_ row: TrainingPlan.Row, people: String?, hours: String?) -> String? {
    guard let role = context.definitions.roles[row.role], let total = row.cost?.value else {
      return nil
    }
    var (terms, sum): ([String], Double) = ([], 0)
    if let all = row.totalHours, let cost = role.cost?.value,
      let effective = context.analysis[row.role]?.effectiveHours, effective > 0
    {
      guard let hours, let hour = roles.effectiveHours(row.role),
        let price = context.live?.assumptions.cell(["roles.\(role.id.text).cost"], value: cost)
      else { return nil }
      terms.append("\(hours)*\(price)/\(hour)")
      sum += all * cost / effective
    }
    if let fee = context.definitions.skills[row.skill]?.training?.cost?.value, fee != 0,
      let count = row.people
    {
      guard let people else { return nil }
      terms.append("\(people)*\(fee)")
      sum += count * fee
    }
    return (sum - total).magnitude <= 1e-9 * total.magnitude && !terms.isEmpty
      ? terms.joined(separator: "+") : nil
  }
}
