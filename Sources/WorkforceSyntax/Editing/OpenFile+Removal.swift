extension PlanEditor.OpenFile {
  mutating func remove(_ path: TextPath) throws(EditRefusal) {
    let step = path.steps[path.steps.count - 1]
    let parent = path.steps[path.steps.count - 2].node
    let siblings =
      parent.list?.map(\.range)
      ?? parent.mapping?.entries.map { entry in
        SourceRange(
          file: path.file, start: entry.key.range.start, end: entry.value.range.end)
      } ?? []
    let own = SourceRange(
      file: path.file, start: step.key?.range.start ?? step.node.range.start,
      end: step.node.range.end)
    guard let place = siblings.firstIndex(of: own) else {
      throw EditRefusal("nothing stands there that could be taken away", at: path.place)
    }
    guard isInline(parent) || siblings.count > 1 else {
      throw EditRefusal("nothing would be left around it; take that away instead", at: path.place)
    }
    let bytes = try isInline(parent) ? inline(place, of: siblings) : block(own, in: parent)
    edits.append(TextEdit(bytes: bytes, replacement: ""))
    if let key = step.key {
      tree.removedKeys.insert(key.range)
    } else {
      tree.removedItems.insert(step.node.range)
    }
  }

  /// With the comma that divides it from its neighbour.
  private func inline(_ place: Int, of siblings: [SourceRange]) throws(EditRefusal) -> Range<Int> {
    let own = lines.bytes(of: siblings[place])
    let bytes =
      if place > 0 {
        lines.byte(of: siblings[place - 1].end)..<own.upperBound
      } else if siblings.count > 1 {
        own.lowerBound..<lines.byte(of: siblings[1].start)
      } else {
        own
      }
    guard !raw(bytes).contains("#") else {
      throw EditRefusal("a comment may stand beside it; move it first", at: siblings[place])
    }
    return bytes
  }

  /// Whole lines, with what is said beside them; a comment on lines of its own stays.
  private func block(_ own: SourceRange, in parent: SyntaxNode) throws(EditRefusal) -> Range<Int> {
    var before = lines.text(before: own.start)
    if parent.list != nil, let dash = before.lastIndex(of: "-") { before = before[..<dash] }
    let behind = lines.text(from: own.end).drop { $0 == " " || $0 == "\t" }
    guard before.allSatisfy({ $0 == " " }), behind.isEmpty || behind.first == "#" else {
      throw EditRefusal("it is written in a line with others", at: own)
    }
    var bytes = lines.bytes(ofLines: Int(own.start.line)...Int(own.end.line))
    if bytes.upperBound == file.text.utf8.count, !raw(bytes).hasLineEnd, own.start.line > 1 {
      // The end of the line before goes in place of the one that is not there.
      let line = Int(own.start.line) - 1
      let previous = lines.bytes(ofLines: line...line)
      bytes = (previous.lowerBound + lines[line].utf8.count)..<bytes.upperBound
    }
    return bytes
  }
}

extension Substring {
  fileprivate var hasLineEnd: Bool { last?.isNewline == true }
}
