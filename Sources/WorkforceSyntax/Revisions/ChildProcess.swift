#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Another program, run to its end without a shell in between.
///
/// What it reads comes from a file and what it complains of goes to one, so that the only pipe is
/// what it prints and neither side can wait for the other.
struct ChildProcess {
  struct Result {
    var status: Int32
    var output: [UInt8]
    var complaint: String
  }

  enum Failure: Error {
    /// There is no such program.
    case missing
    case failed(reason: String)
    /// It prints more than is wanted.
    case tooLong
  }

  /// Looked for along `PATH`.
  var program: String
  var arguments: [String]
  /// The whole environment, as `NAME=value`.
  var environment: [String]

  private static let longestComplaint = 4_096

  func run(input: String = "", atMost limit: Int) throws(Failure) -> Result {
    guard let inputFile = tmpfile() else { throw .failed(reason: Self.reason(errno)) }
    defer { fclose(inputFile) }
    guard let errorFile = tmpfile() else { throw .failed(reason: Self.reason(errno)) }
    defer { fclose(errorFile) }
    let bytes = Array(input.utf8)
    guard fwrite(bytes, 1, bytes.count, inputFile) == bytes.count, fflush(inputFile) == 0 else {
      throw .failed(reason: Self.reason(errno))
    }
    rewind(inputFile)

    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .failed(reason: Self.reason(errno)) }
    let (reading, writing) = (ends[0], ends[1])
    defer { close(reading) }
    let child: pid_t
    do {
      defer { close(writing) }
      child = try start(
        input: fileno(inputFile), output: writing, errors: fileno(errorFile), closing: reading)
    }
    let output = Self.read(reading, atMost: limit)
    if output == nil { kill(child, SIGKILL) }
    var code: Int32 = 0
    while waitpid(child, &code, 0) < 0, errno == EINTR {}
    guard let output else { throw .tooLong }
    rewind(errorFile)
    var complaint = [UInt8](repeating: 0, count: Self.longestComplaint)
    let length = fread(&complaint, 1, complaint.count, errorFile)
    return Result(
      // A process that a signal ended has no status of its own.
      status: code & 0x7F == 0 ? (code >> 8) & 0xFF : -1, output: output,
      complaint: String(decoding: complaint[..<length], as: UTF8.self))
  }

  private func start(
    input: Int32, output: Int32, errors: Int32, closing: Int32
  ) throws(Failure) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, errors, 2)
    for stream in Set([input, output, errors, closing]).sorted() where stream > 2 {
      posix_spawn_file_actions_addclose(&actions, stream)
    }
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for text in words + variables { free(text) } }
    var child: pid_t = 0
    let code = posix_spawnp(&child, program, &actions, nil, &words, &variables)
    if code == ENOENT { throw .missing }
    guard code == 0 else { throw .failed(reason: Self.reason(code)) }
    return child
  }

  /// Nil where there is more than the limit.
  private static func read(_ stream: Int32, atMost limit: Int) -> [UInt8]? {
    var result: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while true {
      #if canImport(Glibc)
        let count = Glibc.read(stream, &part, part.count)
      #elseif canImport(Musl)
        let count = Musl.read(stream, &part, part.count)
      #else
        let count = Darwin.read(stream, &part, part.count)
      #endif
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return result }
      result += part[..<count]
      guard result.count <= limit else { return nil }
    }
  }

  private static func reason(_ code: Int32) -> String { FileSystem.Failure(code).reason }
}
