import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let accountableVacant = Rule(
    "role/accountable-vacant", .error, "A role accounts for work and nobody is in it.",
    rationale: """
      The chart is dead on the day the work goes live: the role that answers has no people, has \
      closed or has not opened yet.
      """,
    source: "The test of responsibility charts: is anybody there to be accountable?",
    needs: [.people],
    bad: [
      """
      roles:
        claims-team-lead: {title: Claims team lead, headcount: ▸0}
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      """,
      """
      roles:
        claims-team-lead:
          title: Claims team lead
          headcount: 4
          to_be: {closes: ▸2027-02-28}
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be:
            wave: wave-1
            output: Assessment with reasons
      """,
      """
      roles:
        model-steward:
          title: Model steward
          to_be: {fte: 2, opens: ▸2027-06-01}
      activities:
        tune-thresholds:
          title: Tune the thresholds
          to_be:
            wave: wave-1
            raci: {R: model-steward, A: model-steward, I: head-of-claims}
      """,
      """
      roles:
        claims-team-lead:
          title: Claims team lead
          headcount: 4
          to_be: {closes: ▸2027-09-30}
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be:
            wave: wave-1
            output: Assessment with reasons
      """,
      """
      roles:
        claims-team-lead:
          title: Claims team lead
          headcount: 4
          to_be: {closes: ▸2027-09-30}
      decisions:
        approve-payout:
          title: Approve a payout
          as_is: {decide: claims-team-lead}
      """,
    ],
    good: [
      """
      plan:
        id: example
        title: Example
        as_of: 2027-01-01
        horizon: {from: 2027-01-01, to: 2027-08-31}
      roles:
        claims-team-lead:
          title: Claims team lead
          headcount: 4
          to_be: {closes: 2027-09-30}
        claims-board: {title: Claims board, kind: board, headcount: 0}
        model-steward:
          title: Model steward
          headcount: 0
          to_be: {fte: 2, opens: 2027-03-01}
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be:
            wave: wave-1
            output: Assessment with reasons
        set-standards:
          title: Set the standards of assessment
          as_is:
            raci: {R: claims-handler, A: claims-board, I: fraud-analyst}
        tune-thresholds:
          title: Tune the thresholds
          to_be:
            wave: wave-1
            raci: {R: model-steward, A: model-steward, I: head-of-claims}
      """,
      """
      roles:
        claims-team-lead:
          title: Claims team lead
          headcount: 4
          to_be: {closes: 2027-09-30}
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be:
            wave: wave-1
            raci: {A: head-of-claims}
        file-letters:
          title: File letters
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be: {retired: letters are stored when they are written}
      """,
    ],
    basis: .plan { context in
      [Diagnostic.State.asIs, .toBe].flatMap { state -> [Diagnostic] in
        let roles = context.definitions.roles.filter {
          $0.kind.isOfPeople && ($0.isEmpty(in: state) || $0.isAbsentForATime)
        }
        guard !roles.isEmpty else { return [] }
        let held = context.accountabilities(in: state)
        return roles.compactMap { role -> Diagnostic? in
          guard let work = held[role.id] else { return nil }
          return role.isEmpty(in: state)
            ? context.empty(role, work, in: state) : context.absent(role, work, in: state)
        }
      }
    })
}

extension Need {
  fileprivate static let people = Self("`headcount`, `fte`, `closes` or `opens` of a role") {
    $0.roles.contains {
      $0.headcount != nil || $0.fte != nil || $0.toBe?.fte != nil || $0.toBe?.closes != nil
        || $0.toBe?.opens != nil
    }
  }
}

extension Role {
  fileprivate var isAbsentForATime: Bool { toBe?.closes != nil || toBe?.opens != nil }

  fileprivate func isEmpty(in state: Diagnostic.State) -> Bool {
    let changed = state == .toBe ? toBe?.fte : nil
    return (changed ?? headcount ?? fte) == 0
  }
}

extension RuleContext {
  fileprivate func empty(_ role: Role, _ work: [Accountability], in state: State) -> Diagnostic? {
    guard let first = work.first else { return nil }
    let isChanged = state == .toBe && role.toBe?.fte != nil
    let key = isChanged || role.headcount == nil ? "fte" : "headcount"
    return finding(
      "`\(role.id)` has nobody in it and accounts for \(first.name)",
      at: key == "fte" ? role.source.place(in: state, key) : role.source.place(key), about: role,
      in: state, labels: [.init("accountable here", at: first.place)],
      help: "give the accountability to a role with people, or state when the post is filled "
        + "(`to_be: {fte: 1, from: …}`)")
  }

  /// A role that closes while work it answers for goes on, or has not opened when it goes live.
  fileprivate func absent(_ role: Role, _ work: [Accountability], in state: State) -> Diagnostic? {
    guard state == .toBe, let change = role.toBe, change.closes != nil || change.opens != nil else {
      return nil
    }
    for item in work {
      let day =
        item.wave.flatMap { definitions.waves[$0]?.goLive }
        ?? plan.horizon?.from ?? plan.asOf
      if let closes = change.closes, closes <= day {
        return finding(
          "`\(role.id)` closes on \(closes) and accounts for \(item.name), live from \(day)",
          at: role.source.place("to_be", "closes"), about: role, in: state,
          labels: [.init("accountable here", at: item.place)],
          help: "name the role that answers once it has closed, or let it close after \(day)")
      }
      if let closes = change.closes, plan.horizon.map({ closes <= $0.to }) ?? true {
        return finding(
          "`\(role.id)` closes on \(closes) and still accounts for \(item.name)",
          at: role.source.place("to_be", "closes"), about: role, in: state,
          labels: [.init("accountable here", at: item.place)],
          help: "name the role that answers from then on, `\(answers(for: item))` under `to_be:`, "
            + "or end the work there with `retired: …`")
      }
      if let opens = change.opens, opens > day {
        return finding(
          "`\(role.id)` opens on \(opens) and accounts for \(item.name), live from \(day)",
          at: role.source.place("to_be", "opens"), about: role, in: state,
          labels: [.init("accountable here", at: item.place)],
          help: "let it open by \(day), or name the role that answers until then")
      }
    }
    return nil
  }
  /// What to write to make another role answer.
  private func answers(for work: Accountability) -> String {
    guard work.subject.kind == Activity.kind else { return "accountable: …" }
    let letter = plan.scheme.answering.flatMap { plan.scheme.letter(for: $0) }
    return "raci: {\(letter.map { "\($0): …" } ?? "…")}"
  }
}
