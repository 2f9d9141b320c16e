import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let personalData = Rule(
    "privacy/personal-data", .error, "The text holds data of a single person.",
    rationale: """
      A plan speaks of roles and is read by many, kept long and compared over years; a person in it \
      makes it a file on employees, with the duties that brings.
      """,
    source: "Regulation (EU) 2016/679, article 5(1)(c): no more personal data than needed.",
    bad: [
      """
      roles:
        fraud-analyst:
          title: Fraud analyst
          purpose: Finds fraud; ask ▸anna.schmidt@insurer.example for access
        payments-clerk:
          title: Payments clerk
          purpose: Pays claims (employee no. ▸100234 stands in)
      """,
      """
      risks:
        queue-grows:
          title: The queue grows
          response: agreed with ▸Anna Schmidt in the steering group
      """,
    ],
    good: [
      """
      roles:
        fraud-analyst:
          title: Fraud analyst
          purpose: Finds fraud; ask motor.claims@insurer.example or info@insurer.example for access
          codes: {hris: JP-100234}
        payments-clerk:
          title: Payments clerk
          purpose: Pays claims for a staff of 1200
      risks:
        queue-grows:
          title: The queue grows
          response: agreed with the Head of Claims in the steering group
      """
    ],
    basis: .plan { context in
      lazy var vocabulary = context.vocabulary
      var findings: [Diagnostic] = []
      // A text that is anchored and used again stands in the file once.
      var seen: Set<SourceRange> = []
      context.forEachText(where: PersonalDatum.mayBe) { text in
        if let datum = text.personalDatum(vocabulary: { vocabulary }),
          seen.insert(text.range).inserted
        {
          findings.append(context.personalData(datum, in: text))
        }
      }
      return findings
    })
}

extension WrittenText {
  fileprivate func personalDatum(vocabulary: () -> Set<String>) -> PersonalDatum? {
    if text.utf8.contains(UInt8(ascii: "@")),
      let email = PersonalDatum.email(in: text, vocabulary: vocabulary())
    {
      return email
    }
    if let number = PersonalDatum.personnelNumber(in: text) { return number }
    if PersonalDatum.isPersonnelNumber(key: key), text.contains(where: \.isNumber) {
      return PersonalDatum(
        kind: .personnelNumber, range: text.startIndex..<text.endIndex,
        masked: PersonalDatum.mask(text))
    }
    return mayNamePersons ? PersonalDatum.name(in: text) : nil
  }

  /// Whether the key is one behind which planners write whom they spoke with.
  ///
  /// Titles of roles and systems have rules of their own; sources, codes and suppliers name authors
  /// and firms.
  private var mayNamePersons: Bool {
    switch key {
    case "title": !["role", "system", nil].contains(subject?.kind)
    default: Self.notes.contains(key)
    }
  }

  private static let notes: Set<String> = [
    "reason", "response", "comment", "purpose", "fallback", "criterion", "minimum", "evidence",
    "safe_stop", "documents", "controls", "basis", "cadence", "not_for", "retired", "question",
  ]
}

extension RuleContext {
  /// The words the plan's own ids are made of.
  fileprivate var vocabulary: Set<String> {
    func words(_ ids: some Sequence<some Entry>) -> [String] {
      ids.flatMap { $0.id.text.split(separator: "-").map { String($0) } }
    }
    return Set(
      words(definitions.roles) + words(definitions.systems) + words(definitions.domains)
        + words(definitions.activities) + words(definitions.decisions)
        + words(definitions.bodies) + words(definitions.waves))
  }

  fileprivate func personalData(_ datum: PersonalDatum, in text: WrittenText) -> Diagnostic {
    let place = text.subject.map { " of \($0.kind) `\($0.id)`" } ?? ""
    let key = "`\(text.key.excerpt(limit: 40))`\(place)"
    let (what, help): (String, String) =
      switch datum.kind {
      case .email:
        ("a person's e-mail address", "write the shared mailbox of the team, or name the role")
      case .personnelNumber:
        ("a personnel number", "delete it; name the role by its id")
      case .name:
        ("what looks like a person's name", "name the role in place of the person")
      }
    return finding(
      "\(key) holds \(what), `\(datum.masked)`", at: text.place(of: datum.range),
      about: text.subject, cause: text.key, severity: datum.kind == .name ? .note : nil,
      help: help)
  }
}
