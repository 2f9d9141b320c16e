/// What may stand behind a key: the kind as planners read it, and its shape as programs check it.
package struct FieldValue: Hashable, Sendable {
  /// In a planner's words: `role`, `share`, `list of texts`.
  package var name: String
  package var shape: FieldShape

  init(_ name: String, _ shape: FieldShape) {
    self.name = name
    self.shape = shape
  }
}

/// The shape of a value.
///
/// One item of a list may stand without brackets wherever a list may.
package indirect enum FieldShape: Hashable, Sendable {
  /// Whatever the key takes that it stands for.
  case anything
  /// Any single value: a text is what stands there, also where it looks like a number.
  case text
  /// A text with something in it.
  case label
  /// A text that is often, not always, one of a known list.
  case openText(Vocabulary)
  case boolean
  /// The id of an entry, here or elsewhere in the plan.
  case id
  /// The id of an entry that does work, or a word such as `tbd`, which a check judges.
  case holder
  case word([String])
  /// A text of a form of its own, as a regular expression, and what of it may look like a number.
  case pattern(String, numbers: ClosedRange<Double>?, says: String)
  case form(ValueForm)
  /// A value, `[low, most likely, high]`, or these three with a source.
  case estimate(ValueForm)
  /// `{from: …, to: …}`.
  case band(of: ValueForm)
  case either([FieldShape])
  case list(of: FieldShape)
  /// A mapping with the keys that the catalogue lists below this one.
  case keys
  /// A mapping whose keys are the planner's own; nothing may stand behind a key where that is said.
  case map(KeyForm, to: FieldShape, mayBeEmpty: Bool)
  /// The `to_be` of work, of a decision or of a measure: what changes, or its end.
  case change
  /// Levels by layer, or by domain and layer.
  case requirements
  /// The conditions of a duty.
  case conditions
  /// The settings of checks.
  case policy

  package enum KeyForm: Hashable, Sendable {
    case text, id
    /// A letter of responsibility.
    case letter
    /// A path of a scenario, such as `activities.triage-claim.time`.
    case path
  }

  /// Lists of names that are known outside the catalogue.
  package enum Vocabulary: Hashable, Sendable { case packs, duties, rules, rights }
}

extension FieldValue {
  static let text = Self("text", .text)
  /// A text that reading asks for: an empty one is as good as none.
  static let label = Self("text", .label)
  static let texts = Self("list of texts", .list(of: .text))
  static let boolean = Self("true or false", .boolean)
  static let role = id("role")
  static let wave = id("wave")
  static let waveOrDate = Self("wave or date", .either([.form(.date), .id]))
  /// Roles, systems or bodies, as the band of a decision names them.
  static let parties = Self("one or many", .list(of: .id))
  static let skillLevels = Self(
    "skills with levels", .map(.id, to: .form(.skillLevel), mayBeEmpty: false))
  static let sharesByRole = Self(
    "shares by role", .map(.id, to: .form(.share), mayBeEmpty: false))
  static let ownCodes = Self(
    "codes by system", .map(.text, to: .list(of: .text), mayBeEmpty: true))
  /// A number, or the band it should stay in.
  static let level = Self("number or band", .either([.form(.amount), .band(of: .amount)]))
  static let scheme = Self(
    "name of a scheme, or letters with their relations",
    .either([
      .word(Scheme.known.map(\.name)),
      .map(.letter, to: .word(Relation.allCases.map(\.rawValue)), mayBeEmpty: false),
    ]))
  /// A period in words, or as two dates.
  static let periodInWords = Self("text", .either([.text, .band(of: .date)]))
  static let layerLevel = Self("level", .either([.form(.readiness), .keys]))
  static let waivers = Self("list of waivers", .list(of: .keys))

  /// Codes of a catalog of occupations, one or several.
  static func code(_ catalog: String) -> Self {
    Self("code", .list(of: OccupationCode.shape(in: catalog)))
  }

  /// An id of a section, or of several.
  static func id(_ name: String) -> Self { Self(name, .id) }

  static func ids(_ nouns: String) -> Self { Self("list of \(nouns)", .list(of: .id)) }

  static func form(_ form: ValueForm) -> Self { Self(form.name, .form(form)) }

  static func estimate(_ form: ValueForm) -> Self {
    Self("\(form.name), an estimate", .estimate(form))
  }

  /// One of the words of a closed list.
  static func word<Words: CaseIterable & RawRepresentable>(
    _ type: Words.Type, called name: String? = nil
  ) -> Self where Words.RawValue == String {
    let words = type.allCases.map(\.rawValue)
    return Self(name ?? Wording.alternatives(words), .word(words))
  }

  static func words<Words: CaseIterable & RawRepresentable>(_ type: Words.Type) -> Self
  where Words.RawValue == String {
    let words = type.allCases.map(\.rawValue)
    return Self(words.joined(separator: ", "), .list(of: .word(words)))
  }

  /// A mapping whose keys the catalogue lists.
  static func keys(_ name: String) -> Self { Self(name, .keys) }

  /// Mappings whose keys the catalogue lists.
  static func list(of nouns: String) -> Self { Self("list of \(nouns)", .list(of: .keys)) }
}
