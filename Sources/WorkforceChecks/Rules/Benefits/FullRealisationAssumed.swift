import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let fullRealisationAssumed = Rule(
    "benefit/full-realisation-assumed", .warning,
    "A benefit is counted in full, as if nothing were lost on the way.",
    rationale: """
      Nothing says that all freed time turns into value: it comes in small slices, and a part of them \
      stays where it is. A business case that counts on all of it is missed by those who did their \
      part.
      """,
    source: "Benefits management: a rate of realisation for each benefit. Reports put it at 40 to "
      + "50 % of freed hours, without a visible method: a default to be replaced by one's own figure.",
    thresholds: [
      .init("max", 0.99, "part that may be expected to come; above it all is counted, 1 for 100 %")
    ],
    needs: [.realised],
    bad: [
      """
      roles:
        claims-handler:
          title: Claims handler
          to_be:
            release:
              - {to: attrition, share: 50%, realised: ▸100%}
              - {to: quality, share: 30%, realised: 100%}
              - {to: absorb-growth, share: 20%, realised: 60%}
        fraud-analyst:
          title: Fraud analyst
          to_be:
            release:
              - {to: quality, share: 60%, realised: 50%}
              - ▸{to: attrition, share: 40%}
      """,
      """
      outcomes:
        faster-payment: {title: Faster payment, value: 200000 EUR per year, realised: ▸100%}
        ▸fewer-appeals: {title: Fewer appeals, value: 50000 EUR per year}
      """,
    ],
    good: [
      """
      roles:
        claims-handler:
          title: Claims handler
          to_be:
            release:
              - {to: exit, share: 50%, realised: 99%}
              - {to: quality, share: 50%, realised: 50%}
      outcomes:
        faster-payment: {title: Faster payment, value: 200000 EUR per year, realised: 50%}
        lower-cost: {title: Lower cost, from: release}
        trusted-answers: {title: Answers people trust}
      """,
      """
      roles:
        claims-handler:
          title: Claims handler
          to_be:
            release: {to: quality, share: 100%}
      """,
    ],
    basis: .plan { context in context.releasesInFull + context.outcomesInFull })
}

extension Need {
  fileprivate static let realised = Self("`realised` of a `release` or an outcome") {
    $0.releases.contains { $0.realised != nil } || $0.outcomes.contains { $0.realised != nil }
  }
}

private let help = "write the part you expect to come, such as `realised: 50%`"

extension RuleContext {
  fileprivate var releasesInFull: [Diagnostic] {
    let siblingsState = definitions.releases.contains { $0.realised != nil }
    let most = threshold("max")
    return zip(definitions.roles, analysis.ledger.accounts).flatMap {
      role, account -> [Diagnostic] in
      let releases = role.toBe?.release ?? []
      let full = releases.indices.filter { (releases[$0].realised?.value ?? 0) > most }
      let unstated = releases.indices.filter { siblingsState && releases[$0].realised == nil }
      func hours(_ entries: [Int]) -> String {
        let sum = entries.reduce(0) { $0 + account.claims[$1].hours }
        return sum >= 1 ? " \(sum.readable) h a year" : " the hours"
      }
      return finding(
        "\(full.countOfReleases) of `\(role.id)` \(full.count == 1 ? "counts" : "count") "
          + "all of\(hours(full)) as realised",
        about: role, entries: full, key: "realised", cause: "full", help: help)
        + finding(
          "\(unstated.countOfReleases) of `\(role.id)` "
            + "\(unstated.count == 1 ? "does" : "do") not say how much of\(hours(unstated)) is "
            + "realised, all is counted",
          about: role, entries: unstated, key: "realised", cause: "unstated",
          others: "nor here", help: help)
    }
  }

  fileprivate var outcomesInFull: [Diagnostic] {
    let outcomes = definitions.outcomes
    let siblingsState = outcomes.contains { $0.realised != nil }
    let most = threshold("max")
    return outcomes.compactMap { outcome in
      // What is computed from the releases is realised as they are.
      guard outcome.from != .release else { return nil }
      let value = outcome.value.map { " \(amount($0.likely)) a year" } ?? ""
      if let realised = outcome.realised {
        guard realised.value > most else { return nil }
        return finding(
          "outcome `\(outcome.id)` counts all of its value\(value) as realised",
          at: outcome.source.place("realised"), about: outcome, cause: "full", help: help)
      }
      guard siblingsState, outcome.value != nil else { return nil }
      return finding(
        "outcome `\(outcome.id)` does not say how much of\(value) is realised, all is counted",
        at: outcome.source.declaration, about: outcome, cause: "unstated", help: help)
    }
  }

  private func amount(_ money: Money) -> String {
    ([money.value.readable] + [plan.currency].compactMap { $0?.excerpt(limit: 10) })
      .joined(separator: " ")
  }
}
