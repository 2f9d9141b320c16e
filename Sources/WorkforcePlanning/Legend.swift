import WorkforceAnalysis
package import WorkforceModel

/// What the letters mean, as the reports print it.
extension Scheme {
  /// The scheme's name as a title has it: `RACI`, or `Letters` for a mapping of the plan's own.
  package var title: String { isOwn ? "Letters" : name }

  /// One line in the words the lists use: `R performs, A accountable, C consulted, I informed`.
  package var legend: String {
    letters.map { "\($0.letter) \(Duty($0.relation).word)" }.joined(separator: ", ")
  }

  /// The parts in a decision by the letters of RAPID: `recommends (R), must agree (A), …`.
  package static var rapidLegend: String {
    rapid.map { one in
      let word = Duty(one.relation).word
      let isNamed = word.lowercased().hasPrefix(one.name.lowercased())
      return "\(word) (\(isNamed ? one.letter : "\(one.letter), \(one.name.lowercased())"))"
    }.joined(separator: ", ")
  }
}

extension Relation {
  /// After a letter, in a legend.
  package var inWords: String {
    switch self {
    case .perform: "does the work"
    case .account: "answers for it"
    case .support: "supports"
    case .advise: "is consulted before"
    case .notify: "is informed after"
    case .verify: "verifies"
    case .sign: "signs off"
    case .veto: "must agree"
    case .recommend: "recommends"
    case .decide: "decides"
    case .oversee: "oversees the system"
    case .excluded: "is left out on purpose"
    }
  }
}
