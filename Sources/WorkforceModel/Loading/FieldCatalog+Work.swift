extension FieldCatalog {
  static let systemFields =
    fields(
      under: "systems",
      rows: [
        .required("title", .label, "what the system is called", "Triage model"),
        .required(
          "kind", .word(System.Kind.self), "what sort of system it is", "model"),
        .field("owner", .role, "the role that answers for the system", "head-of-claims"),
        .field("supplier", .text, "who makes or runs it", "Example Software"),
        .field(
          "capabilities", .texts, "what it can do",
          "[document intelligence, entity extraction]"),
        .field("stage", .word(System.Stage.self), "how far it has come", "pilot"),
        .field(
          "cleared_for", .word(Execution.self, called: "execution"),
          "the highest way of execution it may run at", "delegated"),
        .field("stop", .role, "the role that can switch it off", "claims-team-lead"),
        .field(
          "fallback", .text, "what happens when it is off", "Manual triage, practised monthly"),
        .field("evidence", .keys("evidence"), "what is known of its quality", evidenceExample),
        .field(
          "runs", .weeklyHours, "when it works: `always`, or days with hours",
          "Mon-Fri 08:00-18:00"),
        .field("logs", .keys("log"), "where its actions are kept, and how long", logExample),
        .field(
          "cost", .keys("costs"), "what it costs to run and to introduce",
          "{per_item: 0.11 EUR, per_year: 40000 EUR, one_off: 120000 EUR}"),
        .field(
          "needs", .skillLevels, "what whoever oversees it must be able to do",
          "{model-oversight: 3}"),
        .field(
          "personal_data", .boolean, "whether it reads or writes personal data", "true"),
        .field("allow", .waivers, "consents to single findings", waiverExample),
        .field(
          "to_be", .keys("changes"), "what is different after the change",
          "{stage: production, cleared_for: delegated, from: wave-1}"),
      ])
    + evidence("systems.evidence") + log("systems.logs")
    + fields(
      under: "systems.cost",
      rows: [
        .field("per_item", .estimate(.money), "cost of one item", "0.11 EUR"),
        .field("per_year", .estimate(.moneyAYear), "licences and running", "40000 EUR"),
        .field("one_off", .estimate(.money), "cost of the introduction", "120000 EUR"),
      ])
    + fields(
      under: "systems.to_be",
      rows: [
        .field("stage", .word(System.Stage.self), "the stage it will have", "production"),
        .field(
          "cleared_for", .word(Execution.self, called: "execution"), "the clearance it will have",
          "delegated"),
        .field("from", .wave, "the wave with which that begins", "wave-1"),
      ])

  static let activityFields =
    fields(
      under: "activities",
      rows: [
        .required("title", .label, "the work in a few words, a verb first", "Triage a new claim"),
        .field("domain", .id("domain"), "the domain it belongs to", "motor-claims"),
        .field("impact", .keys("impact"), "what harm it can do, and to whom", impactExample),
        .field(
          "re_keys", .id("activity"), "an activity whose output is typed in again here",
          "assess-claim"),
        .field("codes", .ownCodes, "codes of the task", "{onet-task: 1234}"),
      ])
    + work("activities")
    + fields(
      under: "activities",
      rows: [
        .field("wave", .wave, "the wave in which `to_be` goes live", "wave-1"),
        .field("allow", .waivers, "consents to single findings", waiverExample),
        .field(
          "as_is", .keys("state"), "how it is done today",
          "{raci: {R: claims-handler, A: claims-team-lead}}"),
        .field(
          "to_be", .changeOfWork,
          "how it will be done; what is not stated stays as it is",
          "{execution: delegated, raci: {R: triage-model}}"),
      ])
    + impact("activities.impact")
    + fields(
      under: "activities.to_be",
      rows: [
        .field("wave", .wave, "the wave in which this goes live", "wave-1"),
        .field("retired", .text, "why the work ends", "The letter is no longer sent"),
        .field("into", .ids("activities"), "what takes its place", "[assess-claim]"),
      ])

  /// Keys that may stand at an activity or in one of its states.
  private static func work(_ path: String) -> [FieldDescription] {
    fields(
      under: path,
      rows: [
        .field("output", .text, "what comes out of it", "Claim routed with a severity class"),
        .field(
          "feeds", .ids("activities and decisions"),
          "who takes the output; `outside` for what leaves the organisation", "[assess-claim]"),
        .field("measures", .ids("measures"), "what it is judged by", "[cycle-time]"),
        .field("volume", .estimate(.rate), "how many items there are", "10000 per month"),
        .field("time", .estimate(.time), "work on one item", "12 min"),
        .field("needs", .skillLevels, "what the work asks of people", "{claims-law: 3}"),
      ])
  }

  static let stateFields =
    fields(
      under: "activities.as_is",
      rows: [
        .required(
          "raci", .letters, "who has which part in the work",
          "{R: claims-handler, A: claims-team-lead, C: fraud-analyst}"),
        .field(
          "execution", .word(Execution.self),
          "who produces the result; `human` unless stated", "delegated"),
        .field(
          "system", .systems,
          "the system that helps, with `assisted` or `shared`", "claims-copilot"),
        .field(
          "effort", .sharesByRole, "how performing roles share the work; evenly unless stated",
          "{claims-handler: 70%, fraud-analyst: 30%}"),
      ])
    + work("activities.as_is")
    + fields(
      under: "activities.as_is",
      rows: [
        .field("consult_time", .form(.time), "work of each consulted role on one item", "2 min"),
        .field("inform_time", .form(.time), "work of each informed role on one item", "1 min"),
        .field(
          "share", .estimate(.share), "the part of the volume offered to the system", "80%"),
        .field(
          "completed", .estimate(.share),
          "the part of the offered items whose result by the system is used",
          "{low: 50%, likely: 70%, high: 80%, source: \"pilot, Nov 2026\"}"),
        .field(
          "mix", .estimate(.factor), "how much longer the left-over items take",
          "[1.1, 1.35, 1.8]"),
        .field(
          "manual", .rolesOrShares,
          "who does the items not offered and the exceptions; today's performers unless stated",
          "claims-handler"),
        .field(
          "oversight", .keys("oversight"), "how people watch, check and stop the system",
          "{mode: sample, by: claims-team-lead, after: {rate: 5%, time: 6 min}}"),
        .field(
          "fallback", .text, "what happens when the system is off",
          "Manual triage from the shared inbox, practised quarterly"),
        .field(
          "exposure", .keys("exposure"), "published or surveyed evidence on the task",
          "{label: E1, worker_wish: H3, source: \"survey, 2026\"}"),
        .field(
          "evidence", .keys("evidence"), "of the system at this task, where it differs",
          evidenceExample),
      ])
    + evidence("activities.as_is.evidence")
    + fields(
      under: "activities.as_is.exposure",
      rows: [
        .field("label", .word(ExposureLabel.self), "exposure of the task to language models", "E1"),
        .field("worker_wish", .form(.agency), "how much human part the workers want", "H3"),
        .field("expert_view", .form(.agency), "how much human part experts see as needed", "H2"),
        .field(
          "ai_alone", .word(Exposure.Comparison.self), "the system alone, against people", "worse"),
        .field("source", .text, "where this is from", "Staff survey, 2026"),
      ])

  static let impactExample = "{severity: high, probability: low, reversible: true, affects: person}"
  static let evidenceExample = "{measure: error_rate, value: 2%, sample: 500, source: \"pilot\"}"
  static let logExample = "{where: claims archive, kept: 10 years}"
  static let appealExample = "{to: head-of-claims, within: 10 days}"

  static func impact(_ path: String) -> [FieldDescription] {
    fields(
      under: path,
      rows: [
        .field("severity", .word(Impact.Degree.self), "how bad the harm would be", "high"),
        .field("probability", .word(Impact.Degree.self), "how likely the harm is", "low"),
        .field("reversible", .boolean, "whether it can be undone", "true"),
        .field(
          "affects", .word(Impact.Affected.self),
          "who bears it; `person-legal` for a legal or similar effect on a person", "person"),
        .field(
          "annex_iii", .annexPoint,
          "the point of Annex III of the EU AI Act it falls under", "4a"),
        .field("reason", .text, "why it is rated so", "A wrong class delays treatment"),
      ])
  }

  static func evidence(_ path: String) -> [FieldDescription] {
    fields(
      under: path,
      rows: [
        .field("measure", .text, "what was measured", "error_rate"),
        .field("value", .form(.figure), "what the system reached", "2%"),
        .field("sample", .form(.number), "how many items were looked at", "500"),
        .field("errors", .form(.number), "how many of them were wrong", "10"),
        .field("calibration", .text, "how well its confidence fits", "Brier score 0.08"),
        .field("human", .form(.figure), "the same measure for people alone", "4%"),
        .field("together", .form(.figure), "for people and the system together", "1.5%"),
        .field("period", .periodInWords, "when it was measured", "Nov 2026"),
        .field("source", .text, "where this is written", "Pilot report, Dec 2026"),
      ])
  }

  static func log(_ path: String) -> [FieldDescription] {
    fields(
      under: path,
      rows: [
        .field("where", .text, "where the log is", "claims archive"),
        .field("kept", .form(.duration), "how long it is kept", "10 years"),
      ])
  }

  static func appeal(_ path: String) -> [FieldDescription] {
    fields(
      under: path,
      rows: [
        .required("to", .role, "who looks at it again", "head-of-claims"),
        .field("within", .form(.response), "how soon", "10 days"),
      ])
  }
}
