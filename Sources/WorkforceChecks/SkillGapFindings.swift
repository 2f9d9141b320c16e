import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

/// The wording of a role that lacks a skill, for whoever reports it.
extension RuleContext {
  /// What is needed and not there, but for what comes right once an enabler that is reported as too
  /// late is brought forward.
  func openNeeds(of gap: SkillGap) -> [SkillGap.Need] {
    gap.needs.filter { need in
      switch gap.standing(of: need) {
      case .held, .closed: false
      case .tooLow, .untrained: true
      case .late(let closing):
        !isReported(closing, by: need.by)
      }
    }
  }

  private func isReported(_ closing: SkillGap.Closing, by day: CalendarDate?) -> Bool {
    guard let day, let needed = closing.enabler.flatMap({ analysis.readiness.lateEnablers[$0] })
    else { return false }
    return needed <= day
  }

  /// The finding that a role lacks what is needed, at the level the role states.
  func finding(of gap: SkillGap, _ need: SkillGap.Need, severity: Severity? = nil) -> Diagnostic? {
    guard let role = definitions.roles[gap.role], let skill = definitions.skills[gap.skill] else {
      return nil
    }
    let standing = gap.standing(of: need)
    let occasion = Occasion(need, of: gap, in: definitions)
    var labels =
      occasion.place.map {
        [Diagnostic.Label("asks for \(need.level)", at: $0)]
      } ?? []
    if case .late(let closing) = standing, closing.means == .training {
      labels.append(.init("trained too late", at: skill.source.place("training", "by")))
    }
    let level =
      gap.level.map { "has `\(gap.skill)` at \($0)" } ?? "states no level of `\(gap.skill)`"
    return finding(
      "role `\(gap.role)` \(occasion.text) and \(level), where \(need.level) is needed",
      at: role.place(of: gap.skill), about: role, of: occasion.domain, in: .toBe,
      cause: gap.skill.text, severity: severity, labels: labels,
      notes: [gap.note(on: standing)],
      help: gap.help(with: standing, need, hasTraining: skill.training != nil))
  }
}

/// What a role needs a skill for.
private struct Occasion {
  var text: String
  var place: SourceRange?
  var domain: ID<Domain>?

  init(_ need: SkillGap.Need, of gap: SkillGap, in definitions: Definitions) {
    let from = need.by.map { " from \($0)" } ?? ""
    switch need.reason {
    case .work(let id):
      let activity = definitions.activities[id]
      text = "works in activity `\(id)`\(from)"
      place = activity?.source.place(in: .toBe, "needs", gap.skill.text)
      domain = activity?.domain
    case .oversight(let id, let activity):
      text = "oversees system `\(id)`\(from)"
      place = definitions.systems[id]?.source.place("needs", gap.skill.text)
      domain = definitions.activities[activity]?.domain
    case .profile:
      text = "changes in the to-be"
      place = definitions.roles[gap.role]?.source.place("to_be", "skills", gap.skill.text)
    }
  }
}

extension SkillGap.Closing {
  fileprivate var enabler: ID<Enabler>? { if case .enabler(let id) = means { id } else { nil } }
}

extension Role {
  /// Where a role states its level of a skill; the role itself where it does not.
  fileprivate func place(of skill: ID<Skill>) -> SourceRange {
    source.states("skills", skill.text)
      ? source.place("skills", skill.text) : source.declaration
  }
}

extension SkillGap {
  fileprivate func note(on standing: Standing) -> String {
    switch standing {
    case .late(let closing):
      let what = closing.enabler.map { "enabler `\($0)`, which trains it," } ?? "its training"
      return closing.moment.date.map { "\(what) is due on \($0)" } ?? "\(what) has no date ahead"
    case .tooLow(let closing): return "its training leads to \(closing.level)"
    case .held, .closed, .untrained: return "no training of `\(skill)` names the role"
    }
  }

  fileprivate func help(with standing: Standing, _ need: Need, hasTraining: Bool) -> String {
    let otherwise =
      switch need.reason {
      case .work: "give the work to a role that has the skill"
      case .oversight: "name another role in `oversight.by`"
      case .profile: "take the level out of the role's `to_be`"
      }
    switch standing {
    case .late(let closing):
      let day = need.by.map { " to \($0) or earlier" } ?? ""
      return closing.enabler.map { "bring `due` of enabler `\($0)`\(day), or \(otherwise)" }
        ?? "bring `by` of the training\(day), or \(otherwise)"
    case .tooLow:
      return "raise `to` of the training to \(need.level), or \(otherwise)"
    case .held, .closed, .untrained:
      if hasTraining {
        return "add `\(role)` to `roles` of the training of `\(skill)`, or \(otherwise)"
      }
      let day = need.by.map { ", by: \($0)" } ?? ""
      return "add `training: {to: \(need.level), roles: [\(role)]\(day)}` to skill `\(skill)`, or "
        + otherwise
    }
  }
}
