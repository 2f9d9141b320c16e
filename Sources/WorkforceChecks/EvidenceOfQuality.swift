import WorkforceAnalysis
import WorkforceModel

extension Evidence {
  /// Says what was found, or where that is written; a measure alone says nothing.
  var saysAnything: Bool {
    value != nil || sample != nil || errors != nil || human != nil || together != nil
      || source?.contains { !$0.isWhitespace } == true
  }

  /// Whether more of what was measured is better; nil where that cannot be told.
  func isMoreBetter(in definitions: Definitions) -> Bool? {
    switch measure.flatMap({ definitions.measures[ID($0)] })?.better {
    case .higher: return true
    case .lower: return false
    case .band: return nil
    case nil: break
    }
    if measureKey.contains("error") || measureKey == "defectrate" { return false }
    let good = ["precision", "recall", "correct", "hitrate", "f1", "f1score", "auc"]
    return measureKey.contains("accuracy") || good.contains(measureKey) ? true : nil
  }
}

extension RuleContext {
  /// What is known of the systems at work in an activity: the activity's own evidence, else theirs.
  func evidence(of work: ActivityState) -> [(evidence: Evidence, system: System?)] {
    if let own = work.evidence { return [(own, nil)] }
    return work.systems.compactMap { definitions.systems[$0] }
      .compactMap { system in system.evidence.map { ($0, system) } }
  }
}

extension Double {
  /// A share as a percentage with all the decimals that were written: `0.08 %`.
  var exactPercent: String { "\(((self * 100 * 1e6).rounded() / 1e6).exact) %" }
}
