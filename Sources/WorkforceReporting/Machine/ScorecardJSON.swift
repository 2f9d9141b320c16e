import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// The keys of `plan.json` for what becomes of a system's output: pilot or operating model, and the
/// chains from activity to outcome.
extension JSON {
  static func scorecards(_ scorecards: [DomainScorecard]) -> JSON {
    .object(scorecards.map { ($0.domain.text, scorecard($0)) })
  }

  private static func scorecard(_ card: DomainScorecard) -> JSON {
    let redesign = card.redesign
    return .object([
      ("redesign_index", .optional(redesign.value)),
      (
        "redesign",
        .object([
          ("activities", part(redesign.activities)), ("decisions", part(redesign.decisions)),
          ("measures", part(redesign.measures)),
        ])
      ),
      ("system_activities", .int(card.systemActivities)),
      ("introductions", .int(card.introductions)),
      ("lines", .array(card.lines.map(line))),
    ])
  }

  private static func part(_ part: RedesignIndex.Part) -> JSON {
    .object([
      ("changed", .int(part.changed)), ("count", .int(part.count)),
      ("share", .optional(part.share)),
    ])
  }

  private static func line(_ line: DomainScorecard.Line) -> JSON {
    let verdict = line.share.map { _ in line.isPilot ? "pilot" : "operating-model" }
    let evidence = line.facts.map { fact in
      JSON.object([
        ("what", .string(fact.what.rawValue)), ("met", .int(fact.met)), ("count", .int(fact.count)),
        ("share", .number(fact.share)), ("lacking", .array(fact.lacking.map(JSON.string))),
      ])
    }
    return .object([
      ("criterion", .string(line.criterion.rawValue)), ("pilot", .string(line.criterion.pilot)),
      ("operating_model", .string(line.criterion.operatingModel)),
      ("share", .optional(line.share)), ("verdict", .optional(verdict)),
      ("evidence", .array(evidence)),
    ])
  }

  /// From every activity of the to-be in which a system is at work.
  static func valueChain(_ plan: ChangePlan) -> JSON {
    let chain = plan.analysis.chainToBe
    let starts = plan.definitions.activities.filter { $0.toBe?.systems.isEmpty == false }.map(\.id)
    return .object([
      (
        "chains",
        .array(chain.outcomeChains(from: starts).map { outcomeChain($0, plan.definitions) })
      ),
      ("broken", .array(chain.brokenChains(from: starts).map(broken))),
    ])
  }

  private static func outcomeChain(_ chain: OutcomeChain, _ definitions: Definitions) -> JSON {
    func ids(_ parties: [Party]) -> JSON { .array(parties.map { .string($0.text) }) }
    let activity = chain.way.first.flatMap { definitions.activities[$0] }
    let decision = chain.decision.flatMap { definitions.decisions[$0] }
    let measure = chain.measure.flatMap { definitions.measures[$0] }
    let outcome = chain.outcome.flatMap { definitions.outcomes[$0] }
    var deciders: [Party] = []
    for party in (decision?.toBe ?? []).flatMap(\.accountableParties)
    where !deciders.contains(party) { deciders.append(party) }
    return .object([
      ("activity", .optional(activity?.id.text)), ("output", .optional(activity?.toBe?.output)),
      ("accountable", ids(activity?.toBe?.responsibilities.parties(.account) ?? [])),
      ("way", .array(chain.way.map { .string($0.text) })), ("length", .int(chain.length)),
      ("decision", .optional(chain.decision?.text)), ("decision_owners", ids(deciders)),
      ("measure", .optional(chain.measure?.text)),
      ("measure_owner", .optional(measure?.owner?.text)),
      ("outcome", .optional(chain.outcome?.text)),
      ("outcome_owner", .optional(outcome?.owner?.text)),
      ("missing", .optional(chain.missing?.rawValue)), ("leaves", .bool(chain.leaves)),
    ])
  }

  private static func broken(_ chain: BrokenChain) -> JSON {
    func ids(_ activities: [ID<Activity>]) -> JSON { .array(activities.map { .string($0.text) }) }
    return .object([
      ("starts", ids(chain.starts)), ("way", ids(chain.way)), ("ends", ids(chain.ends)),
      ("activities", ids(chain.all)),
    ])
  }
}
