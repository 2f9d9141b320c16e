/// One stretch of bytes of a file and what stands there afterwards.
struct TextEdit: Hashable {
  /// From and up to but not including, in bytes of the text without a byte order mark.
  var bytes: Range<Int>
  var replacement: String
}

/// Why a text is not changed; it stays as it is.
package struct EditRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  package var message: String
  /// Where it cannot be done, unless it is about the text as a whole.
  package var range: SourceRange?

  package init(_ message: String, at range: SourceRange? = nil) {
    self.message = message
    self.range = range
  }

  package var description: String {
    (range.map { "\($0.file):\($0.start.line): " } ?? "") + message
  }
}

/// A file with its changes made.
package struct EditedFile: Hashable, Sendable {
  package var path: String
  package var before: String
  package var after: String
  /// The lines that differ, in the order of the text.
  package var changes: [LineChange]
}

/// Lines of a file before and after, without their ends; lines that are only added have none before.
package struct LineChange: Hashable, Sendable {
  /// The first of the lines in the old text.
  package var line: Int
  package var before: [String]
  package var after: [String]

  package init(line: Int, before: [String], after: [String]) {
    (self.line, self.before, self.after) = (line, before, after)
  }
}

extension [TextEdit] {
  /// In the order of the text; nil where two of them touch the same bytes.
  var inOrder: [TextEdit]? {
    let ordered = sorted {
      ($0.bytes.lowerBound, $0.bytes.upperBound) < ($1.bytes.lowerBound, $1.bytes.upperBound)
    }
    for (one, next) in zip(ordered, ordered.dropFirst())
    where one.bytes.upperBound > next.bytes.lowerBound || one.bytes == next.bytes {
      return nil
    }
    return ordered
  }

  /// A text with these edits made, which are in order and do not overlap.
  func applied(to text: String, from start: Int = 0) -> String {
    var bytes: [UInt8] = []
    let old = [UInt8](text.utf8)
    var position = 0
    for edit in self {
      bytes += old[position..<(edit.bytes.lowerBound - start)]
      bytes += [UInt8](edit.replacement.utf8)
      position = edit.bytes.upperBound - start
    }
    bytes += old[position...]
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The lines they change, neighbours put together only where one edit reaches over both.
  func lineChanges(in text: String, _ lines: SourceLines) -> [LineChange] {
    var groups: [(first: Int, last: Int, edits: [TextEdit])] = []
    for edit in self {
      let first = lines.line(ofByte: edit.bytes.lowerBound)
      let last = Swift.max(first, lines.line(ofByte: edit.bytes.upperBound))
      if let group = groups.last, group.last >= first {
        groups[groups.count - 1].last = Swift.max(group.last, last)
        groups[groups.count - 1].edits.append(edit)
      } else {
        groups.append((first, last, [edit]))
      }
    }
    let utf8 = [UInt8](text.utf8)
    return groups.map { group in
      let bytes = lines.bytes(ofLines: group.first...group.last)
      let before = String(decoding: utf8[bytes], as: UTF8.self)
      let after = group.edits.applied(to: before, from: bytes.lowerBound)
      return LineChange(line: group.first, before: before.lines, after: after.lines).narrowed
    }
  }
}

extension LineChange {
  /// Without the lines at both ends that stay what they are.
  fileprivate var narrowed: LineChange {
    var result = self
    while let first = result.before.first, first == result.after.first {
      result.before.removeFirst()
      result.after.removeFirst()
      result.line += 1
    }
    while let last = result.before.last, last == result.after.last {
      result.before.removeLast()
      result.after.removeLast()
    }
    return result
  }
}

extension String {
  fileprivate var lines: [String] {
    var lines = split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
    // The end of the last line begins no other.
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
