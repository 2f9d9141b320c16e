/// What a tree shall be after its text was changed, by the places of the old text.
///
/// The text is read again after every change and held against this: what does not agree is refused.
struct TreeChanges {
  /// Texts of values and keys.
  var texts: [SourceRange: String] = [:]
  /// What stands where nothing stood.
  var values: [SourceRange: NewValue] = [:]
  /// Keys added at the end of a mapping.
  var pairs: [SourceRange: [NewValue.Pair]] = [:]
  /// Items added at the end of a list.
  var items: [SourceRange: [NewValue]] = [:]
  /// Keys that go with their values.
  var removedKeys: Set<SourceRange> = []
  var removedItems: Set<SourceRange> = []

  func applied(to node: SyntaxNode) -> SyntaxNode {
    var result = node
    switch node.content {
    case .text, .empty:
      if let text = texts[node.range] {
        let isQuoted = node.text?.isQuoted ?? false
        result.content = .text(SyntaxText(text, isQuoted: isQuoted))
      } else if node.content == .empty, let value = values[node.range] {
        result = value.node(at: node.range)
      }
    case .list(let nodes):
      var all = nodes.filter { !removedItems.contains($0.range) }.map(applied)
      all += (items[node.range] ?? []).map { $0.node(at: node.range) }
      result.content = .list(all)
    case .mapping(let mapping):
      var all = mapping.entries.filter { !removedKeys.contains($0.key.range) }.map { entry in
        SyntaxMapping.Entry(
          key: Located(texts[entry.key.range] ?? entry.key.value, at: entry.key.range),
          value: applied(to: entry.value))
      }
      all += (pairs[node.range] ?? []).map { $0.entry(at: node.range) }
      result.content = .mapping(SyntaxMapping(all))
    }
    return result
  }
}
