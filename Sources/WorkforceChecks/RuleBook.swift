package import WorkforceModel

/// The rules that hold for one plan: the catalogue, and the duties of the packs it chooses.
package struct RuleBook: Sendable {
  package let rules: [Rule]
  private let byID: [String: Rule]

  package init(_ packs: [GovernancePack]) {
    rules = Rule.all + packs.flatMap(\.rules)
    byID = Dictionary(rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package func named(_ id: String) -> Rule? { byID[id] }
}
