import WorkforceAnalysis
import WorkforceChecks
import WorkforceModel
package import WorkforcePlanning
import WorkforceSyntax

/// The change plan for the steering group: what is to be decided, what changes and why.
///
/// Lists and short lines in a stable order, so that the difference of two versions shows what changed.
package struct ChangePlanMarkdown {
  let plan: ChangePlan
  var definitions: Definitions { plan.definitions }

  package init(_ plan: ChangePlan) { self.plan = plan }

  var language: Language { plan.language }

  func say(_ label: Label) -> String { label[language] }

  func day(_ date: CalendarDate) -> String { date.written(in: language) }

  func title(_ role: ID<Role>) -> String { definitions.title(of: .role(role)).markdown }

  package var text: String {
    var page = MarkdownPage()
    let title = plan.plan.title.markdown
    page.heading(1, plan.isDraft ? Label.draft(language, title) : title)
    page.paragraph(RoleMarkdown.footer(plan))
    scenario(&page)
    if plan.isDraft { findings(&page) }
    decisionAsked(&page)
    changes(&page)
    roles(&page)
    decisionRights(&page)
    measures(&page)
    capacity(&page)
    money(&page)
    scenarios(&page)
    waves(&page)
    consultation(&page)
    training(&page)
    risks(&page)
    approvals(&page)
    if !plan.isDraft { findings(&page) }
    return page.text
  }

  private func scenario(_ page: inout MarkdownPage) {
    guard let scenario = plan.scenario else { return }
    page.paragraph(
      ChangePlanLabels.scenario(language, scenario.title.markdown, scenario.id.text))
    page.list(
      scenario.settings.map { "\($0.path.markdown): \($0.value.inline(limit: 60).markdown)" })
  }

  // MARK: - The question and the answer in figures

  private func decisionAsked(_ page: inout MarkdownPage) {
    page.heading(2, say(ChangePlanLabels.decisionAsked))
    page.paragraph(question)
    let findings = ChangePlanLabels.findingsLine(language, plan.findings.counts(in: language))
    page.list([findings] + packs)
  }

  private var question: String {
    guard !plan.isUnchanged else { return say(ChangePlanLabels.noQuestion) }
    let activities = definitions.activities.count { $0.change != .kept }
    let decisions = definitions.decisions.count { $0.change != .kept }
    var text = ChangePlanLabels.question(
      language, ChangePlanLabels.changing(language, activities),
      ChangePlanLabels.rights(language, decisions), String(plan.changingRoles.count),
      ChangePlanLabels.ofRoles(language, plan.roles.count))
    if let first = definitions.waves.map(\.goLive).min() {
      text += ChangePlanLabels.goingLive(language, day(first))
    }
    return text + "."
  }

  private var packs: [String] {
    guard !definitions.packs.isEmpty else { return [] }
    let packs = definitions.packs.map { pack in
      "\(pack.described(in: language).markdown) (\(plan.duties.result(of: pack, in: language)))"
    }
    return [ChangePlanLabels.packs(language, packs.joined(separator: "; "))]
  }

  // MARK: - What changes

  private func changes(_ page: inout MarkdownPage) {
    guard definitions.activities.contains(where: { $0.change != .kept }) else { return }
    page.heading(2, say(ChangePlanLabels.whatChanges))
    let domains: [ID<Domain>?] = definitions.domains.map(\.id) + [nil]
    for domain in domains {
      let changing = zip(definitions.activities, plan.analysis.activities).filter {
        $0.0.domain == domain && $0.0.change != .kept
      }
      guard !changing.isEmpty else { continue }
      let title =
        domain.flatMap { definitions.domains[$0]?.title } ?? say(ChangePlanLabels.workWithoutDomain)
      page.heading(3, title.markdown)
      let flow = ChainDiagram(plan, domain: domain).lines
      if !flow.isEmpty { page.diagram(flow) }
      page.list(changing.map { activityLine($0.0, $0.1) })
      let kept = definitions.activities.count { $0.domain == domain && $0.change == .kept }
      if kept > 0 { page.paragraph(ChangePlanLabels.kept(language, kept)) }
    }
  }

  private func activityLine(_ activity: Activity, _ hours: ActivityHours) -> String {
    var line = "**\(activity.title.markdown)** (`\(activity.id)`): "
    if let retirement = activity.retirement {
      let into = retirement.into.compactMap { definitions.activities[$0]?.title.markdown }
        .joined(separator: ", ")
      line += into.isEmpty ? say(.ends) : ChangePlanLabels.endsInto(language, into)
      return line + ". " + reason(retirement.reason)
    }
    line += definitions.executionText(of: activity, in: language).markdown
    let oversight = definitions.oversightText(of: activity.toBe, in: language)
    if !oversight.isEmpty { line += ChangePlanLabels.oversight(language, oversight.markdown) }
    if hours.asIs.total != hours.toBe.total {
      line +=
        ChangePlanLabels.hoursAMonth(language, month(hours.asIs.total), month(hours.toBe.total))
    }
    if let leverage = hours.leverage {
      line += ChangePlanLabels.leverage(language, leverage.readable(in: language))
    }
    if let wave = activity.wave.flatMap({ definitions.waves[$0] }) {
      line += "; \(wave.title.markdown), \(day(wave.goLive))"
    }
    return line + "."
  }

  // MARK: - Who is touched

  private func roles(_ page: inout MarkdownPage) {
    guard !plan.changingRoles.isEmpty else { return }
    page.heading(2, say(ChangePlanLabels.byRole))
    page.paragraph(RoleMarkdown.legend(plan))
    for role in plan.changingRoles {
      page.heading(3, role.role.title(in: .toBe).markdown)
      page.paragraph(
        ChangePlanLabels.impact(
          language, say(role.impact.word), say(role.kind.word), "roles/\(role.id).md"))
      let items = role.difference.items.map {
        RoleItemText($0, definitions: definitions, language: language)
      }
      for (action, heading) in RoleMarkdown.headings where action != .continue {
        let lines = items.filter { $0.kind == .responsibility && $0.action == action }
          .map { "\($0.title.markdown): \($0.part)" }
        page.list(lines, under: say(heading))
      }
      let rights = items.filter { $0.kind == .decision && $0.action != .continue }.map { item in
        let (before, after) = item.change(orNone: say(.none))
        return "\(item.title.markdown): \(before) → \(after)"
      }
      page.list(rights, under: say(RolePageLabels.decisionRights))
    }
  }

  private func decisionRights(_ page: inout MarkdownPage) {
    let moving = definitions.decisions.filter { $0.change != .kept }
    guard !moving.isEmpty else { return }
    page.heading(2, say(ChangePlanLabels.rightsMove))
    page.paragraph(RolePageLabels.rapid(language, Scheme.rapidLegend(in: language)))
    page.list(
      moving.map { decision in
        let date =
          definitions.wave(of: decision).map { ChangePlanLabels.from(language, day($0.goLive)) }
          ?? ""
        let head = "**\(decision.title.markdown)** (`\(decision.id)`)"
        if let retirement = decision.retirement {
          return "\(head): \(say(.ends))\(date). " + reason(retirement.reason)
        }
        let after = definitions.deciders(decision.toBe, of: decision, in: language, titled: true)
          .markdown
        guard decision.asIs != nil else {
          return "\(head): \(ChangePlanLabels.newRight(language, after))\(date)."
        }
        let before = definitions.deciders(decision.asIs, of: decision, in: language, titled: true)
          .markdown
        return before == after
          ? "\(head): \(ChangePlanLabels.otherRights(language, after))\(date)."
          : "\(head): \(before) → \(after)\(date)."
      })
  }

  private func measures(_ page: inout MarkdownPage) {
    let changing = definitions.measures.filter { $0.change != .kept }
    guard !changing.isEmpty else { return }
    page.heading(2, say(ChangePlanLabels.measuresChange))
    page.list(
      changing.map { measure in
        let head = "**\(measure.title.markdown)** (`\(measure.id)`)"
        if let retirement = measure.retirement {
          return "\(head): \(say(.ends)). " + reason(retirement.reason)
        }
        guard measure.asIs != nil else {
          let cards = definitions.scorecardText(measure.toBe, language).markdown
          return "\(head): \(ChangePlanLabels.newRight(language, cards))."
        }
        let changes = definitions.scorecardChanges(measure, language)
        return "\(head): \(changes.isEmpty ? say(ChangePlanLabels.changes) : changes.markdown)."
      })
  }

  private func reason(_ text: String?) -> String {
    (text ?? say(ChangePlanLabels.noReason)).asSentence
  }
}

extension String {
  /// As Markdown, with a full stop at its end.
  fileprivate var asSentence: String {
    markdown + (last.map { ".!?".contains($0) } == true ? "" : ".")
  }
}

extension Definitions {
  /// What differs between the scorecards: `Claims handler 60 % → 0 %`.
  fileprivate func scorecardChanges(_ measure: Measure, _ language: Language) -> String {
    let before = measure.asIs ?? []
    let after = measure.toBe ?? []
    var roles: [ID<Role>] = []
    for role in (before + after).map(\.role) where !roles.contains(role) { roles.append(role) }
    func weight(_ scorecards: [RoleShare], _ role: ID<Role>) -> String {
      let share = scorecards.first { $0.role == role }?.share.value
      return share.map { $0.wholePercent(in: language) } ?? Label.none[language]
    }
    return roles.compactMap { role -> String? in
      let (old, new) = (weight(before, role), weight(after, role))
      return old == new ? nil : "\(title(of: .role(role))) \(old) → \(new)"
    }.joined(separator: ", ")
  }

  /// `Claims handler 40 %, Claims team lead 20 %`.
  func scorecardText(_ scorecards: [RoleShare]?, _ language: Language) -> String {
    guard let scorecards, !scorecards.isEmpty else {
      return ChangePlanLabels.onNoScorecard[language]
    }
    return scorecards.map {
      "\(title(of: .role($0.role))) \($0.share.value.wholePercent(in: language))"
    }.joined(separator: ", ")
  }
}
