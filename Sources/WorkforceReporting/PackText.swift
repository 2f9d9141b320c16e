import WorkforceChecks
import WorkforceModel
import WorkforceSyntax

extension GovernancePack {
  /// What every output that shows a duty says beside it.
  package static let disclaimer = "a planning aid, not legal advice"

  /// The instrument and the state of it that the duties were written down from.
  var described: String {
    let version = version.map { ", as of \($0)" } ?? ""
    return title.excerpt(limit: 200) + version.excerpt(limit: 60)
  }
}

extension [DutyJudgement] {
  /// How much of what a pack asks for the plan states.
  func result(of pack: GovernancePack) -> String {
    let all = filter { $0.pack.id == pack.id }
    guard !all.isEmpty else { return "binds nothing in this plan" }
    let duties = Set(all.map(\.duty.id)).count
    let gaps = all.count { !$0.isMet }
    let asked = "\(duties.of("duty", "duties")) asked \(all.count.of("time"))"
    return gaps == 0 ? "\(asked), all met" : "\(asked), \(gaps.of("gap"))"
  }
}
