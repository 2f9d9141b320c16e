extension FieldCatalog {
  static let decisionFields =
    fields(
      under: "decisions",
      rows: [
        .required("title", .label, "what is decided", "Approve a payout"),
        .field("domain", .id("domain"), "the domain it belongs to", "motor-claims"),
        .field("activity", .id("activity"), "the work that prepares it", "assess-claim"),
        .field("feeds", .ids("activities"), "what it sets in motion", "[pay-claim]"),
        .field(
          "kind", .word(Decision.Kind.self),
          "what sort of decision it is", "financial"),
        .field("measure", .text, "what the bands are cut by", "payout"),
        .field("unit", .text, "the unit of that", "EUR"),
        .field("impact", .keys("impact"), "what harm it can do, and to whom", impactExample),
        .field("volume", .estimate(.rate), "how many there are", "400 per month"),
        .field("moves", .ids("measures"), "which measures it moves", "[claims-ratio]"),
        .field("escalate", .ids("roles"), "who is asked next, in order", "[head-of-claims]"),
        .field("appeal", .keys("appeal"), "where somebody affected can turn", appealExample),
        .field("review", .form(.date), "when the decision right is looked at again", "2027-12-01"),
        .field("log", .keys("log"), "where decisions are kept, and how long", logExample),
        .field("wave", .wave, "the wave in which `to_be` goes live", "wave-1"),
        .field("allow", .waivers, "consents to single findings", waiverExample),
        .field(
          "as_is", .bands, "who decides today",
          "[{up_to: 5000 EUR, decide: claims-handler}, {decide: claims-team-lead}]"),
        .field(
          "to_be", .changeOfDecision, "who will decide",
          "[{up_to: 5000 EUR, decide: payout-agent}, {decide: claims-team-lead}]"),
      ])
    + impact("decisions.impact") + appeal("decisions.appeal") + log("decisions.log")
    + fields(
      under: "decisions.to_be",
      rows: [
        .field("retired", .text, "why the decision is no longer taken", "No longer needed"),
        .field("into", .ids("decisions"), "what takes its place", "[approve-payout]"),
        .field("wave", .wave, "the wave in which this goes live", "wave-1"),
      ])

  static let bandFields =
    fields(
      under: "decisions.as_is",
      rows: [
        .field("up_to", .form(.amount), "the upper limit; the last band has none", "5000 EUR"),
        .field("when", .text, "the condition, where nothing is counted", "The claim is disputed"),
        .required("decide", .deciders, "who decides", "claims-handler"),
        .field(
          "accountable", .answering, "who answers; the decider unless stated", "claims-team-lead"),
        .field("recommend", .parties, "who proposes", "triage-model"),
        .field("agree", .parties, "who must agree", "works-council"),
        .field("advise", .parties, "who is asked before", "fraud-analyst"),
        .field("perform", .performers, "who carries it out", "payments-clerk"),
        .field("notify", .parties, "who is told after", "customer-service-lead"),
        .field("verify", .parties, "who checks it", "internal-audit"),
        .field("confidence", .form(.share), "the system must be at least so sure", "0.95"),
        .field("override", .role, "who may overrule the system", "claims-team-lead"),
        .field("stop", .role, "who may stop it", "head-of-claims"),
        .field("share", .estimate(.share), "the part of the volume in this band", "70%"),
        .field("time", .estimate(.time), "the decider's work on one item", "5 min"),
        .field(
          "escalated", .keys("rate and time"), "items passed on to the next",
          "{rate: 5%, time: 15 min, within: 4 h}"),
      ])
    + fields(
      under: "decisions.as_is.escalated",
      rows: [
        .required("rate", .estimate(.share), "the part of the band's items", "5%"),
        .required("time", .estimate(.time), "work on one of them", "15 min"),
        .field("within", .form(.response), "how soon they are answered", "4 h"),
      ])

  static let measureFields =
    fields(
      under: "measures",
      rows: [
        .required("title", .label, "what the measure is called", "Cycle time of a claim"),
        .field("question", .text, "the question it answers", "How long do customers wait?"),
        .field("formula", .text, "how it is computed", "median of days from report to payout"),
        .required("unit", .text, "what it is counted in", "days"),
        .required("better", .word(Measure.Direction.self), "which way is better", "lower"),
        .field(
          "baseline", .keys("value, day and source"), "where it stands today",
          "{value: 12, on: 2026-11-30, source: claims report}"),
        .field(
          "target", .keys("value and day"), "where it should be", "{value: 6, by: 2027-12-31}"),
        .field("owner", .role, "who answers for it", "head-of-claims"),
        .field("steward", .role, "who computes it", "claims-controller"),
        .field("source", .text, "where the figures come from", "claims system"),
        .field("frequency", .text, "how often it is computed", "monthly"),
        .field("kind", .word(Measure.Kind.self), "whether it shows early or late", "lagging"),
        .field(
          "level", .word(Measure.Scope.self), "what it looks at", "workflow"),
        .field("about", .word(Measure.Topic.self), "what it is about", "speed"),
        .field("per", .word(Measure.Per.self), "whose figures are shown", "team"),
        .field("outcome", .id("outcome"), "the outcome it stands for", "faster-settlement"),
        .field(
          "guardrail", .id("measure"), "the measure that must not get worse", "complaint-rate"),
        .field("not_for", .text, "what it must not be used for", "Judging single persons"),
        .field("expires", .form(.date), "when it is looked at again or dropped", "2028-12-31"),
        .field("domain", .id("domain"), "the domain it belongs to", "motor-claims"),
        .field("wave", .wave, "the wave in which `to_be` begins", "wave-1"),
        .field("allow", .waivers, "consents to single findings", waiverExample),
        .field(
          "as_is", .keys("scorecards"), "who is judged by it today",
          "{scorecards: {claims-handler: 20%}}"),
        .field(
          "to_be", .changeOfMeasure, "who will be judged by it",
          "{scorecards: {claims-handler: 0%}}"),
      ])
    + fields(
      under: "measures.baseline",
      rows: [
        .required("value", .level, "the figure", "12"),
        .field("on", .form(.date), "the day it was read", "2026-11-30"),
        .field("source", .text, "where it was read", "claims report"),
      ])
    + fields(
      under: "measures.target",
      rows: [
        .required("value", .level, "the figure", "6"),
        .field("by", .form(.date), "the day it should be reached", "2027-12-31"),
      ])
    + fields(
      under: "measures.as_is",
      rows: [
        .field(
          "scorecards", .sharesByRole, "its weight in the scorecard of a role",
          "{claims-handler: 20%}")
      ])
    + fields(
      under: "measures.to_be",
      rows: [
        .field("retired", .text, "why it is dropped", "Rewards work that the system now does"),
        .field("into", .ids("measures"), "what takes its place", "[override-rate]"),
        .field("wave", .wave, "the wave in which this begins", "wave-1"),
      ])

  static let outcomeFields = fields(
    under: "outcomes",
    rows: [
      .required("title", .label, "what the organisation wants", "Claims are settled faster"),
      .field("owner", .role, "who answers for it", "head-of-claims"),
      .field("kind", .word(Outcome.Kind.self), "what sort of value it is", "quality"),
      .field("value", .estimate(.moneyAYear), "what it is worth", "250000 EUR per year"),
      .field("realised", .form(.share), "the part that really comes about", "50%"),
      .field(
        "from", .word(Outcome.Origin.self),
        "`release`: the value is the released cost and is computed", "external"),
      .field("cost_centre", .text, "where it shows in the books", "4711"),
      .field("allow", .waivers, "consents to single findings", waiverExample),
    ])
}
