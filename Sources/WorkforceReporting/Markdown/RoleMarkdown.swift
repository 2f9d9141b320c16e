import WorkforceAnalysis
import WorkforceChecks
import WorkforceModel
package import WorkforcePlanning
import WorkforceSyntax

/// One page for a role that changes: what its people stop, start, continue and now oversee.
package struct RoleMarkdown {
  private let role: RoleChange
  private let plan: ChangePlan
  private let items: [RoleItemText]

  package init(_ role: RoleChange, in plan: ChangePlan) {
    self.role = role
    self.plan = plan
    items = role.difference.items.map {
      RoleItemText($0, definitions: plan.definitions, language: plan.language)
    }
  }

  private var language: Language { plan.language }

  private func say(_ label: Label) -> String { label[language] }

  private func day(_ date: CalendarDate) -> String { date.written(in: language) }

  private func month(_ hours: Double) -> String { (hours / 12).grouped(in: language) }

  package var text: String {
    var page = MarkdownPage()
    let title = role.role.title(in: .toBe).markdown
    page.heading(1, plan.isDraft ? Label.draft(language, title) : title)
    page.paragraph(introduction)
    page.list(facts)
    if items.contains(where: { $0.kind == .responsibility }) {
      page.paragraph(Self.legend(plan))
    }
    for (action, heading) in Self.headings {
      let lines = items.filter { $0.kind == .responsibility && $0.action == action }.map(line)
      guard !lines.isEmpty else { continue }
      page.heading(2, say(heading))
      page.list(lines)
    }
    section(
      RolePageLabels.decisionRights, .decision, of: &page,
      note: RolePageLabels.rapid(language, Scheme.rapidLegend(in: language)))
    section(RolePageLabels.measures, .measure, of: &page)
    section(RolePageLabels.skills, .skill, of: &page)
    if !training.isEmpty {
      page.heading(2, say(ChangePlanLabels.training))
      page.list(training)
    }
    if !releases.isEmpty {
      page.heading(2, say(RolePageLabels.freedHours))
      page.list(releases)
    }
    page.paragraph(Self.footer(plan))
    return page.text
  }

  static let headings: [(RoleDifference.Action, Label)] = [
    (.stop, RolePageLabels.stops), (.start, RolePageLabels.starts),
    (.oversee, RolePageLabels.oversees), (.change, RolePageLabels.differently),
    (.continue, RolePageLabels.continues),
  ]

  /// What the words of the lists are in the plan's letters.
  static func legend(_ plan: ChangePlan) -> String {
    let scheme = plan.plan.scheme
    return RolePageLabels.legend(
      plan.language, scheme.title(in: plan.language), scheme.legend(in: plan.language))
  }

  static func footer(_ plan: ChangePlan) -> String {
    RolePageLabels.footer(
      plan.language, plan.plan.title.markdown, plan.plan.asOf.written(in: plan.language),
      plan.fingerprint)
  }

  private var introduction: String {
    var impact = RolePageLabels.impact(language, say(role.impact.word), say(role.kind.word))
    if let why = role.assessment.reason(in: language) {
      impact += " " + RolePageLabels.why(language, why.markdown)
    }
    guard let purpose = role.role.purpose else { return impact }
    return "\(purpose.markdown)\n\n\(impact)"
  }

  private var facts: [String] {
    var result: [String] = []
    let capacity = role.capacity
    if let opens = role.role.toBe?.opens {
      result.append(RolePageLabels.opens(language, day(opens)))
    }
    if let closes = role.role.toBe?.closes {
      result.append(RolePageLabels.closes(language, day(closes)))
    }
    if capacity.asIs.work > 0 || capacity.toBe.work > 0 {
      var fte = ""
      if let before = capacity.fteAsIs, let after = capacity.fteToBe {
        fte = RolePageLabels.fte(
          language, before.readable(in: language), after.readable(in: language))
      }
      result.append(
        RolePageLabels.hours(
          language, month(capacity.asIs.work), month(capacity.toBe.work), fte))
    }
    if capacity.toBe.oversight > 0 {
      result.append(RolePageLabels.oversight(language, month(capacity.toBe.oversight)))
    }
    if let peak = plan.analysis.peak(of: role.id), let utilisation = peak.entry.utilisation {
      result.append(
        RolePageLabels.busiest(
          language, peak.month.written(in: language), utilisation.percent(in: language)))
    }
    if let before = role.role.grade {
      let after = role.role.grade(in: .toBe) ?? before
      result.append(
        RolePageLabels.grade(
          language,
          before == after ? before.markdown : "\(before.markdown) → \(after.markdown)"))
    }
    if let reason = role.regradeReason(in: language) {
      result.append(RolePageLabels.lookAgain(language, reason.markdown))
    } else if role.grading == .toBeGraded {
      result.append(say(RolePageLabels.toBeGraded))
    }
    return result
  }

  private func line(_ item: RoleItemText) -> String {
    var result = "**\(item.title.markdown)** (`\(item.id)`): \(item.part)"
    if item.action != .continue, item.execution.contains("→") {
      result += "; \(item.execution.markdown)"
    }
    if !item.oversight.isEmpty, item.action == .oversee || item.action == .change {
      result += "; \(item.oversight.markdown)"
    }
    if abs(item.hours) >= 6 {
      result += RolePageLabels.hoursAMonth(
        language, (item.hours > 0 ? "+" : "") + month(item.hours))
    }
    if let wave = item.wave, item.action != .continue {
      result += ChangePlanLabels.from(language, day(wave.goLive))
    }
    return result + "."
  }

  private func section(
    _ heading: Label, _ kind: RoleItemText.Kind, of page: inout MarkdownPage, note: String? = nil
  ) {
    let changing = items.filter { $0.kind == kind && $0.action != .continue }
    guard !changing.isEmpty else { return }
    page.heading(2, say(heading))
    if let note { page.paragraph(note) }
    page.list(
      changing.map { item in
        let (before, after) = item.change(orNone: say(.none))
        let date = item.wave.map { ChangePlanLabels.from(language, day($0.goLive)) } ?? ""
        return "**\(item.title.markdown)** (`\(item.id)`): \(before) → \(after)\(date)."
      })
  }

  private var training: [String] {
    plan.definitions.skills.compactMap { skill in
      guard let training = skill.training, training.roles.contains(role.id) else { return nil }
      var line = "**\((training.title ?? skill.title).markdown)**"
      if let hours = training.hours {
        line += ChangePlanLabels.hoursEach(language, hours.readable(in: language))
      }
      if let level = training.to { line += ChangePlanLabels.toLevel(language, String(level)) }
      if let by = training.by { line += ChangePlanLabels.by(language, day(by)) }
      return line + "."
    }
  }

  private var releases: [String] {
    let definitions = plan.definitions
    var lines = (role.role.toBe?.release ?? []).map { release -> String in
      let hours: Double
      switch release.amount {
      case .hours(let value): hours = value.value
      case .share(let share): hours = share.value * max(0, role.capacity.netRelease)
      }
      func title(_ role: ID<Role>) -> String { definitions.title(of: .role(role)).markdown }
      let destination = say(release.to.inWords)
      var line =
        release.role.map {
          RolePageLabels.releaseTo(language, month(hours), destination, title($0))
        }
        ?? RolePageLabels.release(language, month(hours), destination)
      if let owner = release.owner { line += ChangePlanLabels.owner(language, title(owner)) }
      return line + "."
    }
    if role.unclaimedRelease >= 6 {
      lines.append(RolePageLabels.unclaimed(language, month(role.unclaimedRelease)))
    }
    return lines
  }
}

extension RoleItemText {
  /// Both sides as Markdown, with a word for nothing.
  func change(orNone none: String) -> (before: String, after: String) {
    (before.isEmpty ? none : before.markdown, after.isEmpty ? none : after.markdown)
  }

  /// The role's part in the work: `performs → takes exceptions, oversees`.
  var part: String {
    switch action {
    case .stop: before
    case .start, .oversee, .continue: after
    case .change: before == after ? after : "\(before) → \(after)"
    }
  }
}
