import Testing
import WorkforceAnalysis
import WorkforceModel

/// A proposal that can be worked out by hand.
///
/// One FTE is 1,600 · 75 % = 1,200 h.
struct RedeploymentTests {
  private func plan(_ roles: String, _ activities: String) throws -> Redeployment {
    let plan = try PlanInText(
      """
      plan:
        id: moves
        title: Moves
        as_of: 2027-01-01
        working_time: {paid: 1600 h per year, shrinkage: 25%, utilisation: 100%}
        sites: {leeds: {country: GB}, york: {country: GB}}
      waves:
        first: {title: First, go_live: 2027-03-01, end: 2027-05-15}
        second: {title: Second, go_live: 2027-09-01}
      skills:
        files: {title: Files}
        law: {title: Law, training: {hours: 60, to: 3, roles: [lead]}}
        talk: {title: Talk}
      roles:
        lead: {title: Lead}
      \(roles)
      activities:
      \(activities)
      """)
    return Redeployment(plan.definitions, plan.analysis)
  }

  private func work(_ name: String, of role: String, _ before: Int, _ after: Int, _ wave: String)
    -> String
  {
    """
      \(name):
        title: Work
        volume: 1200 per year
        time: \(before) min
        as_is: {raci: {R: \(role), A: lead}}
        to_be: {time: \(after) min, wave: \(wave)}

    """
  }

  /// Clerks and typists are freed of one FTE each (1,200 items · 60 min); one FTE waits at the
  /// caseworkers, one at the front desk.
  ///
  /// | | caseworker: files 2, law 4 | desk: talk 2, files 1 |
  /// | clerk: files 3, law 1, T5, Leeds | course 60 + 1 level · 40 + 20 = 120 | 40 · 2 + 80 = 160 |
  /// | typist: files 2, Leeds | course 60 + 1 level · 40 + 80 = 180 | 40 · 2 + 80 = 160 |
  ///
  /// Clerks to the caseworkers and typists to the desk cost 280, the other way 340; and so on.
  @Test func peopleGoWhereTheyLearnLeastInAll() throws {
    let result = try plan(
      """
        clerk: {title: Clerk, site: leeds, grade: T5, skills: {files: 3, law: 1}}
        typist: {title: Typist, site: leeds, skills: {files: 2}}
        caseworker: {title: Caseworker, site: leeds, grade: T6, skills: {files: 2, law: 4}}
        desk: {title: Desk, site: leeds, skills: {talk: 2, files: 1}}
      """,
      work("capture", of: "clerk", 120, 60, "first") + work("type", of: "typist", 60, 0, "second")
        + work("decide", of: "caseworker", 60, 120, "first")
        + work("answer", of: "desk", 60, 120, "second"))
    #expect(result.moves.map { "\($0.from) \($0.to)" } == ["clerk caseworker", "typist desk"])
    #expect(result.moves.map(\.hours) == [1200, 1200] && result.moves.map(\.fte) == [1, 1])
    let move = result.moves[0]
    #expect(move.fit.shared.map(\.text) == ["files", "law"])
    let law = try #require(move.fit.missing.first)
    #expect(law.skill.text == "law" && law.level == 1 && law.needed == 4 && law.gap == 3)
    #expect(law.hours == 60 && law.levelsWithoutCourse == 1)
    #expect(move.fit.trainingHours == 60 && move.fit.weight == 120)
    #expect(move.fit.isSameSite == true && move.fit.isSameFamily == nil)
    #expect(move.fit.gradeSteps == 1)
    #expect(move.free?.description == "2027-05" && move.needed?.description == "2027-03-01")
    #expect(result.moves[1].fit.weight == 160 && result.moves[1].free?.description == "2027-09")
    #expect(result.unplaced.isEmpty)
    #expect(result.targets.map(\.proposed) == [1, 1])
  }

  @Test func whatFindsNoWorkStaysWithItsReason() throws {
    let result = try plan(
      """
        clerk: {title: Clerk, family: Service, skills: {files: 3}}
        typist: {title: Typist, skills: {talk: 2}}
        driver: {title: Driver}
        agency: {title: Agency, kind: external, skills: {files: 3}}
        part: {title: Part, skills: {files: 3}}
        closing: {title: Closing, family: Service, skills: {files: 1}, to_be: {closes: 2028-01-01}}
        desk: {title: Desk, family: Service, working_time: {paid: 800 h per year}}
      """,
      work("capture", of: "clerk", 120, 60, "first") + work("type", of: "typist", 60, 30, "first")
        + work("drive", of: "driver", 60, 30, "first") + work("lend", of: "agency", 60, 30, "first")
        + work("file", of: "part", 60, 58, "first") + work("end", of: "closing", 60, 120, "first")
        + work("answer", of: "desk", 60, 75, "first"))
    // The desk waits for 300 h, half an FTE of 600 h; of the clerk's one FTE half stays.
    #expect(result.targets.map(\.role.text) == ["desk"] && result.targets[0].fte == 0.5)
    #expect(result.moves.map(\.hours) == [600] && result.moves[0].fit.weight == 160)
    let reasons = result.unplaced.map { "\($0.role) \($0.hours) \($0.reason.rawValue)" }
    #expect(
      reasons == [
        "clerk 600.0 demand-met", "typist 600.0 no-fit", "driver 600.0 nothing-stated",
        "agency 600.0 not-employed", "part 40.0 too-little",
      ])
  }

  /// What stated releases bring is no demand any more, and what they claim is not free.
  @Test func statedReleasesComeFirst() throws {
    let release = "{to: redeploy, role: desk, hours: 900 h per year}"
    let result = try plan(
      """
        clerk: {title: Clerk, skills: {files: 3}, to_be: {release: [\(release)]}}
        desk: {title: Desk, skills: {files: 1}}
      """,
      work("capture", of: "clerk", 120, 60, "first")
        + work("answer", of: "desk", 60, 120, "second"))
    #expect(result.moves.map(\.hours) == [300])
    #expect(result.targets.map(\.stated) == [900] && result.targets.map(\.fte) == [0.25])
  }

  @Test func withoutDemandNothingIsProposed() throws {
    let result = try plan(
      "  clerk: {title: Clerk, skills: {files: 3}}",
      work("capture", of: "clerk", 120, 60, "first"))
    #expect(result.moves.isEmpty && result.unplaced.map(\.reason) == [.noDemand])
  }
}
