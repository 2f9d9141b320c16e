import Testing
import WorkforceAnalysis
import WorkforceModel

/// When bodies must be asked about a wave.
struct ConsultationClockTests {
  private func clocks(_ body: String) throws -> [ConsultationClock] {
    try PlanInText(
      """
      plan: {id: clock, as_of: 2027-01-01, sites: {cologne: {country: DE}}}
      roles:
        handler: {title: Handler, site: cologne}
        lead: {title: Lead, site: cologne}
      domains:
        claims: {title: Claims}
      bodies:
        council: {title: Council, \(body)}
      waves:
        first: {title: First, go_live: 2027-03-01}
        second: {title: Second, go_live: 2027-09-01}
      activities:
        work:
          title: Do the work
          domain: claims
          as_is: {raci: {R: handler, A: lead}}
          to_be: {wave: first, output: Work}
        more:
          title: Do more of it
          as_is: {raci: {R: handler, A: lead}}
          to_be: {wave: second, output: Work}
      """
    ).analysis.consultationClocks
  }

  private func day(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(iso8601: text))
  }

  @Test func notBegun() throws {
    let found = try clocks("right: consult, lead_time: 8 weeks, site: cologne")
    #expect(found.map(\.wave.text) == ["first", "second"])
    // 1 March − 56 days = 4 January; 1 September − 56 days = 7 July.
    #expect(
      try found.map(\.status) == [
        .mustStart(by: day("2027-01-04")), .mustStart(by: day("2027-07-07")),
      ])
    #expect(found.map(\.daysLeft) == [3, 187])
    #expect(found.map { $0.heardBy?.description } == ["2027-02-26", "2027-02-26"])
    #expect(found.map(\.triggers) == [[.site("cologne")], [.site("cologne")]])
  }

  @Test func tooLate() throws {
    // 1 January + 10 weeks = 12 March, 11 days after the go-live.
    let found = try clocks("right: consult, lead_time: 10 weeks, covers: [claims]")
    #expect(found.map(\.status) == [.tooLate(days: 11)])
    #expect(found.map(\.daysLeft) == [-11] && found.map(\.slack) == [-11])
    // To be asked on 1 February, it has its 8 weeks on 29 March.
    let planned = try clocks(
      "right: consult, lead_time: 8 weeks, started: 2027-02-01, covers: [claims]")
    #expect(planned.map(\.status) == [.tooLate(days: 28)] && planned.map(\.daysLeft) == [3])
  }

  @Test func begunAndDone() throws {
    let running = try clocks(
      "right: consult, lead_time: 8 weeks, started: 2026-12-01, covers: [claims]")
    #expect(running.map(\.status) == [.running] && running.map(\.daysLeft) == [nil])
    let done = try clocks(
      "right: consult, lead_time: 1 month, started: 2026-12-01, covers: [handler]")
    #expect(done.map(\.status) == [.done, .done])
    #expect(done.first?.triggers == [.role(ID("handler"))])
    #expect(try clocks("right: inform, covers: [claims]").map(\.status) == [.noLeadTime])
  }

  @Test func theStrongestRightHolds() throws {
    let found = try clocks(
      "right: inform, covers: [claims], rights: [{on: more, right: consult}, {on: work, right: co-determine}]"
    )
    #expect(found.map(\.right) == [.coDetermine, .consult])
    #expect(found.map(\.triggers.count) == [2, 1])
  }

  /// The latest start is the last day whose lead time is over by go-live: one day later is too late.
  @Test func latestStartIsTheLastDayThatWillDo() throws {
    let spans = [
      Span(0, .days), Span(45, .days), Span(7, .weeks), Span(1, .months), Span(6, .months),
      Span(2, .years),
    ]
    for offset in stride(from: 0, to: 800, by: 1) {
      let day = CalendarDate(daysSince1970: 20_800 + offset)
      for span in spans {
        let start = day.lastStart(of: span)
        #expect(start.adding(span) <= day)
        #expect(CalendarDate(daysSince1970: start.daysSince1970 + 1).adding(span) > day)
      }
    }
    // 30 and 31 January lead to 28 February, as the 28th does.
    #expect(try day("2027-02-28").lastStart(of: Span(1, .months)) == day("2027-01-31"))
    #expect(try day("1901-01-05").lastStart(of: Span(1000, .years)) == day("1901-01-05"))
  }
}
