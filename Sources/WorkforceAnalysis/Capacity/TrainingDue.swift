import WorkforceModel

/// A course that the people of one role take, as the plan's skills state it.
struct TrainingDue {
  var skill: ID<Skill>
  var role: ID<Role>
  /// The role's headcount, else its FTE.
  var people: Double
  /// Hours of one person; nil where not stated.
  var hours: Double?
  /// Fee of one person; nil where not stated.
  var fee: Money?
  /// Nil where the plan does not say by when.
  var month: Month?

  /// Hours of all people; nil where not stated.
  var totalHours: Double? { hours.map { $0 * people } }

  /// Skill by skill in the order of the files; roles of which no people are known are left out.
  static func all(_ definitions: Definitions) -> [TrainingDue] {
    definitions.skills.flatMap { skill -> [TrainingDue] in
      guard let training = skill.training else { return [] }
      return training.roles.compactMap { id in
        guard let role = definitions.roles[id], let people = role.headcount ?? role.fte else {
          return nil
        }
        return TrainingDue(
          skill: skill.id, role: id, people: people, hours: training.hours, fee: training.cost,
          month: training.by.map(Month.init(of:)))
      }
    }
  }
}

extension TrainingDue {
  /// People · (hours · cost of an effective hour + fee); what is not stated counts as nothing.
  func cost(_ definitions: Definitions, _ analysis: Analysis) -> Money {
    let year = definitions.roles[role]?.cost?.value ?? 0
    let effective = analysis[role]?.effectiveHours ?? 0
    let hour = effective > 0 ? year / effective : 0
    return Money(people * ((hours ?? 0) * hour + (fee?.value ?? 0)))
  }
}
