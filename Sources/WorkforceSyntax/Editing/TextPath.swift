/// The way through a text to a value: `roles`, `claims-handler`, `to_be`, `grade`.
///
/// A step into a list is the number of an item, counted from 0; `0` also means the one item that is
/// written without a list around it.
package struct TextPath: Sendable {
  struct Step {
    /// The key that leads to the value; nil for the file itself and for items.
    var key: Located<String>?
    var node: SyntaxNode
  }

  package let file: String
  /// From the file itself down to the deepest value that is written.
  let steps: [Step]
  /// What of the path is not written yet.
  package let missing: [String]

  /// Follows a path down from a file's root; nil where not even its section is in the file.
  init?(_ path: [String], in root: SyntaxNode, of file: String) {
    var steps = [Step(key: nil, node: root)]
    var rest = path[...]
    while let next = rest.first, let node = steps.last?.node {
      if let items = node.list {
        guard let index = Int(next), items.indices.contains(index) else { break }
        steps.append(Step(key: nil, node: items[index]))
      } else if let entry = node.mapping?[next] {
        steps.append(Step(key: entry.key, node: entry.value))
      } else if next != "0" || node.content == .empty {
        break
      }
      rest = rest.dropFirst()
    }
    guard steps.count > 1 else { return nil }
    (self.file, self.steps, missing) = (file, steps, Array(rest))
  }

  /// The file itself.
  init(top root: SyntaxNode, of file: String, missing: [String]) {
    (self.file, steps, self.missing) = (file, [Step(key: nil, node: root)], missing)
  }

  package var isWritten: Bool { missing.isEmpty }

  /// The deepest value that is written.
  package var node: SyntaxNode { steps[steps.count - 1].node }

  /// The key above it, or the beginning of the file.
  package var place: SourceRange { steps.last { $0.key != nil }?.key?.range ?? node.range }
}
