import WorkforceModel
import WorkforceSyntax

extension RuleContext {
  /// Judges, in both states, every domain that is large enough for shares of it.
  func inEachLargeDomain(
    _ judge: (ID<Domain>?, [Activity], State) -> [Diagnostic]
  ) -> [Diagnostic] {
    let all: [ID<Domain>?] = definitions.domains.map(\.id) + [nil]
    return [Diagnostic.State.asIs, .toBe].flatMap { state in
      all.flatMap { domain in
        isLargeEnough(domain, in: state)
          ? judge(domain, activities(of: domain, in: state), state) : []
      }
    }
  }

  /// What is known of roles, in the order of the files.
  func inOrder<Value>(_ values: [ID<Role>: Value]) -> [(role: Role, value: Value)] {
    values.compactMap { id, value in definitions.roles.order(of: id).map { ($0, value) } }
      .sorted { $0.0 < $1.0 }.map { (definitions.roles[$0.0], $0.1) }
  }
}
