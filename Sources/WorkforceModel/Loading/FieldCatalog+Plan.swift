extension FieldCatalog {
  static let planFields =
    fields(
      under: "plan",
      rows: [
        .required(
          "id", .id("id"), "the plan's short name; output files are called after it", "claims-2027"),
        .field(
          "title", .label, "what the plan is called; its id unless given", "Motor claims 2027"),
        .field("organisation", .text, "whose plan it is", "Example Insurance"),
        .field("owner", .role, "who answers for the plan as a whole", "head-of-claims"),
        .required(
          "as_of", .form(.date), "the day on which waivers, reviews and duties are judged",
          "2027-01-01"),
        .field(
          "horizon", .keys("period"), "the months the plan looks at",
          "{from: 2027-01-01, to: 2028-12-31}"),
        .field("currency", .currency, "the currency of every amount", "EUR"),
        .field(
          "language", .language,
          "the language of titles and, if `en`, `de` or `fr`, of reports, which are in English otherwise",
          "de"),
        .field(
          "scheme", .scheme,
          "the letters of responsibility: RACI unless stated", "RASCI"),
        .field(
          "working_time", .keys("working time"), "paid hours and what is left of them for work",
          "{paid: 1720 h per year, shrinkage: 25%, utilisation: 85%}"),
        .field("packs", .packs, "the governance packs in force", "[eu-ai-act, gdpr]"),
        .field(
          "policy", .policy, "thresholds and severities of checks",
          "{raci/many-responsible: {max: 4}, raci/nobody-informed: off}"),
        .field("part", .word(Plan.Part.self), "the organisation's part in law", "deployer"),
        .field(
          "working_days", .form(.days), "working days in a year, for `per day`; 365 unless stated",
          "220"),
        .field(
          "discount_rate", .form(.share), "the yearly rate at which later money counts less", "6%"),
        .field(
          "target_release", .form(.timeRate), "the hours the plan has to set free",
          "800 h per month"),
        .field(
          "sites", .sites, "where people work", "{cologne: {country: DE, employees: 240}}"),
        .field("allow", .waivers, "consents to single findings", waiverExample),
      ])
    + fields(
      under: "plan.horizon",
      rows: [
        .required("from", .form(.date), "the first day", "2027-01-01"),
        .required("to", .form(.date), "the last day", "2028-12-31"),
      ])
    + workingTime("plan.working_time", paid: .required)

  private static func workingTime(
    _ path: String, paid need: FieldDescription.Need
  ) -> [FieldDescription] {
    var paid = Row.field(
      "paid", .form(.hoursAYear), "paid hours of one FTE", "1720 h per year")
    paid.need = need
    return fields(
      under: path,
      rows: [
        paid,
        .field(
          "shrinkage", .form(.share), "absence, breaks and training, of the paid hours", "25%"),
        .field("utilisation", .form(.share), "the part of the hours at work spent on items", "85%"),
      ])
  }

  /// The keys of one site, which stand under an id of the planner's own.
  static let siteFields = fields(
    under: "plan.sites.*",
    rows: [
      .field("country", .country, "two letters of ISO 3166", "DE"),
      .field("region", .region, "the state or region, by ISO 3166-2", "US-CO"),
      .field("employees", .form(.number), "how many people work there", "240"),
    ])

  static let roleFields =
    fields(
      under: "roles",
      rows: [
        .required("title", .label, "what the role is called", "Claims handler"),
        .field("purpose", .text, "what the role is there for", "Settles simple claims"),
        .field(
          "kind", .word(Role.Kind.self),
          "a role of people, one whose trade is watching systems, a board, or somebody outside",
          "role"),
        .field("family", .text, "the job family", "Claims"),
        .field("grade", .text, "the pay grade", "T5"),
        .field("unit", .text, "the unit of the organisation", "Motor claims"),
        .field("cost_centre", .text, "where the role's cost is booked", "4711"),
        .field("site", .site, "where the role works", "cologne"),
        .field("reports_to", .role, "the next role up the line", "claims-team-lead"),
        .field("deputy", .role, "who stands in", "senior-claims-handler"),
        .field("headcount", .form(.number), "how many people hold the role", "10"),
        .field("fte", .form(.number), "full-time equivalents; the headcount unless stated", "9.5"),
        .field("cost", .form(.moneyAYear), "loaded cost of one FTE a year", "61000 EUR"),
        .field(
          "working_time", .keys("working time"), "where it differs from the plan's",
          "{utilisation: 80%}"),
        .field(
          "codes", .keys("codes by system"),
          "codes of the occupation: isco-08, onet-soc, esco, sfia, hris",
          "{isco-08: 4312, onet-soc: 43-9041.00}"),
        .field(
          "skills", .skillLevels, "what people in the role can do, 1 to 5", "{sql: 3}"),
        .field(
          "authority", .keys("limits and rights"),
          "what the role may decide, and its rights over systems",
          "{limits: {payout: 5000 EUR}, rights: [override, stop]}"),
        .field(
          "available", .form(.hoursAYear),
          "what a role of many people lends to this plan, in place of `fte`", "400 h per year"),
        .field(
          "cover", .form(.number),
          "people on duty for escalations, and for reviews with a promised time", "2"),
        .field(
          "other_work", .shareOrTime, "work outside this plan, added to the demand",
          "20%"),
        .field("allow", .waivers, "consents to single findings", waiverExample),
        .field(
          "to_be", .keys("changes"), "what is different after the change",
          "{grade: T6, from: wave-1}"),
      ])
    + workingTime("roles.working_time", paid: .optional)
    + authority("roles.authority")
    + fields(
      under: "roles.codes",
      rows: [
        .field("isco-08", .code("isco-08"), "four digits of ISCO-08", "4312"),
        .field("onet-soc", .code("onet-soc"), "an O*NET-SOC code", "43-9041.00"),
        .field(
          "esco", .code("esco"), "the address or the identifier of an ESCO occupation",
          "http://data.europa.eu/esco/occupation/00030d09-2b3a-4efd-87cc-c4ea39d27c34"),
        .field("sfia", .code("sfia"), "a SFIA skill code", "DATM"),
        .field("hris", .code("hris"), "the job code of your own HR system", "J-1042"),
      ])
    + fields(
      under: "roles.to_be",
      rows: [
        .field("title", .label, "the new title", "Claims specialist"),
        .field("grade", .text, "the new grade", "T6"),
        .field("fte", .form(.number), "full-time equivalents after the change", "6.5"),
        .field("from", .waveOrDate, "when the change takes effect", "wave-1"),
        .field("skills", .skillLevels, "levels that change; the others stay", "{sql: 4}"),
        .field(
          "authority", .keys("limits and rights"), "limits that change; the others stay",
          "{limits: {payout: 10000 EUR}}"),
        .field("closes", .form(.date), "the day the role ends", "2027-12-31"),
        .field("opens", .form(.date), "the day the role begins", "2027-03-01"),
        .field(
          "release", .list(of: "destinations"), "where capacity set free in the role goes",
          "[{to: redeploy, role: claims-specialist, share: 60%}]"),
      ])
    + authority("roles.to_be.authority")
    + fields(
      under: "roles.to_be.release",
      rows: [
        .required(
          "to", .word(Release.Destination.self, called: "destination"),
          "redeploy, reduce-hiring, attrition, absorb-growth, quality, overtime or exit",
          "redeploy"),
        .field("role", .role, "the role the hours go to", "claims-specialist"),
        .field("hours", .form(.timeRate), "how many hours go there", "300 h per month"),
        .field("share", .form(.share), "the part of the role's net release that goes there", "60%"),
        .field("owner", .role, "who sees to it", "head-of-claims"),
        .field("from", .waveOrDate, "when it begins", "wave-1"),
        .field("realised", .form(.share), "the part that really turns into this use", "50%"),
        .field("cashable", .boolean, "whether money leaves the budget", "false"),
      ])

  private static func authority(_ path: String) -> [FieldDescription] {
    fields(
      under: path,
      rows: [
        .field(
          "limits", .limits, "up to where the role may decide",
          "{payout: 5000 EUR}"),
        .field("rights", .rights, "what the role may do to a system", "[override, stop]"),
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
        .expected("rule", .rule, "the finding that is accepted", "role/no-deputy"),
        .expected("reason", .text, "why it is accepted", "A deputy is hired by May"),
        .expected("owner", .role, "who answers for it", "head-of-claims"),
        .expected("expires", .form(.date), "the last day it holds", "2027-05-31"),
      ])
  }
}
