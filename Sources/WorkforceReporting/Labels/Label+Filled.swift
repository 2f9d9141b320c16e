import WorkforcePlanning

extension Label {
  /// The same text with something filled in that is alike in every language, such as a currency.
  func with(_ value: String) -> Label {
    Label(en: self(.en, value), de: self(.de, value), fr: self(.fr, value))
  }
}
