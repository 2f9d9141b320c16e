/// The kinds of value that a key or two have to themselves.
extension FieldValue {
  static let annexPoint = Self(
    "point of Annex III, or none",
    .pattern(
      "(?:none|[1-8][a-z]?)", numbers: 1...8, says: "a point of Annex III such as 4a, or none"))
  static let answering = Self("role", .list(of: .holder))
  static let bands = Self("list of bands, lowest first", .list(of: .keys))
  static let changeOfDecision = Self("list of bands, or the end of the decision", .change)
  static let changeOfMeasure = Self("scorecards, or the end of the measure", .change)
  static let changeOfWork = Self("state, or the end of the work", .change)
  static let checks = Self("list of checks", .list(of: .openText(.rules)))
  static let conditions = Self("facts with words or bounds", .conditions)
  static let country = Self("country", .text)
  static let currency = Self(
    "currency",
    .pattern("[A-Z]{3}", numbers: nil, says: "three capital letters of ISO 4217, such as EUR"))
  static let deciders = Self("role or system", .list(of: .holder))
  static let duties = Self("duties by id", .map(.id, to: .keys, mayBeEmpty: false))
  static let dutiesMet = Self("list of duties", .list(of: .openText(.duties)))
  static let facts = Self(
    "fact or facts", .list(of: .word(GovernanceFact.allCases.map(\.rawValue))))
  static let goLive = Self("go-live", .word(["go-live"]))
  static let language = Self(
    "language",
    .pattern(
      "[A-Za-z]{2,3}(?:-[A-Za-z]{1,8})*", numbers: nil, says: "a language code, such as en or de"))
  static let letters = Self(
    "roles and systems by letter", .map(.letter, to: .list(of: .holder), mayBeEmpty: true))
  static let levelsByDomain = Self(
    "levels by domain", .map(.id, to: .form(.readiness), mayBeEmpty: false))
  static let limits = Self(
    "amounts by measure of a decision", .map(.text, to: .form(.amount), mayBeEmpty: false))
  static let numberOrDuration = Self(
    "number or duration", .either([.form(.number), .form(.duration)]))
  static let packs = Self("list of pack ids", .list(of: .openText(.packs)))
  static let performers = Self("one or many", .list(of: .holder))
  static let policy = Self("rules with settings", .policy)
  static let readiness = Self("0 to 5", .form(.readiness))
  static let region = Self("region", .text)
  static let requirements = Self("levels by layer, or by domain and layer", .requirements)
  static let rights = Self("list of rights", .list(of: .openText(.rights)))
  static let rolesBySkill = Self("roles by skill", .map(.id, to: .list(of: .id), mayBeEmpty: true))
  static let rolesOrShares = Self(
    "role, roles or shares by role",
    .either([.list(of: .id), .map(.id, to: .form(.share), mayBeEmpty: false)]))
  static let rule = Self("rule", .openText(.rules))
  static let settings = Self("values by path", .map(.path, to: .anything, mayBeEmpty: false))
  static let shareOrTime = Self(
    "share or time per period", .either([.form(.share), .form(.timeRate)]))
  static let site = Self("site", .text)
  static let sites = Self("sites by id", .map(.text, to: .keys, mayBeEmpty: true))
  static let systems = Self("system or list of systems", .list(of: .id))
  static let weeklyHours = Self("hours of the week", .text)
  static let words = Self("words", .list(of: .text))
}
