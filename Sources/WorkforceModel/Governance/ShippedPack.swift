import WorkforceSyntax

extension GovernancePack {
  /// The packs that come with the program, in the order they are listed.
  package static let shippedIDs = shippedTexts.map(\.id)

  /// A pack that comes with the program; read when it is asked for.
  package static func shipped(_ id: String) -> GovernancePack? {
    guard let text = shippedTexts.first(where: { $0.id == id })?.text else { return nil }
    return read(text, named: "\(id).yaml").pack
  }

  /// Reads the text of a shipped pack, with everything that is wrong with it.
  static func read(
    _ text: String, named file: String
  ) -> (pack: GovernancePack?, problems: [Diagnostic]) {
    let read = YAMLReader.read(SourceFile(path: file, text: text))
    let context = LoadContext()
    let entry = read.root?.mapping?["pack"]
    let pack = entry.flatMap { context.pack($0, isShipped: true) }
    return (pack, read.problems + context.problems)
  }
}
