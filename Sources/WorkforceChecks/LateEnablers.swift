import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

/// An enabler to blame for levels that come after go-live.
struct LateEnabler {
  var enabler: Enabler
  /// The earliest wave first; never empty.
  var requirements: [LayerReadiness.Requirement]
  /// The enabler that brings the level of the first, where it is not the one to blame.
  var bringer: ID<Enabler>?
  /// Work that a system takes over in a wave whose governance comes too late, and what that wave
  /// requires.
  var scaled: (activity: Activity, requirement: LayerReadiness.Requirement)?
}

extension RuleContext {
  /// What comes too late for a wave, by the enabler that is the cause, in the order of the files.
  ///
  /// An enabler that only waits for another one is a consequence.
  var lateEnablers: [LateEnabler] {
    var requirements: [ID<Enabler>: [(LayerReadiness.Requirement, ID<Enabler>)]] = [:]
    for requirement in analysis.readiness.requirements {
      guard case .late(let bringer, let arrival) = requirement.standing else { continue }
      requirements[arrival.cause, default: []].append((requirement, bringer))
    }
    guard !requirements.isEmpty else { return [] }
    let scaled = firstScaled
    return definitions.enablers.compactMap { enabler in
      guard let found = requirements[enabler.id] else { return nil }
      let sorted = found.enumerated()
        .sorted { ($0.element.0.goLive, $0.offset) < ($1.element.0.goLive, $1.offset) }
        .map(\.element)
      let governed = sorted.lazy.map(\.0).filter { $0.layer == .governance }
        .compactMap { requirement in
          scaled[Scope(wave: requirement.wave, domain: requirement.domain)].map {
            (activity: $0, requirement: requirement)
          }
        }
      return LateEnabler(
        enabler: enabler, requirements: sorted.map(\.0),
        bringer: sorted.first.flatMap { $0.1 == enabler.id ? nil : $0.1 },
        scaled: governed.first)
    }
  }

  private struct Scope: Hashable {
    var wave: ID<Wave>
    var domain: ID<Domain>
  }

  /// The first activity of each wave and domain that a system takes over.
  private var firstScaled: [Scope: Activity] {
    var result: [Scope: Activity] = [:]
    for activity in definitions.activities where activity.isHandedToASystem {
      guard let wave = activity.wave, let domain = activity.domain else { continue }
      let scope = Scope(wave: wave, domain: domain)
      if result[scope] == nil { result[scope] = activity }
    }
    return result
  }

  func place(of requirement: LayerReadiness.Requirement) -> SourceRange? {
    guard let wave = definitions.waves[requirement.wave] else { return nil }
    let layer = requirement.layer.rawValue
    return requirement.isNarrowed
      ? wave.source.place("requires", requirement.domain.text, layer)
      : wave.source.place("requires", layer)
  }

  func label(of requirement: LayerReadiness.Requirement) -> [Diagnostic.Label] {
    place(of: requirement).map {
      [
        .init(
          "requires `\(requirement.layer)` \(requirement.level.typed) of `\(requirement.domain)`",
          at: $0)
      ]
    } ?? []
  }
}

extension LateEnabler {
  /// The smallest place that is wrong: its date, or the enabler where it has none.
  var place: SourceRange { enabler.source.place("due") }

  /// Such as "is due on 2027-04-15".
  func state(asOf: CalendarDate) -> String {
    guard let due = enabler.due else { return "has no date" }
    return enabler.isOverdue(asOf: asOf)
      ? "was due on \(due) and is not done" : "is due on \(due)"
  }

  func help(asOf: CalendarDate, goLive: CalendarDate) -> String {
    // A wave that is live already cannot be met by a new date.
    if goLive < asOf {
      return "write `status: done` where it is, or let the wave go live on a day to come"
    }
    guard let due = enabler.due else {
      return "add `due:` with a date up to \(goLive), or `status: done` where it is"
    }
    return enabler.isOverdue(asOf: asOf)
      ? "set `due` to its new date, up to \(goLive), or `status: done` where it is"
      : "bring `due` to \(goLive) or earlier, or let the wave go live on \(due) or later"
  }
}

extension Activity {
  /// A system finishes the items in the to-be, and did not, or another one, or not so far, before.
  var isHandedToASystem: Bool {
    guard changes, let after = toBe, !after.finishingSystems.isEmpty else { return false }
    guard let before = asIs else { return true }
    return before.execution < after.execution
      || Set(before.finishingSystems.map(\.party)) != Set(after.finishingSystems.map(\.party))
  }
}
