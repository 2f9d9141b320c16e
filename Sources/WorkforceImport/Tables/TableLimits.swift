import WorkforceReporting

/// How much a file of tables may hold: far above any real one, and low enough that no file can
/// keep the program busy or fill the memory.
package enum TableLimits {
  package static let fileBytes = 20_000_000
  package static let cells = 5_000_000
  package static let strings = 2_000_000
  static let archive = ZipLimits(
    entries: 2_000, part: 200_000_000, total: 400_000_000, ratio: 200)
}
