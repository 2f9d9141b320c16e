import WorkforceModel
import WorkforceSyntax

extension Role {
  /// Who goes from the role: those who exit, and those whose posts end and for whom no release names
  /// another place.
  ///
  /// Exits count as they are claimed. Of posts that end, those that the role's releases are granted for
  /// are taken off once, from the earlier end first.
  func departures(
    _ account: CapacityLedger.Account, _ definitions: Definitions
  ) -> [Reductions.Departure] {
    let start = definitions.day(of: toBe?.from)
    let asOf = definitions.plan.asOf
    var result: [Reductions.Departure] = []
    func add(
      _ cause: Reductions.Cause, _ day: CalendarDate, _ posts: Double, elsewhere: Double = 0
    ) {
      let fte = posts - elsewhere
      guard posts > 0 else { return }
      result.append(
        .init(
          role: id, cause: cause, day: day, fte: fte, people: fte * peoplePerFTE,
          elsewhere: elsewhere))
    }

    var placed = 0.0
    for claim in account.claims {
      switch claim.to {
      case .exit:
        guard let fte = account.fte(claim.hours) else { continue }
        add(.exit, claim.from ?? start ?? asOf, fte)
        placed += fte
      case .redeploy, .attrition, .reduceHiring: placed += account.fte(claim.granted) ?? 0
      case .absorbGrowth, .quality, .overtime: continue
      }
    }
    let before = fte ?? headcount ?? 0
    let after = min(before, toBe?.fte ?? before)
    for (cause, posts, day) in [
      (Reductions.Cause.fewerPosts, before - after, start ?? toBe?.closes ?? asOf),
      (.closes, toBe?.closes == nil ? 0 : after, toBe?.closes ?? asOf),
    ] {
      let elsewhere = min(posts, placed)
      placed -= elsewhere
      add(cause, day, posts, elsewhere: elsewhere)
    }
    return result
  }

  private var peoplePerFTE: Double {
    guard let headcount, let fte, headcount > 0, fte > 0 else { return 1 }
    return headcount / fte
  }
}
