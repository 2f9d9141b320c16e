import WorkforceModel
import WorkforceSyntax

/// One activity or decision a role answers for, and where that is written.
struct Accountability {
  var subject: Diagnostic.Subject
  /// The wave in which the to-be of the work goes live.
  var wave: ID<Wave>?
  /// Looked up when asked for: few are ever shown.
  var place: SourceRange { locate() }
  private let locate: () -> SourceRange

  init(
    subject: Diagnostic.Subject, wave: ID<Wave>?,
    at locate: @autoclosure @escaping () -> SourceRange
  ) {
    self.subject = subject
    self.wave = wave
    self.locate = locate
  }

  /// Such as activity `assess-claim`.
  var name: String { "\(subject.kind) `\(subject.id)`" }
}

extension RuleContext {
  /// The letters that say who answers for an activity.
  func accountable(_ work: ActivityState) -> [Responsibilities.Assignment] {
    plan.scheme.answering.map(work.responsibilities.assignments) ?? []
  }

  /// What each role answers for in a state, in the order of the files: activities, then decisions.
  func accountabilities(in state: State) -> [ID<Role>: [Accountability]] {
    var result: [ID<Role>: [Accountability]] = [:]
    for activity in definitions.activities {
      for letter in activity.state(state).map(accountable) ?? [] {
        guard let role = letter.party.role else { continue }
        result[role, default: []].append(
          Accountability(
            subject: activity.subject, wave: activity.wave,
            at: activity.place(of: letter.party, letter: letter.letter, in: state)))
      }
    }
    for decision in definitions.decisions {
      var named: Set<ID<Role>> = []
      for (index, band) in (decision.bands(in: state) ?? []).enumerated() {
        for party in band.accountableParties {
          guard let role = party.role, named.insert(role).inserted else { continue }
          result[role, default: []].append(
            Accountability(
              subject: decision.subject, wave: wave(of: decision),
              at: decision.placeOfAccountable(party, band: index, in: state)))
        }
      }
    }
    return result
  }

  /// A decision goes live with its own wave, else with the activity that prepares it.
  func wave(of decision: Decision) -> ID<Wave>? {
    decision.wave ?? decision.activity.flatMap { definitions.activities[$0]?.wave }
  }
}

extension Decision {
  func placeOfAccountable(
    _ party: Party, band index: Int, in state: Diagnostic.State
  ) -> SourceRange {
    let isStated = bands(in: state)?[index].accountable.isEmpty == false
    return place(of: party, under: isStated ? "accountable" : "decide", band: index, in: state)
  }

  /// The place of a party in a band; a decision of one band may be written without a list.
  func place(
    of party: Party, under key: String, band index: Int, in state: Diagnostic.State
  ) -> SourceRange {
    source.states("\(index)", key, in: state)
      ? source.place(in: state, "\(index)", key, party.text)
      : source.place(in: state, key, party.text)
  }
}
