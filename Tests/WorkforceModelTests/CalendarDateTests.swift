import Testing

@testable import WorkforceModel

@Suite struct CalendarDateTests {
  @Test func everyDayFrom1970To2100IsItselfAgain() {
    var expected = CalendarDate(year: 1970, month: 1, day: 1)
    for count in 0..<47_847 {
      let date = CalendarDate(daysSince1970: count)
      guard date == expected, date.daysSince1970 == count,
        CalendarDate(iso8601: date.description) == date
      else {
        Issue.record("day \(count) is \(date)")
        return
      }
      expected = following(date)
    }
    #expect(expected == CalendarDate(year: 2101, month: 1, day: 1))
  }

  /// The next day by the calendar's own rule, for comparison.
  private func following(_ date: CalendarDate) -> CalendarDate? {
    CalendarDate(year: date.year, month: date.month, day: date.day + 1)
      ?? CalendarDate(year: date.year, month: date.month + 1, day: 1)
      ?? CalendarDate(year: date.year + 1, month: 1, day: 1)
  }

  @Test(arguments: [
    (1900, false), (2000, true), (2024, true), (2026, false), (2100, false), (2400, true),
  ]) func leapYears(_ year: Int, _ isLeap: Bool) {
    #expect((CalendarDate(year: year, month: 2, day: 29) != nil) == isLeap)
  }

  @Test(arguments: [
    "2027-02-30", "2027-13-01", "2027-00-10", "2027-1-1", "27-01-01", "2027-01-01 ", "1899-12-31",
    "2027/01/01", "２０２７-01-01", "-027-01-01", "2027-01-+1", "", "2027-01", "2027-01-01-01",
  ]) func noDate(_ text: String) { #expect(CalendarDate(iso8601: text) == nil) }

  @Test(arguments: [
    ("2027-01-31", Span(1, .months), "2027-02-28"), ("2028-01-31", Span(1, .months), "2028-02-29"),
    ("2028-02-29", Span(1, .years), "2029-02-28"), ("2027-12-31", Span(1, .days), "2028-01-01"),
    ("2027-02-25", Span(1, .weeks), "2027-03-04"), ("2027-11-30", Span(3, .months), "2028-02-29"),
    ("2027-01-01", Span(0, .days), "2027-01-01"), ("9999-12-31", Span(5, .days), "9999-12-31"),
    ("9999-12-31", Span(1000, .years), "9999-12-31"),
  ]) func adding(_ date: String, _ span: Span, _ expected: String) {
    #expect(CalendarDate(iso8601: date)?.adding(span).description == expected)
  }

  @Test func datesAreInTheOrderOfTheCalendar() throws {
    let dates = try ["2026-12-31", "2027-01-01", "2027-01-02", "2027-02-01"].map {
      try #require(CalendarDate(iso8601: $0))
    }
    #expect(dates == dates.shuffled().sorted())
  }

  /// A year is 365 days everywhere, and a month a twelfth of it.
  @Test func aSpanInDays() {
    #expect(Span(10, .days).days == 10 && Span(2, .weeks).days == 14)
    #expect(Span(6, .months).days == 182.5 && Span(10, .years).days == 3650)
  }
}
