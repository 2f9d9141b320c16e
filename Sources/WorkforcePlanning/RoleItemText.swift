package import WorkforceAnalysis
import WorkforceChecks
package import WorkforceModel
import WorkforceSyntax

/// A change of a role in words that a reader outside the project understands.
package struct RoleItemText: Sendable {
  /// `responsibility`, `decision`, `measure` or `skill`.
  package var kind: String
  package var id: String
  package var title: String
  package var action: RoleDifference.Action
  /// What the role has to do with it today; empty where nothing.
  package var before: String
  package var after: String
  /// `human → delegated to Triage model`; empty for what is not an activity.
  package var execution: String
  /// `approve-flagged by Claims handler`; empty where there is none.
  package var oversight: String
  /// To-be minus as-is, hours a year.
  package var hours: Double
  package var wave: Wave?
  /// A sentence for the job description.
  package var wording: String

  package init(_ item: RoleDifference.Item, definitions: Definitions) {
    action = item.action
    hours = item.hours
    wave = item.wave.flatMap { definitions.waves[$0] }
    execution = ""
    oversight = ""
    switch item.subject {
    case .activity(let activityID, let old, let new):
      kind = "responsibility"
      id = activityID.text
      let activity = definitions.activities[activityID]
      title = activity?.title ?? activityID.text
      before = old.inWords
      after = new.inWords
      if let activity {
        execution = definitions.executionText(of: activity)
        oversight = definitions.oversightText(of: activity.toBe)
      }
      wording = Self.sentence(action, new.isEmpty ? old : new, title, activity, definitions)
    case .decision(let decisionID, let old, let new):
      kind = "decision"
      id = decisionID.text
      let decision = definitions.decisions[decisionID]
      title = decision?.title ?? decisionID.text
      let unit = decision?.unit ?? definitions.plan.currency ?? ""
      before = old.inWords(unit: unit)
      after = new.inWords(unit: unit)
      wording =
        new.isEmpty
        ? "No longer takes part in the decision “\(title)”."
        : "In the decision “\(title)”: \(after)."
    case .measure(let measureID, let old, let new):
      kind = "measure"
      id = measureID.text
      title = definitions.measures[measureID]?.title ?? measureID.text
      before = old.map { "\(Int(($0.value * 100).rounded())) % of the scorecard" } ?? ""
      after = new.map { "\(Int(($0.value * 100).rounded())) % of the scorecard" } ?? ""
      wording =
        new == nil
        ? "Is no longer measured by “\(title)”." : "Is measured by “\(title)” (\(after))."
    case .skill(let skillID, let old, let new):
      kind = "skill"
      id = skillID.text
      title = definitions.skills[skillID]?.title ?? skillID.text
      before = old.map { "level \($0)" } ?? ""
      after = new.map { "level \($0)" } ?? ""
      wording = "Holds the skill “\(title)” at \(after)."
    }
  }

  private static func sentence(
    _ action: RoleDifference.Action, _ duties: [Duty], _ title: String, _ activity: Activity?,
    _ definitions: Definitions
  ) -> String {
    let verbs = duties.filter { $0 != .excluded }.map(\.verb).joined(separator: " and ")
    switch action {
    case .stop: return "No longer \(verbs) “\(title)”."
    case .oversee:
      let systems = (activity?.toBe?.systems ?? []).map { definitions.title(of: .system($0)) }
      let work = systems.isEmpty ? "" : " as done by \(systems.joined(separator: ", "))"
      let mode = activity?.toBe?.oversight?.mode.map { ": \($0.inWords)" } ?? ""
      return "Oversees “\(title)”\(work)\(mode)."
    case .start, .change, .continue:
      return verbs.isEmpty ? "" : "\(verbs.capitalizedFirst) “\(title)”."
    }
  }
}

extension Definitions {
  /// The title people know a party by, in the to-be.
  package func title(of party: Party) -> String {
    switch party {
    case .role(let id): roles[id]?.title(in: .toBe) ?? id.text
    case .system(let id): systems[id]?.title ?? id.text
    case .body(let id): bodies[id]?.title ?? id.text
    case .placeholder(let word): word
    }
  }

  package func titles(of parties: some Sequence<Party>) -> String {
    parties.map { title(of: $0) }.joined(separator: ", ")
  }

  /// `human → delegated to Triage model`, or one side alone where it does not change.
  package func executionText(of activity: Activity) -> String {
    let (before, after) = (executionText(of: activity.asIs), executionText(of: activity.toBe))
    if before == after { return after }
    if before.isEmpty { return "new: \(after)" }
    return after.isEmpty ? "\(before) → ends" : "\(before) → \(after)"
  }

  package func executionText(of state: ActivityState?) -> String {
    guard let state else { return "" }
    let systems = state.systems.map { title(of: .system($0)) }.joined(separator: ", ")
    if systems.isEmpty { return state.execution.rawValue }
    let link = state.execution.isSystems ? "to" : "with"
    return "\(state.execution.rawValue) \(link) \(systems)"
  }

  package func oversightText(of state: ActivityState?) -> String {
    guard let state, state.execution != .human, let oversight = state.oversight else { return "" }
    let mode = oversight.mode?.rawValue ?? ""
    let overseers = state.overseers.map { title(of: .role($0)) }.joined(separator: " and ")
    let by = overseers.isEmpty ? "" : "by \(overseers)"
    return [mode, by].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The wave in which a decision's to-be goes live: its own, or that of its activity.
  package func wave(of decision: Decision) -> Wave? {
    let id = decision.wave ?? decision.activity.flatMap { activities[$0]?.wave }
    return id.flatMap { waves[$0] }
  }
}

extension Duty {
  /// In the third person, before the title of an activity.
  package var verb: String {
    switch self {
    case .perform: "performs"
    case .account: "is accountable for"
    case .decide: "decides in"
    case .recommend: "recommends in"
    case .veto: "must agree to"
    case .verify: "verifies"
    case .sign: "signs off"
    case .support: "supports"
    case .advise: "is consulted on"
    case .notify: "is informed of"
    case .excluded: "stays out of"
    case .exceptions: "takes the exceptions of"
    case .rework: "puts right the system's results in"
    case .oversee: "oversees"
    case .stop: "may stop the system in"
    case .override: "may override the system in"
    }
  }

  /// Standing alone, in a table.
  package var word: String {
    switch self {
    case .perform: "performs"
    case .account: "accountable"
    case .decide: "decides"
    case .recommend: "recommends"
    case .veto: "must agree"
    case .verify: "verifies"
    case .sign: "signs off"
    case .support: "supports"
    case .advise: "consulted"
    case .notify: "informed"
    case .excluded: "left out on purpose"
    case .exceptions: "takes exceptions"
    case .rework: "does the rework"
    case .oversee: "oversees"
    case .stop: "may stop"
    case .override: "may override"
    }
  }
}

extension [Duty] {
  package var inWords: String { map(\.word).joined(separator: ", ") }
}

extension [BandRight] {
  /// `decides up to 5,000 EUR; advises above`.
  package func inWords(unit: String) -> String {
    map { right in
      if let limit = right.upTo { return "\(right.duty.word) up to \(limit.grouped) \(unit)" }
      if let when = right.when { return "\(right.duty.word) when \(when)" }
      return count > 1 ? "\(right.duty.word) above" : right.duty.word
    }.joined(separator: "; ")
  }
}

extension Oversight.Mode {
  package var inWords: String {
    switch self {
    case .approveEach: "approves every item before it takes effect"
    case .approveFlagged: "approves flagged items before they take effect"
    case .monitor: "watches live and can intervene"
    case .sample: "checks a sample afterwards"
    case .audit: "audits outcomes and logs at set times"
    }
  }
}

extension Double {
  /// Whole, with thousands set off, for tables and sentences.
  package var grouped: String {
    let text = rounded().readable
    return text.hasPrefix("-") ? "−" + text.dropFirst() : text
  }
}

extension String {
  package var capitalizedFirst: String {
    first.map { String($0).uppercased() + dropFirst() } ?? self
  }
}
