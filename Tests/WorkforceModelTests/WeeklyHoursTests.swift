import Testing
import WorkforceModel

struct WeeklyHoursTests {
  @Test(arguments: [
    ("always", 168), ("24/7", 168), ("Around the  clock", 168), ("daily 00:00-24:00", 168),
    ("Mon-Fri 08:00-18:00", 50), ("mon - fri 8 - 18", 50), ("Mo–Fr 08.00–18.00", 50),
    ("Monday to Friday from 8am to 6pm", 50), ("weekdays 0800-1800", 50),
    ("Mon-Fri 08:00-18:00, Sat 09:00-12:00", 53), ("Mon-Fri 08:00-18:00; Sat 09:00-12:00", 53),
    ("Mon, Wed and Fri 08:00-12:00", 12), ("Mon-Fri 08:00-12:00, 13:00-17:00", 40),
    ("08:00-18:00", 70), ("every day 06:00-22:00", 112), ("Sat-Sun", 48), ("Mon-Thu; Sat", 120),
    ("Fri-Mon 10:00-11:00", 4), ("Mon-Fri 22:00-06:00", 40), ("Mon 08:00-08:00", 24),
    ("Mon 18:00-00:00", 6), ("Mon noon-midnight", 12), ("Mon 08:00-12:00, Mon 10:00-14:00", 6),
    ("Mon 9-5pm", 8), ("Sun 22-6", 8),
  ]) func isRead(_ text: String, _ hours: Double) throws {
    #expect(try #require(WeeklyHours(reading: text)).hours == hours)
  }

  /// What is not plain is not guessed at.
  @Test(arguments: [
    "", " ", "office hours", "on demand", "Mon-Fri 9-5", "Mon-Fri 08:00", "08:00", "Mon-", "-",
    "Mon-Fri 08:00-25:00", "Mon-Fri 08:60-18:00", "Mon-Fri 24:00-08:00", "Mon-Fri 8:0-18:00",
    "Mon-Fri 08:00-18:00,", ", Mon", "Mon-Fri 08:00-18:00 CET", "Mon-Fry 08:00-18:00",
    "weekdays-Sat 08:00-18:00", "13pm-14pm", "Mon 1:2:3-4:00", "Mon 08:00-18:00 except holidays",
    "99999999999999999999999-1", String(repeating: "Mon ", count: 60), "٣-٤", "Mon 08:00–",
  ]) func isNotRead(_ text: String) {
    #expect(WeeklyHours(reading: text) == nil)
  }

  @Test func theSameHoursAreEqualHoweverTheyAreWritten() {
    #expect(WeeklyHours(reading: "Mon-Sun 00:00-24:00") == .always)
    #expect(WeeklyHours(reading: "Mon 8-12, 12-18") == WeeklyHours(reading: "Mon 08:00-18:00"))
    #expect(WeeklyHours(reading: "Sun 22:00-06:00")?.spans == [0..<360, 9960..<10_080])
  }

  @Test func whatIsLeftOfAWeek() throws {
    let cover = try #require(WeeklyHours(reading: "Mon-Fri 08:00-18:00"))
    let rest = WeeklyHours.always.subtracting(cover)
    #expect(rest.hours == 118)
    #expect(
      rest.stretches == [
        "Mon 18:00 to Tue 08:00", "Tue 18:00 to Wed 08:00", "Wed 18:00 to Thu 08:00",
        "Thu 18:00 to Fri 08:00", "Fri 18:00 to Mon 08:00",
      ])
    #expect(cover.subtracting(.always).isEmpty)
    #expect(cover.subtracting(cover).isEmpty)
    #expect(cover.subtracting(WeeklyHours([])) == cover)
    let early = try #require(WeeklyHours(reading: "Mon-Fri 07:30-18:00"))
    #expect(early.subtracting(cover).hours == 2.5)
    #expect(early.subtracting(cover).stretches.first == "Mon 07:30 to 08:00")
  }

  @Test func theHoursInWords() throws {
    #expect(WeeklyHours.always.description == "always")
    #expect(try #require(WeeklyHours(reading: "Sat")).description == "Sat 00:00 to 24:00")
    #expect(WeeklyHours([-60..<60]).spans == [0..<60, 10_020..<10_080])
    #expect(WeeklyHours([5..<50_000]) == .always)
  }
}
