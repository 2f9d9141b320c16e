import WorkforceModel
import WorkforceSyntax

/// What looking at a sample of a system's results can show, for an activity overseen by `sample`.
///
/// The sample is what is looked at afterwards; failing that, what is looked at before. With a
/// rate e of errors and a part s of the completed items in the sample, (1 − s) · e of them are wrong
/// and not looked at. Source: field notes, section 7.3, escaped errors, with every error in the sample
/// found.
package struct SamplingPlan: Hashable, Sendable {
  /// s: part of the completed items that is looked at, 0…1.
  package let rate: Double
  /// Items a year.
  package let items: Double
  /// Items a year whose result is used.
  package let completed: Double
  /// e: the highest rate of errors that the evidence claims, 0…1; nil where it claims none.
  package let errorRate: Double?
  /// The highest rate that the samples behind the evidence leave possible; nil where they, or the
  /// errors among them, are not stated.
  package let shownErrorRate: Double?

  /// How sure a sample has to be.
  package static let confidence = 0.95

  package var itemsAMonth: Double { items / 12 }

  /// The rate of errors that a month of samples without one error shows; 1 where there are none.
  ///
  /// A part of an item shows nothing, so that items are rounded down.
  package var rateShownByAMonth: Double {
    Sampling.highestRate(
      confidence: Self.confidence, itemsWithoutError: (itemsAMonth + 1e-9).rounded(.down))
  }

  /// (1 − s) · e: the part of the completed items that is wrong and not looked at.
  package var escapedRate: Double? { errorRate.map { (1 - rate) * $0 } }

  /// Wrong items a year that are not looked at.
  package var escapedItems: Double? { escapedRate.map { $0 * completed } }

  /// Nil under every other mode.
  init?(_ work: ActivityState, _ inputs: ActivityInputs, systems: Catalog<System>) {
    guard work.oversight?.mode == .sample else { return nil }
    rate = min(1, inputs.afterRate > 0 ? inputs.afterRate : inputs.beforeRate)
    completed = inputs.completedItems
    items = completed * rate
    let evidence = work.evidence(systems)
    errorRate = evidence.compactMap(\.claimedErrorRate).max()
    shownErrorRate = evidence.compactMap { $0.shownErrorRate(confidence: Self.confidence) }.max()
  }
}
