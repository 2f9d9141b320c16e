import Dispatch
import Synchronization
import WorkforceSyntax

/// What is wrong with the values a scenario sets: it is read as if it were the text.
struct ScenarioFaults {
  /// Scenarios of a plan that are read.
  ///
  /// Each is read as a plan of its own; what-ifs by the hundred are a study, and no plan.
  static let limit = 50

  let trees: [(file: String, root: SyntaxNode)]
  /// The faults the text has without any scenario.
  private let known: Set<Fault>

  private struct Fault: Hashable {
    var id: String
    var message: String
    var range: SourceRange

    init(_ problem: Diagnostic) {
      (id, message, range) = (problem.id, problem.message, problem.range)
    }
  }

  init(_ trees: [(file: String, root: SyntaxNode)], known: [Diagnostic]) {
    self.trees = trees
    self.known = Set(known.map(Fault.init))
  }

  /// The faults of all scenarios, found on all cores and always in the same order.
  func all(_ scenarios: Catalog<Scenario>) -> [Diagnostic] {
    let overlay = ScenarioOverlay(trees)
    let read = Array(scenarios.prefix(Self.limit))
    let found = Mutex([[Diagnostic]](repeating: [], count: read.count))
    DispatchQueue.concurrentPerform(iterations: read.count) { index in
      let faults = self.faults(of: read[index], overlay)
      found.withLock { $0[index] = faults }
    }
    return found.withLock { $0.flatMap(\.self) } + scenarios.dropFirst(Self.limit).map(tooMany)
  }

  private func faults(of scenario: Scenario, _ overlay: ScenarioOverlay) -> [Diagnostic] {
    let (trees, problems) = overlay.applying(scenario)
    guard !scenario.settings.isEmpty else { return problems }
    let loaded = DefinitionsLoader.read(trees, fileCount: trees.count).problems
    return problems
      + loaded.filter { !known.contains(Fault($0)) }.map { scenario.claiming($0) }
  }

  private func tooMany(_ scenario: Scenario) -> Diagnostic {
    Diagnostic(
      id: "field/too-many",
      message: "a plan has at most \(Self.limit) scenarios, "
        + "and \(Wording.quoted(scenario.id.text)) is one more",
      range: scenario.source.declaration, help: "take out those that nobody compares any longer",
      subject: scenario.subject)
  }
}

extension Scenario {
  /// A fault that the scenario brings into the plan, at the place where the scenario does so.
  fileprivate func claiming(_ problem: Diagnostic) -> Diagnostic {
    var result = problem
    result.subject = subject
    result.state = nil
    result.domain = nil
    if settings.contains(where: { $0.covers(problem.range) }) { return result }
    // What it asks for stands elsewhere: a key that was taken away, a name that no longer fits.
    let about = settings.filter { $0.isAbout(problem.subject) }
    let named = about.first { problem.message.contains("`\($0.lastKey)`") }
    let cause = named ?? about.first
    result.range = cause?.place.range ?? source.declaration
    result.label = "what the scenario sets"
    result.labels.insert(
      Diagnostic.Label("where it does not fit", at: problem.range), at: 0)
    return result
  }
}

extension Scenario.Setting {
  fileprivate func covers(_ range: SourceRange) -> Bool {
    let end = max(place.range.end, value.range.end)
    return range.file == place.range.file && range.start >= place.range.start && range.end <= end
  }

  fileprivate var lastKey: Substring { path.split(separator: ".").last ?? "" }

  fileprivate func isAbout(_ subject: Diagnostic.Subject?) -> Bool {
    guard let subject else { return false }
    let parts = path.split(separator: ".", maxSplits: 2)
    if subject.kind == "plan" { return parts.first == "plan" }
    return parts.count > 1 && parts[1] == subject.id
      && Section(rawValue: String(parts[0]))?.noun == subject.kind
  }
}
