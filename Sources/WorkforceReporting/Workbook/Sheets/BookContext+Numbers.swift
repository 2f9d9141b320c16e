import WorkforcePlanning

/// Numbers inside a text; in cells of their own numbers stay numbers.
extension BookContext {
  /// At most one decimal, as the language has it.
  func decimal(_ value: Double) -> String {
    guard value.isFinite else { return "–" }
    guard value.magnitude < 1e15 else { return value.grouped(in: language) }
    let rounded = (value * 10).rounded() / 10
    guard rounded != rounded.rounded() else { return rounded.grouped(in: language) }
    let text = "\(rounded.magnitude)"
    let point = text.firstIndex(of: ".") ?? text.endIndex
    let whole = rounded.magnitude.rounded(.down).grouped(in: language)
    let sign = rounded < 0 ? "-" : ""
    return sign + whole + (language == .en ? "." : ",") + text[point...].dropFirst()
  }
}
