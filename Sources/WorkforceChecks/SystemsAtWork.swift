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

  /// The key or letter that makes a role an overseer: `by` of the oversight, or a letter for it.
  func key(ofOverseer role: ID<Role>, in state: Diagnostic.State) -> String {
    letter(ofOverseer: role, in: state)?.letter ?? "by"
  }

  func place(ofOverseer role: ID<Role>, in state: Diagnostic.State) -> SourceRange {
    letter(ofOverseer: role, in: state).map { place(of: $0, in: state) }
      ?? source.place(in: state, "oversight", "by")
  }

  private func letter(
    ofOverseer role: ID<Role>, in state: Diagnostic.State
  ) -> Responsibilities.Assignment? {
    guard let work = self.state(state), work.oversight?.by != role else { return nil }
    return work.responsibilities.assignments(.oversee).first { $0.party == .role(role) }
  }
}
