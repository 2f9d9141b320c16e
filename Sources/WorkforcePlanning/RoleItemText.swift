package import WorkforceAnalysis
import WorkforceChecks
package import WorkforceModel
import WorkforceSyntax

/// A change of a role in words that a reader outside the project understands.
package struct RoleItemText: Sendable {
  package enum Kind: Hashable, Sendable { case responsibility, decision, measure, skill }

  package var kind: Kind
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

  package init(_ item: RoleDifference.Item, definitions: Definitions, language: Language) {
    action = item.action
    hours = item.hours
    wave = item.wave.flatMap { definitions.waves[$0] }
    execution = ""
    oversight = ""
    switch item.subject {
    case .activity(let activityID, let old, let new):
      kind = .responsibility
      id = activityID.text
      let activity = definitions.activities[activityID]
      title = activity?.title ?? activityID.text
      before = old.inWords(language)
      after = new.inWords(language)
      if let activity {
        execution = definitions.executionText(of: activity, in: language)
        oversight = definitions.oversightText(of: activity.toBe, in: language)
      }
      let sentence = RoleSentence(title, activity, definitions: definitions, language: language)
      wording = sentence.text(action, new.isEmpty ? old : new)
    case .decision(let decisionID, let old, let new):
      kind = .decision
      id = decisionID.text
      let decision = definitions.decisions[decisionID]
      title = decision?.title ?? decisionID.text
      let unit = decision?.unit ?? definitions.plan.currency ?? ""
      before = old.inWords(language, unit: unit)
      after = new.inWords(language, unit: unit)
      wording =
        new.isEmpty
        ? RoleItemLabels.decisionEnds(language, title)
        : RoleItemLabels.decision(language, title, after)
    case .measure(let measureID, let old, let new):
      kind = .measure
      id = measureID.text
      title = definitions.measures[measureID]?.title ?? measureID.text
      func weight(_ share: Share?) -> String {
        share.map { RoleItemLabels.ofScorecard(language, $0.value.wholePercent(in: language)) }
          ?? ""
      }
      before = weight(old)
      after = weight(new)
      wording =
        new == nil
        ? RoleItemLabels.measureEnds(language, title)
        : RoleItemLabels.measure(language, title, after)
    case .skill(let skillID, let old, let new):
      kind = .skill
      id = skillID.text
      title = definitions.skills[skillID]?.title ?? skillID.text
      func level(_ level: Int?) -> String {
        level.map { RoleItemLabels.level(language, String($0)) } ?? ""
      }
      before = level(old)
      after = level(new)
      wording = RoleItemLabels.skill(language, title, after)
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
  package func executionText(of activity: Activity, in language: Language) -> String {
    let before = executionText(of: activity.asIs, in: language)
    let after = executionText(of: activity.toBe, in: language)
    if before == after { return after }
    if before.isEmpty { return RoleItemLabels.new(language, after) }
    return "\(before) → \(after.isEmpty ? RoleItemLabels.ends[language] : after)"
  }

  package func executionText(of state: ActivityState?, in language: Language) -> String {
    guard let state else { return "" }
    let systems = state.systems.map { title(of: .system($0)) }.joined(separator: ", ")
    return systems.isEmpty
      ? state.execution.word[language] : state.execution.withSystems(language, systems)
  }

  /// `approve-flagged by Claims handler`.
  package func oversightText(of state: ActivityState?, in language: Language) -> String {
    guard let state, state.execution != .human, let oversight = state.oversight else { return "" }
    let mode = oversight.mode?.word[language] ?? ""
    let overseers = state.overseers.map { title(of: .role($0)) }
      .joined(separator: RoleItemLabels.andTitle[language])
    let by = overseers.isEmpty ? "" : RoleItemLabels.by(language, overseers)
    return [mode, by].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The wave in which a decision's to-be goes live: its own, or that of its activity.
  package func wave(of decision: Decision) -> Wave? {
    let id = decision.wave ?? decision.activity.flatMap { activities[$0]?.wave }
    return id.flatMap { waves[$0] }
  }
}

extension [Duty] {
  package func inWords(_ language: Language) -> String {
    map { $0.word[language] }.joined(separator: ", ")
  }
}

extension [BandRight] {
  /// `decides up to 5,000 EUR; advises above`; `decides above 5,000 EUR`.
  package func inWords(_ language: Language, unit: String) -> String {
    func amount(_ value: Double) -> String {
      unit.isEmpty ? value.exact(in: language) : "\(value.exact(in: language)) \(unit)"
    }
    return enumerated().map { index, right in
      let word = right.duty.word[language]
      // The part before says where this one begins, where it is the role's own.
      let begins = right.above.flatMap { above in
        self[..<index].contains { $0.upTo == above } ? nil : above
      }
      if let limit = right.upTo {
        guard let begins else { return RoleItemLabels.upTo(language, word, amount(limit)) }
        return RoleItemLabels.between(language, word, amount(begins), amount(limit))
      }
      if let when = right.when { return RoleItemLabels.when(language, word, when) }
      if let begins { return RoleItemLabels.aboveAmount(language, word, amount(begins)) }
      return count > 1 ? RoleItemLabels.above(language, word) : word
    }.joined(separator: "; ")
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
