import WorkforceModel

/// The entries of two versions of a plan, section by section, each beside its namesake.
struct ComparedEntries {
  private(set) var changes: [EntryChange] = []
  private(set) var unchanged = 0

  mutating func add(_ before: Definitions, _ after: Definitions) {
    add(before.roles, after.roles) { $0.facts }
    add(before.systems, after.systems) { $0.facts }
    add(before.domains, after.domains) { $0.facts }
    let ownLetters = before.plan.scheme.isOwn || after.plan.scheme.isOwn
    compare(before.activities, after.activities) { before, after in
      let parts = PartChange.all(from: before, to: after)
      return EntryChange(
        before, after,
        facts: FactChange.all(
          from: before?.facts(ownLetters: ownLetters) ?? [],
          to: after?.facts(ownLetters: ownLetters) ?? []),
        parts: parts, changesHands: parts.contains(where: \.changesHands), domain: \.domain)
    }
    compare(before.decisions, after.decisions) { before, after in
      EntryChange(
        before, after,
        facts: FactChange.all(from: before?.facts ?? [], to: after?.facts ?? [])
          + FactChange.ofBands(from: before, to: after),
        changesHands: before.flatMap { one in after.map { !one.isDecided(as: $0) } } ?? false,
        domain: \.domain)
    }
    add(before.measures, after.measures, domain: \.domain) { $0.facts }
    add(before.outcomes, after.outcomes) { $0.facts }
    add(before.skills, after.skills) { $0.facts }
    add(before.enablers, after.enablers) { $0.facts }
    add(before.waves, after.waves) { $0.facts }
    add(before.bodies, after.bodies) { $0.facts }
    add(before.risks, after.risks) { $0.facts }
    add(before.scenarios, after.scenarios) { $0.facts }
    add(before.approvals, after.approvals) { $0.facts }
  }

  private mutating func add<Element: Entry>(
    _ before: Catalog<Element>, _ after: Catalog<Element>,
    domain: (Element) -> ID<Domain>? = { _ in nil }, _ facts: (Element) -> [Fact]
  ) {
    compare(before, after) { old, new in
      EntryChange(
        old, new, facts: FactChange.all(from: old.map(facts) ?? [], to: new.map(facts) ?? []),
        domain: domain)
    }
  }

  private mutating func compare<Element: Entry>(
    _ before: Catalog<Element>, _ after: Catalog<Element>,
    _ compare: (Element?, Element?) -> EntryChange?
  ) {
    for id in Set(before.map(\.id)).union(after.map(\.id)).sorted() {
      if let change = compare(before[id], after[id]) {
        changes.append(change)
      } else {
        unchanged += 1
      }
    }
  }
}
