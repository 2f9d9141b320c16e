import Foundation
import Testing
import WorkforceReporting

/// A set of files arrives whole or not at all.
@Suite struct OutputFileWriterTests {
  private let scratch: OutputScratch

  init() throws { scratch = try OutputScratch() }

  private func manifest(_ names: String...) -> OutputFile {
    let list = names.map { "\"\($0)\"" }.joined(separator: ", ")
    return OutputFile("plan.json", .text("{\"schema\": 1, \"files\": [\(list)]}\n"))
  }

  @discardableResult
  private func write(_ files: [OutputFile], in folder: String? = nil) throws -> WriteReport {
    try FileWriter(folder: folder ?? scratch.path).write(files, manifest: "plan.json")
  }

  private func text(_ name: String, _ text: String) -> OutputFile {
    OutputFile(name, .text(text))
  }

  @Test func writesTheManifestLastAndLeavesNothingElse() throws {
    let folder = scratch.file("a/b")
    let report = try write(
      [
        manifest("change-plan.md", "roles/clerk.md"), text("change-plan.md", "plan"),
        text("roles/clerk.md", "role"), OutputFile("p.xlsx", .workbook(WorkbookSample.workbook)),
      ],
      in: folder)
    #expect(report.written == ["change-plan.md", "roles/clerk.md", "p.xlsx", "plan.json"])
    #expect(
      scratch.names() == [
        "a", "a/b", "a/b/change-plan.md", "a/b/p.xlsx", "a/b/plan.json", "a/b/roles",
        "a/b/roles/clerk.md",
      ])
    #expect(scratch.text("a/b/roles/clerk.md") == "role")
  }

  @Test func filesThatHoldTheSameAlreadyAreLeftAlone() throws {
    let files = [
      manifest("a.md", "p.xlsx"), text("a.md", "a"),
      OutputFile("p.xlsx", .workbook(WorkbookSample.workbook)),
    ]
    try write(files)
    let before = try FileManager.default.attributesOfItem(atPath: scratch.file("p.xlsx"))
    let report = try write(files)
    #expect(report.written.isEmpty)
    #expect(report.unchanged == ["a.md", "p.xlsx", "plan.json"])
    let after = try FileManager.default.attributesOfItem(atPath: scratch.file("p.xlsx"))
    #expect(before[.systemFileNumber] as? Int == after[.systemFileNumber] as? Int)

    let changed = try write([manifest("a.md", "p.xlsx"), text("a.md", "b"), files[2]])
    #expect(changed.written == ["a.md"])
    #expect(changed.unchanged == ["p.xlsx", "plan.json"])
  }

  @Test func onlyFilesOfThePreviousRunAreRemoved() throws {
    try write([
      manifest("roles/old.md", "roles/kept.md", "gone/x.md"), text("roles/old.md", "old"),
      text("roles/kept.md", "kept"), text("gone/x.md", "x"),
    ])
    try scratch.write("mine", to: "roles/notes.md")
    try scratch.write("mine", to: "mine.txt")
    let report = try write([manifest("roles/kept.md"), text("roles/kept.md", "kept")])
    #expect(report.removed == ["roles/old.md", "gone/x.md"])
    #expect(
      scratch.names() == ["mine.txt", "plan.json", "roles", "roles/kept.md", "roles/notes.md"])
  }

  @Test func anOldManifestCannotReachOutside() throws {
    try scratch.write("keep", to: "outside.txt")
    try scratch.write("keep", to: "elsewhere/file.txt")
    let folder = scratch.file("out")
    try scratch.write("keep", to: "out/folder/file.txt")
    let manager = FileManager.default
    try manager.createSymbolicLink(
      atPath: folder + "/link", withDestinationPath: scratch.file("elsewhere"))
    try manager.createSymbolicLink(
      atPath: folder + "/link.txt", withDestinationPath: scratch.file("outside.txt"))
    let names = [
      "../outside.txt",
      scratch.file("outside.txt"), "folder/../../outside.txt", "./folder/file.txt",
      "folder//file.txt", "folder", "link/file.txt", "link.txt", "", "..", "PLAN.json", "A.MD",
    ]
    let list = names.map { "\"\($0)\"" }.joined(separator: ", ")
    try scratch.write("{\"files\": [\(list)]}", to: "out/plan.json")
    let report = try write([manifest("a.md"), text("a.md", "a")], in: folder)
    #expect(report.removed.isEmpty && report.left.isEmpty)
    #expect(scratch.text("outside.txt") == "keep")
    #expect(scratch.text("elsewhere/file.txt") == "keep")
    #expect(scratch.text("out/folder/file.txt") == "keep")
    #expect(scratch.names().contains("out/link.txt"))
  }

  @Test(arguments: ["", "nonsense", "[]", "{\"files\": 3}", "{\"files\": [{\"a\": 1}]}", "{}"])
  func anUnreadableManifestRemovesNothing(_ old: String) throws {
    try scratch.write(old, to: "plan.json")
    try scratch.write("kept", to: "a.md")
    #expect(try write([manifest("b.md"), text("b.md", "b")]).removed.isEmpty)
    #expect(scratch.text("a.md") == "kept")
  }

  @Test(arguments: ["/etc/x", "../x", "a/../../x", "a//b", "", ".", "a/.", "a\nb", "a\\b"])
  func namesThatLeadOutAreRefused(_ name: String) throws {
    #expect(throws: OutputError.unsafeName(name)) {
      try write([manifest(), text(name, "x")])
    }
    #expect(scratch.names().isEmpty)
  }

  @Test func namesThatDifferOnlyInCaseAreRefused() throws {
    #expect(throws: OutputError.sameName("roles/Ä.md", "Roles/ä.md")) {
      try write([manifest(), text("roles/Ä.md", "x"), text("Roles/ä.md", "y")])
    }
  }

  /// What can be wrong in the folder, and a word of the message about it.
  enum Obstacle: String, CaseIterable {
    case folderInPlaceOfAFile = "there is a folder of that name"
    case linkInPlaceOfAFile = "link to another file"
    case linkInPlaceOfAFolder = "link to another folder"
    case fileInPlaceOfAFolder = "there is a file of that name"
    case pathTooLong = "the path is too long"
    case brokenWorkbook = "not a finite number"
  }

  @Test(arguments: Obstacle.allCases)
  func oldFilesStandAfterAFailure(_ obstacle: Obstacle) throws {
    try write([manifest("a.md", "z.md"), text("a.md", "old a"), text("z.md", "old z")])
    let manager = FileManager.default
    try scratch.write("target", to: "elsewhere/x.md")
    var bad = text("new/x.md", "new")
    switch obstacle {
    case .folderInPlaceOfAFile: try scratch.write("kept", to: "new/x.md/kept")
    case .linkInPlaceOfAFile:
      bad.name = "x.md"
      try manager.createSymbolicLink(
        atPath: scratch.file("x.md"), withDestinationPath: scratch.file("elsewhere/x.md"))
    case .linkInPlaceOfAFolder:
      try manager.createSymbolicLink(
        atPath: scratch.file("new"), withDestinationPath: scratch.file("elsewhere"))
    case .fileInPlaceOfAFolder: try scratch.write("file", to: "new")
    case .pathTooLong: bad.name = String(repeating: "n", count: 300)
    case .brokenWorkbook:
      bad.content = .workbook(WorkbookSample.workbook("A", [Row(0, [.number(.nan)])]))
    }
    let before = scratch.names()
    let error = #expect(throws: OutputError.self) {
      try write([manifest("a.md"), text("a.md", "new a"), text("fresh/b.md", "b"), bad])
    }
    #expect("\(try #require(error))".contains(obstacle.rawValue))
    #expect(scratch.names() == before)
    #expect(scratch.text("a.md") == "old a")
    #expect(scratch.text("z.md") == "old z")
    #expect(scratch.text("elsewhere/x.md") == "target")
  }

  @Test(arguments: 0..<4)
  func aFailureMidwayPutsEverythingBack(_ failing: Int) throws {
    try write([manifest("a.md", "b.md"), text("a.md", "old a"), text("b.md", "old b")])
    let before = scratch.names()
    let old = scratch.text("plan.json")
    let targets = ["a.md", "new/c.md", "b.md", "plan.json"].map { scratch.file($0) }
    var writer = FileWriter(folder: scratch.path)
    let refused = targets[failing]
    writer.rename = { from, to in
      if to == refused {
        errno = ENOSPC
        return -1
      }
      return Foundation.rename(from, to)
    }
    let files = [
      manifest("a.md", "new/c.md", "b.md", "d.md"), text("a.md", "new a"),
      text("new/c.md", "new c"), text("b.md", "new b"),
    ]
    #expect(
      throws: OutputError.cannot(.replace, path: refused, reason: "the disk is full")
    ) {
      try writer.write(files, manifest: "plan.json")
    }
    #expect(scratch.names() == before)
    #expect(scratch.text("a.md") == "old a")
    #expect(scratch.text("b.md") == "old b")
    #expect(scratch.text("plan.json") == old)
  }

  @Test func aFolderThatCannotBeMadeIsNamed() throws {
    try scratch.write("file", to: "file")
    let error = #expect(throws: OutputError.self) {
      try write([manifest()], in: scratch.file("file/out"))
    }
    #expect("\(try #require(error))".contains("there is a file of that name"))
    let system = #expect(throws: OutputError.self) { try write([manifest()], in: "/proc/none/out") }
    #expect("\(try #require(system))".hasPrefix("cannot make `/proc/none`"))
  }

  @Test func permissionsOfAReplacedFileAreKept() throws {
    try write([manifest("a.md"), text("a.md", "old")])
    chmod(scratch.file("a.md"), 0o640)
    try write([manifest("a.md"), text("a.md", "new")])
    let attributes = try FileManager.default.attributesOfItem(atPath: scratch.file("a.md"))
    #expect(attributes[.posixPermissions] as? Int == 0o640)
  }

  @Test func longNamesAreWritten() throws {
    let names = ["a", "b"].map { String(repeating: "é", count: 124) + $0 + ".md" }
    let report = try write([manifest()] + names.map { text($0, $0) })
    #expect(report.written == names + ["plan.json"])
    try write([manifest()] + names.map { text($0, "new") })
    #expect(scratch.names() == (names + ["plan.json"]).sorted())
    #expect(scratch.text(names[1]) == "new")
  }
}
