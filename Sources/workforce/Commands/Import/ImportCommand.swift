import ArgumentParser

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take over what others have written: matrices, task lists, answers to a review.",
    subcommands: [ImportReviewCommand.self])
}
