import WorkforceModel

/// The skills that overseers need, found by the activity in which they oversee.
struct OverseerTraining {
  private struct Key: Hashable {
    var role: ID<Role>
    var activity: ID<Activity>
  }

  private var all: [Key: [OversightLoad.Training]] = [:]

  init(_ gaps: SkillGaps) {
    for gap in gaps.all {
      for need in gap.needs {
        guard case .oversight(_, let activity) = need.reason else { continue }
        let entry = OversightLoad.Training(
          skill: gap.skill, needed: need.level, held: gap.level, standing: gap.standing(of: need))
        let key = Key(role: gap.role, activity: activity)
        var entries = all[key] ?? []
        // Several systems may ask for one skill; the highest level counts.
        if let last = entries.last, last.skill == gap.skill {
          guard last.needed < need.level else { continue }
          entries.removeLast()
        }
        all[key] = entries + [entry]
      }
    }
  }

  /// In the order of the files.
  subscript(role: ID<Role>, in activity: ID<Activity>) -> [OversightLoad.Training] {
    all[Key(role: role, activity: activity)] ?? []
  }
}
