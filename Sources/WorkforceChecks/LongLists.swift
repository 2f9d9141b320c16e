extension Sequence where Element == String {
  /// The first few, each in backticks, and how many more there are.
  func asList(limit: Int) -> String {
    let all = Array(self)
    guard all.count > limit else { return all.asList }
    return all.prefix(limit).map { "`\($0)`" }.joined(separator: ", ")
      + " and \(all.count - limit) more"
  }
}
