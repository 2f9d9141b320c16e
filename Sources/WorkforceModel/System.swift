package import WorkforceSyntax

/// What executes: an agent, a model, a copilot, an automation; never an employee.
package struct System: Entry {
  package static let kind = "system"

  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case agent, model, copilot, automation
  }

  package enum Stage: String, Hashable, Sendable, CaseIterable { case pilot, production, retired }

  package var id: ID<System>
  package var title: String
  package var kind: Kind
  package var owner: ID<Role>?
  package var supplier: String?
  package var capabilities: [String] = []
  package var stage: Stage?
  /// The highest execution mode it may run at.
  package var clearedFor: Execution?
  package var stop: ID<Role>?
  package var fallback: String?
  package var evidence: Evidence?
  package var runs: String?
  package var logs: Log?
  package var cost: Cost?
  /// Of whoever oversees it.
  package var needs: [SkillLevel] = []
  package var personalData: Bool?
  package var waivers: [Waiver] = []
  package var toBe: Change?
  package var source: EntrySource

  package struct Cost: Hashable, Sendable {
    package var perItem: Estimate<Money>?
    package var perYear: Estimate<Money>?
    package var oneOff: Estimate<Money>?
  }

  package struct Change: Hashable, Sendable {
    package var stage: Stage?
    package var clearedFor: Execution?
    package var from: ID<Wave>?
  }

  package func stage(in state: Diagnostic.State) -> Stage? {
    state == .toBe ? toBe?.stage ?? stage : stage
  }

  package func clearedFor(in state: Diagnostic.State) -> Execution? {
    state == .toBe ? toBe?.clearedFor ?? clearedFor : clearedFor
  }
}

/// What is known of a system's quality at its task.
package struct Evidence: Hashable, Sendable {
  package var measure: String?
  /// 0…1 where a share is written.
  package var value: Double?
  package var sample: Double?
  package var errors: Double?
  package var calibration: String?
  /// The same measure for people alone.
  package var human: Double?
  /// The same measure for people and the system together.
  package var together: Double?
  package var period: String?
  package var source: String?
}

package struct Log: Hashable, Sendable {
  package var location: String?
  package var kept: Span?
}
