import WorkforceAnalysis
package import WorkforceModel

/// What the letters mean, as the reports print it.
extension Scheme {
  /// The scheme's name as a title has it: `RACI`, or `Letters` for a mapping of the plan's own.
  package func title(in language: Language) -> String {
    isOwn ? PlanLabels.letters[language] : name
  }

  /// One line in the words the lists use: `R performs, A accountable, C consulted, I informed`.
  package func legend(in language: Language) -> String {
    letters.map { "\($0.letter) \(Duty($0.relation).word[language])" }.joined(separator: ", ")
  }

  /// The parts in a decision by the letters of RAPID: `recommends (R), must agree (A), …`.
  ///
  /// RAPID's own words, which are English, stand beside words that do not tell its letter.
  package static func rapidLegend(in language: Language) -> String {
    rapid.map { one in
      let word = Duty(one.relation).word[language]
      let isNamed = word.lowercased().hasPrefix(one.name.lowercased())
      return "\(word) (\(isNamed ? one.letter : "\(one.letter), \(one.name.lowercased())"))"
    }.joined(separator: ", ")
  }
}
