import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let waiverUnused = Rule(
    "waiver/unused", .warning, "A waiver waives nothing.",
    rationale: """
      What it was for is repaired, or it never fitted; left in place it will one day hide a new \
      fault.
      """,
    source: "Own inference: an exception ends when its cause does.",
    needs: [.allow],
    bad: [
      """
      activities:
        assess-claim:
          title: Assess a claim
          allow:
            - rule: ▸raci/many-accountable
              reason: both lines own it until they are merged
              owner: head-of-claims
              expires: 2027-06-30
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      """,
      """
      activities:
        assess-claim:
          title: Assess a claim
          allow:
            - rule: ▸raci/many-acountable
              reason: both lines own it until they are merged
              owner: head-of-claims
              expires: 2027-06-30
          as_is:
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
      """,
    ],
    good: [
      """
      activities:
        assess-claim:
          title: Assess a claim
          allow:
            - rule: raci/many-accountable
              reason: both lines own it until they are merged
              owner: head-of-claims
              expires: 2027-06-30
          as_is:
            raci: {R: claims-handler, A: [claims-team-lead, head-of-claims], I: fraud-analyst}
      """
    ],
    basis: .waivers { context in
      var used: Set<Waived> = []
      var elsewhere: [String: Diagnostic.Subject] = [:]
      for finding in context.findings {
        guard let subject = finding.subject else { continue }
        if finding.waived != nil { used.insert(Waived(subject: subject, rule: finding.id)) }
        if elsewhere[finding.id] == nil { elsewhere[finding.id] = subject }
      }
      return context.definitions.placedWaivers.compactMap { placed in
        // What is incomplete or expired waives nothing either, and is reported as that.
        guard placed.isComplete, let id = placed.waiver.rule, let end = placed.waiver.expires,
          end >= context.plan.asOf, !used.contains(Waived(subject: placed.subject, rule: id))
        else { return nil }
        guard let rule = context.book.named(id) else { return context.unknownRule(placed, id) }
        if rule.isReading { return context.neverWaived(placed, rule) }
        return context.unused(placed, rule, elsewhere: elsewhere[id])
      }
    })
}

private struct Waived: Hashable {
  var subject: Diagnostic.Subject
  var rule: String
}

extension RuleContext {
  fileprivate func unused(
    _ placed: PlacedWaiver, _ rule: Rule, elsewhere: Diagnostic.Subject?
  ) -> Diagnostic {
    let isOff = plan.policy.setting(of: rule.id)?.severity == .off
    return finding(
      "the \(placed.inWords) waives nothing: there is no such finding",
      at: placed.place("rule"), about: placed.subject, cause: "allow \(placed.index)",
      notes: isOff
        ? ["the rule is `off` in `policy`"]
        : elsewhere.map { ["the rule speaks of \($0.kind) `\($0.id)`"] } ?? [],
      help: elsewhere == nil
        ? "delete the waiver" : "delete the waiver, or move it to the entry the finding is about")
  }

  fileprivate func unknownRule(_ placed: PlacedWaiver, _ id: String) -> Diagnostic {
    let near = NearestName.suggestions(for: id, among: book.rules.map(\.id))
    return finding(
      "the \(placed.inWords) waives nothing: no rule has this name",
      at: placed.place("rule"), about: placed.subject, cause: "allow \(placed.index)",
      help: near.isEmpty
        ? "`workforce explain` lists all rules" : "did you mean \(near.asAlternatives)?")
  }

  fileprivate func neverWaived(_ placed: PlacedWaiver, _ rule: Rule) -> Diagnostic {
    finding(
      "the \(placed.inWords) waives nothing: the rule always holds",
      at: placed.place("rule"), about: placed.subject, cause: "allow \(placed.index)",
      notes: ["what is found while the text is read cannot be waived"],
      help: "delete the waiver")
  }
}
