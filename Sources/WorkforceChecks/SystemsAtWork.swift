import WorkforceModel
import WorkforceSyntax

extension ActivityState {
  /// The systems that finish items here: those that perform, where that is what the execution says.
  var finishingSystems: [Responsibilities.Assignment] {
    guard execution.isSystems else { return [] }
    return responsibilities.assignments.filter {
      $0.relation == .perform && $0.party.system != nil
    }
  }

  /// Who looks after the systems at work: `oversight.by`, and roles whose letter means it.
  var overseers: [ID<Role>] {
    guard execution != .human else { return [] }
    var result = [oversight?.by].compactMap { $0 }
    for role in responsibilities.roles(.oversee) where !result.contains(role) {
      result.append(role)
    }
    return result
  }
}

extension Activity {
  func place(
    of assignment: Responsibilities.Assignment, in state: Diagnostic.State
  ) -> SourceRange {
    place(of: assignment.party, letter: assignment.letter, in: state)
  }

  func place(ofOverseer role: ID<Role>, in state: Diagnostic.State) -> SourceRange {
    guard let work = self.state(state), work.oversight?.by != role,
      let letter = work.responsibilities.assignments.first(where: {
        $0.relation == .oversee && $0.party == .role(role)
      })
    else { return source.place(in: state, "oversight", "by") }
    return place(of: letter, in: state)
  }
}
