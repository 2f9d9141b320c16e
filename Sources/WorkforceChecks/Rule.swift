package import WorkforceModel
package import WorkforceSyntax

/// One check: what it looks for, why a planner should care, and how it is shown.
///
/// A rule is a value and lives in a file of its own. Its examples are its tests and its page.
package struct Rule: Sendable {
  package enum Basis: Sendable {
    /// Found while the text is read: always in force and never waived.
    case reading
    /// Found while the text is read, and judged once more where it loads; never waived either.
    case readingAndPlan(@Sendable (RuleContext) -> [Diagnostic])
    /// Judges definitions and analysis.
    case plan(@Sendable (RuleContext) -> [Diagnostic])
    /// A duty of a governance pack, judged once the findings of the catalogue are known.
    case duty(GovernancePack.Duty, of: GovernancePack)
    /// Judges the waivers once every other finding is known.
    case waivers(@Sendable (RuleContext) -> [Diagnostic])
  }

  /// `family/name`; names the fault and reads well after "allow".
  package var id: String
  package var severity: Severity
  /// One sentence: what is wrong.
  package var summary: String
  /// Why it matters to an organisation; one or two sentences.
  package var rationale: String
  /// Where the rule comes from, for the rule's page.
  package var source: String
  package var thresholds: [Threshold]
  /// Keys without which there is nothing to judge: the rule is silent until one of each is written.
  package var needs: [Need]
  /// Plans that break the rule, with `▸` right before the text the finding points at.
  package var bad: [RuleExample]
  /// The same plans, mended.
  package var good: [RuleExample]
  package var basis: Basis

  package struct Threshold: Sendable {
    package var name: String
    package var value: Double
    package var meaning: String

    package init(_ name: String, _ value: Double, _ meaning: String) {
      self.name = name
      self.value = value
      self.meaning = meaning
    }

    /// The value as a planner may type it: `3`, `0.95`.
    package var text: String {
      value == value.rounded() ? String(Int(value)) : String(value)
    }
  }

  package init(
    _ id: String, _ severity: Severity, _ summary: String, rationale: String, source: String,
    thresholds: [Threshold] = [], needs: [Need] = [], bad: [RuleExample], good: [RuleExample],
    basis: Basis
  ) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.rationale = rationale
    self.source = source
    self.thresholds = thresholds
    self.needs = needs
    self.bad = bad
    self.good = good
    self.basis = basis
  }

  package var family: String { String(id.prefix { $0 != "/" }) }
  package var name: String { String(id.drop { $0 != "/" }.dropFirst()) }

  /// Found while the text is read, so that no waiver or policy can set it aside.
  package var isReading: Bool {
    switch basis {
    case .reading, .readingAndPlan: true
    case .plan, .duty, .waivers: false
    }
  }
}

/// A small plan that shows a rule at work.
///
/// It is written without its `plan:` section, and roles, systems, domains, measures and outcomes of
/// the common cast need not be declared: see `RuleExample.cast`.
package struct RuleExample: Sendable, ExpressibleByStringLiteral {
  package var text: String

  package init(stringLiteral text: String) { self.text = text }
}
