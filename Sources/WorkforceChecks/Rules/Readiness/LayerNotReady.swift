import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let layerNotReady = Rule(
    "readiness/layer-not-ready", .error,
    "A wave goes live on a layer below the level it requires, and nothing lifts it there.",
    rationale: """
      Work that is redesigned on data, platforms or governance that cannot carry it falls back on the \
      people it was to relieve.
      """,
    source:
      "Readiness by layer, gated on evidence and not on the calendar: field notes, section 6.",
    needs: [.requirements, .readiness],
    bad: [
      """
      domains:
        motor-claims:
          title: Motor claims
          readiness: {data: 2}
      waves:
        wave-1:
          title: First wave
          go_live: 2027-03-01
          requires: {data: ▸3}
      activities:
        register-claim:
          title: Register a claim
          domain: motor-claims
          as_is: {raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}}
          to_be: {wave: wave-1, output: Claim with a severity class}
      """,
      """
      domains:
        motor-claims:
          title: Motor claims
          readiness: {data: {level: 1, evidence: "Review of 2026"}, governance: 3}
      enablers:
        clean-archive:
          title: Clean the archive
          layer: data
          due: 2027-02-01
          lifts: {motor-claims: 2}
      waves:
        wave-1:
          title: First wave
          go_live: 2027-03-01
          requires: {governance: 3, motor-claims: {data: ▸2.5}}
        wave-2:
          title: Second wave
          go_live: 2027-09-01
          requires: {motor-claims: {data: 2.5}}
      activities:
        register-claim:
          title: Register a claim
          domain: motor-claims
          as_is: {raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}}
          to_be: {wave: wave-1, output: Claim with a severity class}
      """,
      """
      domains:
        motor-claims:
          title: Motor claims
          readiness: {data: 3}
      waves:
        wave-1:
          title: First wave
          go_live: 2027-03-01
          requires: {data: 3, workforce: ▸2}
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
        motor-claims:
          title: Motor claims
          readiness: {data: 2, governance: 3}
      enablers:
        clean-archive:
          title: Clean the archive
          layer: data
          due: 2027-03-01
          lifts: {motor-claims: 3}
      waves:
        wave-1:
          title: First wave
          go_live: 2027-03-01
          requires: {data: 3, governance: 3}
      activities:
        register-claim:
          title: Register a claim
          domain: motor-claims
          as_is: {raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}}
          to_be: {wave: wave-1, output: Claim with a severity class}
      """,
      """
      domains:
        motor-claims: {title: Motor claims, readiness: {data: 3}}
        recovery: {title: Recovery, readiness: {data: 1}}
      waves:
        wave-1:
          title: First wave
          go_live: 2027-03-01
          requires: {data: 3}
      activities:
        register-claim:
          title: Register a claim
          domain: motor-claims
          as_is: {raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}}
          to_be: {wave: wave-1, output: Claim with a severity class}
      """,
    ],
    basis: .plan { context in
      // The same lack in a later wave is the same cause.
      var reported: Set<Lack> = []
      let requirements = context.analysis.readiness.requirements.enumerated()
        .sorted { ($0.element.goLive, $0.offset) < ($1.element.goLive, $1.offset) }
      return requirements.map(\.element).compactMap { requirement in
        // What comes too late is the enabler's finding.
        switch requirement.standing {
        case .ready, .late: return nil
        case .missing, .unknown: break
        }
        let lack = Lack(
          domain: requirement.domain, layer: requirement.layer, level: requirement.level)
        guard reported.insert(lack).inserted else { return nil }
        return context.finding(of: requirement)
      }
    })
}

private struct Lack: Hashable {
  var domain: ID<Domain>
  var layer: Layer
  var level: Double
}

extension RuleContext {
  fileprivate func finding(of requirement: LayerReadiness.Requirement) -> Diagnostic? {
    guard let wave = definitions.waves[requirement.wave], let place = place(of: requirement),
      let domain = definitions.domains[requirement.domain]
    else { return nil }
    let (layer, level) = (requirement.layer.rawValue, requirement.level.typed)
    let cause = "\(domain.id) \(layer)"
    guard case .missing(let promised) = requirement.standing else {
      return finding(
        "domain `\(domain.id)` states no level of `\(layer)`; wave `\(wave.id)` requires \(level) on \(wave.goLive)",
        at: place, about: wave, of: domain.id, cause: cause, severity: .warning,
        labels: [.init("no level here", at: domain.source.place("readiness"))],
        notes: ["other levels are stated"],
        help: "add `\(layer):` with its level and evidence to `readiness` of `\(domain.id)`")
    }
    let there = requirement.atGoLive.map { "is at \($0.typed)" } ?? "has no level yet"
    return finding(
      "`\(layer)` of domain `\(domain.id)` \(there) when wave `\(wave.id)` goes live on \(wave.goLive), which requires \(level)",
      at: place, about: wave, of: domain.id, cause: cause,
      labels: requirement.today.map {
        [.init("at \($0.typed) today", at: domain.source.place("readiness", layer))]
      } ?? [],
      notes: [promised.map { "enablers lift it to \($0.typed)" } ?? "no enabler lifts it"],
      help:
        "add an enabler with `layer: \(layer)`, `lifts: {\(domain.id): \(level)}` and `due:` up "
        + "to \(wave.goLive), or lower what the wave requires")
  }
}
