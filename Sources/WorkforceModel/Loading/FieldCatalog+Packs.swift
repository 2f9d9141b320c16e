extension FieldCatalog {
  static let packFields =
    fields(
      under: "pack",
      rows: [
        .required("id", .id("id"), "the name a plan chooses it by", "our-ai-policy"),
        .required("title", .label, "what the instrument is called", "Our AI policy"),
        .field("version", .text, "the state it was written down from", "2026-07"),
        .field("jurisdiction", .text, "where it binds", "European Union"),
        .field("note", .text, "what a reader should know about it", "Agreed with the board"),
        .field("source", .text, "where it is published", "Intranet, policies"),
        .required(
          "duties", .duties, "what it asks for, each with dates and what a plan must state",
          "{human-oversight: {title: Oversight, cite: section 3, about: activity}}"),
      ])
    + fields(
      under: "pack.duties",
      rows: [
        .required("title", .label, "the duty in a few words", "Human oversight"),
        .required("cite", .label, "the article or control", "Section 3.2"),
        .required(
          "about", .word(GovernancePack.Subject.self),
          "what it is asked of", "activity"),
        .field("in_force_from", .form(.date), "the first day it binds", "2027-12-02"),
        .field("until", .form(.date), "the last day it binds", "2030-12-31"),
        .field(
          "severity", .word(Policy.Level.self, called: "note, warning or error"),
          "of a gap; warning unless stated", "error"),
        .field(
          "uncertain", .text, "why the duty or its date is not certain", "The text is a draft"),
        .field("rationale", .text, "why it matters", "Somebody has to be able to stop it"),
        .field(
          "applies_when", .conditions, "whom it binds; all of them must hold",
          "{execution: [delegated, autonomous]}"),
        .required(
          "plan_must_state", .list(of: "requirements"), "what a plan has to state",
          "[{fact: oversight.by, says: a role that oversees, write: \"by: …\"}]"),
      ])
    + fields(
      under: "pack.duties.plan_must_state",
      rows: [
        .required(
          "fact", .facts, "what is looked at; one of several is enough", "logs.kept"),
        .required("says", .label, "what is to be stated, as a noun", "logs kept for six months"),
        .required(
          "write", .label, "what to type; {id} stands for the subject", "\"logs: {kept: 6 months}\""
        ),
        .field(
          "found_by", .checks, "checks that find the same gap; the duty is then silent",
          "[ai/no-overseer]"),
        .field("is", .words, "words one of which it must be", "[delegated, shared]"),
        .field("holds", .words, "words all of which it must hold", "[override, stop]"),
        .field("at_least", .numberOrDuration, "the least it may be", "6 months"),
        .field("at_most", .numberOrDuration, "the most it may be", "30 days"),
        .field("by", .goLive, "a date no later than the go-live", "go-live"),
        .field("within", .form(.duration), "a date no longer before the go-live", "12 months"),
      ])
}
