package import WorkforceSyntax

/// Lines of the planner's files before and after a change.
package struct EditText: Sendable {
  var style: TerminalStyle

  package init(style: TerminalStyle) { self.style = style }

  /// ```
  /// work/intake.yaml:12
  ///   - raci: {R: claims-handler}
  ///   + raci: {R: claims-clerk}
  /// ```
  package func text(_ files: [EditedFile]) -> String {
    files.map { file in
      file.changes.map { change in
        let indentation = (change.before + change.after).indentation
        func lines(_ lines: [String], _ sign: String) -> String {
          lines.map { line in
            let text = String(line.dropFirst(indentation)).excerpt(limit: 200)
            return text.isEmpty ? "  \(sign)\n" : "  \(sign) \(text)\n"
          }.joined()
        }
        return "\(file.path.excerpt(limit: 300)):\(change.line)\n"
          + lines(change.before, "-") + lines(change.after, "+")
      }.joined()
    }.joined()
  }
}

extension [String] {
  /// The spaces that all lines with something on them begin with.
  fileprivate var indentation: Int {
    filter { !$0.allSatisfy(\.isWhitespace) }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
  }
}
