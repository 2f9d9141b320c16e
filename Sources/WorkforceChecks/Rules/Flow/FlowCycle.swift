import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let flowCycle = Rule(
    "flow/cycle", .warning, "Activities feed each other in a circle with no decision in it.",
    rationale: """
      Work that goes round with nobody to decide that it is done has no end, and its hours and its \
      chain to an outcome cannot be told. Where items do come back, somebody decides that they must.
      """,
    source: "The value chain from output to workflow to decision to outcome; nothing may be loose.",
    needs: [.feeds],
    bad: [
      """
      activities:
        request-documents:
          title: Request documents
          feeds: [▸assess-claim]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
        assess-claim:
          title: Assess a claim
          feeds: [file-letter, outside]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
        file-letter:
          title: File a letter
          feeds: [request-documents]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      """,
      """
      activities:
        assess-claim:
          title: Assess a claim
          feeds: [▸assess-claim, ▸file-letter]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
        file-letter:
          title: File a letter
          feeds: [assess-claim]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      """,
    ],
    good: [
      """
      activities:
        request-documents:
          title: Request documents
          feeds: [assess-claim]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
        assess-claim:
          title: Assess a claim
          feeds: [complete-file]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      decisions:
        complete-file:
          title: Decide that a file is complete
          feeds: [request-documents]
          as_is:
            - {decide: claims-team-lead}
      """,
      """
      activities:
        note-claim:
          title: Note a claim
          feeds: [complete-file]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
        complete-file:
          title: Complete the file
          feeds: [outside]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be: {retired: Done with the note, into: [note-claim]}
      """,
    ],
    basis: .plan { context in
      [RuleContext.State.asIs, .toBe].flatMap { state in
        context.chain(in: state).circles().compactMap { context.finding(of: $0, in: state) }
      }
    })
}

extension RuleContext {
  fileprivate func finding(of circle: [ID<Activity>], in state: State) -> Diagnostic? {
    let activities = circle.compactMap { definitions.activities[$0] }
    guard let first = activities.first, let last = activities.last,
      state == .toBe || activities.contains(where: { $0.judgedStates.contains(.asIs) })
    else { return nil }
    let way = circle.map(\.text) + [first.id.text]
    if circle.count == 1 {
      // Of a system's work that feeds nothing else `flow/output-without-use` speaks.
      guard ![state, .toBe].contains(where: { isLoose(first.id, in: $0) }) else { return nil }
      return finding(
        "activity `\(first.id)` feeds itself, with no decision between",
        at: first.source.place(in: state, "feeds", first.id.text), about: first, in: state,
        cause: first.id.text,
        help: "take `\(first.id)` out of its `feeds`, or name there the decision that sends it back"
      )
    }
    let steps = zip(activities, way.dropFirst())
    return finding(
      "activities feed each other in a circle with no decision in it: \(way.asWay)",
      at: first.source.place(in: state, "feeds", way[1]), about: first, in: state,
      cause: way.joined(separator: " "),
      labels: steps.dropFirst().prefix(7).map { activity, next in
        .init("then to `\(next)`", at: activity.source.place(in: state, "feeds", next))
      },
      help:
        "take `\(first.id)` out of the `feeds` of `\(last.id)`, or name there the decision that "
        + "sends it back, and `\(first.id)` in that decision's `feeds`")
  }
}
