/// Finds the files of a plan, reads them and takes them apart.
package struct SourceLoader: Sendable {
  let folder: String
  let excluded: [String]

  /// `excluded` are folders that are not looked into, as paths that mean what they mean to the
  /// caller; the folder of the plan itself and those around it cannot be excluded.
  package init(folder: String, excluding excluded: [String] = []) {
    self.folder = folder
    self.excluded = excluded
  }

  /// Reads the plan, its files in path order.
  ///
  /// What is wrong with one file is a problem in the result; what keeps the whole folder from being
  /// read is thrown.
  package func load() throws(SourceError) -> LoadedSources {
    guard let kind = FileKind(at: folder) else { throw .noFolder(folder) }
    guard kind == .folder else { throw .isFile(folder) }
    guard let root = FileSystem.realPath(folder) else { throw .noFolder(folder) }
    if case .failure(let error) = FileSystem.names(in: root) {
      throw .unreadable(folder, reason: error.reason)
    }
    var search = FileSearch(root: root, excluded: excluded.map(FileSystem.absolutePath))
    search.run()
    let (files, problems) = read(search.files)
    var sources = Self.read(files: files)
    sources.problems = (search.problems + problems + sources.problems).inTextOrder()
    sources.leaveOutOtherPlans()
    return sources
  }

  private func read(_ found: [FileSearch.File]) -> (files: [SourceFile], problems: [Diagnostic]) {
    var files: [SourceFile] = []
    var problems: [Diagnostic] = []
    var total = 0
    for file in found {
      switch FileSystem.bytes(of: file.realPath, atMost: SourceLimits.fileBytes) {
      case .failure(let error):
        problems.append(.unreadableFile(file.path, reason: error.reason))
      case .success(.tooLarge(let size)):
        problems.append(.fileTooLarge(file.path, bytes: size))
      case .success(.bytes(let bytes)):
        total += bytes.count
        guard total <= SourceLimits.totalBytes else {
          problems.append(.planTooLarge(at: file.path))
          return (files, problems)
        }
        switch SourceText.decode(bytes, path: file.path) {
        case .success(let file): files.append(file)
        case .failure(let fault): problems.append(fault.problem)
        }
      }
    }
    return (files, problems)
  }
}

extension Diagnostic {
  fileprivate static func unreadableFile(_ file: String, reason: String) -> Self {
    Self(
      id: "file/unreadable",
      message: "the file cannot be read: \(reason)",
      range: .start(of: file),
      help: "allow yourself to read the file, or move it out of the plan's folder")
  }

  static func planTooLarge(at file: String) -> Self {
    Self(
      id: "file/too-much",
      message: "the files of the plan have more than "
        + "\(SourceLimits.totalBytes.grouped) bytes together",
      range: .start(of: file),
      help: "name the folder of one plan, or move what does not belong to it elsewhere")
  }
}
