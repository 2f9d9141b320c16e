import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// What becomes of a system's output in one activity, in words.
struct BenefitChain {
  enum State { case complete, broken, leaves }

  var activity: Activity
  var hours: ActivityHours
  var chain: OutcomeChain
  /// The chain that breaks off, where the activity begins one.
  var brokenChain: BrokenChain?
  var decision: Decision?
  var measure: Measure?
  var outcome: Outcome?
  var figures: PlanMoney.OutcomeFigures?

  /// One for each activity of the to-be in which a system is at work, in the order of the files.
  static func all(_ context: BookContext) -> [BenefitChain] {
    let (definitions, flow) = (context.definitions, context.analysis.chainToBe)
    let activities = definitions.activities.filter { $0.toBe?.systems.isEmpty == false }
    var broken: [ID<Activity>: BrokenChain] = [:]
    for chain in flow.brokenChains(from: activities.map(\.id)) {
      for start in chain.starts { broken[start] = chain }
    }
    let money = context.plan.figures.money?.outcomes
    return zip(activities, flow.outcomeChains(from: activities.map(\.id))).compactMap {
      activity, chain in
      context.analysis[activity.id].map { hours in
        let outcome = chain.outcome.flatMap { definitions.outcomes[$0] }
        return BenefitChain(
          activity: activity, hours: hours, chain: chain, brokenChain: broken[activity.id],
          decision: chain.decision.flatMap { definitions.decisions[$0] },
          measure: chain.measure.flatMap { definitions.measures[$0] }, outcome: outcome,
          figures: outcome.flatMap { outcome in
            money.flatMap { money in definitions.outcomes.order(of: outcome.id).map { money[$0] } }
          })
      }
    }
  }

  var state: State {
    chain.missing == nil
      ? .complete : chain.missing == .decision && chain.leaves ? .leaves : .broken
  }

  /// The activities between the first and the decision.
  func way(_ context: BookContext) -> String? {
    var steps = chain.way.dropFirst().map { context.shownTitle(of: $0.subject) }
    if chain.length > chain.way.count {
      steps.append(BenefitLabels.further(context.language, String(chain.length)))
    }
    return steps.joined(separator: " → ").nothingIfEmpty
  }

  /// Who decides, each once.
  func deciders(_ context: BookContext) -> String? {
    var parties: [Party] = []
    for party in (decision?.toBe ?? []).flatMap(\.accountableParties)
    where !parties.contains(party) { parties.append(party) }
    return context.definitions.titles(of: parties).nothingIfEmpty
  }

  /// Where it breaks; nil where it does not.
  func breaks(_ context: BookContext) -> String? {
    guard state == .broken else { return nil }
    switch chain.missing {
    case .measure: return context(BenefitLabels.noMeasure)
    case .outcome: return context(BenefitLabels.noOutcome)
    case .decision, nil:
      let ends = (brokenChain?.ends ?? []).prefix(Self.shown).map {
        BenefitLabels.quoted(context.language, context.shownTitle(of: $0.subject))
      }
      return ends.isEmpty
        ? context(BenefitLabels.inCircles)
        : BenefitLabels.noDecision(context.language, ends.joined(separator: ", "))
    }
  }

  private static let shown = 3

  /// Where the hours go that come free in the roles which do less of the work; a line each.
  func destinations(_ context: BookContext) -> String? {
    var roles: [ID<Role>] = []
    for role in hours.asIs.portions.compactMap(\.role)
    where !roles.contains(role) && hours.asIs.hours(of: role) > hours.toBe.hours(of: role) {
      roles.append(role)
    }
    return roles.compactMap { role in
      context.analysis.account(of: role).map {
        BenefitLabels.line(
          context.language, context.title(role) ?? role.text, Self.destinations(of: $0, context))
      }
    }.joined(separator: "\n").nothingIfEmpty
  }

  private static func destinations(
    of account: CapacityLedger.Account, _ context: BookContext
  ) -> String {
    guard account.setFree > 0 else { return context(BenefitLabels.nothingFree) }
    func share(_ hours: Double) -> String {
      let tenths = (hours / account.setFree * 1_000).rounded()
      return (tenths / 1_000).shortPercent(in: context.language)
    }
    var parts = account.claims.map { claim in
      var text = BenefitLabels.share(
        context.language, context(claim.to.inWords), share(claim.granted))
      let more = [
        claim.isCashable == true ? context(BenefitLabels.cashable) : nil,
        claim.realised.map {
          BenefitLabels.comesTrue(context.language, $0.shortPercent(in: context.language))
        },
      ].compactMap(\.self)
      if !more.isEmpty { text += " (\(more.joined(separator: ", ")))" }
      return text
    }
    let ended = account.unclaimed - account.open
    if ended > account.setFree * 0.001 {
      parts.append(BenefitLabels.endsOverload(context.language, share(ended)))
    }
    if account.open > account.setFree * 0.001 {
      parts.append(BenefitLabels.noDestination(context.language, share(account.open)))
    }
    return parts.joined(separator: "; ")
  }
}
