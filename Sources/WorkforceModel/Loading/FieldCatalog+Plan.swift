extension FieldCatalog {
  static let planFields =
    fields(
      under: "plan",
      rows: [
        .required(
          "id", "id", "the plan's short name; output files are called after it", "claims-2027"),
        .field(
          "title", "text", "what the plan is called; its id unless given", "Motor claims 2027"),
        .field("organisation", "text", "whose plan it is", "Example Insurance"),
        .field("owner", "role", "who answers for the plan as a whole", "head-of-claims"),
        .required(
          "as_of", "date", "the day on which waivers, reviews and duties are judged",
          "2027-01-01"),
        .field(
          "horizon", "period", "the months the plan looks at", "{from: 2027-01-01, to: 2028-12-31}"),
        .field("currency", "currency", "the currency of every amount", "EUR"),
        .field(
          "language", "language",
          "the language of titles and, if `en`, `de` or `fr`, of reports, which are in English otherwise",
          "de"),
        .field(
          "scheme", "name of a scheme, or letters with their relations",
          "the letters of responsibility: RACI unless stated", "RASCI"),
        .field(
          "working_time", "working time", "paid hours and what is left of them for work",
          "{paid: 1720 h per year, shrinkage: 25%, utilisation: 85%}"),
        .field("packs", "list of pack ids", "the governance packs in force", "[eu-ai-act, gdpr]"),
        .field(
          "policy", "rules with settings", "thresholds and severities of checks",
          "{raci/many-responsible: {max: 4}, raci/nobody-informed: off}"),
        .field("part", "deployer or provider", "the organisation's part in law", "deployer"),
        .field(
          "working_days", "number", "working days in a year, for `per day`; 365 unless stated",
          "220"),
        .field("discount_rate", "share", "the yearly rate at which later money counts less", "6%"),
        .field(
          "target_release", "time per period", "the hours the plan has to set free",
          "800 h per month"),
        .field(
          "sites", "sites by id", "where people work", "{cologne: {country: DE, employees: 240}}"),
        .field("allow", "list of waivers", "consents to single findings", waiverExample),
      ])
    + fields(
      under: "plan.horizon",
      rows: [
        .required("from", "date", "the first day", "2027-01-01"),
        .required("to", "date", "the last day", "2028-12-31"),
      ])
    + workingTime("plan.working_time")

  static func workingTime(_ path: String) -> [FieldDescription] {
    fields(
      under: path,
      rows: [
        .field("paid", "hours a year", "paid hours of one FTE", "1720 h per year"),
        .field("shrinkage", "share", "absence, breaks and training, of the paid hours", "25%"),
        .field("utilisation", "share", "the part of the hours at work spent on items", "85%"),
      ])
  }

  /// The keys of one site, which stand under an id of the planner's own.
  static let siteFields = fields(
    under: "plan.sites.*",
    rows: [
      .field("country", "country", "two letters of ISO 3166", "DE"),
      .field("region", "region", "the state or region, by ISO 3166-2", "US-CO"),
      .field("employees", "number", "how many people work there", "240"),
    ])

  static let roleFields =
    fields(
      under: "roles",
      rows: [
        .required("title", "text", "what the role is called", "Claims handler"),
        .field("purpose", "text", "what the role is there for", "Settles simple claims"),
        .field(
          "kind", "role, oversight, board or external",
          "a role of people, one whose trade is watching systems, a board, or somebody outside",
          "role"),
        .field("family", "text", "the job family", "Claims"),
        .field("grade", "text", "the pay grade", "T5"),
        .field("unit", "text", "the unit of the organisation", "Motor claims"),
        .field("cost_centre", "text", "where the role's cost is booked", "4711"),
        .field("site", "site", "where the role works", "cologne"),
        .field("reports_to", "role", "the next role up the line", "claims-team-lead"),
        .field("deputy", "role", "who stands in", "senior-claims-handler"),
        .field("headcount", "number", "how many people hold the role", "10"),
        .field("fte", "number", "full-time equivalents; the headcount unless stated", "9.5"),
        .field("cost", "amount a year", "loaded cost of one FTE a year", "61000 EUR"),
        .field(
          "working_time", "working time", "where it differs from the plan's", "{utilisation: 80%}"),
        .field(
          "codes", "codes by system",
          "codes of the occupation: isco-08, onet-soc, esco, sfia, hris",
          "{isco-08: 4312, onet-soc: 43-9041.00}"),
        .field(
          "skills", "skills with levels", "what people in the role can do, 1 to 5", "{sql: 3}"),
        .field(
          "authority", "limits and rights", "what the role may decide, and its rights over systems",
          "{limits: {payout: 5000 EUR}, rights: [override, stop]}"),
        .field(
          "available", "hours a year",
          "what a role of many people lends to this plan, in place of `fte`", "400 h per year"),
        .field(
          "cover", "number",
          "people on duty for escalations, and for reviews with a promised time", "2"),
        .field(
          "other_work", "share or time per period", "work outside this plan, added to the demand",
          "20%"),
        .field("allow", "list of waivers", "consents to single findings", waiverExample),
        .field(
          "to_be", "changes", "what is different after the change", "{grade: T6, from: wave-1}"),
      ])
    + workingTime("roles.working_time")
    + authority("roles.authority")
    + fields(
      under: "roles.codes",
      rows: [
        .field("isco-08", "code", "four digits of ISCO-08", "4312"),
        .field("onet-soc", "code", "an O*NET-SOC code", "43-9041.00"),
        .field(
          "esco", "code", "the address or the identifier of an ESCO occupation",
          "http://data.europa.eu/esco/occupation/00030d09-2b3a-4efd-87cc-c4ea39d27c34"),
        .field("sfia", "code", "a SFIA skill code", "DATM"),
        .field("hris", "code", "the job code of your own HR system", "J-1042"),
      ])
    + fields(
      under: "roles.to_be",
      rows: [
        .field("title", "text", "the new title", "Claims specialist"),
        .field("grade", "text", "the new grade", "T6"),
        .field("fte", "number", "full-time equivalents after the change", "6.5"),
        .field("from", "wave or date", "when the change takes effect", "wave-1"),
        .field("skills", "skills with levels", "levels that change; the others stay", "{sql: 4}"),
        .field(
          "authority", "limits and rights", "limits that change; the others stay",
          "{limits: {payout: 10000 EUR}}"),
        .field("closes", "date", "the day the role ends", "2027-12-31"),
        .field("opens", "date", "the day the role begins", "2027-03-01"),
        .field(
          "release", "list of destinations", "where capacity set free in the role goes",
          "[{to: redeploy, role: claims-specialist, share: 60%}]"),
      ])
    + authority("roles.to_be.authority")
    + fields(
      under: "roles.to_be.release",
      rows: [
        .required(
          "to", "destination",
          "redeploy, reduce-hiring, attrition, absorb-growth, quality, overtime or exit",
          "redeploy"),
        .field("role", "role", "the role the hours go to", "claims-specialist"),
        .field("hours", "time per period", "how many hours go there", "300 h per month"),
        .field("share", "share", "the part of the role's net release that goes there", "60%"),
        .field("owner", "role", "who sees to it", "head-of-claims"),
        .field("from", "wave or date", "when it begins", "wave-1"),
        .field("realised", "share", "the part that really turns into this use", "50%"),
        .field("cashable", "true or false", "whether money leaves the budget", "false"),
      ])

  private static func authority(_ path: String) -> [FieldDescription] {
    fields(
      under: path,
      rows: [
        .field(
          "limits", "amounts by measure of a decision", "up to where the role may decide",
          "{payout: 5000 EUR}"),
        .field("rights", "list of rights", "what the role may do to a system", "[override, stop]"),
      ])
  }

  static let waiverExample =
    "[{rule: role/no-deputy, reason: \"hired by May\", owner: head-of-claims, expires: 2027-05-31}]"

  static let waiverFields =
    Section.allCases.map { "\($0.rawValue).allow" }.flatMap { path in
      waivers(path)
    } + waivers("plan.allow")

  private static func waivers(_ path: String) -> [FieldDescription] {
    fields(
      under: path,
      rows: [
        .required("rule", "rule", "the finding that is accepted", "role/no-deputy"),
        .required("reason", "text", "why it is accepted", "A deputy is hired by May"),
        .required("owner", "role", "who answers for it", "head-of-claims"),
        .required("expires", "date", "the last day it holds", "2027-05-31"),
      ])
  }
}
