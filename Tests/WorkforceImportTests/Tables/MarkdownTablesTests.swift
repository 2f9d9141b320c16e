import Testing
import WorkforceImport

@Suite struct MarkdownTablesTests {
  @Test func findsEveryTableWithItsHeading() throws {
    let grids = try Grid.read(
      "a.md",
      """
      # Page

      ```
      | no | table |
      |---|---|
      ```

      ## **First** part ##

      Legend: R = Responsible

      | a | b |
      |---|:-:|
      | 1 | 2 |
      trailing text

      ### Second
          |x|y
          |---|---
          |3|4

      after
      """)
    #expect(grids.map(\.name) == ["First part", "Second"])
    #expect(grids.map(\.texts) == [[["a", "b"], ["1", "2"]], [["x", "y"], ["3", "4"]]])
    #expect(grids[0].rows.map(\.line) == [12, 14])
    #expect(grids[0].before.map(\.text) == ["Legend: R = Responsible"])
    #expect(grids[1].before.map(\.text) == ["trailing text"])
    #expect(grids[1].after.map(\.text) == ["after"])
  }

  @Test(
    arguments: [
      ("**A**", "A"), ("R\\|A", "R|A"), ("`x*y`", "x*y"), ("[text](/a/(b) \"t\")", "text"),
      ("one<br/>two", "one\ntwo"), ("Plan.<sup>1</sup>", "Plan."), ("A / R C*", "A / R C*"),
      ("決定**", "決定**"), ("*a* and __b__", "a and b"), ("snake_case_name", "snake_case_name"),
      ("5 < 6 &amp; 7", "5 < 6 & 7"), ("![logo](x.png)", "logo"), ("C[T/R/I]O", "C[T/R/I]O"),
      ("~~old~~", "old"), ("2 * 3 * 4", "2 * 3 * 4"),
    ])
  func leavesWhatAReaderSees(_ written: String, _ expected: String) throws {
    let grid = try Grid.read("a.md", "| \(written) | z |\n|---|---|\n")[0]
    #expect(grid.rows[0].cells[0].text == expected)
  }

  @Test func keepsCellsBeyondTheHeader() throws {
    let grid = try Grid.read("a.md", "|a|b|\n|-|-|\n|1| |3|\n")[0]
    #expect(grid.texts[1] == ["1", "", "3"])
  }

  @Test func takesAPageWithoutTablesForItsText() throws {
    let grid = try Grid.read("a.md", "# T\n\n- R: a\n  - b\n")[0]
    #expect(grid.rows.isEmpty && grid.name == "T")
    #expect(grid.before.map(\.indent) == [0, 2])
    #expect(grid.before.map(\.line) == [3, 4])
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["[", "<a", "`", "**a ", "_a ", "[x](y)", "a*b", "` `` ", "&amp", "\\"])
  func isNotHeldUpByMarksThatNeverEnd(_ piece: String) throws {
    let line = String(repeating: piece, count: 200_000)
    #expect(try Grid.read("a.md", "|\(line)|b|\n|-|-|\n").count == 1)
  }
}
