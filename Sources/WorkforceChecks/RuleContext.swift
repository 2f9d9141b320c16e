package import WorkforceAnalysis
package import WorkforceModel
package import WorkforceSyntax

/// What a rule may look at, and how it reports.
///
/// Nothing in it ever changes. It is shared and not copied, for rules carry it into every loop.
package final class RuleContext: Sendable {
  package typealias State = Diagnostic.State

  package let rule: Rule
  package let definitions: Definitions
  package let analysis: Analysis
  /// The text as it was read, for rules about words rather than meaning.
  package let trees: [(file: String, root: SyntaxNode)]
  /// Everything other rules found, waived or not; only for rules about waivers.
  package let findings: [Diagnostic]
  /// What each rule of the catalogue has found; only for duties.
  let found: [String: FoundByRule]
  /// All rules that hold for the plan.
  package let book: RuleBook

  package var plan: Plan { definitions.plan }

  /// The value of one of the rule's thresholds: the domain's, else the plan's, else the default.
  package func threshold(_ name: String, in domain: ID<Domain>? = nil) -> Double {
    let policies = [domain.flatMap { definitions.domains[$0]?.policy }, plan.policy]
    for policy in policies {
      let stated = policy?.setting(of: rule.id)?.thresholds.first { $0.name == name }
      if let stated { return stated.value }
    }
    guard let threshold = rule.thresholds.first(where: { $0.name == name }) else {
      preconditionFailure("\(rule.id) has no threshold \(name)")
    }
    return threshold.value
  }

  /// A finding of this rule.
  ///
  /// - Parameters:
  ///   - domain: Where it was found, for entries that stand in no domain themselves.
  ///   - cause: Tells several findings about one subject apart, so that the same cause in both states
  ///     is found once; such as the id of the role that is too much.
  package func finding(
    _ message: String, at range: SourceRange, about entry: some Entry,
    of domain: ID<Domain>? = nil, in state: State? = nil,
    cause: String = "", severity: Severity? = nil, label: String = "",
    labels: [Diagnostic.Label] = [], notes: [String] = [], help: String
  ) -> Diagnostic {
    Diagnostic(
      id: rule.id, severity: severity ?? rule.severity, message: message, range: range,
      label: label, labels: labels, notes: notes, help: help, subject: entry.subject,
      domain: domain?.text, state: state, cause: cause)
  }

  /// Judges every activity in every state that counts: the to-be, and the as-is of what changes.
  package func inEachActivity(
    _ judge: (Activity, ActivityState, State) -> [Diagnostic]
  ) -> [Diagnostic] {
    work.flatMap { judge($0.activity, $0.content, $0.state) }
  }

  /// Judges every decision in every state that counts.
  package func inEachDecision(_ judge: (Decision, [Band], State) -> [Diagnostic]) -> [Diagnostic] {
    definitions.decisions.flatMap { decision in
      decision.judgedStates.flatMap { state in
        decision.bands(in: state).map { judge(decision, $0, state) } ?? []
      }
    }
  }

  /// The roles that hold a letter in an activity of the domain, in a state; a letter that keeps a
  /// role out is none.
  package func roles(of domain: ID<Domain>?, in state: State) -> Set<ID<Role>> {
    domains[state == .asIs ? 0 : 1][domain]?.roles ?? []
  }

  package func activities(of domain: ID<Domain>?, in state: State) -> [Activity] {
    domains[state == .asIs ? 0 : 1][domain]?.activities ?? []
  }

  /// Shares of a domain mean something from eight activities and six roles upward.
  package func isLargeEnough(_ domain: ID<Domain>?, in state: State) -> Bool {
    activities(of: domain, in: state).count >= 8 && roles(of: domain, in: state).count >= 6
  }

  private let domains: [[ID<Domain>?: DomainContent]]
  private let work: [JudgedWork]

  package struct DomainContent: Sendable {
    package var activities: [Activity] = []
    package var roles: Set<ID<Role>> = []
  }

  init(
    rule: Rule, definitions: Definitions, analysis: Analysis,
    trees: [(file: String, root: SyntaxNode)],
    findings: [Diagnostic], found: [String: FoundByRule],
    domains: [[ID<Domain>?: DomainContent]], work: [JudgedWork], book: RuleBook
  ) {
    self.rule = rule
    self.definitions = definitions
    self.analysis = analysis
    self.trees = trees
    self.findings = findings
    self.found = found
    self.book = book
    self.domains = domains
    self.work = work
  }

  /// What stands in each domain, as-is and to-be; worked out once for all rules.
  static func contents(of definitions: Definitions) -> [[ID<Domain>?: DomainContent]] {
    [State.asIs, .toBe].map { state in
      var result: [ID<Domain>?: DomainContent] = [:]
      for activity in definitions.activities {
        guard let work = activity.state(state) else { continue }
        result[activity.domain, default: DomainContent()].activities.append(activity)
        for assignment in work.responsibilities.assignments {
          if let role = assignment.party.role, assignment.relation != .excluded {
            result[activity.domain, default: DomainContent()].roles.insert(role)
          }
        }
      }
      return result
    }
  }
}

/// An activity in a state that counts.
///
/// Shared by all rules: to copy an activity for each of them would cost more than most rules do.
final class JudgedWork: Sendable {
  let activity: Activity
  let content: ActivityState
  let state: Diagnostic.State

  private init(_ activity: Activity, _ content: ActivityState, in state: Diagnostic.State) {
    self.activity = activity
    self.content = content
    self.state = state
  }

  static func all(of definitions: Definitions) -> [JudgedWork] {
    definitions.activities.flatMap { activity in
      activity.judgedStates.compactMap { state in
        activity.state(state).map { JudgedWork(activity, $0, in: state) }
      }
    }
  }
}

extension Activity {
  /// Work that stays as it is is judged once, as its to-be.
  package var judgedStates: [Diagnostic.State] { changes ? [.asIs, .toBe] : [.toBe] }

  /// The place of a party in the activity's letters.
  package func place(
    of party: Party, letter: String, in state: Diagnostic.State
  ) -> SourceRange {
    source.place(in: state, "raci", letter, party.text)
  }
}

extension Decision {
  package var judgedStates: [Diagnostic.State] { changes ? [.asIs, .toBe] : [.toBe] }
}
