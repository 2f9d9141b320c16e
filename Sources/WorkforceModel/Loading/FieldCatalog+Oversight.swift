extension FieldCatalog {
  static let oversightFields =
    oversight("activities.as_is.oversight") + oversight("domains.oversight")

  private static func oversight(_ path: String) -> [FieldDescription] {
    fields(
      under: path,
      rows: [
        .field(
          "mode", .word(Oversight.Mode.self),
          "how closely people look", "approve-flagged"),
        .field("by", .role, "who oversees", "claims-handler"),
        .field("stop", .role, "who can stop the system here", "claims-team-lead"),
        .field(
          "flag_when", .keys("conditions"), "which items are put before a person",
          "{confidence_below: 0.9, amount_above: 5000 EUR}"),
        .field(
          "before", .keys("rate and time"), "items looked at before they go out",
          "{rate: 10%, time: 4 min}"),
        .field(
          "after", .keys("rate and time"), "items looked at afterwards", "{rate: 5%, time: 6 min}"),
        .field(
          "rework", .keys("rate and time"), "items that come back and are done again",
          "{rate: 2%, time: 18 min}"),
        .field(
          "fixed", .estimate(.timeRate), "work that does not grow with the items",
          "60 h per month"),
        .field(
          "budget", .form(.timeRate), "time really given to the oversight", "100 h per month"),
        .field(
          "controls", .texts, "what is done against trusting the system too much",
          "[seeded errors, rotation]"),
        .field("safe_stop", .text, "how it comes to rest without harm", "Queue is held"),
        .field("cadence", .text, "how often results are looked at as a whole", "weekly"),
        .field(
          "escalate", .ids("roles"), "who is asked next, in order",
          "[claims-team-lead, head-of-claims]"),
        .field(
          "respond_within", .form(.response),
          "how soon an escalation, or an item held for review, is answered", "4 h"),
        .field(
          "cover", .weeklyHours, "when somebody watches: days with hours, or `always`",
          "Mon-Fri 08:00-18:00"),
        .field("last_tested", .form(.date), "when the stop was last tried", "2026-11-15"),
        .field("second_person", .boolean, "whether two people must agree", "false"),
        .field(
          "can", .words(Oversight.Ability.self),
          "what the overseer is able to do", "[understand, interpret, override, stop]"),
        .field(
          "appeal", .keys("appeal"), "where somebody affected can have it looked at again",
          appealExample),
        .field("notify_affected", .boolean, "whether people affected are told", "true"),
      ])
      + fields(
        under: "\(path).flag_when",
        rows: [
          .field("confidence_below", .form(.share), "the system is less sure than this", "0.9"),
          .field("amount_above", .form(.money), "more money than this is at stake", "5000 EUR"),
          .field("categories", .texts, "kinds of item", "[injury, abroad]"),
        ])
      + review("\(path).before") + review("\(path).after") + review("\(path).rework")
      + fields(
        under: "\(path).rework",
        rows: [
          .field("by", .role, "who does it again", "claims-handler")
        ])
      + appeal("\(path).appeal")
  }

  private static func review(_ path: String) -> [FieldDescription] {
    fields(
      under: path,
      rows: [
        .expected("rate", .estimate(.share), "the part of the completed items", "10%"),
        .expected("time", .estimate(.time), "work on one of them", "4 min"),
      ])
  }
}
