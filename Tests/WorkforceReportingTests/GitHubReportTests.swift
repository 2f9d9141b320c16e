import TestSupport
import Testing
import WorkforceReporting
import WorkforceSyntax

/// Workflow commands: one line each, and nothing in them that GitHub takes for another command.
struct GitHubReportTests {
  private static let sample = FindingSample("raci: {R: ▸a▸, A: [▸lead▸, ▸head▸]}\n")

  @Test func everySeverityHasItsCommand() {
    let text = Severity.allCases.map { severity in
      GitHubReport(folder: ".").text([
        Self.sample.finding(
          severity: severity, labels: ["first"], notes: ["a fact"], help: "do this")
      ])
    }.joined()
    expectGolden(text, "text/github.txt")
    #expect(text.split(separator: "\n").count == 3)
  }

  @Test func whatEndsACommandIsEscaped() {
    let range = SourceRange(
      file: "a,b: 100%.yaml", start: SourcePosition(line: 3, column: 5),
      end: SourcePosition(line: 3, column: 9))
    let finding = Diagnostic(
      id: "sample/fault", message: "80 %, so: one\r\n::error::two", range: range)
    #expect(
      GitHubReport(folder: "x,y").text([finding])
        == "::error file=x%2Cy/a%2Cb%3A 100%25.yaml,line=3,col=5,endLine=3,title=sample/fault"
        + "::80 %25, so: one%0D%0A::error::two\n")
  }

  @Test(
    arguments: [
      (".", ""), ("./", ""), ("plans/claims/", "plans/claims/"),
      ("./plans//claims", "plans/claims/"),
      ("../claims", "../claims/"), ("/srv/claims", "/srv/claims/"), ("/", "/"),
    ])
  func filesAreNamedFromWhereTheProgramIs(_ folder: String, _ prefix: String) {
    let text = GitHubReport(folder: folder).text([Self.sample.finding()])
    #expect(text.hasPrefix("::error file=\(prefix)plan.yaml,"))
  }

  @Test func aPlaceOverSeveralLinesHasNoColumn() {
    func command(_ end: SourcePosition) -> String {
      let start = SourcePosition(line: 2, column: 3)
      let range = SourceRange(file: "p.yaml", start: start, end: end)
      return GitHubReport(folder: ".").text([
        Diagnostic(id: "sample/fault", message: "m", range: range)
      ])
    }
    #expect(
      command(SourcePosition(line: 4, column: 2))
        == "::error file=p.yaml,line=2,endLine=4,title=sample/fault::m\n")
    // A block ends where the next line begins.
    #expect(
      command(SourcePosition(line: 3, column: 1))
        == "::error file=p.yaml,line=2,col=3,endLine=2,title=sample/fault::m\n")
  }

  @Test func waivedFindingsAreNotShown() {
    var finding = Self.sample.finding()
    finding.waived = .init(reason: "until May", owner: "head", expires: "2027-05-31")
    #expect(GitHubReport(folder: ".").text([finding]) == "")
  }
}
