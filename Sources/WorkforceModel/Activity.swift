package import WorkforceSyntax

/// A piece of work that comes back, and who has what to do with it before and after the change.
package struct Activity: Entry {
  package static let kind = "activity"

  package var id: ID<Activity>
  package var title: String
  package var domain: ID<Domain>?
  @Indirect package var impact: Impact?
  @Indirect package var codes = OrderedMap<String, String>()
  /// An activity whose output is typed in again here.
  package var reKeys: ID<Activity>?
  /// Nil for new work.
  @Indirect package var asIs: ActivityState?
  /// Nil for work that ends; equal to `asIs` where the plan states no `to_be`.
  @Indirect package var toBe: ActivityState?
  @Indirect package var retirement: Retirement<Activity>? = nil
  /// The plan states a `to_be`.
  package var changes: Bool
  /// The wave in which `to_be` goes live.
  package var wave: ID<Wave>?
  package var waivers: [Waiver] = []
  package var source: EntrySource

  package func state(_ state: Diagnostic.State) -> ActivityState? {
    state == .asIs ? asIs : toBe
  }
}

/// Why something ends, and what takes its place.
package struct Retirement<Subject>: Hashable, Sendable {
  package var reason: String?
  package var into: [ID<Subject>] = []
  package var place: Place
}

/// An activity in one state; what `to_be` does not state is already filled from `as_is`.
package struct ActivityState: Hashable, Sendable {
  package var responsibilities = Responsibilities()
  package var execution = Execution.human
  /// The plan says how the work is executed, rather than leaving it at `human`.
  package var statesExecution = false
  /// The systems that help, with `assisted` or `shared`.
  package var helpers: [ID<System>] = []
  /// How performing roles share the work; empty for an even split.
  package var effort: [RoleShare] = []
  /// Items a year.
  package var volume: Estimate<Volume>?
  /// t0: minutes of the undivided human work on one item.
  package var time: Estimate<Minutes>?
  /// Minutes of one item with the system's help, under `assisted` and `shared`.
  package var timeWithHelp: Estimate<Minutes>?
  package var output: String?
  package var feeds: [Step] = []
  package var measures: [ID<Measure>] = []
  package var needs: [SkillLevel] = []
  /// Minutes per item of each party asked.
  package var consultTime: Minutes?
  /// Minutes per item of each party told.
  package var informTime: Minutes?
  /// a: part of the volume offered to the system.
  package var share: Estimate<Share>?
  /// k: part of the offered items whose result by the system is used.
  package var completed: Estimate<Share>?
  /// m: how much longer the left-over items take.
  package var mix: Estimate<Factor>?
  /// Who does the not-offered items and the exceptions, with their parts of it.
  package var manual: [RoleShare] = []
  @Indirect package var oversight: Oversight? = nil
  package var fallback: String?
  @Indirect package var exposure: Exposure? = nil
  @Indirect package var evidence: Evidence? = nil

  /// The systems at work in this state: those that perform and those that help.
  package var systems: [ID<System>] {
    var result: [ID<System>] = []
    for letter in responsibilities.assignments where letter.relation == .perform {
      if let id = letter.party.system, !result.contains(id) { result.append(id) }
    }
    for id in helpers where !result.contains(id) { result.append(id) }
    return result
  }

  /// Who looks after the systems at work: `oversight.by`, and roles whose letter means it.
  package var overseers: [ID<Role>] {
    guard execution != .human else { return [] }
    var result = [oversight?.by].compactMap(\.self)
    for role in responsibilities.roles(.oversee) where !result.contains(role) {
      result.append(role)
    }
    return result
  }

  /// Roles with even parts of some work.
  package static func evenly(_ roles: [ID<Role>]) -> [RoleShare] {
    roles.map { RoleShare(role: $0, share: Share(1 / Double(roles.count))) }
  }

  /// The roles that perform and their parts of the work; systems in R are passed over.
  package var performingRoles: [RoleShare] {
    if !effort.isEmpty { return effort }
    return Self.evenly(responsibilities.roles(.perform))
  }
}

/// A role's part of the work, 0…1.
package struct RoleShare: Hashable, Sendable {
  package var role: ID<Role>
  package var share: Share
}

/// Published or surveyed evidence on a task.
package struct Exposure: Hashable, Sendable {
  package enum Comparison: String, Hashable, Sendable, CaseIterable { case better, worse }

  /// E0, E1 or E2.
  package var label: String?
  /// 1…5 for H1…H5.
  package var workerWish: Int?
  package var expertView: Int?
  package var aiAlone: Comparison?
  package var source: String?
}
