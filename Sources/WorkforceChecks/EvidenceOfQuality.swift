import WorkforceModel

extension Evidence {
  /// Says what was found, or where that is written; a measure alone says nothing.
  var saysAnything: Bool {
    value != nil || sample != nil || errors != nil || human != nil || together != nil
      || source?.contains { !$0.isWhitespace } == true
  }

  /// The part of wrong results that is claimed, 0…1; nil where the measure is another one.
  ///
  /// An accuracy is read as what it leaves over.
  var claimedErrorRate: Double? {
    guard let value, value >= 0, value.isFinite else { return nil }
    if measuresErrorRate { return value < 1 ? value : nil }
    guard measuresAccuracy, value > 0, value <= 1 else { return nil }
    return max(0, 1 - value)
  }

  var measuresErrorRate: Bool {
    ["errorrate", "rateoferrors", "errorshare", "shareoferrors"].contains(measureKey)
  }

  var measuresAccuracy: Bool { measureKey == "accuracy" }

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

  /// The letters and digits of the measure.
  private var measureKey: String {
    String((measure ?? "").prefix(60).lowercased().filter { $0.isLetter || $0.isNumber })
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
