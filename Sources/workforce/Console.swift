import ArgumentParser
import Glibc
import WorkforceReporting

/// The two streams of the program; the only place that writes to them.
struct Console {
  var output: TerminalStyle
  var errors: TerminalStyle

  init(color: ColorChoice) {
    output = Self.style(of: STDOUT_FILENO, color)
    errors = Self.style(of: STDERR_FILENO, color)
  }

  /// Writes what was asked for; a full disk ends the program.
  func print(_ text: String) throws {
    guard let code = Self.write(text, to: STDOUT_FILENO) else { return }
    let reason = code == ENOSPC ? "the disk is full" : String(cString: strerror(code))
    try fail("cannot write what was asked for: \(reason)", ExitStatus.cannotWrite)
  }

  /// Talks about it.
  func say(_ text: String) throws {
    // There is no stream left to say it on.
    if Self.write(text, to: STDERR_FILENO) != nil { throw ExitStatus.cannotWrite }
  }

  /// Why the program cannot go on, and its end.
  func fail(_ message: String, _ status: ExitCode) throws -> Never {
    try say("error: \(errors.fit(message))\n")
    throw status
  }

  /// The system's code for what went wrong; nil where everything was written.
  private static func write(_ text: String, to stream: Int32) -> Int32? {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBytes { buffer -> Int32? in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = Glibc.write(
          stream, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0 {
          if errno == EINTR { continue }
          return errno
        }
        rest = rest.dropFirst(count)
      }
      return nil
    }
  }

  private static func style(of stream: Int32, _ choice: ColorChoice) -> TerminalStyle {
    let isTerminal = isatty(stream) == 1
    let hasColor =
      switch choice {
      case .always: true
      case .never: false
      case .auto:
        isTerminal && variable("NO_COLOR") == nil && variable("TERM") != "dumb"
      }
    return TerminalStyle(
      hasColor: hasColor, width: isTerminal ? columns(of: stream) : 100, hasUnicode: hasUnicode)
  }

  private static func columns(of stream: Int32) -> Int {
    var size = winsize()
    guard ioctl(stream, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
    return Int(size.ws_col)
  }

  /// As the C library decides: the first of three variables that is set.
  private static var hasUnicode: Bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(variable).first ?? ""
    let name = locale.uppercased()
    return name.contains("UTF-8") || name.contains("UTF8")
  }

  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }
}

enum ColorChoice: String, ExpressibleByArgument, CaseIterable { case auto, always, never }
