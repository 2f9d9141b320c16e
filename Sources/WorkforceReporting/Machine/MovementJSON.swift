import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

/// The keys of `plan.json` for the hours set free: where they go, where they could go, and who goes.
extension JSON {
  static func capacityLedger(_ ledger: CapacityLedger) -> JSON {
    let accounts = ledger.accounts.filter { $0.setFree > 0 || !$0.claims.isEmpty }
    return .object([
      ("set_free", .number(ledger.setFree)), ("claimed", .number(ledger.claimed)),
      ("granted", .number(ledger.granted)), ("unclaimed", .number(ledger.unclaimed)),
      ("claimed_twice", .number(ledger.overclaimed)),
      ("ends_overload", .number(ledger.endsOverload)), ("open", .number(ledger.open)),
      (
        "destinations",
        .object(
          Release.Destination.allCases.map { ($0.rawValue, .number(ledger.granted(to: $0))) })
      ),
      ("waves", .array(ledger.waves.map(wave))),
      ("roles", .object(accounts.map { ($0.role.text, account($0)) })),
      ("arrivals", .array(ledger.arrivals.map(arrival))),
    ])
  }

  private static func wave(_ share: CapacityLedger.WaveShare) -> JSON {
    .object([
      ("wave", .optional(share.wave?.text)), ("as_is_hours", .number(share.asIs)),
      ("to_be_hours", .number(share.toBe)), ("net_release", .number(share.netRelease)),
    ])
  }

  private static func account(_ account: CapacityLedger.Account) -> JSON {
    .object([
      ("set_free", .number(account.setFree)), ("claimed", .number(account.claimed)),
      ("granted", .number(account.granted)), ("unclaimed", .number(account.unclaimed)),
      ("claimed_twice", .number(account.overclaimed)),
      ("ends_overload", .number(account.endsOverload)), ("open", .number(account.open)),
      ("open_fte", .optional(account.fte(account.open))),
      ("waves", .array(account.waves.map(wave))), ("claims", .array(account.claims.map(claim))),
    ])
  }

  private static func claim(_ claim: CapacityLedger.Claim) -> JSON {
    .object([
      ("to", .string(claim.to.rawValue)), ("role", .optional(claim.target?.text)),
      ("owner", .optional(claim.owner?.text)), ("hours", .number(claim.hours)),
      ("granted", .number(claim.granted)), ("realised", .optional(claim.realised)),
      ("cashable", claim.isCashable.map(JSON.bool) ?? .null),
      ("from", .optional(claim.from?.description)),
    ])
  }

  private static func arrival(_ arrival: CapacityLedger.Arrival) -> JSON {
    .object([
      ("role", .string(arrival.target.text)), ("hours", .number(arrival.hours)),
      ("unmet_hours", .optional(arrival.unmet)),
      ("without_work", .optional(arrival.withoutWork)),
      (
        "sent",
        .array(
          arrival.sent.map { sent in
            .object([
              ("from", .string(sent.role.text)), ("entry", .int(sent.entry)),
              ("hours", .number(sent.hours)),
            ])
          })
      ),
    ])
  }

  // MARK: Redeployment

  static func redeployment(_ redeployment: Redeployment) -> JSON {
    .object([
      ("moves", .array(redeployment.moves.map(move))),
      (
        "unplaced",
        .array(
          redeployment.unplaced.map { rest in
            .object([
              ("role", .string(rest.role.text)), ("hours", .number(rest.hours)),
              ("fte", .optional(rest.fte)), ("reason", .string(rest.reason.rawValue)),
            ])
          })
      ),
      (
        "targets",
        .array(
          redeployment.targets.map { target in
            .object([
              ("role", .string(target.role.text)), ("unmet_hours", .number(target.unmet)),
              ("stated_hours", .number(target.stated)), ("fte", .number(target.fte)),
              ("proposed_fte", .number(target.proposed)),
            ])
          })
      ),
    ])
  }

  private static func move(_ move: Redeployment.Move) -> JSON {
    let fit = move.fit
    return .object([
      ("from", .string(move.from.text)), ("to", .string(move.to.text)),
      ("hours", .number(move.hours)), ("fte", .number(move.fte)),
      ("skills_shared", .array(fit.shared.map { .string($0.text) })),
      ("skills_missing", .array(fit.missing.map(missing))),
      ("training_hours", .number(fit.trainingHours)),
      ("same_site", fit.isSameSite.map(JSON.bool) ?? .null),
      ("same_family", fit.isSameFamily.map(JSON.bool) ?? .null),
      ("grade_steps", .optional(fit.gradeSteps.map(Double.init))),
      ("weight", .number(fit.weight)), ("free", .optional(move.free?.description)),
      ("needed", .optional(move.needed?.description)),
    ])
  }

  private static func missing(_ skill: RoleFit.MissingSkill) -> JSON {
    .object([
      ("skill", .string(skill.skill.text)), ("level", .optional(skill.level.map(Double.init))),
      ("needed", .int(skill.needed)), ("training_hours", .optional(skill.hours)),
    ])
  }

  // MARK: Reductions

  static func reductions(_ reductions: Reductions) -> JSON {
    .array(
      reductions.sites.map { site in
        .object([
          ("site", .optional(site.site)), ("employees", .optional(site.employees)),
          ("people", .number(site.people)), ("fte", .number(site.fte)),
          ("most_in_90_days", site.peak.map(peak) ?? .null),
          ("departures", .array(site.departures.map(departure))),
        ])
      })
  }

  private static func peak(_ peak: Reductions.Peak) -> JSON {
    .object([
      ("from", .string(peak.from.description)), ("to", .string(peak.to.description)),
      ("people", .number(peak.people)), ("fte", .number(peak.fte)),
    ])
  }

  private static func departure(_ departure: Reductions.Departure) -> JSON {
    .object([
      ("role", .string(departure.role.text)), ("cause", .string(departure.cause.rawValue)),
      ("day", .string(departure.day.description)), ("people", .number(departure.people)),
      ("fte", .number(departure.fte)), ("elsewhere_fte", .number(departure.elsewhere)),
    ])
  }
}
