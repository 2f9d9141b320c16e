import WorkforceModel
import WorkforceSyntax

extension Decision {
  /// The place of a key of a band, such as its `decide`, or of the band where the key is missing.
  ///
  /// A list replaces the list: a band of the to-be inherits nothing from the as-is.
  func place(
    ofBand index: Int, _ path: String..., in state: Diagnostic.State
  ) -> SourceRange {
    let step = state == .toBe && source.states("to_be") ? "to_be" : "as_is"
    // A decision of one band may be written without a list.
    let band = source.states(step, String(index)) ? [step, String(index)] : [step]
    return source.place(path: band + path)
  }

  /// An amount as the bands are cut by, with its unit.
  func amount(_ value: Double, in plan: Plan) -> String {
    let unit = (unit ?? plan.currency).map { " " + $0.excerpt(limit: 20) } ?? ""
    return value.exact + unit
  }
}

extension Band {
  /// Decided by whoever comes, whatever the amount: the open end of a ladder of limits.
  var isOpen: Bool { upTo == nil && when == nil }

  /// What the band covers, for a sentence: `up to 5,000 EUR`.
  func extent(of decision: Decision, in plan: Plan) -> String {
    upTo.map { "up to \(decision.amount($0, in: plan))" } ?? "without a limit"
  }

  /// Systems decide, and no person does or has to agree.
  var isDecidedBySystemAlone: Bool {
    !decide.isEmpty && decide.allSatisfy { $0.system != nil }
      && !agree.contains { $0.role != nil }
  }
}

extension Double {
  /// An amount with every decimal that was written: limits are compared, so none may be rounded off.
  package var exact: String {
    guard self != rounded(), magnitude < 1e15 else { return readable }
    let text = String(self)
    guard magnitude >= 1000, let point = text.firstIndex(of: ".") else { return text }
    return rounded(.towardZero).readable + text[point...]
  }
}

extension Double {
  /// The number as it is typed in a plan: no thousands set off.
  var typed: String { self == rounded() && magnitude < 1e15 ? String(Int(self)) : String(self) }
}
