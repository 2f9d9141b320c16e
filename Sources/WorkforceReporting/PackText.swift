import WorkforceChecks
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

extension GovernancePack {
  /// What every output that shows a duty says beside it.
  package static let disclaimer = Label.notAdviceInside[.en]

  /// The instrument and the state of it that the duties were written down from, in English but for
  /// the words around it.
  func described(in language: Language) -> String {
    let version = version.map { PackLabels.version(language, $0) } ?? ""
    return title.excerpt(limit: 200) + version.excerpt(limit: 60)
  }
}

extension [DutyJudgement] {
  /// How much of what a pack asks for the plan states.
  func result(of pack: GovernancePack, in language: Language) -> String {
    let all = filter { $0.pack.id == pack.id }
    guard !all.isEmpty else { return PackLabels.bindsNothing[language] }
    let gaps = all.count { !$0.isMet }
    let duties = PackLabels.duties(language, Set(all.map(\.duty.id)).count)
    let asked = PackLabels.asked(language, all.count, with: duties)
    return gaps == 0
      ? PackLabels.allMet(language, asked) : PackLabels.gaps(language, gaps, with: asked)
  }
}
