package import WorkforceSyntax

/// The text an entry came from, so that a finding can point at any key of it.
///
/// The tree is kept as it was read and walked only when a finding needs a place. Two sources are
/// always equal: a model does not change because its text moved.
package struct EntrySource: Sendable, Hashable {
  private let text: Text

  package init(declaration: SourceRange, node: SyntaxNode) {
    text = Text(declaration: declaration, node: node)
  }

  /// The entry's id where it is declared.
  package var declaration: SourceRange { text.declaration }

  /// What is written behind it, as it was read.
  package var node: SyntaxNode { text.node }

  /// Shared: an entry is copied far oftener than it is looked up.
  private final class Text: Sendable {
    let declaration: SourceRange
    let node: SyntaxNode

    init(declaration: SourceRange, node: SyntaxNode) {
      self.declaration = declaration
      self.node = node
    }
  }

  package static func == (left: Self, right: Self) -> Bool { true }
  package func hash(into hasher: inout Hasher) {}

  /// The place of the value at a path of keys, such as `place("oversight", "by")`.
  ///
  /// A step into a list is the text of an item or its index. A path that is not written gives its
  /// deepest written part; of nothing written, the entry's id.
  package func place(_ path: String...) -> SourceRange { deepest(path).range }

  package func place(path: [String]) -> SourceRange { deepest(path).range }

  /// As `place`, read in a state: what `to_be` does not state is looked for in `as_is`, then at the
  /// entry itself.
  package func place(in state: Diagnostic.State, _ path: String...) -> SourceRange {
    place(in: state, path: path)
  }

  package func place(in state: Diagnostic.State, path: [String]) -> SourceRange {
    let prefixes = state == .toBe ? [["to_be"], ["as_is"], []] : [["as_is"], []]
    var best: (depth: Int, range: SourceRange)?
    for prefix in prefixes {
      let found = deepest(prefix + path)
      let depth = found.depth - prefix.count
      if depth == path.count { return found.range }
      if depth > (best?.depth ?? 0) { best = (depth, found.range) }
    }
    return best?.range ?? declaration
  }

  /// Whether the path is written, in this state or inherited.
  package func states(_ path: String..., in state: Diagnostic.State) -> Bool {
    let prefixes = state == .toBe ? [["to_be"], ["as_is"], []] : [["as_is"], []]
    return prefixes.contains { deepest($0 + path).depth == $0.count + path.count }
  }

  /// Whether exactly this path is written.
  package func states(_ path: String...) -> Bool { deepest(path).depth == path.count }

  private func deepest(_ path: [String]) -> (depth: Int, range: SourceRange) {
    var current = text.node
    var range = declaration
    for (depth, step) in path.enumerated() {
      guard let next = current.child(step) else { return (depth, range) }
      current = next
      range = next.range
    }
    return (path.count, range)
  }
}

/// Where a part of an entry was written.
///
/// Two places are always equal, as for `EntrySource`.
package struct Place: Sendable, Hashable {
  package let range: SourceRange

  package init(_ range: SourceRange) { self.range = range }

  package static func == (left: Self, right: Self) -> Bool { true }
  package func hash(into hasher: inout Hasher) {}
}

extension SyntaxNode {
  fileprivate func child(_ step: String) -> SyntaxNode? {
    switch content {
    case .mapping(let mapping):
      guard let entry = mapping[step] else { return nil }
      // A key with nothing behind it is shown at the key.
      return entry.value.content == .empty ? SyntaxNode(.empty, at: entry.key.range) : entry.value
    case .list(let items):
      if let index = Int(step), items.indices.contains(index) { return items[index] }
      return items.first { $0.text?.string == step }
    case .text(let text): return text.string == step ? self : nil
    case .empty: return nil
    }
  }
}
