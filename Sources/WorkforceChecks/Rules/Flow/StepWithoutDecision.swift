import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let stepWithoutDecision = Rule(
    "flow/step-without-decision", .warning,
    "What a system puts out is passed on and reaches no decision.",
    rationale: """
      Output has an effect where somebody decides by it, or a customer gets it. A chain that breaks \
      off before is work for its own sake, however well each step is done.
      """,
    source: """
      The value chain from output to workflow to decision to outcome; nothing may be loose. What \
      leaves the organisation is used. Reported once for all that hangs together.
      """,
    needs: [.execution, .feeds, .decisions],
    bad: [
      """
      activities:
        triage-claim:
          title: Triage a new claim
          feeds: [▸file-letter]
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
        score-claim:
          title: Score a claim
          feeds: [file-letter]
          to_be:
            execution: delegated
            raci: {R: review-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
        file-letter:
          title: File a letter
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      decisions:
        approve-payout:
          title: Approve a payout
          as_is:
            - {decide: claims-team-lead}
      """,
      """
      activities:
        triage-claim:
          title: Triage a new claim
          feeds: [▸assess-claim]
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
        assess-claim:
          title: Assess a claim
          feeds: [file-letter]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
        file-letter:
          title: File a letter
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be: {retired: The archive takes letters as they come}
      decisions:
        approve-payout:
          title: Approve a payout
          as_is:
            - {decide: claims-team-lead}
      """,
    ],
    good: [
      """
      activities:
        triage-claim:
          title: Triage a new claim
          feeds: [file-letter]
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
        file-letter:
          title: File a letter
          feeds: [outside]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      decisions:
        approve-payout:
          title: Approve a payout
          as_is:
            - {decide: claims-team-lead}
      """,
      """
      activities:
        triage-claim:
          title: Triage a new claim
          feeds: [note-claim, file-letter]
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
        file-letter:
          title: File a letter
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
        note-claim:
          title: Note a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be: {retired: Part of the assessment, into: [assess-claim]}
        assess-claim:
          title: Assess a claim
          feeds: [approve-payout]
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      decisions:
        approve-payout:
          title: Approve a payout
          as_is:
            - {decide: claims-team-lead}
      """,
    ],
    basis: .plan { context in
      let toBe = context.brokenChains(in: .toBe)
      let known = Set(toBe.flatMap(\.all))
      // A chain that has only grown, or begins elsewhere, is the same one.
      let asIs = context.brokenChains(in: .asIs).filter { known.isDisjoint(with: $0.all) }
      return toBe.compactMap { context.finding(of: $0, in: .toBe) }
        + asIs.compactMap { context.finding(of: $0, in: .asIs) }
    })
}

extension RuleContext {
  /// Those that break off; one that runs in circles is a finding of `flow/cycle`, and one that ends
  /// in output nobody takes up of `flow/output-without-use`.
  fileprivate func brokenChains(in state: State) -> [BrokenChain] {
    let starts = definitions.activities.filter {
      $0.state(state)?.finishingSystems.isEmpty == false
        && (state == .toBe || $0.judgedStates.contains(.asIs))
    }
    return chain(in: state).brokenChains(from: starts.map(\.id)).filter { broken in
      !broken.way.isEmpty && !broken.all.contains { isLoose($0, in: state) }
    }
  }

  fileprivate func finding(of broken: BrokenChain, in state: State) -> Diagnostic? {
    let way = broken.way.compactMap { definitions.activities[$0] }
    guard let first = way.first, let last = way.last,
      let system = first.state(state)?.finishingSystems.first
    else { return nil }
    let others = broken.starts.filter { $0 != first.id }.map(\.text)
    let ends = broken.ends.filter { $0 != last.id }.map(\.text)
    let steps = chain(in: state).feeds[first.id] ?? []
    let next =
      steps.first { $0.text == way.dropFirst().first?.id.text }
      ?? steps.first { $0 != .activity(first.id) }
    var notes: [String] = []
    if way.count > 2 { notes.append("it goes \(way.map(\.id.text).asWay)") }
    if !ends.isEmpty { notes.append("it breaks off at \(ends.asList(limit: 5)) too") }
    if !others.isEmpty {
      notes.append("the same holds for what systems put out in \(others.asList(limit: 5))")
    }
    return finding(
      "what system `\(system.party)` puts out in activity `\(first.id)` reaches no decision: "
        + "the chain breaks off at `\(last.id)`",
      at: first.source.place(in: state, path: ["feeds"] + [next?.text].compactMap(\.self)),
      about: first, in: state,
      labels: [
        chain(in: state).isUsed(last.id)
          ? .init(
            "ends, with nothing in its place", at: last.source.place(in: state, "feeds"))
          : .init("feeds nothing", at: last.source.declaration)
      ],
      notes: notes,
      help: "add to `\(last.id)` `feeds:` with the activity or decision that takes it up, or "
        + "`feeds: [outside]` where it leaves the organisation")
  }
}
