import WorkforceAnalysis
import WorkforceChecks
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// What HR agrees to beside roles and posts: freed hours, talks, training and accepted findings.
extension ReviewRows {
  var destinations: [ReviewRow] {
    context.analysis.ledger.accounts.flatMap { account -> [ReviewRow] in
      var result = account.claims.enumerated().map { place, claim in
        let target = claim.target.map { title($0) }
        let to = [context(RedeploymentLabels.destination(claim.to)), target]
          .compactMap(\.self).joined(separator: ": ")
        return ReviewRow(
          key: .release(of: account.role, place), topic: .freedHours,
          about: Labels.freed(language, title(account.role), to),
          proposed: list([
            amount(account, claim.granted),
            claim.from.map { Labels.fromDay(language, $0.description) },
          ]), sheet: .redeployment)
      }
      if account.open > 0.5 {
        result.append(
          ReviewRow(
            key: .role(account.role, "to_be", "release"), topic: .freedHours,
            about: Labels.unclaimed(language, title(account.role)),
            proposed: amount(account, account.open), sheet: .redeployment))
      }
      return result
    }
  }

  private func amount(_ account: CapacityLedger.Account, _ hours: Double) -> String? {
    list([
      Labels.hours(language, hours.grouped(in: language)),
      account.fte(hours).map { Labels.fte(language, decimal($0)) },
    ])
  }

  var proposals: [ReviewRow] {
    plan.redeployment.moves.map { move in
      ReviewRow(
        key: .proposal(from: move.from, to: move.to), topic: .redeployment,
        about: Labels.proposal(language, title(move.from), title(move.to)),
        proposed: list([
          Labels.hours(language, move.hours.grouped(in: language)),
          Labels.fte(language, decimal(move.fte)),
          Labels.hoursToLearn(language, move.fit.trainingHours.grouped(in: language)),
          RedeploymentSheet.route(move.fit, context).nothingIfEmpty,
        ]), sheet: .redeployment)
    }
  }

  var consultations: [ReviewRow] {
    let clocks = Dictionary(grouping: context.analysis.consultationClocks, by: \.body)
    return definitions.bodies.map { body in
      // The earliest wave decides when talks must begin.
      let clock = clocks[body.id]?.first
      let proposed: String? =
        if let started = body.started {
          list([
            Labels.begun(language, started.description),
            clock?.heardBy.map { Labels.leadTimeOver(language, $0.description) },
          ])
        } else if let clock, let day = clock.latestStart {
          Labels.beginBy(
            language, day.description, context.wave(clock.wave)?.title ?? clock.wave.text)
        } else {
          context(Labels.noStart)
        }
      return ReviewRow(
        key: .path("bodies", body.id.text, "started"), topic: .consultation,
        about: Labels.talks(language, body.title), proposed: proposed, sheet: .consultation)
    }
  }

  /// Course by course: what people must take.
  var trainings: [ReviewRow] {
    let rows = Dictionary(grouping: context.analysis.trainingPlan.rows, by: \.skill)
    return definitions.skills.compactMap { skill in
      guard let training = skill.training, training.mandatory == true else { return nil }
      let hours = (rows[skill.id] ?? []).reduce(0) { $0 + ($1.totalHours ?? 0) }
      let roles = WavesLabels.roles(language, training.roles.count)
      return ReviewRow(
        key: .path("skills", skill.id.text, "training"), topic: .training,
        about: Labels.course(language, training.title ?? skill.title, roles),
        proposed: list([
          hours >= 0.5 ? Labels.inAll(language, hours.grouped(in: language)) : nil,
          training.by.map { Labels.dueBy(language, $0.description) },
        ]), sheet: .skills)
    }
  }

  var waivers: [ReviewRow] {
    definitions.placedWaivers.map { placed in
      let subject = placed.subject
      let name = context.title(of: subject) ?? subject.id
      return ReviewRow(
        key: .waiver(on: subject, placed.index), topic: .waiver,
        about: Labels.waived(language, name, placed.waiver.rule ?? ""),
        proposed: list([
          placed.waiver.reason,
          placed.waiver.expires.map { Labels.until(language, $0.description) },
        ]), sheet: .findings)
    }
  }
}
