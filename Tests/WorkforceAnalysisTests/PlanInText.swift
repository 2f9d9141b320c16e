import Testing
import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

/// A plan written in a test, loaded and analysed.
struct PlanInText {
  let definitions: Definitions
  let analysis: Analysis

  init(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let sources = SourceLoader.read(files: [SourceFile(path: "plan.yaml", text: text)])
    let loaded = DefinitionsLoader.load(sources.trees, fileCount: 1)
    let faults = (sources.problems + loaded.problems).filter { $0.severity == .error }
    let messages = faults.map { "\($0.range.start.line): \($0.message)" }
    try #require(faults.isEmpty, "\(messages)", sourceLocation: sourceLocation)
    definitions = try #require(loaded.definitions, sourceLocation: sourceLocation)
    analysis = Analysis(definitions)
  }

  var release: ReleaseEstimate { ReleaseEstimate(definitions, analysis) }

  subscript(activity: String) -> ActivityHours {
    get throws { try #require(analysis[ID<Activity>(activity)]) }
  }

  subscript(role role: String) -> RoleCapacity {
    get throws { try #require(analysis[ID<Role>(role)]) }
  }
}

/// Two figures are the same to what a reader can see.
func isClose(_ left: Double, _ right: Double, within tolerance: Double = 0.0001) -> Bool {
  abs(left - right) <= tolerance * max(1, abs(right))
}
