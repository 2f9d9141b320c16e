extension FieldCatalog {
  static let systemFields =
    fields(
      under: "systems",
      rows: [
        .required("title", "text", "what the system is called", "Triage model"),
        .required(
          "kind", "agent, model, copilot or automation", "what sort of system it is", "model"),
        .field("owner", "role", "the role that answers for the system", "head-of-claims"),
        .field("supplier", "text", "who makes or runs it", "Example Software"),
        .field(
          "capabilities", "list of texts", "what it can do",
          "[document intelligence, entity extraction]"),
        .field("stage", "pilot, production or retired", "how far it has come", "pilot"),
        .field(
          "cleared_for", "execution", "the highest way of execution it may run at", "delegated"),
        .field("stop", "role", "the role that can switch it off", "claims-team-lead"),
        .field(
          "fallback", "text", "what happens when it is off", "Manual triage, practised monthly"),
        .field("evidence", "evidence", "what is known of its quality", evidenceExample),
        .field(
          "runs", "hours of the week", "when it works: `always`, or days with hours",
          "Mon-Fri 08:00-18:00"),
        .field("logs", "log", "where its actions are kept, and how long", logExample),
        .field(
          "cost", "costs", "what it costs to run and to introduce",
          "{per_item: 0.11 EUR, per_year: 40000 EUR, one_off: 120000 EUR}"),
        .field(
          "needs", "skills with levels", "what whoever oversees it must be able to do",
          "{model-oversight: 3}"),
        .field(
          "personal_data", "true or false", "whether it reads or writes personal data", "true"),
        .field("allow", "list of waivers", "consents to single findings", waiverExample),
        .field(
          "to_be", "changes", "what is different after the change",
          "{stage: production, cleared_for: delegated, from: wave-1}"),
      ])
    + evidence("systems.evidence") + log("systems.logs")
    + fields(
      under: "systems.cost",
      rows: [
        .field("per_item", "amount, an estimate", "cost of one item", "0.11 EUR"),
        .field("per_year", "amount a year, an estimate", "licences and running", "40000 EUR"),
        .field("one_off", "amount, an estimate", "cost of the introduction", "120000 EUR"),
      ])
    + fields(
      under: "systems.to_be",
      rows: [
        .field("stage", "pilot, production or retired", "the stage it will have", "production"),
        .field("cleared_for", "execution", "the clearance it will have", "delegated"),
        .field("from", "wave", "the wave with which that begins", "wave-1"),
      ])

  static let activityFields =
    fields(
      under: "activities",
      rows: [
        .required("title", "text", "the work in a few words, a verb first", "Triage a new claim"),
        .field("domain", "domain", "the domain it belongs to", "motor-claims"),
        .field("impact", "impact", "what harm it can do, and to whom", impactExample),
        .field(
          "re_keys", "activity", "an activity whose output is typed in again here",
          "assess-claim"),
        .field("codes", "codes by system", "codes of the task", "{onet-task: 1234}"),
      ])
    + work("activities")
    + fields(
      under: "activities",
      rows: [
        .field("wave", "wave", "the wave in which `to_be` goes live", "wave-1"),
        .field("allow", "list of waivers", "consents to single findings", waiverExample),
        .field(
          "as_is", "state", "how it is done today",
          "{raci: {R: claims-handler, A: claims-team-lead}}"),
        .field(
          "to_be", "state, or the end of the work",
          "how it will be done; what is not stated stays as it is",
          "{execution: delegated, raci: {R: triage-model}}"),
      ])
    + impact("activities.impact")
    + fields(
      under: "activities.to_be",
      rows: [
        .field("wave", "wave", "the wave in which this goes live", "wave-1"),
        .field("retired", "text", "why the work ends", "The letter is no longer sent"),
        .field("into", "list of activities", "what takes its place", "[assess-claim]"),
      ])

  /// Keys that may stand at an activity or in one of its states.
  private static func work(_ path: String) -> [FieldDescription] {
    fields(
      under: path,
      rows: [
        .field("output", "text", "what comes out of it", "Claim routed with a severity class"),
        .field(
          "feeds", "list of activities and decisions",
          "who takes the output; `outside` for what leaves the organisation", "[assess-claim]"),
        .field("measures", "list of measures", "what it is judged by", "[cycle-time]"),
        .field("volume", "rate, an estimate", "how many items there are", "10000 per month"),
        .field("time", "time, an estimate", "work on one item", "12 min"),
        .field("needs", "skills with levels", "what the work asks of people", "{claims-law: 3}"),
      ])
  }

  static let stateFields =
    fields(
      under: "activities.as_is",
      rows: [
        .required(
          "raci", "roles and systems by letter", "who has which part in the work",
          "{R: claims-handler, A: claims-team-lead, C: fraud-analyst}"),
        .field(
          "execution", "human, assisted, shared, delegated or autonomous",
          "who produces the result; `human` unless stated", "delegated"),
        .field(
          "system", "system or list of systems",
          "the system that helps, with `assisted` or `shared`", "claims-copilot"),
        .field(
          "effort", "shares by role", "how performing roles share the work; evenly unless stated",
          "{claims-handler: 70%, fraud-analyst: 30%}"),
      ])
    + work("activities.as_is")
    + fields(
      under: "activities.as_is",
      rows: [
        .field("consult_time", "time", "work of each consulted role on one item", "2 min"),
        .field("inform_time", "time", "work of each informed role on one item", "1 min"),
        .field(
          "share", "share, an estimate", "the part of the volume offered to the system", "80%"),
        .field(
          "completed", "share, an estimate",
          "the part of the offered items whose result by the system is used",
          "{low: 50%, likely: 70%, high: 80%, source: \"pilot, Nov 2026\"}"),
        .field(
          "mix", "factor, an estimate", "how much longer the left-over items take",
          "[1.1, 1.35, 1.8]"),
        .field(
          "manual", "role, roles or shares by role",
          "who does the items not offered and the exceptions; today's performers unless stated",
          "claims-handler"),
        .field(
          "oversight", "oversight", "how people watch, check and stop the system",
          "{mode: sample, by: claims-team-lead, after: {rate: 5%, time: 6 min}}"),
        .field(
          "fallback", "text", "what happens when the system is off",
          "Manual triage from the shared inbox, practised quarterly"),
        .field(
          "exposure", "exposure", "published or surveyed evidence on the task",
          "{label: E1, worker_wish: H3, source: \"survey, 2026\"}"),
        .field(
          "evidence", "evidence", "of the system at this task, where it differs", evidenceExample),
      ])
    + evidence("activities.as_is.evidence")
    + fields(
      under: "activities.as_is.exposure",
      rows: [
        .field("label", "E0, E1 or E2", "exposure of the task to language models", "E1"),
        .field("worker_wish", "H1 to H5", "how much human part the workers want", "H3"),
        .field("expert_view", "H1 to H5", "how much human part experts see as needed", "H2"),
        .field("ai_alone", "better or worse", "the system alone, against people", "worse"),
        .field("source", "text", "where this is from", "Staff survey, 2026"),
      ])

  static let impactExample = "{severity: high, probability: low, reversible: true, affects: person}"
  static let evidenceExample = "{measure: error_rate, value: 2%, sample: 500, source: \"pilot\"}"
  static let logExample = "{where: claims archive, kept: 10 years}"
  static let appealExample = "{to: head-of-claims, within: 10 days}"

  static func impact(_ path: String) -> [FieldDescription] {
    fields(
      under: path,
      rows: [
        .field("severity", "low or high", "how bad the harm would be", "high"),
        .field("probability", "low or high", "how likely the harm is", "low"),
        .field("reversible", "true or false", "whether it can be undone", "true"),
        .field(
          "affects", "firm, person or person-legal",
          "who bears it; `person-legal` for a legal or similar effect on a person", "person"),
        .field(
          "annex_iii", "point of Annex III, or none",
          "the point of Annex III of the EU AI Act it falls under", "4a"),
        .field("reason", "text", "why it is rated so", "A wrong class delays treatment"),
      ])
  }

  static func evidence(_ path: String) -> [FieldDescription] {
    fields(
      under: path,
      rows: [
        .field("measure", "text", "what was measured", "error_rate"),
        .field("value", "number or share", "what the system reached", "2%"),
        .field("sample", "number", "how many items were looked at", "500"),
        .field("errors", "number", "how many of them were wrong", "10"),
        .field("calibration", "text", "how well its confidence fits", "Brier score 0.08"),
        .field("human", "number or share", "the same measure for people alone", "4%"),
        .field("together", "number or share", "for people and the system together", "1.5%"),
        .field("period", "text", "when it was measured", "Nov 2026"),
        .field("source", "text", "where this is written", "Pilot report, Dec 2026"),
      ])
  }

  static func log(_ path: String) -> [FieldDescription] {
    fields(
      under: path,
      rows: [
        .field("where", "text", "where the log is", "claims archive"),
        .field("kept", "duration", "how long it is kept", "10 years"),
      ])
  }

  static func appeal(_ path: String) -> [FieldDescription] {
    fields(
      under: path,
      rows: [
        .required("to", "role", "who looks at it again", "head-of-claims"),
        .field("within", "time or duration", "how soon", "10 days"),
      ])
  }
}
