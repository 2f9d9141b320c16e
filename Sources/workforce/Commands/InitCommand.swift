import ArgumentParser
import WorkforceReporting

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Begin a plan from a template.",
    discussion: """
      Templates:
      \(Template.all.map { "- \($0.name): \($0.summary)" }.joined(separator: "\n"))

      Files that are already there are never touched. The first line of each file tells \
      editors where the schema of the language lies, so that they complete and check while you type.
      """)

  @Argument(help: "The folder to write the plan to.", completion: .directory) var folder = "."
  @Option(
    help: "The template to begin from.", completion: .list(Template.all.map(\.name)))
  var template = "blank"

  func validate() throws {
    guard Template.named(template) != nil else {
      let names = Template.all.map { "'\($0.name)'" }.joined(separator: ", ")
      throw ValidationError("There is no template '\(template)'. Templates: \(names).")
    }
  }

  func run() throws {
    let console = Console(color: .never)
    guard let template = Template.named(template) else { return }
    let files =
      template.files.map { OutputFile($0.path, .text($0.modeline + $0.text)) }
      + [OutputFile(Template.schemaPath, .text(PlanSchema.text))]
    do {
      let report = try FileWriter(folder: folder).create(files)
      let start = folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
      try console.print(report.written.map { "\(start)\($0)\n" }.joined())
    } catch let error as OutputError {
      try console.fail("\(error)", ExitStatus.cannotWrite)
    }
    let place = folder == "." ? "" : " \(folder.contains(" ") ? "'\(folder)'" : folder)"
    try console.say("Edit the files, then `workforce plan\(place)`.\n")
  }
}
