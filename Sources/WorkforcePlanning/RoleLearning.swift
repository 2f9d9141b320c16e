import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

/// What the people of a role have to learn: levels of skills, and systems that are new to them.
struct RoleLearning {
  /// Needed levels above those they have, all skills together.
  var levels = 0
  /// Systems they work with or watch in the to-be and not in the as-is.
  var systems = 0

  /// One for each role, in the order of the files; one pass over the plan.
  static func all(_ definitions: Definitions, _ gaps: SkillGaps) -> [Self] {
    var result = definitions.roles.map { _ in Self() }
    for gap in gaps.all {
      if let place = definitions.roles.order(of: gap.role) { result[place].levels += gap.gap }
    }
    let (before, after) = (definitions.systems(in: .asIs), definitions.systems(in: .toBe))
    for place in result.indices {
      result[place].systems = after[place].subtracting(before[place]).count
    }
    return result
  }
}

extension Definitions {
  /// The systems in each role's work, or under its watch, in the order of the files.
  fileprivate func systems(in state: Diagnostic.State) -> [Set<ID<System>>] {
    var result = [Set<ID<System>>](repeating: [], count: roles.count)
    for activity in activities {
      guard let work = activity.state(state), !work.systems.isEmpty else { continue }
      for role in work.workingRoles + work.overseers {
        if let place = roles.order(of: role) { result[place].formUnion(work.systems) }
      }
    }
    return result
  }
}
