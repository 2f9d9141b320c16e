extension PlanEditor.OpenFile {
  /// Notes a new key; keys of one mapping are written together in the end.
  mutating func insert(_ pair: NewValue.Pair, at path: TextPath) throws(EditRefusal) {
    guard path.node.mapping != nil || path.node.content == .empty else {
      throw EditRefusal("a value stands here, with no keys below it", at: path.place)
    }
    if let place = insertions.firstIndex(where: { $0.path.node.range == path.node.range }) {
      try insertions[place].pairs.add(pair, at: path.place)
    } else {
      insertions.append(.init(path: path, pairs: [pair]))
    }
  }

  /// Puts an item at the end of a list.
  mutating func append(
    _ text: String, to list: SyntaxNode, _ items: [SyntaxNode]
  ) throws(EditRefusal) {
    let written = ScalarText.written(text)
    if isInline(list) {
      insert(written, behind: items.last?.range, in: list, into: &edits)
    } else if let first = items.first, let last = items.last {
      let before = lines.text(before: first.range.start)
      let dash = before.lastIndex(of: "-").map { before[..<$0] } ?? ""
      guard dash.allSatisfy({ $0 == " " }) else {
        throw EditRefusal("the list is written in a line with others", at: list.range)
      }
      insert(lines: [dash + "- " + written], below: last.range.end, into: &edits)
    }
    tree.items[list.range, default: []].append(.text(text))
  }

  func write(
    _ insertion: PlanEditor.Insertion, into edits: inout [TextEdit], _ tree: inout TreeChanges
  ) throws(EditRefusal) {
    let (path, pairs) = (insertion.path, insertion.pairs)
    let node = path.node
    guard let mapping = node.mapping else {
      tree.values[node.range] = .mapping(pairs)
      let isInline = path.steps.dropLast().contains { self.isInline($0.node) }
      if isInline || !raw(node.range).isEmpty {
        let space = raw(node.range).isEmpty ? " " : ""
        edits.append(
          TextEdit(
            bytes: lines.bytes(of: node.range), replacement: space + NewValue.mapping(pairs).inline)
        )
      } else {
        let indentation = indentation(of: path.place.start) + "  "
        insert(
          lines: pairs.flatMap { $0.lines(indentation: indentation) }, below: node.range.end,
          into: &edits)
      }
      return
    }
    tree.pairs[node.range] = pairs
    if isInline(node) {
      let text = pairs.map(\.inline).joined(separator: ", ")
      insert(text, behind: mapping.entries.last?.value.range, in: node, into: &edits)
    } else if let first = mapping.entries.first, let last = mapping.entries.last {
      let indentation = indentation(of: first.key.range.start)
      let new = pairs.flatMap { $0.lines(indentation: indentation) }
      if path.steps.count == 1 {
        insert(section: new, into: &edits)
      } else {
        insert(lines: new, below: last.value.range.end, into: &edits)
      }
    }
  }

  /// Behind the last of what stands between brackets, or as the first of it.
  private func insert(
    _ text: String, behind last: SourceRange?, in collection: SyntaxNode,
    into edits: inout [TextEdit]
  ) {
    if let last {
      add(", " + text, at: lines.byte(of: last.end), to: &edits)
    } else {
      // Between the brackets themselves.
      add(text, at: lines.byte(of: collection.range.end) - 1, to: &edits)
    }
  }

  /// Lines of their own below the line that holds a place.
  private func insert(
    lines new: [String], below place: SourcePosition, into edits: inout [TextEdit]
  ) {
    let line = Int(place.line)
    let end = lines.bytes(ofLines: line...line).lowerBound + lines[line].utf8.count
    let lineEnd = lineEnd(near: line)
    add(new.map { lineEnd + $0 }.joined(), at: end, to: &edits)
  }

  /// At the end of the file, behind all comments there.
  private func insert(section new: [String], into edits: inout [TextEdit]) {
    let last = lines.count
    let lineEnd = lineEnd(near: max(1, last - 1))
    var text = lines[last].isEmpty ? "" : lineEnd
    if !lines[last].allSatisfy(\.isWhitespace) || !lines[max(1, last - 1)].isEmpty {
      text += lineEnd
    }
    add(text + new.map { $0 + lineEnd }.joined(), at: file.text.utf8.count, to: &edits)
  }

  /// What is put in at one place comes in the order of the calls.
  private func add(_ text: String, at byte: Int, to edits: inout [TextEdit]) {
    if let place = edits.firstIndex(where: { $0.bytes == byte..<byte }) {
      edits[place].replacement += text
    } else {
      edits.append(TextEdit(bytes: byte..<byte, replacement: text))
    }
  }

  /// The white space a key is written behind; for a key behind a dash, as wide as what is before it.
  private func indentation(of place: SourcePosition) -> String {
    let before = lines.text(before: place)
    if before.allSatisfy({ $0 == " " }) { return String(before) }
    return String(repeating: " ", count: Int(place.column) - 1)
  }

  /// How a line ends; for the last of the file, how the one before it does.
  private func lineEnd(near line: Int) -> String {
    for line in [line, line - 1] where line >= 1 {
      let end = raw(lines.bytes(ofLines: line...line)).dropFirst(lines[line].count)
      if !end.isEmpty { return String(end) }
    }
    return "\n"
  }
}

extension [NewValue.Pair] {
  /// Adds a key, or what is below it to what is already there.
  fileprivate mutating func add(
    _ pair: NewValue.Pair, at place: SourceRange
  ) throws(EditRefusal) {
    guard let index = firstIndex(where: { $0.key == pair.key }) else { return append(pair) }
    guard case .mapping(var below) = self[index].value, case .mapping(let new) = pair.value else {
      throw EditRefusal("`\(pair.key)` is set twice", at: place)
    }
    for pair in new { try below.add(pair, at: place) }
    self[index].value = .mapping(below)
  }
}
