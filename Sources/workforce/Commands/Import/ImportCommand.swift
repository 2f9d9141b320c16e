import ArgumentParser

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take over what others have written: matrices, and answers to a review.",
    subcommands: [ImportRACICommand.self, ImportReviewCommand.self])
}
