extension SourceLoader {
  /// Reads the plan as it stood in a commit, under the limits that hold for a folder.
  ///
  /// - Parameters:
  ///   - commit: Its full name.
  ///   - revision: What the reader called it.
  package func load(
    _ commit: String, called revision: String, from repository: GitRepository
  ) throws(GitError) -> LoadedSources {
    var problems: [Diagnostic] = []
    var found: [GitRepository.Entry] = []
    let root = FileSystem.absolutePath(folder)
    let passedOver = excluded.map(FileSystem.absolutePath).filter { !root.isInside($0) }
    for entry in try repository.entries(of: commit) {
      let isHidden = entry.path.split(separator: "/").contains { $0.hasPrefix(".") }
      if isHidden || passedOver.contains(where: { "\(root)/\(entry.path)".isInside($0) }) {
        continue
      }
      switch entry.kind {
      case .repository:
        problems.append(.notInRevision(entry.path, "a repository of its own"))
      case .link:
        if entry.path.isYAMLName { problems.append(.notInRevision(entry.path, "a link")) }
      case .file where !entry.path.isYAMLName: break
      case .file where entry.path.unicodeScalars.contains(where: \.isInvisible):
        problems.append(.invisibleName(entry.path))
      case .file where entry.size > SourceLimits.fileBytes:
        problems.append(.fileTooLarge(entry.path, bytes: entry.size))
      case .file: found.append(entry)
      }
    }
    found.sort { $0.path.precedesAsPath($1.path) }
    if found.count > SourceLimits.files {
      problems.append(.tooManyFiles(at: found[SourceLimits.files].path))
      found.removeLast(found.count - SourceLimits.files)
    }
    var total = 0
    for (place, entry) in found.enumerated() {
      guard total + entry.size <= SourceLimits.totalBytes else {
        problems.append(.planTooLarge(at: entry.path))
        found.removeLast(found.count - place)
        break
      }
      total += entry.size
    }
    guard !found.isEmpty || !problems.isEmpty else {
      throw .noPlan(revision: revision, folder: folder)
    }
    var seen: Set<String> = []
    let objects = found.map(\.object).filter { seen.insert($0).inserted }
    let contents = try repository.contents(of: objects, bytes: total)
    var files: [SourceFile] = []
    for entry in found {
      switch SourceText.decode(contents[entry.object] ?? [], path: entry.path) {
      case .success(let file): files.append(file)
      case .failure(let fault): problems.append(fault.problem)
      }
    }
    var sources = Self.read(files: files)
    sources.problems = (problems + sources.problems).inTextOrder()
    sources.leaveOutOtherPlans()
    return sources
  }
}

extension Diagnostic {
  fileprivate static func notInRevision(_ path: String, _ what: String) -> Self {
    Self(
      id: "file/not-in-revision", severity: .warning,
      message: "this is \(what) in the earlier version and was not read",
      range: .start(of: path.excerpt(limit: 200)))
  }
}
