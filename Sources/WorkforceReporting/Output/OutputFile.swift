/// One file to hand over: its place in the output folder and what it holds.
package struct OutputFile: Sendable, Equatable {
  package enum Content: Sendable, Equatable {
    case bytes([UInt8])
    case workbook(Workbook)

    /// A text as UTF-8.
    package static func text(_ text: String) -> Content { .bytes(Array(text.utf8)) }
  }

  /// A path relative to the output folder with `/` between parts, such as `roles/clerk.md`.
  package var name: String
  package var content: Content

  package init(_ name: String, _ content: Content) {
    self.name = name
    self.content = content
  }

  /// Whether a path stays inside the output folder however it is read: relative, no `.` or `..`,
  /// no empty part, no control characters.
  package static func isSafe(_ name: String) -> Bool {
    if name.isEmpty || name.utf8.count > 1_024 { return false }
    if name.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F || $0 == "\\" }) {
      return false
    }
    return name.split(separator: "/", omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }
}

/// What a run did in the output folder; names are relative to it.
package struct WriteReport: Sendable, Equatable {
  /// Files that are new or have changed, in the order they were put in place.
  package var written: [String] = []
  /// Files that already held the same bytes and were left alone.
  package var unchanged: [String] = []
  /// Files of the previous run that this run no longer makes.
  package var removed: [String] = []
  /// Files of the previous run that could not be removed.
  package var left: [String] = []

  package init() {}
}
