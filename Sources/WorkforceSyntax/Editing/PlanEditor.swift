/// Changes the text of a plan in place: every byte that no change touches stays what it is.
///
/// Changes are collected first and made together. Then the new text is read again: what was asked for
/// must stand there and every other value be what it was, else nothing is changed at all.
package struct PlanEditor: Sendable {
  struct OpenFile {
    var file: SourceFile
    var lines: SourceLines
    var root: SyntaxNode
    var edits: [TextEdit] = []
    var tree = TreeChanges()
    var insertions: [Insertion] = []
    /// Where names stand that begin with `&`, and whether `*` repeats them.
    var anchors: Anchors
  }

  /// New keys of one mapping, or below a key with nothing behind it.
  struct Insertion {
    var path: TextPath
    var pairs: [NewValue.Pair]
  }

  private let files: [String: SourceFile]
  private let trees: [(file: String, root: SyntaxNode)]
  private(set) var open: [String: OpenFile] = [:]

  package init(_ sources: LoadedSources) {
    files = Dictionary(sources.files.map { ($0.path, $0) }) { first, _ in first }
    trees = sources.trees
  }

  // MARK: Finding

  /// The way to a value of the plan, in the file that holds its entry; nil where there is none.
  package func path(to parts: [String]) -> TextPath? {
    let depth = parts.first == "plan" ? 1 : 2
    for tree in trees where tree.root.mapping?["pack"] == nil {
      guard let path = TextPath(parts, in: tree.root, of: tree.file),
        parts.count - path.missing.count >= min(depth, parts.count)
      else { continue }
      return path
    }
    return nil
  }

  /// The way to an entry that is not there yet: in the first file with its section, else in the one
  /// that holds `plan`.
  package func newEntry(_ path: [String]) -> TextPath? {
    guard let section = path.first else { return nil }
    for key in [section, "plan"] {
      for tree in trees {
        guard let mapping = tree.root.mapping, mapping["pack"] == nil, mapping[key] != nil else {
          continue
        }
        return TextPath(path, in: tree.root, of: tree.file)
          ?? TextPath(top: tree.root, of: tree.file, missing: path)
      }
    }
    return nil
  }

  // MARK: Changing

  /// Puts a value at the end of a path, and writes the keys that lead to it where they are missing.
  package mutating func set(_ path: TextPath, to value: NewValue) throws(EditRefusal) {
    var file = try opened(path.file)
    try file.refuseShared(path)
    if path.missing.isEmpty, case .text(let text) = value {
      guard path.node.list == nil, path.node.mapping == nil else {
        throw EditRefusal(
          "several values stand here, and one cannot take their place", at: path.place)
      }
      try file.replace(path.node, with: text)
    } else if let key = path.missing.first {
      try file.insert(.init(key, value.below(path.missing.dropFirst())), at: path)
    } else {
      throw EditRefusal("there is a value here already", at: path.place)
    }
    open[path.file] = file
  }

  /// Writes other texts in place of values and keys, wherever they stand.
  ///
  /// A value that is repeated by an alias changes with the one it repeats.
  package mutating func replace(_ texts: [SourceRange: String]) throws(EditRefusal) {
    let byFile = Dictionary(grouping: texts, by: \.key.file)
    for (name, places) in byFile.sorted(by: { $0.key.precedesAsPath($1.key) }) {
      var file = try opened(name)
      for (range, text) in places.sorted(by: { $0.key < $1.key }) {
        file.tree.texts[range] = text
        let raw = file.raw(range)
        if raw.first == "*" {
          // The text it repeats may be a part of the change itself.
          if let anchor = file.anchors.ranges[String(raw.dropFirst())], texts[anchor] == text {
            continue
          }
          file.edits.append(
            TextEdit(bytes: file.lines.bytes(of: range), replacement: ScalarText.written(text)))
        } else {
          try file.replaceRaw(range, with: text)
        }
      }
      open[name] = file
    }
  }

  /// Writes other words inside a longer text, whose lines and quotes stay what they are.
  ///
  /// - Parameters:
  ///   - word: What stands there; it holds nothing that quotes would change.
  ///   - places: Which of its occurrences change, counted from 0.
  ///   - text: The whole text afterwards.
  package mutating func replace(
    _ word: String, with other: String, at places: Set<Int>, in node: SyntaxNode,
    giving text: String
  ) throws(EditRefusal) {
    var file = try opened(node.range.file)
    let bytes = file.lines.bytes(of: node.range)
    let raw = Array(file.file.text.utf8)[bytes]
    let found = raw.starts(of: Array(word.utf8))
    let inText = Array((node.text?.string ?? "").utf8)[...].starts(of: Array(word.utf8))
    guard found.count == inText.count else {
      throw EditRefusal("`\(word)` stands in a text that is written with escapes", at: node.range)
    }
    for (place, start) in found.enumerated() where places.contains(place) {
      file.edits.append(TextEdit(bytes: start..<(start + word.utf8.count), replacement: other))
    }
    file.tree.texts[node.range] = text
    open[node.range.file] = file
  }

  /// Takes a key with its value away, or an item of a list.
  package mutating func remove(_ path: TextPath) throws(EditRefusal) {
    guard path.missing.isEmpty, path.steps.count > 1 else {
      throw EditRefusal("nothing stands there that could be taken away", at: path.place)
    }
    var file = try opened(path.file)
    try file.refuseShared(path)
    try file.remove(path)
    open[path.file] = file
  }

  /// Puts an item at the end of a list.
  package mutating func append(_ text: String, to path: TextPath) throws(EditRefusal) {
    guard path.missing.isEmpty, let items = path.node.list else {
      throw EditRefusal("no list stands here", at: path.place)
    }
    var file = try opened(path.file)
    try file.refuseShared(path)
    try file.append(text, to: path.node, items)
    open[path.file] = file
  }

  private func opened(_ name: String) throws(EditRefusal) -> OpenFile {
    if let file = open[name] { return file }
    guard let file = files[name], let root = trees.first(where: { $0.file == name })?.root else {
      throw EditRefusal("the file `\(name)` is not a part of the plan")
    }
    let lines = SourceLines(file.text)
    return OpenFile(
      file: file, lines: lines, root: root, anchors: Anchors(root, text: file.text, lines))
  }

  // MARK: Finishing

  /// The files that change, read again and found to say what they shall; in path order.
  package func finished() throws(EditRefusal) -> [EditedFile] {
    var result: [EditedFile] = []
    for (_, file) in open.sorted(by: { $0.key.precedesAsPath($1.key) }) {
      let edited = try file.finished()
      if edited.after != edited.before { result.append(edited) }
    }
    return result
  }
}

extension ArraySlice<UInt8> {
  /// Where a word begins, one behind the end of the other.
  fileprivate func starts(of word: [UInt8]) -> [Int] {
    var result: [Int] = []
    var index = startIndex
    while index + word.count <= endIndex {
      if self[index] == word[0], self[index..<(index + word.count)].elementsEqual(word) {
        result.append(index)
        index += word.count
      } else {
        index += 1
      }
    }
    return result
  }
}
