import TestSupport
import Testing
import WorkforceAnalysis
import WorkforceChecks
import WorkforceModel
import WorkforceSyntax

/// The activity that documents the whole language, with no more around it than it names.
struct LanguageExampleTests {
  @Test func checksWithoutAnErrorOrAWarning() throws {
    let sources = SourceLoader.read(files: [
      SourceFile(path: "triage.yaml", text: LanguageExample.activity),
      SourceFile(path: "workforce.yaml", text: Self.plan),
    ])
    let loaded = DefinitionsLoader.load(sources.trees, fileCount: 2)
    let definitions = try #require(loaded.definitions)
    let analysis = Analysis(definitions)
    let findings =
      sources.problems + loaded.problems
      + Checker.check(definitions, analysis, trees: sources.trees).findings
    let serious = findings.filter { $0.severity > .note }.map(\.line)
    #expect(serious.isEmpty, "\(serious)")
    // The figures of the worked example: 2,000 and 1,206.9333 h a month.
    let hours = try #require(analysis[ID<Activity>("triage-claim")])
    #expect(abs(hours.asIs.total / 12 - 2000) < 0.001)
    #expect(abs(hours.toBe.total / 12 - 1206.9333) < 0.001)
  }

  private static let plan = """
    plan: {id: language, as_of: 2027-01-01}
    roles:
      claims-handler: {title: Claims handler}
      claims-team-lead: {title: Claims team lead}
      head-of-claims: {title: Head of claims}
      fraud-analyst: {title: Fraud analyst}
      customer-service-lead: {title: Customer service lead}
    systems:
      triage-model: {title: Triage model, kind: model}
    domains:
      motor-claims: {title: Motor claims}
    waves:
      wave-1: {title: First wave, go_live: 2027-03-01}
    measures:
      cycle-time: {title: Cycle time, unit: days, better: lower}
    activities:
      assess-claim:
        title: Assess a claim
        domain: motor-claims
        as_is:
          raci: {R: claims-handler, A: claims-team-lead, C: fraud-analyst}
    """
}
