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
  /// People · (hours · cost of an effective hour + fee); nil where neither a fee nor hours at a cost
  /// are stated, and one that is missing counts as nothing beside the other.
  func cost(_ definitions: Definitions, _ analysis: Analysis) -> Money? {
    let year = definitions.roles[role]?.cost?.value
    let effective = analysis[role]?.effectiveHours ?? 0
    let hour = effective > 0 ? year.map { $0 / effective } : nil
    let time = hours.flatMap { hours in hour.map { hours * $0 } }
    guard time != nil || fee != nil else { return nil }
    return Money(people * ((time ?? 0) + (fee?.value ?? 0)))
  }
}
