/// A piece of a plan's text: a value, a list or a mapping, with the place it was written at.
///
/// Values keep their text as it stands in the file. What `no` or `12:30` means is decided by the key
/// that asks, never here.
package struct SyntaxNode: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case text(SyntaxText)
    case list([SyntaxNode])
    case mapping(SyntaxMapping)
    /// A key with nothing behind it, `~` or `null`.
    case empty
  }

  package var content: Content
  package var range: SourceRange

  package init(_ content: Content, at range: SourceRange) {
    self.content = content
    self.range = range
  }

  package var mapping: SyntaxMapping? {
    if case .mapping(let value) = content { value } else { nil }
  }
  package var list: [SyntaxNode]? { if case .list(let value) = content { value } else { nil } }
  package var text: SyntaxText? { if case .text(let value) = content { value } else { nil } }
}

package struct SyntaxText: Hashable, Sendable {
  /// The value without its quotes, escapes resolved.
  package var string: String
  /// Written with quotes or as a block: always a text, whatever it looks like.
  package var isQuoted: Bool

  package init(_ string: String, isQuoted: Bool) {
    self.string = string
    self.isQuoted = isQuoted
  }
}

/// Keys and values in the order of the file; every key once.
package struct SyntaxMapping: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package var key: Located<String>
    package var value: SyntaxNode

    package init(key: Located<String>, value: SyntaxNode) {
      self.key = key
      self.value = value
    }
  }

  package var entries: [Entry]

  package init(_ entries: [Entry]) { self.entries = entries }

  package subscript(key: String) -> Entry? { entries.first { $0.key.value == key } }
}
