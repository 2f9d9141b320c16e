extension FieldCatalog {
  static let domainFields =
    fields(
      under: "domains",
      rows: [
        .required("title", .label, "what the domain is called", "Motor claims"),
        .field("owner", .role, "who answers for its redesign", "head-of-claims"),
        .field("outcomes", .ids("outcomes"), "what it is there for", "[faster-settlement]"),
        .field(
          "readiness", .keys("levels by layer"), "how ready each of the five layers is, 0 to 5",
          "{data: 3, governance: {level: 2, evidence: audit 2026}}"),
        .field(
          "oversight", .keys("oversight"), "what its activities share unless they state it",
          "{cadence: weekly, escalate: [claims-team-lead]}"),
        .field(
          "policy", .policy,
          "thresholds and severities of checks, where they differ from the plan's",
          "{raci/many-consulted: {max: 5}}"),
        .field("allow", .waivers, "consents to single findings", waiverExample),
      ])
    + fields(
      under: "domains.readiness",
      rows: Layer.allCases.map {
        .field($0.rawValue, .layerLevel, "how ready the \($0.rawValue) layer is, 0 to 5", "3")
      })
    + Layer.allCases.flatMap {
      fields(
        under: "domains.readiness.\($0.rawValue)",
        rows: [
          .required("level", .readiness, "how ready it is", "3"),
          .field("evidence", .text, "what shows it", "Audit of May 2026"),
        ])
    }

  static let skillFields =
    fields(
      under: "skills",
      rows: [
        .required("title", .label, "what the skill is called", "Oversight of models"),
        .field("codes", .ownCodes, "codes of the skill", "{sfia: DATM}"),
        .field(
          "training", .keys("training"), "how it is learned",
          "{title: Reading model output, hours: 16 h, to: 3}"),
        .field("allow", .waivers, "consents to single findings", waiverExample),
      ])
    + fields(
      under: "skills.training",
      rows: [
        .field("title", .text, "what the course is called", "Reading model output"),
        .field("hours", .form(.hours), "hours of one person", "16 h"),
        .field("cost", .form(.money), "fee of one person", "900 EUR"),
        .field("provider", .text, "who teaches it", "Academy"),
        .field("mandatory", .boolean, "whether everybody must go", "true"),
        .field("to", .form(.skillLevel), "the level it leads to", "3"),
        .field("roles", .ids("roles"), "who goes", "[claims-handler]"),
        .field("by", .form(.date), "the day by which it is done", "2027-02-28"),
      ])

  static let enablerFields = fields(
    under: "enablers",
    rows: [
      .required("title", .label, "what is to be done first", "Clean the claims archive"),
      .field(
        "layer", .word(Layer.self),
        "the layer it works on", "data"),
      .field("owner", .role, "who does it", "head-of-data"),
      .field("due", .form(.date), "when it is to be done", "2027-02-01"),
      .field("status", .word(Enabler.Status.self), "how far it is", "planned"),
      .field("lifts", .levelsByDomain, "the level it brings the layer to", "{motor-claims: 3}"),
      .field("trains", .rolesBySkill, "who learns what", "{model-oversight: [claims-handler]}"),
      .field("depends_on", .ids("enablers"), "what must be done before", "[data-inventory]"),
      .field("evidence", .text, "what shows it is done", "Acceptance report"),
      .field(
        "meets", .dutiesMet, "the duties of governance packs it fulfils",
        "[gdpr/impact-assessment]"),
      .field("allow", .waivers, "consents to single findings", waiverExample),
    ])

  static let waveFields =
    fields(
      under: "waves",
      rows: [
        .required("title", .label, "what the wave is called", "Triage"),
        .field("start", .form(.date), "when preparation begins", "2027-01-15"),
        .required("go_live", .form(.date), "the day it takes effect", "2027-03-01"),
        .field("end", .form(.date), "when it is finished", "2027-06-30"),
        .field(
          "requires", .requirements,
          "how ready the layers must be", "{data: 3, governance: 3}"),
        .field(
          "gate", .list(of: "criteria"), "what must be met to go live",
          "[{criterion: error rate below 2%, owner: head-of-claims}]"),
        .field("decided_by", .role, "who decides on going live", "head-of-claims"),
        .field(
          "parallel_run", .keys("share and day"), "the part of today's hours that goes on beside",
          "{share: 50%, until: 2027-04-30}"),
        .field(
          "learning", .keys("dip and weeks"), "how much slower the start is", "{dip: 15%, weeks: 6}"
        ),
        .field("allow", .waivers, "consents to single findings", waiverExample),
      ])
    + fields(
      under: "waves.gate",
      rows: [
        .required("criterion", .label, "what must be met", "Error rate in the pilot"),
        .field("owner", .role, "who answers for it", "head-of-claims"),
        .field("minimum", .text, "from where on it is met", "below 2%"),
        .field("status", .word(Wave.Gate.Status.self), "where it stands", "open"),
        .field("evidence", .text, "what shows it", "Pilot report"),
      ])
    + fields(
      under: "waves.parallel_run",
      rows: [
        .required("share", .form(.share), "of the hours of today", "50%"),
        .field("until", .form(.date), "the last day", "2027-04-30"),
      ])
    + fields(
      under: "waves.learning",
      rows: [
        .required("dip", .form(.share), "extra hours at the start", "15%"),
        .required("weeks", .form(.weeks), "how long it lasts", "6"),
      ])

  static let bodyFields =
    fields(
      under: "bodies",
      rows: [
        .required("title", .label, "what the body is called", "Works council Cologne"),
        .field("site", .site, "where it is", "cologne"),
        .field("right", .word(Body.Right.self), "what it has a right to", "consult"),
        .field(
          "rights", .list(of: "matters"), "rights that differ by matter",
          "[{on: triage-claim, right: co-determine, basis: Works Constitution Act 87(1) no. 6}]"),
        .field("lead_time", .form(.duration), "how long it must know before", "8 weeks"),
        .field("started", .form(.date), "when the talks began", "2026-12-01"),
        .field("documents", .texts, "what it has been given", "[draft agreement]"),
        .field("covers", .ids("roles and domains"), "for whom it speaks", "[claims-handler]"),
        .field("allow", .waivers, "consents to single findings", waiverExample),
      ])
    + fields(
      under: "bodies.rights",
      rows: [
        .required("on", .id("decision, activity or wave"), "the matter, by its id", "triage-claim"),
        .required("right", .word(Body.Right.self), "what it has a right to", "consult"),
        .field("basis", .text, "what it rests on", "Works Constitution Act 87(1) no. 6"),
        .field("within", .form(.duration), "how long it has", "2 weeks"),
      ])

  static let riskFields = fields(
    under: "risks",
    rows: [
      .required("title", .label, "what may happen", "The model drifts"),
      .field("kind", .word(Risk.Kind.self), "what sort it is", "risk"),
      .field("probability", .word(Risk.Degree.self), "how likely it is", "medium"),
      .field("impact", .word(Risk.Degree.self), "how bad it would be", "high"),
      .field("owner", .role, "who watches it", "head-of-claims"),
      .field("response", .text, "what is done about it", "Weekly sample"),
      .field("due", .form(.date), "by when", "2027-03-01"),
      .field("status", .word(Risk.Status.self), "where it stands", "open"),
      .field("affects", .ids("ids"), "what it touches", "[triage-claim]"),
      .field("allow", .waivers, "consents to single findings", waiverExample),
    ])

  static let scenarioFields = fields(
    under: "scenarios",
    rows: [
      .required("title", .label, "the what-if in a few words", "The model completes only half"),
      .field(
        "set", .settings, "what is put in place of the text's values",
        "{activities.triage-claim.to_be.completed: 50%}"),
      .field("allow", .waivers, "consents to single findings", waiverExample),
    ])

  static let approvalFields = fields(
    under: "approvals",
    rows: [
      .field("title", .label, "what is approved; the id unless stated", "Plan approved"),
      .field("by", .role, "who approves", "head-of-claims"),
      .field("on", .form(.date), "the day", "2027-01-20"),
      .field("covers", .id("role, domain or plan"), "what is approved", "plan"),
      .field("fingerprint", .text, "of the content approved; written by the program", "9f2c41aa"),
      .field("comment", .text, "a remark", "With the conditions of the minutes"),
      .field("allow", .waivers, "consents to single findings", waiverExample),
    ])
}
