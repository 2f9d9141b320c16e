extension SyntheticPlan {
  var wavesText: String {
    var text = "waves:\n"
    for wave in 0..<Self.waves {
      let month = 2 + wave
      text += """
          wave-\(wave):
            title: Wave \(wave)
            start: 2027-01-04
            go_live: 2027-0\(month + 1)-01
            end: 2027-1\(wave % 3)-28
            requires: {data: 3, orchestration: 3, execution: 3, governance: 3, workforce: 3}
            decided_by: role-0
            gate:
              - {criterion: Agreement signed, owner: role-0, minimum: 100%, status: open, evidence: Draft}
              - {criterion: Overseers tested, owner: role-1, minimum: 90%, status: open, evidence: None yet}
            parallel_run: {share: 4%, until: 2027-12-31}
            learning: {dip: 4%, weeks: 8}

        """
    }
    return text
  }

  var enablersText: String {
    var text = "enablers:\n"
    for domain in 0..<domains {
      for layer in ["execution", "governance", "workforce"] {
        text += """
            \(layer)-of-\(domain):
              title: Lift \(layer) of domain \(domain)
              layer: \(layer)
              owner: \(role(1, of: domain))
              due: 2027-02-\(10 + domain % 18)
              status: planned
              lifts: {domain-\(domain): 3}
              evidence: Plan of the year

          """
        if layer == "workforce" {
          text += "    trains: {skill-0: [\(role(0, of: domain)), \(role(1, of: domain))]}\n"
          text += "    depends_on: [governance-of-\(domain)]\n"
        }
      }
    }
    return text
  }

  func measuresText(_ range: Range<Int>) -> String {
    var text = "measures:\n"
    for measure in range {
      let rest = measure % 3 == 0 ? "" : "\n    guardrail: measure-\(measure / 3 * 3)"
      text += """
          measure-\(measure):
            title: Measure number \(measure)
            question: How long does a customer wait for thing \(measure)?
            formula: median of (settled_on - notified_on) / measures.measure-\((measure + 5) % measures)
            unit: \(measure % 3 == 0 ? "\"%\"" : "days")
            better: \(measure % 3 == 0 ? "higher" : "lower")
            baseline: {value: \(measure % 3 == 0 ? 70 : 20), on: 2026-09-30, source: Core system}
            target: {value: \(measure % 3 == 0 ? 80 : 12), by: 2028-03-31}
            owner: role-\(measure % roles)
            steward: role-\((measure + 1) % roles)
            source: Core system
            frequency: monthly
            kind: lagging
            level: \(["outcome", "workflow", "task", "decision"][measure % 4])
            about: \(measure % 3 == 0 ? "quality" : "speed")
            per: team
            outcome: outcome-\(measure % outcomes)
            not_for: Comparing handlers
            expires: 2028-12-31\(rest)
            as_is:
              scorecards: {role-\(measure % roles): 40%, role-\((measure + roles / 2) % roles): 30%}

        """
    }
    return text
  }
}
