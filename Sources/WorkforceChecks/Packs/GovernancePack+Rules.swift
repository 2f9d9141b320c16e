import WorkforceModel
import WorkforceSyntax

extension GovernancePack {
  /// Each duty as a rule of its own, so that policy, waivers and reports treat it as any other.
  package var rules: [Rule] { duties.map(rule) }

  private func rule(of duty: Duty) -> Rule {
    Rule(
      "\(id)/\(duty.id)", duty.severity, "\(duty.title).", rationale: duty.rationale ?? "",
      source: "\(duty.cite), \(title).", needs: duty.needs, bad: [], good: [],
      basis: .duty(duty, of: self))
  }
}

extension RuleContext {
  /// A gap as a finding; nil where the duty is met, or other checks have found all of it.
  func finding(of judgement: DutyJudgement) -> Diagnostic? {
    let duty = judgement.duty
    // Without an overseer there is nobody to be trained or to have rights.
    let hasNoOverseer = judgement.missing.contains { $0.facts == [.by] }
    let missing = judgement.missing.filter { requirement in
      if hasNoOverseer, requirement.facts.allSatisfy(\.isOfOverseer) { return false }
      return !requirement.foundBy.contains { isFound($0, requirement, judgement) }
    }
    guard !missing.isEmpty else { return nil }
    let says = missing.map(\.says)
    let date = duty.from.map { "\(judgement.isUpcoming ? "from" : "since") \($0)" }
    var notes = [
      ["\(duty.cite), \(judgement.pack.title)", date].compactMap(\.self).joined(separator: ", ")
    ]
    notes.append(
      judgement.isUpcoming
        ? "it binds later, and the work is live by then"
        : "judged on \(judgement.day), \(judgement.day == plan.asOf ? "the plan's `as_of`" : "the go-live")"
    )
    if let why = duty.uncertain { notes.append("not certain: \(why)") }
    let isOfSite = duty.about == .site
    return finding(
      "\(judgement.name) does not state \(says.inSentence)", at: judgement.place,
      about: judgement.subject, cause: isOfSite ? "site \(judgement.id)" : "",
      severity: judgement.isUpcoming ? .note : nil,
      labels: judgement.short.map { .init("not enough for it", at: $0) }
        + judgement.late.map { .init("too late for it", at: $0) }, notes: notes,
      help: missing.count == 1 && !judgement.late.isEmpty
        ? inTime(judgement) : advice(on: missing, judgement))
  }

  private func advice(
    on missing: [GovernancePack.Requirement], _ judgement: DutyJudgement
  ) -> String {
    var advice: [String] = []
    for requirement in missing {
      // What is there already is written anew, for a key stands once.
      let verb = judgement.isShort(of: requirement) ? "write" : "add"
      let text = "\(verb) \(requirement.write.replacing("{id}", with: judgement.id))"
      // One line to type may state two things.
      if !advice.contains(text) { advice.append(text) }
    }
    return advice.joined(separator: "; ")
  }

  private func inTime(_ judgement: DutyJudgement) -> String {
    judgement.day > plan.asOf
      ? "bring its day to \(judgement.day) or earlier, or let the work go live after it"
      : "have it sooner: the work is live and the duty binds already; until then keep the work "
        + "with people who are trained"
  }

  private func isFound(
    _ rule: String, _ requirement: GovernancePack.Requirement, _ judgement: DutyJudgement
  ) -> Bool {
    guard let found = found[rule] else { return false }
    if found.subjects.contains(judgement.subject) { return true }
    switch judgement.duty.about {
    // What concerns a whole plan is found elsewhere at its parts.
    case .plan: return true
    case .site:
      return found.findings.contains { isFound($0, at: judgement.id) }
    default:
      guard requirement.facts.allSatisfy(\.isOfBody) else { return false }
      return found.findings.contains { isFound($0, in: judgement.domain) }
    }
  }

  /// A finding about a body is about its site; others tell their site as the cause.
  private func isFound(_ finding: Diagnostic, at site: String) -> Bool {
    if let body = body(of: finding) { return body.site == nil || body.site == site }
    return finding.cause.isEmpty || finding.cause == site
  }

  private func isFound(_ finding: Diagnostic, in domain: ID<Domain>?) -> Bool {
    guard let body = body(of: finding) else {
      return finding.subject?.kind == "domain" && finding.subject?.id == domain?.text
    }
    return body.coversDomains.isEmpty || domain.map(body.coversDomains.contains) == true
  }

  private func body(of finding: Diagnostic) -> Body? {
    guard let subject = finding.subject, subject.kind == "body" else { return nil }
    return definitions.bodies[ID(subject.id)]
  }
}

extension GovernancePack.Duty {
  /// What has to be written somewhere before the duty says anything.
  fileprivate var needs: [Need] {
    let facts = appliesWhen.flatMap(\.facts)
    var needs: [Need] = []
    if about == .site { needs.append(.sites) }
    if facts.contains(.country) { needs.append(.countries) }
    if facts.contains(.region) { needs.append(.regions) }
    if facts.contains(.exits) { needs.append(.benefits) }
    return needs
  }
}

extension GovernancePack.Condition {
  fileprivate var facts: [GovernanceFact] {
    switch self {
    case .fact(let fact, _): [fact]
    case .any(let groups): groups.flatMap { $0.flatMap(\.facts) }
    }
  }
}

extension Need {
  fileprivate static let sites = Self("`sites` of the plan") { !$0.plan.sites.isEmpty }
  fileprivate static let countries = Self("`country` of a site and `site` of a role") {
    $0.plan.sites.contains { $0.country != nil } && $0.roles.contains { $0.site != nil }
  }
  fileprivate static let regions = Self("`region` of a site and `site` of a role") {
    $0.plan.sites.contains { $0.region != nil } && $0.roles.contains { $0.site != nil }
  }
}

extension [String] {
  /// a, b and c.
  fileprivate var inSentence: String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}
