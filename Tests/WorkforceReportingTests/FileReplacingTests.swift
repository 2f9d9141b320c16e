import Foundation
import Testing
import WorkforceReporting

@testable import WorkforceSyntax

/// The planner's own files are changed all together or not at all.
@Suite struct FileReplacingTests {
  private let scratch: OutputScratch

  init() throws { scratch = try OutputScratch() }

  private func edited(_ path: String, _ before: String, _ after: String) -> EditedFile {
    EditedFile(path: path, before: before, after: after, changes: [])
  }

  private func replace(_ files: EditedFile...) throws {
    _ = try FileWriter(folder: scratch.path).replace(files)
  }

  private func permissions(_ name: String, _ new: Int? = nil) throws -> Int? {
    if let new {
      try FileManager.default.setAttributes(
        [.posixPermissions: new], ofItemAtPath: scratch.file(name))
    }
    return try FileManager.default.attributesOfItem(atPath: scratch.file(name))[.posixPermissions]
      as? Int
  }

  @Test func textsAndPermissionsAndTheMarkBeforeTheText() throws {
    try scratch.write("a: 1\r\n", to: "a.yaml")
    try scratch.write("\u{FEFF}b: 1\n", to: "sub/b.yaml")
    _ = try permissions("a.yaml", 0o640)
    try replace(edited("a.yaml", "a: 1\r\n", "a: 2\r\n"), edited("sub/b.yaml", "b: 1\n", "b: 2\n"))
    #expect(scratch.text("a.yaml") == "a: 2\r\n")
    #expect(scratch.text("sub/b.yaml").map { Array($0.utf8) } == Array("\u{FEFF}b: 2\n".utf8))
    #expect(try permissions("a.yaml") == 0o640)
    #expect(scratch.names() == ["a.yaml", "sub", "sub/b.yaml"])
  }

  @Test func aFileThatHasChangedKeepsAllOthersAsTheyAre() throws {
    try scratch.write("a: 1\n", to: "a.yaml")
    try scratch.write("b: 3\n", to: "b.yaml")
    #expect(throws: OutputError.changed(path: scratch.file("b.yaml"))) {
      try replace(edited("a.yaml", "a: 1\n", "a: 2\n"), edited("b.yaml", "b: 1\n", "b: 2\n"))
    }
    #expect(throws: OutputError.changed(path: scratch.file("c.yaml"))) {
      try replace(edited("a.yaml", "a: 1\n", "a: 2\n"), edited("c.yaml", "b: 1\n", "b: 2\n"))
    }
    #expect(scratch.text("a.yaml") == "a: 1\n")
    #expect(scratch.text("b.yaml") == "b: 3\n")
    #expect(scratch.names() == ["a.yaml", "b.yaml"])
  }

  @Test func linksAndProtectedFilesAreLeft() throws {
    try scratch.write("a: 1\n", to: "a.yaml")
    try scratch.write("b: 1\n", to: "real.txt")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.file("b.yaml"), withDestinationPath: scratch.file("real.txt"))
    #expect(throws: OutputError.self) {
      try replace(edited("a.yaml", "a: 1\n", "a: 2\n"), edited("b.yaml", "b: 1\n", "b: 2\n"))
    }
    _ = try permissions("a.yaml", 0o444)
    #expect(throws: OutputError.self) { try replace(edited("a.yaml", "a: 1\n", "a: 2\n")) }
    #expect(throws: OutputError.self) { try replace(edited("../a.yaml", "a: 1\n", "a: 2\n")) }
    #expect(scratch.text("a.yaml") == "a: 1\n")
    #expect(scratch.text("real.txt") == "b: 1\n")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: scratch.file("b.yaml")) != "")
  }

  @Test func whatCannotBeRenamedIsTakenBack() throws {
    try scratch.write("a: 1\n", to: "a.yaml")
    try scratch.write("b: 1\n", to: "b.yaml")
    var writer = FileWriter(folder: scratch.path)
    writer.rename = { from, to in to.hasSuffix("/b.yaml") ? -1 : Foundation.rename(from, to) }
    #expect(throws: OutputError.self) {
      try writer.replace([
        edited("a.yaml", "a: 1\n", "a: 2\n"), edited("b.yaml", "b: 1\n", "b: 2\n"),
      ])
    }
    #expect(scratch.text("a.yaml") == "a: 1\n")
    #expect(scratch.text("b.yaml") == "b: 1\n")
    #expect(scratch.names() == ["a.yaml", "b.yaml"])
  }
}
