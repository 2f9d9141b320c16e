package import WorkforceModel

extension Evidence {
  /// The part of wrong results that is claimed, 0…1; nil where the measure is another one.
  ///
  /// An accuracy is read as what it leaves over.
  package var claimedErrorRate: Double? {
    guard let value, value >= 0, value.isFinite else { return nil }
    if measuresErrorRate { return value < 1 ? value : nil }
    guard measuresAccuracy, value > 0, value <= 1 else { return nil }
    return max(0, 1 - value)
  }

  /// The rate of errors that is not exceeded, by what the sample shows; 0…1.
  ///
  /// Nil where the sample, or how many of it were wrong, is not stated.
  package func shownErrorRate(confidence: Double) -> Double? {
    guard let sample, let errors, measuresErrorRate || measuresAccuracy else { return nil }
    return Sampling.highestRate(confidence: confidence, items: sample, errors: errors)
  }

  package var measuresErrorRate: Bool {
    ["errorrate", "rateoferrors", "errorshare", "shareoferrors"].contains(measureKey)
  }

  package var measuresAccuracy: Bool { measureKey == "accuracy" }

  /// The letters and digits of the measure.
  package var measureKey: String {
    String((measure ?? "").prefix(60).lowercased().filter { $0.isLetter || $0.isNumber })
  }
}

extension ActivityState {
  /// What is known of the quality of the systems at work: the activity's own evidence, else theirs.
  func evidence(_ systems: Catalog<System>) -> [Evidence] {
    if let evidence { return [evidence] }
    return self.systems.compactMap { systems[$0]?.evidence }
  }
}
