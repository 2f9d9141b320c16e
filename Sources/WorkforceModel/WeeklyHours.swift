/// Hours of a week: when a system works, or when somebody watches it.
///
/// The same hours are equal however they are written.
package struct WeeklyHours: Hashable, Sendable, CustomStringConvertible {
  /// In minutes from Monday 00:00, in order, none touching the next.
  package let spans: [Range<Int>]

  package static let minutesOfDay = 24 * 60
  package static let minutesOfWeek = 7 * minutesOfDay
  package static let always = Self([0..<minutesOfWeek])

  /// Spans may overlap, touch, and run over the end of the week into its beginning; what is more
  /// than a week long is the whole week.
  package init(_ spans: [Range<Int>]) {
    let week = Self.minutesOfWeek
    let within = spans.filter { !$0.isEmpty }.flatMap { span -> [Range<Int>] in
      guard span.count < week else { return [0..<week] }
      let start = ((span.lowerBound % week) + week) % week
      let end = start + span.count
      return end <= week ? [start..<end] : [start..<week, 0..<(end - week)]
    }
    var merged: [Range<Int>] = []
    for span in within.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, span.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, span.upperBound)
      } else {
        merged.append(span)
      }
    }
    self.spans = merged
  }

  /// Hours in one week, 0…168.
  package var hours: Double { Double(spans.reduce(0) { $0 + $1.count }) / 60 }

  package var isEmpty: Bool { spans.isEmpty }

  /// The hours of this week that are not among the others.
  package func subtracting(_ others: Self) -> Self {
    var result: [Range<Int>] = []
    for span in spans {
      var start = span.lowerBound
      for other in others.spans where other.overlaps(span) {
        if other.lowerBound > start { result.append(start..<other.lowerBound) }
        start = max(start, other.upperBound)
      }
      if start < span.upperBound { result.append(start..<span.upperBound) }
    }
    return Self(result)
  }

  /// Each stretch in words, the one over the end of the week as one: `Mon 18:00 to Tue 08:00`.
  package var stretches: [String] {
    var parts = spans
    if parts.count > 1, let first = parts.first, let last = parts.last, first.lowerBound == 0,
      last.upperBound == Self.minutesOfWeek
    {
      parts.removeFirst()
      parts[parts.count - 1] = last.lowerBound..<(last.upperBound + first.upperBound)
    }
    return parts.map(Self.inWords)
  }

  package var description: String {
    self == .always ? "always" : stretches.joined(separator: ", ")
  }

  private static func inWords(_ span: Range<Int>) -> String {
    let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let first = span.lowerBound / minutesOfDay
    // What ends at midnight ends on the day it is of.
    let last = (span.upperBound - 1) / minutesOfDay
    let start = "\(days[first % 7]) \(clock(span.lowerBound - first * minutesOfDay))"
    let end = clock(span.upperBound - last * minutesOfDay)
    return first == last ? "\(start) to \(end)" : "\(start) to \(days[last % 7]) \(end)"
  }

  private static func clock(_ minutes: Int) -> String {
    [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}
