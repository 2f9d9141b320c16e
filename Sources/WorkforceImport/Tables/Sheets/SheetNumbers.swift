import Glibc
import WorkforceModel

/// Numbers of cells as a person reads them.
enum SheetNumbers {
  /// With the 15 digits that Excel keeps, so that 0.1 + 0.2 is `0.3`.
  static func text(_ number: Double) -> String {
    if number == number.rounded(), abs(number) < 1e15 { return String(Int64(number)) }
    var buffer = [CChar](repeating: 0, count: 40)
    _ = withVaList([number]) { vsnprintf(&buffer, buffer.count, "%.15g", $0) }
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// `2027-03-01`, `2027-03-01 08:30`, or `08:30` of a time alone; nil for what is no day.
  ///
  /// The year 1900, which Excel takes for a leap year, is left as numbers: no real date is of it.
  static func date(_ serial: Double, is1904: Bool) -> String? {
    let number = is1904 ? serial + 1_462 : serial
    guard number >= 0, number < 2_958_465 else { return nil }
    var days = Int(number)
    var minutes = Int(((number - Double(days)) * 1_440).rounded())
    if minutes == 1_440 {
      minutes = 0
      days += 1
    }
    let time = minutes == 0 ? nil : "\(padded(minutes / 60)):\(padded(minutes % 60))"
    if days == 0 { return time ?? "00:00" }
    guard days > 366 else { return nil }
    // 1970-01-01 is day 25,569.
    let day = CalendarDate(daysSince1970: days - 25_569)
    return time.map { "\(day) \($0)" } ?? "\(day)"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
