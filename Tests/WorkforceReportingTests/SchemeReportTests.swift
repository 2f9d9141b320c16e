import Foundation
import TestSupport
import Testing
import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceReporting
import WorkforceSyntax

/// The same organisation under every scheme: the same hours and findings, and reports that speak the
/// plan's own letters.
@Suite struct SchemeReportTests {
  static let schemes = Scheme.known + [own]
  static let own = Scheme(
    name: Scheme.ownName,
    letters: [
      .init("DO", .perform), .init("OWN", .account), .init("ASK", .advise), .init("TEL", .notify),
      .init("K", .oversee),
    ])

  private static func outcome(_ scheme: Scheme) -> Planner.Outcome {
    let mapping = scheme.letters.map { "\($0.letter): \($0.relation.rawValue)" }
    let statement = scheme.isOwn ? "{\(mapping.joined(separator: ", "))}" : nil
    return SheetsSample.outcome(SchemeSample.text(scheme, statement: statement), isDraft: true)
  }

  private static func plan(_ scheme: Scheme) throws -> ChangePlan {
    let outcome = outcome(scheme)
    return try #require(outcome.makePlan(), "\(outcome.findings.map(\.message))")
  }

  @Test(arguments: schemes) func hoursAndReleaseAreThoseOfRACI(_ scheme: Scheme) throws {
    let (plan, raci) = (try Self.plan(scheme), try Self.plan(.raci))
    // 4,800 + 10,400 + 12,000 + 4,000 + 1,800 of work and asking, 1,740 of deciding.
    #expect(raci.analysis.asIsHours == 34_740)
    #expect(plan.analysis.asIsHours == raci.analysis.asIsHours)
    #expect(plan.analysis.toBeHours == raci.analysis.toBeHours)
    #expect(plan.release.total.p50 == raci.release.total.p50)
    #expect(plan.roles.map(\.kind) == raci.roles.map(\.kind))
    #expect(plan.roles.map(\.impact) == raci.roles.map(\.impact))
  }

  @Test(arguments: schemes) func findingsAreThoseOfRACI(_ scheme: Scheme) throws {
    // Where nobody can be told, an activity that only tells is one that asks nobody.
    let toldOnly = ["register-claim", "write-letter", "answer-caller"]
    let cannotTell = scheme.letter(for: .notify) == nil
    func lines(_ scheme: Scheme) throws -> [String] {
      try Self.plan(scheme).findings.filter {
        !(cannotTell && $0.id == "raci/nobody-informed" && toldOnly.contains($0.subject?.id ?? ""))
      }.map { "\($0.id) \($0.severity) \($0.subject?.id ?? "-") \($0.message)" }
    }
    let expected = try lines(.raci)
    #expect(try lines(scheme) == expected)
    #expect(expected.contains { $0.hasPrefix("raci/many-accountable error train-clerks") })
    #expect(expected.contains { $0.hasPrefix("raci/no-accountable error review-quality") })
  }

  /// A letter in backticks in a message or in what helps is one of the scheme's.
  @Test(arguments: schemes) func whatIsSaidNamesLettersOfTheScheme(_ scheme: Scheme) throws {
    let letters = Set(scheme.letters.map(\.letter))
    for finding in try Self.plan(scheme).findings {
      for match in (finding.message + " " + (finding.help ?? "")).matches(of: /`([A-Z]{1,3}):?`/) {
        #expect(
          letters.contains(String(match.output.1)), "\(finding.message): \(finding.help ?? "")")
      }
    }
  }

  @Test(arguments: schemes) func theWorkbookBearsTheSchemesNameAndLetters(_ scheme: Scheme) throws {
    let plan = try Self.plan(scheme)
    let workbook = Workbook(plan)
    let title = scheme.isOwn ? "Letters" : scheme.name
    let names = workbook.sheets.map(\.name)
    for word in ["as-is", "to-be", "changes"] { #expect(names.contains("\(title) \(word)")) }
    #expect(names.allSatisfy { $0.count <= 31 && (scheme.name == "RACI" || !$0.contains("RACI ")) })
    let matrix = try #require(workbook.sheets.first { $0.name == "\(title) to-be" })
    let note = try #require(matrix[1, 0]?.content.words)
    for letter in scheme.letters {
      #expect(note.contains("\(letter.letter) \(letter.relation.inWords[.en])"))
    }
    let cells = matrix.rows.dropFirst(4).flatMap(\.cells)
    for (letter, relation) in scheme.letters.map({ ($0.letter, $0.relation) })
    where [.perform, .account, .decide, .advise, .notify].contains(relation) {
      let cell = try #require(cells.first { $0.cell.content.words == letter }, "\(letter)")
      #expect(cell.cell.style?.fill == CellStyle.letter(relation).fill)
    }
    let about = try #require(workbook.sheets.first { $0.name == "About" })
    let words = about.rows.map { $0.cells.compactMap(\.cell.content.words) }
    for letter in scheme.letters { #expect(words.contains { $0.first == letter.letter }) }
    #expect(words.contains { $0.last?.contains("must agree (A, agree)") == true })
    // Table names differ from each other and are names Excel takes.
    try withTemporaryFolder { folder in
      let path = folder.appending(path: "plan.xlsx").path(percentEncoded: false)
      try XlsxWriter.write(workbook, to: path)
      try XlsxVerifier.verify(path, holds: workbook)
    }
  }

  @Test(arguments: schemes) func pagesAndTerminalPrintTheLegend(_ scheme: Scheme) throws {
    let plan = try Self.plan(scheme)
    let legend = "\(scheme.title(in: .en)): \(scheme.legend(in: .en))"
    let changes = ChangePlanMarkdown(plan).text
    #expect(changes.contains("\n\(legend).\n"))
    #expect(changes.contains("must agree (A, agree), performs (P), consulted (I, input)"))
    let clerk = try #require(plan.changingRoles.first { $0.id.text == "clerk" })
    #expect(RoleMarkdown(clerk, in: plan).text.components(separatedBy: legend).count == 2)
    let terminal = PlanText(plan, style: .plain).text
    #expect(terminal.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(legend))
    for letter in scheme.letters {
      #expect(
        JSON.plan(plan, files: []).text.contains(
          "\"\(letter.letter)\": \"\(letter.relation.rawValue)\""))
    }
  }

  @Test func aPartLeftOutOnPurposeIsNoPart() throws {
    let plan = try #require(
      SheetsSample.outcome(
        """
        plan: {id: out, title: Out, as_of: 2027-01-01, scheme: RACIO}
        roles: {clerk: {title: Clerk}, lead: {title: Lead}, desk: {title: Desk}}
        activities:
          sort:
            title: Sort the post
            as_is: {raci: {R: clerk, A: lead, I: desk}}
            to_be: {raci: {I: none, O: desk}}

        """
      ).makePlan())
    let desk = try #require(plan.roles.first { $0.id.text == "desk" })
    #expect(desk.difference.items.map(\.action) == [.stop])
    let changes = try #require(Workbook(plan).sheets.first { $0.name == "RACIO changes" })
    let row = try #require(
      changes.rows.map { $0.cells.compactMap(\.cell.content.words) }.first { $0.contains("desk") })
    #expect(row.contains("gives up") && row.contains("I") && row.contains("O"))
  }

  @Test func twoLettersOfOneRelationAreToldApart() throws {
    let outcome = SheetsSample.outcome(
      """
      plan:
        id: two
        title: Two
        as_of: 2027-01-01
        scheme: {L: perform, H: perform, A: account, I: notify}
      roles: {clerk: {title: Clerk}, aide: {title: Aide}, lead: {title: Lead}}
      activities:
        sort:
          title: Sort the post
          volume: 1000 per month
          time: 6 min
          as_is: {raci: {L: clerk, H: [aide, clerk], A: lead, I: lead}}
          to_be: {raci: {L: aide, H: clerk}}

      """)
    let plan = try #require(outcome.makePlan())
    #expect(plan.analysis[ID<Role>("clerk")]?.asIs.work == 600)
    let said = outcome.findings.map(\.message)
    #expect(said.contains("`clerk` holds `H` and `L` in activity `sort`"))
  }
}

extension Scheme: CustomTestStringConvertible {
  package var testDescription: String { name }
}

extension CellContent {
  fileprivate var words: String? { if case .text(let text) = self { text } else { nil } }
}
