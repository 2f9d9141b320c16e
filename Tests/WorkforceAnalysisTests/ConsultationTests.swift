import Testing
import WorkforceAnalysis
import WorkforceModel

/// Which body hears of which wave, and by when.
struct ConsultationTests {
  @Test func leadTimeCountsFromTheStartOrFromThePlansDay() throws {
    let plan = try PlanInText(
      """
      plan: {id: bodies, as_of: 2027-01-01, sites: {cologne: {country: DE}, bonn: {country: DE}}}
      roles:
        handler: {title: Handler, site: cologne}
        lead: {title: Lead, site: bonn}
      domains:
        claims: {title: Claims}
      bodies:
        one: {title: One, right: consult, lead_time: 8 weeks, started: 2026-12-01, covers: [claims]}
        two: {title: Two, right: consult, lead_time: 3 months, site: bonn}
        three: {title: Three, right: consult, rights: [{on: work, right: consult}]}
        four: {title: Four, rights: [{on: second, right: consult}]}
      waves:
        second: {title: Second, go_live: 2027-09-01}
        first: {title: First, go_live: 2027-03-01}
      activities:
        work:
          title: Do the work
          domain: claims
          as_is: {raci: {R: handler, A: lead}}
          to_be: {wave: first, output: Work}
        more:
          title: Do more of it
          domain: claims
          as_is: {raci: {R: lead, A: lead}}
          to_be: {wave: second, output: Work}
      """)
    let bodies = plan.analysis.consultations.bodies
    #expect(
      bodies.map { $0.waves.map(\.text) } == [
        ["first", "second"], ["second"], ["first", "second"], ["second"],
      ])
    // 2026-12-01 + 56 days; 2027-01-01 + 3 months.
    #expect(bodies.map { $0.heardBy?.description } == ["2027-01-26", "2027-04-01", nil, nil])
    #expect(plan.analysis.consultations.unheard.isEmpty)
  }
}
