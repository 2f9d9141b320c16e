#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What is at a path.
package enum FileKind: Hashable, Sendable {
  case file, folder, link, other

  /// Looks through links; nothing where nothing is.
  package init?(at path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// Looks at the link itself.
  init?(ofLinkAt path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    default: self = .other
    }
  }
}

/// The few questions that the loader asks of the system, with every answer a value.
package enum FileSystem {
  package struct Failure: Error {
    package var reason: String

    init(_ code: Int32) {
      reason =
        switch code {
        case EACCES, EPERM: "permission denied"
        case ENOENT: "it is no longer there"
        case EISDIR: "it is a folder"
        case ELOOP: "its links run in a circle"
        default: "the system reports error \(code)"
        }
    }
  }

  package enum Content: Sendable {
    case bytes([UInt8])
    case tooLarge(Int)
  }

  /// The path without links and dots; nothing where nothing is.
  static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The path from the top, also of what does not exist yet.
  static func absolutePath(_ path: String) -> String {
    if let real = realPath(path) { return real }
    let start = path.hasPrefix("/") ? "" : realPath(".") ?? ""
    // Only the existing part can hold links; the rest is taken as it is written.
    var parts = (start + "/" + path).split(separator: "/").filter { $0 != "." }
    var rest: [Substring] = []
    while let last = parts.popLast() {
      rest.insert(last, at: 0)
      if let real = realPath("/" + parts.joined(separator: "/")) {
        return (real == "/" ? "" : real) + "/" + rest.joined(separator: "/")
      }
    }
    return path
  }

  static func names(in folder: String) -> Result<[String], Failure> {
    guard let stream = opendir(folder) else { return .failure(Failure(errno)) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        let capacity = MemoryLayout.size(ofValue: pointer.pointee)
        return pointer.withMemoryRebound(to: CChar.self, capacity: capacity) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return .success(names)
  }

  /// Reads no more than a limit, whatever the system says about the size.
  package static func bytes(of path: String, atMost limit: Int) -> Result<Content, Failure> {
    // What turns into a pipe between looking and opening must not make the program wait.
    let file = open(path, O_RDONLY | O_NONBLOCK)
    guard file >= 0 else { return .failure(Failure(errno)) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { return .failure(Failure(errno)) }
    guard Int(status.st_size) <= limit else { return .success(.tooLarge(Int(status.st_size))) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(status.st_size) + 1)
    var isAtEnd = false
    while !isAtEnd, bytes.count <= limit {
      let wanted = max(4_096, Int(status.st_size) - bytes.count + 1)
      var code: Int32 = 0
      let part = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
        let result = read(file, buffer.baseAddress, wanted)
        if result < 0 { code = errno }
        count = max(0, result)
      }
      if code == EINTR { continue }
      guard code == 0 else { return .failure(Failure(code)) }
      bytes += part
      isAtEnd = part.isEmpty
    }
    return .success(bytes.count > limit ? .tooLarge(bytes.count) : .bytes(bytes))
  }
}
