package import WorkforceModel
import WorkforceSyntax

/// Whether what is planned for a domain is a pilot or an operating model, line by line.
///
/// Source: the deliverables, "Pilot or operating model". A line is the mean of its facts, 0…1; from a
/// half upward it speaks for an operating model. A fact whose key stands nowhere in the plan is not
/// judged, and a line without facts neither.
package struct DomainScorecard: Sendable {
  package enum Criterion: String, Hashable, Sendable, CaseIterable {
    case outcomes, redesign, permanence, governance, gains, production, adoption

    package var pilot: String {
      switch self {
      case .outcomes: "tests feasibility"
      case .redesign: "isolated use case"
      case .permanence: "temporary"
      case .governance: "limited governance"
      case .gains: "local gains"
      case .production: "experimental"
      case .adoption: "adopted by individuals"
      }
    }

    package var operatingModel: String {
      switch self {
      case .outcomes: "delivers outcomes"
      case .redesign: "end-to-end redesign"
      case .permanence: "long-term owner and run cost"
      case .governance: "embedded governance"
      case .gains: "gains tied to an outcome"
      case .production: "in production"
      case .adoption: "adopted by the enterprise"
      }
    }
  }

  /// Something that can be counted, and for how many it holds.
  package struct Fact: Hashable, Sendable {
    package var what: What
    package var met: Int
    package var count: Int
    /// Ids of those for which it does not hold, in the order of the files; the first few.
    package var lacking: [String]
    /// 0…1.
    package var share: Double

    static let namedLacking = 5
  }

  /// What holds, said of each.
  package enum What: String, Hashable, Sendable, CaseIterable {
    case reachingOutcome = "activities whose output reaches a decision that moves an outcome"
    case changing = "activities, decisions and measures change"
    case withOwner = "systems with an owner"
    case withRunCost = "systems with a run cost"
    case overseen = "activities of systems with an overseer"
    case escalating = "activities of systems with an escalation"
    case judged = "activities with a system and a judged impact"
    case tiedToOutcome = "measures tied to an outcome"
    case ownedOutcome = "outcomes with an owner and a value"
    case outOfPilot = "systems out of the pilot"
    case withEvidence = "systems with evidence"
    case withLogs = "systems with logs"
    case withFallback = "systems with a fallback"
    case stoppable = "systems somebody can stop"
    case trained = "roles at a system with training"
    case measuredAnew = "roles at a system with a new scorecard"
  }

  package struct Line: Sendable {
    package var criterion: Criterion
    /// What the line rests on; empty where it is not judged.
    package var facts: [Fact]

    /// Mean of the facts, 0…1; nil where the line is not judged.
    package var share: Double? {
      facts.isEmpty ? nil : facts.reduce(0) { $0 + $1.share } / Double(facts.count)
    }

    package var isPilot: Bool { share.map { $0 < 0.5 } ?? false }
  }

  package var domain: ID<Domain>
  /// All seven, in the order of `Criterion`.
  package var lines: [Line]
  package var redesign: RedesignIndex
  /// Activities of the to-be in which a system is at work.
  package var systemActivities: Int
  /// Those in which a system is new.
  package var introductions: Int

  package var judged: Int { lines.count { $0.share != nil } }
  package var pilotLines: [Line] { lines.filter(\.isPilot) }
}

extension DomainScorecard {
  /// One for each domain, in the order of the files.
  static func all(_ definitions: Definitions, _ analysis: Analysis) -> [Self] {
    guard !definitions.domains.isEmpty else { return [] }
    let stated = StatedKeys(definitions)
    let learners = definitions.learners
    var contents = definitions.domains.map { _ in DomainContent() }
    func place(of domain: ID<Domain>?) -> Int? {
      domain.flatMap { definitions.domains.order(of: $0) }
    }
    for (activity, hours) in zip(definitions.activities, analysis.activities) {
      guard let place = place(of: activity.domain) else { continue }
      contents[place].redesign.activities.add(
        activity.change, hours: max(hours.asIs.total, hours.toBe.total))
      if activity.toBe?.systems.isEmpty == false { contents[place].activities.append(activity) }
    }
    for (decision, hours) in zip(definitions.decisions, analysis.decisions) {
      guard let place = place(of: decision.domain) else { continue }
      contents[place].redesign.decisions.add(
        decision.change, hours: max(hours.asIs.total, hours.toBe.total))
    }
    for measure in definitions.measures {
      guard let place = place(of: measure.domain) else { continue }
      contents[place].redesign.measures.add(measure.change)
      if measure.toBe != nil { contents[place].measures.append(measure) }
    }
    let moved = definitions.rolesWithNewScorecards
    return zip(definitions.domains, contents).map { domain, content in
      let facts = ScorecardFacts(
        domain: domain, content: content, definitions: definitions, chain: analysis.chainToBe,
        stated: stated, learners: learners, rolesWithNewScorecards: moved)
      return Self(
        domain: domain.id,
        lines: Criterion.allCases.map { Line(criterion: $0, facts: facts.facts(for: $0)) },
        redesign: content.redesign, systemActivities: content.activities.count,
        introductions: content.activities.count(where: \.bringsASystem))
    }
  }
}

/// What a domain holds that a scorecard looks at.
struct DomainContent {
  /// Those in which a system is at work in the to-be.
  var activities: [Activity] = []
  /// Those in use in the to-be.
  var measures: [Measure] = []
  var redesign = RedesignIndex()
}

extension Definitions {
  /// Roles that some training reaches.
  fileprivate var learners: Set<ID<Role>> {
    Set(
      skills.flatMap { $0.training?.roles ?? [] }
        + enablers.flatMap { $0.trains.flatMap(\.roles) })
  }

  /// Roles that are measured by something else in the to-be than today, or otherwise weighed.
  fileprivate var rolesWithNewScorecards: Set<ID<Role>> {
    var result: Set<ID<Role>> = []
    for measure in measures where measure.change != .kept {
      let (before, after) = (Set(measure.asIs ?? []), Set(measure.toBe ?? []))
      result.formUnion(before.symmetricDifference(after).map(\.role))
    }
    return result
  }
}
