import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let approvalStale = Rule(
    "approval/stale", .warning, "The text has changed since it was approved.",
    rationale: """
      An approval is of what stood there on that day. Whoever relies on it takes what was written \
      later for approved as well.
      """,
    source: """
      Control of documents: changes are approved like the first version. The fingerprint is of what \
      the text says: comments, layout, order of keys, waivers and the plan's `as_of` may change.
      """,
    needs: [.approvedText],
    bad: [
      """
      roles:
        claims-handler: {title: Claims handler, purpose: Settles claims up to 5000 EUR}
      approvals:
        handler-profile:
          by: head-of-claims
          on: 2026-12-01
          covers: claims-handler
          fingerprint: ▸0f5b7c0de1a2934b
      """,
      """
      approvals:
        whole-plan: {on: 2026-12-01, covers: plan, fingerprint: ▸0f5b7c0de1a2934b}
      """,
    ],
    good: [
      """
      roles:
        # A comment, another order of keys and quotes change nothing that was approved.
        claims-handler:
          purpose: "Settles claims up to 5000 EUR"
          title: "Claims handler"
      approvals:
        handler-profile:
          by: head-of-claims
          on: 2026-12-01
          covers: claims-handler
          fingerprint: 52b172a8479f8924
      """,
      """
      approvals:
        whole-plan: {by: head-of-claims, on: 2026-12-01, covers: plan}
      """,
    ],
    basis: .plan { context in
      let content = ApprovedContent(context.definitions)
      return context.definitions.approvals.compactMap { approval in
        guard content.state(of: approval) == .stale, let covers = approval.covers,
          let now = content.fingerprint(of: covers)
        else { return nil }
        return context.stale(approval, covers, now: now)
      }
    })
}

extension Need {
  fileprivate static let approvedText = Self("`fingerprint` and `covers` of an approval") {
    $0.approvals.contains { $0.fingerprint != nil && $0.covers != nil }
  }
}

extension RuleContext {
  fileprivate func stale(_ approval: Approval, _ covers: String, now: String) -> Diagnostic {
    let what =
      if covers == "plan" {
        "the plan"
      } else if definitions.domains[ID(covers)] != nil {
        "domain `\(covers)`"
      } else {
        "role `\(covers)`"
      }
    let day = approval.on.map { " of \($0)" } ?? ""
    let who = approval.by.map { "`\($0)`" } ?? "who approved it"
    return finding(
      "the text of \(what) has changed since approval `\(approval.id)`\(day)",
      at: approval.source.place("fingerprint"), about: approval,
      label: "of the text approved; of today's it is \(now)",
      labels: covers == "plan"
        ? [] : [.init("what is approved", at: approval.source.place("covers"))],
      help: "let \(who) see the changes, then write the day of the new approval under `on:`, and "
        + "`fingerprint: \(now)`; `workforce approve` does both")
  }
}
