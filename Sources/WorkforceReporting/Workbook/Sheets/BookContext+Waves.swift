import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning

/// What roles have to do in the busiest month of each wave.
struct WaveMonths {
  /// More waves would push everything else off a page.
  private static let limit = 8

  /// The earliest first; none where there is only one, for the peak month then says it.
  let waves: [Wave]
  private let entries: [ID<Role>: [RoleLoad.Stage: RoleMonths.Entry]]

  init(_ definitions: Definitions, _ analysis: Analysis) {
    let waves = definitions.waves.sorted { $0.goLive < $1.goLive }
    self.waves = waves.count > 1 ? Array(waves.prefix(Self.limit)) : []
    var entries: [ID<Role>: [RoleLoad.Stage: RoleMonths.Entry]] = [:]
    if waves.count > 1 {
      for load in analysis.roleLoads {
        for row in load.rows { entries[load.role, default: [:]][row.stage] = row.entry }
      }
    }
    self.entries = entries
  }

  subscript(role: ID<Role>, wave: Wave) -> RoleMonths.Entry? { entries[role]?[.wave(wave.id)] }
}
