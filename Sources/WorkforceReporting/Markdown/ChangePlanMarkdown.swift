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

  package var text: String {
    var page = MarkdownPage()
    let title = plan.plan.title.markdown
    page.heading(1, plan.isDraft ? "DRAFT – \(title)" : title)
    page.paragraph(RoleMarkdown.footer(plan))
    scenario(&page)
    if plan.isDraft { findings(&page) }
    decisionAsked(&page)
    changes(&page)
    roles(&page)
    decisionRights(&page)
    measures(&page)
    capacity(&page)
    waves(&page)
    consultation(&page)
    training(&page)
    risks(&page)
    if !plan.isDraft { findings(&page) }
    return page.text
  }

  private func scenario(_ page: inout MarkdownPage) {
    guard let scenario = plan.scenario else { return }
    page.paragraph(
      "**This is a scenario and not the plan:** \(scenario.title.markdown) (`\(scenario.id)`). "
        + "In place of the text's values stand:")
    page.list(
      scenario.settings.map { "\($0.path.markdown): \($0.value.inline(limit: 60).markdown)" })
  }

  // MARK: - The question and the answer in figures

  private func decisionAsked(_ page: inout MarkdownPage) {
    page.heading(2, "Decision asked")
    page.paragraph(question)
    page.list(["Findings: \(plan.findings.countsInWords)."] + packs)
  }

  private var question: String {
    guard !plan.isUnchanged else { return "None: the to-be model equals the as-is model." }
    let activities = definitions.activities.count { $0.change != .kept }
    let decisions = definitions.decisions.count { $0.change != .kept }
    var text =
      "Approve the redesign of \(activities.of("activity", "activities")) and "
      + "\(decisions.of("decision right")) that touches \(plan.changingRoles.count) of "
      + "\(plan.roles.count.of("role"))"
    if let first = definitions.waves.map(\.goLive).min() { text += ", going live from \(first)" }
    return text + "."
  }

  private var packs: [String] {
    guard !definitions.packs.isEmpty else { return [] }
    let packs = definitions.packs.map { pack in
      "\(pack.described.markdown) (\(plan.duties.result(of: pack)))"
    }
    return ["Governance packs: \(packs.joined(separator: "; ")). A planning aid, not legal advice."]
  }

  // MARK: - What changes

  private func changes(_ page: inout MarkdownPage) {
    guard definitions.activities.contains(where: { $0.change != .kept }) else { return }
    page.heading(2, "What changes and why")
    let domains: [ID<Domain>?] = definitions.domains.map(\.id) + [nil]
    for domain in domains {
      let changing = zip(definitions.activities, plan.analysis.activities).filter {
        $0.0.domain == domain && $0.0.change != .kept
      }
      guard !changing.isEmpty else { continue }
      let title = domain.flatMap { definitions.domains[$0]?.title } ?? "Work without a domain"
      page.heading(3, title.markdown)
      let flow = ChainDiagram(plan, domain: domain).lines
      if !flow.isEmpty { page.diagram(flow) }
      page.list(changing.map { activityLine($0.0, $0.1) })
      let kept = definitions.activities.count { $0.domain == domain && $0.change == .kept }
      if kept > 0 {
        page.paragraph(
          kept == 1 ? "1 activity stays as it is." : "\(kept) activities stay as they are.")
      }
    }
  }

  private func activityLine(_ activity: Activity, _ hours: ActivityHours) -> String {
    var line = "**\(activity.title.markdown)** (`\(activity.id)`): "
    if let retirement = activity.retirement {
      line += "ends"
      let into = retirement.into.compactMap { definitions.activities[$0]?.title.markdown }
      if !into.isEmpty { line += ", into \(into.joined(separator: ", "))" }
      return line + ". " + (retirement.reason ?? "No reason is given").asSentence
    }
    line += definitions.executionText(of: activity).markdown
    let oversight = definitions.oversightText(of: activity.toBe)
    if !oversight.isEmpty { line += "; oversight: \(oversight.markdown)" }
    if hours.asIs.total != hours.toBe.total {
      line +=
        "; \((hours.asIs.total / 12).grouped) → \((hours.toBe.total / 12).grouped) h a month"
    }
    if let leverage = hours.leverage { line += "; leverage \(leverage.readable)" }
    if let wave = activity.wave.flatMap({ definitions.waves[$0] }) {
      line += "; \(wave.title.markdown), \(wave.goLive)"
    }
    return line + "."
  }

  // MARK: - Who is touched

  private func roles(_ page: inout MarkdownPage) {
    guard !plan.changingRoles.isEmpty else { return }
    page.heading(2, "By role")
    page.paragraph(RoleMarkdown.legend(plan))
    for role in plan.changingRoles {
      page.heading(3, role.role.title(in: .toBe).markdown)
      page.paragraph(
        "Impact \(role.impact.word), \(role.kind.rawValue). "
          + "[Page of the role](roles/\(role.id).md).")
      let items = role.difference.items.map { RoleItemText($0, definitions: definitions) }
      for (action, heading) in RoleMarkdown.headings where action != .continue {
        let lines = items.filter { $0.kind == "responsibility" && $0.action == action }
          .map { "\($0.title.markdown): \($0.part)" }
        page.list(lines, under: heading)
      }
    }
  }

  private func decisionRights(_ page: inout MarkdownPage) {
    let moving = definitions.decisions.filter { $0.change != .kept }
    guard !moving.isEmpty else { return }
    page.heading(2, "Decision rights that move")
    page.paragraph("By RAPID: \(Scheme.rapidLegend).")
    page.list(
      moving.map { decision in
        let date = definitions.wave(of: decision).map { "; from \($0.goLive)" } ?? ""
        let head = "**\(decision.title.markdown)** (`\(decision.id)`)"
        if let retirement = decision.retirement {
          return "\(head): ends\(date). " + (retirement.reason ?? "No reason is given").asSentence
        }
        let after = definitions.deciders(decision.toBe, of: decision, titled: true).markdown
        guard decision.asIs != nil else { return "\(head): new; \(after)\(date)." }
        let before = definitions.deciders(decision.asIs, of: decision, titled: true).markdown
        return before == after
          ? "\(head): \(after); other rights change\(date)."
          : "\(head): \(before) → \(after)\(date)."
      })
  }

  private func measures(_ page: inout MarkdownPage) {
    let changing = definitions.measures.filter { $0.change != .kept }
    guard !changing.isEmpty else { return }
    page.heading(2, "Measures that change")
    page.list(
      changing.map { measure in
        let head = "**\(measure.title.markdown)** (`\(measure.id)`)"
        if let retirement = measure.retirement {
          return "\(head): ends. " + (retirement.reason ?? "No reason is given").asSentence
        }
        guard measure.asIs != nil else {
          return "\(head): new; \(definitions.scorecardText(measure.toBe).markdown)."
        }
        let changes = definitions.scorecardChanges(measure)
        return "\(head): \(changes.isEmpty ? "changes" : changes.markdown)."
      })
  }

  // MARK: - Capacity

  private func capacity(_ page: inout MarkdownPage) {
    let analysis = plan.analysis
    guard analysis.asIsHours > 0 || analysis.toBeHours > 0 else { return }
    page.heading(2, "Capacity")
    let release = plan.release.total
    func month(_ hours: Double) -> String { (hours / 12).grouped }
    var lines = [
      "Hours a month at the most likely values: \(month(analysis.asIsHours)) → "
        + "\(month(analysis.toBeHours))."
    ]
    if let reached = release.reached {
      lines.append(
        "Released, with the ranges the plan states: median \(month(release.p50)) h a month, "
          + "between \(month(release.p10)) (P10) and \(month(release.p90)) (P90). The most likely "
          + "values give \(month(release.point)) h, which \(Int((reached * 100).rounded())) % of "
          + "the draws reach.")
    } else {
      lines.append(
        "Released: \(month(release.point)) h a month. No ranges are stated, so this is one answer "
          + "and no promise.")
    }
    let oversight = analysis.roles.reduce(0) { $0 + $1.toBe.oversight }
    if oversight > 0 { lines.append("Oversight takes \(month(oversight)) h a month.") }
    lines.append(
      "Freed hours with a destination: \(month(plan.claimedRelease)) h a month; nobody has claimed "
        + "\(month(plan.roles.reduce(0) { $0 + $1.unclaimedRelease })) h.")
    page.list(lines)
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
  fileprivate func scorecardChanges(_ measure: Measure) -> String {
    let before = measure.asIs ?? []
    let after = measure.toBe ?? []
    var roles: [ID<Role>] = []
    for role in (before + after).map(\.role) where !roles.contains(role) { roles.append(role) }
    func weight(_ scorecards: [RoleShare], _ role: ID<Role>) -> String {
      let share = scorecards.first { $0.role == role }?.share.value
      return share.map { "\(Int(($0 * 100).rounded())) %" } ?? "none"
    }
    return roles.compactMap { role -> String? in
      let (old, new) = (weight(before, role), weight(after, role))
      return old == new ? nil : "\(title(of: .role(role))) \(old) → \(new)"
    }.joined(separator: ", ")
  }

  /// `Claims handler 40 %, Claims team lead 20 %`.
  func scorecardText(_ scorecards: [RoleShare]?) -> String {
    guard let scorecards, !scorecards.isEmpty else { return "on no scorecard" }
    return scorecards.map {
      "\(title(of: .role($0.role))) \(Int(($0.share.value * 100).rounded())) %"
    }.joined(separator: ", ")
  }
}
