import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// The headline of a plan, in sentences and in tiles.
struct SummaryText {
  let plan: ChangePlan
  let language: Language

  init(_ plan: ChangePlan) {
    self.plan = plan
    language = plan.language
  }

  private var analysis: Analysis { plan.analysis }

  func number(_ value: Double) -> String { value.grouped(in: language) }

  var sentences: [String] {
    guard analysis.asIsHours > 0 || analysis.toBeHours > 0 else {
      return [SummaryTextLabels.nothingCounted[language]]
    }
    if plan.isUnchanged {
      return [SummaryTextLabels.nothingChanges(language, number(analysis.asIsHours))]
    }
    var sentences = [String]()
    let spread = plan.release.total
    // The most likely values together are the optimist's answer, so they never come first.
    if let reached = spread.reached {
      sentences.append(
        SummaryTextLabels.draws(
          language, number(spread.p50), number(spread.p10), number(spread.p90)))
      sentences.append(release)
      sentences.append(SummaryTextLabels.reached(language, reached.percent(in: language)))
    } else {
      sentences.append(release)
    }
    if let target = plan.plan.targetRelease, let share = plan.release.targetReached {
      sentences.append(
        SummaryTextLabels.target(
          language, number(target.value), share.percent(in: language)))
    }
    return sentences
  }

  private var release: String {
    let net = analysis.netRelease
    let shift = SummaryTextLabels.shift(
      language, number(analysis.asIsHours), number(analysis.toBeHours))
    let part =
      analysis.asIsHours > 0
      ? SummaryTextLabels.part(
        language, (net.magnitude / analysis.asIsHours).percent(in: language)) : ""
    if net.magnitude < 0.5 { return SummaryTextLabels.nothingFree(language, shift) }
    return net > 0
      ? SummaryTextLabels.setsFree(language, number(net), part, shift)
      : SummaryTextLabels.adds(language, number(-net), part, shift)
  }
}
