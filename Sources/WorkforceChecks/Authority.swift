import WorkforceModel
import WorkforceSyntax

extension RuleContext {
  /// What stands behind an amount of the decision: its unit, or the plan's currency.
  func amountUnit(of decision: Decision) -> String {
    (decision.unit ?? plan.currency).map { " " + $0.excerpt(limit: 20) } ?? ""
  }
}

extension Role {
  func placeOfLimit(on measure: String, in state: Diagnostic.State) -> SourceRange {
    let path = ["authority", "limits", measure]
    if state == .toBe, source.states("to_be", "authority", "limits", measure) {
      return source.place(in: .toBe, path: path)
    }
    return source.place("authority", "limits", measure)
  }
}
