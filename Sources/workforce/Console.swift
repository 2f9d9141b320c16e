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

  /// What was asked for.
  ///
  /// A full disk ends the program with the code for "cannot write".
  func print(_ text: String) throws { try Self.write(text, to: STDOUT_FILENO) }

  /// Talk about it.
  func say(_ text: String) throws { try Self.write(text, to: STDERR_FILENO) }

  /// Why the program cannot go on, and its end.
  func fail(_ message: String, _ status: ExitCode) throws -> Never {
    try say("error: \(errors.fit(message))\n")
    throw status
  }

  private static func write(_ text: String, to stream: Int32) throws {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(stream, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw ExitStatus.cannotWrite
      }
      rest = rest.dropFirst(count)
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
