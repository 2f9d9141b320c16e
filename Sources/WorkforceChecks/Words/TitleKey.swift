/// What is left of a title when word order and word endings are taken away.
///
/// `Assess a claim`, `Assessing claims` and `Claims assessment` have one key, so that titles which say
/// the same fall into one bucket and need no comparison with each other.
package func titleKey(_ title: String) -> String {
  let words = title.lowercased().words(digits: true)
    .filter { !fillers.contains($0) }.map { stem($0) }
  // Where a direction is given, the order of the words is the meaning.
  let isDirected = words.contains { directions.contains($0) }
  return (isDirected ? words : words.sorted()).joined(separator: " ")
}

private let fillers: Set<Substring> = ["a", "an", "the", "of"]
private let directions: Set<String> = ["from", "to", "into", "befor", "after", "by"]

/// The word without its most common English endings; three letters at least remain.
private func stem(_ word: Substring) -> String {
  var result = word
  for endings in [["s"], ["ment", "ing", "ion", "al", "ed"], ["e"]] {
    for ending in endings
    where result.utf8.last == ending.utf8.last && result.hasSuffix(ending)
      && !result.hasSuffix("ss")
    {
      if result.count - ending.count >= 3 { result = result.dropLast(ending.count) }
      break
    }
  }
  // "policies" has become "polici" by now.
  if result.last == "y" { result = result.dropLast() + "i" }
  return String(result)
}
