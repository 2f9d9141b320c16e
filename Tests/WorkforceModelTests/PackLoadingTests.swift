import Testing
import WorkforceSyntax

@testable import WorkforceModel

/// Faults of a governance pack of the planner's own, each with what to type.
struct PackLoadingTests {
  private static func problems(_ duty: String, id: String = "ours") -> [String] {
    let loaded = Loaded([
      "workforce.yaml": "plan: {id: p, as_of: 2027-01-01}",
      "pack.yaml": "pack:\n  id: \(id)\n  title: Ours\n  duties:\n    first:\n\(duty)",
    ])
    return loaded.problems.map { "\($0.message) | \($0.help ?? "")" }
  }

  private static let sound = """
          title: First
          cite: section 1
          about: system
          plan_must_state: [{fact: system.owner, says: an owner, write: "`owner: …`"}]
    """

  @Test func aSoundPackHasNoFaults() { #expect(Self.problems(Self.sound) == []) }

  @Test func namesThatAreTakenAreRefused() {
    #expect(
      Self.problems(Self.sound, id: "gdpr") == [
        "the pack `gdpr` comes with the program | choose another id, such as `our-gdpr`"
      ])
    #expect(
      Self.problems(Self.sound, id: "raci") == [
        "`raci` is a family of checks and no pack | choose another id, such as `our-raci`"
      ])
  }

  @Test func anUnknownFactGetsANearName() {
    let text = Self.sound.replacing("system.owner", with: "system.owners")
    #expect(
      Self.problems(text) == ["no fact is named `system.owners` | did you mean `system.owner`?"])
  }

  @Test func aTestMustSuitItsFact() {
    let text = Self.sound.replacing("fact: system.owner,", with: "fact: system.owner, at_least: 3,")
    #expect(
      Self.problems(text) == [
        "`system.owner` is no number, so `at_least` cannot be asked of it | "
          + "write `is: …` with the words it may be"
      ])
    let date = Self.sound.replacing("fact: system.owner,", with: "fact: system.owner, by: go-live,")
    #expect(
      Self.problems(date) == [
        "`system.owner` is no date, so `by` cannot be asked of it | "
          + "write `by: go-live` with a fact that is a date"
      ])
  }

  @Test func dutiesThatEndBeforeTheyBeginAreRefused() {
    let text = Self.sound + "\n      in_force_from: 2027-01-01\n      until: 2026-01-01"
    #expect(
      Self.problems(text) == [
        "the duty ends on 2026-01-01, before it begins on 2027-01-01 | "
          + "put the later date under `until`"
      ])
  }

  @Test func twoPacksOfOneNameAreRefused() {
    let pack = "pack: {id: ours, title: Ours, duties: {}}"
    let loaded = Loaded([
      "workforce.yaml": "plan: {id: p, as_of: 2027-01-01}", "a.yaml": pack, "b.yaml": pack,
    ])
    #expect(loaded.problems.map(\.message) == ["two packs have the id `ours`"])
  }

  @Test func anEnablerMeetsOnlyDutiesThatAreThere() {
    let loaded = Loaded([
      "workforce.yaml": """
      plan: {id: p, as_of: 2027-01-01, packs: [gdpr]}
      enablers:
        dpia: {title: DPIA, meets: [gdpr/impact-assesment]}
      """
    ])
    #expect(loaded.problems.map(\.help) == ["did you mean `gdpr/impact-assessment`?"])
  }

  /// Whatever stands in a pack, reading it ends with findings and never with a crash.
  @Test(arguments: ["", "[]", "7", "{}", "{any: [[1], {x: y}, any]}", "{any: {any: {any: 3}}}"])
  func oddConditionsAreFaultsOrNothing(_ condition: String) {
    _ = Self.problems(Self.sound + "\n      applies_when: \(condition)")
  }
}
