import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// The roles that change: how, how hard and why, and what their people stop, start and oversee.
extension HTMLReport {
  var rolesSection: ReportSection? {
    let roles = plan.changingRoles
    guard !roles.isEmpty else { return nil }
    return ReportSection("roles", words(HTMLLabels.roles)) {
      HTML(.p, text: words(HTMLLabels.rolesNote))
      HTMLTable(
        words(HTMLLabels.rolesCaption),
        [
          .text(words(HTMLLabels.role)), .text(words(HTMLLabels.kindOfChange)),
          .text(words(HTMLLabels.impactColumn)), .number(words(HTMLLabels.hoursToday)),
          .number(words(HTMLLabels.hoursAfterwards)), .number(words(HTMLLabels.difference)),
          .number(words(HTMLLabels.fteDifference)),
        ],
        roles.prefix(Self.rowLimit).enumerated().map { place, role in
          row(role, isShown: place < Self.roleLimit)
        }
      ).html
      leftOut(of: roles.count)
      for role in roles.prefix(Self.roleLimit) { article(role) }
      if roles.count > Self.roleLimit {
        HTML(
          .p, [.class("note")],
          text: HTMLLabels.rolePages(language, roles.count - Self.roleLimit))
      }
    }
  }

  private func anchor(of role: RoleChange) -> HTML.Anchor { HTML.Anchor("role", role.id.text) }

  private func row(_ role: RoleChange, isShown: Bool) -> [HTMLTable.Cell] {
    let title = role.role.title(in: .toBe)
    let capacity = role.capacity
    let fte = capacity.fteAsIs.flatMap { before in capacity.fteToBe.map { $0 - before } }
    return [
      isShown
        ? .html(HTML(.a, [.href(anchor(of: role))], text: title)) : .text(title),
      .text(words(role.kind.word)),
      .light(words(role.impact.word), role.impact.light),
      .text(whole(capacity.asIs.work)), .text(whole(capacity.toBe.work)),
      .text(signed(capacity.toBe.work - capacity.asIs.work)),
      .text(fte.map(signedTenth) ?? words(HTMLLabels.notStated)),
    ]
  }

  private func article(_ role: RoleChange) -> HTML {
    let place = anchor(of: role)
    let heading = HTML.Anchor("heading", place.text)
    return HTML(.article, [.id(place), .labelled(by: heading)]) {
      HTML(.h3, [.id(heading)], text: role.role.title(in: .toBe))
      HTML(
        .p,
        text: HTMLLabels.impactAndKind(
          language, words(role.impact.word), words(role.kind.word)))
      reasons(role)
      parts(role)
    }
  }

  private func reasons(_ role: RoleChange) -> HTML? {
    let lines = role.assessment.lines
    guard !lines.isEmpty else { return nil }
    return HTML(.ul) {
      for line in lines {
        HTML(
          .li,
          text: "\(words(HTMLLabels.dimension(line.dimension))), "
            + "\(words(line.degree.word)): \(words(line.reason))")
      }
    }
  }

  private static let actions: [(RoleDifference.Action, Label)] = [
    (.stop, HTMLLabels.stops), (.start, HTMLLabels.starts), (.oversee, HTMLLabels.oversees),
    (.change, HTMLLabels.doesDifferently), (.continue, HTMLLabels.continues),
  ]

  private func parts(_ role: RoleChange) -> HTML {
    var lines: [RoleDifference.Action: [String]] = [:]
    for item in role.difference.items {
      if let line = line(item) { lines[item.action, default: []].append(line) }
    }
    return HTML(.div, [.class("sides")]) {
      for (action, heading) in Self.actions {
        if let lines = lines[action] {
          HTML(.div) {
            HTML(.h4, text: words(heading))
            HTML(.ul) { for line in lines.prefix(Self.roleLimit) { HTML(.li, text: line) } }
            leftOut(of: lines.count, limit: Self.roleLimit)
          }
        }
      }
    }
  }

  /// Nil for what is no work: decisions, measures and skills have sections of their own.
  private func line(_ item: RoleDifference.Item) -> String? {
    guard case .activity(let id, let before, let after) = item.subject else { return nil }
    let title = definitions.activities[id]?.title ?? id.text
    let part =
      switch item.action {
      case .stop: duties(before)
      case .start, .oversee, .continue: duties(after)
      case .change:
        before == after ? duties(after) : "\(duties(before)) → \(duties(after))"
      }
    guard item.action != .continue else { return "\(title): \(part)" }
    var line = "\(title): \(part)"
    if abs(item.hours) >= 6 { line += "; \(HTMLLabels.hoursAYear(language, signed(item.hours)))" }
    if let wave = item.wave.flatMap({ definitions.waves[$0] }) {
      line += "; \(HTMLLabels.fromDay(language, wave.goLive.description))"
    }
    return line
  }

  private func duties(_ duties: [Duty]) -> String {
    duties.isEmpty
      ? words(HTMLLabels.none)
      : duties.map { words($0.word) }.joined(separator: ", ")
  }
}

extension RoleChange.Impact {
  fileprivate var light: TrafficLight {
    switch self {
    case .none, .low: .none
    case .medium: .amber
    case .high: .red
    }
  }
}
