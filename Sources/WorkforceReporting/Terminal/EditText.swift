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
        "\(file.path.excerpt(limit: 300)):\(change.line)\n"
          + change.before.map { "  - \($0.shown)\n" }.joined()
          + change.after.map { "  + \($0.shown)\n" }.joined()
      }.joined()
    }.joined()
  }
}

extension String {
  fileprivate var shown: String {
    String(drop { $0 == " " }).excerpt(limit: 200)
  }
}
