/// A file of the plan: its path relative to the plan's folder, and its text.
package struct SourceFile: Hashable, Sendable {
  package var path: String
  /// Valid UTF-8 without a byte order mark.
  package var text: String

  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}
