import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let gateWithoutOwner = Rule(
    "readiness/gate-without-owner", .warning, "A gate of a wave has no owner.",
    rationale: """
      A criterion nobody answers for is met by the calendar: on the day it is waved through or \
      discovered.
      """,
    source: "Go/no-go practice: a criterion, a minimum and an owner on every open point.",
    needs: [.gateOwner],
    bad: [
      """
      waves:
        wave-1:
          title: First wave
          go_live: 2027-03-01
          gate:
            - {criterion: Stop tested on every queue, owner: claims-team-lead}
            - {criterion: ▸Overseers trained, minimum: 90%}
      """
    ],
    good: [
      """
      waves:
        wave-1:
          title: First wave
          go_live: 2027-03-01
          gate:
            - {criterion: Stop tested on every queue, owner: claims-team-lead}
            - {criterion: Overseers trained, status: met, evidence: Test of 12 Dec 2026}
      """,
      """
      waves:
        wave-1:
          title: First wave
          go_live: 2027-03-01
          gate:
            - {criterion: Stop tested on every queue}
      """,
    ],
    basis: .plan { context in
      context.definitions.waves.flatMap { wave in
        wave.gate.enumerated().compactMap { index, gate in
          // What is met needs nobody any more.
          guard gate.owner == nil, gate.status != .met else { return nil }
          return context.finding(
            "gate \(index + 1) of wave `\(wave.id)`, \"\(gate.criterion.excerpt(limit: 60))\", has no owner",
            at: wave.source.place("gate", String(index), "criterion"), about: wave,
            cause: String(index), notes: ["wave `\(wave.id)` goes live on \(wave.goLive)"],
            help: "add `owner:` with the role that says whether it is met")
        }
      }
    })
}
