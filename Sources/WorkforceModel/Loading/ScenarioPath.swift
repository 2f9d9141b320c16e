import WorkforceSyntax

/// Whether the paths of a scenario lead to keys that the language has.
///
/// What stands in the text below them is the overlay's matter.
extension LoadContext {
  /// Whether a path leads to a key of the plan or of an entry in it; a path that does not is reported.
  func isPath(_ path: Located<String>) -> Bool {
    let parts = path.value.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let first = parts[0]
    if let fault = Self.neverSet(parts) { return refuse(path, fault.message, help: fault.help) }
    guard first == "plan" || Section(rawValue: first) != nil else {
      return refuse(
        path, "no section is named \(Wording.quoted(first))",
        near: Wording.near(first, in: Self.sectionsToSet))
    }
    var rest = parts.dropFirst()
    if let section = Section(rawValue: first) {
      guard let id = rest.popFirst() else { return refuse(path, "the path names no entry") }
      guard names.declaration(of: id, in: section) != nil else {
        return refuse(
          path, "no \(section.noun) is named \(Wording.quoted(id))", near: near(id, in: [section]))
      }
    }
    if rest.isEmpty { return refuse(path, "the path names no key") }
    return isKnown(rest, below: [first], of: path)
  }

  /// What holds of a plan whatever the scenario.
  private static func neverSet(_ parts: [String]) -> (message: String, help: String)? {
    switch (parts[0], parts.dropFirst().first) {
    case ("plan", "id"):
      (
        "a scenario cannot set `plan.id`, which says what plan it is a scenario of",
        "leave it out; the scenario's own id stands in the names of its files"
      )
    case ("scenarios", _), ("approvals", _):
      (
        "a scenario cannot set `\(parts[0])`",
        "set values of the plan, such as `activities.triage-claim.to_be.completed`"
      )
    default: nil
    }
  }

  private static let sectionsToSet =
    ["plan"]
    + Section.allCases.filter { $0 != .scenarios && $0 != .approvals }.map(\.rawValue)

  private func isKnown(
    _ keys: ArraySlice<String>, below first: [String], of path: Located<String>
  ) -> Bool {
    var paths = first
    for key in keys {
      // Whether there is a list to take an item of, the text says.
      if ScenarioOverlay.index(key) != nil { continue }
      let known = paths.flatMap { FieldCatalog.keys(under: $0) }
      // Below here the keys are the planner's own: skills, letters, shares by role.
      if known.isEmpty { return true }
      if known == ["*"] {
        paths = paths.map { "\($0).*" }
        continue
      }
      guard known.contains(key) else {
        return refuse(
          path, "there is no key \(Wording.quoted(key)) in \(Wording.quoted(path.value))",
          near: Wording.near(key, in: known))
      }
      paths = paths.filter { FieldCatalog.has(key, under: $0) }.map { "\($0).\(key)" }
      // What `to_be` may state is listed under `as_is`.
      if let state = paths.first, state.hasSuffix(".to_be"), paths.count == 1,
        FieldCatalog.field(at: state.dropLast(6) + ".as_is") != nil
      {
        paths.append(state.dropLast(6) + ".as_is")
      }
    }
    return true
  }

  private func refuse(
    _ path: Located<String>, _ message: String, near: [String] = [], help: String? = nil
  ) -> Bool {
    report(
      "reference/unknown-path", message, at: path.range,
      help: help
        ?? (near.isEmpty
          ? "write a path such as `activities.triage-claim.to_be.completed`"
          : "did you mean \(Wording.oneOf(near))?"))
    return false
  }
}
