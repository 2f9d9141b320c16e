import WorkforceModel
import WorkforceSyntax

/// Two versions of a plan compared by what they mean.
///
/// Layout, comments, quotes, files and the order of entries do not count, nor does the way in which a
/// value is written: `85%` is `0.85`, and a `to_be` that repeats its `as_is` says nothing new.
package struct PlanComparison: Sendable {
  package var before: PlanVersion
  package var after: PlanVersion
  /// Of the plan as a whole.
  package var plan: [FactChange]
  /// Of each section in the order of the language, then by id.
  package var entries: [EntryChange]
  /// Entries that are in both and say the same.
  package var unchanged: Int
  /// Empty unless both plans could be judged.
  package var figures: [FigureChange]
  package var findings: FindingChanges
  /// What money is in: the currency of the later plan, or of the earlier one.
  package var currency: String?

  /// Nil where one of them has no plan that could be read.
  package init?(
    from old: Planner.Outcome, named oldName: String, to new: Planner.Outcome,
    named newName: String
  ) {
    guard let before = old.definitions, let after = new.definitions else { return nil }
    self.before = PlanVersion(old, before.plan, name: oldName)
    self.after = PlanVersion(new, after.plan, name: newName)
    plan = FactChange.all(from: before.facts, to: after.facts)
    var compared = ComparedEntries()
    compared.add(before, after)
    entries = compared.changes
    unchanged = compared.unchanged
    findings = FindingChanges(from: old.findings, to: new.findings)
    figures = []
    if let old = old.makePlanAlone(), let new = new.makePlanAlone() {
      figures = FigureChange.all(from: old, to: new)
    }
    currency = after.plan.currency ?? before.plan.currency
  }

  package var isEmpty: Bool {
    plan.isEmpty && entries.isEmpty && figures.isEmpty && findings.isEmpty
  }

  /// The same seen from the other side.
  package var mirrored: Self {
    var result = self
    (result.before, result.after) = (after, before)
    result.plan = plan.map(\.mirrored)
    result.entries = entries.map(\.mirrored)
    result.figures = figures.map(\.mirrored)
    result.findings = findings.mirrored
    return result
  }
}
