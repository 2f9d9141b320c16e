import ArgumentParser
import WorkforceReporting

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Write the JSON Schema of the plan language, for editors.",
    discussion: """
      An editor that knows the schema completes keys, says what they mean, and marks what is wrong \
      while you type. `workforce init` writes it beside the plan; after an update of the program \
      `workforce schema -o .workforce/schema.json` in the plan's folder renews it.
      """)

  @Option(
    name: .shortAndLong, help: "The file to write; without it the schema is printed.",
    completion: .file(extensions: ["json"]))
  var output: String?

  func validate() throws {
    // A slip of the hand must not replace the text of a plan.
    if let output, !output.lowercased().hasSuffix(".json") {
      throw ValidationError("The file of a schema ends in .json, such as .workforce/schema.json.")
    }
  }

  func run() throws {
    let console = Console(color: .never)
    guard let output else { return try console.print(PlanSchema.text) }
    let parts = output.split(separator: "/", omittingEmptySubsequences: false)
    let name = String(parts.last ?? "")
    let folder = parts.dropLast().joined(separator: "/")
    let writer = FileWriter(folder: output.hasPrefix("/") && folder.isEmpty ? "/" : folder)
    do {
      let file = OutputFile(name, .text(PlanSchema.text))
      let report = try writer.write([file], manifest: name) { _ in false }
      try console.say(
        report.written.isEmpty ? "\(output) is up to date.\n" : "Wrote \(output).\n")
    } catch let error as OutputError {
      try console.fail("\(error)", ExitStatus.cannotWrite)
    }
  }
}
