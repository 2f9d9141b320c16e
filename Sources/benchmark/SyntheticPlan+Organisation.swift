extension SyntheticPlan {
  var plan: String {
    var text = """
      plan:
        id: synthetic
        title: A plan of \(activities) activities
        organisation: Nowhere
        owner: role-0
        as_of: 2027-01-01
        horizon: {from: 2027-01-01, to: 2029-12-31}
        currency: EUR
        language: en
        scheme: RACI
        working_time: {paid: 1950 h per year, shrinkage: 30%, utilisation: 85%}
        working_days: 250
        packs: [eu-ai-act, gdpr, de-works-council]
        part: deployer
        sites:
          cologne: {country: DE, employees: 4600}
          utrecht: {country: NL, employees: 900}

      domains:

      """
    for domain in 0..<domains {
      text += """
          domain-\(domain):
            title: Domain \(domain)
            owner: \(role(0, of: domain))
            outcomes: [outcome-\(domain % outcomes)]
            readiness:
              data: {level: 3, evidence: Review of last autumn}
              orchestration: {level: 3, evidence: Workflow runs payments}
              execution: {level: 2, evidence: Pilot of three desks}
              governance: {level: \(domain % 4 + 1), evidence: Register of systems}
              workforce: {level: 2, evidence: Survey of needs}
            oversight:
              can: [understand, bias-aware, interpret, override, stop]
              controls: [Seeded errors in every queue, A reason for every override]
              cadence: monthly
              cover: Mon-Fri 08:00-18:00
              respond_within: 4 h
              last_tested: 2026-11-12
              safe_stop: The queue returns to the inbox
              appeal: {to: \(role(7, of: domain)), within: 10 days}
              notify_affected: true

        """
    }
    return text
  }

  var rolesText: String {
    var text = "roles:\n"
    for role in 0..<roles {
      text += """
          role-\(role):
            title: Role number \(role)
            purpose: Does the work of desk \(role)
            family: family-\(role % 9)
            grade: G\(role % 6)
            unit: Unit \(role / 8)
            cost_centre: CC-\(role)
            site: \(role % 3 == 0 ? "utrecht" : "cologne")
            headcount: 40
            fte: 38.5
            cost: 61000 EUR
            skills: {skill-0: 2, skill-\(role % (Self.skills - 1) + 1): 3}
            authority: {limits: {amount-\(role % 5): \((roles - role) * 1000) EUR}, rights: [override, stop]}
            codes: {isco-08: "4312", hris: MC-\(role)}

        """
      if role > 0 { text += "    reports_to: role-\((role - 1) / 6)\n" }
      if role % 4 == 1 {
        text += """
              to_be:
                fte: 34
                from: 2027-12-01
                skills: {skill-0: 3}
                release:
                  - {to: attrition, share: 60%, owner: role-0, from: 2027-06-01, realised: 70%, cashable: true}
                  - {to: quality, share: 40%, owner: role-0, from: 2027-06-01, realised: 50%, cashable: false}

          """
      }
    }
    return text
  }

  var skillsText: String {
    var text = "skills:\n"
    for skill in 0..<Self.skills {
      text += """
          skill-\(skill):
            title: Skill number \(skill)
            training: {title: Course \(skill), hours: 16 h, cost: 400 EUR, provider: Academy, mandatory: true, to: 4, roles: [role-\(skill), role-\(roles - 1 - skill)], by: 2027-02-15}

        """
    }
    return text
  }

  var bodiesText: String {
    var text = "bodies:\n"
    for body in 0..<bodies {
      let covered = (0..<10).map { "domain-\((body * 10 + $0) % domains)" }
      text += """
          council-\(body):
            title: Works council \(body)
            right: \(body % 2 == 0 ? "co-determine" : "consult")
            lead_time: 8 weeks
            started: 2026-09-01
            documents: [Description of the systems, List of posts]
            covers: [\(Array(Set(covered)).sorted().joined(separator: ", "))]

        """
    }
    return text
  }

  var systemsText: String {
    var text = "systems:\n"
    for system in 0..<systems {
      text += """
          system-\(system):
            title: System number \(system)
            kind: \(["agent", "model", "copilot", "automation"][system % 4])
            owner: role-\(system * 3 % roles)
            supplier: Platform vendor
            capabilities: [document intelligence, entity extraction, workflow automation]
            stage: pilot
            cleared_for: assisted
            stop: role-\(system * 5 % roles)
            fallback: Done by hand from the inbox, practised quarterly
            evidence:
              measure: error_rate
              value: 2.1%
              sample: 3400
              errors: 71
              calibration: Confidence against outcome checked
              period: {from: 2026-04-01, to: 2026-10-31}
              source: Pilot report
            runs: Mon-Fri 08:00-18:00
            logs: {where: Event store, kept: 24 months}
            cost: {per_item: 0.14 EUR, per_year: 160000 EUR, one_off: 380000 EUR}
            needs: {skill-0: 3}
            personal_data: true
            to_be: {stage: production, cleared_for: delegated, from: wave-0}

        """
    }
    return text
  }

  var outcomesText: String {
    var text = "outcomes:\n"
    for outcome in 0..<outcomes {
      text += """
          outcome-\(outcome):
            title: Outcome number \(outcome)
            owner: role-\(outcome % roles)
            kind: \(["revenue", "cost", "risk", "quality"][outcome % 4])
            value: {low: 15000 EUR per year, likely: 38000 EUR per year, high: 70000 EUR per year, source: Study}
            realised: 50%
            from: external
            cost_centre: CC-\(outcome)

        """
    }
    return text
  }
}
