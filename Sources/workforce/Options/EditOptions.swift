import ArgumentParser
import WorkforcePlanning
import WorkforceReporting
import WorkforceSyntax

/// Changing the files of a plan and telling what changes.
struct EditOptions {
  var input: InputOptions
  var console: Console

  /// Reads the text of a plan; a folder that cannot be read ends the program.
  func sources() throws -> LoadedSources {
    do {
      return try SourceLoader(folder: input.folder, excluding: [input.defaultOutput]).load()
    } catch {
      try console.fail("\(error)", ExitStatus.noInput)
    }
  }

  /// The lines that change, each with its file and number.
  func show(_ files: [EditedFile]) throws {
    try console.print(EditText(style: console.output).text(files))
  }

  /// Writes all files or none.
  func write(_ files: [EditedFile]) throws {
    do {
      _ = try FileWriter(folder: input.folder).replace(files)
    } catch {
      try console.fail("\(error)", ExitStatus.cannotWrite)
    }
    try console.say("Changed \(files.count.of("file")).\n")
  }

  /// Says what keeps a change from being made and ends the program.
  func refuse(_ message: String) throws -> Never {
    try console.fail(message, ExitStatus.errorsFound)
  }
}
