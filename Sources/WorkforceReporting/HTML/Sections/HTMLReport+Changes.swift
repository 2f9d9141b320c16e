import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// What changes and why, domain by domain, with the chain from a system's work to an outcome.
extension HTMLReport {
  /// More chains than this are read by nobody.
  private static let chainLimit = 12

  private typealias Change = (activity: Activity, hours: ActivityHours)

  private struct DomainChanges {
    var domain: ID<Domain>?
    var changing: [Change] = []
    var systemWork: [Activity] = []
    var kept = 0
    var asIs = 0.0
    var toBe = 0.0
  }

  var changesSection: ReportSection? {
    let domains = domainChanges.filter { !$0.changing.isEmpty }
    guard !domains.isEmpty else { return nil }
    let changing = domains.reduce(0) { $0 + $1.changing.count }
    return ReportSection("changes", words(HTMLLabels.changes)) {
      if changing > Self.activityLimit {
        HTML(
          .p,
          text: HTMLLabels.manyActivities(language, whole(changing), whole(Self.activityLimit)))
        sums(domains)
        leftOut(of: domains.count)
      } else {
        for domain in domains { section(domain) }
      }
    }
  }

  private var domainChanges: [DomainChanges] {
    var result =
      definitions.domains.map { DomainChanges(domain: $0.id) } + [DomainChanges(domain: nil)]
    for (activity, hours) in zip(definitions.activities, plan.analysis.activities) {
      let place =
        activity.domain.flatMap { definitions.domains.order(of: $0) } ?? result.count - 1
      result[place].asIs += hours.asIs.total
      result[place].toBe += hours.toBe.total
      if activity.toBe?.execution.isSystems == true { result[place].systemWork.append(activity) }
      if activity.change == .kept {
        result[place].kept += 1
      } else {
        result[place].changing.append((activity, hours))
      }
    }
    return result
  }

  private func sums(_ domains: [DomainChanges]) -> HTML? {
    HTMLTable(
      words(HTMLLabels.sumsCaption),
      [
        .text(words(HTMLLabels.domain)), .number(words(HTMLLabels.activitiesChanging)),
        .number(words(HTMLLabels.activitiesKept)), .number(words(HTMLLabels.hoursToday)),
        .number(words(HTMLLabels.hoursAfterwards)), .number(words(HTMLLabels.difference)),
      ],
      domains.prefix(Self.rowLimit).map { domain in
        [
          .text(title(domain.domain)), .text(whole(domain.changing.count)),
          .text(whole(domain.kept)), .text(whole(domain.asIs)), .text(whole(domain.toBe)),
          .text(signed(domain.toBe - domain.asIs)),
        ]
      }
    ).html
  }

  @HTMLBuilder private func section(_ domain: DomainChanges) -> HTML {
    let name = title(domain.domain)
    HTML(.h3, text: name)
    HTMLTable(
      HTMLLabels.activitiesCaption(language, name),
      [
        .text(words(HTMLLabels.activity)), .text(words(HTMLLabels.executionToday)),
        .text(words(HTMLLabels.executionAfterwards)), .text(words(HTMLLabels.oversightColumn)),
        .number(words(HTMLLabels.hoursToday)), .number(words(HTMLLabels.hoursAfterwards)),
        .text(words(HTMLLabels.from)),
      ], domain.changing.map(row)
    ).html
    if domain.kept > 0 {
      HTML(.p, [.class("note")], text: HTMLLabels.staysAsItIs(language, domain.kept))
    }
    chains(domain)
  }

  private func row(_ change: Change) -> [HTMLTable.Cell] {
    let (activity, hours) = change
    let wave = activity.wave.flatMap { definitions.waves[$0] }
    let before = activity.asIs == nil ? words(HTMLLabels.newWork) : execution(activity.asIs)
    return [
      .text(activity.title), .text(before),
      .text(activity.retirement.map(ending) ?? execution(activity.toBe)),
      .text(oversight(activity.toBe)), .text(whole(hours.asIs.total)),
      .text(whole(hours.toBe.total)),
      .text(wave.map { "\($0.title), \($0.goLive)" } ?? ""),
    ]
  }

  private func ending(_ retirement: Retirement<Activity>) -> String {
    let into = retirement.into.compactMap { definitions.activities[$0]?.title }
    let ends =
      into.isEmpty
      ? words(HTMLLabels.ends) : HTMLLabels.endsInto(language, into.joined(separator: ", "))
    return "\(ends): \(retirement.reason ?? words(HTMLLabels.noReason))"
  }

  /// `delegated: Triage model`.
  func execution(_ state: ActivityState?) -> String {
    guard let state else { return "" }
    let mode = words(state.execution.word)
    let systems = state.systems.map { definitions.title(of: .system($0)) }
    return systems.isEmpty ? mode : "\(mode): \(systems.joined(separator: ", "))"
  }

  /// `Claims handler approves flagged items`.
  func oversight(_ state: ActivityState?) -> String {
    guard let state, state.execution != .human, let oversight = state.oversight else { return "" }
    let overseers = state.overseers.map { definitions.title(of: .role($0)) }
      .joined(separator: ", ")
    let mode = oversight.mode.map { words($0.inWords) } ?? ""
    return overseers.isEmpty ? mode : mode.isEmpty ? overseers : "\(overseers): \(mode)"
  }

  // MARK: - The chain

  @HTMLBuilder private func chains(_ domain: DomainChanges) -> HTML {
    let work = domain.systemWork
    HTMLTable(
      HTMLLabels.chainCaption(language, title(domain.domain)),
      [
        .text(words(HTMLLabels.systemWork)), .text(words(HTMLLabels.passesThrough)),
        .text(words(HTMLLabels.decision)), .text(words(HTMLLabels.measure)),
        .text(words(HTMLLabels.outcome)),
      ], work.prefix(Self.chainLimit).map(chain)
    ).html
    leftOut(of: work.count, limit: Self.chainLimit)
  }

  private func chain(_ activity: Activity) -> [HTMLTable.Cell] {
    guard let path = plan.analysis.chainToBe.path(from: activity.id) else {
      return [
        .text(activity.title), "", .text(words(HTMLLabels.noDecision)), "", "",
      ]
    }
    let steps = path.activities.dropFirst().map { definitions.activities[$0]?.title ?? $0.text }
    return [
      .text(activity.title), .text(steps.joined(separator: " → ")),
      .text(definitions.decisions[path.decision]?.title ?? path.decision.text),
      .text(
        path.measure.map { definitions.measures[$0]?.title ?? $0.text }
          ?? words(HTMLLabels.notStated)),
      .text(
        path.outcome.map { definitions.outcomes[$0]?.title ?? $0.text }
          ?? words(HTMLLabels.notStated)),
    ]
  }
}
