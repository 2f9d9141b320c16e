/// Walks through the folder of a plan and collects its YAML files.
///
/// Links are followed only after everything else, only inside the folder, and only to what was not
/// met before: no file is read twice, and no circle of links has an end to wait for.
struct FileSearch {
  struct File {
    /// Relative to the plan's folder.
    var path: String
    var realPath: String
  }

  private(set) var files: [File] = []
  private(set) var problems: [Diagnostic] = []

  private let root: String
  private let excluded: Set<String>
  private var seen: Set<String> = []
  private var folders: [File] = []
  private var links: [File] = []
  private var visits = 0

  init(root: String, excluded: [String]) {
    self.root = root
    // A plan written into its own folder must not make the folder invisible.
    self.excluded = Set(excluded.filter { !root.isInside($0) })
  }

  mutating func run() {
    folders = [File(path: "", realPath: root)]
    seen = [root]
    while !isFull {
      if let folder = folders.popLast() {
        look(into: folder)
      } else if !links.isEmpty {
        links.sort { $1.path.precedesAsPath($0.path) }
        follow(links.removeLast())
      } else {
        break
      }
    }
    files.sort { $0.path.precedesAsPath($1.path) }
  }

  private var isFull: Bool {
    files.count > SourceLimits.files || visits > SourceLimits.folders
  }

  private mutating func look(into folder: File) {
    visits += 1
    guard visits <= SourceLimits.folders else {
      problems.append(.tooManyFolders(at: folder.path))
      return
    }
    let names: [String]
    switch FileSystem.names(in: folder.realPath) {
    case .success(let found): names = found.filter { !$0.hasPrefix(".") }
    case .failure(let error):
      problems.append(.unreadableFolder(folder.path, reason: error.reason))
      return
    }
    for name in names.sorted(by: { $0.precedesAsPath($1) }) {
      let entry = File(
        path: folder.path.isEmpty ? name : folder.path + "/" + name,
        realPath: folder.realPath + "/" + name)
      switch FileKind(ofLinkAt: entry.realPath) {
      case .folder: add(folder: entry)
      case .file where name.isYAMLName: add(file: entry)
      case .link: links.append(entry)
      case .other where name.isYAMLName: problems.append(.notAFile(entry.path))
      case .file, .other, nil: break
      }
    }
  }

  private mutating func add(folder: File) {
    guard !excluded.contains(folder.realPath), seen.insert(folder.realPath).inserted else { return }
    folders.append(folder)
  }

  private mutating func add(file: File) {
    guard !excluded.contains(file.realPath), seen.insert(file.realPath).inserted else { return }
    guard !file.path.unicodeScalars.contains(where: \.isInvisible) else {
      problems.append(.invisibleName(file.path))
      return
    }
    files.append(file)
    if files.count > SourceLimits.files { problems.append(.tooManyFiles(at: file.path)) }
  }

  private mutating func follow(_ link: File) {
    guard let target = FileSystem.realPath(link.realPath), let kind = FileKind(at: target) else {
      if link.path.isYAMLName { problems.append(.brokenLink(link.path)) }
      return
    }
    guard kind == .folder || link.path.isYAMLName else { return }
    guard target.isInside(root) else {
      problems.append(.outsideLink(link.path, isFolder: kind == .folder))
      return
    }
    guard !excluded.contains(where: { target.isInside($0) }) else { return }
    switch kind {
    case .folder: add(folder: File(path: link.path, realPath: target))
    case .file: add(file: File(path: link.path, realPath: target))
    case .link, .other: problems.append(.notAFile(link.path))
    }
  }
}

extension String {
  var isYAMLName: Bool {
    let name = lowercased()
    return name.hasSuffix(".yaml") || name.hasSuffix(".yml")
  }

  /// The path is the folder's own or one below it.
  func isInside(_ folder: String) -> Bool {
    self == folder || hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
  }
}

extension Diagnostic {
  fileprivate static func unreadableFolder(_ folder: String, reason: String) -> Self {
    Self(
      id: "file/unreadable", message: "the folder cannot be read: \(reason)",
      range: .start(of: folder.excerpt(limit: 200)),
      help: "allow yourself to read the folder, or move it out of the plan's folder")
  }

  fileprivate static func notAFile(_ path: String) -> Self {
    Self(
      id: "file/unreadable", message: "this has the name of a YAML file but is no file",
      range: .start(of: path.excerpt(limit: 200)), help: "delete it, or give it another name")
  }

  static func invisibleName(_ path: String) -> Self {
    let name = path.excerpt(limit: 200)
    return Self(
      id: "file/invisible-name",
      message: "the name of the file holds invisible characters",
      range: .start(of: name), help: "rename the file")
  }

  fileprivate static func brokenLink(_ path: String) -> Self {
    Self(
      id: "file/broken-link", message: "this is a link to a file that does not exist",
      range: .start(of: path.excerpt(limit: 200)),
      help: "delete the link, or put the file in its place")
  }

  fileprivate static func outsideLink(_ path: String, isFolder: Bool) -> Self {
    Self(
      id: "file/outside-link", severity: isFolder ? .warning : .error,
      message: "this is a link to a \(isFolder ? "folder" : "file") outside the plan's folder "
        + "and was not read",
      range: .start(of: path.excerpt(limit: 200)),
      help: "copy the \(isFolder ? "folder" : "file") into the plan's folder, or delete the link")
  }

  static func tooManyFiles(at path: String) -> Self {
    Self(
      id: "file/too-many",
      message: "there are more than \(SourceLimits.files.grouped) YAML files in the plan's folder",
      range: .start(of: path.excerpt(limit: 200)),
      help: "name the folder of one plan, or move what does not belong to it elsewhere")
  }

  fileprivate static func tooManyFolders(at path: String) -> Self {
    Self(
      id: "file/too-many",
      message: "there are more than \(SourceLimits.folders.grouped) folders in the plan's folder",
      range: .start(of: path.excerpt(limit: 200)),
      help: "name the folder of one plan, or move what does not belong to it elsewhere")
  }
}
