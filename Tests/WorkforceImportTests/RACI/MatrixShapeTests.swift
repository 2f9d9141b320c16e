import Testing
import WorkforceImport
import WorkforceModel

/// The shapes in which organisations keep their matrices.
@Suite struct MatrixShapeTests {
  private func one(_ text: String, _ name: String = "m.md") throws -> ResponsibilityMatrix {
    let found = try MatrixText.read(text, name)
    #expect(found.count == 1)
    return try #require(found.first)
  }

  private func one(rows: [[String]]) throws -> ResponsibilityMatrix {
    let found = try MatrixText.read(rows: rows)
    #expect(found.count == 1)
    return try #require(found.first)
  }

  @Test func rolesAcross() throws {
    let matrix = try one(
      """
      | Activity | Lead | Clerk |
      |---|---|---|
      | Plan | A | R |
      | Do | I | A/R |
      """)
    #expect(matrix.orientation == .rolesAcross && matrix.notation.name == "RACI")
    #expect(matrix.roles == ["Lead", "Clerk"])
    #expect(matrix.lines == ["Plan: A Lead, R Clerk", "Do: A Clerk, I Lead, R Clerk"])
    #expect(matrix.activities.map(\.place) == ["line 3", "line 4"])
    #expect(matrix.warnings.isEmpty)
  }

  @Test func rolesDown() throws {
    let matrix = try one(
      """
      |Committee|Draft|Approve|
      |-|-|-|
      |**Governance**|Informed|Accountable|
      |**Design**|Responsible|Consulted|
      |**Board**|Accountable|Responsible|
      """)
    #expect(matrix.orientation == .rolesDown)
    #expect(matrix.roles == ["Governance", "Design", "Board"])
    #expect(
      matrix.lines == [
        "Draft: A Board, I Governance, R Design", "Approve: A Governance, C Design, R Board",
      ])
  }

  @Test func rolesDownIsSeenByTheirNamesWhereNoTitleSaysIt() throws {
    let matrix = try one(rows: [
      ["", "Delivery", "Change", "Operations"], ["Strategy team", "A", "R", "I"],
      ["Platform team", "R", "A", "A"], ["", "", "", ""],
      ["Aligned capability", "adoption", "strategy", "operations"],
      ["Accountable:", "The one team that is held accountable"],
      ["Responsible:", "Teams that contribute to the outcome"],
    ])
    #expect(matrix.orientation == .rolesDown)
    #expect(matrix.roles == ["Strategy team", "Platform team"])
    #expect(matrix.activities.count == 3)
    #expect(matrix.warningText.contains("`Aligned capability` holds other text"))
  }

  @Test func whereSignsDisagreeItIsSaid() throws {
    // Titles say nothing, and every column has one A while no row has.
    let matrix = try one(rows: [
      ["Step", "Blue manager", "Red manager"], ["x1", "A", "A"], ["x2", "R", "R"],
    ])
    #expect(matrix.orientation == .rolesAcross)
    var options = MatrixOptions()
    #expect(options.map.add("rows=roles") == nil)
    let turned = try MatrixText.read(
      "| Step | Blue | Red |\n|-|-|-|\n| Dan | A | A |\n| Eve | R | R |\n", "m.md", options)
    #expect(turned.first?.roles == ["Dan", "Eve"])
  }

  @Test func lettersAsColumns() throws {
    let matrix = try one(
      """
      | Activity | R | A | C | I |
      |---|---|---|---|---|
      | Write plan.<sup>1</sup> | Eng, EM; PM | PM | | QA/Test, Finance (AP) |
      | Check | | Lead（when asked by the board） | - | N/A |
      """)
    #expect(matrix.orientation == .lettersAcross)
    #expect(matrix.roles == ["Eng", "EM", "PM", "QA/Test", "Finance (AP)", "Lead"])
    #expect(
      matrix.lines == [
        "Write plan.: A PM, I QA/Test Finance (AP), R Eng EM PM", "Check: A Lead",
      ])
    #expect(matrix.activities[1].remarks == ["Lead: when asked by the board"])
  }

  @Test func lettersInBracketsOfTitles() throws {
    let matrix = try one(
      """
      | シナリオ | 調査主導者（A/R） | 相談先（C） |
      |---|---|---|
      | 不正 | Procurement + Finance (AP) | Security、LACA |
      """)
    #expect(matrix.roles == ["Procurement", "Finance (AP)", "Security", "LACA"])
    #expect(
      matrix.lines == [
        "不正: A Procurement Finance (AP), C Security LACA, R Procurement Finance (AP)"
      ])
  }

  @Test func anUnusualOrderOfLettersIsSaid() throws {
    let text = "| Aktivitas | C | R | A | I |\n|-|-|-|-|-|\n| Uji | Data | QA | CTO | Semua |\n"
    let matrix = try one(text)
    #expect(matrix.lines == ["Uji: A CTO, C Data, R QA"])
    #expect(matrix.warningText.contains("in the order C, R, A, I"))
    #expect(matrix.warningText.contains("`Semua` names no role"))
    let explained = try one("R = Responsible, A = Accountable, C = Create\n\n" + text)
    #expect(explained.lines == ["Uji: A CTO, R QA"])
    #expect(explained.warningText.contains("explains C as `Create`"))
    #expect(explained.activities[0].remarks.contains("Data: C"))
  }

  @Test func crossesUnderLettersOfEachRole() throws {
    let sheet = BookBuilder.Sheet(
      name: "Sheet1",
      rows: BookBuilder.rows([
        ["", "Clerk", "", "Lead", ""], ["Task", "R", "A", "R", "A"], ["Plan", "x", "", "", "X"],
        ["Do", "✓", "✓", "", ""],
      ]), rest: "<mergeCells><mergeCell ref=\"B1:C1\"/><mergeCell ref=\"D1:E1\"/></mergeCells>")
    let matrix = try #require(MatrixText.read(book: BookBuilder(sheets: [sheet])).first)
    #expect(matrix.lines == ["Plan: A Lead, R Clerk", "Do: A Clerk, R Clerk"])
  }

  @Test func crossesOfRolesInRows() throws {
    let matrix = try one(
      "Task,Role,R,A,C,I\nPlan,Clerk,x,,,\n,Lead,,x,,\nDo,Clerk,x,x,,\n", "m.csv")
    #expect(matrix.orientation == .rowPerRole)
    #expect(matrix.lines == ["Plan: A Lead, R Clerk", "Do: A Clerk, R Clerk"])
  }

  @Test func aRowForEachRole() throws {
    let matrix = try one(
      "Activity;Role;RACI\nPlan;Clerk;R\nPlan;Lead;A\nDo;Clerk;A/R\n;Lead;I\n", "m.csv")
    #expect(matrix.orientation == .rowPerRole)
    #expect(matrix.lines == ["Plan: A Lead, R Clerk", "Do: A Clerk, I Lead, R Clerk"])
  }

  @Test func rolesWithLettersOfOneActivity() throws {
    let matrix = try one(
      """
      ## Findings

      | 役割 | RACI | 責任 |
      |---|---|---|
      | Finder | C | 相談します |
      | Manager | R | 実行します |
      | Owner | A | 決定します |
      """)
    #expect(matrix.lines == ["Findings: A Owner, C Finder, R Manager"])
    #expect(matrix.warningText.contains("one activity and does not name it"))
  }

  @Test func oneRolesColumnTakesItsNameFromTheSheet() throws {
    let book = BookBuilder(
      "TPM RACI",
      texts: [
        ["Area", "Step", "Role"], ["Planning", "Refine", "A"], ["", "Write", "A/R"],
        ["Risk", "Watch", "R/C"], ["", "Solve", "A"],
      ])
    let matrix = try #require(MatrixText.read(book: book).first)
    #expect(matrix.roles == ["TPM"])
    #expect(matrix.lines[1] == "[Planning] Write: A TPM, R TPM")
    #expect(matrix.lines[3] == "[Risk] Solve: A TPM")
    #expect(matrix.warningText.contains("its role was taken to be `TPM`"))
  }

  @Test func numbersGroupsDatesAndNotesAreNoRoles() throws {
    let matrix = try one(rows: [
      ["Id", "Type", "Task", "PM", "QA", "HR", "Deadline"],
      ["1", "Build", "Write code", "A", "R", "", "Day 1"],
      ["2", "Build", "Review code", "A", "R", "", "Day 2"],
      ["3", "Build", "Test code", "A", "R", "", "Day 2"],
      ["4", "Run", "Deploy", "AR", "C", "", "Day 3"],
    ])
    #expect(matrix.roles == ["PM", "QA", "HR"])
    #expect(matrix.lines[3] == "[Run] Deploy: A PM, C QA, R PM")
    #expect(matrix.activities[0].remarks == ["Deadline: Day 1"])
  }

  @Test func sectionsChildrenAndMilestones() throws {
    let matrix = try one(
      """
      | Task | A team | B team |
      |---|---|---|
      | **Phase 1** | | |
      | Begin | A | R |
      | **Phase 2** | | |
      | Prepare | A | R |
      | • Assign | A | - |
      | Done | | |
      """)
    #expect(
      matrix.lines == [
        "[Phase 1] Begin: A A team, R B team", "[Phase 2] Prepare: A A team, R B team",
        "[Prepare] Assign: A A team",
      ])
    #expect(matrix.warningText == "line 8: `Done` has no letters and is no activity")
  }

  @Test func aTitleThatGoesOnInTheNextRow() throws {
    let matrix = try one(rows: [
      ["Task", "PM", "QA"], ["Approve the release", "A", "R"], ["of the product", "", ""],
      ["Deploy", "R", "A"],
    ])
    #expect(matrix.activities.map(\.title) == ["Approve the release of the product", "Deploy"])
  }

  @Test func headersOfTwoLevels() throws {
    let sheet = BookBuilder.Sheet(
      name: "Sheet1",
      rows: BookBuilder.rows([
        ["Task", "Sales", "", "Operations", ""], ["", "Manager", "Clerk", "Manager", "Analyst"],
        ["Plan", "A", "R", "C", "I"], ["Do", "I", "R", "A", "C"],
      ]),
      rest: "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/>"
        + "<mergeCell ref=\"D1:E1\"/></mergeCells>")
    let matrix = try #require(MatrixText.read(book: BookBuilder(sheets: [sheet])).first)
    #expect(
      matrix.roles == ["Sales: Manager", "Clerk", "Operations: Manager", "Analyst"])
  }

  @Test func severalMatricesOnOneSheet() throws {
    let found = try MatrixText.read(rows: [
      ["Task", "PM", "QA"], ["Plan", "A", "R"], ["Test", "I", "A/R"], ["", "", ""],
      ["Task", "HR", "Legal"], ["Hire", "R", "A"], ["Sign", "A", "R"],
    ])
    #expect(found.map(\.roles) == [["PM", "QA"], ["HR", "Legal"]])
    #expect(found.map { $0.activities.map(\.title) } == [["Plan", "Test"], ["Hire", "Sign"]])
  }

  @Test func legendsBesideBelowAndPackedIntoATitle() throws {
    let beside = try one(rows: [
      ["Task", "PM", "QA", "", "R", "Responsible"], ["Plan", "A", "R", "", "A", "Accountable"],
      ["Do", "R", "Q", "", "Q", "Quality check"],
    ])
    #expect(beside.roles == ["PM", "QA"])
    #expect(beside.warningText.contains("explains Q as `Quality check`"))
    let packed = try one(rows: [
      ["Type", "R - RESPONSIBLE - doers\nA - ACCOUNTABLE - one\nV - VERIFY - looks at it", "PM"],
      ["x", "Plan the work", "A"], ["x", "Do the work", "R"], ["x", "Look at the work", "V"],
    ])
    #expect(packed.lines[2].hasSuffix("V PM"))
    #expect(packed.activities[2].holdings[0].relation == .verify)
    let page = try MatrixText.read(
      """
      | Letter | Name | What |
      |-|-|-|
      | R | Responsible | works |
      | A | Accountable | signs |

      | Task | PM | QA |
      |-|-|-|
      | Plan | A | R |
      """)
    #expect(page.count == 1)
  }

  @Test func aLetterInAColumnWithoutATitleIsSaid() throws {
    let matrix = try one("|Task|PM|QA|\n|-|-|-|\n|Plan|A|R|\n|Do|I||R, A|\n")
    #expect(matrix.lines[1] == "Do: I PM")
    #expect(matrix.warningText.contains("line 4, column 4: `R, A` stands in a column without"))
  }

  @Test func listsWithCodesRunsAndOthers() throws {
    let matrix = try one(
      """
      ## Roles
      - A0 — Architect: ../a0.md
      - A1 — Verifier: ../a1.md
      - A2 — Tester

      - T1 Roadmap
        - R: A0
        - A: A0
        - I: A1–A2
      - T2 Risks
        - R: A0, A1
        - A: A0
        - I: pozostałe
      """)
    #expect(matrix.orientation == .list)
    #expect(
      matrix.lines == [
        "T1 Roadmap: A Architect, I Verifier Tester, R Architect",
        "T2 Risks: A Architect, I Tester, R Architect Verifier",
      ])
    #expect(matrix.warningText.contains("`pozostałe` was read as the 1 roles"))
  }

  @Test func hiddenSheetsAreReadWhenNamed() throws {
    let rows = BookBuilder.rows([["Task", "PM", "QA"], ["Plan", "A", "R"]])
    let book = BookBuilder(sheets: [
      .init(name: "Open", rows: rows), .init(name: "Old", rows: rows, state: "hidden"),
    ])
    #expect(try MatrixText.read(book: book).map(\.sheet) == ["Open"])
    var options = MatrixOptions()
    options.sheets = ["old"]
    #expect(try MatrixText.read(book: book, options).map(\.sheet) == ["Old"])
    options.sheets = ["None"]
    #expect { try MatrixText.read(book: book, options) } throws: {
      "\($0)".hasSuffix("no sheet or table of that name; it has `Open`, `Old`")
    }
  }
}
