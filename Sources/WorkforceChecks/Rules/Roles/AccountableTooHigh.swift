import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let accountableTooHigh = Rule(
    "role/accountable-too-high", .note,
    "A role lower in the same line has the authority for a decision.",
    rationale: """
      A decision made higher than it needs to be waits longer and knows less of the case. The lowest \
      role with the authority is the right one.
      """,
    source: "Responsibility charting: accountability at the lowest level that has the authority.",
    needs: [.decisions, .limits, .reportingLine],
    bad: [
      """
      roles:
        head-of-claims: {title: Head of claims}
        claims-team-lead:
          title: Claims team lead
          reports_to: head-of-claims
          authority: {limits: {claim-amount: 20000 EUR}}
      decisions:
        settle-claim:
          title: Settle a claim
          measure: claim-amount
          as_is:
            - {up_to: 20000 EUR, decide: ▸head-of-claims, recommend: claims-team-lead}
            - {decide: head-of-claims}
      """
    ],
    good: [
      """
      roles:
        head-of-claims: {title: Head of claims}
        claims-team-lead:
          title: Claims team lead
          reports_to: head-of-claims
          authority: {limits: {claim-amount: 20000 EUR}}
      decisions:
        settle-claim:
          title: Settle a claim
          measure: claim-amount
          as_is:
            - {up_to: 20000 EUR, decide: claims-team-lead}
            - {up_to: 20001 EUR, decide: head-of-claims, recommend: claims-team-lead}
            - {decide: head-of-claims}
      """
    ],
    basis: .plan { context in
      let lines = [Diagnostic.State.asIs, .toBe].map { AuthorityLines(context.definitions, in: $0) }
      return context.inEachDecision { decision, bands, state in
        guard let measure = decision.measure else { return [] }
        let inDecision = Set(bands.flatMap(\.parties).compactMap(\.role))
        let inDomain = context.roles(of: decision.domain, in: state)
        return bands.enumerated().compactMap { index, band in
          // A system's decision is answered for by whoever can stop it.
          guard let amount = band.upTo, band.decide.allSatisfy({ $0.system == nil }),
            let party = band.accountableParties.first, let high = party.role
          else { return nil }
          let low = lines[state == .asIs ? 0 : 1].lowest(under: high, on: measure, amount) {
            inDecision.contains($0) || inDomain.contains($0)
          }
          guard let low, let role = context.definitions.roles[low] else { return nil }
          let upTo = "\(amount.readable)\(context.amountUnit(of: decision))"
          return context.finding(
            "`\(high)` accounts for decision `\(decision.id)` up to \(upTo); `\(low)`, lower in "
              + "the same line, has the authority",
            at: decision.placeOfAccountable(party, band: index, in: state), about: decision,
            in: state, cause: "\(index)",
            labels: [
              .init("authority of `\(low)`", at: role.placeOfLimit(on: measure, in: state))
            ],
            help:
              "let `\(low)` \(band.accountable.isEmpty ? "decide" : "account for") the band, or "
              + "lower the limit of `\(low)`")
        }
      }
    })
}

/// Who below a role has which limit.
private struct AuthorityLines {
  private struct Key: Hashable {
    var high: ID<Role>
    var measure: String
  }

  private struct Holder {
    var role: ID<Role>
    var limit: Double
    /// Steps below the role.
    var depth: Int
  }

  private var holders: [Key: [Holder]] = [:]

  init(_ definitions: Definitions, in state: Diagnostic.State) {
    for role in definitions.roles {
      for limit in role.authority(in: state).limits {
        var (next, depth) = (role.reportsTo, 1)
        while let high = next, depth <= definitions.roles.count {
          let holder = Holder(role: role.id, limit: limit.amount, depth: depth)
          holders[Key(high: high, measure: limit.what), default: []].append(holder)
          (next, depth) = (definitions.roles[high]?.reportsTo, depth + 1)
        }
      }
    }
  }

  func lowest(
    under high: ID<Role>, on measure: String, _ amount: Double, where takesPart: (ID<Role>) -> Bool
  ) -> ID<Role>? {
    var result: Holder?
    for holder in holders[Key(high: high, measure: measure)] ?? []
    where holder.limit >= amount && holder.depth > result?.depth ?? 0 && takesPart(holder.role) {
      result = holder
    }
    return result?.role
  }
}

extension Band {
  fileprivate var parties: [Party] {
    decide + accountable + recommend + agree + advise + perform + notify + verify
  }
}
