import Foundation
import TestSupport
import Testing

/// The built program, run as a planner runs it.
enum Program {
  struct Run {
    var status: Int32
    var output: String
    var errors: String

    /// Both streams and the code, as one golden text.
    var transcript: String {
      var result = output
      if !errors.isEmpty { result += (result.isEmpty ? "" : "\n") + "--- stderr\n" + errors }
      return result + "--- exit \(status)\n"
    }
  }

  struct Missing: Error, CustomStringConvertible {
    var path: String
    var description: String { "there is no program at \(path): build the product `workforce`" }
  }

  /// Stands beside the tests in the folder of the build.
  static func path() throws -> String {
    let tests = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    let path = tests.deletingLastPathComponent().appending(path: "workforce").path
    guard FileManager.default.isExecutableFile(atPath: path) else { throw Missing(path: path) }
    return path
  }

  /// Runs the program in a folder, with nothing in its environment but what is given.
  ///
  /// - Parameter output: A file the standard output goes to in place of being caught.
  static func run(
    _ arguments: [String], in folder: URL,
    environment: [String: String] = ["LC_ALL": "C.UTF-8"], output: String? = nil
  ) throws -> Run {
    let process = Process()
    process.executableURL = URL(filePath: try path())
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment
    // Files in place of pipes: a program that says a lot on both streams cannot get stuck.
    return try withTemporaryFolder { scratch in
      let outputFile = scratch.appending(path: "stdout")
      let errorFile = scratch.appending(path: "stderr")
      for file in [outputFile, errorFile] { try Data().write(to: file) }
      let out = try FileHandle(forWritingTo: output.map { URL(filePath: $0) } ?? outputFile)
      let err = try FileHandle(forWritingTo: errorFile)
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = out
      process.standardError = err
      try process.run()
      process.waitUntilExit()
      try out.close()
      try err.close()
      #expect(process.terminationReason == .exit, "the program was ended by a signal")
      return Run(
        status: process.terminationStatus,
        output: String(decoding: try Data(contentsOf: outputFile), as: UTF8.self),
        errors: String(decoding: try Data(contentsOf: errorFile), as: UTF8.self))
    }
  }
}

/// A folder of its own for one test, in which the program runs.
struct Scratch {
  var folder: URL

  func run(
    _ arguments: String..., environment: [String: String] = ["LC_ALL": "C.UTF-8"],
    output: String? = nil
  ) throws -> Program.Run {
    try Program.run(arguments, in: folder, environment: environment, output: output)
  }

  func url(_ path: String) -> URL { folder.appending(path: path) }

  func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: url(path).path) }

  func write(_ text: String, to path: String) throws {
    try write(Data(text.utf8), to: path)
  }

  func write(_ data: Data, to path: String) throws {
    let file = url(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  /// Writes a plan whose files are given by path, below `folder`.
  func write(_ files: [String: String], below folder: String = "plan") throws {
    for (path, text) in files { try write(text, to: "\(folder)/\(path)") }
  }

  func text(_ path: String) throws -> String {
    try String(contentsOf: url(path), encoding: .utf8)
  }

  /// What every file below a folder holds, by path.
  func contents(of path: String) throws -> [String: Data] {
    var result: [String: Data] = [:]
    let names = FileManager.default.enumerator(atPath: url(path).path)?.compactMap { $0 as? String }
    for name in names ?? [] {
      var isFolder: ObjCBool = false
      let file = url("\(path)/\(name)")
      guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      result[name] = try Data(contentsOf: file)
    }
    return result
  }
}

/// Gives the body a folder with a plan in `plan`.
func withScratch(_ files: [String: String] = [:], _ body: (Scratch) throws -> Void) throws {
  try withTemporaryFolder { folder in
    let scratch = Scratch(folder: folder)
    try scratch.write(files)
    try body(scratch)
  }
}
