/// A day of the Gregorian calendar, without a time or a time zone.
package struct CalendarDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Nil where there is no such day.
  ///
  /// Years run from 1901 to 9999: before March 1900 a workbook counts days wrongly.
  package init?(year: Int, month: Int, day: Int) {
    guard (1901...9999).contains(year), (1...12).contains(month),
      (1...Self.days(in: month, of: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2027-03-01`, and nothing else.
  package init?(iso8601 text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2],
      text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day a number of days after 1970-01-01; clamped to the years a workbook knows.
  package init(daysSince1970 count: Int) {
    // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
    let shifted = Swift.min(Swift.max(count, -25_202), 2_932_896) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    self.day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    self.month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.year = yearOfEra + era * 400 + (self.month <= 2 ? 1 : 0)
  }

  package var daysSince1970: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  package var description: String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  package static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The same day some months on, or the last of that month where it has no such day.
  package func adding(months: Int) -> Self {
    let index = Swift.min(Swift.max(year * 12 + month - 1 + months, 1901 * 12), 9999 * 12 + 11)
    let (year, month) = (index / 12, index % 12 + 1)
    return Self(year: year, month: month, day: Swift.min(day, Self.days(in: month, of: year)))
      ?? self
  }

  package func adding(_ span: Span) -> Self {
    switch span.unit {
    case .days: Self(daysSince1970: daysSince1970 + span.count)
    case .weeks: Self(daysSince1970: daysSince1970 + 7 * span.count)
    case .months: adding(months: span.count)
    case .years: adding(months: 12 * span.count)
    }
  }

  /// The last day from which a stretch of time is over by this one: the last with
  /// `day.adding(span) <= self`.
  package func lastStart(of span: Span) -> Self {
    switch span.unit {
    case .days: return Self(daysSince1970: daysSince1970 - span.count)
    case .weeks: return Self(daysSince1970: daysSince1970 - 7 * span.count)
    case .months, .years:
      var day = adding(months: -(span.unit == .years ? 12 : 1) * span.count)
      // From the 28th and from the 31st a month leads to the same end of February.
      for _ in 0..<3 {
        let next = Self(daysSince1970: day.daysSince1970 + 1)
        guard next.adding(span) <= self else { break }
        day = next
      }
      return day
    }
  }

  /// Days from this day to another; negative where that one is earlier.
  package func days(until other: Self) -> Int { other.daysSince1970 - daysSince1970 }
}

/// A stretch of calendar time: `10 days`, `8 weeks`, `24 months`, `10 years`.
package struct Span: Hashable, Sendable, CustomStringConvertible {
  package enum Unit: String, Hashable, Sendable, CaseIterable { case days, weeks, months, years }

  /// 0 or more; a plan's longest is 1,000 years.
  package var count: Int
  package var unit: Unit

  package init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// Days, at 365 a year and a twelfth of them a month.
  package var days: Double {
    switch unit {
    case .days: Double(count)
    case .weeks: Double(count) * 7
    case .months: Double(count) * 365 / 12
    case .years: Double(count) * 365
    }
  }

  package var description: String {
    "\(count) \(count == 1 ? String(unit.rawValue.dropLast()) : unit.rawValue)"
  }
}

package struct Period: Hashable, Sendable {
  package var from: CalendarDate
  package var to: CalendarDate

  package init(from: CalendarDate, to: CalendarDate) {
    self.from = from
    self.to = to
  }
}
