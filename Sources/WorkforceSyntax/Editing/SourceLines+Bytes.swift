extension SourceLines {
  /// The byte at which a place begins; a place behind the end of its line counts as that end.
  package func byte(of position: SourcePosition) -> Int {
    let line = Int(position.line)
    let before = text(before: position)
    return bytes(ofLines: line...line).lowerBound + before.utf8.count
  }

  /// The bytes of a stretch of the text.
  package func bytes(of range: SourceRange) -> Range<Int> {
    let start = byte(of: range.start)
    return start..<Swift.max(start, byte(of: range.end))
  }

  func line(ofByte offset: Int) -> Int { Int(position(ofByte: offset).line) }
}
