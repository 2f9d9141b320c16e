extension WeeklyHours {
  /// Reads hours as a planner writes them; nil where the text is anything else.
  ///
  /// `always` and `24/7`, or days with spans of the day, parts joined by commas or semicolons:
  /// `Mon-Fri 08:00-18:00, Sat 09:00-12:00`. A span that ends before it begins runs into the next
  /// day. Days without hours take those that follow behind a comma (`Mon, Wed 08:00-12:00`), else
  /// they are whole days; hours without days are of the days before them, else of every day. Days
  /// are read in English, alone or as two or three letters.
  package init?(reading text: String) {
    guard text.utf8.count <= 200 else { return nil }
    let words = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if Self.wordsForAlways.contains(words) {
      self = .always
      return
    }
    guard let tokens = Self.tokens(of: words), let spans = Self.spans(of: tokens), !spans.isEmpty
    else { return nil }
    self.init(spans)
  }

  private static let wordsForAlways: Set<String> = [
    "always", "24/7", "24x7", "24/7/365", "7/24", "around the clock", "round the clock",
    "at all times", "day and night", "continuous", "continuously",
  ]

  // MARK: Words

  private enum Token: Hashable {
    /// 0 for Monday.
    case days([Int])
    case time(Clock)
    case dash, comma, semicolon
  }

  private struct Clock: Hashable {
    var minutes: Int
    /// Written as a bare hour, so that a 9 may be one of the morning or of the evening.
    var isBareHour = false
  }

  private static let daysByWord: [String: [Int]] = {
    let days = [
      ["mon", "monday", "mo"], ["tue", "tues", "tuesday", "tu"],
      ["wed", "weds", "wednesday", "we"], ["thu", "thur", "thurs", "thursday", "th"],
      ["fri", "friday", "fr"], ["sat", "saturday", "sa"], ["sun", "sunday", "su"],
    ]
    var result: [String: [Int]] = [:]
    for (day, words) in days.enumerated() {
      for word in words {
        result[word] = [day]
        if word.hasSuffix("day") { result[word + "s"] = [day] }
      }
    }
    for word in ["daily", "day", "everyday"] { result[word] = Array(0...6) }
    for word in ["weekday", "weekdays", "workdays"] { result[word] = Array(0...4) }
    for word in ["weekend", "weekends"] { result[word] = [5, 6] }
    return result
  }()

  private static func tokens(of text: String) -> [Token]? {
    var result: [Token] = []
    var rest = Substring(text)
    while let first = rest.first {
      if first.isLetter {
        let word = String(rest.prefix { $0.isLetter })
        rest = rest.dropFirst(word.count)
        // Behind a day that is cut short.
        if rest.first == "." { rest.removeFirst() }
        guard add(word, to: &result) else { return nil }
        continue
      }
      if first.isASCII, first.isNumber {
        let number = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ":" || $0 == ".") }
        rest = rest.dropFirst(number.count)
        guard let clock = clock(number) else { return nil }
        result.append(.time(clock))
        continue
      }
      switch first {
      case " ": break
      case "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}":
        result.append(.dash)
      case ",", "+", "&": result.append(.comma)
      case ";": result.append(.semicolon)
      default: return nil
      }
      rest.removeFirst()
    }
    return result
  }

  private static func add(_ word: String, to tokens: inout [Token]) -> Bool {
    if let days = daysByWord[word] {
      tokens.append(.days(days))
      return true
    }
    switch word {
    case "to", "until", "till", "through": tokens.append(.dash)
    case "and": tokens.append(.comma)
    case "noon": tokens.append(.time(Clock(minutes: 12 * 60)))
    case "midnight": tokens.append(.time(Clock(minutes: 0)))
    case "on", "from", "every", "each", "h": break
    case "am", "pm":
      guard case .time(let clock)? = tokens.last, (60..<13 * 60).contains(clock.minutes) else {
        return false
      }
      let inHalf = clock.minutes % (12 * 60)
      tokens[tokens.count - 1] = .time(Clock(minutes: inHalf + (word == "pm" ? 12 * 60 : 0)))
    default: return false
    }
    return true
  }

  /// `08:00`, `8.30`, `0800` or a bare hour.
  private static func clock(_ text: Substring) -> Clock? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    var (hour, minute) = (text, Substring("00"))
    if parts.count == 2 {
      (hour, minute) = (parts[0], parts[1])
    } else if text.count == 4 {
      (hour, minute) = (text.prefix(2), text.suffix(2))
    }
    guard (1...2).contains(hour.count), minute.count == 2, parts.count <= 2,
      let hours = Int(hour), let minutes = Int(minute), minutes < 60,
      hours < 24 || (hours == 24 && minutes == 0)
    else { return nil }
    return Clock(minutes: hours * 60 + minutes, isBareHour: parts.count == 1 && text.count <= 2)
  }

  // MARK: Parts

  private static func spans(of tokens: [Token]) -> [Range<Int>]? {
    var result: [Range<Int>] = []
    var waiting: [Int] = []
    var daysBefore: [Int] = Array(0...6)
    var rest = tokens[...]
    while true {
      let part = rest.prefix { $0 != .comma && $0 != .semicolon }
      rest = rest.dropFirst(part.count)
      let joint = rest.popFirst()
      guard let (days, times) = read(part) else { return nil }
      waiting += days
      if !times.isEmpty {
        if waiting.isEmpty { waiting = daysBefore }
        result += waiting.flatMap { day in times.map { shifted($0, to: day) } }
        (daysBefore, waiting) = (waiting, [])
      } else if joint != .comma {
        result += waiting.map { shifted(0..<minutesOfDay, to: $0) }
        (daysBefore, waiting) = (waiting, [])
      }
      if joint == nil { return result }
    }
  }

  private static func shifted(_ span: Range<Int>, to day: Int) -> Range<Int> {
    (span.lowerBound + day * minutesOfDay)..<(span.upperBound + day * minutesOfDay)
  }

  /// Days, then spans of the day; nil for anything else, and for a part with nothing in it.
  private static func read(_ part: ArraySlice<Token>) -> (days: [Int], times: [Range<Int>])? {
    var rest = part
    var days: [Int] = []
    while case .days(let first)? = rest.first {
      rest.removeFirst()
      guard rest.first == .dash else {
        days += first
        continue
      }
      rest.removeFirst()
      guard case .days(let last)? = rest.popFirst(), first.count == 1, last.count == 1 else {
        return nil
      }
      // From Friday to Monday runs over the end of the week.
      let length = (last[0] - first[0] + 7) % 7
      days += (0...length).map { (first[0] + $0) % 7 }
    }
    var times: [Range<Int>] = []
    while case .time(let start)? = rest.popFirst() {
      guard rest.popFirst() == .dash, case .time(let end)? = rest.popFirst(),
        let span = span(from: start, to: end)
      else { return nil }
      times.append(span)
    }
    return rest.isEmpty && part.count > 0 && !(days.isEmpty && times.isEmpty)
      ? (days, times) : nil
  }

  private static func span(from start: Clock, to end: Clock) -> Range<Int>? {
    guard start.minutes < minutesOfDay else { return nil }
    if start.minutes < end.minutes { return start.minutes..<end.minutes }
    // `9-5` is rather a day at work than a night and a morning.
    if start.isBareHour, end.isBareHour, start.minutes <= 12 * 60 { return nil }
    return start.minutes..<(end.minutes + minutesOfDay)
  }
}
