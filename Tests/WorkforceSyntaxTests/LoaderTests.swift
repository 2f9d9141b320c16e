import Foundation
import TestSupport
import Testing
import WorkforceSyntax

@Suite struct LoaderTests {
  /// Writes files below a folder, creating the folders between.
  private func write(_ files: [String: String], in folder: URL) throws {
    for (path, text) in files { try write(Data(text.utf8), path, in: folder) }
  }

  private func write(_ data: Data, _ path: String, in folder: URL) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  private func link(_ path: String, to target: String, in folder: URL) throws {
    let place = folder.appending(path: path).path
    try FileManager.default.createSymbolicLink(atPath: place, withDestinationPath: target)
  }

  private func load(_ folder: URL, excluding: [String] = []) throws -> LoadedSources {
    try SourceLoader(folder: folder.path, excluding: excluding).load()
  }

  @Test func filesInPathOrder() throws {
    try withTemporaryFolder { folder in
      try write(
        [
          "workforce.yaml": "plan: {id: a}", "roles/b.yml": "roles: {}", "roles/a.YAML": "# none",
          "roles-x.yaml": "roles: {}", "Z.Yml": "roles: {}", "notes.md": "roles: {",
          ".hidden/a.yaml": "a: [", ".a.yaml": "a: [", "x.yaml.bak": "a: [",
        ], in: folder)
      let sources = try load(folder)
      #expect(
        sources.files.map(\.path)
          == ["Z.Yml", "roles-x.yaml", "roles/a.YAML", "roles/b.yml", "workforce.yaml"])
      #expect(
        sources.trees.map(\.file) == ["Z.Yml", "roles-x.yaml", "roles/b.yml", "workforce.yaml"])
      #expect(sources.problems.isEmpty)
      try #expect(load(folder.appending(path: "")).files == sources.files)
    }
  }

  @Test func outputFoldersAreLeftOut() throws {
    try withTemporaryFolder { folder in
      try write(["a.yaml": "a: 1", "build/b.yaml": "b: 1", "build/c/d.yaml": "b: 1"], in: folder)
      let build = folder.path + "/x/../build/"
      try FileManager.default.createDirectory(
        at: folder.appending(path: "x"), withIntermediateDirectories: true)
      try #expect(load(folder, excluding: [build]).files.map(\.path) == ["a.yaml"])
      try #expect(load(folder, excluding: [folder.path + "/new/out"]).files.count == 3)
      try #expect(load(folder, excluding: [folder.path]).files.count == 3)
      try #expect(load(folder, excluding: ["/"]).files.count == 3)
    }
  }

  @Test func otherPlansAreLeftOut() throws {
    try withTemporaryFolder { folder in
      try write(
        [
          "workforce.yaml": "plan: {id: a}", "other/w.yaml": "plan: {id: b}",
          "other/roles/x.yaml": "a: [", "other/deep/er/p.yaml": "plan: {id: c}",
          "broken/p.yaml": "plan:\n  id: \"d\n", "broken/roles.yaml": "a: [",
          "mine/x.yaml": "roles:\n  a: {plan: b}",
        ], in: folder)
      let sources = try load(folder)
      #expect(sources.files.map(\.path) == ["mine/x.yaml", "workforce.yaml"])
      #expect(sources.trees.map(\.file) == ["mine/x.yaml", "workforce.yaml"])
      #expect(sources.problems == [])
      #expect(sources.otherPlans == ["broken", "other"])
    }
  }

  @Test func linksStayInside() throws {
    try withTemporaryFolder { outside in
      try write(["secret.yaml": "a: 1", "more/b.yaml": "b: 1"], in: outside)
      try withTemporaryFolder { folder in
        try write(["a.yaml": "a: 1", "roles/b.yaml": "b: 1", ".data/c.yaml": "c: 1"], in: folder)
        try link("again.yaml", to: "a.yaml", in: folder)
        try link("c.yaml", to: ".data/c.yaml", in: folder)
        try link("loop", to: ".", in: folder)
        try link("roles/up", to: "..", in: folder)
        try link("self.yaml", to: "self.yaml", in: folder)
        try link("gone.yaml", to: "nowhere.yaml", in: folder)
        try link("gone.txt", to: "nowhere.txt", in: folder)
        try link("secret.yaml", to: outside.path + "/secret.yaml", in: folder)
        try link("more", to: outside.path + "/more", in: folder)
        try link("passwd", to: "/etc/passwd", in: folder)
        let sources = try load(folder)
        #expect(sources.files.map(\.path) == ["a.yaml", "c.yaml", "roles/b.yaml"])
        #expect(
          sources.problems.map { "\($0.range.file) \($0.severity) \($0.id)" } == [
            "gone.yaml error file/broken-link", "more warning file/outside-link",
            "secret.yaml error file/outside-link", "self.yaml error file/broken-link",
          ])
        try #expect(load(folder.appending(path: "loop")).files.count == 3)
      }
    }
  }

  @Test func whatIsNoFile() throws {
    try withTemporaryFolder { folder in
      try write(["a.yaml": "a: 1", "b.yaml/c.yaml": "c: 1", "x\u{1B}y.yaml": "x: 1"], in: folder)
      #expect(mkfifo(folder.path + "/pipe.yaml", 0o600) == 0)
      let sources = try load(folder)
      #expect(sources.files.map(\.path) == ["a.yaml", "b.yaml/c.yaml"])
      #expect(sources.problems.map(\.id) == ["file/unreadable", "file/invisible-name"])
      #expect(sources.problems.map(\.range.file) == ["pipe.yaml", "xU+001By.yaml"])
    }
  }

  @Test func sizes() throws {
    try withTemporaryFolder { folder in
      try write(Data(repeating: UInt8(ascii: "#"), count: 5_000_000), "fits.yaml", in: folder)
      try write(Data(repeating: UInt8(ascii: "#"), count: 5_000_001), "large.yaml", in: folder)
      let sources = try load(folder)
      #expect(sources.files.map(\.path) == ["fits.yaml"])
      #expect(sources.problems.map { "\($0.range.file) \($0.id)" } == ["large.yaml yaml/too-large"])
    }
  }

  @Test func tooManyFiles() throws {
    try withTemporaryFolder { folder in
      for number in 0...2_000 { try write(["\(number).yaml": "a: 1"], in: folder) }
      try #expect(load(folder).problems.map(\.id).contains("file/too-many"))
    }
  }

  @Test func encodings() throws {
    try withTemporaryFolder { folder in
      let utf16 = "plan:\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      try write(Data([0xEF, 0xBB, 0xBF] + "é: 1\n".utf8), "bom.yaml", in: folder)
      try write(Data([0xFF, 0xFE] + utf16), "utf16.yaml", in: folder)
      try write(Data(utf16), "utf16-unmarked.yaml", in: folder)
      try write(Data("a: 1\r\nb: é ".utf8 + [0xE9, 0x20]), "latin1.yaml", in: folder)
      try write(Data("a: ".utf8 + [0xF0, 0x9F, 0x98]), "cut.yaml", in: folder)
      try write(Data("a: ".utf8 + [0xED, 0xA0, 0x80]), "surrogate.yaml", in: folder)
      let sources = try load(folder)
      #expect(sources.files == [SourceFile(path: "bom.yaml", text: "é: 1\n")])
      #expect(sources.trees.first?.root.range.start == SourcePosition(line: 1, column: 1))
      expectGolden(rendered(sources.problems), "encodings.txt")
    }
  }

  @Test func noPlanAtAll() throws {
    try withTemporaryFolder { folder in
      try #expect(load(folder).files.isEmpty)
      try write(["workforce.yaml": "plan: {id: a}"], in: folder)
      let file = folder.path + "/workforce.yaml"
      #expect(throws: SourceError.isFile(file)) { try SourceLoader(folder: file).load() }
      let none = folder.path + "/none"
      #expect(throws: SourceError.noFolder(none)) { try SourceLoader(folder: none).load() }
      #expect(throws: SourceError.noFolder("")) { try SourceLoader(folder: "").load() }
    }
    #expect(
      SourceError.isFile("claims/workforce.yaml").description
        == "`claims/workforce.yaml` is a file: name the folder of the plan, `claims/`")
    #expect(SourceError.isFile("w.yaml").description.hasSuffix("name the folder of the plan, `./`"))
  }

  @Test func textsInMemory() {
    let sources = SourceLoader.read(files: [
      SourceFile(path: "b.yaml", text: "b: \"x"), SourceFile(path: "a.yaml", text: "a: 1\na: 2"),
    ])
    #expect(sources.files.map(\.path) == ["a.yaml", "b.yaml"])
    #expect(sources.trees.map(\.file) == ["a.yaml"])
    #expect(sources.problems.map(\.id) == ["yaml/duplicate-key", "yaml/unclosed-quote"])
  }

  @Test func theResultDoesNotDependOnTheNumberOfCores() {
    let files = (0..<200).map {
      SourceFile(path: "\($0).yaml", text: "a: \($0)\nb: {c: 1, c: 2}\n")
    }
    let once = SourceLoader.read(files: files)
    let again = SourceLoader.read(files: files.reversed())
    #expect(once.files == again.files)
    #expect(once.problems == again.problems)
    #expect(once.trees.map(\.root) == again.trees.map(\.root))
    #expect(once.problems.count == 200)
  }
}
