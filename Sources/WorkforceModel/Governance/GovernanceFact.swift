/// What a duty of a governance pack can ask about.
///
/// Named as the key of the plan language where it is one; the others are computed from the plan.
package enum GovernanceFact: String, Hashable, Sendable, CaseIterable {
  package enum Kind: String, Hashable, Sendable { case words, number, days, date }

  case part
  case enabler
  case country, region
  case execution
  case systems
  case systemKind = "system.kind"
  case systemOwner = "system.owner"
  case systemSupplier = "system.supplier"
  case systemNeeds = "system.needs"
  case systemEvidence = "system.evidence"
  case systemClearedFor = "system.cleared_for"
  case systemPersonalData = "system.personal_data"
  case systemStop = "system.stop"
  case logsWhere = "logs.where"
  case logsKept = "logs.kept"
  case severity = "impact.severity"
  case probability = "impact.probability"
  case reversible = "impact.reversible"
  case affects = "impact.affects"
  case annexIII = "impact.annex_iii"
  case reason = "impact.reason"
  case mode = "oversight.mode"
  case by = "oversight.by"
  case stop = "oversight.stop"
  case can = "oversight.can"
  case cadence = "oversight.cadence"
  case escalate = "oversight.escalate"
  case notifyAffected = "oversight.notify_affected"
  case lastTested = "oversight.last_tested"
  case safeStop = "oversight.safe_stop"
  case flagWhen = "oversight.flag_when"
  case reviewTime = "oversight.review_time"
  case controls = "oversight.controls"
  case secondPerson = "oversight.second_person"
  case overseerRights = "overseer.rights"
  case overseerTraining = "overseer.training"
  case overseerHours = "overseer.hours"
  case fallback
  case appeal
  case appealWithin = "appeal.within"
  case decidedBy = "decided_by"
  case recommendedBy = "recommended_by"
  case agreedBy = "agreed_by"
  case override
  case decisionKind = "kind"
  case training
  case oversees
  case per
  case notFor = "not_for"
  case dataReadiness = "readiness.data"
  case bodyRight = "body.right"
  case bodyStarted = "body.started"
  case bodyDocuments = "body.documents"
  case bodyLead = "body.lead"
  case employees
  case changes
  case exits

  package var valueKind: Kind {
    switch self {
    case .employees, .changes, .exits, .overseerHours, .dataReadiness: .number
    case .logsKept, .bodyLead, .appealWithin: .days
    case .lastTested, .bodyStarted: .date
    default: .words
    }
  }

  /// In a planner's words, with the unit.
  package var meaning: String {
    switch self {
    case .part: "the organisation's part in law: `deployer` (unless stated) or `provider`"
    case .enabler: "an enabler that `meets` this duty, has an owner, and is done or due in time"
    case .country: "countries of the sites of the roles concerned"
    case .region: "states or regions of those sites, such as `US-CO`"
    case .execution: "how the work is executed in the to-be"
    case .systems: "systems at work there"
    case .systemKind: "`agent`, `model`, `copilot`, `automation`"
    case .systemOwner: "who owns each system"
    case .systemSupplier: "who supplies each system"
    case .systemNeeds: "the skills that the system or the work asks of an overseer"
    case .systemEvidence: "evidence of the quality of each system or of the work"
    case .systemClearedFor: "the highest execution each system is cleared for"
    case .systemPersonalData: "`true` or `false`: a system works on personal data"
    case .systemStop: "who can switch each system off"
    case .logsWhere: "where the logs of each system, or of the decision, are"
    case .logsKept: "how long the logs are kept, in days; of several, the shortest"
    case .severity: "severity of harm: `low`, `high`"
    case .probability: "probability of harm: `low`, `high`"
    case .reversible: "`true` or `false`"
    case .affects: "`firm`, `person`, `person-legal`"
    case .annexIII:
      "the point of Annex III, such as `4a` (also `4`), or `none`; missing if not stated"
    case .reason: "the reason given under `impact`"
    case .mode: "mode of oversight"
    case .by: "who oversees"
    case .stop: "who can stop it: `oversight.stop`, or `stop` of each system"
    case .can: "what an overseer is able to do"
    case .cadence: "how often the oversight itself is looked at"
    case .escalate: "to whom it is escalated"
    case .notifyAffected: "`true` or `false`: the people concerned are told"
    case .lastTested: "when the oversight was last tested"
    case .safeStop: "what a stop leaves behind"
    case .flagWhen: "when an item is flagged for a person"
    case .reviewTime: "minutes of a review are stated, before or after"
    case .controls: "controls against automation bias"
    case .secondPerson: "`true`: a second person confirms"
    case .overseerRights: "rights that every overseer holds: `override`, `stop`"
    case .overseerTraining: "training of every overseer that ends by the go-live"
    case .overseerHours: "hours a year set aside for overseeing"
    case .fallback: "what happens when the system is off"
    case .appeal: "where somebody affected can have it looked at again: a role or a body"
    case .appealWithin: "in how many days an appeal is answered"
    case .decidedBy: "`role`, `system`: who decides in some band"
    case .recommendedBy: "`role`, `system`: who recommends in some band"
    case .agreedBy: "`role`, `body`: who has to agree in some band"
    case .override: "who may override, where a system decides"
    case .decisionKind: "the kind of decision, such as `people`"
    case .training: "training meant for the role that ends by the go-live"
    case .oversees: "systems the role oversees"
    case .per: "`person`, `team`, `unit`: what is measured"
    case .notFor: "what the measure is not used for"
    case .dataReadiness: "level of the data layer of the domain"
    case .bodyRight: "rights of the bodies that cover it: `inform`, `consult`, `co-determine`"
    case .bodyStarted: "when the information or consultation of each of them began"
    case .bodyDocuments: "documents given to each of them"
    case .bodyLead: "days from that beginning to the go-live or the first exit"
    case .employees: "people employed at the site"
    case .changes: "activities that change for roles of the site"
    case .exits: "most people leaving a site within 90 days, by `release: {to: exit}`"
    }
  }
}
