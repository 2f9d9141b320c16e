import WorkforceSyntax

/// Where a file still says a word that is no name of the entry: in comments and in longer texts.
struct Mentions {
  private(set) var all: [Renaming.Mention] = []

  /// `places` are those that name the entry.
  init(of word: String, in file: SourceFile, _ root: SyntaxNode?, _ places: Set<SourceRange>) {
    guard file.text.contains(word) else { return }
    let lines = SourceLines(file.text)
    var values: [Int: [SourceRange]] = [:]
    root?.forEachText { range in
      for line in range.start.line...range.end.line { values[Int(line), default: []].append(range) }
    }
    for number in 1...lines.count {
      let line = lines[number]
      for found in line.ranges(of: word) where line.isWord(found) {
        let column = line[..<found.lowerBound].unicodeScalars.count + 1
        let start = SourcePosition(line: number, column: column)
        let end = SourcePosition(line: number, column: column + word.unicodeScalars.count)
        let value = values[number]?.first { $0.start <= start && end <= $0.end }
        if let value, places.contains(value) { continue }
        // The whole value is the id of something else.
        if let value, lines.bytes(of: value).count <= word.utf8.count + 2 { continue }
        all.append(
          .init(
            range: SourceRange(file: file.path, start: start, end: end), isComment: value == nil))
      }
    }
  }
}

extension Substring {
  /// Whether what stands before and behind it is no part of an id.
  fileprivate func isWord(_ range: Range<Index>) -> Bool {
    func isPart(_ character: Character?) -> Bool {
      character.map { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" } ?? false
    }
    return !isPart(self[..<range.lowerBound].last) && !isPart(self[range.upperBound...].first)
  }
}

extension SyntaxNode {
  /// The places of all keys and texts.
  fileprivate func forEachText(_ visit: (SourceRange) -> Void) {
    switch content {
    case .text: visit(range)
    case .empty: break
    case .list(let items): for item in items { item.forEachText(visit) }
    case .mapping(let mapping):
      for entry in mapping.entries {
        visit(entry.key.range)
        entry.value.forEachText(visit)
      }
    }
  }
}
