import Foundation
import TestSupport
import Testing

private enum Git {
  static let path: String? = ["/usr/bin/git", "/usr/local/bin/git"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }
}

/// `workforce diff`, with git and without.
struct DiffTests {
  private static let environment = ["LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin:/usr/local/bin"]

  private func git(_ arguments: String..., in folder: URL) throws {
    let process = Process()
    process.executableURL = URL(filePath: try #require(Git.path))
    process.arguments =
      ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-C", folder.path] + arguments
    process.environment = Self.environment
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "git \(arguments)")
  }

  /// A plan that is committed, then changed.
  private func withRepository(_ body: (Scratch) throws -> Void) throws {
    try withScratch(Plans.clean) { scratch in
      try git("init", "-q", "-b", "main", in: scratch.folder)
      try git("add", "-A", in: scratch.folder)
      try git("commit", "-q", "-m", "First", in: scratch.folder)
      try body(scratch)
    }
  }

  private func diff(_ scratch: Scratch, _ arguments: String...) throws -> Program.Run {
    try Program.run(
      ["diff"] + arguments, in: scratch.folder, environment: Self.environment)
  }

  @Test(.enabled(if: Git.path != nil)) func whatChangedSinceTheLastCommit() throws {
    try withRepository { scratch in
      let same = try diff(scratch, "plan", "--exit-code")
      #expect(same.status == 0 && same.errors.isEmpty)
      #expect(same.output.contains("No differences"))
      try scratch.write(Plans.clean(replacing: "headcount: 22", with: "headcount: 24"))
      let changed = try diff(scratch, "plan")
      #expect(changed.status == 0)
      #expect(changed.output.contains("22 → 24"))
      #expect(try diff(scratch, "plan", "--exit-code").status == 2)
      try git("commit", "-q", "-a", "-m", "Second", in: scratch.folder)
      #expect(try diff(scratch, "plan").output.contains("No differences"))
      for revision in ["HEAD~1", "main~1", "HEAD^"] {
        let run = try diff(scratch, "plan", "--against", revision)
        #expect(run.output.contains("22 → 24"), "\(revision)")
        #expect(run.output.contains("\(revision) ("))
      }
      // In the folder itself, and from the folder around it.
      let inside = try Program.run(
        ["diff", "--against", "HEAD~1"], in: scratch.url("plan"), environment: Self.environment)
      #expect(inside.output.contains("22 → 24") && inside.output.contains("this folder"))
    }
  }

  @Test(.enabled(if: Git.path != nil)) func hiddenLinkedAndWrittenFilesAreNotRead() throws {
    try withScratch(Plans.clean) { scratch in
      try git("init", "-q", "-b", "main", in: scratch.folder)
      for path in ["plan/build/old.yaml", "plan/.hidden/a.yaml", "plan/.b.yaml"] {
        try scratch.write("roles: {no: {title: No}}\n", to: path)
      }
      try scratch.write("roles: {note: {title: No}}\n", to: "plan/note.txt")
      try FileManager.default.createSymbolicLink(
        atPath: scratch.url("plan/link.yaml").path, withDestinationPath: "roles.yaml")
      try scratch.write(
        ["workforce.yaml": "plan: {id: x, title: X, as_of: 2027-01-01}\n"], below: "plan/other")
      try git("add", "-A", in: scratch.folder)
      try git("commit", "-q", "-m", "First", in: scratch.folder)
      let run = try diff(scratch, "plan", "--format", "json")
      #expect(run.status == 0)
      let report = try JSONObject(run.output)
      #expect(try report.objects("entries").isEmpty)
      let gone = try report.object("findings").objects("gone")
      #expect(gone.map { $0["rule"] as? String } == ["file/not-in-revision"])
      #expect(gone.first?["file"] as? String == "link.yaml")
    }
  }

  @Test func twoFoldersAreComparedWithoutGit() throws {
    try withScratch(Plans.clean) { scratch in
      try scratch.write(
        Plans.clean(replacing: "headcount: 22", with: "headcount: 20"), below: "older")
      for name in ["older", "./older", "older/"] {
        let run = try Program.run(
          ["diff", "plan", "--against", name], in: scratch.folder,
          environment: ["LC_ALL": "C.UTF-8", "PATH": "/nowhere"])
        #expect(run.status == 0, "\(name): \(run.errors)")
        #expect(run.output.contains("20 → 22"))
      }
      let markdown = try diff(scratch, "plan", "--against", "./older", "--format", "markdown")
      #expect(markdown.output.hasPrefix("# What is different: Claims 2027\n"))
    }
  }

  @Test(.enabled(if: Git.path != nil)) func aNameOfBothIsRefused() throws {
    try withRepository { scratch in
      try git("branch", "older", in: scratch.folder)
      try scratch.write(Plans.clean, below: "older")
      let run = try diff(scratch, "plan", "--against", "older")
      #expect(run.status == 64)
      #expect(run.errors.contains("Write './older' for the folder, or 'older^0' for the revision."))
      #expect(try diff(scratch, "plan", "--against", "./older").status == 0)
      #expect(try diff(scratch, "plan", "--against", "older^0").status == 0)
    }
  }

  @Test func whatCannotBeReadSaysWhatToDo() throws {
    try withScratch(Plans.clean) { scratch in
      let outside = try diff(scratch, "plan")
      #expect(outside.status == 66)
      #expect(outside.errors.contains("is in no git repository"))
      let without = try Program.run(
        ["diff", "plan"], in: scratch.folder,
        environment: ["LC_ALL": "C.UTF-8", "PATH": "/nowhere"])
      #expect(without.status == 66)
      #expect(without.errors.contains("`git` is not installed"))
    }
  }

  @Test(.enabled(if: Git.path != nil)) func namesOfNoRevisionAreRefused() throws {
    try withRepository { scratch in
      let hostile = ["nothing", "--output=x", "HEAD:plan", "a\u{1B}[31m", "HEAD..main"]
      for name in hostile {
        let run = try Program.run(
          ["diff", "plan", "--against=\(name)"], in: scratch.folder, environment: Self.environment)
        #expect(run.status == 66, "\(name): \(run.errors)")
        #expect(run.errors.contains("neither a folder nor a revision"), "\(name)")
        #expect(!run.errors.contains("\u{1B}"))
      }
      #expect(!scratch.exists("x"))
      // A folder that is not in the commit.
      try scratch.write(Plans.clean, below: "new")
      let run = try diff(scratch, "new")
      #expect(run.status == 66 && run.errors.contains("holds no YAML files of `new`"))
    }
  }

  /// Settings of the repository that name programs start none.
  @Test(.enabled(if: Git.path != nil)) func settingsOfTheRepositoryStartNothing() throws {
    try withRepository { scratch in
      try scratch.write("#!/bin/sh\ntouch '\(scratch.url("ran").path)'\n", to: "evil.sh")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: scratch.url("evil.sh").path)
      let evil = scratch.url("evil.sh").path
      for setting in [
        "core.fsmonitor", "core.pager", "diff.external", "core.sshCommand", "core.editor",
        "filter.x.smudge", "pager.cat-file",
      ] {
        try git("config", setting, evil, in: scratch.folder)
      }
      try scratch.write("*.yaml filter=x diff=x\n", to: "plan/.gitattributes")
      try scratch.write(Plans.clean(replacing: "headcount: 22", with: "headcount: 23"))
      #expect(try diff(scratch, "plan").output.contains("22 → 23"))
      #expect(!scratch.exists("ran"))
    }
  }

  @Test func aPlanThatCannotBeReadIsNotCompared() throws {
    try withScratch(Plans.clean) { scratch in
      try scratch.write("roles: [\n", to: "broken/workforce.yaml")
      let run = try diff(scratch, "plan", "--against", "./broken")
      #expect(run.status == 1 && run.output.isEmpty)
      #expect(run.errors.contains("Nothing was compared: no plan could be read in folder ./broken"))
      let missing = try diff(scratch, "nothing")
      #expect(missing.status == 66)
    }
  }
}
