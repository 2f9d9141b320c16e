import WorkforceModel
import WorkforcePlanning

extension Definitions {
  /// Who decides, band by band: `claims-handler up to 5,000 EUR, claims-team-lead above`.
  ///
  /// - Parameters:
  ///   - bands: The bands of one state.
  ///   - decision: The decision they are of.
  ///   - language: The language of the words between.
  ///   - titled: Roles are called by their titles, for readers who never see the text.
  func deciders(
    _ bands: [Band]?, of decision: Decision, in language: Language, titled: Bool = false
  ) -> String {
    let bands = bands ?? []
    let unit = (decision.unit ?? plan.currency).map { " \($0)" } ?? ""
    return bands.map { band in
      let who = band.decide.map { titled ? title(of: $0) : $0.text }
        .joined(separator: Label.and[language])
      if let limit = band.upTo {
        return ChangePlanLabels.deciderUpTo(language, who, limit.exact(in: language) + unit)
      }
      if let when = band.when {
        return ChangePlanLabels.deciderWhen(language, who, when.cut(to: 40))
      }
      return bands.count > 1 ? ChangePlanLabels.deciderAbove(language, who) : who
    }.joined(separator: ", ")
  }
}
