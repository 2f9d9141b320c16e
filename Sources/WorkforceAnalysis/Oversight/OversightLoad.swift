package import WorkforceModel
import WorkforceSyntax

/// What it takes to oversee the systems at work in one activity once the to-be is settled, who does
/// it, and with what.
///
/// Hours are of a year and items of a year unless named otherwise; a week is 7 ÷ 365 of a year. Source:
/// the plan's arithmetic, "Hours of one activity in one state", and field notes, section 7.3.
package struct OversightLoad: Sendable {
  /// A role that oversees, and how much of what it has that takes.
  package struct Overseer: Sendable {
    package var role: ID<Role>
    /// Before, after and fixed: the role's part of this oversight.
    package var hours: Double
    /// What the role has; nil where the plan does not say.
    package var supply: Double?
    /// Hours of all its oversight.
    package var oversightHours: Double
    /// All its demand ÷ supply.
    package var utilisation: Double?
    /// What the systems need of whoever oversees them.
    package var training: [Training]
    package var authority: Authority

    /// The part of the supply that this oversight takes.
    package var share: Double? { part(hours) }
    /// The part that all its oversight takes.
    package var oversightShare: Double? { part(oversightHours) }

    private func part(_ hours: Double) -> Double? { supply.flatMap { $0 > 0 ? hours / $0 : nil } }
  }

  /// A skill that a system needs of its overseer.
  package struct Training: Hashable, Sendable {
    package var skill: ID<Skill>
    /// 1…5.
    package var needed: Int
    /// 1…5; nil where the role does not name the skill.
    package var held: Int?
    package var standing: SkillGap.Standing
  }

  package var activity: ID<Activity>
  package var systems: [ID<System>]
  /// Nil where no oversight is stated, or no mode.
  package var mode: Oversight.Mode? { oversight?.mode }
  package var oversight: Oversight?
  package var overseers: [Overseer]
  /// The roles that can stop the systems: by the oversight, by the system, and by their own right.
  package var stops: [ID<Role>]
  /// Nil where the activity has no volume or no time.
  package var inputs: ActivityInputs?
  /// Nil unless the mode is `sample`.
  package var sample: SamplingPlan?

  /// Before, after and fixed: hours of overseeing.
  package var hours: Double? { inputs.map { $0.before + $0.after + $0.fixed } }

  /// Items looked at in one hour given to the oversight: its `budget`, else its own hours.
  ///
  /// Nil where nothing is looked at, or no time is given.
  package var itemsAnHour: Double? {
    guard let inputs, let hours = oversight?.budget?.value ?? hours, hours > 0 else { return nil }
    let items = inputs.reviewedItems
    return items > 0 ? items / hours : nil
  }

  /// Nil where no `budget` is stated, or nothing is looked at.
  package var budget: ReviewBudget? {
    guard let inputs, let budget = oversight?.budget else { return nil }
    return ReviewBudget(budget: budget.value, inputs)
  }

  /// Minutes of review for one offered item: (before + after) · 60 ÷ (V · a); nil without items.
  package var reviewTimeOfItem: Double? {
    guard let inputs, inputs.offered > 0 else { return nil }
    return (inputs.before + inputs.after) * 60 / inputs.offered
  }

  /// The review minutes of one offered item at which nothing is gained, before the fixed hours.
  ///
  /// Nil where people finish the items.
  package var breakEvenReviewTime: Double? {
    inputs.flatMap { $0.execution.isSystems ? $0.breakEvenReviewTime : nil }
  }

  /// How many more review minutes an offered item could take; negative where review costs more than
  /// the system saves.
  package var roomForReview: Double? {
    guard let breakEven = breakEvenReviewTime, let planned = reviewTimeOfItem else { return nil }
    return breakEven - planned
  }

  package var leverage: Double? { inputs?.leverage }
}

extension OversightLoad {
  /// A year to a week.
  package static let weeks = 365.0 / 7

  /// Of each activity in whose to-be a system is at work, in the order of the files.
  static func all(_ definitions: Definitions, _ analysis: Analysis) -> [Self] {
    let training = OverseerTraining(analysis.skillGaps)
    return zip(definitions.activities, analysis.activities).compactMap { activity, hours in
      guard let work = activity.toBe, work.execution != .human, !work.systems.isEmpty else {
        return nil
      }
      let overseers = work.overseers.compactMap { id -> Overseer? in
        guard let role = definitions.roles[id], let load = analysis[id]?.toBe else { return nil }
        return Overseer(
          role: id, hours: hours.toBe.oversight(of: id), supply: load.supply,
          oversightHours: load.oversight, utilisation: load.utilisation,
          training: training[id, in: activity.id], authority: role.authority(in: .toBe))
      }
      return Self(
        activity: activity.id, systems: work.systems, oversight: work.oversight,
        overseers: overseers, stops: definitions.stoppingRoles(of: work),
        inputs: hours.inputsToBe,
        sample: hours.inputsToBe.flatMap {
          SamplingPlan(work, $0, systems: definitions.systems)
        })
    }
  }
}

extension Definitions {
  fileprivate func stoppingRoles(of work: ActivityState) -> [ID<Role>] {
    let answering = work.overseers + work.responsibilities.roles(.account)
    let named = [work.oversight?.stop] + work.systems.map { systems[$0]?.stop }
    let entitled = answering.filter { roles[$0]?.authority(in: .toBe).has(.stop) == true }
    var result: [ID<Role>] = []
    for role in named.compactMap(\.self) + entitled where !result.contains(role) {
      result.append(role)
    }
    return result
  }
}
