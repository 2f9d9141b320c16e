/// A place in a text.
///
/// Lines and columns start at 1; a column counts Unicode scalars.
package struct SourcePosition: Hashable, Comparable, Sendable {
  package var line: Int32
  package var column: Int32

  package init(line: Int, column: Int) {
    self.line = Int32(clamping: line)
    self.column = Int32(clamping: column)
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A stretch of one file, from `start` up to but not including `end`.
package struct SourceRange: Hashable, Comparable, Sendable {
  /// The file's path relative to the plan's folder, with `/` between the parts.
  package var file: String
  package var start: SourcePosition
  package var end: SourcePosition

  package init(file: String, start: SourcePosition, end: SourcePosition) {
    self.file = file
    self.start = start
    self.end = end
  }

  /// The beginning of a file, for what has no better place.
  package static func start(of file: String) -> Self {
    let first = SourcePosition(line: 1, column: 1)
    return Self(file: file, start: first, end: first)
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.file, left.start, left.end) < (right.file, right.start, right.end)
  }
}

/// A value and the place it was written at.
///
/// Equality looks at the value alone.
package struct Located<Value> {
  package var value: Value
  package var range: SourceRange

  package init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }
}

extension Located: Sendable where Value: Sendable {}

extension Located: Equatable where Value: Equatable {
  package static func == (left: Self, right: Self) -> Bool { left.value == right.value }
}

extension Located: Hashable where Value: Hashable {
  package func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
