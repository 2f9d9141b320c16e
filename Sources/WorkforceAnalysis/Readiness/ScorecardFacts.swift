import WorkforceModel
import WorkforceSyntax

/// The keys that stand somewhere in the plan: what stands nowhere is held against nobody.
struct StatedKeys {
  let owner: Bool
  let cost: Bool
  let evidence: Bool
  let logs: Bool
  let fallback: Bool
  let stop: Bool
  let stage: Bool
  let overseer: Bool
  let escalation: Bool
  let impact: Bool
  let training: Bool
  let scorecards: Bool
  let measuredOutcome: Bool

  init(_ definitions: Definitions) {
    let (systems, activities) = (definitions.systems, definitions.activities)
    func inTheToBe(_ holds: (ActivityState) -> Bool) -> Bool {
      activities.contains { $0.toBe.map(holds) ?? false }
    }
    owner = systems.contains { $0.owner != nil }
    cost = systems.contains { $0.runCost != nil }
    evidence = systems.contains { $0.evidence != nil } || inTheToBe { $0.evidence != nil }
    logs = systems.contains { $0.logs != nil }
    fallback = systems.contains { $0.fallback != nil } || inTheToBe { $0.fallback != nil }
    stop = systems.contains { $0.stop != nil } || inTheToBe { $0.oversight?.stop != nil }
    stage = systems.contains { $0.stage(in: .toBe) != nil }
    overseer = inTheToBe { !$0.overseers.isEmpty }
    escalation = inTheToBe { $0.oversight?.escalate.isEmpty == false }
    impact = activities.contains { $0.impact != nil }
    training =
      definitions.skills.contains { $0.training?.roles.isEmpty == false }
      || definitions.enablers.contains { !$0.trains.isEmpty }
    scorecards = definitions.measures.contains {
      $0.asIs?.isEmpty == false || $0.toBe?.isEmpty == false
    }
    measuredOutcome = definitions.measures.contains { $0.outcome != nil }
  }
}

/// Counts what the lines of a scorecard rest on.
struct ScorecardFacts {
  typealias Fact = DomainScorecard.Fact

  let domain: Domain
  let content: DomainContent
  let definitions: Definitions
  let chain: ValueChain
  let stated: StatedKeys
  let learners: Set<ID<Role>>
  let rolesWithNewScorecards: Set<ID<Role>>
  /// The systems at work in the domain, in the order of its activities.
  private let systems: [System]

  init(
    domain: Domain, content: DomainContent, definitions: Definitions, chain: ValueChain,
    stated: StatedKeys, learners: Set<ID<Role>>, rolesWithNewScorecards: Set<ID<Role>>
  ) {
    self.domain = domain
    self.content = content
    self.definitions = definitions
    self.chain = chain
    self.stated = stated
    self.learners = learners
    self.rolesWithNewScorecards = rolesWithNewScorecards
    var seen: Set<ID<System>> = []
    systems = content.activities.flatMap { $0.toBe?.systems ?? [] }
      .filter { seen.insert($0).inserted }.compactMap { definitions.systems[$0] }
  }

  func facts(for criterion: DomainScorecard.Criterion) -> [Fact] {
    // Without a system at work there is neither a pilot nor an operating model to tell apart.
    guard !content.activities.isEmpty else { return [] }
    return switch criterion {
    case .outcomes: outcomes
    case .redesign: redesign
    case .permanence: permanence
    case .governance: governance
    case .gains: gains
    case .production: production
    case .adoption: adoption
    }
  }

  private var outcomes: [Fact] {
    [
      count(
        content.activities, .reachingOutcome,
        if: stated.measuredOutcome
      ) { chain.path(from: $0.id)?.outcome != nil }
    ].compactMap { $0 }
  }

  private var redesign: [Fact] {
    guard let value = content.redesign.value else { return [] }
    return [
      Fact(
        what: .changing,
        met: content.redesign.changed, count: content.redesign.count, lacking: [], share: value)
    ]
  }

  private var permanence: [Fact] {
    [
      count(systems, .withOwner, if: stated.owner) { $0.owner != nil },
      count(systems, .withRunCost, if: stated.cost) { $0.runCost != nil },
    ].compactMap { $0 }
  }

  private var governance: [Fact] {
    let delegated = content.activities.filter { $0.toBe?.execution.isSystems ?? false }
    return [
      count(delegated, .overseen, if: stated.overseer) {
        $0.toBe?.overseers.isEmpty == false
      },
      count(delegated, .escalating, if: stated.escalation) {
        $0.toBe?.oversight?.escalate.isEmpty == false
      },
      count(content.activities, .judged, if: stated.impact) {
        $0.impact != nil
      },
    ].compactMap { $0 }
  }

  private var gains: [Fact] {
    let outcomes = domain.outcomes.compactMap { definitions.outcomes[$0] }
    return [
      count(content.measures, .tiedToOutcome, if: stated.measuredOutcome) {
        $0.outcome != nil
      },
      count(outcomes, .ownedOutcome, if: true) {
        $0.owner != nil && ($0.value != nil || $0.from == .release)
      },
    ].compactMap { $0 }
  }

  private var production: [Fact] {
    let own = Set(
      content.activities.filter { $0.toBe?.evidence != nil }.flatMap { $0.toBe?.systems ?? [] })
    let stopped = Set(
      content.activities.filter { $0.toBe?.oversight?.stop != nil }
        .flatMap { $0.toBe?.systems ?? [] })
    let fallen = Set(
      content.activities.filter { $0.toBe?.fallback != nil }.flatMap { $0.toBe?.systems ?? [] })
    return [
      count(systems, .outOfPilot, if: stated.stage) {
        $0.stage(in: .toBe) == .production
      },
      count(systems, .withEvidence, if: stated.evidence) {
        $0.evidence != nil || own.contains($0.id)
      },
      count(systems, .withLogs, if: stated.logs) { $0.logs != nil },
      count(systems, .withFallback, if: stated.fallback) {
        $0.fallback != nil || fallen.contains($0.id)
      },
      count(systems, .stoppable, if: stated.stop) {
        $0.stop != nil || stopped.contains($0.id)
      },
    ].compactMap { $0 }
  }

  private var adoption: [Fact] {
    let roles = self.roles
    return [
      count(roles, .trained, if: stated.training) {
        learners.contains($0.id)
      },
      count(roles, .measuredAnew, if: stated.scorecards) {
        rolesWithNewScorecards.contains($0.id)
      },
    ].compactMap { $0 }
  }

  /// Who works beside the systems or watches them.
  private var roles: [Role] {
    var seen: Set<ID<Role>> = []
    return content.activities.flatMap { ($0.toBe?.workingRoles ?? []) + ($0.toBe?.overseers ?? []) }
      .filter { seen.insert($0).inserted }.compactMap { definitions.roles[$0] }
      .filter { $0.kind == .role }
  }

  /// Nil where there is nothing to count, or no word of it in the plan.
  private func count<Element: Entry>(
    _ elements: [Element], _ what: DomainScorecard.What, if isStated: Bool,
    _ holds: (Element) -> Bool
  ) -> Fact? {
    guard isStated, !elements.isEmpty else { return nil }
    let lacking = elements.filter { !holds($0) }
    let met = elements.count - lacking.count
    return Fact(
      what: what, met: met, count: elements.count,
      lacking: lacking.prefix(Fact.namedLacking).map(\.id.text),
      share: Double(met) / Double(elements.count))
  }
}

extension System {
  fileprivate var runCost: Estimate<Money>? { cost?.perItem ?? cost?.perYear }
}
