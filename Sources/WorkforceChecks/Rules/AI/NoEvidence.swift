import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let noEvidence = Rule(
    "ai/no-evidence", .warning,
    "A system goes live on its own with no evidence, or with too little to show what is claimed.",
    rationale: """
      How much oversight is enough follows from how often the system is wrong. A rate nobody \
      measured, or measured on a handful of items, is a hope.
      """,
    source: """
      Zero-failure sampling: n = ⌈ln(1 − C) ÷ ln(1 − p)⌉ items without an error show a rate of p with \
      confidence C, 299 items 1 %. With errors among them the rate is a measured one, and the upper \
      bound of Clopper and Pearson (1934) says how high it may be: 3 of 299 measure 1 % and leave 2.6 % \
      possible. Judged where `measure` is `error_rate` or `accuracy`, and for what \
      the system does not do today already.
      """,
    thresholds: [
      .init("confidence", 0.95, "how sure the sample has to be, under 1"),
      .init(
        "margin", 1.5,
        "how many times the claimed rate may be what the sample leaves possible, with errors in it"),
    ],
    needs: [.execution, .evidence],
    bad: [
      """
      systems:
        triage-model:
          title: Triage model
          kind: model
          evidence: {measure: error_rate, value: 1%, sample: ▸200, errors: 0}
        ▸review-model:
          title: Review model
          kind: model
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
        assess-claim:
          title: Assess a claim
          to_be:
            execution: delegated
            raci: {R: review-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
      """,
      """
      systems:
        triage-model:
          title: Triage model
          kind: model
          evidence: {measure: error rate, value: 1%, sample: 1000, errors: ▸30}
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
      """,
      """
      systems:
        triage-model:
          title: Triage model
          kind: model
          evidence: {measure: error_rate, value: 1%, sample: ▸299, errors: 3}
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
      """,
      """
      systems:
        triage-model:
          title: Triage model
          kind: model
          evidence: {measure: error_rate, value: ▸2%}
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
        sort-post:
          title: Sort the post
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
            evidence: {measure: error_rate, value: ▸0%, sample: 500, errors: 0}
      """,
    ],
    good: [
      """
      systems:
        triage-model:
          title: Triage model
          kind: model
          evidence: {measure: error_rate, value: 1%, sample: 299, errors: 0}
        review-model:
          title: Review model
          kind: model
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
        assess-claim:
          title: Assess a claim
          to_be:
            execution: assisted
            system: review-model
            raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}
        sort-post:
          title: Sort the post
          as_is:
            execution: delegated
            raci: {R: review-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
      """,
      """
      systems:
        triage-model:
          title: Triage model
          kind: model
          evidence: {measure: error_rate, value: 2.1%, sample: 3400, errors: 71}
        review-model:
          title: Review model
          kind: model
          evidence: {source: "Validation report, Oct 2026"}
      activities:
        triage-claim:
          title: Triage a new claim
          to_be:
            execution: delegated
            raci: {R: triage-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
        assess-claim:
          title: Assess a claim
          to_be:
            execution: delegated
            raci: {R: review-model, A: claims-team-lead, I: fraud-analyst}
            oversight: {mode: sample, by: claims-handler, stop: claims-team-lead}
      """,
    ],
    basis: .plan { context in
      // The evidence of a system is faulted once, however much rests on it.
      var reported: Set<ID<System>> = []
      return context.inEachActivity { activity, work, state in
        // What a system does today already it has shown that it can do.
        let new = state == .toBe ? activity.newlyFinishing(in: work) : []
        guard !new.isEmpty else { return [] }
        if let own = work.evidence, own.saysAnything {
          let claim = EvidenceClaim(own, "activity `\(activity.id)`") {
            activity.source.place(in: state, "evidence", $0)
          }
          return [context.fault(in: claim, about: activity, of: activity.domain)].compactMap { $0 }
        }
        return new.filter { reported.insert($0).inserted }
          .compactMap { context.definitions.systems[$0] }
          .compactMap { system in
            guard let evidence = system.evidence, evidence.saysAnything else {
              return context.missing(of: system, activity, work)
            }
            let claim = EvidenceClaim(evidence, "system `\(system.id)`") {
              system.source.place("evidence", $0)
            }
            return context.fault(in: claim, about: system, of: activity.domain)
          }
      }
    })
}

extension Need {
  fileprivate static let evidence = Self("`evidence` of a system or activity") {
    $0.systems.contains { $0.evidence != nil }
      || $0.activities.contains { $0.asIs?.evidence != nil || $0.toBe?.evidence != nil }
  }
}

extension Activity {
  /// The systems that finish items here in the to-be and do not yet.
  func newlyFinishing(in work: ActivityState) -> [ID<System>] {
    let systems = work.finishingSystems.compactMap { $0.party.system }
    guard let asIs, asIs.execution >= work.execution else { return systems }
    let today = asIs.finishingSystems.compactMap { $0.party.system }
    return systems.filter { !today.contains($0) }
  }
}

private struct EvidenceClaim {
  var evidence: Evidence
  var owner: String
  var place: (String) -> SourceRange

  init(_ evidence: Evidence, _ owner: String, _ place: @escaping (String) -> SourceRange) {
    self.evidence = evidence
    self.owner = owner
    self.place = place
  }

  /// An error rate as it was claimed, with its name.
  func inWords(_ rate: Double) -> String {
    evidence.measuresAccuracy
      ? "an accuracy of \((1 - rate).exactPercent)" : "an error rate of \(rate.exactPercent)"
  }

  /// A rate that a sample shows, rounded so that it claims no more than one decimal of a percent does.
  func rounded(_ rate: Double) -> Double { (min(rate, 1) * 1000 - 1e-9).rounded(.up) / 1000 }

  /// The same as `value` is typed.
  func typed(_ rate: Double) -> String {
    let above = (rounded(rate) * 1000).rounded() / 10
    let shown = evidence.measuresAccuracy ? ((100 - above) * 10).rounded() / 10 : above
    return "`value: \(shown.typed)%`"
  }
}

extension RuleContext {
  fileprivate func missing(
    of system: System, _ activity: Activity, _ work: ActivityState
  ) -> Diagnostic {
    finding(
      "system `\(system.id)` goes live `\(work.execution)` in activity `\(activity.id)` with no evidence",
      at: system.source.declaration, about: system, of: activity.domain, in: .toBe,
      labels: [
        .init("finishes items by itself", at: activity.source.place(in: .toBe, "execution"))
      ],
      help: """
        add `evidence: {measure: error_rate, value: …, sample: …, errors: …, source: …}` from its \
        pilot to the system, or to the activity where it differs there
        """)
  }

  /// What a claimed rate of errors lacks, nil where the sample can show it.
  fileprivate func fault(
    in claim: EvidenceClaim, about entry: some Entry, of domain: ID<Domain>?
  ) -> Diagnostic? {
    let evidence = claim.evidence
    guard let rate = evidence.claimedErrorRate else { return nil }
    let confidence = min(max(threshold("confidence", in: domain), 0), 1 - 1e-9)
    let least = Sampling.itemsWithoutError(confidence: confidence, rate: rate)
    let enough = least.map { Double($0).readable }
    func fault(_ fact: String, _ key: String, notes: [String] = [], help: String) -> Diagnostic {
      finding(
        "the evidence of \(claim.owner) claims \(claim.inWords(rate))\(fact)", at: claim.place(key),
        about: entry, of: domain, in: .toBe, cause: "claim", notes: notes, help: help)
    }
    guard let sample = evidence.sample else {
      return fault(
        " and names no sample", "value",
        help: enough.map { "add `sample:` and `errors:`; it takes \($0) items at least" }
          ?? "add `sample:` and `errors:`, and claim the rate that they show")
    }
    let errors = evidence.errors ?? 0
    // A rate is written in round figures; a tenth of it is no better claim.
    if sample > 0, errors / sample > rate * 1.1 + 1e-9 {
      return fault(
        "; \(errors.readable) wrong of \(sample.readable) are \((errors / sample).exactPercent)",
        "errors", help: "write \(claim.typed(errors / sample)), or correct `errors` and `sample`")
    }
    let shown = Sampling.highestRate(confidence: confidence, items: sample, errors: errors)
    let claimable = shown < 1 ? claim.typed(shown) : nil
    guard errors <= 0 else {
      // What was measured is a claim, too; only not one that a handful of items can bear.
      guard shown > rate * max(1, threshold("margin", in: domain)) + 1e-9 else { return nil }
      let count = sample.readable
      return fault(
        " from \(count) items, \(errors.readable) of them wrong", "sample",
        notes: [
          "a sample like this leaves \(claim.inWords(claim.rounded(shown))) possible, with a confidence of "
            + confidence.percent
        ],
        help: "look at more items"
          + (claimable.map { ", or claim what \(count) of them can show: \($0)" } ?? ""))
    }
    guard let least, let enough else {
      return fault(
        ", which no sample shows", "value",
        notes: [
          "\(sample.readable) items without an error show \(claim.inWords(shown)), with a confidence "
            + "of \(confidence.percent)"
        ], help: "write what the sample shows: \(claimable ?? "a rate above 0 %")")
    }
    guard sample < Double(least) else { return nil }
    return fault(
      " from \(sample.readable) items; it takes \(enough) at least", "sample",
      notes: [
        "so many items and no error among them show it with a confidence of \(confidence.percent)"
      ],
      help: "look at \(enough) items or more"
        + (claimable.map { ", or claim what \(sample.readable) can show: \($0)" } ?? ""))
  }
}
