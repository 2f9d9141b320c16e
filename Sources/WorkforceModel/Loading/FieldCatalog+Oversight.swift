extension FieldCatalog {
  static let oversightFields =
    oversight("activities.as_is.oversight") + oversight("domains.oversight")

  private static func oversight(_ path: String) -> [FieldDescription] {
    fields(
      under: path,
      rows: [
        .field(
          "mode", "approve-each, approve-flagged, monitor, sample or audit",
          "how closely people look", "approve-flagged"),
        .field("by", "role", "who oversees", "claims-handler"),
        .field("stop", "role", "who can stop the system here", "claims-team-lead"),
        .field(
          "flag_when", "conditions", "which items are put before a person",
          "{confidence_below: 0.9, amount_above: 5000 EUR}"),
        .field(
          "before", "rate and time", "items looked at before they go out",
          "{rate: 10%, time: 4 min}"),
        .field("after", "rate and time", "items looked at afterwards", "{rate: 5%, time: 6 min}"),
        .field(
          "rework", "rate and time", "items that come back and are done again",
          "{rate: 2%, time: 18 min}"),
        .field(
          "fixed", "time per period, an estimate", "work that does not grow with the items",
          "60 h per month"),
        .field(
          "budget", "time per period", "time really given to the oversight", "100 h per month"),
        .field(
          "controls", "list of texts", "what is done against trusting the system too much",
          "[seeded errors, rotation]"),
        .field("safe_stop", "text", "how it comes to rest without harm", "Queue is held"),
        .field("cadence", "text", "how often results are looked at as a whole", "weekly"),
        .field(
          "escalate", "list of roles", "who is asked next, in order",
          "[claims-team-lead, head-of-claims]"),
        .field(
          "respond_within", "time or duration",
          "how soon an escalation, or an item held for review, is answered", "4 h"),
        .field(
          "cover", "hours of the week", "when somebody watches: days with hours, or `always`",
          "Mon-Fri 08:00-18:00"),
        .field("last_tested", "date", "when the stop was last tried", "2026-11-15"),
        .field("second_person", "true or false", "whether two people must agree", "false"),
        .field(
          "can", "understand, bias-aware, interpret, override, stop",
          "what the overseer is able to do", "[understand, interpret, override, stop]"),
        .field(
          "appeal", "appeal", "where somebody affected can have it looked at again", appealExample),
        .field("notify_affected", "true or false", "whether people affected are told", "true"),
      ])
      + fields(
        under: "\(path).flag_when",
        rows: [
          .field("confidence_below", "share", "the system is less sure than this", "0.9"),
          .field("amount_above", "amount", "more money than this is at stake", "5000 EUR"),
          .field("categories", "list of texts", "kinds of item", "[injury, abroad]"),
        ])
      + review("\(path).before") + review("\(path).after") + review("\(path).rework")
      + fields(
        under: "\(path).rework",
        rows: [
          .field("by", "role", "who does it again", "claims-handler")
        ])
      + appeal("\(path).appeal")
  }

  private static func review(_ path: String) -> [FieldDescription] {
    fields(
      under: path,
      rows: [
        .required("rate", "share, an estimate", "the part of the completed items", "10%"),
        .required("time", "time, an estimate", "work on one of them", "4 min"),
      ])
  }
}
