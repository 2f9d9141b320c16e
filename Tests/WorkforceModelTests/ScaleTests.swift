import Testing
import WorkforceSyntax

@testable import WorkforceModel

/// A plan of the largest size that is meant to work, and long chains in it.
@Suite struct ScaleTests {
  private func text(_ string: String) -> SyntaxNode {
    SyntaxNode(.text(SyntaxText(string, isQuoted: false)), at: .start(of: "a.yaml"))
  }

  private func mapping(_ pairs: [(String, SyntaxNode)]) -> SyntaxNode {
    let range = SourceRange.start(of: "a.yaml")
    return SyntaxNode(
      .mapping(
        SyntaxMapping(
          pairs.map { SyntaxMapping.Entry(key: Located($0.0, at: range), value: $0.1) })),
      at: range)
  }

  private func plan(roles: Int, activities: Int, faulty: Bool = false) -> SyntaxNode {
    let roleEntries = (0..<roles).map { number in
      (
        "role-\(number)",
        mapping(
          [
            ("title", text("Role")),
            ("reports_to", text(number + 1 < roles ? "role-\(number + 1)" : "role-x")),
          ].dropLast(number + 1 < roles ? 0 : 1).map { ($0.0, $0.1) })
      )
    }
    let activityEntries = (0..<activities).map { number in
      (
        "work-\(number)",
        mapping([
          ("title", text("Work")), ("volume", text("10 per day")), ("time", text("3 min")),
          ("feeds", text(faulty ? "wrok-\(number)" : "work-\((number + 1) % activities)")),
          (
            "as_is",
            mapping([
              (
                "raci",
                mapping([
                  ("R", text("role-\(number % roles)")),
                  ("A", text("role-\((number + 7) % roles)")),
                ])
              )
            ])
          ),
          (
            "to_be",
            mapping(
              [
                ("retired", text("merged")),
                ("into", text("work-\(min(number + 1, activities - 1))")),
              ].dropLast(number + 1 < activities ? 0 : 1).map { ($0.0, $0.1) })
          ),
        ])
      )
    }
    return mapping([
      (
        "plan",
        mapping([("id", text("big")), ("title", text("Big")), ("as_of", text("2027-01-01"))])
      ),
      ("roles", mapping(roleEntries)), ("activities", mapping(activityEntries)),
    ])
  }

  @Test(.timeLimit(.minutes(5))) func twentyThousandActivitiesLoad() {
    let tree = plan(roles: 1000, activities: 20_000)
    let (definitions, problems) = DefinitionsLoader.load([("a.yaml", tree)], fileCount: 1)
    #expect(problems.isEmpty)
    #expect(definitions?.activities.count == 20_000)
  }

  @Test(.timeLimit(.minutes(5))) func thousandsOfFaultsAreReported() {
    let tree = plan(roles: 100, activities: 5000, faulty: true)
    let problems = DefinitionsLoader.load([("a.yaml", tree)], fileCount: 1).problems
    #expect(problems.count == 5000)
  }

  @Test func circlesAreFoundOnce() {
    let next = ["a": ["b"], "b": ["c", "d"], "c": ["a"], "d": ["d"], "e": ["a"], "f": []]
    let circles = Cycles.find(among: ["a", "b", "c", "d", "e", "f"]) { next[$0] ?? [] }
    #expect(circles == [["a", "b", "c"], ["d"]])
  }
}
