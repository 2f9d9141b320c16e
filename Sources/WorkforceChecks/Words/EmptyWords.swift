extension String? {
  /// Nothing, or a word that says only that something is there or is still to come.
  var saysNothing: Bool {
    guard let words = self?.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber })
    else { return true }
    let empty: [[Substring]] = [[], ["true"], ["yes"], ["tbd"], ["todo"], ["none"], ["n", "a"]]
    return empty.contains(words)
  }
}
