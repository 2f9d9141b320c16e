extension Sequence where Element == String {
  /// The first few, each in backticks, and how many more there are.
  func asList(limit: Int) -> String {
    let all = Array(self)
    guard all.count > limit else { return all.asList }
    return all.prefix(limit).map { "`\($0)`" }.joined(separator: ", ")
      + " and \(all.count - limit) more"
  }

  /// A way from the first to the last, with the middle of a long one left out.
  var asWay: String {
    let all = map { "`\($0)`" }
    return (all.count > 8 ? all.prefix(4) + ["…"] + all.suffix(2) : all).joined(separator: " → ")
  }
}
