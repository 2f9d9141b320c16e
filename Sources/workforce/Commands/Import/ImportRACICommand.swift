import ArgumentParser
import WorkforceImport
import WorkforceReporting

struct ImportRACICommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "raci", abstract: "x")
  @Argument(help: "files") var files: [String]
  @Option(help: "sheets") var sheet: [String] = []
  func run() throws {
    let console = Console(color: .never)
    var all: [ResponsibilityMatrix] = []
    var options = MatrixOptions()
    options.sheets = sheet
    for file in files {
      do {
        let found = try MatrixReader.matrices(in: file, options)
        all += found.matrices
        for refused in found.refused { try console.say("refused \(refused.sheet ?? "") \(refused.line ?? 0): \(refused.reason)\n") }
      } catch { try console.say("\(error)\n") }
    }
    try console.print(ResponsibilityMatrix.json(all).text)
  }
}
