extension FieldCatalog {
  static let decisionFields =
    fields(
      under: "decisions",
      rows: [
        .required("title", "text", "what is decided", "Approve a payout"),
        .field("domain", "domain", "the domain it belongs to", "motor-claims"),
        .field("activity", "activity", "the work that prepares it", "assess-claim"),
        .field("feeds", "list of activities", "what it sets in motion", "[pay-claim]"),
        .field(
          "kind", "financial, people, customer, legal, technical or model-change",
          "what sort of decision it is", "financial"),
        .field("measure", "text", "what the bands are cut by", "payout"),
        .field("unit", "text", "the unit of that", "EUR"),
        .field("impact", "impact", "what harm it can do, and to whom", impactExample),
        .field("volume", "rate, an estimate", "how many there are", "400 per month"),
        .field("moves", "list of measures", "which measures it moves", "[claims-ratio]"),
        .field("escalate", "list of roles", "who is asked next, in order", "[head-of-claims]"),
        .field("appeal", "appeal", "where somebody affected can turn", appealExample),
        .field("review", "date", "when the decision right is looked at again", "2027-12-01"),
        .field("log", "log", "where decisions are kept, and how long", logExample),
        .field("wave", "wave", "the wave in which `to_be` goes live", "wave-1"),
        .field("allow", "list of waivers", "consents to single findings", waiverExample),
        .field(
          "as_is", "list of bands, lowest first", "who decides today",
          "[{up_to: 5000 EUR, decide: claims-handler}, {decide: claims-team-lead}]"),
        .field(
          "to_be", "list of bands, or the end of the decision", "who will decide",
          "[{up_to: 5000 EUR, decide: payout-agent}, {decide: claims-team-lead}]"),
      ])
    + impact("decisions.impact") + appeal("decisions.appeal") + log("decisions.log")
    + fields(
      under: "decisions.to_be",
      rows: [
        .field("retired", "text", "why the decision is no longer taken", "No longer needed"),
        .field("into", "list of decisions", "what takes its place", "[approve-payout]"),
        .field("wave", "wave", "the wave in which this goes live", "wave-1"),
      ])

  static let bandFields =
    fields(
      under: "decisions.as_is",
      rows: [
        .field("up_to", "number or amount", "the upper limit; the last band has none", "5000 EUR"),
        .field("when", "text", "the condition, where nothing is counted", "The claim is disputed"),
        .required("decide", "role or system", "who decides", "claims-handler"),
        .field("accountable", "role", "who answers; the decider unless stated", "claims-team-lead"),
        .field("recommend", "one or many", "who proposes", "triage-model"),
        .field("agree", "one or many", "who must agree", "works-council"),
        .field("advise", "one or many", "who is asked before", "fraud-analyst"),
        .field("perform", "one or many", "who carries it out", "payments-clerk"),
        .field("notify", "one or many", "who is told after", "customer-service-lead"),
        .field("verify", "one or many", "who checks it", "internal-audit"),
        .field("confidence", "share", "the system must be at least so sure", "0.95"),
        .field("override", "role", "who may overrule the system", "claims-team-lead"),
        .field("stop", "role", "who may stop it", "head-of-claims"),
        .field("share", "share, an estimate", "the part of the volume in this band", "70%"),
        .field("time", "time, an estimate", "the decider's work on one item", "5 min"),
        .field(
          "escalated", "rate and time", "items passed on to the next",
          "{rate: 5%, time: 15 min, within: 4 h}"),
      ])
    + fields(
      under: "decisions.as_is.escalated",
      rows: [
        .required("rate", "share, an estimate", "the part of the band's items", "5%"),
        .required("time", "time, an estimate", "work on one of them", "15 min"),
        .field("within", "time or duration", "how soon they are answered", "4 h"),
      ])

  static let measureFields =
    fields(
      under: "measures",
      rows: [
        .required("title", "text", "what the measure is called", "Cycle time of a claim"),
        .field("question", "text", "the question it answers", "How long do customers wait?"),
        .field("formula", "text", "how it is computed", "median of days from report to payout"),
        .required("unit", "text", "what it is counted in", "days"),
        .required("better", "higher, lower or band", "which way is better", "lower"),
        .field(
          "baseline", "value, day and source", "where it stands today",
          "{value: 12, on: 2026-11-30, source: claims report}"),
        .field("target", "value and day", "where it should be", "{value: 6, by: 2027-12-31}"),
        .field("owner", "role", "who answers for it", "head-of-claims"),
        .field("steward", "role", "who computes it", "claims-controller"),
        .field("source", "text", "where the figures come from", "claims system"),
        .field("frequency", "text", "how often it is computed", "monthly"),
        .field("kind", "leading or lagging", "whether it shows early or late", "lagging"),
        .field(
          "level", "task, workflow, decision, outcome or benefit", "what it looks at", "workflow"),
        .field("about", "volume, speed, quality, cost or risk", "what it is about", "speed"),
        .field("per", "person, team or unit", "whose figures are shown", "team"),
        .field("outcome", "outcome", "the outcome it stands for", "faster-settlement"),
        .field("guardrail", "measure", "the measure that must not get worse", "complaint-rate"),
        .field("not_for", "text", "what it must not be used for", "Judging single persons"),
        .field("expires", "date", "when it is looked at again or dropped", "2028-12-31"),
        .field("domain", "domain", "the domain it belongs to", "motor-claims"),
        .field("wave", "wave", "the wave in which `to_be` begins", "wave-1"),
        .field("allow", "list of waivers", "consents to single findings", waiverExample),
        .field(
          "as_is", "scorecards", "who is judged by it today", "{scorecards: {claims-handler: 20%}}"),
        .field(
          "to_be", "scorecards, or the end of the measure", "who will be judged by it",
          "{scorecards: {claims-handler: 0%}}"),
      ])
    + fields(
      under: "measures.baseline",
      rows: [
        .required("value", "number or band", "the figure", "12"),
        .field("on", "date", "the day it was read", "2026-11-30"),
        .field("source", "text", "where it was read", "claims report"),
      ])
    + fields(
      under: "measures.target",
      rows: [
        .required("value", "number or band", "the figure", "6"),
        .field("by", "date", "the day it should be reached", "2027-12-31"),
      ])
    + fields(
      under: "measures.as_is",
      rows: [
        .field(
          "scorecards", "shares by role", "its weight in the scorecard of a role",
          "{claims-handler: 20%}")
      ])
    + fields(
      under: "measures.to_be",
      rows: [
        .field("retired", "text", "why it is dropped", "Rewards work that the system now does"),
        .field("into", "list of measures", "what takes its place", "[override-rate]"),
        .field("wave", "wave", "the wave in which this begins", "wave-1"),
      ])

  static let outcomeFields = fields(
    under: "outcomes",
    rows: [
      .required("title", "text", "what the organisation wants", "Claims are settled faster"),
      .field("owner", "role", "who answers for it", "head-of-claims"),
      .field("kind", "revenue, cost, risk or quality", "what sort of value it is", "quality"),
      .field("value", "amount a year, an estimate", "what it is worth", "250000 EUR per year"),
      .field("realised", "share", "the part that really comes about", "50%"),
      .field(
        "from", "release or external",
        "`release`: the value is the released cost and is computed", "external"),
      .field("cost_centre", "text", "where it shows in the books", "4711"),
      .field("allow", "list of waivers", "consents to single findings", waiverExample),
    ])
}
