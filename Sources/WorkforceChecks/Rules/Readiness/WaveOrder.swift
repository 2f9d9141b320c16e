import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let waveOrder = Rule(
    "readiness/wave-order", .warning,
    "An activity goes live before the one whose system output it takes.",
    rationale: """
      Until the feeding system is live the new way is fed by hand, or waits; what it was tested with \
      is not what it gets.
      """,
    source: """
      Sequencing of waves along the flow of work. People go on with what people hand on meanwhile: \
      judged are systems that are fed by a system, and new work that nothing else feeds.
      """,
    needs: [.waves, .execution, .feeds],
    bad: [
      """
      waves:
        wave-2: {title: Second wave, go_live: 2027-09-01}
      activities:
        triage-claim:
          title: Triage a new claim
          feeds: [check-triage]
          as_is: {raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}}
          to_be:
            wave: wave-2
            execution: delegated
            raci: {R: triage-model}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
        check-triage:
          title: Check the classes the system gave
          feeds: outside
          to_be:
            wave: ▸wave-1
            raci: {R: fraud-analyst, A: head-of-claims, I: claims-team-lead}
      """,
      """
      waves:
        wave-2: {title: Second wave, go_live: 2027-09-01}
      activities:
        triage-claim:
          title: Triage a new claim
          feeds: [draft-letter]
          as_is: {raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}}
          to_be:
            wave: wave-2
            execution: delegated
            raci: {R: triage-model}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
        draft-letter:
          title: Draft the letter
          feeds: outside
          as_is: {raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}}
          to_be:
            wave: ▸wave-1
            execution: delegated
            raci: {R: review-model}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
      """,
    ],
    good: [
      """
      waves:
        wave-2: {title: Second wave, go_live: 2027-09-01}
      activities:
        triage-claim:
          title: Triage a new claim
          feeds: [check-triage, write-letter, report-triage]
          as_is: {raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}}
          to_be:
            wave: wave-2
            execution: delegated
            raci: {R: triage-model}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
        check-triage:
          title: Check the classes the system gave
          feeds: outside
          to_be:
            wave: wave-2
            raci: {R: fraud-analyst, A: head-of-claims, I: claims-team-lead}
        write-letter:
          title: Write the letter
          feeds: [report-triage]
          as_is: {raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}}
          to_be:
            wave: wave-1
            execution: assisted
            system: letter-copilot
        report-triage:
          title: Report how triage does
          feeds: outside
          to_be:
            wave: wave-1
            raci: {R: quality-lead, A: head-of-claims, I: claims-team-lead}
      """,
      """
      waves:
        wave-2: {title: Second wave, go_live: 2027-09-01}
      activities:
        triage-claim:
          title: Triage a new claim
          feeds: [check-triage, outside]
          as_is:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
          to_be:
            wave: wave-2
            raci: {I: head-of-claims}
        check-triage:
          title: Check the classes the system gave
          feeds: outside
          to_be:
            wave: wave-1
            raci: {R: fraud-analyst, A: head-of-claims, I: claims-team-lead}
      """,
    ],
    basis: .plan { context in
      let (activities, waves) = (context.definitions.activities, context.definitions.waves)
      let firstFed = context.firstFeeds
      var feeders: [ID<Activity>: [Activity]] = [:]
      for feeder in activities where feeder.isHandedToItsFirstSystem {
        guard let live = feeder.wave.flatMap({ waves[$0]?.goLive }) else { continue }
        for case .activity(let id) in feeder.toBe?.feeds ?? [] {
          guard id != feeder.id, let fed = activities[id], fed.changes, fed.toBe != nil,
            let goLive = fed.wave.flatMap({ waves[$0]?.goLive }), goLive < live,
            fed.isHandedToItsFirstSystem
              || fed.asIs == nil && firstFed[id].map({ $0 > goLive }) ?? false
          else { continue }
          feeders[id, default: []].append(feeder)
        }
      }
      return activities.compactMap { activity in
        guard let found = feeders[activity.id], let feeder = found.first,
          let system = feeder.toBe?.finishingSystems.first?.party,
          let wave = activity.wave.flatMap({ waves[$0] }),
          let later = feeder.wave.flatMap({ waves[$0] })
        else { return nil }
        return context.finding(
          "activity `\(activity.id)` goes live on \(wave.goLive) and takes what system `\(system)` puts out in activity `\(feeder.id)` from \(later.goLive)",
          at: activity.placeOfWave, about: activity, in: .toBe,
          labels: [.init("goes live later", at: feeder.placeOfWave)],
          notes: found.count > 1
            ? ["fed later by \(found.dropFirst().prefix(5).map(\.id.text).asList) too"] : [],
          help: "let `\(activity.id)` go live in `\(later.id)`, or `\(feeder.id)` in `\(wave.id)`")
      }
    })
}

extension RuleContext {
  /// The day from which each activity of the to-be is fed by another one or by a decision.
  fileprivate var firstFeeds: [ID<Activity>: CalendarDate] {
    var result: [ID<Activity>: CalendarDate] = [:]
    func add(_ id: ID<Activity>, from day: CalendarDate) {
      result[id] = min(result[id] ?? day, day)
    }
    let always = CalendarDate(daysSince1970: .min)
    for work in work(in: .toBe) {
      let feeder = work.activity
      let live = feeder.changes ? feeder.wave.flatMap { definitions.waves[$0]?.goLive } : nil
      for case .activity(let id) in work.content.feeds where id != feeder.id {
        add(id, from: live ?? always)
      }
    }
    for decision in definitions.decisions where decision.toBe != nil {
      for id in decision.feeds { add(id, from: always) }
    }
    return result
  }
}

extension Activity {
  /// A system finishes its items in the to-be, and none did before.
  fileprivate var isHandedToItsFirstSystem: Bool {
    changes && toBe?.finishingSystems.isEmpty == false && asIs?.finishingSystems.isEmpty ?? true
  }

  fileprivate var placeOfWave: SourceRange {
    source.states("to_be", "wave") ? source.place("to_be", "wave") : source.place("wave")
  }
}
