/// Why nothing could be taken from a file.
package enum ImportError: Error, Equatable, CustomStringConvertible {
  /// The file is not there, not allowed, or damaged.
  case unreadable(path: String, reason: String)
  /// The file was read and holds nothing of the kind that was asked for.
  case refused(path: String, reason: String, help: String?)

  package var description: String {
    switch self {
    case .unreadable(let path, let reason): "cannot read \(path): \(reason)"
    case .refused(let path, let reason, let help):
      "\(path): \(reason)" + (help.map { "; \($0)" } ?? "")
    }
  }
}
