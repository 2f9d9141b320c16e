import WorkforceAnalysis
import WorkforcePlanning

/// FTE of a role family over the months, for charts.
struct FamilyFTE {
  var name: String
  /// By month.
  var fte: [Double]

  /// More families make bands that nobody can tell apart.
  private static let limit = 7

  private var peak: Double { fte.max() ?? 0 }

  /// The largest families in the order of the files, and all others as one.
  static func largest(_ figures: FTEMonths, _ language: Language) -> [FamilyFTE] {
    let all = figures.families.map { family in
      FamilyFTE(
        name: family.name ?? ChartLabels.withoutFamily[language], fte: family.fte.map { $0 ?? 0 })
    }.filter { $0.peak > 0.05 }
    guard all.count > limit + 1 else { return all }
    let largest = Set(
      all.indices.sorted { (-all[$0].peak, $0) < (-all[$1].peak, $1) }.prefix(limit))
    var others = FamilyFTE(
      name: ChartLabels.otherFamilies[language], fte: figures.months.map { _ in 0 })
    for (place, family) in all.enumerated() where !largest.contains(place) {
      for (month, fte) in family.fte.enumerated() { others.fte[month] += fte }
    }
    return all.indices.filter(largest.contains).map { all[$0] } + [others]
  }
}
