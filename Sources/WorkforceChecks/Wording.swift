extension Int {
  /// Small numbers as words, as a sentence has them.
  package var inWords: String {
    let words = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ]
    return words.indices.contains(self) ? words[self] : String(self)
  }
}

extension Sequence where Element == String {
  /// `a`, `b` or `c`, each in backticks.
  package var asAlternatives: String { joined(by: "or") }

  /// `a`, `b` and `c`, each in backticks.
  package var asList: String { joined(by: "and") }

  private func joined(by word: String) -> String {
    let quoted = map { "`\($0)`" }
    guard quoted.count > 1, let last = quoted.last else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " \(word) \(last)"
  }
}

extension Double {
  /// A number as a reader expects it: no decimals where there are none, thousands set off.
  package var readable: String {
    guard isFinite, magnitude < 1e15 else { return String(self) }
    // From a thousand upward a tenth is noise.
    let rounded = magnitude < 1000 ? (self * 10).rounded() / 10 : self.rounded()
    let whole = Int(rounded.magnitude.rounded(.towardZero))
    let tenth = Int(((rounded.magnitude - Double(whole)) * 10).rounded())
    var digits = String(whole)
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: digits.index(digits.startIndex, offsetBy: place))
      place -= 3
    }
    let decimals = tenth > 0 ? ".\(tenth)" : ""
    return (rounded < 0 ? "-" : "") + digits + decimals
  }

  /// A share as a percentage.
  package var percent: String { "\((self * 100).readable) %" }
}
