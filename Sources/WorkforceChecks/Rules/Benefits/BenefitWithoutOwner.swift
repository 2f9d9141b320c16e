import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let noBenefitOwner = Rule(
    "benefit/no-owner", .error, "An outcome or a release of hours has no owner.",
    rationale: """
      What nobody owns does not come: freed hours fill with other things, and an outcome is missed \
      without anybody being asked.
      """,
    source: "Benefits management: each benefit has one owner, who is named before go-live.",
    needs: [.benefitOwner],
    bad: [
      """
      outcomes:
        lower-cost: {title: Lower cost, owner: head-of-claims}
        ▸fewer-appeals: {title: Fewer appeals}
      """,
      """
      roles:
        claims-handler:
          title: Claims handler
          to_be:
            release:
              - {to: attrition, share: 50%, owner: head-of-claims}
              - ▸{to: quality, share: 30%}
              - {to: absorb-growth, share: 20%}
      """,
    ],
    good: [
      """
      outcomes:
        lower-cost: {title: Lower cost, owner: head-of-claims}
        fewer-appeals: {title: Fewer appeals, owner: quality-lead}
      roles:
        claims-handler:
          title: Claims handler
          to_be:
            release: {to: quality, share: 30%}
      """
    ],
    basis: .plan { context in
      context.outcomesWithoutOwner + context.releasesWithoutOwner
    })
}

extension Need {
  fileprivate static let benefitOwner = Self("`owner` of an outcome or of a `release`") {
    $0.outcomes.contains { $0.owner != nil } || $0.releases.contains { $0.owner != nil }
  }
}

extension RuleContext {
  fileprivate var outcomesWithoutOwner: [Diagnostic] {
    let outcomes = definitions.outcomes
    guard outcomes.contains(where: { $0.owner != nil }) else { return [] }
    return outcomes.filter { $0.owner == nil }.map { outcome in
      finding(
        "outcome `\(outcome.id)` has no owner", at: outcome.source.declaration, about: outcome,
        help: "add `owner:` with the one role that sees to it that the outcome comes")
    }
  }

  fileprivate var releasesWithoutOwner: [Diagnostic] {
    guard definitions.releases.contains(where: { $0.owner != nil }) else { return [] }
    return definitions.roles.flatMap { role -> [Diagnostic] in
      let releases = role.toBe?.release ?? []
      let entries = releases.indices.filter { releases[$0].owner == nil }
      let verb = entries.count == 1 ? "has" : "have"
      return finding(
        "\(entries.countOfReleases) of `\(role.id)` \(verb) no owner", about: role,
        entries: entries, key: "owner",
        help: "add `owner:` with the role that sees to it that the hours are used so")
    }
  }
}
