import Foundation
import TestSupport
import Testing
import WorkforceModel
import WorkforceSyntax

/// Another id for an entry, wherever the text names it.
@Suite struct RenamingTests {
  private func sources(_ text: String) -> LoadedSources {
    SourceLoader.read(files: [SourceFile(path: "plan.yaml", text: text)])
  }

  private func renamed(_ old: String, _ new: String, in text: String) throws -> String {
    try Renaming(old, to: new, in: sources(text)).files.first?.after ?? text
  }

  private static let plan = """
    plan: {id: p, as_of: 2027-01-01, sites: {clerk: {country: DE}}}
    # The clerk, and nobody else.
    roles:
      clerk: {title: clerk, site: clerk, skills: {reading: 2}}   # clerk
      boss: {title: The clerk's boss, deputy: 'clerk', to_be: {release: {to: redeploy, role: clerk, share: 50%}}}
    skills:
      reading: {title: Reading}
      clerk: {title: What a clerk can}
    activities:
      sort:
        title: Sort
        as_is: {raci: {R: [clerk, boss], A: boss}, effort: {clerk: 50%, boss: 50%}}
    measures:
      clerk-time: {title: Time, unit: h, better: lower}
      index:
        title: Index
        unit: points
        better: lower
        formula: 2*measures.clerk-time - clerk
        as_is: {scorecards: {"clerk": 100%}}
    scenarios:
      more:
        title: More
        set:
          roles.clerk.skills.clerk: 3
          roles.clerk.skills.reading: 4
          activities.sort.as_is.effort.clerk: 60%
          activities.sort.as_is.effort.boss: 40%
          measures.index.formula: measures.clerk-time+1
          plan.sites.clerk.country: FR

    """

  @Test func aRoleAndNothingElseOfTheName() throws {
    let after = try renamed("role/clerk", "officer", in: Self.plan)
    let expected = Self.plan
      .replacing("  clerk: {title: clerk, site", with: "  officer: {title: clerk, site")
      .replacing("'clerk'", with: "'officer'").replacing("role: clerk", with: "role: officer")
      .replacing("[clerk", with: "[officer").replacing("{clerk: 50%", with: "{officer: 50%")
      .replacing("\"clerk\"", with: "\"officer\"")
      .replacing("roles.clerk.", with: "roles.officer.")
      .replacing("effort.clerk", with: "effort.officer")
    #expect(after == expected)
  }

  @Test func aSkillInPathsOfScenarios() throws {
    let after = try renamed("skills.clerk", "files", in: Self.plan)
    let expected = Self.plan.replacing("  clerk: {title: What", with: "  files: {title: What")
      .replacing("skills.clerk", with: "skills.files")
    #expect(after == expected)
  }

  @Test func aSite() throws {
    let after = try renamed("site/clerk", "cologne", in: Self.plan)
    let expected = Self.plan.replacing("sites: {clerk", with: "sites: {cologne")
      .replacing("site: clerk", with: "site: cologne")
      .replacing("sites.clerk", with: "sites.cologne")
    #expect(after == expected)
  }

  @Test func aMeasureInFormulas() throws {
    let after = try renamed("clerk-time", "time", in: Self.plan)
    let expected = Self.plan.replacing("  clerk-time:", with: "  time:")
      .replacing("measures.clerk-time", with: "measures.time")
    #expect(after == expected)
  }

  @Test func whatStillSaysTheOldName() throws {
    let renaming = try Renaming("role/clerk", to: "officer", in: sources(Self.plan))
    let found = renaming.mentions.map { "\($0.range.start.line) \($0.isComment)" }
    // Comments in lines 2 and 4, the boss's title in 5, the skill's in 8, the formula in 19.
    #expect(found == ["2 true", "4 true", "5 false", "8 false", "19 false"])
  }

  @Test func refusals() {
    func refusal(_ old: String, _ new: String, _ text: String = Self.plan) -> String {
      do throws(Renaming.Refusal) {
        _ = try Renaming(old, to: new, in: sources(text))
        return "none"
      } catch {
        switch error {
        case .faults(let faults): return "faults \(faults.map(\.id))"
        case .unknown(_, let near): return "unknown \(near)"
        case .ambiguous(_, let all): return "ambiguous \(all.map(\.name.qualified))"
        case .badID: return "bad"
        case .taken(_, let name, _): return "taken \(name.qualified)"
        case .edit: return "edit"
        }
      }
    }
    #expect(refusal("clerk", "x") == "ambiguous [\"role/clerk\", \"skill/clerk\", \"site/clerk\"]")
    #expect(refusal("bos", "x") == "unknown [\"boss\"]")
    for id in ["Boss", "no", "plan", "outside", "a b", "", "-a", "boss", "ä"] {
      #expect(refusal("boss", id) == "bad", "\(id)")
    }
    #expect(refusal("boss", "clerk") == "taken role/clerk")
    #expect(refusal("boss", "reading") == "none")
    let faulty = Self.plan.replacing("A: boss", with: "A: nobody-known")
    #expect(refusal("boss", "x", faulty) == "faults [\"reference/unknown-role\"]")
    // A placeholder that would become a name.
    let open = Self.plan.replacing("A: boss", with: "A: team")
    #expect(refusal("boss", "team", open) == "edit")
    // A formula that would find what it does not find now.
    let formula = Self.plan.replacing("- clerk", with: "- measures.waiting")
    #expect(refusal("clerk-time", "waiting", formula) == "edit")
  }

  @Test func aliasesChangeWithWhatTheyRepeat() throws {
    let text = """
      plan: {id: p, as_of: 2027-01-01, owner: &o boss}
      roles:
        boss: {title: Boss}
        a: {title: A, reports_to: *o}
        b: {title: &t boss, reports_to: *t}

      """
    let expected = text.replacing("&o boss", with: "&o chief").replacing(
      "  boss:", with: "  chief:"
    )
    .replacing("*t", with: "chief")
    #expect(try renamed("boss", "chief", in: text) == expected)
  }

  static let plans = [
    "examples/motor-claims", "examples/hiring", "examples/shared-services",
    "templates/customer-support",
  ]

  /// There and back gives the same bytes, and on the way the plan names as much as before.
  @Test(arguments: plans) func thereAndBack(_ name: String) throws {
    let folder = Repository.root.appending(path: name).path(percentEncoded: false)
    let sources = try SourceLoader(folder: folder).load()
    let names = PlanNames(sources.trees)
    var seen: Set<String> = []
    // The first and one in the middle of every section.
    var chosen: [EntryName] = []
    for (section, all) in Dictionary(grouping: names.declarations.map(\.name), by: \.section)
      .sorted(by: { $0.key < $1.key })
    {
      chosen.append(all[0])
      if section == "roles" || section == "measures" { chosen.append(all[all.count / 2]) }
    }
    for name in chosen where seen.insert(name.qualified).inserted {
      let there = try Renaming(name.qualified, to: name.id + "-x", in: sources)
      #expect(there.places == names.uses.count { $0.name == name } + 1)
      let after = SourceLoader.read(files: sources.files.with(there.files))
      let back = try Renaming("\(name.noun)/\(name.id)-x", to: name.id, in: after)
      #expect(after.files.with(back.files) == sources.files, "\(name.qualified)")
      #expect(there.files.map(\.path) == back.files.map(\.path))
    }
  }
}
