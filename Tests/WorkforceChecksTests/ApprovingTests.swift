import Testing
import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// Approvals written into the text, and whether they hold.
@Suite struct ApprovingTests {
  private static let plan = """
    plan: {id: p, title: Plan, as_of: 2027-01-01}
    roles:
      boss: {title: Boss}
      clerk: {title: Clerk, fte: 2}

    """

  private func approve(
    _ text: String, by: String = "boss", covers: String = "clerk", on: String? = nil,
    comment: String? = nil, renews: Bool = false
  ) throws -> (approving: Approving, text: String) {
    let sources = SourceLoader.read(files: [SourceFile(path: "plan.yaml", text: text)])
    let definitions = try #require(
      DefinitionsLoader.load(sources.trees, fileCount: 1).definitions)
    let request = Approving.Request(
      by: by, covers: covers, on: on.flatMap { CalendarDate(iso8601: $0) }, comment: comment,
      renews: renews)
    let approving = try Approving(request, in: sources, definitions)
    return (approving, approving.files.first?.after ?? text)
  }

  @Test func aNewOneIsDatedAsThePlanIs() throws {
    let (approving, text) = try approve(Self.plan, comment: "Seen: by all")
    #expect(approving.act == .added)
    #expect(
      text == Self.plan + """

        approvals:
          clerk-by-boss:
            by: boss
            on: 2027-01-01
            covers: clerk
            fingerprint: \(approving.fingerprint)
            comment: "Seen: by all"

        """)
  }

  @Test func onceIsEnough() throws {
    let first = try approve(Self.plan).text
    let second = try approve(first)
    #expect(second.approving.act == .unchanged)
    #expect(second.text == first)
    let renewed = try approve(first, on: "2027-02-01", renews: true)
    #expect(renewed.approving.act == .renewed)
    #expect(renewed.text == first.replacing("on: 2027-01-01", with: "on: 2027-02-01"))
    // Another role, and another thing, are approvals of their own.
    let other = try approve(first, by: "clerk").text
    #expect(other.contains("\n  clerk-by-clerk:\n    by: clerk\n"))
    #expect(try approve(other, covers: "plan").text.contains("\n  plan-by-boss:\n"))
  }

  @Test func whatHasChangedIsApprovedAnew() throws {
    let first = try approve(Self.plan, on: "2026-12-01").text
    let changed = first.replacing("fte: 2", with: "fte: 3")
    let (approving, text) = try approve(changed)
    #expect(approving.act == .renewed)
    #expect(approving.before?.state == .stale)
    #expect(text.contains("fingerprint: \(approving.fingerprint)"))
    #expect(text.contains("on: 2027-01-01"))
    #expect(approving.files[0].changes.flatMap(\.before).count == 2)
  }

  @Test func oneWithoutAFingerprintGetsOne() throws {
    let text = Self.plan + "approvals: {old: {by: boss, covers: clerk}}  # by hand\n"
    let (approving, after) = try approve(text)
    #expect(approving.before?.state == .unknown)
    #expect(
      after == Self.plan + "approvals: {old: {by: boss, covers: clerk, on: 2027-01-01, "
        + "fingerprint: \(approving.fingerprint)}}  # by hand\n")
  }

  @Test func anApprovalIsNeverDatedBack() throws {
    let first = try approve(Self.plan, on: "2027-03-01").text
    let changed = first.replacing("fte: 2", with: "fte: 3")
    #expect(throws: Approving.Refusal.self) { try approve(changed) }
    #expect(try approve(changed, on: "2027-04-01").approving.act == .renewed)
  }

  @Test func whoAndWhatMustBeThere() {
    #expect(throws: Approving.Refusal.self) { try approve(Self.plan, by: "jane") }
    #expect(throws: Approving.Refusal.self) { try approve(Self.plan, covers: "sales") }
  }
}
