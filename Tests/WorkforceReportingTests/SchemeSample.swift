import WorkforceModel

/// One organisation of eight activities, written once and planned under any scheme.
///
/// `{part}` stands for who has a part, by relation; a scheme writes the letters it has and passes
/// over parts it cannot say.
enum SchemeSample {
  static func text(_ scheme: Scheme, statement: String? = nil) -> String {
    """
    plan:
      id: schemes
      title: One organisation
      owner: head
      as_of: 2027-01-01
      horizon: {from: 2027-01-01, to: 2027-12-31}
      scheme: \(statement ?? scheme.name)
      working_time: {paid: 1950 h per year, shrinkage: 30%, utilisation: 85%}
    roles:
      clerk: {title: Clerk, headcount: 25, to_be: {release: [{to: attrition, share: 100%}]}}
      expert: {title: Expert, headcount: 4}
      lead: {title: Team lead, headcount: 3, authority: {rights: [stop, override]}}
      head: {title: Head, headcount: 1, deputy: lead, authority: {rights: [stop]}}
      desk: {title: Service desk, headcount: 6}
    systems:
      triage-model: {title: Triage model, kind: model, owner: expert, stop: lead}
      letter-copilot: {title: Letter copilot, kind: copilot, owner: expert}
    waves:
      wave-1: {title: First wave, go_live: 2027-03-01}
    activities:
      register-claim:
        title: Register a claim
        volume: 4000 per month
        time: 6 min
        as_is: {raci: \(letters(scheme, clerk, lead, told: "desk"))}
      triage-claim:
        title: Triage a claim
        impact: {severity: low, probability: high, reversible: true, affects: firm}
        volume: 4000 per month
        time: 12 min
        as_is:
          raci: \(letters(scheme, clerk, lead, asked: "expert", told: "desk"))
          consult_time: 1 min
        to_be:
          wave: wave-1
          execution: delegated
          raci: {\(scheme.letter(for: .perform) ?? ""): triage-model}
          share: 80%
          completed: [50%, 70%, 80%]
          oversight:
            mode: sample
            by: lead
            stop: lead
            after: {rate: 5%, time: 6 min}
            fixed: 10 h per month
          fallback: Triage by hand from the shared inbox, practised every quarter
      assess-claim:
        title: Assess a claim
        volume: 3000 per month
        time: 20 min
        as_is: {raci: \(letters(scheme, clerk, lead, asked: "expert", told: "desk"))}
      write-letter:
        title: Write a letter
        volume: 2000 per month
        time: 10 min
        as_is: {raci: \(letters(scheme, clerk, lead, told: "desk"))}
        to_be: {wave: wave-1, execution: assisted, system: letter-copilot, time: 6 min}
      check-fraud:
        title: Check for fraud
        volume: 100 per month
        time: 90 min
        as_is: {raci: \(letters(scheme, expert, head, asked: "clerk"))}
      answer-caller:
        title: Answer a caller
        as_is: {raci: \(letters(scheme, "desk", lead, told: "clerk"))}
      train-clerks:
        title: Train the clerks
        as_is: {raci: \(letters(scheme, lead, "[lead, head]", asked: "[clerk, expert]"))}
      review-quality:
        title: Review the quality
        as_is: {raci: \(letters(scheme, expert, nil, asked: "[clerk, desk]"))}
    decisions:
      settle-claim:
        title: Settle a claim
        activity: assess-claim
        measure: payout
        unit: EUR
        volume: 3000 per month
        as_is:
          - {up_to: 1000, decide: clerk, share: 70%, time: 2 min}
          - {decide: lead, recommend: clerk, agree: expert, advise: desk, perform: clerk, share: 30%, time: 5 min}
        to_be:
          - {up_to: 5000, decide: clerk, share: 95%, time: 2 min}
          - {decide: lead, recommend: clerk, agree: expert, advise: desk, perform: clerk, share: 5%, time: 5 min}

    """
  }

  private static let (clerk, expert, lead, head) = ("clerk", "expert", "lead", "head")

  private static func letters(
    _ scheme: Scheme, _ performer: String, _ owner: String?, asked: String? = nil,
    told: String? = nil
  ) -> String {
    let parts: [(Relation?, String?)] = [
      (.perform, performer), (scheme.answering, owner), (.advise, asked), (.notify, told),
    ]
    let written = parts.compactMap { relation, party -> String? in
      guard let party, let letter = relation.flatMap(scheme.letter) else { return nil }
      return "\(letter): \(party)"
    }
    return "{\(written.joined(separator: ", "))}"
  }
}
