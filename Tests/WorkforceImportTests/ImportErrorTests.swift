import Testing
import WorkforceImport

@Suite struct ImportErrorTests {
  @Test func saysWhatToDoWhereThereIsAWay() {
    let error = ImportError.refused(
      path: "a.csv", reason: "no letters found", help: "name the sheet with --sheet")
    #expect("\(error)" == "a.csv: no letters found; name the sheet with --sheet")
  }
}
