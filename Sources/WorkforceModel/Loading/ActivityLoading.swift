import WorkforceSyntax

extension LoadContext {
  func activity(_ reader: FieldReader, _ entry: CollectedEntry, source: EntrySource) -> Activity {
    let id = entry.id.value
    var activity = Activity(
      id: ID(id), title: reader.title(orID: id), changes: false, source: source)
    activity.domain = reader.domain(orFile: entry.fileDomain)
    activity.impact = reader.impact()
    activity.codes = reader.freeCodes()
    activity.reKeys = reader.reference("re_keys", .activities)
    activity.waivers = reader.waivers()
    activity.wave = reader.reference("wave", .waves)

    var base = ActivityState()
    reader.applyWork(to: &base)
    base.time = reader.estimate("time", .time)
    base.oversight = activity.domain.flatMap { oversightDefaults[$0] }
    readStates(reader, base, into: &activity)
    return activity
  }

  private func readStates(
    _ reader: FieldReader, _ base: ActivityState, into activity: inout Activity
  ) {
    let toBeNode = reader.node("to_be")
    let ends = toBeNode?.mapping?["retired"] != nil
    // `raci` one level too high is reported where it stands.
    if !reader.writes("as_is"), toBeNode == nil || ends, !reader.writes("raci") {
      reader.require("as_is", example: "{raci: \(exampleOfLetters())}")
    }
    let asIs = reading(.asIs) { reader.fields("as_is") }
    if let asIs {
      activity.asIs = reading(.asIs) { asIs.asIsState(base) }
    }
    guard let toBeNode else {
      activity.toBe = activity.asIs
      if let asIs { _ = checkHours([reader, asIs], activity.asIs) }
      return
    }
    activity.changes = true
    reading(.toBe) {
      let keys = ends ? ["activities.to_be"] : ["activities.to_be", "activities.as_is"]
      guard let mapping = mapping(toBeNode, key: "to_be", example: "{execution: assisted}") else {
        return
      }
      let toBe = FieldReader(mapping, at: reader.keyPlace("to_be"), paths: keys, self) {
        ends && toBeConflict($0, with: "activities.as_is", mapping)
      }
      activity.wave = toBe.wave(orOf: reader, activity.wave)
      if ends {
        activity.retirement = toBe.retirement(.activities)
      } else {
        activity.toBe = toBe.toBeState(activity.asIs, base, asIs)
      }
      let holds =
        asIs.map { asIs in
          reading(.asIs) { checkHours([reader, asIs], activity.asIs) }
        } ?? true
      if holds, !ends {
        _ = checkHours([reader, asIs, toBe].compactMap { $0 }, activity.toBe)
      }
    }
  }

  /// Refuses a key of a state beside `retired`; false for a key that no state has.
  func toBeConflict(
    _ entry: SyntaxMapping.Entry, with path: String, _ mapping: SyntaxMapping
  ) -> Bool {
    guard FieldCatalog.has(entry.key.value, under: path) else { return false }
    report(
      "field/conflict", "`to_be` states both `retired` and `\(entry.key.value)`",
      at: entry.key.range,
      labels: mapping["retired"].map { [Diagnostic.Label("ends here", at: $0.key.range)] } ?? [],
      help: "keep `retired` where it ends, the other keys where it goes on")
    return true
  }

  /// Whether a state has what its hours need, or none of it.
  ///
  /// The readers are those whose keys hold in the state, the activity first.
  private func checkHours(_ readers: [FieldReader], _ state: ActivityState?) -> Bool {
    let volume = readers.last { $0.writes("volume") }
    let time = readers.last { $0.writes("time") }
    switch (volume, time) {
    case (nil, nil): return true
    case (let volume?, nil):
      report(
        "field/missing", "`volume` is stated without `time`, and hours need both",
        at: volume.keyPlace("volume"), help: "write `time: 12 min`, the work on one item")
      return false
    case (nil, let time?):
      report(
        "field/missing", "`time` is stated without `volume`, and hours need both",
        at: time.keyPlace("time"), help: "write `volume: 10000 per month`, the number of items")
      return false
    case (.some, .some):
      guard let state, state.execution.isSystems,
        !readers.contains(where: { $0.writes("completed") }), let last = readers.last
      else { return true }
      let reader = readers.last { $0.writes("execution") } ?? last
      report(
        "field/missing", "`\(state.execution.rawValue)` work with hours needs `completed`",
        at: reader.node("execution")?.range ?? reader.place,
        help: "write `completed: 70%`, the part of the items whose result by the system is used")
      return false
    }
  }
}

extension FieldReader {
  func domain(orFile fileDomain: Located<String>?) -> ID<Domain>? {
    if writes("domain") { return reference("domain", .domains) }
    // A wrong name at the head of a file is reported once, there.
    guard let fileDomain,
      context.names.declaration(of: fileDomain.value, in: .domains) != nil
    else { return nil }
    return ID(fileDomain.value)
  }

  func retirement<Subject>(_ section: Section) -> Retirement<Subject> {
    var reason = text("retired")
    // `retired: true` says that it ends and not why.
    if let word = reason, ["true", "yes"].contains(word.lowercased()) { reason = nil }
    return Retirement(
      reason: reason, into: references("into", section) ?? [],
      place: Place(keyPlace("retired")))
  }

  /// The wave of a `to_be`, or of the entry it belongs to; the two may not differ.
  func wave(orOf entry: FieldReader, _ inherited: ID<Wave>?) -> ID<Wave>? {
    guard let wave: ID<Wave> = reference("wave", .waves) else { return inherited }
    if let inherited, inherited != wave, let node = node("wave") {
      let noun = context.subject?.kind ?? "entry"
      context.report(
        "field/conflict", "`wave` is `\(wave)` in `to_be` and `\(inherited)` at the \(noun)",
        at: node.range, label: "in `to_be`",
        labels: entry.node("wave").map { [.init("at the \(noun)", at: $0.range)] } ?? [],
        help: "keep the one in which the change goes live")
    }
    return wave
  }

  /// Keys that stand at the activity or in a state; `time`, which depends on the state, is not one.
  func applyWork(to state: inout ActivityState) {
    if let output = text("output") { state.output = output }
    if let feeds = steps("feeds") { state.feeds = feeds }
    if let measures: [ID<Measure>] = references("measures", .measures) {
      state.measures = measures
    }
    if let volume = estimate("volume", .rate) { state.volume = volume }
    if let needs = skills("needs") { state.needs = needs }
  }

  private func steps(_ key: String) -> [Step]? {
    items(key).map { nodes in
      context.distinct(nodes, key: key) { node in
        if node.text?.string == "outside" { return .outside }
        return context.id(node, [.activities, .decisions], key: key, words: ["outside"])
          .map { $0.section == .activities ? .activity(ID($0.id)) : .decision(ID($0.id)) }
      }
    }
  }

  fileprivate func asIsState(_ base: ActivityState) -> ActivityState {
    var state = base
    require("raci", example: context.exampleOfLetters())
    apply(to: &state)
    // What a domain says about oversight is for work that a system has a part in.
    if state.execution == .human, !writes("oversight") { state.oversight = nil }
    if state.time == nil { state.time = state.timeWithHelp }
    checkEffort(of: state, inherited: false)
    return state
  }

  fileprivate func toBeState(
    _ asIs: ActivityState?, _ base: ActivityState, _ asIsReader: FieldReader?
  ) -> ActivityState {
    var state = asIs ?? base
    if state.oversight == nil { state.oversight = base.oversight }
    if asIsReader == nil { require("raci", example: context.exampleOfLetters("triage-model")) }
    apply(to: &state)
    let isHelped = state.execution == .assisted || state.execution == .shared
    if let asIs, asIs.execution != state.execution {
      // Who helped yesterday says nothing about work that is now done otherwise.
      if !isHelped, !writes("system") { state.helpers = [] }
      if !isHelped { state.timeWithHelp = nil }
      if state.execution == .human, !writes("oversight") { state.oversight = nil }
    }
    if state.execution == .human, !writes("oversight"), asIsReader?.writes("oversight") != true {
      state.oversight = nil
    }
    if state.time == nil { state.time = state.timeWithHelp }
    if !writes("effort") { state.effort = stillPerforming(state) }
    checkEffort(of: state, inherited: !writes("effort"))
    if state.execution.isSystems, state.manual.isEmpty, let asIs {
      state.manual = asIs.performingShares
    }
    return state
  }

  /// The inherited effort, where it still says something: several roles perform.
  private func stillPerforming(_ state: ActivityState) -> [RoleShare] {
    let roles = state.responsibilities.roles(.perform)
    return roles.count > 1 ? state.effort : []
  }

  private func checkEffort(of state: ActivityState, inherited: Bool) {
    let performers = state.responsibilities.roles(.perform)
    for part in state.effort where !performers.contains(part.role) {
      // A fault in the letters was reported where it is.
      if state.responsibilities.assignments.isEmpty { return }
      let pair = pairs("effort")?.first { $0.key.value == part.role.text }
      context.report(
        "reference/not-performing",
        "`effort` names `\(part.role)`, who does not perform the work",
        at: pair?.key.range ?? (inherited ? keyPlace("raci") : place),
        help: inherited
          ? "state `effort` again in `to_be`, with the roles that perform there"
          : "name the roles behind "
            + (context.letters(for: [.perform]) ?? "the letter for performing"))
    }
  }
}

extension ActivityState {
  /// The roles that perform and their parts of the work, evenly unless stated.
  package var performingShares: [RoleShare] {
    if !effort.isEmpty { return effort }
    let roles = responsibilities.roles(.perform)
    return roles.map { RoleShare(role: $0, share: Share(1 / Double(roles.count))) }
  }
}
