import ArgumentParser
import Glibc
import WorkforceImport
import WorkforceModel
import WorkforceReporting
import WorkforceSyntax

struct ImportRACICommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "raci",
    abstract: "Read responsibility matrices and write them as plan text.",
    discussion: """
      Reads Excel workbooks (.xlsx), CSV and tab-separated files and Markdown pages, with any number \
      of matrices in each, and writes one file of roles and activities for each of them, with the \
      place every row came from in a comment. Where the folder holds no plan yet, a short \
      `workforce.yaml` begins one.

      Nothing is guessed silently: what was uncertain is said, and stands at the head of the file. \
      A file that the import did not make, or that was edited since, is not replaced. After an error \
      nothing is written.

      --map says what the program cannot know: 'Step=activity', 'CISO=role', 'Phase=section' or \
      'Notes=ignore' for a column, 'Q=verify' or 'Lead=accountable' for a letter or word, \
      'rows=roles' where roles stand in the rows.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: "The files to read.", completion: .file()) var files: [String]
  @Option(
    name: [.short, .long], help: "The folder to write the plan text to.", completion: .directory)
  var output = "."
  @Option(
    help: ArgumentHelp(
      "Only the sheet, or the table below the heading, of this name. May be repeated.",
      valueName: "name"))
  var sheet: [String] = []
  @Option(
    help: """
      What the letters are, over what the file says: \
      \(Scheme.known.map(\.name).joined(separator: ", ")).
      """,
    completion: .list(Scheme.known.map(\.name)))
  var scheme: String?
  @Option(
    help: ArgumentHelp(
      "What a column, letter or word means. May be repeated.", valueName: "name=meaning"))
  var map: [String] = []
  @Flag(help: "Replace files that the import did not make or that were edited since.")
  var force = false
  @Option(help: "text (plan text in files) or json (the matrices, and no file is written).")
  var format = Format.text

  func validate() throws {
    if let scheme, !Scheme.known.contains(where: { $0.name == scheme.uppercased() }) {
      let names = Scheme.known.map(\.name).joined(separator: ", ")
      throw ValidationError(
        "There is no scheme '\(scheme.excerpt(limit: 60))'. Schemes: \(names).")
    }
    var read = MatrixMap()
    for entry in map {
      if let fault = read.add(entry) { throw ValidationError("--map: \(fault).") }
    }
  }

  func run() throws {
    let console = Console(color: .never)
    var task = MatrixImport(files: files, today: CalendarDate(daysSince1970: time(nil) / 86_400))
    task.folder = output.isEmpty ? "." : output
    task.isForced = force
    task.options.sheets = sheet
    task.options.scheme = scheme.flatMap { name in
      Scheme.known.first { $0.name == name.uppercased() }
    }
    for entry in map { _ = task.options.map.add(entry) }
    let found = task.read()
    let talk = ImportTalk(console)
    try talk.refused(found.refused)
    guard found.errors.isEmpty else { try fail(found.errors, console) }
    if format == .json {
      return try console.print(ResponsibilityMatrix.json(found.matrices.flatMap(\.self)).text)
    }
    do {
      let result = try task.write(found.matrices)
      try talk.warnings(found.matrices.flatMap(\.self), result.warnings)
      try talk.result(result, folder: task.folder)
    } catch let failure as MatrixImport.Failure {
      try console.fail("\(failure)", ExitStatus.cannotWrite)
    }
  }

  private func fail(_ errors: [ImportError], _ console: Console) throws -> Never {
    for error in errors.dropLast() { try console.say("error: \(console.errors.fit("\(error)"))\n") }
    let isUnread = errors.contains {
      if case .unreadable = $0 { true } else { false }
    }
    let last = errors.last.map { "\($0)" } ?? "nothing was read"
    try console.fail(last, isUnread ? ExitStatus.noInput : ExitStatus.errorsFound)
  }
}

/// What the import says about its run.
private struct ImportTalk {
  private let console: Console

  init(_ console: Console) { self.console = console }

  private static let limit = 30

  func refused(_ tables: [RefusedTable]) throws {
    for table in tables.prefix(10) {
      let name =
        table.sheet.map { "\"\($0.excerpt(limit: 60))\"" } ?? table.line.map { "line \($0)" }
      try say("note: \(table.source.excerpt()), \(name ?? "a table"): no matrix: \(table.reason)")
    }
    if tables.count > 10 { try say("note: \(tables.count - 10) more tables are no matrices") }
  }

  func warnings(_ matrices: [ResponsibilityMatrix], _ others: [String]) throws {
    let all =
      matrices.flatMap { matrix in
        matrix.warnings.map { warning in
          let sheet = matrix.sheet.map { ", \"\($0.excerpt(limit: 60))\"" } ?? ""
          let place = warning.place.map { ", \($0)" } ?? ""
          return "\(matrix.source.excerpt())\(sheet)\(place): \(warning.text)"
        }
      } + others
    for text in all.prefix(Self.limit) { try say("warning: \(text)") }
    if all.count > Self.limit {
      try say("\(all.count - Self.limit) more warnings stand at the head of the files")
    }
  }

  func result(_ result: MatrixImport.Result, folder: String) throws {
    let start = folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
    let unchanged = Set(result.report.unchanged)
    for (name, text) in result.texts {
      if unchanged.contains(name) {
        try say("Unchanged: \(start)\(name)")
      } else {
        let activities = text.activityCount == 1 ? "1 activity" : "\(text.activityCount) activities"
        let roles = text.roleCount == 1 ? "1 new role" : "\(text.roleCount) new roles"
        try say("Wrote \(start)\(name): \(activities), \(roles)")
      }
    }
    if let plan = result.plan { try say("Wrote \(start)\(plan), which begins the plan") }
    let place = folder == "." ? "" : " \(folder.contains(" ") ? "'\(folder)'" : folder)"
    try say("Next: `workforce check\(place)`")
  }

  private func say(_ text: String) throws { try console.say(console.errors.fit(text) + "\n") }
}
