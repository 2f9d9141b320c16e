import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

/// An activity, or a band of a decision, in one state: its inputs and what its hours come to.
struct WorkingRow {
  enum Work {
    case activity(Activity, ActivityInputs)
    case band(Decision, DecisionWork)
  }

  var key: String
  var title: String
  var state: Diagnostic.State
  var domain: ID<Domain>?
  var wave: ID<Wave>?
  var work: Work
  /// Who bears which part of it.
  var portions: [WorkHours.Portion]

  var subject: Diagnostic.Subject {
    switch work {
    case .activity(let activity, _): activity.subject
    case .band(let decision, _): decision.subject
    }
  }

  /// Hours a year of a part, over all who bear it.
  subscript(part: HoursPart) -> Double {
    switch work {
    case .activity(_, let inputs):
      switch part {
      case .performed: inputs.performed
      case .manual: inputs.manual
      case .exceptions: inputs.exceptions
      case .before: inputs.before
      case .after: inputs.after
      case .rework: inputs.rework
      case .fixed: inputs.fixed
      case .consulted: inputs.consulted * inputs.consultedRoles
      case .informed: inputs.informed * inputs.informedRoles
      case .decided, .escalated: 0
      }
    case .band(_, let band):
      switch part {
      case .decided: band.decided
      case .escalated: band.escalated
      default: 0
      }
    }
  }

  var total: Double { HoursPart.allCases.reduce(0) { $0 + self[$1] } }
}

extension WorkingRow {
  /// Every activity and decision with hours, as-is before to-be, in the order of the files.
  static func all(_ definitions: Definitions, _ analysis: Analysis) -> [WorkingRow] {
    var rows: [WorkingRow] = []
    for (activity, hours) in zip(definitions.activities, analysis.activities) {
      for state in [Diagnostic.State.asIs, .toBe] {
        guard let inputs = state == .asIs ? hours.inputsAsIs : hours.inputsToBe else { continue }
        rows.append(
          WorkingRow(
            key: "\(activity.id.text).\(state.key)", title: activity.title, state: state,
            domain: activity.domain, wave: activity.wave, work: .activity(activity, inputs),
            portions: (state == .asIs ? hours.asIs : hours.toBe).portions))
      }
    }
    for decision in definitions.decisions {
      let activity = decision.activity.flatMap { definitions.activities[$0] }
      for state in [Diagnostic.State.asIs, .toBe] {
        for band in DecisionWork.bands(of: decision, in: state) {
          rows.append(
            WorkingRow(
              key: "\(decision.id.text).\(state.key).\(band.band)", title: decision.title,
              state: state, domain: decision.domain ?? activity?.domain,
              wave: decision.wave ?? activity?.wave, work: .band(decision, band),
              portions: band.portions))
        }
      }
    }
    return rows
  }
}
