import Foundation
import TestSupport
import Testing
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

@testable import workforce

/// The templates inside the program are those of the folder `templates`.
struct TemplateTests {
  @Test func theProgramCarriesTheTemplatesOfTheFolder() throws {
    let sources = TemplateSources()
    let generated = try sources.generated()
    for file in generated { try file.expectCurrent() }
    let expected = generated.map { String($0.path.dropFirst(TemplateSources.folder.count + 1)) }
    #expect(Set(Repository.files(below: TemplateSources.folder)) == Set(expected))
  }

  @Test(arguments: Template.all.map(\.name))
  func aTemplateIsByteForByteWhatTheFolderHolds(_ name: String) throws {
    let template = try #require(Template.named(name))
    #expect(template.files.map(\.path) == Repository.files(below: "templates/\(name)"))
    for file in template.files {
      let data = try Data(
        contentsOf: Repository.root.appending(path: "templates/\(name)/\(file.path)"))
      #expect(Array(data) == Array(file.text.utf8), "\(name)/\(file.path)")
    }
    #expect(!template.summary.isEmpty && !template.summary.contains("\n"))
  }

  @Test(arguments: Template.all.map(\.name))
  func aTemplateCopiedByHandHasNoFindings(_ name: String) throws {
    let outcome = try Self.outcome(name)
    #expect(outcome.findings.map { "\($0.range.file):\($0.range.start.line) \($0.message)" } == [])
    #expect(outcome.judged != nil)
  }
}

/// What every template of a trade has; `blank` is the one that shows the language alone.
struct TradeTemplateTests {
  private static let names = Template.all.map(\.name).filter { $0 != "blank" }

  @Test func thereAreTemplatesForEightTrades() {
    #expect(
      Set(Self.names).isSuperset(of: [
        "claims", "clinical-coding", "customer-support", "lending", "payables", "procurement",
        "recruiting", "software-delivery",
      ]))
  }

  /// Readiness of each domain and what has to be done first, on each of the five layers.
  @Test(arguments: names) func coversTheFiveLayers(_ name: String) throws {
    let definitions = try definitions(name)
    #expect(!definitions.domains.isEmpty && !definitions.waves.isEmpty)
    for domain in definitions.domains {
      #expect(Set(domain.readiness.map(\.layer)) == Set(Layer.allCases), "\(domain.id)")
    }
    #expect(Set(definitions.enablers.compactMap(\.layer)) == Set(Layer.allCases))
    for wave in definitions.waves {
      #expect(!wave.gate.isEmpty && wave.decidedBy != nil && wave.learning != nil, "\(wave.id)")
    }
  }

  /// Everything that a steering group asks for is there to be overwritten.
  @Test(arguments: names) func hasEverySectionOfAChange(_ name: String) throws {
    let definitions = try definitions(name)
    #expect((7...11).contains(definitions.roles.count))
    #expect((2...3).contains(definitions.systems.count))
    #expect(definitions.systems.allSatisfy { $0.evidence != nil && $0.fallback != nil })
    #expect(!definitions.bodies.isEmpty && !definitions.skills.isEmpty)
    #expect(!definitions.outcomes.isEmpty)
    #expect(!definitions.risks.isEmpty && !definitions.scenarios.isEmpty)
  }

  /// The numbers in words at the head of `workforce.yaml`, which drift when an entry is added.
  @Test(arguments: names) func theHeadCountsWhatThePlanHolds(_ name: String) throws {
    let text = try Repository.text(of: "templates/\(name)/workforce.yaml")
    let head = text.replacing("\n# ", with: " ").lowercased()
    let definitions = try definitions(name)
    let counts = [
      (definitions.roles.count, "roles"), (definitions.systems.count, "systems"),
      (definitions.activities.count, "activities"), (definitions.decisions.count, "decisions"),
      (definitions.measures.count, "measures"), (definitions.waves.count, "waves"),
    ]
    for (count, noun) in counts {
      let words = try #require(Self.spelled[count])
      #expect(head.contains("\(words) \(noun)"), "\(count) \(noun)")
    }
  }

  private static let spelled = [
    2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine",
    10: "ten", 11: "eleven", 12: "twelve", 13: "thirteen", 14: "fourteen",
  ]

  private func definitions(_ name: String) throws -> Definitions {
    try #require(try TemplateTests.outcome(name).judged).definitions
  }
}

extension TemplateTests {
  fileprivate static func outcome(_ name: String) throws -> Planner.Outcome {
    let folder = Repository.root.appending(path: "templates/\(name)").path
    return try Planner.run(folder: folder, excluding: [])
  }
}
