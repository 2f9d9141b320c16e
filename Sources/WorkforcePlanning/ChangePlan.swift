package import WorkforceAnalysis
package import WorkforceChecks
package import WorkforceModel
package import WorkforceSyntax

/// What the reports print: the definitions, what was computed, what was found, and the change worked
/// out for readers who never see the text.
package struct ChangePlan: Sendable {
  package var definitions: Definitions
  package var analysis: Analysis
  /// In the order of the text, waived findings among them.
  package var findings: [Diagnostic]
  package var notJudged: [CheckResult.NotJudged]
  /// What the plan's governance packs ask of what they bind, met or not.
  package var duties: [DutyJudgement]
  /// 16 hexadecimal digits that change with the plan's texts.
  package var fingerprint: String
  package var revision: String?
  package var isDraft: Bool
  /// The scenario whose values stand in place of the text's; nil for the plan as it is written.
  package var scenario: Scenario?
  /// The plan's scenarios beside it; nil where it has none, and in a scenario's own plan.
  package var comparison: ScenarioComparison?
  /// Money, ranges and what moves them, drawn once.
  package var figures: PlanFigures
  /// Which roles could take the people of roles whose hours are free, worked out once.
  package var redeployment: Redeployment
  /// One for each role, in the order of the files.
  package var roles: [RoleChange]
  /// One for each domain and wave that has work, in the order of the files.
  package var summary: [SummaryRow]

  package init(
    definitions: Definitions, analysis: Analysis, findings: [Diagnostic],
    notJudged: [CheckResult.NotJudged], duties: [DutyJudgement] = [], fingerprint: String,
    revision: String?, isDraft: Bool, draws: Int = ReleaseEstimate.draws,
    scenario: Scenario? = nil
  ) {
    self.definitions = definitions
    self.analysis = analysis
    self.findings = findings
    self.notJudged = notJudged
    self.duties = duties
    self.fingerprint = fingerprint
    self.revision = revision
    self.isDraft = isDraft
    self.scenario = scenario
    figures = PlanFigures(definitions, analysis, draws: draws)
    redeployment = Redeployment(definitions, analysis)
    let learning = RoleLearning.all(definitions, analysis.skillGaps)
    roles = definitions.roles.enumerated().map { place, role in
      RoleChange(
        role, capacity: analysis.roles[place], account: analysis.ledger.accounts[place],
        difference: analysis.difference.roles[place], learning: learning[place],
        definitions: definitions)
    }
    summary = SummaryRow.all(definitions, analysis, findings: findings)
  }

  package var plan: Plan { definitions.plan }

  /// What the reports are written in: English where the plan's language is none of theirs.
  package var language: Language { Language(code: plan.language) ?? .en }

  /// The net release as a distribution.
  package var release: ReleaseEstimate { figures.release }

  /// Findings that nobody has waived.
  package var openFindings: [Diagnostic] { findings.filter { $0.waived == nil } }

  package func openCount(_ severity: Severity) -> Int {
    openFindings.count { $0.severity == severity }
  }

  package var waivedCount: Int { findings.count - openFindings.count }

  /// Roles for which something changes, in the order of the files.
  package var changingRoles: [RoleChange] { roles.filter { $0.kind != .keep } }

  /// Nothing differs between as-is and to-be.
  package var isUnchanged: Bool { analysis.difference.isEmpty }

  /// Hours a year set free in roles and given a destination by `release`.
  package var claimedRelease: Double { analysis.ledger.claimed }

  /// FTE of the plan's hours in a state; nil where some role that bears hours has no working time.
  package func fte(in state: Diagnostic.State) -> Double? {
    var sum = 0.0
    for role in analysis.roles where role.load(state).work > 0 {
      guard let fte = role.fte(role.load(state).work) else { return nil }
      sum += fte
    }
    return sum
  }
}
