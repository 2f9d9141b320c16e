import Glibc

/// The few things the writer asks of the file system.
enum Disk {
  enum Kind { case nothing, file, folder, link, other }

  /// What stands at a path, links not followed.
  static func kind(_ path: String) -> Kind {
    var status = stat()
    guard lstat(path, &status) == 0 else { return .nothing }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  /// The bytes of a file, or nil if it cannot be read.
  static func read(_ path: String, atMost limit: Int = .max) -> [UInt8]? {
    // A pipe would keep the program waiting for ever.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    if descriptor < 0 { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let size = Int(status.st_size)
    guard size <= limit else { return nil }
    var read = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while read < size, let base = buffer.baseAddress {
        let step = Glibc.read(descriptor, base.advanced(by: read), size - read)
        if step < 0, errno == EINTR { continue }
        if step <= 0 { break }
        read += step
      }
      count = read
    }
    return read == size ? bytes : nil
  }

  /// Whether two files hold the same bytes.
  static func areEqual(_ first: String, _ second: String) -> Bool {
    var one = stat()
    var other = stat()
    guard lstat(first, &one) == 0, lstat(second, &other) == 0, one.st_size == other.st_size,
      let bytes = read(first), let others = read(second)
    else { return false }
    return bytes == others
  }

  /// Makes a new file; a file a killed run left at the path is replaced.
  static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    unlink(path)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
    if descriptor < 0 { throw failure(.write, path) }
    var written = 0
    while written < bytes.count {
      let step = bytes.withUnsafeBytes { buffer in
        Glibc.write(
          descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if step < 0, errno == EINTR { continue }
      if step <= 0 {
        let error = failure(.write, path)
        close(descriptor)
        throw error
      }
      written += step
    }
    // Some file systems report a full disk only here.
    if close(descriptor) != 0 { throw failure(.write, path) }
  }

  /// Makes a folder unless there is one, and says whether it did.
  static func makeFolder(_ path: String) throws(OutputError) -> Bool {
    if mkdir(path, 0o755) == 0 { return true }
    let code = errno
    var status = stat()
    if stat(path, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR { return false }
      throw .cannot(.make, path: path, reason: "there is a file of that name")
    }
    throw .cannot(.make, path: path, reason: SystemReason.text(code))
  }

  /// Gives a new file the permissions of the one it replaces.
  static func copyPermissions(from old: String, to new: String) {
    var status = stat()
    if lstat(old, &status) == 0 { chmod(new, status.st_mode & 0o777) }
  }

  static func failure(_ action: OutputError.Action, _ path: String) -> OutputError {
    .cannot(action, path: path, reason: SystemReason.text(errno))
  }
}
