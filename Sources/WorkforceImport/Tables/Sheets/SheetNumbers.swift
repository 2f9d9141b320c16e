import Glibc

/// Numbers of cells as a person reads them.
enum SheetNumbers {
  /// With the 15 digits that Excel keeps, so that 0.1 + 0.2 is `0.3`.
  static func text(_ number: Double) -> String {
    if number == number.rounded(), abs(number) < 1e15 { return String(Int64(number)) }
    var buffer = [CChar](repeating: 0, count: 40)
    _ = withVaList([number]) { vsnprintf(&buffer, buffer.count, "%.15g", $0) }
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// `2027-03-01`, `2027-03-01 08:30`, or `08:30` of a time alone; nil for what is no day of a
  /// sheet.
  static func date(_ serial: Double, is1904: Bool) -> String? {
    let number = is1904 ? serial + 1_462 : serial
    guard number >= 0, number < 2_958_466 else { return nil }
    var days = Int(number)
    var minutes = Int(((number - Double(days)) * 1_440).rounded())
    if minutes == 1_440 {
      minutes = 0
      days += 1
    }
    let time = minutes == 0 ? nil : "\(padded(minutes / 60)):\(padded(minutes % 60))"
    if days == 0 { return time ?? "00:00" }
    // Excel takes 1900 for a leap year: day 60 is a day that never was.
    let day = civil(days: days + (days < 60 ? 1 : 0) - 25_569)
    return time.map { "\(day) \($0)" } ?? day
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// The day so many days after 1970-01-01 (the civil calendar by eras of 400 years).
  private static func civil(days: Int) -> String {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let calendarMonth = month < 10 ? month + 3 : month - 9
    let year = yearOfEra + era * 400 + (calendarMonth <= 2 ? 1 : 0)
    return "\(year)-\(padded(calendarMonth))-\(padded(day))"
  }
}
