import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// A case of a decision that one band of each state covers, so that as-is and to-be stand side by
/// side.
///
/// The limits of both states cut the scale: where a limit moves from 2,500 to 5,000, what lies
/// between is a case of its own, decided by one role today and by another after.
struct DecisionCase {
  enum Extent {
    /// Above the first and up to the second; nil is no limit.
    case amount(above: Double?, upTo: Double?)
    case when(String)
    /// What no condition covers.
    case otherwise
    case every
  }

  var decision: Decision
  var extent: Extent
  var asIs: Band?
  var toBe: Band?
  /// The first case stands for the decision where a figure is of the whole.
  var isFirst = false

  static func all(_ decision: Decision) -> [DecisionCase] {
    let (before, after) = (decision.asIs ?? [], decision.toBe ?? [])
    var cases: [DecisionCase] = []
    func add(_ extent: Extent, _ asIs: Band?, _ toBe: Band?) {
      guard asIs != nil || toBe != nil else { return }
      cases.append(
        DecisionCase(
          decision: decision, extent: extent, asIs: asIs, toBe: toBe, isFirst: cases.isEmpty))
    }
    let limits = Set((before + after).compactMap(\.upTo)).sorted()
    var below: Double?
    for limit in limits {
      add(
        .amount(above: below, upTo: limit), before.covering(limit), after.covering(limit))
      below = limit
    }
    var conditions: [String] = []
    for when in (before + after).compactMap(\.when) where !conditions.contains(when) {
      conditions.append(when)
    }
    for when in conditions { add(.when(when), before.covering(when), after.covering(when)) }
    if !limits.isEmpty {
      add(.amount(above: below, upTo: nil), before.open, after.open)
    } else if conditions.isEmpty {
      add(.every, before.open, after.open)
    } else if before.open != nil && after.open != nil {
      add(.otherwise, before.open, after.open)
    }
    return cases
  }

  var unit: String? { decision.unit }

  /// `above 2,500 up to 5,000 EUR`.
  func extentText(_ language: Language, currency: String?) -> String {
    let unit = (decision.unit ?? currency).map { " \($0)" } ?? ""
    func limit(_ amount: Double) -> String { amount.exact(in: language) }
    switch extent {
    case .amount(nil, let upTo?): return DecisionLabels.caseUpTo(language, limit(upTo) + unit)
    case .amount(let above?, let upTo?):
      return DecisionLabels.caseBetween(language, limit(above), limit(upTo) + unit)
    case .amount(let above?, nil): return DecisionLabels.caseAbove(language, limit(above) + unit)
    case .amount(nil, nil), .every: return DecisionLabels.everyCase[language]
    case .when(let text): return text
    case .otherwise: return DecisionLabels.otherCases[language]
    }
  }

  var upTo: Double? { if case .amount(_, let upTo) = extent { upTo } else { nil } }

  /// Who decides is another one in the to-be.
  var moves: Bool { asIs?.decide ?? [] != toBe?.decide ?? [] }
}

extension [Band] {
  /// The band without a limit or condition.
  fileprivate var open: Band? { first { $0.upTo == nil && $0.when == nil } }

  fileprivate func covering(_ amount: Double) -> Band? {
    first { ($0.upTo ?? -.infinity) >= amount } ?? open
  }

  fileprivate func covering(_ when: String) -> Band? { first { $0.when == when } ?? open }
}
