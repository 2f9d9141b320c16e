import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning

/// The stretches of time across a Gantt chart: months, or quarters or years where there are many.
struct GanttColumns {
  /// More columns cannot be read on a page.
  static let limit = 24

  struct Column: Hashable {
    var title: String
    var first: CalendarDate
    var last: CalendarDate
  }

  let columns: [Column]

  /// Covers the dates; a plan that reaches further than the columns is cut at its end.
  init(covering dates: [CalendarDate]) {
    guard let from = dates.min(), let to = dates.max() else {
      columns = []
      return
    }
    let (first, last) = (Self.month(of: from), Self.month(of: to))
    let step = [1, 3, 12].first { last / $0 - first / $0 < Self.limit } ?? 12
    let end = min(last / step, first / step + Self.limit - 1)
    columns = (first / step...end).compactMap { Self.column($0 * step, months: step) }
  }

  private static func month(of date: CalendarDate) -> Int { date.year * 12 + date.month - 1 }

  private static func column(_ month: Int, months: Int) -> Column? {
    let last = month + months - 1
    let (year, number) = (month / 12, month % 12 + 1)
    guard let from = CalendarDate(year: year, month: number, day: 1),
      let to = CalendarDate(
        year: last / 12, month: last % 12 + 1,
        day: CalendarDate.days(in: last % 12 + 1, of: last / 12))
    else { return nil }
    let title =
      switch months {
      case 1: "\(year)-\(number < 10 ? "0" : "")\(number)"
      case 3: "\(year) Q\((number + 2) / 3)"
      default: "\(year)"
      }
    return Column(title: title, first: from, last: to)
  }
}

extension GanttColumns.Column {
  static let bar = "■"
  static let day = "◆"

  /// What stands in the column for a stretch of time, or for a day where there is no start.
  func mark(from start: CalendarDate?, to end: CalendarDate?) -> String? {
    guard let end else { return nil }
    guard let start else { return first <= end && end <= last ? Self.day : nil }
    return start <= last && end >= first ? Self.bar : nil
  }

  /// The same as a formula over the cells of start and end, so that a changed date moves the bar.
  func formula(start: String, end: String) -> String {
    let (from, to) = (first.formula, last.formula)
    return "IF(\(end)=\"\",\"\",IF(\(start)=\"\","
      + "IF(AND(\(end)>=\(from),\(end)<=\(to)),\"\(Self.day)\",\"\"),"
      + "IF(AND(\(start)<=\(to),\(end)>=\(from)),\"\(Self.bar)\",\"\")))"
  }
}

extension CalendarDate {
  fileprivate var formula: String { "DATE(\(year),\(month),\(day))" }
}
