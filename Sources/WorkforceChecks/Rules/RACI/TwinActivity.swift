import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let twinActivity = Rule(
    "raci/twin-activity", .warning,
    "Two activities of a domain have nearly the same title and different accountable roles.",
    rationale: """
      The same work under two names has two owners, each within a chart that looks in order.
      """,
    source: "Responsibility charting: one accountable role, also across rows.",
    bad: [
      """
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
        assess-the-claims:
          title: ▸Assess the claims
          as_is:
            raci: {R: claims-handler, A: head-of-claims, I: fraud-analyst}
      """
    ],
    good: [
      """
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
        assess-the-claims:
          title: Assess the claims
          as_is:
            raci: {R: payments-clerk, A: claims-team-lead, I: fraud-analyst}
      """,
      """
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
        assess-large-claim:
          title: Assess a large claim
          as_is:
            raci: {R: claims-handler, A: head-of-claims, I: fraud-analyst}
      """,
    ],
    basis: .plan { context in
      var first: [TitleBucket: (activity: Activity, owner: String)] = [:]
      // Both states of an activity follow each other.
      var last: (title: String, key: String) = ("", "")
      return context.inEachActivity { activity, work, state in
        if last.title != activity.title { last = (activity.title, titleKey(activity.title)) }
        let key = last.key
        guard !key.isEmpty, let owner = context.accountable(work).first?.party.role?.text else {
          return []
        }
        let bucket = TitleBucket(key: key, domain: activity.domain, state: state)
        guard let twin = first[bucket] else {
          first[bucket] = (activity, owner)
          return []
        }
        guard twin.owner != owner else { return [] }
        return [
          context.finding(
            "`\(activity.id)` and `\(twin.activity.id)` have nearly the same title; `\(owner)` "
              + "accounts for one, `\(twin.owner)` for the other",
            at: activity.source.place("title"), about: activity, in: state,
            cause: twin.activity.id.text, label: "`\(owner)` accounts",
            labels: [.init("`\(twin.owner)` accounts", at: twin.activity.source.place("title"))],
            help: "make them one activity with one owner, or say in the titles how they differ")
        ]
      }
    })
}

/// What one title key stands for: the same words in two domains are two pieces of work.
private struct TitleBucket: Hashable {
  var key: String
  var domain: ID<Domain>?
  var state: Diagnostic.State
}
