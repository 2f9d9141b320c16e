/// The time that is really given to the reviews of an activity, against the time that they take.
///
/// Given = budget · 60 ÷ reviewed items, needed = (before + after) · 60 ÷ reviewed items, both in
/// minutes a review; a review that gets less than it takes is one by name only. Source: field notes,
/// section 7.3, the nominal-review test.
package struct ReviewBudget: Hashable, Sendable {
  /// Minutes that one review has.
  package let given: Double
  /// Minutes that one review takes, as stated.
  package let needed: Double

  /// Nil where nothing is looked at, or its time is not stated.
  ///
  /// - Parameter budget: Hours a year.
  package init?(budget: Double, _ inputs: ActivityInputs) {
    guard let needed = inputs.reviewTime else { return nil }
    self.needed = needed
    given = budget * 60 / inputs.reviewedItems
  }

  /// Budgets are written in whole hours; a missing minute in a hundred is no rubber stamp.
  package var isEnough: Bool { given >= needed * Self.tolerance }

  private static let tolerance = 0.99
}
