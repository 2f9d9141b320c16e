import WorkforceReporting

/// One row of a review, held against the plan as it is now.
package struct ReviewedRow: Sendable {
  package enum Standing: String, Sendable, CaseIterable {
    /// A value of the text that is to change.
    case change
    /// The text says already what was asked for.
    case done
    /// The plan says something else than when the workbook was made.
    case conflict
    /// A change that no single value of the text stands for, or without a value.
    case byHand = "by-hand"
    case refused
    case question
    case agreed
    /// Nothing was chosen.
    case open
    /// It cannot be understood, or its value would not load.
    case fault
  }

  package var row: ReviewBook.Row
  package var standing: Standing
  /// What the plan says now; nil where it no longer asks for this.
  package var now: String?
  /// Why, where the standing does not say it.
  package var reason: String?
  /// The value that changes.
  package var edit: Edit?

  package struct Edit: Hashable, Sendable {
    package var path: [String]
    package var before: String?
    package var after: String
  }
}
