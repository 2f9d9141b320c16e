import ArgumentParser

@main
struct Workforce: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "workforce",
    abstract: "Plan how work moves between people and AI: who does it, who oversees, who decides.",
    discussion: """
      Describe roles, activities, decisions and measures in text files, as they are today (`as_is`) \
      and as they shall be (`to_be`). `workforce plan` checks them, counts the hours of work and \
      of oversight, and writes a workbook for HR and a change plan for the steering group.

      Begin with `workforce init my-plan`, edit the files, then `workforce plan my-plan`.
      """,
    version: version,
    subcommands: [
      CheckCommand.self, PlanCommand.self, InitCommand.self, ImportCommand.self, ListCommand.self,
      TraceCommand.self, DiffCommand.self, RenameCommand.self, ApproveCommand.self,
      ExplainCommand.self, RulesCommand.self, SchemaCommand.self,
    ])
}
