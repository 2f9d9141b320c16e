import ArgumentParser
import Glibc
import WorkforcePlanning
import WorkforceSyntax

/// Where the plan is.
struct InputOptions: ParsableArguments {
  @Argument(help: "The folder that holds the plan.", completion: .directory) var folder = "."

  /// Where `plan` writes unless told otherwise; never read as plan text.
  var defaultOutput: String {
    if folder == "." || folder == "./" { return "build" }
    return folder.hasSuffix("/") ? folder + "build" : folder + "/build"
  }

  /// Reads and judges the plan; a folder that cannot be read ends the program.
  func run(
    output: String? = nil, _ options: Planner.Options, _ console: Console
  ) throws -> Planner.Outcome {
    do {
      let excluded = [defaultOutput] + (output.map { [$0] } ?? [])
      return try Planner.run(folder: folder, excluding: excluded, options: options)
    } catch {
      try console.fail("\(error)", ExitStatus.noInput)
    }
  }
}
