/// A value to be put into a text.
package indirect enum NewValue: Hashable, Sendable {
  case text(String)
  case mapping([Pair])

  package struct Pair: Hashable, Sendable {
    package var key: String
    package var value: NewValue

    package init(_ key: String, _ value: NewValue) {
      self.key = key
      self.value = value
    }
  }

  /// The value below a chain of keys that are not written yet.
  package func below(_ keys: some BidirectionalCollection<String>) -> NewValue {
    keys.reversed().reduce(self) { value, key in .mapping([Pair(key, value)]) }
  }

  /// Between brackets, on one line.
  var inline: String {
    switch self {
    case .text(let text): ScalarText.written(text)
    case .mapping(let pairs): "{" + pairs.map(\.inline).joined(separator: ", ") + "}"
    }
  }

  /// What a key with this value is, as the tree has it after reading.
  func node(at range: SourceRange) -> SyntaxNode {
    switch self {
    case .text(let text): SyntaxNode(.text(SyntaxText(text, isQuoted: false)), at: range)
    case .mapping(let pairs):
      SyntaxNode(.mapping(SyntaxMapping(pairs.map { $0.entry(at: range) })), at: range)
    }
  }
}

extension NewValue.Pair {
  var inline: String { ScalarText.key(key) + ": " + value.inline }

  /// On lines of their own, each with the indentation before it and without a line end.
  func lines(indentation: String) -> [String] {
    let key = indentation + ScalarText.key(key) + ":"
    switch value {
    case .text(let text): return [key + " " + ScalarText.written(text)]
    case .mapping(let pairs):
      return [key] + pairs.flatMap { $0.lines(indentation: indentation + "  ") }
    }
  }

  func entry(at range: SourceRange) -> SyntaxMapping.Entry {
    SyntaxMapping.Entry(key: Located(key, at: range), value: value.node(at: range))
  }
}
