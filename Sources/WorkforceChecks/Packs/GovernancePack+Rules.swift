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
    let missing = judgement.missing.filter { !$0.foundBy.contains { isFound($0, judgement) } }
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
      labels: judgement.short.map { .init("not enough for it", at: $0) }, notes: notes,
      help: missing.map { $0.write.replacing("{id}", with: judgement.id) }.inAdvice)
  }

  private func isFound(_ rule: String, _ judgement: DutyJudgement) -> Bool {
    switch judgement.duty.about {
    // What concerns a whole site or plan is found elsewhere at its parts.
    case .plan, .site: foundSubjects[rule] != nil
    default: foundSubjects[rule]?.contains(judgement.subject) == true
    }
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

  /// Several things to type, as one line.
  fileprivate var inAdvice: String { map { "add \($0)" }.joined(separator: "; ") }
}
