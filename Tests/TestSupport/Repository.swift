package import Foundation

/// Places in the checkout.
package enum Repository {
  package static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Real material of others that lies beside the checkout, not in it; nil where it is not there.
  ///
  /// `WORKFORCE_DATA` names another place.
  package static let data: URL? = {
    let named = ProcessInfo.processInfo.environment["WORKFORCE_DATA"].map { URL(filePath: $0) }
    let beside = root.deletingLastPathComponent().appending(path: "shared/data")
    let places = [named, beside].compactMap(\.self)
    return places.first { FileManager.default.fileExists(atPath: $0.path) }
  }()
}
