import ArgumentParser

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take over what an organisation already has in workbooks, CSV files and pages.",
    subcommands: [ImportRACICommand.self])
}
