import Glibc

/// Whether a file can be written, asked before the library is, which would answer on stderr.
enum WritableTarget {
  /// The folder part of a path, `.` for a bare name.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Checks that a path takes a plain file and that its disk has room for a number of bytes.
  static func check(_ path: String, room: Int) throws(WorkbookError) {
    if path.isEmpty || path.utf8.contains(0) {
      throw .unwritable(path: path, reason: "it is no path")
    }
    var status = stat()
    let isNew = lstat(path, &status) != 0
    if !isNew, status.st_mode & S_IFMT != S_IFREG {
      throw .unwritable(path: path, reason: "there is something there that is not a plain file")
    }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
    if descriptor < 0 { throw .unwritable(path: path, reason: SystemReason.text(errno)) }
    var space = statvfs()
    let hasRoom =
      fstatvfs(descriptor, &space) != 0
      || UInt64(space.f_bavail) * UInt64(space.f_frsize) >= UInt64(max(0, room))
    close(descriptor)
    if !hasRoom {
      if isNew { unlink(path) }
      throw .unwritable(path: path, reason: SystemReason.text(ENOSPC))
    }
  }
}
