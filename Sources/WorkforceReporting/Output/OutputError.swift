import Glibc

/// Why the files of a run were not handed over; what stood in the folder before still stands.
package enum OutputError: Error, Equatable, Sendable {
  /// A path could not be made, read, written or renamed.
  case cannot(Action, path: String, reason: String)
  /// A file's name would lead out of the output folder.
  case unsafeName(String)
  /// Two files have names that some file systems cannot tell apart.
  case sameName(String, String)
  /// A new file would replace one that is there.
  case exists(path: String)
  /// A file to be changed is no longer what was read.
  case changed(path: String)
  /// The workbook could not be made.
  case workbook(path: String, WorkbookError)

  package enum Action: String, Sendable { case make, read, write, replace }
}

extension OutputError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .cannot(let action, let path, let reason): "cannot \(action.rawValue) `\(path)`: \(reason)"
    case .unsafeName(let name): "cannot write `\(name)`: it is not inside the output folder"
    case .sameName(let first, let second):
      "cannot write `\(first)` and `\(second)`: some systems take the two names for one"
    case .exists(let path): "`\(path)` is already there: name another folder, or move it away"
    case .changed(let path):
      "cannot write `\(path)`: it has changed since it was read; run the command again"
    case .workbook(_, .unwritable(let path, let reason)): "cannot write `\(path)`: \(reason)"
    case .workbook(let path, let error): "cannot write `\(path)`: \(error)"
    }
  }
}

/// The system's reasons in planners' words.
enum SystemReason {
  static func text(_ code: Int32) -> String {
    switch code {
    case ENOSPC: "the disk is full"
    case EDQUOT: "your share of the disk is used up"
    case EACCES, EPERM: "you are not allowed to write there"
    case EROFS: "the disk can only be read"
    case ENAMETOOLONG: "the path is too long"
    case ENOTDIR: "part of the path is a file, not a folder"
    case EISDIR: "there is a folder of that name"
    case ENOENT: "there is no such folder"
    case EFBIG: "the file is larger than the system allows"
    case EMFILE, ENFILE: "too many files are open"
    case ELOOP: "a link leads in a circle"
    default: strerror(code).map { String(cString: $0) } ?? "error \(code)"
    }
  }
}
