import Testing
import WorkforceImport
import WorkforceModel

/// The writings of letters in cells.
@Suite struct MatrixLetterTests {
  /// The letters of the second role; the first has A and R.
  private func read(
    _ cell: String, _ options: MatrixOptions = MatrixOptions()
  ) throws -> (letters: String, warnings: String, remarks: [String]) {
    let text = "| Task | PM | QA |\n|-|-|-|\n| Plan | A | R |\n| Do | A/R | \(cell) |\n"
    let matrix = try #require(MatrixText.read(text, "m.md", options).first)
    let activity = matrix.activities[1]
    let letters = activity.holdings.filter { $0.role == 1 }.map(\.letter).joined()
    return (letters, matrix.warningText, activity.remarks)
  }

  @Test(
    arguments: [
      ("R", "R"), ("r", "R"), ("**A**", "A"), ("A/R", "AR"), ("R, A", "RA"), ("AR", "AR"),
      ("A / R C*", "ARC"), ("R & A", "RA"), ("R;C", "RC"), ("R und A", "RA"), ("R¹", "R"),
      ("C<br>I", "CI"), ("R\\|A", "RA"), ("(C)", "C"), ("A (High)", "A"), ("R (veto)", "R"),
      ("C,I - when asked", "CI"), ("C: on request", "C"), ("-", ""), ("—", ""), ("N/A", ""),
      ("n.a.", ""), ("", ""), ("/", ""), ("DRI", "RA"), ("R, R", "R"),
    ])
  func lettersInAnyWriting(_ cell: String, _ expected: String) throws {
    #expect(try read(cell).letters == expected)
  }

  @Test(
    arguments: [
      ("Responsible", "R"), ("ACCOUNTABLE", "A"), ("Consulted / Informed", "CI"),
      ("Durchführungsverantwortung", "R"), ("rechenschaftspflichtig", "A"), ("konsultiert", "C"),
      ("Informiert", "I"), ("Réalisateur", "R"), ("Approbateur", "A"), ("Consulté", "C"),
      ("Informé", "I"), ("Responsable", "R"), ("Aprobador", "A"), ("Consultado", "C"),
      ("Informado", "I"), ("Responsável", "R"), ("Aprovador", "A"), ("Esecutore", "R"),
      ("Consultato", "C"), ("Informato", "I"), ("Verantwoordelijk", "R"),
      ("Eindverantwoordelijk", "A"), ("Geraadpleegd", "C"), ("Geïnformeerd", "I"),
      ("Wykonawca", "R"), ("Zatwierdza", "A"), ("Konsultowany", "C"), ("Informowany", "I"),
      ("実行責任者", "R"), ("説明責任者", "A"), ("相談先", "C"), ("報告先", "I"),
      ("Pelaksana", "R"), ("Penanggung jawab", "A"), ("Dikonsultasikan", "C"),
      ("Diinformasikan", "I"),
    ])
  func wordsForLetters(_ word: String, _ expected: String) throws {
    #expect(try read(word).letters == expected)
  }

  @Test(arguments: ["А", "Α", "Ａ"])
  func lookAlikesAreReadAndSaid(_ letter: String) throws {
    let found = try read(letter)
    #expect(found.letters == "A")
    #expect(found.warnings.contains("is a letter of another script"))
  }

  @Test func whatStandsBesideLettersIsKept() throws {
    #expect(try read("A (High)").remarks == ["QA: A (High)"])
    #expect(try read("C,I - when asked").remarks == ["QA: C,I - when asked"])
    #expect(try read("(C)").remarks == ["QA: (C)"])
    #expect(try read("DRI").warnings.contains("directly responsible individual"))
    #expect(try read("verantwortlich").warnings.contains("charts use it for accountable too"))
  }

  @Test func unknownLettersAreSaidAndMayBeMapped() throws {
    let unknown = try read("Q")
    #expect(unknown.letters.isEmpty)
    #expect(unknown.warnings.contains("line 4, column 3: Q is no letter of RACI; it stands once"))
    #expect(unknown.remarks == ["QA: Q"])
    var options = MatrixOptions()
    #expect(options.map.add("Q=verify") == nil)
    #expect(try read("Q", options).letters == "Q")
    #expect(options.map.add("R=ignore") == nil)
    #expect(try read("R", options).letters.isEmpty)
    #expect(try read("text of another kind").warnings.contains("is no letter and was not read"))
  }

  @Test func mapSaysWhatIsWrongWithIt() {
    var map = MatrixMap()
    #expect(map.add("Step")?.contains("has no `=`") == true)
    #expect(map.add("=role") != nil)
    #expect(map.add("Q=queen")?.contains("is no meaning") == true)
    #expect(map.add("Q=Accountable") == nil)
  }

  @Test func mapNamesColumns() throws {
    let text =
      "| One | Two | PM | QA | XY |\n|-|-|-|-|-|\n| a1 | b1 | A | R | A |\n| a2 | b2 | R | A | R |\n"
    var options = MatrixOptions()
    #expect(options.map.add("Two=activity") == nil)
    #expect(options.map.add("XY=ignore") == nil)
    let matrix = try #require(MatrixText.read(text, "m.md", options).first)
    #expect(matrix.roles == ["PM", "QA"])
    #expect(matrix.activities.map(\.title) == ["b1", "b2"])
  }

  @Test(
    arguments: [
      (["A", "R", "C", "I"], "", "RACI"), (["A", "R", "S"], "", "RASCI"),
      (["A", "R", "V", "S"], "", "RACI-VS"), (["A", "R", "O"], "", "RACIO"),
      (["A", "R", "O"], "CAIRO", "CAIRO"), (["D", "A", "C", "I"], "", "DACI"),
      (["P", "A", "C", "S", "I"], "", "PACSI"), (["P", "A", "R", "I", "S"], "", "PARIS"),
      (["A", "R", "C"], "RASCI chart", "RASCI"),
    ])
  func theSchemeIsFoundByItsLetters(_ letters: [String], _ title: String, _ name: String) throws {
    let rows = letters.map { "| Task \($0) | \($0) | A |" }.joined(separator: "\n")
    let text = "# \(title)\n\n| Task | PM | QA |\n|-|-|-|\n\(rows)\n"
    let matrix = try #require(MatrixText.read(text).first)
    #expect(matrix.notation.name == name)
    var options = MatrixOptions()
    options.scheme = .raci
    #expect(try MatrixText.read(text, "m.md", options).first?.notation.name == "RACI")
  }

  @Test(
    arguments: [
      ("| Name | Mark |\n|-|-|\n| Ann | B |\n| Bob | F |\n| Cid | A |\n", "are others than those"),
      ("| One | Two |\n|-|-|\n| 1 | 2 |\n", "no letters such as R, A, C or I"),
      (
        "| Task | PM | QA |\n|-|-|-|\n| x | C | I |\n| y | I | C |\n", "nobody in it is responsible"
      ),
      ("text\n", "the page has no table"),
    ])
  func whatIsNoMatrixIsRefusedWithTheReason(_ text: String, _ reason: String) {
    #expect { try MatrixText.read(text) } throws: { "\($0)".contains(reason) }
  }
}
