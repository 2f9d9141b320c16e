package import WorkforceModel
import WorkforceSyntax

/// The fingerprints of what approvals may cover: of what the text says, not of how it looks.
///
/// - A role: its own entry, and every activity, decision and measure that names it, with the oversight
///   that their domains set for them.
/// - A domain: its own entry, and every activity, decision and measure in it.
/// - `plan`: all sections but approvals, without the plan's `as_of`: the day of judging moves on and
///   is nothing that anybody approves.
///
/// Waivers (`allow`) are no part of it: they are consents of their own, with an owner and an end. Nor
/// are files, comments, quotes, layout, and the order of entries and keys. A value that is written
/// another way (`85%` as `0.85`) counts as changed.
package struct ApprovedContent: Sendable {
  private struct Content {
    /// Such as activity/triage-claim.
    var name: String
    var fingerprint: UInt64
  }

  private var contents: [Content] = []
  /// Of each role and domain by its id: what it covers, as places among the contents.
  private var covered: [String: [Int]] = [:]

  package init(_ definitions: Definitions) {
    add("plan", definitions.plan.source.node.mapping?.without(["as_of", "allow"]) ?? [])
    for role in definitions.roles { cover([role.id.text], with: add(role)) }
    for domain in definitions.domains { cover([domain.id.text], with: add(domain)) }
    addWork(of: definitions)
    for entry in definitions.systems { add(entry) }
    for entry in definitions.outcomes { add(entry) }
    for entry in definitions.skills { add(entry) }
    for entry in definitions.enablers { add(entry) }
    for entry in definitions.waves { add(entry) }
    for entry in definitions.bodies { add(entry) }
    for entry in definitions.risks { add(entry) }
    for entry in definitions.scenarios { add(entry) }
  }

  /// The fingerprint of what a role, a domain or `plan` covers; nil for anything else.
  package func fingerprint(of covers: String) -> String? {
    guard covers != "plan" else { return fingerprint(of: contents) }
    return covered[covers].map { places in fingerprint(of: Set(places).map { contents[$0] }) }
  }

  private func fingerprint(of contents: [Content]) -> String {
    var result = Fingerprint()
    for content in contents.sorted(by: { $0.name < $1.name }) {
      result.add("\(content.name)\0\(content.fingerprint)\0")
    }
    return result.hex
  }
}

extension ApprovedContent {
  /// What a domain sets for all oversight in it.
  private struct Oversights {
    var place: Int
    var roles: Set<String>
  }

  private mutating func addWork(of definitions: Definitions) {
    let roles = Set(definitions.roles.map(\.id.text))
    var oversights: [ID<Domain>: Oversights] = [:]
    for domain in definitions.domains {
      guard let node = domain.source.node.mapping?["oversight"]?.value else { continue }
      let place = add("oversight/\(domain.id)", node.mapping?.without([]) ?? [])
      oversights[domain.id] = Oversights(place: place, roles: node.texts(among: roles))
    }
    for activity in definitions.activities {
      let place = add(activity, in: activity.domain)
      var named = activity.source.node.texts(among: roles)
      if activity.isOverseen, let oversight = activity.domain.flatMap({ oversights[$0] }) {
        named.formUnion(oversight.roles)
        cover(named, with: oversight.place)
      }
      cover(named, with: place)
    }
    for decision in definitions.decisions {
      cover(
        decision.source.node.texts(among: roles), with: add(decision, in: decision.domain))
    }
    for measure in definitions.measures {
      cover(measure.source.node.texts(among: roles), with: add(measure, in: measure.domain))
    }
  }

  private mutating func cover(_ owners: Set<String>, with place: Int) {
    for owner in owners { covered[owner, default: []].append(place) }
  }

  /// Adds an entry, with its domain where the file states it for all that is in it.
  @discardableResult
  private mutating func add<Added: Entry>(_ entry: Added, in domain: ID<Domain>? = nil) -> Int {
    var pairs = entry.source.node.mapping?.without(["allow", "domain"]) ?? []
    if let domain {
      let node = SyntaxNode(
        .text(SyntaxText(domain.text, isQuoted: false)), at: entry.source.declaration)
      pairs.append(
        SyntaxMapping.Entry(key: Located("domain", at: node.range), value: node))
    }
    let place = add("\(Added.kind)/\(entry.id)", pairs)
    if let domain { cover([domain.text], with: place) }
    return place
  }

  @discardableResult
  private mutating func add(_ name: String, _ pairs: [SyntaxMapping.Entry]) -> Int {
    let text = CanonicalText(SyntaxMapping(pairs)).text
    contents.append(Content(name: name, fingerprint: Fingerprint(text).value))
    return contents.count - 1
  }
}

extension Activity {
  /// A system is at work in it, before or after.
  fileprivate var isOverseen: Bool {
    [asIs, toBe].contains { $0.map { $0.execution != .human } ?? false }
  }
}

extension SyntaxMapping {
  fileprivate func without(_ keys: Set<String>) -> [Entry] {
    entries.filter { !keys.contains($0.key.value) }
  }
}

extension SyntaxNode {
  /// Which of these words stand in it, as a key or as a value.
  fileprivate func texts(among words: Set<String>) -> Set<String> {
    var result: Set<String> = []
    collect(words, into: &result)
    return result
  }

  private func collect(_ words: Set<String>, into result: inout Set<String>) {
    switch content {
    case .text(let text): if words.contains(text.string) { result.insert(text.string) }
    case .list(let items): for item in items { item.collect(words, into: &result) }
    case .mapping(let mapping):
      for entry in mapping.entries {
        if words.contains(entry.key.value) { result.insert(entry.key.value) }
        entry.value.collect(words, into: &result)
      }
    case .empty: break
    }
  }
}
