import WorkforcePlanning
import WorkforceReporting
import WorkforceSyntax

/// The value of the plan's text that an answer's new value stands for.
struct ReviewTarget: Hashable {
  enum Form { case text, number, date, share, hours }

  var path: [String]
  var form: Form

  /// What the new value of a row may be about; empty where only a person can say what follows.
  static func all(of key: String) -> [ReviewTarget] {
    let parts = key.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard !key.contains("/"), parts.count >= 3 else { return [] }
    func one(_ form: Form, _ more: String...) -> ReviewTarget {
      ReviewTarget(path: parts + more, form: form)
    }
    switch (parts[0], Array(parts.dropFirst(2))) {
    case ("roles", ["headcount"]), ("roles", ["fte"]), ("roles", ["to_be", "fte"]):
      return [one(.number)]
    case ("roles", ["to_be", "title"]), ("roles", ["to_be", "grade"]): return [one(.text)]
    case ("roles", ["to_be", "opens"]), ("roles", ["to_be", "closes"]), ("bodies", ["started"]):
      return [one(.date)]
    case ("skills", ["training"]): return [one(.date, "by")]
    case ("roles", let rest) where rest.starts(with: ["to_be", "release"]) && rest.count == 3:
      return [one(.share, "share"), one(.hours, "hours"), one(.date, "from")]
    case (_, let rest) where rest.count == 2 && rest[0] == "allow": return [one(.date, "expires")]
    default: return []
    }
  }
}

extension ReviewTarget.Form {
  /// The value as the plan's language writes it; nil where the cell is no value of this form.
  ///
  /// Numbers are read as the workbook prints them in its language, and in no other way: `1.234` is one
  /// thing in German and another in English.
  func read(_ cell: GridCell, _ language: Language) -> String? {
    let text = cell.text.squeezed
    switch self {
    case .text: return text.isEmpty ? nil : text
    case .number:
      return cell.kind == .number ? Self.plain(cell.number) : Self.number(text, language)
    case .date: return cell.kind == .date || cell.kind == .text ? Self.date(text) : nil
    case .share:
      if cell.kind == .percentage {
        return cell.number.flatMap { Self.plain($0 * 100) }.map { $0 + "%" }
      }
      guard text.hasSuffix("%") else { return nil }
      return Self.number(text.dropLast().squeezed, language).map { $0 + "%" }
    case .hours:
      for suffix in ["h per year", ReviewFormat.hoursSuffix(language)] where text.hasSuffix(suffix)
      {
        return Self.number(text.dropLast(suffix.count).squeezed, language)
          .map { $0 + " h per year" }
      }
      guard text.hasSuffix("h per month") else { return nil }
      return Self.number(text.dropLast(11).squeezed, language).map { $0 + " h per month" }
    }
  }

  /// As somebody types it, for a message.
  func example(_ language: Language) -> String {
    switch self {
    case .text: "a text"
    case .number: language == .en ? "a number such as 7.5" : "a number such as 7,5"
    case .date: "a date such as 2027-03-01"
    case .share: "a share such as 60%"
    case .hours: "hours such as 300 \(ReviewFormat.hoursSuffix(language))"
    }
  }

  private static func plain(_ number: Double?) -> String? {
    guard let number, number.isFinite, number.magnitude < 1e12 else { return nil }
    // What Excel computes with may carry a last digit of noise.
    let rounded = (number * 1e6).rounded() / 1e6
    return rounded == rounded.rounded() ? String(Int64(rounded)) : String(rounded)
  }

  private static func number(_ text: String, _ language: Language) -> String? {
    let (point, groups): (Character, [Character]) =
      switch language {
      case .en: (".", [","])
      case .de: (",", ["."])
      case .fr: (",", [" ", "\u{202F}", "\u{A0}"])
      }
    let parts = text.split(separator: point, omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, !whole.isEmpty else { return nil }
    let digits = whole.split(omittingEmptySubsequences: false) { groups.contains($0) }
    if digits.count > 1 {
      guard (1...3).contains(digits[0].count), digits.dropFirst().allSatisfy({ $0.count == 3 })
      else { return nil }
    }
    let all = digits.joined()
    let rest = parts.count == 2 ? String(parts[1]) : nil
    guard all.isOfDigits, all.count <= 12, rest.map(\.isOfDigits) ?? true, (rest ?? "").count <= 6
    else { return nil }
    return rest.map { all + "." + $0 } ?? all
  }

  /// ISO 8601, or day, month and year with points.
  private static func date(_ text: String) -> String? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    if parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ String($0).isOfDigits }) { return text }
    let days = text.split(separator: ".", omittingEmptySubsequences: false)
    guard days.count == 3, days.allSatisfy({ String($0).isOfDigits }), days[2].count == 4,
      days[0].count <= 2, days[1].count <= 2
    else { return nil }
    func two(_ part: Substring) -> String { part.count == 1 ? "0\(part)" : String(part) }
    return "\(days[2])-\(two(days[1]))-\(two(days[0]))"
  }
}

extension String {
  fileprivate var isOfDigits: Bool {
    !isEmpty && utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
