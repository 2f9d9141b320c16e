/// A language that reports are written in.
package enum Language: String, Hashable, Sendable, CaseIterable {
  case en, de, fr

  /// The language of a code such as `de` or `de-AT`; nil for one that reports are not written in.
  package init?(code: String) {
    self.init(rawValue: code.prefix { $0 != "-" }.lowercased())
  }
}

extension Double {
  /// Whole, with thousands set off as the language has it, for sentences: `1,234`, `1.234`, `1 234`.
  package func grouped(in language: Language) -> String {
    let text = grouped
    return switch language {
    case .en: text
    case .de: text.replacing(",", with: ".")
    case .fr: text.replacing(",", with: "\u{202F}")
    }
  }
}
