extension SyntheticPlan {
  /// The activities and decisions of a domain, in its own file.
  func workText(of domain: Int) -> String {
    let count = Self.activitiesOfDomain
    let first = domain * count
    let last = domain == domains - 1 ? activities : first + count
    var text = "domain: domain-\(domain)\n\nactivities:\n"
    for place in first..<last { text += activity(place, of: domain, isLast: place == last - 1) }
    text += "\ndecisions:\n"
    for place in stride(from: first, to: last, by: 8) { text += decision(place, of: domain) }
    return text
  }

  private func activity(_ place: Int, of domain: Int, isLast: Bool) -> String {
    let performer = role(place % 5, of: domain)
    let lead = role(place % 5 + 1, of: domain)
    // Every fiftieth has an owner too many, every seventieth nobody who does it.
    let account = place % 50 == 7 ? "[\(lead), \(role(7, of: domain))]" : lead
    let perform = place % 70 == 9 ? "tbd" : performer
    var text = """
        activity-\(place):
          title: \(Self.title(place))
          output: Document number \(place)
          feeds: \(isLast ? "outside" : "[activity-\(place + 1)\(place % 8 == 0 ? ", decision-\(place)" : "")]")
          measures: [\(measure(place / 8)), \(measure(place / 8 + 3))]
          impact: {severity: \(place % 4 == 0 ? "high" : "low"), probability: low, reversible: true, affects: person, annex_iii: none}
          volume: {low: 900 per month, likely: 1000 per month, high: 1300 per month, source: "Core system 2026"}
          time: \(place % 9 + 3) min
          needs: {skill-\(place % Self.skills): 2}
          as_is:
            execution: human
            raci: {R: \(perform), A: \(account), C: \(role(place % 5 + 2, of: domain)), I: [\(role(6, of: domain)), \(role(5, of: domain))]}

      """
    if place % 200 == 31 {
      text += """
            allow:
              - {rule: raci/many-accountable, reason: Two until the merger, owner: role-0, expires: 2027-06-30}

        """
    }
    switch place % 8 {
    case 0, 3, 5: text += delegated(place, by: performer, stop: lead, domain)
    case 1, 6: text += assisted(domain)
    case 7 where place % 64 == 63:
      text += """
            to_be: {retired: The system sends it unasked, into: [activity-\(place - 1)]}

        """
    default: break
    }
    return text
  }

  private func delegated(_ place: Int, by performer: String, stop: String, _ domain: Int) -> String
  {
    """
        to_be:
          wave: \(wave(of: domain))
          execution: delegated
          raci: {R: \(system(of: domain, place % 2))}
          share: 80%
          completed: {low: 50%, likely: 70%, high: 80%, source: "Pilot report, Nov 2026"}
          mix: [1.1, 1.25, 1.5]
          oversight:
            mode: approve-flagged
            by: \(performer)
            stop: \(stop)
            flag_when: {confidence_below: 0.9, amount_above: 5000 EUR}
            before: {rate: [8%, 12%, 18%], time: [3 min, 4 min, 7 min]}
            after: {rate: 4%, time: 5 min}
            rework: {rate: 2%, time: 15 min}
            fixed: 10 h per month
            budget: 100 h per month
            escalate: [\(stop), \(role(0, of: domain))]
          fallback: Done by hand from the inbox, practised quarterly
          exposure: {label: E2, worker_wish: H3, expert_view: H2, source: "Workshops, Oct 2026"}

    """
  }

  private func assisted(_ domain: Int) -> String {
    """
        to_be:
          wave: \(wave(of: domain))
          execution: assisted
          system: \(system(of: domain, 1))
          share: 80%
          time: [2 min, 2.5 min, 3 min]
          fallback: Looked up by hand, practised quarterly
          exposure: {label: E1, worker_wish: H4, expert_view: H3, source: "Workshops, Oct 2026"}

    """
  }

  private func decision(_ place: Int, of domain: Int) -> String {
    let decider = role(place % 5 + 1, of: domain)
    let higher = role(0, of: domain)
    return """
        decision-\(place):
          title: Decide on matter \(place)
          activity: activity-\(place)
          feeds: [activity-\(min(place + 2, activities - 1))]
          kind: financial
          measure: amount-\(place % 5)
          unit: EUR
          impact: {severity: high, probability: low, reversible: true, affects: person}
          volume: 1000 per month
          moves: [\(measure(place / 8))]
          escalate: [\(higher)]
          appeal: {to: \(role(7, of: domain)), within: 30 days}
          review: 2027-06-30
          log: {where: Journal, kept: 10 years}
          as_is:
            - {up_to: 5000 EUR, decide: \(decider), override: \(higher), notify: \(role(6, of: domain)), share: 90%, time: 2 min}
            - {decide: \(higher), recommend: \(decider), override: role-0, share: 10%, time: 5 min}
          to_be:
            - {up_to: 1000 EUR, decide: \(system(of: domain)), accountable: \(decider), confidence: 0.9, override: \(decider), stop: \(higher), share: 40%}
            - {up_to: 5000 EUR, decide: \(decider), override: \(higher), notify: \(role(6, of: domain)), share: 50%, time: 2 min}
            - {decide: \(higher), recommend: \(decider), override: role-0, share: 10%, time: 5 min}

      """
  }
}
