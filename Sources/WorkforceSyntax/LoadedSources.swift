internal import Dispatch
internal import Synchronization

/// The text of a plan, read and taken apart.
package struct LoadedSources: Sendable {
  /// Every file that was read, in path order, also those whose tree is missing.
  package var files: [SourceFile]
  /// What stands in the files, in path order; files without content or with a fault that hides the
  /// rest are missing.
  package var trees: [(file: String, root: SyntaxNode)]
  package var problems: [Diagnostic]
  /// Folders below the plan's folder that hold a plan of their own, and were left out.
  package var otherPlans: [String]

  package init(
    files: [SourceFile] = [], trees: [(file: String, root: SyntaxNode)] = [],
    problems: [Diagnostic] = [], otherPlans: [String] = []
  ) {
    self.files = files
    self.trees = trees
    self.problems = problems
    self.otherPlans = otherPlans
  }
}

extension SourceLoader {
  /// Takes texts apart that are already in memory, on all cores; the result does not depend on how
  /// many there are.
  package static func read(files: [SourceFile]) -> LoadedSources {
    let files = files.sorted { $0.path.precedesAsPath($1.path) }
    typealias Reading = (root: SyntaxNode?, problems: [Diagnostic])
    let readings = Mutex([Reading](repeating: (nil, []), count: files.count))
    DispatchQueue.concurrentPerform(iterations: files.count) { index in
      let reading = YAMLReader.read(files[index])
      readings.withLock { $0[index] = reading }
    }
    var sources = LoadedSources(files: files)
    for (file, reading) in zip(files, readings.withLock { $0 }) {
      if let root = reading.root { sources.trees.append((file.path, root)) }
      sources.problems += reading.problems
    }
    return sources
  }
}

extension LoadedSources {
  /// Leaves out every folder below the top that holds a plan of its own, with all that is in it.
  mutating func leaveOutOtherPlans() {
    let roots = Dictionary(trees.map { ($0.file, $0.root) }) { first, _ in first }
    var folders: Set<String> = []
    for file in files {
      guard let folder = file.path.folder, file.holdsPlan(roots[file.path]) else { continue }
      folders.insert(folder)
    }
    guard !folders.isEmpty else { return }
    func isLeftOut(_ path: String) -> Bool {
      var path = path
      while let folder = path.folder {
        if folders.contains(folder) { return true }
        path = folder
      }
      return false
    }
    files.removeAll { isLeftOut($0.path) }
    trees.removeAll { isLeftOut($0.file) }
    problems.removeAll { isLeftOut($0.range.file) }
    otherPlans = folders.filter { !isLeftOut($0) }.sorted { $0.precedesAsPath($1) }
  }
}

extension SourceFile {
  fileprivate func holdsPlan(_ root: SyntaxNode?) -> Bool {
    if let root { return root.mapping?["plan"] != nil }
    // A fault hides the keys: look at the text itself.
    return text.hasPrefix("plan:") || text.contains("\nplan:") || text.contains("\r\nplan:")
  }
}

extension String {
  /// The path without its last part; nothing for a file at the top.
  var folder: String? { lastIndex(of: "/").map { String(self[..<$0]) } }

  /// Byte by byte: the same order on every machine and under every locale.
  func precedesAsPath(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
