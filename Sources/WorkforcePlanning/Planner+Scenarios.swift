import Dispatch
import Synchronization
package import WorkforceModel
import WorkforceSyntax

extension Planner.Outcome {
  /// The same plan with a scenario's values in place of the text's.
  package func outcome(as scenario: Scenario) -> Self {
    var sources = sources
    sources.trees = ScenarioOverlay(sources.trees).applying(scenario).trees
    let loaded = DefinitionsLoader.read(sources.trees, fileCount: sources.files.count)
    var outcome = Planner.judge(sources, loaded, options: options)
    outcome.scenario = scenario
    return outcome
  }

  /// The change plan with the plan's scenarios beside it, each drawn with its ranges.
  ///
  /// - Parameter chosen: The scenarios to compare; all of the plan unless given.
  package func makePlan(comparing chosen: [Scenario]? = nil) -> ChangePlan? {
    let own = judged.map { Array($0.definitions.scenarios) } ?? []
    let scenarios = chosen ?? (scenario == nil ? own : [])
    guard judged != nil, !scenarios.isEmpty else { return makePlanAlone() }
    // On all cores; what comes out does not depend on how many there are.
    let plans = Mutex((base: ChangePlan?.none, figures: [Int: ScenarioComparison.Figures]()))
    DispatchQueue.concurrentPerform(iterations: scenarios.count + 1) { index in
      if index == scenarios.count {
        let plan = self.makePlanAlone()
        plans.withLock { $0.base = plan }
      } else if let plan = self.outcome(as: scenarios[index]).makePlanAlone() {
        let figures = ScenarioComparison.Figures(plan)
        plans.withLock { $0.figures[index] = figures }
      }
    }
    let made = plans.withLock { $0 }
    guard var base = made.base else { return nil }
    let text = ScenarioOverlay(sources.trees)
    base.comparison = ScenarioComparison(
      base: ScenarioComparison.Figures(base),
      scenarios: scenarios.enumerated().compactMap { index, scenario in
        made.figures[index].map {
          .init(scenario: scenario, figures: $0, settings: scenario.settings(in: text))
        }
      })
    return base
  }
}
