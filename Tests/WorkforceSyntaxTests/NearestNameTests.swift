import Testing
import WorkforceSyntax

@Suite struct NearestNameTests {
  static let names = [
    "claims-handler", "claims-lead", "head-of-claims", "fraud-analyst", "triage-model", "R", "A",
    "title", "time", "purpose", "to_be", "as_is", "activities", "activity", "policy",
  ]

  @Test(arguments: [
    ("claim-handler", ["claims-handler"]),
    ("claims-handlr", ["claims-handler"]),
    ("Claims-Handler", ["claims-handler"]),
    ("claims_handler", ["claims-handler"]),
    ("claims handler", ["claims-handler"]),
    ("claims-handlers", ["claims-handler"]),
    ("handler-claims", ["claims-handler"]),
    ("claims-of-head", ["head-of-claims"]),
    ("to-be", ["to_be"]),
    ("tilte", ["title"]),
    ("titel", ["title"]),
    ("r", ["R"]),
    ("policies", ["policy"]),
    ("activitys", ["activities", "activity"]),
    ("zebra", []),
    ("", []),
    ("b", []),
  ])
  func nearest(_ name: String, _ expected: [String]) {
    #expect(NearestName.suggestions(for: name, among: Self.names) == expected)
  }

  @Test func atMostAsManyAsAsked() {
    let names = (0..<10).map { "wave-\($0)" }
    #expect(NearestName.suggestions(for: "wave-x", among: names) == ["wave-0", "wave-1", "wave-2"])
    #expect(NearestName.suggestions(for: "wave-x", among: names, limit: 1) == ["wave-0"])
    #expect(NearestName.suggestions(for: "wave-x", among: names, limit: 0) == [])
  }

  @Test func theNameItselfIsNoSuggestion() {
    #expect(NearestName.suggestions(for: "time", among: ["time", "times"]) == ["times"])
  }

  @Test func longNamesAreNotCompared() {
    let long = String(repeating: "a", count: 128)
    #expect(NearestName.suggestions(for: long + "b", among: [long]) == [])
    #expect(NearestName.suggestions(for: String(long.dropLast()), among: [long]) == [long])
    let huge = String(repeating: "e\u{301}", count: 1_000_000)
    #expect(NearestName.suggestions(for: huge, among: [huge + "x"]) == [])
  }

  @Test func manyNamesAreComparedQuickly() {
    let names = (0..<20_000).map { "activity-number-\($0)-of-many" }
    let time = ContinuousClock().measure {
      for _ in 0..<5 {
        #expect(
          NearestName.suggestions(for: "activity-number-77-off-many", among: names).first
            == "activity-number-77-of-many")
      }
    }
    #expect(time < .seconds(20))
  }
}
