import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let noGuardrail = Rule(
    "measure/no-guardrail", .warning, "A measure of volume or speed has no guardrail.",
    rationale: """
      What is counted is made more of, at the cost of what is not; a second measure shows when speed \
      is bought with quality.
      """,
    source: "Paired measures: a counter measure for every measure of quantity.",
    needs: [.about, .guardrail],
    bad: [
      """
      measures:
        cycle-time:
          title: Cycle time
          unit: days
          better: lower
          about: ▸speed
        claims-closed:
          title: Claims closed
          unit: claims
          better: higher
          about: volume
          guardrail: ▸claims-closed
      """
    ],
    good: [
      """
      measures:
        cycle-time:
          title: Cycle time
          unit: days
          better: lower
          about: speed
          guardrail: leakage
        leakage:
          title: Leakage
          unit: percent
          better: lower
          about: quality
      """,
      """
      measures:
        cycle-time:
          title: Cycle time
          unit: days
          better: lower
          about: speed
      """,
    ],
    basis: .plan { context in
      context.definitions.measures.compactMap { measure in
        guard let about = measure.about, about == .volume || about == .speed,
          measure.toBe != nil, measure.guardrail == nil || measure.guardrail == measure.id
        else { return nil }
        let isItself = measure.guardrail != nil
        return context.finding(
          isItself
            ? "measure `\(measure.id)` is its own guardrail"
            : "measure `\(measure.id)` is about \(about.rawValue) and has no guardrail",
          at: measure.source.place(isItself ? "guardrail" : "about"), about: measure,
          help: "add `guardrail:` with the measure that would suffer, such as one "
            + "`about: quality`")
      }
    })
}

extension Need {
  fileprivate static let guardrail = Self("`guardrail` of a measure") {
    $0.measures.contains { $0.guardrail != nil }
  }
}
