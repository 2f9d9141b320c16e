import ArgumentParser

/// Every way the program can end; the command line's own mistakes are 64.
enum ExitStatus {
  /// The plan's text has errors.
  static let errorsFound = ExitCode(1)
  /// Two plans differ, where the command line asks to be told so.
  static let differences = ExitCode(2)
  /// A file or folder cannot be read.
  static let noInput = ExitCode(66)
  /// A fault of the program itself.
  static let fault = ExitCode(70)
  /// A file cannot be written.
  static let cannotWrite = ExitCode(73)
}
