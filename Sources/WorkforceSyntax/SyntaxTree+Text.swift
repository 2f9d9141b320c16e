extension SyntaxNode {
  /// The value on one line, as it would be typed, cut to a length.
  package func inline(limit: Int) -> String {
    var result = ""
    write(to: &result, limit: limit)
    return result.excerpt(limit: limit)
  }

  /// Goes no further than what is shown.
  private func write(to text: inout String, limit: Int) {
    guard text.unicodeScalars.count <= limit else { return }
    switch content {
    case .text(let value): text += value.string
    case .empty: break
    case .list(let items):
      text += "["
      for (index, item) in items.enumerated() where text.unicodeScalars.count <= limit {
        if index > 0 { text += ", " }
        item.write(to: &text, limit: limit)
      }
      text += "]"
    case .mapping(let mapping):
      text += "{"
      for (index, entry) in mapping.entries.enumerated()
      where text.unicodeScalars.count <= limit {
        if index > 0 { text += ", " }
        text += "\(entry.key.value): "
        entry.value.write(to: &text, limit: limit)
      }
      text += "}"
    }
  }

  /// Whether two values say the same, wherever they are written.
  package func says(theSameAs other: SyntaxNode) -> Bool {
    switch (content, other.content) {
    case (.text(let one), .text(let two)): one.string == two.string
    case (.empty, .empty): true
    case (.list(let one), .list(let two)):
      one.count == two.count && zip(one, two).allSatisfy { $0.says(theSameAs: $1) }
    case (.mapping(let one), .mapping(let two)):
      one.entries.count == two.entries.count
        && zip(one.entries, two.entries).allSatisfy {
          $0.key == $1.key && $0.value.says(theSameAs: $1.value)
        }
    default: false
    }
  }
}
