package import WorkforceAnalysis
package import WorkforceModel
import WorkforceSyntax

/// A plan and its scenarios side by side: what each sets otherwise, and what it comes to.
package struct ScenarioComparison: Sendable {
  /// What a plan comes to, in a few figures; hours a year.
  package struct Figures: Sendable, Hashable {
    package var asIsHours: Double
    package var toBeHours: Double
    /// Nil where some role that bears hours has no working time.
    package var asIsFTE: Double?
    package var toBeFTE: Double?
    package var release: ReleaseEstimate.Spread
    /// In the plan's currency; nil where the plan states no cost.
    package var money: MoneyFigures?
    /// Reviews and fixed oversight in the to-be.
    package var oversightHours: Double
    /// The role with the highest utilisation of all, and when; nil where no role states a supply.
    package var peak: Peak?
    package var errors: Int
    package var warnings: Int
    package var notes: Int
    package var waived: Int
  }

  package struct MoneyFigures: Sendable, Hashable {
    /// Of a year of the settled plan.
    package var netOfYear: Spread
    /// Cumulative, to the end of the horizon.
    package var netOfHorizon: Spread
    package var oneOff: Money
    /// Nil where the cumulative net does not stay above 0 within the horizon.
    package var payback: Month?
  }

  package struct Peak: Sendable, Hashable {
    package var role: ID<Role>
    package var month: Month
    /// Demand ÷ supply.
    package var utilisation: Double
  }

  /// A value that is not the one in the text.
  package struct Setting: Sendable, Hashable {
    package var path: String
    /// As the text states it, on one line; nil where it states nothing there.
    package var base: String?
    package var value: String
  }

  package struct Column: Sendable {
    package var scenario: Scenario
    package var figures: Figures
    /// In the order of the text; what the scenario sets as it is already is left out.
    package var settings: [Setting]
  }

  package var base: Figures
  package var scenarios: [Column]

  /// The lines that have something to say.
  package var lines: [ScenarioFigure] {
    let hasMoney = ([base] + scenarios.map(\.figures)).contains { $0.money != nil }
    return ScenarioFigure.allCases.filter { hasMoney || !$0.isMoney }
  }

  /// Every path that some scenario sets otherwise, in the order of the text.
  package var paths: [String] {
    var known: Set<String> = []
    return scenarios.flatMap(\.settings).map(\.path).filter { known.insert($0).inserted }
  }
}

extension ScenarioComparison.Figures {
  package init(_ plan: ChangePlan) {
    let analysis = plan.analysis
    asIsHours = analysis.asIsHours
    toBeHours = analysis.toBeHours
    asIsFTE = plan.fte(in: .asIs)
    toBeFTE = plan.fte(in: .toBe)
    release = plan.release.total
    money = ScenarioComparison.MoneyFigures(plan.figures)
    oversightHours = analysis.roles.reduce(0) { $0 + $1.toBe.oversight }
    peak = plan.definitions.roles.reduce(nil) { highest, role in
      guard let found = analysis.peak(of: role.id), let utilisation = found.entry.utilisation,
        utilisation > highest?.utilisation ?? -1
      else { return highest }
      return .init(role: role.id, month: found.month, utilisation: utilisation)
    }
    errors = plan.openCount(.error)
    warnings = plan.openCount(.warning)
    notes = plan.openCount(.note)
    waived = plan.waivedCount
  }
}

extension ScenarioComparison.MoneyFigures {
  fileprivate init?(_ figures: PlanFigures) {
    guard let money = figures.money, let year = figures.ranges.netOfYear,
      let horizon = figures.ranges.netOfHorizon
    else { return nil }
    netOfYear = year
    netOfHorizon = horizon
    oneOff = money.oneOff
    payback = money.payback
  }
}

extension Scenario {
  /// How long a value is that reports print on one line.
  private static let shown = 60

  /// What the scenario changes in a plan's text.
  package func settings(in text: ScenarioOverlay) -> [ScenarioComparison.Setting] {
    settings.compactMap { setting in
      let base = text.value(at: setting.path)
      if let base, base.says(theSameAs: setting.value) { return nil }
      return ScenarioComparison.Setting(
        path: setting.path,
        base: base.flatMap { $0.content == .empty ? nil : $0.inline(limit: Self.shown) },
        value: setting.value.inline(limit: Self.shown))
    }
  }
}

/// One line of a comparison.
package enum ScenarioFigure: CaseIterable, Sendable {
  case asIsHours, toBeHours, asIsFTE, toBeFTE
  case likeliest, p10, p50, p90
  case netOfYear, netOfHorizon, netP10, netP50, netP90, oneOff, payback
  case oversight, peak, peakRole, peakMonth
  case errors, warnings, notes, waived

  package enum Value: Hashable, Sendable {
    /// A year's.
    case hours(Double)
    case fte(Double?)
    /// In the plan's currency.
    case money(Double?)
    case share(Double?)
    case text(String?)
    case count(Int)
  }

  /// Says something only where some of the plans states a cost.
  package var isMoney: Bool {
    switch self {
    case .netOfYear, .netOfHorizon, .netP10, .netP50, .netP90, .oneOff, .payback: true
    default: false
    }
  }

  package func value(in figures: ScenarioComparison.Figures) -> Value {
    switch self {
    case .asIsHours: .hours(figures.asIsHours)
    case .toBeHours: .hours(figures.toBeHours)
    case .asIsFTE: .fte(figures.asIsFTE)
    case .toBeFTE: .fte(figures.toBeFTE)
    case .likeliest: .hours(figures.release.point)
    case .p10: .hours(figures.release.p10)
    case .p50: .hours(figures.release.p50)
    case .p90: .hours(figures.release.p90)
    case .netOfYear: .money(figures.money?.netOfYear.point)
    case .netOfHorizon: .money(figures.money?.netOfHorizon.point)
    case .netP10: .money(figures.money?.netOfHorizon.p10)
    case .netP50: .money(figures.money?.netOfHorizon.p50)
    case .netP90: .money(figures.money?.netOfHorizon.p90)
    case .oneOff: .money(figures.money?.oneOff.value)
    case .payback: .text(figures.money?.payback?.description)
    case .oversight: .hours(figures.oversightHours)
    case .peak: .share(figures.peak?.utilisation)
    case .peakRole: .text(figures.peak?.role.text)
    case .peakMonth: .text(figures.peak?.month.description)
    case .errors: .count(figures.errors)
    case .warnings: .count(figures.warnings)
    case .notes: .count(figures.notes)
    case .waived: .count(figures.waived)
    }
  }
}
