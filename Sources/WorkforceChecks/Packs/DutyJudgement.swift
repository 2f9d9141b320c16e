package import WorkforceModel
package import WorkforceSyntax

/// Whether a plan states what one duty asks of one subject.
package struct DutyJudgement: Sendable {
  package var pack: GovernancePack
  package var duty: GovernancePack.Duty
  package var subject: Diagnostic.Subject
  /// Such as activity `triage-claim`.
  package var name: String
  package var id: String
  package var place: SourceRange
  package var domain: ID<Domain>?
  /// The day it goes live, or the plan's `as_of` where that is later.
  package var day: CalendarDate
  /// It does not bind yet on that day, and will within the plan's horizon.
  package var isUpcoming: Bool
  /// What the plan does not state, in the order of the duty.
  package var missing: [GovernancePack.Requirement]
  /// What is stated and is not enough, by its place.
  package var short: [SourceRange]
  /// What is stated and comes too late, by its place.
  package var late: [SourceRange]
  /// Which of the missing are stated and are not enough.
  package var shortOf: [GovernancePack.Requirement]

  package var isMet: Bool { missing.isEmpty }

  func isShort(of requirement: GovernancePack.Requirement) -> Bool {
    shortOf.contains { $0.says == requirement.says && $0.facts == requirement.facts }
  }
}

extension FactBook {
  /// Judges a duty for every subject it binds.
  func judge(_ duty: GovernancePack.Duty, of pack: GovernancePack) -> [DutyJudgement] {
    let name = "\(pack.id)/\(duty.id)"
    return subjects(duty.about).compactMap { subject in
      guard let isUpcoming = duty.isUpcoming(on: subject.day, until: horizon(after: subject.day)),
        duty.appliesWhen.allSatisfy({ holds($0, for: subject, duty: name) })
      else { return nil }
      var judgement = DutyJudgement(
        pack: pack, duty: duty, subject: subject.subject, name: subject.name, id: subject.id,
        place: subject.declaration, domain: subject.domain, day: subject.day,
        isUpcoming: isUpcoming, missing: [], short: [], late: [], shortOf: [])
      for requirement in duty.mustState {
        let values = requirement.facts.map { value($0, of: subject, duty: name) }
        if values.contains(where: { $0.passes(requirement.test, on: subject.day) }) { continue }
        judgement.missing.append(requirement)
        let places = values.filter(\.isStated).compactMap(\.place)
        judgement.short += places
        judgement.late += values.compactMap(\.late)
        if !places.isEmpty { judgement.shortOf.append(requirement) }
      }
      return judgement
    }
  }

  private func horizon(after day: CalendarDate) -> CalendarDate {
    definitions.plan.horizon?.to ?? day.adding(months: 24)
  }

  private func holds(
    _ condition: GovernancePack.Condition, for subject: GovernedSubject, duty: String
  ) -> Bool {
    switch condition {
    case .fact(let fact, let test):
      value(fact, of: subject, duty: duty).passes(test, on: subject.day)
    case .any(let groups):
      groups.contains { group in group.allSatisfy { holds($0, for: subject, duty: duty) } }
    }
  }
}

extension GovernancePack.Duty {
  /// False where it binds on a day, true where it comes into force later and before `end`, nil where
  /// it does not bind the work at all.
  fileprivate func isUpcoming(on day: CalendarDate, until end: CalendarDate) -> Bool? {
    if isInForce(on: day) { return false }
    guard let from, from > day, from <= end else { return nil }
    return true
  }
}
