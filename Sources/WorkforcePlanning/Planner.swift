package import WorkforceAnalysis
package import WorkforceChecks
package import WorkforceModel
package import WorkforceSyntax

/// The whole run, from text to change plan; the file to read first.
///
/// ```
/// text → tree → definitions → analysis → findings → change plan
/// ```
///
/// Each step is a value. Faults of the planner's text are values too, all of them collected; only a
/// folder that cannot be read is thrown. Nothing here writes, prints or asks for the time.
package enum Planner {
  /// What a run over a plan's text came to.
  package struct Outcome: Sendable {
    package var sources: LoadedSources
    /// Every finding, in the order of the text.
    package var findings: [Diagnostic]
    /// What could be read, faults or not; nil where no usable `plan` section is found.
    package var definitions: Definitions?
    /// Nil where faults in the text keep the model from being built.
    package var judged: Judged?
    package var options: Options
    /// The scenario whose values stand in place of the text's; nil for the plan as it is written.
    package var scenario: Scenario?

    package struct Judged: Sendable {
      package var definitions: Definitions
      package var analysis: Analysis
      package var notJudged: [CheckResult.NotJudged]
      package var duties: [DutyJudgement]
    }

    /// The change plan, with its ranges drawn: the last and dearest step, which a check leaves out.
    func makePlanAlone() -> ChangePlan? {
      judged.map { judged in
        var definitions = judged.definitions
        if let scenario {
          let language = Language(code: definitions.plan.language) ?? .en
          definitions.plan.title += PlanLabels.scenarioTitle(language, scenario.title)
        }
        return ChangePlan(
          definitions: definitions, analysis: judged.analysis, findings: findings,
          notJudged: judged.notJudged, duties: judged.duties,
          fingerprint: sources.files.fingerprint(scenario: scenario?.id.text),
          revision: options.revision, isDraft: options.isDraft, draws: options.draws,
          scenario: scenario)
      }
    }
  }

  /// Reads the plan in a folder and judges it.
  ///
  /// - Parameters:
  ///   - folder: The plan's folder.
  ///   - excluded: Folders below it that hold output.
  ///   - options: What the command line adds.
  package static func run(
    folder: String, excluding excluded: [String], options: Options = Options()
  ) throws(SourceError) -> Outcome {
    run(try SourceLoader(folder: folder, excluding: excluded).load(), options: options)
  }

  /// The same for texts in memory.
  package static func run(_ sources: LoadedSources, options: Options = Options()) -> Outcome {
    let loaded = DefinitionsLoader.load(sources.trees, fileCount: sources.files.count)
    return judge(sources, loaded, options: options)
  }

  static func judge(
    _ sources: LoadedSources, _ loaded: (definitions: Definitions?, problems: [Diagnostic]),
    options: Options
  ) -> Outcome {
    let faults = sources.problems + loaded.problems.filter { !sources.explains($0) }
    guard let definitions = loaded.definitions, !faults.hasErrors else {
      return Outcome(
        sources: sources, findings: faults.inTextOrder(), definitions: loaded.definitions,
        judged: nil, options: options)
    }
    let analysis = Analysis(definitions)
    let checked = Checker.check(definitions, analysis, trees: sources.trees)
    var findings = (faults + checked.findings).inTextOrder()
    if options.isStrict { findings = findings.map(\.strict) }
    return Outcome(
      sources: sources, findings: findings, definitions: definitions,
      judged: .init(
        definitions: definitions, analysis: analysis, notJudged: checked.notJudged,
        duties: checked.duties),
      options: options)
  }

  package struct Options: Sendable {
    /// Warnings count as errors.
    package var isStrict: Bool
    /// Marked as a draft, findings in front.
    package var isDraft: Bool
    /// A label of the planner's own for this version.
    package var revision: String?
    /// How often the ranges are drawn.
    package var draws: Int

    package init(
      isStrict: Bool = false, isDraft: Bool = false, revision: String? = nil,
      draws: Int = ReleaseEstimate.draws
    ) {
      self.isStrict = isStrict
      self.isDraft = isDraft
      self.revision = revision
      self.draws = draws
    }
  }
}

extension LoadedSources {
  /// Whether a fault follows from a file that cannot be read: what it holds is not missing.
  fileprivate func explains(_ fault: Diagnostic) -> Bool {
    let read = Set(trees.map(\.file))
    let isPartial = problems.contains { $0.severity == .error && !read.contains($0.range.file) }
    guard isPartial else { return false }
    return fault.id == "plan/missing" || fault.id.hasPrefix("reference/unknown-")
  }
}

extension Diagnostic {
  fileprivate var strict: Self {
    var result = self
    // What only the as-is has is what the plan repairs.
    if severity == .warning, state != .asIs { result.severity = .error }
    return result
  }
}

extension [SourceFile] {
  /// Tells two versions of a plan's text apart, by paths and texts, and its scenarios by their ids.
  fileprivate func fingerprint(scenario: String?) -> String {
    var fingerprint = Fingerprint()
    for file in self { fingerprint.add("\(file.path)\0\(file.text)\0") }
    if let scenario { fingerprint.add(scenario) }
    return fingerprint.hex
  }
}
