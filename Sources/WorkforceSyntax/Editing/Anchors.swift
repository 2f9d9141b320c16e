/// The values of a file that have a name (`&name`), and the names that are repeated (`*name`).
struct Anchors {
  private(set) var ranges: [String: SourceRange] = [:]
  private(set) var repeated: Set<String> = []

  init(_ root: SyntaxNode, text: String, _ lines: SourceLines) {
    // Most files have none, and need not be walked through.
    guard text.utf8.contains(UInt8(ascii: "&")) else { return }
    collect(root, lines)
  }

  private mutating func collect(_ node: SyntaxNode, _ lines: SourceLines) {
    let start = lines.text(from: node.range.start)
    let name = String(start.dropFirst().prefix { $0.isLetter || $0.isNumber || "-_".contains($0) })
    switch start.first {
    case "*":
      // What it repeats is looked through where it stands.
      repeated.insert(name)
      return
    case "&": if ranges[name] == nil { ranges[name] = node.range }
    default: break
    }
    switch node.content {
    case .list(let items): for item in items { collect(item, lines) }
    case .mapping(let mapping): for entry in mapping.entries { collect(entry.value, lines) }
    case .text, .empty: break
    }
  }
}
