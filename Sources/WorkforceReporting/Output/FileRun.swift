import Glibc

/// One run of the file writer: what it has made so far, and how to take it back.
struct FileRun {
  private struct Pending {
    var name: String
    var temporary: String
    /// A second name of the file that is being replaced.
    var backup: String?
    var isInPlace = false
  }

  let folder: String
  let rename: @Sendable (String, String) -> Int32
  private(set) var report = WriteReport()
  private var pending: [Pending] = []
  private var madeFolders: [String] = []

  init(folder: String, rename: @escaping @Sendable (String, String) -> Int32) {
    self.folder = folder
    self.rename = rename
  }

  /// Two names are the same file to some systems if they are equal in this form.
  static func folded(_ name: String) -> String { name.uppercased().lowercased() }

  private func path(_ name: String) -> String { folder + "/" + name }

  /// Makes a file beside its place and checks it; drops it again if its place already holds the
  /// same bytes.
  mutating func prepare(_ file: OutputFile) throws(OutputError) {
    try makeFolders(for: file.name)
    let target = path(file.name)
    switch Disk.kind(target) {
    case .nothing, .file: break
    case .folder: throw .cannot(.write, path: target, reason: "there is a folder of that name")
    case .link:
      throw .cannot(.write, path: target, reason: "it is a link to another file; remove it first")
    case .other: throw .cannot(.write, path: target, reason: "it is not a plain file")
    }
    let temporary = beside(file.name, "tmp", pending.count)
    pending.append(Pending(name: file.name, temporary: temporary))
    try make(file.content, at: temporary, for: target)
    if Disk.areEqual(temporary, target) {
      unlink(temporary)
      pending.removeLast()
      report.unchanged.append(file.name)
    } else {
      Disk.copyPermissions(from: target, to: temporary)
    }
  }

  private func make(
    _ content: OutputFile.Content, at temporary: String, for target: String
  ) throws(OutputError) {
    switch content {
    case .bytes(let bytes):
      do throws(OutputError) {
        try Disk.write(bytes, to: temporary)
      } catch {
        guard case .cannot(let action, _, let reason) = error else { throw error }
        throw .cannot(action, path: target, reason: reason)
      }
      if Disk.read(temporary) != bytes {
        throw .cannot(.write, path: target, reason: "the disk does not give back what was written")
      }
    case .workbook(let workbook):
      unlink(temporary)
      do throws(WorkbookError) {
        try XlsxWriter.write(workbook, to: temporary)
        try XlsxVerifier.verify(temporary, holds: workbook)
      } catch {
        if case .unwritable(_, let reason) = error {
          throw .workbook(path: target, .unwritable(path: target, reason: reason))
        }
        throw .workbook(path: target, error)
      }
    }
  }

  /// A hidden name in the same folder, and so on the same disk; long names are shortened.
  private func beside(_ name: String, _ suffix: String, _ index: Int) -> String {
    let slash = name.lastIndex(of: "/")
    let parent = slash.map { String(name[...$0]) } ?? ""
    let last = slash.map { String(name[name.index(after: $0)...]) } ?? name
    var short = last
    while short.utf8.count > 180 { short.removeLast() }
    let number = short == last ? "" : "-\(index)"
    return path("\(parent).\(short).\(suffix)-\(getpid())\(number)")
  }

  private mutating func makeFolders(for name: String) throws(OutputError) {
    if pending.isEmpty, report.unchanged.isEmpty {
      var made = folder.hasPrefix("/") ? "/" : ""
      for part in folder.split(separator: "/") {
        made += made.isEmpty || made.hasSuffix("/") ? String(part) : "/" + part
        if try Disk.makeFolder(made) { madeFolders.append(made) }
      }
    }
    var made = folder
    for part in name.split(separator: "/").dropLast() {
      made += "/" + part
      if Disk.kind(made) == .link {
        throw .cannot(.write, path: made, reason: "it is a link to another folder")
      }
      if try Disk.makeFolder(made) { madeFolders.append(made) }
    }
  }

  /// Renames every file that was made to its place, in order.
  mutating func putInPlace() throws(OutputError) {
    for index in pending.indices {
      let target = path(pending[index].name)
      if Disk.kind(target) == .file {
        let backup = beside(pending[index].name, "old", index)
        unlink(backup)
        // A file system without hard links gets a rename: the place is empty for a moment.
        if link(target, backup) != 0, rename(target, backup) != 0 {
          throw Disk.failure(.replace, target)
        }
        pending[index].backup = backup
      }
      if rename(pending[index].temporary, target) != 0 { throw Disk.failure(.replace, target) }
      pending[index].isInPlace = true
    }
  }

  /// Takes everything back: old files return, new files and folders go.
  mutating func undo() {
    for item in pending.reversed() {
      if let backup = item.backup {
        // Where both are names of the same file this does nothing, so the backup goes by itself.
        if Glibc.rename(backup, path(item.name)) == 0 { unlink(backup) }
      } else if item.isInPlace {
        unlink(path(item.name))
      }
      unlink(item.temporary)
    }
    for made in madeFolders.reversed() { rmdir(made) }
    pending = []
    report = WriteReport()
  }

  /// Lets go of the old files.
  mutating func finish() {
    for item in pending {
      if let backup = item.backup { unlink(backup) }
      report.written.append(item.name)
    }
    pending = []
  }

  /// Removes files of the previous run that are not made any more, and folders this empties.
  mutating func remove(_ previous: [String], keeping names: [String]) {
    let kept = Set(names.map(Self.folded))
    for name in previous where !kept.contains(Self.folded(name)) {
      let parts = name.split(separator: "/").dropLast().map(String.init)
      let parents = parts.indices.map { path(parts[...$0].joined(separator: "/")) }
      guard parents.allSatisfy({ Disk.kind($0) == .folder }), Disk.kind(path(name)) == .file else {
        continue
      }
      if unlink(path(name)) == 0 {
        report.removed.append(name)
        for parent in parents.reversed() { rmdir(parent) }
      } else {
        report.left.append(name)
      }
    }
  }
}
