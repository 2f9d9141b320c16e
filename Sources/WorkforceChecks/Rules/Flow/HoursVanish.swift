import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let hoursVanish = Rule(
    "flow/hours-vanish", .warning, "Work ends in a successor whose volume does not change.",
    rationale: """
      What takes over the work takes over hours. Where its volume and its time stay as they were, the \
      plan counts those hours as set free although somebody still has to do the work.
      """,
    source: """
      Conservation: whatever the as-is holds is kept, moved, or retired with a reason. A successor \
      that is new, or takes longer for each item than before, has taken the work in. Most likely \
      values.
      """,
    needs: [.hours],
    bad: [
      """
      activities:
        note-claim:
          title: Note a claim
          volume: 600 per month
          time: 5 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be: {retired: Part of the assessment, into: [▸assess-claim]}
        assess-claim:
          title: Assess a claim
          volume: 1000 per month
          time: 30 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      """
    ],
    good: [
      """
      activities:
        note-claim:
          title: Note a claim
          volume: 600 per month
          time: 5 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be: {retired: Part of the assessment, into: [assess-claim, file-letter]}
        assess-claim:
          title: Assess a claim
          volume: 1000 per month
          time: 30 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be: {volume: 1600 per month}
        file-letter:
          title: File a letter
          volume: 100 per month
          time: 5 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      """,
      """
      activities:
        note-claim:
          title: Note a claim
          volume: 600 per month
          time: 5 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be: {retired: Part of the assessment, into: [assess-claim]}
        assess-claim:
          title: Assess a claim
          volume: 1000 per month
          time: 30 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be: {time: 33 min}
        sort-post:
          title: Sort the post
          volume: 900 per month
          time: 2 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be: {retired: Post is scanned outside, into: [check-scan]}
        check-scan:
          title: Check a scan
          volume: 100 per month
          time: 2 min
          to_be:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
        file-letter:
          title: File a letter
          volume: 100 per month
          time: 5 min
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
          to_be: {retired: The archive takes letters as they come}
      """,
    ],
    basis: .plan { context in
      context.definitions.activities.compactMap { activity in
        guard let into = activity.retirement?.into, let first = into.first,
          let hours = context.analysis[activity.id], hours.asIs.total > 0,
          let volume = hours.inputsAsIs?.volume
        else { return nil }
        let kept = into.compactMap { context.analysis[$0]?.unchangedVolume }
        guard kept.count == into.count else { return nil }
        let stays = kept.count == 1 ? "whose volume stays" : "whose volumes stay"
        return context.finding(
          "activity `\(activity.id)`, \(volume.readable) items and \(hours.asIs.total.readable) h a "
            + "year, ends in \(into.map(\.text).asList(limit: 3)), \(stays) at "
            + "\(figures(kept)) items a year",
          at: activity.source.place("to_be", "into", first.text), about: activity, in: .toBe,
          labels: into.prefix(3).compactMap { context.definitions.activities[$0] }.map {
            .init("stays as it is", at: $0.source.place(in: .toBe, "volume"))
          },
          help:
            "state in `\(first)` what it takes over, `to_be: {volume: …}` or `{time: …}`, or take "
            + "out `into` where the work is no longer done")
      }
    })
}

/// As many as names are listed before them.
private func figures(_ volumes: [Double]) -> String {
  let shown = volumes.prefix(3).map(\.readable)
  guard volumes.count <= 3, let last = shown.last, shown.count > 1 else {
    return shown.joined(separator: ", ") + (volumes.count > 3 ? " and others" : "")
  }
  return shown.dropLast().joined(separator: ", ") + " and \(last)"
}
