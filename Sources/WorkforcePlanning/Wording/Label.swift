/// A text of the reports in each language they are written in.
///
/// The compiler asks for all of them, so that none can be missing. What is filled in stands as
/// `{1}`, `{2}` and so on, for languages put it in different places.
package struct Label: Hashable, Sendable {
  private let en: String
  private let de: String
  private let fr: String

  package init(en: String, de: String, fr: String) {
    self.en = en
    self.de = de
    self.fr = fr
  }

  /// Put together from parts that each language writes in its own way.
  package init(_ text: (Language) -> String) {
    self.init(en: text(.en), de: text(.de), fr: text(.fr))
  }

  /// The same in every language: names, ids and what the plan's text says.
  package init(same text: String) { self.init(en: text, de: text, fr: text) }

  package subscript(language: Language) -> String {
    switch language {
    case .en: en
    case .de: de
    case .fr: fr
    }
  }

  /// The text with what is filled in; what is filled in is not looked through again.
  package func callAsFunction(_ language: Language, _ values: String...) -> String {
    Self.fill(self[language], values)
  }

  /// The label with what is filled in, where the language is chosen later.
  package func filled(_ values: String...) -> Label {
    Label(en: Self.fill(en, values), de: Self.fill(de, values), fr: Self.fill(fr, values))
  }

  /// The label with another one filled in.
  package func filled(_ value: Label) -> Label {
    Label(
      en: Self.fill(en, [value.en]), de: Self.fill(de, [value.de]), fr: Self.fill(fr, [value.fr]))
  }

  private static func fill(_ text: String, _ values: [String]) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      let after = rest[rest.index(after: open)...]
      if let close = after.firstIndex(of: "}"), let place = Int(after[..<close]),
        values.indices.contains(place - 1)
      {
        result += values[place - 1]
        rest = after[after.index(after: close)...]
      } else {
        result += "{"
        rest = after
      }
    }
    return result + rest
  }
}

/// A text that counts: `1 role`, `3 roles`.
package struct CountLabel: Hashable, Sendable {
  private let one: Label
  private let other: Label

  package init(one: Label, other: Label) {
    self.one = one
    self.other = other
  }

  /// The count is `{1}`, what is filled in besides `{2}`; French counts none with the singular.
  package func callAsFunction(
    _ language: Language, _ count: Int, with value: String = ""
  ) -> String {
    let isOne = count == 1 || language == .fr && count == 0
    return (isOne ? one : other)(language, Double(count).grouped(in: language), value)
  }

  /// With its count, where the language is chosen later.
  package func filled(_ count: Int) -> Label { Label { self($0, count) } }
}
