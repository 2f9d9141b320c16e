import Testing
import WorkforceImport

@Suite struct DelimitedTextTests {
  @Test(
    arguments: [
      ("a.csv", "Role,FTE\n\"Clerk, senior\",2\n", [["Role", "FTE"], ["Clerk, senior", "2"]]),
      (
        "a.csv", "Rolle;FTE\nLeitung;1,5\nKasse;2,25\n",
        [["Rolle", "FTE"], ["Leitung", "1,5"], ["Kasse", "2,25"]]
      ),
      ("a.csv", "a\tb\n1\t2\n", [["a", "b"], ["1", "2"]]),
      ("a.csv", "sep=|\r\na|b\r\n1|2", [["a", "b"], ["1", "2"]]),
      ("a.tsv", "a,b\tc\n", [["a,b", "c"]]),
      ("a.csv", "\u{FEFF}a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
      ("a.csv", "a,b\n\"say \"\"no\"\"\",5\" pipe\n", [["a", "b"], ["say \"no\"", "5\" pipe"]]),
      ("a.csv", "a,b\n\"two\r\nlines\",2\n", [["a", "b"], ["two\r\nlines", "2"]]),
      ("a.csv", "a,b\n,\n1,2\n", [["a", "b"], ["1", "2"]]),
    ])
  func cutsFieldsAsOtherProgramsWriteThem(
    _ name: String, _ text: String, _ expected: [[String]]
  ) throws {
    #expect(try Grid.read(name, text).first?.texts == expected)
  }

  @Test func countsLinesThroughQuotes() throws {
    let rows = try Grid.read("a.csv", "a,b\n\"x\ny\",1\n\nz,2\n")[0].rows
    #expect(rows.map(\.line) == [1, 2, 5])
    #expect(rows.map(\.index) == [0, 1, 3])
  }

  @Test func saysWhereAQuoteIsNeverClosed() {
    #expect {
      try Grid.read("a.csv", "a,b\n1,\"2\n3,4\n")
    } throws: { "\($0)".hasSuffix("line 2: a quote (\") is opened and never closed") }
  }

  @Test func readsUTF16() throws {
    let little = [0xFF, 0xFE] + utf16Bytes("Rolle;Größe\n")
    let big = [0xFE, 0xFF] + utf16Bytes("Rolle;Größe\n", isBigEndian: true)
    #expect(try Grid.read("a.csv", little)[0].texts == [["Rolle", "Größe"]])
    #expect(try Grid.read("a.csv", big)[0].texts == [["Rolle", "Größe"]])
  }

  @Test func saysThatItTookWindowsLetters() throws {
    let grid = try Grid.read("a.csv", Array("Gr".utf8) + [0xF6] + Array("sse,".utf8) + [0x80])[0]
    #expect(grid.texts == [["Grösse", "€"]])
    #expect(grid.warnings.first?.contains("Windows-1252") == true)
  }

  @Test(arguments: [[UInt8]([0, 1, 2]), [], [0x50, 0x4B, 3, 4], [0xFF, 0xFE, 0x41]])
  func refusesWhatIsNoText(_ bytes: [UInt8]) {
    #expect(throws: ImportError.self) { try Grid.read("a.csv", bytes) }
  }
}
