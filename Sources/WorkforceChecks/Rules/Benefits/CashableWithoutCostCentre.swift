import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let cashableWithoutCostCentre = Rule(
    "benefit/cashable-without-cost-centre", .warning,
    "Money is promised and no cost centre gives it.",
    rationale: """
      Money is saved when a budget is cut, and earned when a budget says so. Without a cost centre it \
      stands in the business case and in no budget.
      """,
    source: "Benefits management: cashable benefits are taken out of a named budget.",
    needs: [.cashable, .costCentre],
    bad: [
      """
      roles:
        claims-handler:
          title: Claims handler
          to_be:
            release:
              - {to: attrition, share: 50%, cashable: ▸true}
              - {to: reduce-hiring, share: 20%, cashable: true}
              - {to: quality, share: 30%, cashable: false}
        fraud-analyst: {title: Fraud analyst, cost_centre: CC-410}
      """,
      """
      outcomes:
        ▸more-recovered: {title: More recovered, kind: revenue, value: 90000 EUR per year}
        less-leakage: {title: Less leakage, kind: cost, value: 50000 EUR per year, cost_centre: CC-410}
      """,
    ],
    good: [
      """
      roles:
        claims-handler:
          title: Claims handler
          cost_centre: CC-410
          to_be:
            release: {to: attrition, share: 50%, cashable: true}
        fraud-analyst:
          title: Fraud analyst
          to_be:
            release: {to: quality, share: 50%, cashable: false}
      outcomes:
        less-leakage: {title: Less leakage, kind: cost, value: 50000 EUR per year, cost_centre: CC-410}
        safe-systems: {title: Safe systems, kind: risk, value: 20000 EUR per year}
      """,
      """
      roles:
        claims-handler:
          title: Claims handler
          to_be:
            release: {to: attrition, share: 50%, cashable: true}
      outcomes:
        lower-cost: {title: Lower cost, kind: cost, from: release, cost_centre: CC-410}
      """,
    ],
    basis: .plan { context in
      let outcomes = context.definitions.outcomes
      // The budget of released cost as a whole: the roles need none of their own.
      let isCoveredAsAWhole = outcomes.contains { $0.from == .release && $0.costCentre != nil }
      return (isCoveredAsAWhole ? [] : context.releasesWithoutCostCentre)
        + outcomes.filter(\.isMoneyWithoutCostCentre).map { outcome in
          context.finding(
            "outcome `\(outcome.id)` promises "
              + (outcome.kind == .revenue ? "revenue" : "lower cost") + " and has no cost centre",
            at: outcome.source.declaration, about: outcome,
            help: "add `cost_centre:` with the budget that changes, or "
              + "`kind: quality` or `risk` where none will")
        }
    })
}

extension Need {
  fileprivate static let cashable = Self(
    "`cashable` of a `release` or `value` of an outcome of `kind: cost` or `revenue`"
  ) {
    $0.releases.contains { $0.cashable == true } || $0.outcomes.contains { $0.isMoney }
  }
  fileprivate static let costCentre = Self("`cost_centre` of a role or an outcome") {
    $0.roles.contains { $0.costCentre != nil } || $0.outcomes.contains { $0.costCentre != nil }
  }
}

extension RuleContext {
  fileprivate var releasesWithoutCostCentre: [Diagnostic] {
    zip(definitions.roles, analysis.ledger.accounts).flatMap { role, account -> [Diagnostic] in
      guard role.costCentre == nil else { return [] }
      let releases = role.toBe?.release ?? []
      let entries = releases.indices.filter { releases[$0].cashable == true }
      let hours = entries.reduce(0) { $0 + account.claims[$1].hours }
      return finding(
        "\(entries.countOfReleases) of `\(role.id)` \(entries.count == 1 ? "is" : "are") cashable, "
          + "and the role has no cost centre",
        about: role, entries: entries, key: "cashable", others: "and this",
        notes: hours >= 1 ? ["it is about \(hours.readable) h a year"] : [],
        help: "add `cost_centre:` to `\(role.id)` with the budget that is cut, "
          + "or write `cashable: false`")
    }
  }
}

extension Outcome {
  /// A gain that some budget shows; that of the releases is stated there.
  fileprivate var isMoney: Bool {
    (kind == .cost || kind == .revenue) && value != nil && from != .release
  }

  fileprivate var isMoneyWithoutCostCentre: Bool { isMoney && costCentre == nil }
}
