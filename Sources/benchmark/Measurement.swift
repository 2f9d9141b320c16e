import WorkforceAnalysis
import WorkforceChecks
import WorkforceModel
import WorkforceSyntax

/// What the stages of a check cost for a plan of one size: medians of several runs, in milliseconds.
struct Measurement {
  let activities: Int
  let files: Int
  let lines: Int
  let findings: Int
  /// Text to definitions on one core.
  let reading: Double
  /// The same as `workforce` does it, on all cores: the time that passes.
  let readingElapsed: Double
  let analysis: Double
  /// Everything `Checker` does.
  let checking: Double
  let checkingElapsed: Double
  /// A look at every letter of every activity in both states: what a rule cannot go below.
  let floor: Double
  /// What each rule takes, in the order of the catalog.
  let rules: [(id: String, time: Double)]

  init(of plan: SyntheticPlan, runs: Int) throws(UnsoundPlan) {
    let files = plan.files()
    let sources = SourceLoader.read(files: files)
    let loaded = DefinitionsLoader.load(sources.trees, fileCount: files.count)
    if let fault = (sources.problems + loaded.problems).first { throw UnsoundPlan(fault: fault) }
    guard let definitions = loaded.definitions else { throw UnsoundPlan(fault: nil) }

    var times = Times()
    var findings = 0
    for _ in 0..<runs {
      times.reading.append(Stopwatch.work { Self.readOnOneCore(files) })
      times.readingElapsed.append(
        Stopwatch.elapsed {
          let sources = SourceLoader.read(files: files)
          _ = DefinitionsLoader.load(sources.trees, fileCount: files.count)
        })
      var analysis: Analysis?
      times.analysis.append(Stopwatch.work { analysis = Analysis(definitions) })
      guard let analysis else { continue }
      times.floor.append(Stopwatch.work { findings += definitions.letters })
      findings = 0
      times.checkingElapsed.append(
        Stopwatch.elapsed {
          times.checking.append(
            Stopwatch.work {
              let result = Checker.check(definitions, analysis, trees: sources.trees)
              findings = result.findings.count
            })
        })
      _ = Checker.check(definitions, analysis, trees: sources.trees) { rule, judge in
        times.ofRule[rule.id, default: []].append(Stopwatch.work(judge))
      }
    }
    activities = plan.activities
    self.files = files.count
    lines = files.reduce(0) { $0 + $1.text.utf8.count { $0 == UInt8(ascii: "\n") } }
    self.findings = findings
    reading = times.reading.median
    readingElapsed = times.readingElapsed.median
    analysis = times.analysis.median
    checking = times.checking.median
    checkingElapsed = times.checkingElapsed.median
    floor = times.floor.median
    rules = RuleBook(definitions.packs).rules.compactMap { rule in
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
