package import WorkforceSyntax
import Glibc

/// Changing the planner's own files, which differ from output: nothing may be lost that somebody else
/// has written to them meanwhile.
extension FileWriter {
  /// Puts the edited texts in place of those that were read: all of them or none.
  ///
  /// A file must still hold what was read. Its byte order mark and its permissions stay. Links, files
  /// that nobody may write to, and files that are gone are refused.
  package func replace(_ files: [EditedFile]) throws(OutputError) -> WriteReport {
    try checkNames(files.map(\.path))
    var made: [OutputFile] = []
    for file in files {
      let mark = try byteOrderMark(of: file)
      made.append(OutputFile(file.path, .bytes(mark + Array(file.after.utf8))))
    }
    return try put(made) { () throws(OutputError) in
      for file in files { _ = try byteOrderMark(of: file) }
    }.report
  }

  /// What stands before the text in the file, which must be the text that was read.
  private func byteOrderMark(of file: EditedFile) throws(OutputError) -> [UInt8] {
    let path = "\(folder)/\(file.path)"
    switch Disk.kind(path) {
    case .file: break
    case .nothing: throw .changed(path: path)
    case .link:
      throw .cannot(
        .write, path: path, reason: "it is a link to another file; put the file itself there")
    case .folder, .other: throw .cannot(.write, path: path, reason: "it is not a plain file")
    }
    guard Disk.isWritable(path) else {
      throw .cannot(.write, path: path, reason: "it is protected against changes")
    }
    guard let bytes = Disk.read(path) else {
      throw .cannot(.read, path: path, reason: "you are not allowed to read it")
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let own = bytes.starts(with: mark) ? mark : []
    guard bytes.dropFirst(own.count).elementsEqual(file.before.utf8) else {
      throw .changed(path: path)
    }
    return own
  }
}

extension Disk {
  /// Whether somebody may write to a file and we are one of them.
  ///
  /// The superuser may write to all; a file that is marked read-only is meant to stay all the same.
  fileprivate static func isWritable(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & 0o222 != 0 else { return false }
    return access(path, W_OK) == 0
  }
}
