/// A language that reports are written in.
package enum Language: String, Hashable, Sendable, CaseIterable {
  case en, de, fr

  /// The language of a code such as `de` or `de-AT`; nil for one that reports are not written in.
  package init?(code: String) {
    self.init(rawValue: code.prefix { $0 != "-" }.lowercased())
  }
}
