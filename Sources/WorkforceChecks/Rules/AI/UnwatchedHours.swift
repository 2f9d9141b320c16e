import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let unwatchedHours = Rule(
    "ai/unwatched-hours", .warning,
    "A system works while nobody watches it, and nothing says what stops it.",
    rationale: """
      A right to stop is worth what somebody is there to use it. A fault on Friday evening then runs \
      until Monday.
      """,
    source: """
      Own inference from the duty to be able to stop a system: Regulation (EU) 2024/1689, article \
      14(4)(e). Read are `always` and days with hours; what is written otherwise is not judged. \
      Under `approve-each` nothing takes effect while nobody watches.
      """,
    thresholds: [.init("max", 0, "hours a week a system may work unwatched")],
    needs: [.execution, .runs, .cover],
    bad: [
      """
      systems:
        triage-model:
          title: Triage model
          kind: model
          runs: ▸always
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight:
              mode: sample
              by: claims-handler
              stop: claims-team-lead
              cover: Mon-Fri 08:00-18:00
            fallback: Manual triage from the shared inbox, practised quarterly
      """,
      """
      systems:
        triage-model:
          title: Triage model
          kind: model
          runs: ▸Mon-Sat 08:00-18:00
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight:
              mode: sample
              by: claims-handler
              stop: claims-team-lead
              cover: Mon-Fri 08:00-18:00
        sort-post:
          title: Sort the post
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight:
              mode: sample
              by: claims-handler
              stop: claims-team-lead
              cover: weekdays 08:00-12:00, 12:00-18:00
      """,
    ],
    good: [
      """
      systems:
        triage-model:
          title: Triage model
          kind: model
          runs: Mon-Fri 08:00-18:00
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight:
              mode: sample
              by: claims-handler
              stop: claims-team-lead
              cover: Mon-Fri 08:00-12:00, 12:00-18:00, Sat 08:00-12:00
      """,
      """
      systems:
        triage-model:
          title: Triage model
          kind: model
          runs: 24/7
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight:
              mode: sample
              by: claims-handler
              stop: claims-team-lead
              cover: Mon-Fri 08:00-18:00
              safe_stop: The queue is held, and nothing is sent
      """,
      """
      systems:
        triage-model:
          title: Triage model
          kind: model
          runs: always
          fallback: An alarm stops it and claims wait for the morning, practised quarterly
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight:
              mode: monitor
              by: claims-handler
              stop: claims-team-lead
              cover: Mon-Fri 08:00-18:00
      """,
      """
      systems:
        triage-model: {title: Triage model, kind: model, runs: always}
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight:
              mode: approve-each
              by: claims-handler
              stop: claims-team-lead
              cover: Mon-Fri 08:00-18:00
        sort-post:
          title: Sort the post
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead, cover: office hours}
      """,
    ],
    basis: .plan { context in
      let weeks = context.definitions.systems.map { system in
        system.runs.flatMap(WeeklyHours.init(reading:))
      }
      // One system in many activities with the same cover is one thing to mend.
      var found: [RuleContext.State: [Watch: UnwatchedWork]] = [:]
      var order: [(RuleContext.State, Watch)] = []
      // Most activities repeat the words of their domain.
      var covers: [String: WeeklyHours?] = [:]
      func hours(_ text: String) -> WeeklyHours? {
        if let known = covers[text] { return known }
        let hours = WeeklyHours(reading: text)
        covers[text] = .some(hours)
        return hours
      }
      _ = context.inEachActivity { activity, work, state in
        guard let cover = work.oversight?.cover.flatMap(hours),
          work.oversight?.mode != .approveEach, !context.saysWhatStops(work)
        else { return [] }
        for system in Set(work.finishingSystems.compactMap(\.party.system)).sorted() {
          guard let place = context.definitions.systems.order(of: system), let runs = weeks[place]
          else { continue }
          let unwatched = runs.subtracting(cover)
          guard unwatched.hours > context.threshold("max", in: activity.domain),
            !context.saysWhatStops(context.definitions.systems[place].fallback)
          else { continue }
          let watch = Watch(system: system, cover: cover, domain: activity.domain)
          if found[state]?[watch] == nil {
            order.append((state, watch))
            found[state, default: [:]][watch] = UnwatchedWork(
              runs: runs, unwatched: unwatched, first: activity)
          }
          found[state]?[watch]?.count += 1
        }
        return []
      }
      return order.compactMap { state, watch in
        guard let system = context.definitions.systems[watch.system],
          let work = found[state]?[watch]
        else { return nil }
        return context.finding(of: system, work, watch, in: state)
      }
    })
}

/// A system, and the hours in which it is watched.
private struct Watch: Hashable {
  var system: ID<System>
  var cover: WeeklyHours
  var domain: ID<Domain>?
}

private struct UnwatchedWork {
  var runs: WeeklyHours
  var unwatched: WeeklyHours
  var first: Activity
  var count = 0
}

extension Need {
  fileprivate static let runs = Self("`runs` of a system") {
    $0.systems.contains { $0.runs != nil }
  }
  fileprivate static let cover = Self("`cover` of an oversight") {
    $0.activities.contains {
      $0.asIs?.oversight?.cover != nil || $0.toBe?.oversight?.cover != nil
    }
  }
}

extension RuleContext {
  fileprivate func finding(
    of system: System, _ work: UnwatchedWork, _ watch: Watch, in state: State
  ) -> Diagnostic {
    let stretches = work.unwatched.stretches
    let more = stretches.count > 2 ? " and \(stretches.count - 2) stretches more" : ""
    let rest =
      work.count > 1 ? ["the same holds in \((work.count - 1).inWords) more of its activities"] : []
    return finding(
      """
      system `\(system.id)` works \(work.runs.hours.readable) h a week in activity \
      `\(work.first.id)`, \(work.unwatched.hours.readable) h of them unwatched
      """,
      at: system.source.place("runs"), about: system, of: watch.domain, in: state,
      cause: "\(watch.domain?.text ?? "") \(watch.cover)",
      labels: [
        .init(
          "watched for \(watch.cover.hours.readable) h",
          at: placeOfCover(of: work.first, in: state))
      ],
      notes: ["unwatched: \(stretches.prefix(2).joined(separator: ", "))\(more)"] + rest,
      help: """
        add `safe_stop:` to `oversight` with what stops it and how it comes to rest, or bring `runs` \
        and `cover` together
        """)
  }

  /// Where the cover is written: at the activity, or in what its domain says for all.
  private func placeOfCover(of activity: Activity, in state: State) -> SourceRange {
    let domain = activity.domain.flatMap { definitions.domains[$0] }
    guard !activity.source.states("oversight", "cover", in: state), let domain else {
      return activity.source.place(in: state, "oversight", "cover")
    }
    return domain.source.place("oversight", "cover")
  }

  fileprivate func saysWhatStops(_ work: ActivityState) -> Bool {
    work.oversight?.safeStop?.contains { !$0.isWhitespace } == true || saysWhatStops(work.fallback)
  }

  /// Whether a fallback says more than what people do once the system is off.
  fileprivate func saysWhatStops(_ fallback: String?) -> Bool {
    guard let fallback, fallback.contains(where: { !$0.isWhitespace }) else { return false }
    return !plan.isEnglish || fallback.namesStop
  }
}

extension String {
  /// Whether a word speaks of stopping; generous, so that no good text is faulted.
  fileprivate var namesStop: Bool {
    let beginnings = [
      "stop", "halt", "paus", "hold", "held", "suspend", "freez", "frozen", "wait", "queue", "shut",
      "switch", "turn", "block", "cease", "alarm", "alert", "watchdog", "trip", "rest", "interrupt",
    ]
    return lowercased().words()
      .contains { word in beginnings.contains { word.hasPrefix($0) } }
  }
}
