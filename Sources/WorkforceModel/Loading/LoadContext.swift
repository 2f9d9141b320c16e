import WorkforceSyntax

/// What every reader of a plan's text shares: the names in the plan, its units, and the problems.
final class LoadContext {
  private(set) var problems: [Diagnostic] = []
  /// The entry that is being read.
  var subject: Diagnostic.Subject?
  var state: Diagnostic.State?

  let names: NameIndex
  /// Ids of the governance packs that lie beside the plan.
  let ownPacks: [String]
  /// The duties of the packs the plan chooses, as `pack/duty`.
  var duties: [String] = []
  /// Units behind the measures that decisions are cut by.
  var unitsOfMeasures: [String: String] = [:]

  var currency: String?
  /// The plan's own currency is at fault: amounts in any are read on.
  var acceptsAnyCurrency = false
  var workingDays: Double?
  var scheme = Scheme.raci
  /// The plan's scheme is at fault: letters it might have had are no faults of their own.
  var acceptsAnyLetter = false
  /// Letters of the plan's own scheme that were reported where they are declared.
  var faultyLetters: Set<String> = []
  var workingTime: WorkingTime?
  /// Nil where the plan lists no sites: any name of a site will do.
  var sites: Set<String>?

  /// Where the text names entries; kept only where somebody asks for it.
  var uses: [NameUse]?

  /// What a domain says about the oversight of its activities.
  var oversightDefaults: [ID<Domain>: Oversight] = [:]

  /// A near name costs a look at every name, so a large text with thousands of faults gets near
  /// names for the first of them only.
  private var looksLeft = 250_000
  private var nearNames: [String: [String]] = [:]

  init(names: NameIndex = NameIndex(), ownPacks: [String] = []) {
    (self.names, self.ownPacks) = (names, ownPacks)
  }

  func report(
    _ id: String, _ message: String, at range: SourceRange, label: String = "",
    labels: [Diagnostic.Label] = [], notes: [String] = [], help: String
  ) {
    problems.append(
      Diagnostic(
        id: id, message: message, range: range, label: label, labels: labels, notes: notes,
        help: help, subject: subject, state: state))
  }

  func add(_ others: [Diagnostic]) { problems += others }

  /// Notes that a text, and nothing but it, names an entry.
  func noteUse(of name: Located<String>, in section: Section) {
    uses?.append(NameUse(EntryName(section, name.value), at: name.range))
  }

  /// Reads an entry or a state of one, so that what is reported meanwhile names it.
  func reading<Result>(
    _ subject: Diagnostic.Subject?, state: Diagnostic.State? = nil, _ read: () -> Result
  ) -> Result {
    let before = (self.subject, self.state)
    defer { (self.subject, self.state) = before }
    (self.subject, self.state) = (subject, state)
    return read()
  }

  func reading<Result>(_ state: Diagnostic.State, _ read: () -> Result) -> Result {
    reading(subject, state: state, read)
  }

  /// Up to three declared names much like a name that was not found.
  func near(_ name: String, in sections: [Section]) -> [String] {
    let key = sections.map(\.rawValue).joined(separator: ",") + "/" + name
    if let known = nearNames[key] { return known }
    guard looksLeft > 0 else { return [] }
    let candidates = sections.flatMap { names.ids(of: $0) }
    looksLeft -= candidates.count
    let result = Wording.near(name, in: candidates)
    nearNames[key] = result
    return result
  }
}
