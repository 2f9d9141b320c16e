import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let againstTheWorkersWish = Rule(
    "ai/against-the-workers-wish", .warning,
    "Work is automated much further than those who do it wish.",
    rationale: """
      People who did not want the change watch it with reluctance or let it fail. A conversation \
      before go-live costs hours; resistance after it costs the benefit.
      """,
    source: """
      Human Agency Scale (Shao and others, 2025): of 844 tasks workers most often wish for H3, and in \
      half of them for more of a human part than experts hold necessary.
      """,
    thresholds: [
      .init("max", 1, "levels of the scale by which the plan may be more automated than the wish")
    ],
    needs: [.execution, .wish],
    bad: [
      """
      activities:
        write-letter:
          title: Write a letter
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be:
            execution: delegated
            raci: {R: letter-copilot}
            oversight: {mode: approve-each, by: quality-lead, stop: claims-team-lead}
            exposure: {label: E2, worker_wish: ▸H4, expert_view: H2}
      """
    ],
    good: [
      """
      activities:
        write-letter:
          title: Write a letter
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be:
            execution: delegated
            raci: {R: letter-copilot}
            oversight: {mode: approve-each, by: quality-lead, stop: claims-team-lead}
            exposure: {worker_wish: H3}
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
            exposure: {worker_wish: H1}
      """
    ],
    basis: .plan { context in
      context.inEachActivity { activity, work, state in
        // What people do not wish today is for the plan to change, and it is the plan that is judged.
        guard state == .toBe, let exposure = work.exposure, let wish = exposure.workerWish
        else { return [] }
        let planned = work.execution.humanAgency
        let levels = wish - planned
        let most = context.threshold("max", in: activity.domain)
        guard Double(levels) > most else { return [] }
        var notes = exposure.expertView.map { ["experts see it at H\($0)"] } ?? []
        if let source = exposure.source { notes.append("source: \(source.excerpt(limit: 60))") }
        let nearer = Execution.allCases.last { Double(wish - $0.humanAgency) <= most } ?? .human
        let people = activity.asIs?.responsibilities.roles(.perform).first.map { " with `\($0)`" }
        let wave = activity.wave.map { " before `\($0)`" } ?? " before go-live"
        return [
          context.finding(
            """
            activity `\(activity.id)` is planned at H\(planned), `\(work.execution)`; those who do it \
            wish for H\(wish), \(levels.inWords) level\(levels == 1 ? "" : "s") less automated
            """,
            at: activity.source.place(in: state, "exposure", "worker_wish"), about: activity,
            in: state,
            labels: [
              .init("H\(planned)", at: activity.source.place(in: state, "execution"))
            ], notes: notes,
            help: "plan a conversation\(people ?? "")\(wave), or write `execution: \(nearer)`")
        ]
      }
    })
}

extension Need {
  fileprivate static let wish = Self("`exposure.worker_wish` of an activity") {
    $0.activities.contains {
      $0.asIs?.exposure?.workerWish != nil || $0.toBe?.exposure?.workerWish != nil
    }
  }
}
