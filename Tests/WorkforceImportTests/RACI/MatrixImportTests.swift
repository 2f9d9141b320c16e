import Foundation
import TestSupport
import Testing
import WorkforceImport
import WorkforceModel
import WorkforcePlanning
import WorkforceReporting
import WorkforceSyntax

/// From files to plan text in a folder.
@Suite struct MatrixImportTests {
  private static let matrix = """
    ## Claims

    | Task | Clerk | Team lead | Fraud: "unit" |
    |---|---|---|---|
    | **Intake** | | | |
    | Register claim | R | A | - |
    | Look for fraud | C | A (High) | R |
    | Register claim | A/R | | I |
    """

  private func task(_ folder: borrowing ScratchFolder, _ files: [String]) -> MatrixImport {
    var task = MatrixImport(files: files, today: CalendarDate(daysSince1970: 20_000))
    task.folder = folder.path + "/plan"
    return task
  }

  private func text(_ folder: borrowing ScratchFolder, _ name: String) throws -> String {
    try String(contentsOfFile: folder.path + "/plan/" + name, encoding: .utf8)
  }

  /// Faults in reading the text; what rules find is left out.
  private func faults(_ folder: String) throws -> [String] {
    let outcome = try Planner.run(folder: folder, excluding: [])
    let families = ["yaml", "field", "value", "id", "reference", "plan", "file"]
    return outcome.findings.filter { finding in
      families.contains { finding.id.hasPrefix($0 + "/") }
    }.map { "\($0.id): \($0.message)" }
  }

  @Test func writesRolesDomainsAndActivitiesWithTheirPlaces() throws {
    let folder = try ScratchFolder()
    let task = task(folder, [try folder.file("Claims RACI.md", Self.matrix)])
    let result = try task.write(task.read().matrices)
    #expect(result.report.written == ["claims-raci.yaml", "workforce.yaml"])
    try expectGolden(text(folder, "claims-raci.yaml"), "claims-raci.yaml")
    try expectGolden(text(folder, "workforce.yaml"), "workforce.yaml")
    #expect(try faults(task.folder) == [])
  }

  @Test func aSecondRunWritesNothing() throws {
    let folder = try ScratchFolder()
    let task = task(folder, [try folder.file("a.md", Self.matrix)])
    _ = try task.write(task.read().matrices)
    let again = try task.write(task.read().matrices)
    #expect(again.report.written.isEmpty)
    #expect(again.report.unchanged == ["a.yaml"])
  }

  @Test func aChangedSourceIsWrittenAgain() throws {
    let folder = try ScratchFolder()
    let task = task(folder, [try folder.file("a.md", Self.matrix)])
    _ = try task.write(task.read().matrices)
    _ = try folder.file("a.md", Self.matrix + "\n| Pay | R | A | I |\n")
    #expect(try task.write(task.read().matrices).report.written == ["a.yaml"])
    #expect(try text(folder, "a.yaml").contains("title: Pay"))
  }

  @Test(arguments: ["edited", "foreign"])
  func whatSomebodyWroteIsKept(_ kind: String) throws {
    let folder = try ScratchFolder()
    var task = task(folder, [try folder.file("a.md", Self.matrix)])
    _ = try task.write(task.read().matrices)
    let path = task.folder + "/a.yaml"
    let own = kind == "edited" ? try text(folder, "a.yaml") + "# mine\n" : "roles: {}\n"
    try Data(own.utf8).write(to: URL(filePath: path))
    #expect { try task.write(task.read().matrices) } throws: {
      "\($0)".contains("a.yaml`: the import did not make this text or it was edited since; --force")
    }
    #expect(try text(folder, "a.yaml") == own)
    task.isForced = true
    #expect(try task.write(task.read().matrices).report.written == ["a.yaml"])
    #expect(try text(folder, "a.yaml").contains("register-claim"))
  }

  @Test func oneErrorInOneFileKeepsEverythingUnwritten() throws {
    let folder = try ScratchFolder()
    let task = task(
      folder, [try folder.file("a.md", Self.matrix), try folder.file("b.md", "no table\n")])
    let found = task.read()
    #expect(found.errors.count == 1)
    #expect(!FileManager.default.fileExists(atPath: task.folder))
  }

  @Test func rolesOfSeveralFilesAreDeclaredOnce() throws {
    let folder = try ScratchFolder()
    let other = "| Task | clerk | Auditor |\n|-|-|-|\n| Audit | I | A/R |\n"
    let task = task(
      folder, [try folder.file("a.md", Self.matrix), try folder.file("b.md", other)])
    _ = try task.write(task.read().matrices)
    let second = try text(folder, "b.yaml")
    #expect(second.contains("I: clerk") && !second.contains("title: clerk"))
    #expect(try faults(task.folder) == [])
  }

  @Test func rolesThatThePlanHasAreUsed() throws {
    let folder = try ScratchFolder()
    let task = task(folder, [try folder.file("a.md", Self.matrix)])
    try FileManager.default.createDirectory(
      atPath: task.folder, withIntermediateDirectories: true)
    let plan = """
      plan: {id: p, title: P, as_of: 2027-01-01}
      roles:
        claims-clerk: {title: Clerk}
        team-lead: {title: Another lead}
      activities:
        register-claim:
          title: Register
          as_is: {raci: {R: claims-clerk, A: team-lead}}
      """
    try Data(plan.utf8).write(to: URL(filePath: task.folder + "/mine.yaml"))
    let result = try task.write(task.read().matrices)
    #expect(result.report.written == ["a.yaml"])
    let written = try text(folder, "a.yaml")
    #expect(written.contains("R: claims-clerk"))
    #expect(written.contains("  team-lead-2:\n    title: Team lead\n"))
    #expect(written.contains("  register-claim-2:\n") && written.contains("  register-claim-3:\n"))
    #expect(try faults(task.folder) == [])
  }

  @Test func aPlanThatCannotBeReadStopsTheImport() throws {
    let folder = try ScratchFolder()
    let task = task(folder, [try folder.file("a.md", Self.matrix)])
    try FileManager.default.createDirectory(
      atPath: task.folder, withIntermediateDirectories: true)
    try Data("plan: {id: p\n".utf8).write(to: URL(filePath: task.folder + "/mine.yaml"))
    #expect { try task.write(task.read().matrices) } throws: {
      "\($0)".hasPrefix("the plan in the folder cannot be read")
    }
  }

  @Test(
    arguments: [
      (["A", "R", "S"], "scheme: RASCI"), (["A", "R", "V", "S"], "scheme: RACI-VS"),
      (["A", "R", "O"], "scheme: RACIO"), (["A", "R", "O", "V", "S"], "scheme: {R: perform"),
    ])
  func theNewPlanHasALetterForEveryRelation(_ letters: [String], _ scheme: String) throws {
    let folder = try ScratchFolder()
    let rows = letters.map { "| Task \($0) | \($0) | A |" }.joined(separator: "\n")
    let legend = "R = Responsible, A = Accountable, V = Verifies, O = Omitted\n\n"
    let text = "\(legend)| Task | PM | QA |\n|-|-|-|\n\(rows)\n"
    let task = task(folder, [try folder.file("a.md", text)])
    _ = try task.write(task.read().matrices)
    #expect(try self.text(folder, "workforce.yaml").contains(scheme))
    #expect(try faults(task.folder) == [])
  }

  @Test func aLetterThatThePlanHasNotGotStandsInAComment() throws {
    let folder = try ScratchFolder()
    let text = "| Task | PM | QA |\n|-|-|-|\n| Plan | A | S |\n| Build | R | A |\n"
    let task = task(folder, [try folder.file("a.md", text)])
    try FileManager.default.createDirectory(
      atPath: task.folder, withIntermediateDirectories: true)
    try Data("plan: {id: p, title: P, as_of: 2027-01-01}\n".utf8)
      .write(to: URL(filePath: task.folder + "/p.yaml"))
    let result = try task.write(task.read().matrices)
    #expect(result.warnings.first?.contains("no letter for S: qa") == true)
    #expect(try self.text(folder, "a.yaml").contains("# no letter of the plan's scheme for S: qa"))
    #expect(try faults(task.folder) == [])
  }

  @Test func hostileTextsBecomeQuotedValues() throws {
    let titles = [
      "=HYPERLINK(\"http://x\")", "@SUM(A1)", "- item", "key: value", "# not a comment", "no",
      "12:30",
      "{a: b}", "[1, 2]", "&anchor", "*alias", "!!python/object", "| pipe", "> fold", "'single",
      "back\\slash", "tab\there", "line\nbreak", "a: ", "%directive", "`tick`", "null", "0x1F",
      "\u{202E}desrever", "zero\u{200B}width", "\u{FEFF}mark", "é\u{301}", "---", "...", "? q",
      "next\u{85}line", "sep\u{2028}line", "<<", "~", "𝕏 mathematics", "\u{E000}private",
      String(repeating: "long ", count: 100_000),
    ]
    let rows = [["Task", "PM: the \"boss\"", "no"]] + titles.map { [$0, "A", "R"] }
    let folder = try ScratchFolder()
    let task = task(
      folder, [try folder.file("a.xlsx", BookBuilder("S: #1", texts: rows).zip.bytes)])
    let found = task.read()
    #expect(found.errors.isEmpty)
    _ = try task.write(found.matrices)
    #expect(try faults(task.folder) == [])
    let outcome = try Planner.run(folder: task.folder, excluding: [])
    let read = try #require(outcome.judged?.definitions.activities.map(\.title))
    #expect(read.count > titles.count - 4)
    for title in ["=HYPERLINK(\"http://x\")", "key: value", "no", "12:30", "{a: b}", "back\\slash"]
    {
      #expect(read.contains(title), "\(title)")
    }
    #expect(read.contains("line break") && read.contains("desrever"))
    #expect(read.allSatisfy { $0.unicodeScalars.count <= 281 })
  }

  @Test func machinesGetEveryLetterOfTheNotation() throws {
    let json = ResponsibilityMatrix.json(try MatrixText.read(Self.matrix)).text
    let range = try #require(json.range(of: "\"source\": \""))
    let end = try #require(json[range.upperBound...].firstIndex(of: "\""))
    let shown = json.replacingCharacters(in: range.upperBound..<end, with: "m.md")
    expectGolden(shown, "matrix.json")
  }

  @Test(
    arguments: [
      ("Head of Claims (EMEA)", "head-of-claims-emea"), ("Größe & Qualität", "groesse-qualitaet"),
      ("Начальник отдела", "nachalnik-otdela"), ("Διευθυντής", "dieythyntis"),
      ("Łódź Zespół", "lodz-zespol"), ("CX 戦略家", "role-1"), ("2nd line", "role-2nd-line"),
      ("plan", "role-plan"), ("C[T/R/I]O", "c-t-r-i-o"), ("Lead's deputy", "leads-deputy"),
      ("—", "role-1"),
    ])
  func idsAreReadable(_ title: String, _ id: String) {
    var maker = IDMaker("role")
    #expect(maker.id(for: title) == id)
    #expect(maker.id(for: title) != id)
  }
}
