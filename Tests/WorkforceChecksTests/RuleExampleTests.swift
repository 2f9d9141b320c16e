import TestSupport
import Testing
import WorkforceAnalysis
import WorkforceChecks
import WorkforceModel
import WorkforceSyntax

/// Every rule's own examples: the bad ones are found at their marks, the good ones are silent, and no
/// other rule speaks.
struct RuleExampleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var rule: String
    var number: Int
    var isBad: Bool
    var text: String

    var testDescription: String { "\(rule), \(isBad ? "bad" : "good") \(number + 1)" }
  }

  static let cases = Rule.all.flatMap { rule in
    rule.bad.enumerated().map {
      Case(rule: rule.id, number: $0, isBad: true, text: $1.text)
    }
      + rule.good.enumerated().map {
        Case(rule: rule.id, number: $0, isBad: false, text: $1.text)
      }
  }

  @Test(arguments: cases) func example(_ example: Case) throws {
    let marked = MarkedText(example.text)
    if !example.isBad { #expect(marked.marks.isEmpty) }
    let findings = Self.findings(in: marked.text)
    let found = findings.filter { $0.id == example.rule && $0.range.file != ExampleCast.file }
    let others = findings.filter {
      // Rules may speak of the cast; a cast that does not load would silence them all.
      let isOfCast = $0.range.file == ExampleCast.file && Rule.named($0.id) != nil
      return $0.id != example.rule && !isOfCast && $0.waived == nil
    }
    #expect(others.isEmpty, "\(others.map(\.line))")
    let places = found.map { "\($0.range.start.line):\($0.range.start.column)" }
    let marks = marked.marks.map { "\($0.line):\($0.column)" }
    #expect(places == marks, "\(found.map(\.line))")
    for finding in found where finding.waived == nil { #expect(finding.help?.isEmpty == false) }
  }

  @Test(arguments: Rule.all.map(\.id)) func hasExamples(_ id: String) throws {
    let rule = try #require(Rule.named(id))
    #expect(!rule.bad.isEmpty)
    #expect(!rule.good.isEmpty)
    #expect(rule.bad.allSatisfy { $0.text.contains("▸") }, "a bad example without a mark")
  }

  static func findings(in text: String) -> [Diagnostic] {
    let files = [ExampleCast.file(for: text), SourceFile(path: "plan.yaml", text: text)]
    let sources = SourceLoader.read(files: files)
    let loaded = DefinitionsLoader.load(sources.trees, fileCount: files.count)
    let problems = sources.problems + loaded.problems
    guard let definitions = loaded.definitions, !problems.hasErrors else {
      return problems.inTextOrder()
    }
    let analysis = Analysis(definitions)
    return problems + Checker.check(definitions, analysis, trees: sources.trees).findings
  }
}

extension Diagnostic {
  var line: String {
    "\(range.file):\(range.start.line):\(range.start.column) \(severity.word) \(message) [\(id)]"
  }
}
