import WorkforceAnalysis
import WorkforceChecks
import WorkforceModel
import WorkforceSyntax

/// What the stages of a check cost for a plan of one size: medians of several runs, in milliseconds.
struct Measurement {
  let activities: Int
  let files: [SourceFile]
  private let trees: [(file: String, root: SyntaxNode)]
  private let definitions: Definitions
  private(set) var findings: [Diagnostic] = []
  private(set) var letters = 0
  private var times = Times()

  init(of plan: SyntheticPlan) throws(UnsoundPlan) {
    activities = plan.activities
    files = plan.files()
    let sources = SourceLoader.read(files: files)
    let loaded = DefinitionsLoader.load(sources.trees, fileCount: files.count)
    if let fault = (sources.problems + loaded.problems).first { throw UnsoundPlan(fault: fault) }
    guard let definitions = loaded.definitions else { throw UnsoundPlan(fault: nil) }
    trees = sources.trees
    self.definitions = definitions
  }

  /// The draws of this plan, to be measured on their own.
  var draws: DrawsMeasurement { DrawsMeasurement(definitions, Analysis(definitions)) }

  /// Runs every stage once more.
  mutating func run() {
    let (files, trees, definitions) = (files, trees, definitions)
    times.reading.append(Stopwatch.work { Self.readOnOneCore(files) })
    times.readingElapsed.append(
      Stopwatch.elapsed {
        let sources = SourceLoader.read(files: files)
        _ = DefinitionsLoader.load(sources.trees, fileCount: files.count)
      })
    let analysis = Analysis(definitions)
    times.analysis.append(Stopwatch.work { _ = Analysis(definitions) })
    times.floor.append(Stopwatch.work { letters = definitions.letters })
    times.checkingElapsed.append(
      Stopwatch.elapsed {
        times.checking.append(
          Stopwatch.work {
            findings = Checker.check(definitions, analysis, trees: trees).findings
          })
      })
    var ofRule = times.ofRule
    _ = Checker.check(definitions, analysis, trees: trees) { rule, judge in
      ofRule[rule.id, default: []].append(Stopwatch.work(judge))
    }
    times.ofRule = ofRule
  }

  var lines: Int { files.reduce(0) { $0 + $1.text.utf8.count { $0 == UInt8(ascii: "\n") } } }
  /// Text to definitions on one core.
  var reading: Double { times.reading.median }
  /// The same as `workforce` does it, on all cores: the time that passes.
  var readingElapsed: Double { times.readingElapsed.median }
  var analysis: Double { times.analysis.median }
  /// Everything `Checker` does.
  var checking: Double { times.checking.median }
  var checkingElapsed: Double { times.checkingElapsed.median }
  /// A look at every letter of every activity in both states: what a rule cannot go below.
  var floor: Double { times.floor.median }
  /// All rules ÷ reading, run by run, so that a machine that changes its speed matters little.
  var ratio: Double { zip(times.checking, times.reading).map { $0 / $1 }.median }
  /// What each rule takes, in the order of the catalog.
  var rules: [(id: String, time: Double)] {
    RuleBook(definitions.packs).rules.compactMap { rule in
      times.ofRule[rule.id].map { (rule.id, $0.median) }
    }
  }

  struct UnsoundPlan: Error {
    let fault: Diagnostic?
  }

  private struct Times {
    var reading: [Double] = []
    var readingElapsed: [Double] = []
    var analysis: [Double] = []
    var checking: [Double] = []
    var checkingElapsed: [Double] = []
    var floor: [Double] = []
    var ofRule: [String: [Double]] = [:]
  }

  private static func readOnOneCore(_ files: [SourceFile]) {
    let trees = files.flatMap { SourceLoader.read(files: [$0]).trees }
    _ = DefinitionsLoader.load(trees, fileCount: files.count)
  }
}

extension Definitions {
  fileprivate var letters: Int {
    activities.reduce(0) { sum, activity in
      sum + (activity.asIs?.responsibilities.assignments.count ?? 0)
        + (activity.toBe?.responsibilities.assignments.count ?? 0)
    }
  }
}
