/// Two plans for every duty of every pack: one that states nothing they ask for, and one that states
/// all of it.
enum GovernancePlans {
  static let packs =
    "[eu-ai-act, gdpr, nist-ai-rmf, iso-42001, singapore-agentic, de-works-council, "
    + "nl-works-council, uk-redundancy, us-states]"

  static func head(asOf: String, packs: String = packs) -> String {
    """
    plan:
      id: governed
      as_of: \(asOf)
      currency: EUR
      working_time: {paid: 1700 h per year}
      packs: \(packs)
      sites:
        bonn: {country: DE, employees: 300}
        utrecht: {country: NL, employees: 90}
        leeds: {country: UK, employees: 700}
        denver: {country: US, region: US-CO}
        chicago: {country: US, region: US-IL}
        new-york: {country: US, region: US-NY}
        fresno: {country: US, region: US-CA}

    """
  }

  static let bare = """
    roles:
      lead: {title: Lead, site: bonn}
      clerk-bonn: {title: Clerk, site: bonn}
      clerk-utrecht: {title: Clerk, site: utrecht}
      clerk-leeds:
        title: Clerk
        site: leeds
        headcount: 300
        to_be:
          release: [{to: exit, hours: 255000 h per year, owner: lead, from: 2028-06-01}]
      clerk-denver: {title: Clerk, site: denver}
      clerk-chicago: {title: Clerk, site: chicago}
      clerk-new-york: {title: Clerk, site: new-york}
      clerk-fresno: {title: Clerk, site: fresno}
    systems:
      screener: {title: Screener, kind: agent}
    domains:
      hiring: {title: Hiring}
    waves:
      first: {title: First, go_live: 2028-03-01}
    activities:
      screen-applications:
        title: Screen applications
        domain: hiring
        impact: {severity: low, affects: person-legal, annex_iii: 4a}
        as_is: {raci: {R: [clerk-bonn, clerk-denver, clerk-new-york], A: lead}}
        to_be:
          wave: first
          execution: delegated
          completed: 90%
          raci: {R: screener, A: lead}
          manual:
            clerk-bonn: 20%
            clerk-utrecht: 20%
            clerk-leeds: 20%
            clerk-denver: 10%
            clerk-chicago: 10%
            clerk-new-york: 10%
            clerk-fresno: 10%
          oversight: {mode: approve-flagged, by: clerk-bonn}
      score-credit:
        title: Score credit
        domain: hiring
        impact: {severity: low, probability: low, reversible: false, affects: person-legal, annex_iii: 5b}
        to_be: {wave: first, execution: delegated, completed: 90%, raci: {R: screener, A: lead}, oversight: {mode: sample, by: clerk-bonn}}
      rank-teams:
        title: Rank teams
        domain: hiring
        impact: {affects: person-legal, annex_iii: none}
        to_be: {wave: first, execution: delegated, completed: 90%, raci: {R: screener, A: lead}, oversight: {by: clerk-bonn}}
      sort-mail:
        title: Sort mail
        domain: hiring
        impact: {affects: person}
        to_be: {wave: first, execution: delegated, completed: 90%, raci: {R: screener, A: lead}, oversight: {by: clerk-bonn}}
    decisions:
      reject-application:
        title: Reject an application
        impact: {affects: person-legal}
        as_is: [{decide: lead, recommend: screener}]
    measures:
      applications-a-day:
        title: Applications a day
        unit: items
        better: higher
        per: person
        as_is: {scorecards: {clerk-bonn: 100%}}
    """

  static let full = """
    roles:
      lead: {title: Lead, site: bonn, authority: {rights: [override, stop]}}
      clerk-bonn: {title: Clerk, site: bonn, authority: {rights: [override, stop]}}
      clerk-utrecht: {title: Clerk, site: utrecht}
      clerk-leeds:
        title: Clerk
        site: leeds
        headcount: 300
        to_be:
          release: [{to: exit, hours: 255000 h per year, owner: lead, from: 2028-06-01}]
      clerk-denver: {title: Clerk, site: denver}
      clerk-chicago: {title: Clerk, site: chicago}
      clerk-new-york: {title: Clerk, site: new-york}
      clerk-fresno: {title: Clerk, site: fresno}
      head: {title: Head, site: bonn}
    systems:
      screener:
        title: Screener
        kind: agent
        owner: lead
        supplier: ourselves
        stop: lead
        cleared_for: delegated
        personal_data: true
        logs: {where: archive, kept: 4 years}
        needs: {overseeing: 2}
    skills:
      overseeing:
        title: Overseeing
        training:
          title: Course
          hours: 8
          to: 2
          by: 2028-02-01
          roles:
            - lead
            - clerk-bonn
            - clerk-utrecht
            - clerk-leeds
            - clerk-denver
            - clerk-chicago
            - clerk-new-york
            - clerk-fresno
    domains:
      hiring: {title: Hiring, readiness: {data: 3}}
    waves:
      first: {title: First, go_live: 2028-03-01}
    enablers:
      assessments:
        title: Assessments
        layer: governance
        owner: lead
        due: 2028-01-01
        meets:
          - eu-ai-act/impact-assessment
          - gdpr/impact-assessment
          - iso-42001/concerns
          - iso-42001/impact-assessment
          - uk-redundancy/notification
          - us-states/new-york-city
          - de-works-council/selection-guidelines
          - nl-works-council/appointment-policy
    bodies:
      council:
        title: Works council
        right: co-determine
        started: 2027-10-01
        documents: [Description of the system]
    activities:
      screen-applications:
        title: Screen applications
        domain: hiring
        impact: {severity: low, probability: low, reversible: true, affects: person-legal, annex_iii: 4a, reason: It ranks people}
        as_is: {raci: {R: [clerk-bonn, clerk-denver, clerk-new-york], A: lead}}
        to_be:
          wave: first
          execution: delegated
          completed: 90%
          raci: {R: screener, A: lead}
          manual:
            clerk-bonn: 20%
            clerk-utrecht: 20%
            clerk-leeds: 20%
            clerk-denver: 10%
            clerk-chicago: 10%
            clerk-new-york: 10%
            clerk-fresno: 10%
          oversight: &oversight
            mode: approve-flagged
            by: clerk-bonn
            stop: lead
            can: [understand, bias-aware, interpret, override, stop]
            flag_when: {confidence_below: 0.9}
            before: {rate: 10%, time: 4 min}
            cadence: weekly
            escalate: [lead, head]
            notify_affected: true
            appeal: {to: head, within: 10 days}
            last_tested: 2027-12-01
      score-credit:
        title: Score credit
        domain: hiring
        impact: {severity: low, probability: low, reversible: false, affects: person-legal, annex_iii: 5b, reason: It scores people}
        to_be: {wave: first, execution: delegated, completed: 90%, raci: {R: screener, A: lead}, oversight: *oversight}
      rank-teams:
        title: Rank teams
        domain: hiring
        impact: {severity: low, probability: low, reversible: true, affects: person-legal, annex_iii: none, reason: Teams only}
        to_be: {wave: first, execution: delegated, completed: 90%, raci: {R: screener, A: lead}, oversight: *oversight}
      sort-mail:
        title: Sort mail
        domain: hiring
        impact: {severity: low, probability: low, reversible: true, affects: person, annex_iii: none, reason: It sorts mail}
        to_be: {wave: first, execution: delegated, completed: 90%, raci: {R: screener, A: lead}, oversight: *oversight}
    decisions:
      reject-application:
        title: Reject an application
        impact: {affects: person-legal}
        appeal: {to: head, within: 10 days}
        as_is: [{decide: lead, recommend: screener}]
    measures:
      applications-a-day:
        title: Applications a day
        unit: items
        better: higher
        per: person
        as_is: {scorecards: {clerk-bonn: 100%}}
    """
}
