extension PlanEditor.OpenFile {
  func raw(_ range: SourceRange) -> Substring { raw(lines.bytes(of: range)) }

  func raw(_ bytes: Range<Int>) -> Substring {
    let utf8 = file.text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
    return file.text[start..<utf8.index(start, offsetBy: bytes.count)]
  }

  /// A value that stands in several places by an alias is never changed in one of them.
  func refuseShared(_ path: TextPath) throws(EditRefusal) {
    for step in path.steps {
      let start = lines.text(from: step.node.range.start)
      let name = String(
        start.dropFirst().prefix { $0.isLetter || $0.isNumber || "-_".contains($0) })
      if start.first == "*", step.node.range.start != step.node.range.end {
        throw EditRefusal(
          "the value is repeated from elsewhere by `*\(name)`; write it out here first",
          at: step.node.range)
      }
      if start.first == "&", anchors.repeated.contains(name) {
        throw EditRefusal(
          "the value is used elsewhere too, by `*\(name)`; write it out there first",
          at: step.node.range)
      }
    }
  }

  /// Whether a value is written between brackets.
  func isInline(_ node: SyntaxNode) -> Bool {
    let content = raw(content(of: node.range))
    return content.first == "{" || content.first == "["
  }

  /// The bytes of a value without the name before it.
  private func content(of range: SourceRange) -> Range<Int> {
    let bytes = lines.bytes(of: range)
    let raw = raw(bytes)
    guard raw.first == "&" else { return bytes }
    let name = raw.prefix { !$0.isWhitespace }
    let space = raw[name.endIndex...].prefix(while: \.isWhitespace)
    return (bytes.lowerBound + name.utf8.count + space.utf8.count)..<bytes.upperBound
  }

  mutating func replace(_ node: SyntaxNode, with text: String) throws(EditRefusal) {
    guard node.text?.string != text else { return }
    try replaceRaw(node.range, with: text)
    tree.texts[node.range] = text
  }

  mutating func replaceRaw(_ range: SourceRange, with text: String) throws(EditRefusal) {
    let bytes = content(of: range)
    let old = raw(bytes)
    if let first = old.first, "|>".contains(first),
      old.prefix(while: { !$0.isNewline }).contains("#")
    {
      throw EditRefusal("a comment stands inside the text; move it first", at: range)
    }
    let written = ScalarText.written(text, inPlaceOf: old)
    edits.append(TextEdit(bytes: bytes, replacement: space(before: range) + written))
  }

  /// What is missing between a key with nothing behind it and a value.
  func space(before range: SourceRange) -> String {
    lines.text(before: range.start).last == ":" ? " " : ""
  }

  // MARK: Finishing

  func finished() throws(EditRefusal) -> EditedFile {
    var edits = edits
    var tree = tree
    // Of two that end on the same line the deeper comes first.
    for insertion in insertions.sorted(by: { $0.path.steps.count > $1.path.steps.count }) {
      try write(insertion, into: &edits, &tree)
    }
    guard let ordered = edits.inOrder else {
      throw EditRefusal("two changes touch the same place in `\(file.path)`")
    }
    let text = ordered.applied(to: file.text)
    let before = YAMLReader.read(file)
    let after = YAMLReader.read(SourceFile(path: file.path, text: text))
    let isSound = after.problems.map(\.id) == before.problems.map(\.id)
    guard isSound, let root = after.root, root.says(theSameAs: tree.applied(to: self.root)) else {
      throw EditRefusal(
        "the text of `\(file.path)` is written in a way that cannot be changed safely; "
          + "make the change by hand", at: ordered.first.map(place))
    }
    return EditedFile(
      path: file.path, before: file.text, after: text,
      changes: ordered.lineChanges(in: file.text, lines))
  }

  private func place(of edit: TextEdit) -> SourceRange {
    let start = lines.position(ofByte: edit.bytes.lowerBound)
    return SourceRange(file: file.path, start: start, end: start)
  }
}
