import WorkforceSyntax

/// What a piece of a plan says, whatever it looks like.
///
/// Comments and quotes are gone, keys stand in the order of their bytes, white space in a text counts
/// as one space, and a list of one is its one value. Two pieces that say different things give
/// different texts: every part begins with its sort and ends with a zero, which no plan can hold.
///
/// ```
/// text → "t" text 0    list → "l" items 0    mapping → "m" (key 0 value) … 0    nothing → "n"
/// ```
struct CanonicalText {
  private(set) var text = ""

  init(_ mapping: SyntaxMapping) { add(mapping) }

  private mutating func add(_ node: SyntaxNode) {
    switch node.content {
    case .empty: text += "n"
    case .text(let written):
      text += "t"
      text += written.string.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      text += "\0"
    case .list(let items):
      if items.count == 1 { return add(items[0]) }
      text += "l"
      for item in items { add(item) }
      text += "\0"
    case .mapping(let mapping): add(mapping)
    }
  }

  private mutating func add(_ mapping: SyntaxMapping) {
    text += "m"
    let entries = mapping.entries.sorted {
      $0.key.value.utf8.lexicographicallyPrecedes($1.key.value.utf8)
    }
    for entry in entries {
      text += entry.key.value
      text += "\0"
      add(entry.value)
    }
    text += "\0"
  }
}
