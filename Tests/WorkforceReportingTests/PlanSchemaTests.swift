import Foundation
import TestSupport
import Testing
import WorkforceChecks
import WorkforceModel
import WorkforceReporting
import WorkforceSyntax

/// The schema that editors use takes what reading takes, and refuses what it can of the rest.
struct PlanSchemaTests {
  static func validator() throws -> SchemaValidator {
    SchemaValidator(try JSONValue(parsing: PlanSchema.text))
  }

  /// What a schema says of a text, with the tree for places.
  static func faults(
    in text: String, _ validator: SchemaValidator
  ) -> (tree: SyntaxNode?, faults: [SchemaValidator.Fault]) {
    let tree = YAMLReader.read(SourceFile(path: "plan.yaml", text: text)).root
    return (tree, tree.map { validator.faults(in: JSONValue($0)) } ?? [])
  }

  @Test func theSchemaUsesNothingThatTheseTestsPassOver() throws {
    #expect(try Self.validator().unknown == [])
  }

  static let planFiles: [String] = ["examples", "templates"].flatMap { folder in
    let url = Repository.root.appending(path: folder)
    let names = FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String }
    return (names ?? []).filter { $0.hasSuffix(".yaml") }.map { "\(folder)/\($0)" }
  }.sorted()

  @Test func everyFileOfAnExampleOrTemplateIsTaken() throws {
    let validator = try Self.validator()
    #expect(Self.planFiles.count > 30)
    for file in Self.planFiles {
      let text = try String(contentsOf: Repository.root.appending(path: file), encoding: .utf8)
      #expect(Self.faults(in: text, validator).faults == [], "\(file)")
    }
  }

  /// Both kinds load; what the bad ones break is no matter of their form.
  @Test func everyExampleOfARuleIsTaken() throws {
    let validator = try Self.validator()
    for rule in Rule.all {
      let examples = rule.isReading ? rule.good : rule.good + rule.bad
      for (number, example) in examples.enumerated() {
        let text = MarkedText(example.text).text
        #expect(Self.faults(in: text, validator).faults == [], "\(rule.id) \(number)")
      }
    }
  }

  /// Parts of a plan as well, as long as they begin with a section.
  @Test func everySectionOnAPageOfTheDocumentationIsTaken() throws {
    let validator = try Self.validator()
    let catalog = Repository.root.appending(path: "Sources/workforce/Documentation.docc")
    let names = FileManager.default.enumerator(atPath: catalog.path)?.compactMap { $0 as? String }
    let pages = (names ?? []).filter { $0.hasSuffix(".md") && !$0.contains("Rules/") }.sorted()
      .map { catalog.appending(path: $0) }
    let sections = Section.allCases.map(\.rawValue) + ["plan", "domain", "pack"]
    var count = 0
    for page in pages + [Repository.root.appending(path: "README.md")] {
      let text = try String(contentsOf: page, encoding: .utf8)
      for part in text.components(separatedBy: "```yaml\n").dropFirst() {
        let block = part.components(separatedBy: "\n```")[0] + "\n"
        guard sections.contains(where: { block.hasPrefix($0 + ":") }) else { continue }
        #expect(Self.faults(in: block, validator).faults == [], "\(page.lastPathComponent)")
        count += 1
      }
    }
    #expect(count >= 5)
  }

  @Test func everyPackThatComesWithTheProgramIsTaken() throws {
    let validator = try Self.validator()
    let folder = Repository.root.appending(path: "Sources/WorkforceModel/Governance/Packs")
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      #expect(Self.faults(in: text, validator).faults == [], "\(name)")
    }
  }

  /// The typical faults: what the schema leaves to reading stands in the golden file, and it never
  /// finds one that reading does not.
  @Test func faultsOfTheFixturesAreRefused() throws {
    let validator = try Self.validator()
    let folder = Repository.root.appending(path: "Tests/WorkforceModelTests/Fixtures")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    var left = ""
    var refused = 0
    for name in names {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let small = SourceFile(
        path: "small.yaml", text: "plan: {id: small, as_of: 2027-01-01, currency: EUR}\n")
      let sources = SourceLoader.read(
        files: [SourceFile(path: name, text: text)] + (text.hasPrefix("plan:") ? [] : [small]))
      let loaded = DefinitionsLoader.load(sources.trees, fileCount: 1)
      let problems = (sources.problems + loaded.problems).filter {
        $0.range.file == name && $0.severity == .error
      }
      let (tree, faults) = Self.faults(in: text, validator)
      let lines = Set(faults.flatMap { Self.lines(of: $0.path, in: tree) })
      for problem in problems {
        let line = Int(problem.range.start.line)
        if lines.contains(line) {
          refused += 1
        } else if !problem.id.hasPrefix("reference/") {
          left += "\(name):\(line) \(problem.id): \(problem.message)\n"
        }
      }
      let known = Set(
        problems.flatMap { [$0.range] + $0.labels.map(\.range) }.map { Int($0.start.line) })
      for fault in faults
      where known.isDisjoint(with: Self.lines(of: fault.path, in: tree)) {
        Issue.record("\(name): the schema alone refuses \(fault)")
      }
    }
    #expect(refused > 100)
    expectGolden(left, "schema/left-to-reading.txt")
  }

  /// The lines of a value and of its key.
  static func lines(of path: [String], in tree: SyntaxNode?) -> [Int] {
    guard var node = tree else { return [] }
    var lines = [Int(node.range.start.line)]
    for part in path {
      if let entry = node.mapping?[part] {
        lines = [Int(entry.key.range.start.line), Int(entry.value.range.start.line)]
        node = entry.value
      } else if let place = Int(part), let list = node.list, list.indices.contains(place) {
        node = list[place]
        lines = [Int(node.range.start.line)]
      }
    }
    return lines
  }

  /// Says whether a schema is one; the program needs nothing of it.
  private static let python = "/usr/bin/python3"

  private static func hasJSONSchema() -> Bool {
    (try? run(["-c", "import jsonschema"], in: Repository.root)) == 0
  }

  private static func run(_ arguments: [String], in folder: URL) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: python)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  @Test(.enabled(if: hasJSONSchema())) func theSchemaFollowsItsOwnSchema() throws {
    try withTemporaryFolder { folder in
      try Data(PlanSchema.text.utf8).write(to: folder.appending(path: "schema.json"))
      let check = """
        import json, jsonschema
        jsonschema.Draft7Validator.check_schema(json.load(open("schema.json")))
        """
      #expect(try Self.run(["-c", check], in: folder) == 0)
    }
  }
}
