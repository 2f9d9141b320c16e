package import WorkforceAnalysis
package import WorkforceModel
package import WorkforceSyntax

/// What the rules say about a plan.
package struct CheckResult: Sendable {
  /// A rule that had nothing to judge, and why.
  package struct NotJudged: Sendable {
    package var rule: Rule
    package var needs: [String]
  }

  /// In the order of the text, waived findings among them.
  package var findings: [Diagnostic]
  package var notJudged: [NotJudged]
  /// What each duty of the plan's governance packs asks of what it binds, met or not.
  package var duties: [DutyJudgement] = []
}

/// Runs every rule, and applies the plan's own severities and its waivers.
package enum Checker {
  /// Stands around the judging of a rule; it has to let the rule judge.
  package typealias Watch = (_ rule: Rule, _ judge: () -> Void) -> Void

  /// Judges a plan.
  ///
  /// - Parameter watch: Stands around every rule that runs, so that a benchmark can see what it costs.
  package static func check(
    _ definitions: Definitions, _ analysis: Analysis, trees: [(file: String, root: SyntaxNode)],
    watch: @escaping Watch = { _, judge in judge() }
  ) -> CheckResult {
    let domains = RuleContext.contents(of: definitions)
    let work = JudgedWork.all(of: definitions)
    let book = RuleBook(definitions.packs)
    let policy = PolicyIndex(definitions)
    let ending = definitions.endingSubjects
    var findings = unknownSettings(definitions, book)
    var notJudged: [CheckResult.NotJudged] = []
    var duties: [DutyJudgement] = []

    func run(
      _ rule: Rule, knowing findingsSoFar: [Diagnostic] = [],
      found: [String: FoundByRule] = [:],
      _ judge: (RuleContext) -> [Diagnostic]
    ) {
      guard !policy.isOff(rule) else { return }
      let missing = rule.needs.filter { !$0.isStated(definitions) }
      guard missing.isEmpty else {
        notJudged.append(.init(rule: rule, needs: missing.map(\.key)))
        return
      }
      let context = RuleContext(
        rule: rule, definitions: definitions, analysis: analysis, trees: trees,
        findings: findingsSoFar, found: found, domains: domains, work: work, book: book)
      watch(rule) {
        findings += judge(context).compactMap { policy.applied(to: $0, of: rule) }
          .oncePerCause(ending: ending)
      }
    }

    for rule in book.rules {
      switch rule.basis {
      case .plan(let judge), .readingAndPlan(let judge): run(rule, judge)
      case .reading, .duty, .waivers: break
      }
    }
    if !definitions.packs.isEmpty {
      let facts = FactBook(definitions, analysis)
      let found = findings.byRule
      for rule in book.rules {
        guard case .duty(let duty, let pack) = rule.basis else { continue }
        // A duty may leave a gap to one of a pack chosen before its own.
        let earlier = Set(duty.mustState.flatMap(\.foundBy)).filter { found[$0] == nil }
        let all =
          earlier.isEmpty
          ? found
          : found.merging(findings.filter { earlier.contains($0.id) }.byRule) { $1 }
        run(rule, found: all) { context in
          let judged = facts.judge(duty, of: pack)
          duties += judged
          return judged.compactMap { context.finding(of: $0) }
        }
      }
    }
    let waivers = WaiverIndex(definitions, book)
    for index in findings.indices { findings[index].waived = waivers.waiver(of: findings[index]) }
    for rule in book.rules {
      if case .waivers(let judge) = rule.basis { run(rule, knowing: findings, judge) }
    }
    return CheckResult(
      findings: findings.inTextOrder(), notJudged: notJudged, duties: duties)
  }

  /// A setting for a rule that is not there would be a threshold nobody applies.
  private static func unknownSettings(
    _ definitions: Definitions, _ book: RuleBook
  ) -> [Diagnostic] {
    let policies = [definitions.plan.policy] + definitions.domains.map(\.policy)
    return policies.flatMap(\.settings).flatMap { setting -> [Diagnostic] in
      guard let rule = book.named(setting.rule) else {
        let near = NearestName.suggestions(for: setting.rule, among: book.rules.map(\.id))
        return [.unknownRule(setting.rule, near: near, at: setting.place.range)]
      }
      if rule.isReading { return [.fixedRule(rule.id, at: setting.place.range)] }
      return setting.thresholds.compactMap { threshold in
        rule.thresholds.contains { $0.name == threshold.name }
          ? nil : .unknownThreshold(threshold.name, of: rule, at: threshold.place.range)
      }
    }
  }
}

extension Diagnostic {
  static func unknownRule(_ id: String, near: [String], at range: SourceRange) -> Self {
    Diagnostic(
      id: "reference/unknown-rule", message: "no rule is named `\(id.excerpt())`", range: range,
      help: near.isEmpty
        ? "`workforce explain` lists all rules" : "did you mean \(near.asAlternatives)?")
  }

  fileprivate static func fixedRule(_ id: String, at range: SourceRange) -> Self {
    Diagnostic(
      id: "plan/fixed-rule", message: "`\(id)` is found while the text is read and always holds",
      range: range, help: "take it out of `policy`")
  }

  fileprivate static func unknownThreshold(
    _ name: String, of rule: Rule, at range: SourceRange
  ) -> Self {
    let names = rule.thresholds.map(\.name)
    return Diagnostic(
      id: "plan/unknown-threshold",
      message: "`\(rule.id)` has no threshold named `\(name.excerpt())`", range: range,
      help: names.isEmpty
        ? "it has none: write `\(rule.id): warning`, or `off`"
        : "write one of \(names.asAlternatives)")
  }
}

extension [Diagnostic] {
  /// One cause in both states is one finding, on the to-be.
  ///
  /// What only the as-is has is a
  /// description of what the plan repairs: it never stops the hand-over.
  fileprivate func oncePerCause(ending: Set<Diagnostic.Subject>) -> [Diagnostic] {
    let toBe = Set(filter { $0.state == .toBe }.map { Cause(subject: $0.subject, cause: $0.cause) })
    return compactMap { finding in
      guard finding.state == .asIs else { return finding }
      if toBe.contains(Cause(subject: finding.subject, cause: finding.cause)) { return nil }
      var repaired = finding
      repaired.severity = Swift.min(finding.severity, .warning)
      let ends = finding.subject.map { ending.contains($0) } ?? false
      repaired.notes.append(
        ends ? "in the as-is; the work ends in the to-be" : "in the as-is; repaired in the to-be")
      return repaired
    }
  }
}

extension Definitions {
  /// What the plan retires.
  fileprivate var endingSubjects: Set<Diagnostic.Subject> {
    Set(
      activities.filter { $0.retirement != nil }.map(\.subject)
        + decisions.filter { $0.retirement != nil }.map(\.subject)
        + measures.filter { $0.retirement != nil }.map(\.subject))
  }
}

private struct Cause: Hashable {
  var subject: Diagnostic.Subject?
  var cause: String
}

/// The waivers in force, by what they are about.
private struct WaiverIndex {
  private struct Key: Hashable {
    var subject: Diagnostic.Subject
    var rule: String
  }

  private var waivers: [Key: Diagnostic.Waived] = [:]
  private let book: RuleBook

  init(_ definitions: Definitions, _ book: RuleBook) {
    self.book = book
    for placed in definitions.placedWaivers {
      let (subject, waiver) = (placed.subject, placed.waiver)
      guard let rule = waiver.rule, let reason = waiver.reason, let owner = waiver.owner,
        let expires = waiver.expires, expires >= definitions.plan.asOf
      else { continue }
      waivers[Key(subject: subject, rule: rule)] = Diagnostic.Waived(
        reason: reason, owner: owner.text, expires: expires.description)
    }
  }

  func waiver(of finding: Diagnostic) -> Diagnostic.Waived? {
    // A waiver that waives what is wrong with waivers would hide itself.
    guard let subject = finding.subject, let rule = book.named(finding.id), !rule.isReading,
      rule.family != "waiver"
    else { return nil }
    return waivers[Key(subject: subject, rule: finding.id)]
  }
}
