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
