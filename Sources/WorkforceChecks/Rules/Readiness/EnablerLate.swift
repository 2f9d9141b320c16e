import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let enablerLate = Rule(
    "readiness/enabler-late", .error,
    "An enabler is due after the wave that requires the level it brings.",
    rationale: """
      A wave that goes live before its ground is laid either waits on the day or starts on less than \
      it asked for.
      """,
    source: "Enablers come before the wave they carry: readiness practice, field notes, section 6.",
    needs: [.requirements, .lifts, .enablerDates],
    bad: [
      """
      domains:
        motor-claims: {title: Motor claims, readiness: {data: 2}}
      enablers:
        clean-archive:
          title: Clean the archive
          layer: data
          due: ▸2027-03-02
          lifts: {motor-claims: 3}
      waves:
        wave-1: {title: First wave, go_live: 2027-03-01, requires: {data: 3}}
      activities:
        register-claim:
          title: Register a claim
          domain: motor-claims
          as_is: {raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}}
          to_be: {wave: wave-1, output: Claim with a severity class}
      """,
      """
      domains:
        motor-claims: {title: Motor claims, readiness: {execution: 2}}
      enablers:
        claims-data-model:
          title: One claims data model
          layer: data
          due: ▸2027-04-15
          lifts: {motor-claims: 3}
        platform:
          title: Platform for all desks
          layer: execution
          due: 2027-02-01
          lifts: {motor-claims: 3}
          depends_on: [claims-data-model]
      waves:
        wave-1: {title: First wave, go_live: 2027-03-01, requires: {execution: 3}}
      activities:
        register-claim:
          title: Register a claim
          domain: motor-claims
          as_is: {raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}}
          to_be: {wave: wave-1, output: Claim with a severity class}
      """,
      """
      domains:
        motor-claims: {title: Motor claims, readiness: {data: 2, workforce: 1}}
      enablers:
        clean-archive:
          title: Clean the archive
          layer: data
          due: ▸2026-12-01
          status: in-progress
          lifts: {motor-claims: 3}
        ▸desks-rehearsed:
          title: Desks rehearsed
          layer: workforce
          lifts: {motor-claims: 3}
      waves:
        wave-1: {title: First wave, go_live: 2027-03-01, requires: {data: 3, workforce: 2}}
      activities:
        register-claim:
          title: Register a claim
          domain: motor-claims
          as_is: {raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}}
          to_be: {wave: wave-1, output: Claim with a severity class}
      """,
    ],
    good: [
      """
      domains:
        motor-claims: {title: Motor claims, readiness: {data: 2, execution: 2}}
      enablers:
        clean-archive:
          title: Clean the archive
          layer: data
          due: 2027-03-01
          lifts: {motor-claims: 3}
        archive-for-all:
          title: Clean the archive of all branches
          layer: data
          due: 2027-12-01
          lifts: {motor-claims: 4}
        platform:
          title: Platform for all desks
          layer: execution
          due: 2026-12-01
          status: done
          lifts: {motor-claims: 3}
          depends_on: [archive-for-all]
      waves:
        wave-1: {title: First wave, go_live: 2027-03-01, requires: {data: 3, execution: 3}}
      activities:
        register-claim:
          title: Register a claim
          domain: motor-claims
          as_is: {raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}}
          to_be: {wave: wave-1, output: Claim with a severity class}
      """
    ],
    basis: .plan { context in
      let asOf = context.plan.asOf
      return context.lateEnablers.compactMap { late in
        // Governance behind a system at work has a rule of its own.
        guard late.scaled == nil, let first = late.requirements.first else { return nil }
        let enabler = late.enabler
        // A date that is missing, or has passed with time left, can still be set in time.
        let isOpen = enabler.due == nil || enabler.isOverdue(asOf: asOf) && first.goLive >= asOf
        let others = late.requirements.map(\.wave).filter { $0 != first.wave }
          .reduce(into: [ID<Wave>]()) { if !$0.contains($1) { $0.append($1) } }
        return context.finding(
          "enabler `\(enabler.id)` \(late.state(asOf: asOf)); wave `\(first.wave)` needs it on \(first.goLive)",
          at: late.place, about: enabler, of: first.domain,
          severity: isOpen ? .warning : nil, labels: context.label(of: first),
          notes: (late.bringer.map { ["enabler `\($0)`, which brings the level, depends on it"] }
            ?? [])
            + (others.isEmpty
              ? []
              : ["needed in time by wave \(others.prefix(5).map(\.text).asList) too"]),
          help: late.help(asOf: asOf, goLive: first.goLive))
      }
    })
}
