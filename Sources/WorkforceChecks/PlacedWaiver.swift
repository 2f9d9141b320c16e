package import WorkforceModel
package import WorkforceSyntax

/// A waiver, what it stands on and where its parts are written.
package struct PlacedWaiver: Sendable {
  package var subject: Diagnostic.Subject
  package var waiver: Waiver
  /// Its place in the list under `allow`.
  package var index: Int
  var source: EntrySource

  /// The place of a part, such as `expires`; of the waiver where the part is missing.
  func place(_ key: String) -> SourceRange {
    // A waiver that is written alone may stand without its list.
    if source.states("allow", key) { return source.place("allow", key) }
    let path = ["allow", String(index), key]
    return source.states(path[0], path[1], path[2])
      ? source.place(path[0], path[1], path[2]) : waiver.place.range
  }

  /// `rule` on `kind` `id`, for a sentence.
  var inWords: String {
    let rule = waiver.rule.map { " of `\($0.excerpt(limit: 60))`" } ?? ""
    return "waiver\(rule) on \(subject.kind) `\(subject.id)`"
  }

  /// It says what, why, who and until when.
  var isComplete: Bool { missing.isEmpty }

  /// The keys that are not stated.
  var missing: [String] {
    var keys: [String] = []
    if waiver.rule?.isBlank != false { keys.append("rule") }
    if waiver.reason?.isBlank != false { keys.append("reason") }
    if waiver.owner == nil { keys.append("owner") }
    if waiver.expires == nil { keys.append("expires") }
    return keys
  }
}

extension Definitions {
  /// Every waiver of the plan with its place, section by section.
  package var placedWaivers: [PlacedWaiver] {
    func placed(
      _ waivers: [Waiver], on subject: Diagnostic.Subject, _ source: EntrySource
    ) -> [PlacedWaiver] {
      waivers.enumerated().map { index, waiver in
        PlacedWaiver(subject: subject, waiver: waiver, index: index, source: source)
      }
    }
    func of(_ entries: some Sequence<some Entry>) -> [PlacedWaiver] {
      entries.flatMap { entry -> [PlacedWaiver] in
        let waivers = entry.waivers
        return waivers.isEmpty ? [] : placed(waivers, on: entry.subject, entry.source)
      }
    }
    let plan = placed(
      plan.waivers, on: Diagnostic.Subject(kind: "plan", id: plan.id), plan.source)
    return plan + of(roles) + of(systems) + of(domains) + of(activities) + of(decisions)
      + of(measures) + of(outcomes) + of(skills) + of(enablers) + of(waves) + of(bodies)
      + of(risks) + of(scenarios) + of(approvals)
  }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
