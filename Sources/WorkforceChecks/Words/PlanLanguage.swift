import WorkforceModel

extension Plan {
  /// Texts can be looked into; what they say in other languages is taken on trust.
  var isEnglish: Bool { language == "en" || language.hasPrefix("en-") }
}
