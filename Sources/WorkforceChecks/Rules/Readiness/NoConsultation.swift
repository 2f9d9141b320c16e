import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let noConsultation = Rule(
    "readiness/no-consultation", .warning,
    "Systems enter people's work, and no body speaks for them.",
    rationale: """
      Where a works council has a say in the introduction of systems, what starts without it can be \
      stopped in court on its first day.
      """,
    source: """
      German Works Constitution Act, section 87(1) no. 6; Dutch Works Councils Act, article 27; \
      Regulation (EU) 2024/1689, article 26(7). Judged where the plan names bodies or a works-council \
      pack, and only in their countries.
      """,
    needs: [.execution, .consultation],
    bad: [
      """
      domains:
        ▸motor-claims: {title: Motor claims}
        recovery: {title: Recovery}
      bodies:
        works-council: {title: Works council, right: co-determine, covers: [recovery]}
      activities:
        triage-claim:
          title: Triage a new claim
          domain: motor-claims
          as_is: {raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}}
          to_be:
            execution: delegated
            raci: {R: triage-model}
            oversight: {mode: sample, by: fraud-analyst, stop: claims-team-lead}
      """,
      """
      plan:
        id: example
        title: Example
        as_of: 2027-01-01
        packs: [de-works-council]
        sites: {cologne: {country: DE}, berlin: {country: DE}, austin: {country: US}}
      roles:
        claims-handler: {title: Claims handler, site: cologne}
        fraud-analyst: {title: Fraud analyst, site: berlin}
        payments-clerk: {title: Payments clerk, site: austin}
      domains:
        ▸motor-claims: {title: Motor claims}
      bodies:
        works-council:
          title: Works council
          site: cologne
          right: co-determine
          started: 2026-10-01
          documents: [Description of the copilot]
          covers: [motor-claims]
        economic-committee: {title: Economic committee, right: inform}
      activities:
        triage-claim:
          title: Triage a new claim
          domain: motor-claims
          as_is:
            raci:
              R: [claims-handler, fraud-analyst, payments-clerk]
              A: claims-team-lead
              I: head-of-claims
          to_be:
            execution: assisted
            system: letter-copilot
      """,
    ],
    good: [
      """
      plan:
        id: example
        title: Example
        as_of: 2027-01-01
        sites: {cologne: {country: DE}, berlin: {country: DE}, austin: {country: US}}
      roles:
        claims-handler: {title: Claims handler, site: cologne}
        fraud-analyst: {title: Fraud analyst, site: berlin}
        payments-clerk: {title: Payments clerk, site: austin}
      domains:
        motor-claims: {title: Motor claims}
      bodies:
        works-council:
          {title: Works council, site: cologne, right: co-determine, covers: [motor-claims]}
        berlin-council: {title: Works council of Berlin, site: berlin, right: co-determine}
      activities:
        triage-claim:
          title: Triage a new claim
          domain: motor-claims
          as_is:
            raci:
              R: [claims-handler, fraud-analyst, payments-clerk]
              A: claims-team-lead
              I: head-of-claims
          to_be:
            execution: assisted
            system: letter-copilot
      """,
      """
      bodies:
        works-council: {title: Works council, right: co-determine, covers: [payments-clerk]}
      activities:
        triage-claim:
          title: Triage a new claim
          as_is:
            execution: assisted
            system: letter-copilot
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be: {output: Claim with a severity class}
        write-letter:
          title: Write a letter
          as_is: {raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}}
          to_be:
            execution: assisted
            system: letter-copilot
            raci: {C: works-council}
      """,
    ],
    basis: .plan { context in
      context.analysis.consultations.unheard.compactMap { unheard in
        guard let first = unheard.activities.first.flatMap({ context.definitions.activities[$0] })
        else { return nil }
        let site = unheard.site.map { " at site `\($0)`" } ?? ""
        let roles = unheard.roles.prefix(5).map(\.text)
        let covers = unheard.domain?.text ?? roles.first ?? "…"
        let notes =
          [
            "\(unheard.roles.count == 1 ? "role" : "roles") \(roles.asList) and "
              + "\(unheard.activities.count == 1 ? "one activity" : "\(unheard.activities.count.inWords) activities")"
          ]
          + context.measuresOfPersons(in: unheard.domain)
        let help =
          "add a body with `right:`, \(unheard.site.map { "`site: \($0)`, " } ?? "")`lead_time:` and "
          + "`covers: [\(covers)]`, or cover it by one that is there"
        let label = Diagnostic.Label(
          "a system is new here", at: first.source.place(in: .toBe, "execution"))
        guard let domain = unheard.domain.flatMap({ context.definitions.domains[$0] }) else {
          return context.finding(
            "a system enters activity `\(first.id)`\(site), and no body is consulted",
            at: first.source.place(in: .toBe, "execution"), about: first, in: .toBe,
            cause: unheard.site ?? "", notes: notes, help: help)
        }
        return context.finding(
          "systems enter the work of domain `\(domain.id)`\(site), and no body is consulted",
          at: domain.source.declaration, about: domain, of: domain.id, in: .toBe,
          cause: unheard.site ?? "", labels: [label], notes: notes, help: help)
      }
    })
}

extension RuleContext {
  /// What looks at single persons makes the talks longer; a finding of its own elsewhere.
  fileprivate func measuresOfPersons(in domain: ID<Domain>?) -> [String] {
    let measures = definitions.measures.filter {
      $0.per == .person && $0.toBe != nil && $0.domain == domain
    }
    return measures.isEmpty
      ? [] : ["kept per person: \(measures.prefix(5).map(\.id.text).asList)"]
  }
}
