import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let systemConsulted = Rule(
    "ai/system-consulted", .warning,
    "A system is consulted or informed, or supports by a letter.",
    rationale: """
      To be consulted is to push back, to be informed is to adapt; a system does neither. It helps \
      with the work or takes its output, and both can be said.
      """,
    source: "Responsibility charting with AI: a system is an input or takes an event feed.",
    bad: [
      """
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, C: ▸triage-model, I: fraud-analyst}
      """,
      """
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: [fraud-analyst, ▸triage-model]}
      """,
      """
      plan: {id: example, title: Example, as_of: 2027-01-01, scheme: RASCI}
      activities:
        write-letter:
          title: Write a letter
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, S: ▸letter-copilot, I: fraud-analyst}
      """,
    ],
    good: [
      """
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            execution: assisted
            system: triage-model
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      """
    ],
    basis: .plan { context in
      let activities = context.inEachActivity { activity, work, state in
        work.responsibilities.assignments.compactMap { assignment in
          guard let system = assignment.party.system,
            let fault = Fault(assignment.relation)
          else { return nil }
          return context.finding(
            "system `\(system)` \(fault.verb) in activity `\(activity.id)`",
            at: activity.place(of: assignment, in: state), about: activity, in: state,
            cause: "\(fault.rawValue) \(system)", help: fault.help(system, assignment.letter))
        }
      }
      let decisions = context.inEachDecision { decision, bands, state in
        bands.enumerated().flatMap { index, band in
          [(Fault.advise, band.advise), (.notify, band.notify)].flatMap { fault, parties in
            parties.compactMap(\.system).map { system in
              context.finding(
                "system `\(system)` \(fault.verb) in decision `\(decision.id)`",
                at: decision.source.place(in: state, "\(index)", fault.rawValue, system.text),
                about: decision, in: state, cause: "\(index) \(fault.rawValue) \(system)",
                help: fault == .advise
                  ? "move it to `recommend`, or name it where the activity before is done"
                  : "take it out, and name in `feeds` the activity that it works in")
            }
          }
        }
      }
      return activities + decisions
    })
}

private enum Fault: String {
  case advise, notify, support

  init?(_ relation: Relation) { self.init(rawValue: relation.rawValue) }

  var verb: String {
    switch self {
    case .advise: "is consulted"
    case .notify: "is informed"
    case .support: "supports"
    }
  }

  func help(_ system: ID<System>, _ letter: String) -> String {
    switch self {
    case .advise, .support:
      "take it out of `\(letter)`; where it helps write `execution: assisted` and `system: \(system)`"
    case .notify:
      "take it out of `\(letter)`; name in `feeds` the activity in which it takes the output"
    }
  }
}
