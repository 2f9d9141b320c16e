/// Names that are not in a table itself.
enum MatrixTitle {
  /// The file's name without folder and ending, as a title.
  static func ofFile(_ path: String) -> String {
    var name = path.split(separator: "/").last.map(String.init) ?? path
    if let point = name.lastIndex(of: "."), point > name.startIndex {
      name = String(name[..<point])
    }
    let words = name.split { $0 == "_" || $0.isWhitespace }.joined(separator: " ")
    return TitleText.clean(words)
  }

  /// A title without the scheme's name: `TPM RACI` is of the TPM.
  static func withoutScheme(_ title: String) -> String {
    let words = title.split(whereSeparator: \.isWhitespace).filter {
      let folded = RelationWords.folded(String($0))
      return TableWords.kind(folded) != .letter && !["matrix", "chart", "matrix."].contains(folded)
    }
    return TitleText.clean(words.joined(separator: " "))
  }
}
