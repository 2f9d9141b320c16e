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
    items = role.difference.items.map { RoleItemText($0, definitions: plan.definitions) }
  }

  package var text: String {
    var page = MarkdownPage()
    let title = role.role.title(in: .toBe).markdown
    page.heading(1, plan.isDraft ? "DRAFT – \(title)" : title)
    page.paragraph(introduction)
    page.list(facts)
    if items.contains(where: { $0.kind == "responsibility" }) {
      page.paragraph(Self.legend(plan))
    }
    for (action, heading) in Self.headings {
      let lines = items.filter { $0.kind == "responsibility" && $0.action == action }.map(line)
      guard !lines.isEmpty else { continue }
      page.heading(2, heading)
      page.list(lines)
    }
    section("Decision rights", "decision", of: &page, note: "By RAPID: \(Scheme.rapidLegend).")
    section("Measures", "measure", of: &page)
    section("Skills", "skill", of: &page)
    if !training.isEmpty {
      page.heading(2, "Training")
      page.list(training)
    }
    if !releases.isEmpty {
      page.heading(2, "Where the freed hours go")
      page.list(releases)
    }
    page.paragraph(Self.footer(plan))
    return page.text
  }

  static let headings: [(RoleDifference.Action, String)] = [
    (.stop, "Stops"), (.start, "Starts"), (.oversee, "Now oversees"), (.change, "Does differently"),
    (.continue, "Continues"),
  ]

  /// What the words of the lists are in the plan's letters.
  static func legend(_ plan: ChangePlan) -> String {
    "\(plan.plan.scheme.title): \(plan.plan.scheme.legend)."
  }

  static func footer(_ plan: ChangePlan) -> String {
    "Plan “\(plan.plan.title.markdown)”, as of \(plan.plan.asOf), version \(plan.fingerprint). "
      + "A planning aid, not legal advice."
  }

  private var introduction: String {
    let why = role.assessment.reason.map { " Why: \($0.markdown)." } ?? ""
    let impact = "Impact: \(role.impact.word). Change: \(role.kind.rawValue).\(why)"
    guard let purpose = role.role.purpose else { return impact }
    return "\(purpose.markdown)\n\n\(impact)"
  }

  private var facts: [String] {
    var result: [String] = []
    let capacity = role.capacity
    if let opens = role.role.toBe?.opens { result.append("Opens on \(opens).") }
    if let closes = role.role.toBe?.closes { result.append("Closes on \(closes).") }
    if capacity.asIs.work > 0 || capacity.toBe.work > 0 {
      var line =
        "Hours a month in this plan: \((capacity.asIs.work / 12).grouped) today, "
        + "\((capacity.toBe.work / 12).grouped) afterwards"
      if let before = capacity.fteAsIs, let after = capacity.fteToBe {
        line += " (\(before.readable) → \(after.readable) FTE)"
      }
      result.append(line + ".")
    }
    if capacity.toBe.oversight > 0 {
      result.append("Of these for oversight: \((capacity.toBe.oversight / 12).grouped) h a month.")
    }
    if let peak = plan.analysis.peak(of: role.id), let utilisation = peak.entry.utilisation {
      result.append("Busiest month: \(peak.month), at \(utilisation.percent) of its hours.")
    }
    if let before = role.role.grade {
      let after = role.role.grade(in: .toBe) ?? before
      result.append(
        before == after
          ? "Grade: \(before.markdown)." : "Grade: \(before.markdown) → \(after.markdown).")
    }
    if let reason = role.regradeReason {
      result.append("Look at the grade again: \(reason.markdown).")
    } else if role.grading == .toBeGraded {
      result.append("The role is new: it has to be graded.")
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
      let month = item.hours / 12
      result += "; \(month > 0 ? "+" : "")\(month.grouped) h a month"
    }
    if let wave = item.wave, item.action != .continue { result += "; from \(wave.goLive)" }
    return result + "."
  }

  private func section(
    _ heading: String, _ kind: String, of page: inout MarkdownPage, note: String? = nil
  ) {
    let changing = items.filter { $0.kind == kind && $0.action != .continue }
    guard !changing.isEmpty else { return }
    page.heading(2, heading)
    if let note { page.paragraph(note) }
    page.list(
      changing.map { item in
        let before = item.before.isEmpty ? "none" : item.before.markdown
        let after = item.after.isEmpty ? "none" : item.after.markdown
        let date = item.wave.map { "; from \($0.goLive)" } ?? ""
        return "**\(item.title.markdown)** (`\(item.id)`): \(before) → \(after)\(date)."
      })
  }

  private var training: [String] {
    plan.definitions.skills.compactMap { skill in
      guard let training = skill.training, training.roles.contains(role.id) else { return nil }
      var line = "**\((training.title ?? skill.title).markdown)**"
      if let hours = training.hours { line += ": \(hours.readable) h each" }
      if let level = training.to { line += "; to level \(level)" }
      if let by = training.by { line += "; by \(by)" }
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
      var line = "\((hours / 12).grouped) h a month: \(release.to.inWords)"
      if let target = release.role {
        line += " to \(definitions.title(of: .role(target)).markdown)"
      }
      if let owner = release.owner {
        line += "; owner: \(definitions.title(of: .role(owner)).markdown)"
      }
      return line + "."
    }
    if role.unclaimedRelease >= 6 {
      lines.append("\((role.unclaimedRelease / 12).grouped) h a month have no destination yet.")
    }
    return lines
  }
}

extension RoleItemText {
  /// The role's part in the work: `performs → takes exceptions, oversees`.
  var part: String {
    switch action {
    case .stop: before
    case .start, .oversee, .continue: after
    case .change: before == after ? after : "\(before) → \(after)"
    }
  }
}

extension Release.Destination {
  package var inWords: String {
    switch self {
    case .redeploy: "redeployed"
    case .reduceHiring: "fewer hires"
    case .attrition: "posts not filled again"
    case .absorbGrowth: "growth taken without hiring"
    case .quality: "put into quality"
    case .overtime: "less overtime"
    case .exit: "posts that end"
    }
  }
}
