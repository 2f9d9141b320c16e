import WorkforceModel

extension ActivityState {
  /// The roles an activity names beside its letters.
  var rolesBesideLetters: [ID<Role>] {
    var result = effort.map(\.role) + manual.map(\.role)
    if let oversight {
      result += [oversight.by, oversight.stop, oversight.rework?.by].compactMap { $0 }
      result += (oversight.escalate + [oversight.appeal?.to].compactMap { $0 }).compactMap(\.role)
    }
    return result
  }
}

extension Definitions {
  /// The roles that own, steer or can stop something other than an activity or a decision.
  var owners: Set<ID<Role>> {
    var result: [ID<Role>?] = [plan.owner]
    for role in roles {
      result += (role.toBe?.release ?? []).flatMap { [$0.owner, $0.role] }
    }
    result += systems.flatMap { [$0.owner, $0.stop] }
    result += domains.map(\.owner)
    result += measures.flatMap { [$0.owner, $0.steward] }
    result += outcomes.map(\.owner) + enablers.map(\.owner) + risks.map(\.owner)
    result += waves.flatMap { wave in [wave.decidedBy] + wave.gate.map(\.owner) }
    return Set(result.compactMap { $0 })
  }
}
