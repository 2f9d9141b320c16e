extension FieldCatalog {
  static let domainFields =
    fields(
      under: "domains",
      rows: [
        .required("title", "text", "what the domain is called", "Motor claims"),
        .field("owner", "role", "who answers for its redesign", "head-of-claims"),
        .field("outcomes", "list of outcomes", "what it is there for", "[faster-settlement]"),
        .field(
          "readiness", "levels by layer", "how ready each of the five layers is, 0 to 5",
          "{data: 3, governance: {level: 2, evidence: audit 2026}}"),
        .field(
          "oversight", "oversight", "what its activities share unless they state it",
          "{cadence: weekly, escalate: [claims-team-lead]}"),
        .field(
          "policy", "rules with settings",
          "thresholds and severities of checks, where they differ from the plan's",
          "{raci/many-consulted: {max: 5}}"),
        .field("allow", "list of waivers", "consents to single findings", waiverExample),
      ])
    + fields(
      under: "domains.readiness",
      rows: Layer.allCases.map {
        .field($0.rawValue, "level", "how ready the \($0.rawValue) layer is, 0 to 5", "3")
      })
    + Layer.allCases.flatMap {
      fields(
        under: "domains.readiness.\($0.rawValue)",
        rows: [
          .required("level", "0 to 5", "how ready it is", "3"),
          .field("evidence", "text", "what shows it", "Audit of May 2026"),
        ])
    }

  static let skillFields =
    fields(
      under: "skills",
      rows: [
        .required("title", "text", "what the skill is called", "Oversight of models"),
        .field("codes", "codes by system", "codes of the skill", "{sfia: DATM}"),
        .field(
          "training", "training", "how it is learned",
          "{title: Reading model output, hours: 16 h, to: 3}"),
        .field("allow", "list of waivers", "consents to single findings", waiverExample),
      ])
    + fields(
      under: "skills.training",
      rows: [
        .field("title", "text", "what the course is called", "Reading model output"),
        .field("hours", "hours", "hours of one person", "16 h"),
        .field("cost", "amount", "fee of one person", "900 EUR"),
        .field("provider", "text", "who teaches it", "Academy"),
        .field("mandatory", "true or false", "whether everybody must go", "true"),
        .field("to", "1 to 5", "the level it leads to", "3"),
        .field("roles", "list of roles", "who goes", "[claims-handler]"),
        .field("by", "date", "the day by which it is done", "2027-02-28"),
      ])

  static let enablerFields = fields(
    under: "enablers",
    rows: [
      .required("title", "text", "what is to be done first", "Clean the claims archive"),
      .field(
        "layer", "data, orchestration, execution, governance or workforce",
        "the layer it works on", "data"),
      .field("owner", "role", "who does it", "head-of-data"),
      .field("due", "date", "when it is to be done", "2027-02-01"),
      .field("status", "planned, in-progress or done", "how far it is", "planned"),
      .field("lifts", "levels by domain", "the level it brings the layer to", "{motor-claims: 3}"),
      .field("trains", "roles by skill", "who learns what", "{model-oversight: [claims-handler]}"),
      .field("depends_on", "list of enablers", "what must be done before", "[data-inventory]"),
      .field("evidence", "text", "what shows it is done", "Acceptance report"),
      .field(
        "meets", "list of duties", "the duties of governance packs it fulfils",
        "[gdpr/impact-assessment]"),
      .field("allow", "list of waivers", "consents to single findings", waiverExample),
    ])

  static let waveFields =
    fields(
      under: "waves",
      rows: [
        .required("title", "text", "what the wave is called", "Triage"),
        .field("start", "date", "when preparation begins", "2027-01-15"),
        .required("go_live", "date", "the day it takes effect", "2027-03-01"),
        .field("end", "date", "when it is finished", "2027-06-30"),
        .field(
          "requires", "levels by layer, or by domain and layer",
          "how ready the layers must be", "{data: 3, governance: 3}"),
        .field(
          "gate", "list of criteria", "what must be met to go live",
          "[{criterion: error rate below 2%, owner: head-of-claims}]"),
        .field("decided_by", "role", "who decides on going live", "head-of-claims"),
        .field(
          "parallel_run", "share and day", "the part of today's hours that goes on beside",
          "{share: 50%, until: 2027-04-30}"),
        .field(
          "learning", "dip and weeks", "how much slower the start is", "{dip: 15%, weeks: 6}"),
        .field("allow", "list of waivers", "consents to single findings", waiverExample),
      ])
    + fields(
      under: "waves.gate",
      rows: [
        .required("criterion", "text", "what must be met", "Error rate in the pilot"),
        .field("owner", "role", "who answers for it", "head-of-claims"),
        .field("minimum", "text", "from where on it is met", "below 2%"),
        .field("status", "open, met or missed", "where it stands", "open"),
        .field("evidence", "text", "what shows it", "Pilot report"),
      ])
    + fields(
      under: "waves.parallel_run",
      rows: [
        .required("share", "share", "of the hours of today", "50%"),
        .field("until", "date", "the last day", "2027-04-30"),
      ])
    + fields(
      under: "waves.learning",
      rows: [
        .required("dip", "share", "extra hours at the start", "15%"),
        .required("weeks", "weeks", "how long it lasts", "6"),
      ])

  static let bodyFields =
    fields(
      under: "bodies",
      rows: [
        .required("title", "text", "what the body is called", "Works council Cologne"),
        .field("site", "site", "where it is", "cologne"),
        .field("right", "inform, consult or co-determine", "what it has a right to", "consult"),
        .field(
          "rights", "list of matters", "rights that differ by matter",
          "[{on: triage-claim, right: co-determine, basis: Works Constitution Act 87(1) no. 6}]"),
        .field("lead_time", "duration", "how long it must know before", "8 weeks"),
        .field("started", "date", "when the talks began", "2026-12-01"),
        .field("documents", "list of texts", "what it has been given", "[draft agreement]"),
        .field("covers", "list of roles and domains", "for whom it speaks", "[claims-handler]"),
        .field("allow", "list of waivers", "consents to single findings", waiverExample),
      ])
    + fields(
      under: "bodies.rights",
      rows: [
        .required("on", "decision, activity or wave", "the matter, by its id", "triage-claim"),
        .required("right", "inform, consult or co-determine", "what it has a right to", "consult"),
        .field("basis", "text", "what it rests on", "Works Constitution Act 87(1) no. 6"),
        .field("within", "duration", "how long it has", "2 weeks"),
      ])

  static let riskFields = fields(
    under: "risks",
    rows: [
      .required("title", "text", "what may happen", "The model drifts"),
      .field("kind", "risk, assumption, issue or dependency", "what sort it is", "risk"),
      .field("probability", "low, medium or high", "how likely it is", "medium"),
      .field("impact", "low, medium or high", "how bad it would be", "high"),
      .field("owner", "role", "who watches it", "head-of-claims"),
      .field("response", "text", "what is done about it", "Weekly sample"),
      .field("due", "date", "by when", "2027-03-01"),
      .field("status", "open, mitigated or closed", "where it stands", "open"),
      .field("affects", "list of ids", "what it touches", "[triage-claim]"),
      .field("allow", "list of waivers", "consents to single findings", waiverExample),
    ])

  static let scenarioFields = fields(
    under: "scenarios",
    rows: [
      .required("title", "text", "the what-if in a few words", "The model completes only half"),
      .field(
        "set", "values by path", "what is put in place of the text's values",
        "{activities.triage-claim.to_be.completed: 50%}"),
      .field("allow", "list of waivers", "consents to single findings", waiverExample),
    ])

  static let approvalFields = fields(
    under: "approvals",
    rows: [
      .field("title", "text", "what is approved; the id unless stated", "Plan approved"),
      .field("by", "role", "who approves", "head-of-claims"),
      .field("on", "date", "the day", "2027-01-20"),
      .field("covers", "role, domain or plan", "what is approved", "plan"),
      .field("fingerprint", "text", "of the content approved; written by the program", "9f2c41aa"),
      .field("comment", "text", "a remark", "With the conditions of the minutes"),
      .field("allow", "list of waivers", "consents to single findings", waiverExample),
    ])
}
