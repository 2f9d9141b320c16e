/// Why no plan can be read at all.
package enum SourceError: Error, Hashable, Sendable, CustomStringConvertible {
  case noFolder(String)
  /// A file was named where its folder is wanted.
  case isFile(String)
  case unreadable(String, reason: String)

  package var description: String {
    switch self {
    case .noFolder(let path):
      return "there is no folder `\(path.excerpt())`"
    case .isFile(let path):
      let folder = path.contains("/") ? path[...(path.lastIndex(of: "/") ?? path.startIndex)] : "./"
      return "`\(path.excerpt())` is a file: name the folder of the plan, `\(folder.excerpt())`"
    case .unreadable(let path, let reason):
      return "the folder `\(path.excerpt())` cannot be read: \(reason)"
    }
  }
}
