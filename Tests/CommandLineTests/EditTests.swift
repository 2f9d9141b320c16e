import Foundation
import TestSupport
import Testing

/// Commands that change the planner's files.
struct EditTests {
  private static let plan = [
    "workforce.yaml": """
    plan: {id: p, title: Plan, as_of: 2027-01-01}   # of January
    roles:
      clerk: {title: Clerk, reports_to: boss}
      boss: {title: Boss}
    activities:
      sort: {title: Sort, as_is: {raci: {R: clerk, A: boss}}}   # by the clerk

    """,
    "more.yaml": "skills:\r\n  clerk: {title: What a clerk can}\r\n",
  ]

  @Test func renamingShowsAndWritesWhatChanges() throws {
    try withScratch(Self.plan) { scratch in
      let before = try scratch.contents(of: "plan")
      let dry = try scratch.run("rename", "role/clerk", "officer", "plan", "--dry-run")
      #expect(try scratch.contents(of: "plan") == before)
      expectGolden(dry.transcript, "edit/rename-dry-run.txt")
      let run = try scratch.run("rename", "role/clerk", "officer", "plan")
      expectGolden(run.transcript, "edit/rename.txt")
      #expect(try scratch.text("plan/more.yaml") == Self.plan["more.yaml"])
      let ambiguous = try scratch.run("rename", "sort", "boss", "plan")
      #expect(ambiguous.status == 0)
      #expect(try !scratch.run("check", "plan").output.contains("reference/"))
    }
  }

  @Test func renamingSaysWhatItNeeds() throws {
    try withScratch(Self.plan) { scratch in
      let run = try scratch.run("rename", "clerk", "officer", "plan")
      #expect(run.status == 1)
      expectGolden(run.transcript, "edit/rename-ambiguous.txt")
      #expect(try scratch.run("rename", "clerk", "officer", "nowhere").status == 66)
      #expect(try scratch.run("rename", "clerk").status == 64)
      try scratch.write("roles: {x: {title: X, deputy: y}}\n", to: "plan/z.yaml")
      let faulty = try scratch.run("rename", "boss", "chief", "plan")
      #expect(faulty.status == 1)
      #expect(faulty.errors.contains("nothing was renamed"))
    }
  }

  @Test func approvingWritesAndChecks() throws {
    try withScratch(Self.plan) { scratch in
      let run = try scratch.run("approve", "plan", "--by", "boss", "--covers", "role/clerk")
      #expect(run.status == 1)
      let first = try scratch.run("approve", "plan", "--by", "boss")
      expectGolden(first.transcript, "edit/approve.txt")
      #expect(try scratch.run("approve", "plan", "--by", "boss").output.isEmpty)
      let text = try scratch.text("plan/workforce.yaml")
      try scratch.write(text.replacing("Clerk", with: "Officer"), to: "plan/workforce.yaml")
      let check = try scratch.run("check", "plan", "--only", "approval")
      #expect(check.output.contains("approval/stale"))
      let again = try scratch.run("approve", "plan", "--by", "boss", "--on", "2027-02-01")
      expectGolden(again.transcript, "edit/approve-again.txt")
      #expect(try scratch.run("approve", "plan", "--by", "boss", "--on", "soon").status == 64)
    }
  }

  @Test func aFileThatIsProtectedStays() throws {
    try withScratch(Self.plan) { scratch in
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o444], ofItemAtPath: scratch.url("plan/workforce.yaml").path)
      let run = try scratch.run("rename", "boss", "chief", "plan")
      #expect(run.status == 73)
      #expect(try scratch.text("plan/workforce.yaml") == Self.plan["workforce.yaml"])
    }
  }

  @Test func aReviewComesBack() throws {
    try withScratch(Self.plan) { scratch in
      let made = try scratch.run("plan", "plan", "--draft")
      #expect(made.errors.contains("p.xlsx"))
      let run = try scratch.run("import", "review", "plan/build/p.xlsx", "plan")
      // A plan without a change asks HR nothing.
      #expect([0, 1].contains(run.status))
      #expect(try scratch.run("import", "review", "none.xlsx", "plan").status == 66)
      #expect(try scratch.run("import", "review", "plan/workforce.yaml", "plan").status != 0)
    }
  }
}
