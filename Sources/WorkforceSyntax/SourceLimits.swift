/// How much text a plan may be made of.
///
/// Far above any real plan, and low enough that no file can keep the program busy or fill the memory.
package enum SourceLimits {
  package static let fileBytes = 5_000_000
  package static let files = 2_000
  package static let totalBytes = 200_000_000
  /// Folders looked into below the plan's folder.
  static let folders = 20_000

  package static let depth = 64
  /// Values, lists and mappings of one file, those repeated by `*name` included.
  package static let values = 500_000
  /// Values, lists and mappings of one file that `*name` repeats.
  package static let repeatedValues = 10_000
  package static let keyLength = 128
  /// What a cell of a workbook holds, in the UTF-16 units that it counts.
  package static let textLength = 32_767
  /// After so many faults, reading a file stops.
  static let faults = 500
}

extension Int {
  /// With separators between the thousands: `32,767`.
  var grouped: String {
    var digits = Array(String(self))
    var place = digits.count - 3
    while place > 0, digits[place - 1] != "-" {
      digits.insert(",", at: place)
      place -= 3
    }
    return String(digits)
  }
}
