package import WorkforceSyntax

/// The duties of one instrument — a law, a standard, a framework — as dated data.
///
/// A paraphrase for planning and not legal advice. Packs that come with the program and packs of the
/// planner's own are read by the same code.
package struct GovernancePack: Sendable {
  /// Kebab-case; a plan chooses it under `packs`.
  package var id: String
  package var title: String
  /// The state of the instrument the duties were written down from, such as `2026-07`.
  package var version: String?
  package var jurisdiction: String?
  package var note: String?
  package var source: String?
  package var duties: [Duty] = []

  package init(id: String, title: String) {
    self.id = id
    self.title = title
  }

  /// Families of findings, which no pack may be named after.
  package static let reservedIDs: Set<String> = [
    "raci", "role", "duties", "ai", "flow", "decision", "measure", "benefit", "readiness",
    "privacy", "approval", "waiver", "yaml", "file", "field", "value", "id", "plan", "reference",
    "pack",
  ]
}

extension GovernancePack {
  /// One thing an instrument asks for: of what, from when, until when, and what the plan must state.
  package struct Duty: Sendable {
    package var id: String
    package var title: String
    /// The article or control, by its number.
    package var cite: String
    package var about: Subject
    /// In force always where it is nil.
    package var from: CalendarDate?
    /// The last day it is in force.
    package var until: CalendarDate?
    package var severity: Severity
    /// Why the duty, its date or its number is not certain; nil where it is.
    package var uncertain: String?
    package var rationale: String?
    /// The duty binds what meets all of these.
    package var appliesWhen: [Condition] = []
    package var mustState: [Requirement] = []

    /// In force on a day.
    package func isInForce(on day: CalendarDate) -> Bool {
      (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
    }
  }

  /// What a duty is asked of.
  package enum Subject: String, Hashable, Sendable, CaseIterable {
    case plan, role, system, activity, decision, measure, site
  }

  package indirect enum Condition: Sendable {
    case fact(GovernanceFact, Test)
    /// One of these groups holds; all of a group must.
    case any([[Condition]])
  }

  package enum Test: Hashable, Sendable {
    case stated
    case missing
    /// One of these words, at least.
    case oneOf([String])
    /// All of these words.
    case all([String])
    /// A number, or days for a duration.
    case atLeast(Double)
    case atMost(Double)
    /// A date not after the day the work goes live.
    case byGoLive
    /// A date not longer ago than this, on the day the work goes live.
    case within(Span)
  }

  package struct Requirement: Sendable {
    /// One of these must pass the test.
    package var facts: [GovernanceFact]
    package var test: Test
    /// What is to be stated, as a noun: "logs kept for six months".
    package var says: String
    /// What to type; `{id}` stands for the subject.
    package var write: String
    /// Checks that find the same gap; where one of them does, the duty is silent about it.
    package var foundBy: [String]
  }
}
