import Foundation
import TestSupport
import Testing

@testable import workforce

/// `workforce init`: a plan to begin from that has nothing wrong with it.
struct InitTests {
  @Test(arguments: Template.all.map(\.name))
  func aTemplateIsWrittenAndHasNoFindings(_ name: String) throws {
    try withScratch { scratch in
      let run = try scratch.run("init", "my plan", "--template", name)
      #expect(run.status == 0)
      expectGolden(run.transcript, "init/\(name).txt")
      let check = try scratch.run("check", "my plan", "--strict")
      #expect(check.status == 0)
      #expect(check.output.contains("no findings"))
      #expect(check.errors.isEmpty)
      #expect(try scratch.run("plan", "my plan").status == 0)
    }
  }

  /// The first line of each file leads an editor to the schema, which lies where no plan is read.
  @Test(arguments: Template.all.map(\.name))
  func everyFileLeadsToTheSchema(_ name: String) throws {
    try withScratch { scratch in
      _ = try scratch.run("init", "plan", "--template", name)
      let schema = try scratch.run("schema").output
      let files = try scratch.contents(of: "plan").keys.filter { $0.hasSuffix(".yaml") }
      #expect(files.count == Template.named(name)?.files.count)
      for file in files {
        let first = try scratch.text("plan/\(file)").prefix { $0 != "\n" }
        let start = "# yaml-language-server: $schema="
        try #require(first.hasPrefix(start), "\(file)")
        let folder = scratch.url("plan/\(file)").deletingLastPathComponent()
        let target = folder.appending(path: String(first.dropFirst(start.count)))
        #expect(try String(contentsOf: target, encoding: .utf8) == schema, "\(file)")
      }
    }
  }

  @Test func thereIsATemplateToBeginFrom() { #expect(Template.named("blank") != nil) }

  @Test func filesThatAreThereAreNeverTouched() throws {
    try withScratch(["workforce.yaml": "mine\n"]) { scratch in
      let run = try scratch.run("init", "plan", "--template", "customer-support")
      #expect(run.status == 73)
      #expect(run.errors.contains("`plan/workforce.yaml` is already there"))
      #expect(try scratch.contents(of: "plan") == ["workforce.yaml": Data("mine\n".utf8)])
    }
  }

  @Test func withoutAFolderItWritesToTheOneOneIsIn() throws {
    try withScratch { scratch in
      let run = try scratch.run("init")
      #expect(run.status == 0)
      #expect(scratch.exists("workforce.yaml"))
    }
  }
}
