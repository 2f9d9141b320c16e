import Testing
import WorkforceSyntax

@testable import WorkforceModel

/// Sections, files, ids and what they share.
@Suite struct StructureTests {
  private static let plan = "plan: {id: claims, title: Claims, as_of: 2027-01-01}\n"

  private func loaded(_ texts: [String: String]) -> Loaded { Loaded(texts) }

  @Test func sectionsAreMergedInTheOrderOfTheFiles() throws {
    let loaded = loaded([
      "a.yaml": "roles:\n  b: {title: B}\n  a: {title: A}\n",
      "b.yaml": Self.plan + "roles:\n  c: {title: C}\n",
      "c.yml": "roles:\n",
    ])
    #expect(loaded.problems.isEmpty)
    let definitions = try #require(loaded.definitions)
    #expect(definitions.roles.map(\.id.text) == ["b", "a", "c"])
    #expect(definitions.fileCount == 3)
  }

  @Test func aPackIsNoPartOfThePlan() {
    let loaded = loaded([
      "a.yaml": Self.plan, "pack.yaml": "pack: {id: mine, title: Mine, duties: {}}\nroles: 7\n",
    ])
    #expect(
      loaded.problems.map(\.message) == ["`roles` stands in a file that holds a governance pack"])
  }

  @Test func aFilesDomainIsTheDefault() throws {
    let text = """
      domain: motor-claims
      domains:
        home: {title: Home}
      activities:
        one: {title: One, as_is: {raci: {R: claims-handler}}}
        two: {title: Two, domain: home, as_is: {raci: {R: claims-handler}}}
      decisions:
        three: {title: Three, as_is: {decide: claims-handler}}
      measures:
        four: {title: Four, unit: items, better: higher}

      """
    let definitions = try #require(Loaded(text).definitions)
    #expect(definitions.activities[ID("one")]?.domain == ID("motor-claims"))
    #expect(definitions.activities[ID("two")]?.domain == ID("home"))
    #expect(definitions.activities[ID("assess-claim")]?.domain == nil)
    #expect(definitions.decisions[ID("three")]?.domain == ID("motor-claims"))
    #expect(definitions.measures[ID("four")]?.domain == ID("motor-claims"))
  }

  @Test func textsStayTexts() throws {
    let text = """
      roles:
        clerk: {title: 010, grade: 1e3, unit: no, cost_centre: 12:30, family: "  two  words ", purpose: 4.0}

      """
    let role = try #require(Loaded(text).definitions?.roles[ID("clerk")])
    #expect(role.title == "010")
    #expect(role.grade == "1e3")
    #expect(role.unit == "no")
    #expect(role.costCentre == "12:30")
    #expect(role.family == "two  words")
    #expect(role.purpose == "4.0")
  }

  @Test func titlesAreOneLine() throws {
    let text = "roles:\n  clerk:\n    title: |\n      Clerk of\n        claims\n"
    #expect(Loaded(text).definitions?.roles[ID("clerk")]?.title == "Clerk of claims")
  }

  @Test func emptyKeysAreNotStated() throws {
    let text = """
      roles:
        clerk: {title: Clerk, reports_to: , skills: , codes: , to_be: }
      activities:
        file-claim: {title: File, feeds: [], volume: , as_is: {raci: {R: claims-handler, C: }}, to_be: }

      """
    let loaded = Loaded(text)
    #expect(rendered(loaded.problems) == "")
    #expect(loaded.definitions?.activities[ID("file-claim")]?.changes == false)
  }

  @Test func allFilesAreReportedInOneRun() {
    let loaded = loaded([
      "a.yaml": "roles:\n  a: {headcount: x}\n", "b.yaml": "systems:\n  b: {title: B}\n",
      "c.yaml": "activities:\n  c: {title: C, as_is: {raci: {R: ghost}}}\n",
    ])
    #expect(loaded.definitions == nil)
    #expect(
      loaded.problems.map(\.id) == [
        "plan/missing", "field/missing", "field/wrong-type", "field/missing",
        "reference/unknown-role",
      ])
  }

  @Test func aFaultyEntryIsStillKnown() {
    let text = """
      roles:
        Big Boss: {title: Boss}
        clerk: {title: Clerk, reports_to: Big Boss, headcount: -1}
        other: {title: Other, reports_to: clerk, deputy: wave}

      """
    #expect(
      Loaded(text).problems.map(\.id) == [
        "id/not-kebab-case", "value/out-of-range", "reference/unknown-role",
      ])
  }

  @Test func workingTimeOfARoleBeginsWithThePlans() throws {
    let loaded = loaded([
      "a.yaml": """
      plan:
        id: claims
        title: Claims
        as_of: 2027-01-01
        working_time: {paid: 162.5 h per month, shrinkage: 30%, utilisation: 85%}
      roles:
        clerk: {title: Clerk, working_time: {utilisation: 50%}}

      """
    ])
    #expect(rendered(loaded.problems) == "")
    let time = try #require(loaded.definitions?.roles[ID("clerk")]?.workingTime)
    #expect(time.paid == Hours(1950))
    #expect(time.shrinkage == Share(0.3))
    #expect(time.utilisation == Share(0.5))
  }

  @Test func lettersOfTheSchemeAreRead() throws {
    let loaded = loaded([
      "a.yaml": """
      plan:
        id: claims
        title: Claims
        as_of: 2027-01-01
        scheme: {D: perform, A: decide, C: veto}
      roles: {clerk: {title: Clerk}, lead: {title: Lead}}
      bodies: {council: {title: Council}}
      activities:
        file-claim: {title: File, as_is: {raci: {D: clerk, A: lead, C: council}}}

      """
    ])
    #expect(rendered(loaded.problems) == "")
    let state = try #require(loaded.definitions?.activities[ID("file-claim")]?.asIs)
    #expect(state.responsibilities.performers == [.role(ID("clerk"))])
    #expect(state.responsibilities.parties(.decide) == [.role(ID("lead"))])
    #expect(state.responsibilities.parties(.veto) == [.body(ID("council"))])
  }

  @Test func lookAlikesAreTold() {
    let alike = [
      ("А", "A"), ("С", "C"), ("с", "C"), ("І", "I"), ("Ｒ", "R"), ("ａ", "A"), ("Ι", "I"),
      ("Ⅰ", "I"),
    ]
    for (letter, capital) in alike { #expect(LookAlike.letter(of: letter) == capital) }
    for letter in ["R", "Я", "中", "", "🙂"] { #expect(LookAlike.letter(of: letter) == nil) }
  }

  @Test func packsOfOnesOwnAreKnown() {
    let plan = """
      plan: {id: claims, as_of: 2027-01-01, packs: [gdpr, house-rules]}
      """
    let loaded = Loaded([
      "workforce.yaml": plan, "house.yaml": "pack: {id: house-rules, title: Rules, duties: {}}",
    ])
    #expect(loaded.problems.isEmpty)
    #expect(loaded.definitions?.packs.map(\.id) == ["gdpr", "house-rules"])
  }
}
