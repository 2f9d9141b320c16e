import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let unknownInFormula = Rule(
    "measure/unknown-in-formula", .error,
    "A formula names a measure that is not there, or rests on itself.",
    rationale: """
      Nobody can compute the value: a stranger with the definition and the figures must come to the \
      same number.
      """,
    source: "Performance measure records: a measure can be computed from its definition alone.",
    needs: [.formula],
    bad: [
      """
      measures:
        cycle-time:
          title: Cycle time
          unit: days
          better: lower
        speed-and-care:
          title: Speed and care
          unit: points
          better: higher
          formula: "100 - ▸measures.cycle-times - files_reopened / files"
      """,
      """
      measures:
        claims-per-hour:
          title: Claims per hour
          unit: claims
          better: higher
          formula: claims_closed / ▸measures.claims-per-hour
        cost-index:
          title: Cost index
          unit: points
          better: lower
          formula: 2 * ▸measures.speed-index
        speed-index:
          title: Speed index
          unit: points
          better: higher
          formula: 100 / measures.cost-index
      """,
    ],
    good: [
      """
      measures:
        leakage:
          title: Leakage
          unit: percent
          better: lower
          formula: overpaid_in_sample / paid_in_sample
        cycle-time:
          title: Cycle time
          unit: days
          better: lower
          formula: median of (warehouse.measures.settled - notified_on), as all our measures.
        speed-and-care:
          title: Speed and care
          unit: points
          better: higher
          formula: 100-measures.cycle-time-10*measures.leakage
      """
    ],
    basis: .plan { context in
      let measures = context.definitions.measures
      var names = NearestMeasures(measures)
      let found = measures.map { measure -> (findings: [Diagnostic], named: [NamedMeasure]) in
        let all = measure.measuresInFormula(known: measures)
        let unknown = all.filter { measures[$0.id] == nil }
        let itself = all.filter { $0.id == measure.id }
        return (
          // A formula of many unknown names is of another kind; the first few show it.
          unknown.prefix(5).map { context.unknown($0, of: measure, near: names.near($0.id)) }
            + itself.map { context.itself($0, of: measure) },
          all.filter { $0.id != measure.id && measures[$0.id] != nil }
        )
      }
      return found.flatMap(\.findings) + context.circles(found.map(\.named))
    })
}

extension Need {
  fileprivate static let formula = Self("`formula` of a measure") {
    $0.measures.contains { $0.formula != nil }
  }
}

/// `measures.<id>` in a formula, with its place.
private struct NamedMeasure {
  var id: ID<Measure>
  var place: SourceRange
}

extension RuleContext {
  fileprivate func unknown(
    _ name: NamedMeasure, of measure: Measure, near: [String]
  ) -> Diagnostic {
    let id = name.id.text.excerpt(limit: 60)
    return finding(
      "the formula of measure `\(measure.id)` names `measures.\(id)`, which is not there",
      at: name.place, about: measure, in: measure.stateOfFormula, cause: name.id.text,
      help: near.isEmpty
        ? "add the measure, or write the figure as its source calls it, without `measures.`"
        : "did you mean \(near.map { "measures.\($0)" }.asAlternatives)?")
  }

  fileprivate func itself(_ name: NamedMeasure, of measure: Measure) -> Diagnostic {
    finding(
      "the formula of measure `\(measure.id)` names the measure itself", at: name.place,
      about: measure, in: measure.stateOfFormula, cause: name.id.text,
      help: "write what the source counts in place of `measures.\(name.id)`")
  }

  /// One finding for each circle of formulas; circles that share a measure are one knot, and undoing
  /// the first shows what is left of it.
  fileprivate func circles(_ named: [[NamedMeasure]]) -> [Diagnostic] {
    let measures = definitions.measures
    let next = named.map { $0.compactMap { measures.order(of: $0.id) } }
    return FormulaCircles.find(next).map { circle in
      let steps = zip(circle, circle.dropFirst() + circle.prefix(1)).map { from, to in
        named[from].first { measures.order(of: $0.id) == to }
      }
      let first = measures[circle[0]]
      let ids = (circle + circle.prefix(1)).map { "`\(measures[$0].id)`" }
      let shown = ids.count > 8 ? ids.prefix(5) + ["…"] + ids.suffix(1) : ids[...]
      return finding(
        "formulas of measures run in a circle: \(shown.joined(separator: " → "))",
        at: steps.first??.place ?? first.source.declaration, about: first,
        in: circle.contains { measures[$0].toBe != nil } ? nil : .asIs, cause: "circle",
        labels: steps.dropFirst().prefix(7).compactMap { step in
          step.map { .init("then to `\($0.id)`", at: $0.place) }
        },
        help: "write in one of them what the source counts, without `measures.`")
    }
  }
}

extension Measure {
  /// What is wrong with a measure that ends is a matter of the as-is.
  fileprivate var stateOfFormula: Diagnostic.State? { toBe == nil ? .asIs : nil }

  /// Each measure its formula names, once and in the order of the text.
  fileprivate func measuresInFormula(known: Catalog<Measure>) -> [NamedMeasure] {
    guard let formula else { return [] }
    let written = WrittenText(
      text: formula, range: source.place("formula"), key: "formula", subject: nil)
    var seen: Set<String> = []
    return formula.namedMeasures { known[ID($0)] != nil }.compactMap { name in
      let id = String(formula[name.id])
      guard seen.insert(id).inserted else { return nil }
      return NamedMeasure(id: ID(id), place: written.place(of: name.whole))
    }
  }
}

/// "Did you mean", as long as there are not too many to ask for.
private struct NearestMeasures {
  private let ids: [String]
  private var left = 100

  init(_ measures: Catalog<Measure>) { ids = measures.map(\.id.text) }

  mutating func near(_ id: ID<Measure>) -> [String] {
    guard left > 0 else { return [] }
    left -= 1
    return NearestName.suggestions(for: id.text, among: ids)
  }
}

private enum FormulaCircles {
  /// Circles that have no measure in common, each as the places along it.
  ///
  /// The way is kept in a list rather than in calls, so that a chain of any length is followed.
  static func find(_ next: [[Int]]) -> [[Int]] {
    var placeOnWay = [Int?](repeating: nil, count: next.count)
    var isSeen = [Bool](repeating: false, count: next.count)
    var isInCircle = isSeen
    var result: [[Int]] = []
    for start in next.indices where !isSeen[start] {
      var way = [(measure: start, rest: next[start][...])]
      (isSeen[start], placeOnWay[start]) = (true, 0)
      while let last = way.indices.last {
        let current = way[last].measure
        guard let target = way[last].rest.popFirst() else {
          placeOnWay[current] = nil
          way.removeLast()
          continue
        }
        if let place = placeOnWay[target] {
          guard !isInCircle[current], !isInCircle[target] else { continue }
          let circle = way[place...].map(\.measure)
          for measure in circle { isInCircle[measure] = true }
          result.append(circle)
        } else if !isSeen[target] {
          (isSeen[target], placeOnWay[target]) = (true, way.count)
          way.append((target, next[target][...]))
        }
      }
    }
    return result
  }
}
