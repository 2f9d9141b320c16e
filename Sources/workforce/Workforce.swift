import ArgumentParser

@main
struct Workforce: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Plan how work moves between people and AI.")
}
