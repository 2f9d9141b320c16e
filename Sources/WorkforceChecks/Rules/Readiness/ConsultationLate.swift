import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let consultationLate = Rule(
    "readiness/consultation-late", .warning,
    "A wave goes live before a body that it concerns has had its lead time.",
    rationale: """
      A body that is asked too late can stop the wave, and gives its consent unwillingly where it \
      cannot. Early talks take months less.
      """,
    source: "Consultation of works councils before a system is introduced: field notes, section 3.",
    needs: [.leadTime],
    bad: [
      """
      bodies:
        works-council:
          title: Works council
          right: co-determine
          lead_time: 16 weeks
          started: ▸2026-11-16
          covers: [motor-claims]
      activities:
        triage-claim:
          title: Triage a new claim
          domain: motor-claims
          as_is: {raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}}
          to_be: {wave: wave-1, output: Claim with a severity class}
      """,
      """
      bodies:
        works-council:
          title: Works council
          right: consult
          lead_time: ▸3 months
        ▸staff-forum:
          title: Staff forum
          right: consult
      activities:
        triage-claim:
          title: Triage a new claim
          as_is: {raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}}
          to_be: {wave: wave-1, output: Claim with a severity class}
      """,
    ],
    good: [
      """
      bodies:
        works-council:
          title: Works council
          right: co-determine
          lead_time: 16 weeks
          started: 2026-11-09
          covers: [motor-claims]
        recovery-council:
          title: Works council of recovery
          right: co-determine
          lead_time: 52 weeks
          covers: [payments-clerk]
        economic-committee:
          title: Economic committee
          right: inform
      activities:
        triage-claim:
          title: Triage a new claim
          domain: motor-claims
          as_is: {raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}}
          to_be: {wave: wave-1, output: Claim with a severity class}
      """
    ],
    basis: .plan { context in
      context.analysis.consultations.bodies.compactMap { entry in
        guard let body = context.definitions.bodies[entry.body] else { return nil }
        let waves = entry.waves.compactMap { context.definitions.waves[$0] }
        guard let lead = body.leadTime, let heardBy = entry.heardBy else {
          return context.leadTimeMissing(body, waves)
        }
        let early = waves.filter { $0.goLive < heardBy }
        guard let wave = early.first else { return nil }
        let asked =
          body.started.map { "\($0 > context.plan.asOf ? "to be asked" : "asked") on \($0)" }
          ?? "not yet asked"
        return context.finding(
          "wave `\(wave.id)` goes live on \(wave.goLive), and body `\(body.id)`, \(asked), has its \(lead) until \(heardBy)",
          at: body.source.place(body.started == nil ? "lead_time" : "started"), about: body,
          labels: [.init("goes live", at: wave.source.place("go_live"))],
          notes: (body.started == nil
            ? ["counted from \(context.plan.asOf), the plan's `as_of`"] : [])
            + (early.count > 1
              ? ["too early for wave \(early.dropFirst().prefix(5).map(\.id.text).asList) too"]
              : []),
          help: "let `\(wave.id)` go live on \(heardBy) or later"
            + (body.started == nil ? ", and add `started:` once the body has been asked" : ""))
      }
    })
}

extension RuleContext {
  fileprivate func leadTimeMissing(_ body: Body, _ waves: [Wave]) -> Diagnostic? {
    // To be informed takes no time that a plan would have to keep.
    let rights = [body.right].compactMap { $0 } + body.rights.map(\.right)
    guard let wave = waves.first, rights.contains(where: { $0 != .inform }) else { return nil }
    return finding(
      "body `\(body.id)` states no lead time, and wave `\(wave.id)` goes live on \(wave.goLive)",
      at: body.source.declaration, about: body, cause: "lead_time",
      labels: [.init("goes live", at: wave.source.place("go_live"))],
      notes: ["other bodies state `lead_time`"],
      help: "add `lead_time:` with how long it must know before, such as `8 weeks`")
  }
}
