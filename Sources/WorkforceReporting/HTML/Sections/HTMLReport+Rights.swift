import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// Decision rights that move, and measures that change.
extension HTMLReport {
  var decisionRightsSection: ReportSection? {
    let changing = definitions.decisions.filter { $0.change != .kept }
    guard !changing.isEmpty else { return nil }
    let rows = changing.prefix(Self.rowLimit).flatMap(rows)
    return ReportSection("decision-rights", words(HTMLLabels.decisionRights)) {
      HTMLTable(
        words(HTMLLabels.decisionRightsCaption),
        [
          .text(words(HTMLLabels.decision)), .text(words(HTMLLabels.caseColumn)),
          .text(words(HTMLLabels.decidesToday)), .text(words(HTMLLabels.decidesAfterwards)),
          .text(words(HTMLLabels.from)),
        ], Array(rows.prefix(Self.rowLimit))
      ).html
      leftOut(of: rows.count + max(0, changing.count - Self.rowLimit))
    }
  }

  private func rows(_ decision: Decision) -> [[HTMLTable.Cell]] {
    let date = definitions.wave(of: decision)?.goLive.description ?? ""
    if let retirement = decision.retirement {
      let reason = retirement.reason ?? words(HTMLLabels.noReason)
      return [
        [
          .text(decision.title), "",
          .text(deciders(of: decision.asIs?.flatMap(\.decide) ?? [])),
          .text("\(words(HTMLLabels.ends)): \(reason)"), .text(date),
        ]
      ]
    }
    let cases = DecisionCase.all(decision)
    let moving = cases.filter(\.moves)
    guard !moving.isEmpty else {
      return [
        [
          .text(decision.title), .text(words(HTMLLabels.everyCase)),
          .text(deciders(of: decision.asIs?.flatMap(\.decide) ?? [])),
          .text(words(HTMLLabels.otherRights)), .text(date),
        ]
      ]
    }
    return moving.map { one in
      [
        .text(decision.title), .text(extent(one)),
        .text(
          decision.asIs == nil
            ? words(HTMLLabels.newDecision) : deciders(of: one.asIs?.decide ?? [])),
        .text(deciders(of: one.toBe?.decide ?? [])), .text(date),
      ]
    }
  }

  private func deciders(of parties: [Party]) -> String {
    var titles: [String] = []
    for title in parties.map({ definitions.title(of: $0) }) where !titles.contains(title) {
      titles.append(title)
    }
    return titles.isEmpty ? words(HTMLLabels.none) : titles.joined(separator: ", ")
  }

  private func extent(_ one: DecisionCase) -> String {
    let unit = one.unit ?? plan.plan.currency ?? ""
    func amount(_ value: Double) -> String {
      unit.isEmpty ? whole(value) : "\(whole(value)) \(unit)"
    }
    switch one.extent {
    case .amount(nil, let upTo?): return HTMLLabels.upTo(language, amount(upTo))
    case .amount(let above?, let upTo?):
      return HTMLLabels.between(language, whole(above), amount(upTo))
    case .amount(let above?, nil): return HTMLLabels.above(language, amount(above))
    case .amount(nil, nil), .every: return words(HTMLLabels.everyCase)
    case .when(let text): return text
    case .otherwise: return words(HTMLLabels.otherwise)
    }
  }

  // MARK: - Measures

  var measuresSection: ReportSection? {
    let changing = definitions.measures.filter { $0.change != .kept }
    guard !changing.isEmpty else { return nil }
    return ReportSection("measures", words(HTMLLabels.measures)) {
      HTMLTable(
        words(HTMLLabels.measuresCaption),
        [
          .text(words(HTMLLabels.measure)), .text(words(HTMLLabels.unit)),
          .text(words(HTMLLabels.scorecardsToday)), .text(words(HTMLLabels.scorecardsAfterwards)),
        ],
        changing.prefix(Self.rowLimit).map { measure in
          let before =
            measure.asIs == nil ? words(HTMLLabels.newMeasure) : scorecards(measure.asIs)
          let after = measure.retirement.map {
            "\(words(HTMLLabels.ends)): \($0.reason ?? words(HTMLLabels.noReason))"
          }
          return [
            .text(measure.title), .text(measure.unit), .text(before),
            .text(after ?? scorecards(measure.toBe)),
          ]
        }
      ).html
      leftOut(of: changing.count)
    }
  }

  private func scorecards(_ scorecards: [RoleShare]?) -> String {
    guard let scorecards, !scorecards.isEmpty else { return words(HTMLLabels.onNoScorecard) }
    return scorecards.map {
      "\(definitions.title(of: .role($0.role))) \(roundPercent($0.share.value))"
    }.joined(separator: ", ")
  }
}
