/// The letters a plan uses and the relation behind each.
///
/// Sources of the schemes: field notes on responsibility charting (RACI, RASCI, RACI-VS, CAIRO,
/// DACI, PARIS, PACSI).
package struct Scheme: Hashable, Sendable {
  package struct Letter: Hashable, Sendable {
    package var letter: String
    package var relation: Relation
    /// What the scheme's own books call it, such as `Driver`; nil for letters of a plan's own.
    package var name: String?

    package init(_ letter: String, _ relation: Relation, _ name: String? = nil) {
      self.letter = letter
      self.relation = relation
      self.name = name
    }
  }

  package var name: String
  package var letters: [Letter]

  package init(name: String, letters: [Letter]) {
    self.name = name
    self.letters = letters
  }

  package func relation(of letter: String) -> Relation? {
    letters.first { $0.letter == letter }?.relation
  }

  /// The first letter of a relation; a mapping of one's own may have several.
  package func letter(for relation: Relation) -> String? {
    letters.first { $0.relation == relation }?.letter
  }

  /// The letters are a mapping of the plan's own.
  package var isOwn: Bool { name == Self.ownName }

  package static let ownName = "own"

  /// Letters of a plan's own, at most.
  package static let mostLetters = 24

  /// The relation that says who answers: `account`, or `decide` where no letter accounts; nil in a
  /// scheme that has neither.
  package var answering: Relation? {
    [.account, .decide].first { relation in letters.contains { $0.relation == relation } }
  }
}

extension Scheme {
  package static let raci = Self(
    name: "RACI", letters: [responsible, accountable, consulted, informed])

  /// The schemes a plan may name, in the order in which the documentation lists them.
  package static let known: [Self] = [
    raci,
    Self(
      name: "RASCI",
      letters: [
        responsible, accountable, .init("S", .support, "Supportive"), consulted, informed,
      ]),
    Self(
      name: "RACI-VS",
      letters: raci.letters + [
        .init("V", .verify, "Verifier"), .init("S", .sign, "Signatory"),
      ]),
    Self(name: "RACIO", letters: raci.letters + [.init("O", .excluded, "Omitted")]),
    Self(
      name: "CAIRO",
      letters: [
        consulted, accountable, informed, responsible, .init("O", .excluded, "Out of the loop"),
      ]),
    Self(
      name: "DACI",
      letters: [
        .init("D", .perform, "Driver"), .init("A", .decide, "Approver"),
        .init("C", .advise, "Contributor"), informed,
      ]),
    Self(
      name: "PARIS",
      letters: [
        .init("P", .perform, "Participant"), accountable, .init("R", .verify, "Review required"),
        .init("I", .advise, "Input required"), .init("S", .sign, "Sign-off required"),
      ]),
    Self(
      name: "PACSI",
      letters: [
        .init("P", .perform, "Perform"), accountable, .init("C", .veto, "Control"),
        .init("S", .advise, "Suggest"), informed,
      ]),
  ]

  private static let responsible = Letter("R", .perform, "Responsible")
  private static let accountable = Letter("A", .account, "Accountable")
  private static let consulted = Letter("C", .advise, "Consulted")
  private static let informed = Letter("I", .notify, "Informed")
}

extension Scheme {
  /// Schemes for decisions alone; a plan that names one for its work is told what to write.
  package static let forDecisions = ["RAPID", "DARE"]

  /// The keys of a decision's band that RAPID has a letter for, in the order of its name.
  ///
  /// Source: Bain's RAPID, in the field notes on decision rights.
  package static let rapid: [(letter: String, name: String, key: String, relation: Relation)] = [
    ("R", "Recommend", "recommend", .recommend), ("A", "Agree", "agree", .veto),
    ("P", "Perform", "perform", .perform), ("I", "Input", "advise", .advise),
    ("D", "Decide", "decide", .decide),
  ]
}
