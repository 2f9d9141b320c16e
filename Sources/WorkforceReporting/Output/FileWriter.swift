import Glibc

/// Hands over a set of files whole or not at all.
///
/// Every file is made beside its place and read back; only when all are good are they renamed, the
/// manifest last. Files that already hold the same bytes are left alone. Files that the previous
/// manifest lists under `files`, and no other, are removed when this run no longer makes them.
package struct FileWriter: Sendable {
  package let folder: String
  /// Renames a path as the system call does: 0, or -1 with the reason in `errno`.
  ///
  /// Tests put one that fails in its place.
  package var rename: @Sendable (_ from: String, _ to: String) -> Int32 = { Glibc.rename($0, $1) }

  /// A writer into a folder, which is made when it is not there.
  package init(folder: String) {
    self.folder = folder.isEmpty ? "." : folder
  }

  /// Writes the files; `manifest` is the name of the one that lists them all.
  ///
  /// Only what `isOurs` takes for a file of such a run is ever removed, for a list can be forged.
  ///
  /// After an error the folder holds what it held before, byte for byte.
  package func write(
    _ files: [OutputFile], manifest: String, isOurs: (String) -> Bool = { _ in true }
  ) throws(OutputError) -> WriteReport {
    precondition(files.contains { $0.name == manifest }, "the manifest is one of the files")
    try checkNames(files.map(\.name))
    let previous = PreviousRun.files(folder: folder, manifest: manifest).filter(isOurs)
    let ordered = files.filter { $0.name != manifest } + files.filter { $0.name == manifest }
    var run = try put(ordered)
    run.remove(previous, keeping: files.map(\.name))
    return run.report
  }

  /// Writes files that are not there yet; where one is, nothing is written.
  package func create(_ files: [OutputFile]) throws(OutputError) -> WriteReport {
    try checkNames(files.map(\.name))
    for file in files {
      let path = "\(folder)/\(file.name)"
      var status = stat()
      if lstat(path, &status) == 0 { throw .exists(path: path) }
    }
    return try put(files).report
  }

  /// Writes files over those that are there, all or none; whoever calls has asked for that.
  package func replace(_ files: [OutputFile]) throws(OutputError) -> WriteReport {
    try checkNames(files.map(\.name))
    return try put(files).report
  }

  private func put(_ files: [OutputFile]) throws(OutputError) -> FileRun {
    var run = FileRun(folder: folder, rename: rename)
    do throws(OutputError) {
      for file in files { try run.prepare(file) }
      try run.putInPlace()
    } catch {
      run.undo()
      throw error
    }
    run.finish()
    return run
  }

  private func checkNames(_ names: [String]) throws(OutputError) {
    var seen: [String: String] = [:]
    for name in names {
      if !OutputFile.isSafe(name) { throw .unsafeName(name) }
      if let other = seen.updateValue(name, forKey: FileRun.folded(name)) {
        throw .sameName(other, name)
      }
    }
  }
}
