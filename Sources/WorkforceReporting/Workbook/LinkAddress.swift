/// Turns a link into the address the library takes.
enum LinkAddress {
  private static let schemes = ["http://", "https://", "mailto:"]

  /// The address, or nil if the target is to be written as plain text.
  static func address(of target: LinkTarget) -> String? {
    switch target {
    case .cell(let sheet, let position):
      return "internal:\(SheetRange.quoted(sheet))!\(position.name)"
    case .url(let text):
      guard text.utf16.count <= 2_079, !SafeText.hasUnstorable(text) else { return nil }
      let lower = text.lowercased()
      guard let scheme = schemes.first(where: { lower.hasPrefix($0) }) else { return nil }
      let rest = text.dropFirst(scheme.count)
      if rest.isEmpty || rest.contains(" ") { return nil }
      // The library looks for these words anywhere and then takes the link for one of its own.
      let address = (scheme + rest)
        .replacing("internal:", with: "internal%3A")
        .replacing("external:", with: "external%3A")
      return address.utf16.count <= 2_079 ? address : nil
    }
  }
}
