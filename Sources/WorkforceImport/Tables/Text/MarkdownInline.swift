/// Takes the marks out of a line of Markdown and leaves what a reader sees.
///
/// Footnote marks (`<sup>1</sup>`) go, `<br>` is a line break, a link is its text.
struct MarkdownInline {
  private let text: [Character]
  private var index = 0
  private var result: [Character] = []
  /// Marks of emphasis that are open, by the place where each began in the result.
  private var open: [(mark: String, place: Int)] = []
  /// Looking for the end of what never ends would take the square of time.
  private var endless = 0
  private let isInLink: Bool

  static func plain(_ line: some StringProtocol) -> String {
    var reader = MarkdownInline(text: Array(line), isInLink: false)
    reader.read()
    return String(reader.result)
  }

  private init(text: [Character], isInLink: Bool) {
    self.text = text
    self.isInLink = isInLink
  }

  private static let endlessLimit = 20
  private static let openLimit = 100

  private mutating func read() {
    while index < text.count {
      let character = text[index]
      switch character {
      case "\\" where index + 1 < text.count && text[index + 1].isASCII && text[index + 1].isMark:
        result.append(text[index + 1])
        index += 2
      case "`": readCode()
      case "*", "_", "~": readMarks(character)
      case "!" where index + 1 < text.count && text[index + 1] == "[": index += 1
      case "[": readLink()
      case "<": readTag()
      case "&": readEntity()
      default:
        result.append(character)
        index += 1
      }
    }
  }

  private mutating func readCode() {
    var count = 0
    while index + count < text.count, text[index + count] == "`" { count += 1 }
    let start = index + count
    var end = endless < Self.endlessLimit ? start : text.count
    while end < text.count {
      var run = 0
      while end + run < text.count, text[end + run] == "`" { run += 1 }
      if run == count {
        result += text[start..<end]
        index = end + run
        return
      }
      end += max(1, run)
    }
    endless += 1
    result += text[index..<start]
    index = start
  }

  /// Emphasis opens before a character that is no space and closes after one; other stars stay.
  private mutating func readMarks(_ mark: Character) {
    var count = 0
    while index + count < text.count, text[index + count] == mark { count += 1 }
    let run = String(repeating: mark, count: count)
    let before = index > 0 ? text[index - 1] : " "
    let after = index + count < text.count ? text[index + count] : " "
    index += count
    let isWord = mark == "_" && (before.isLetter || before.isNumber)
    let isWordAfter = mark == "_" && (after.isLetter || after.isNumber)
    if mark == "~" && count != 2 {
      result += run
    } else if !before.isWhitespace, !isWordAfter,
      let match = open.lastIndex(where: { $0.mark == run })
    {
      // The marks opened since then were text after all.
      result.removeSubrange(open[match].place..<(open[match].place + run.count))
      open.removeSubrange(match...)
    } else {
      if !after.isWhitespace, !isWord, open.count < Self.openLimit {
        open.append((run, result.count))
      }
      result += run
    }
  }

  private mutating func readLink() {
    guard !isInLink, endless < Self.endlessLimit,
      let close = matching("[", "]", from: index), close + 1 < text.count,
      text[close + 1] == "(" || text[close + 1] == "[",
      let end = matching(
        text[close + 1], text[close + 1] == "(" ? ")" : "]", from: close + 1)
    else {
      result.append("[")
      index += 1
      return
    }
    var inside = MarkdownInline(text: Array(text[(index + 1)..<close]), isInLink: true)
    inside.read()
    result += inside.result
    index = end + 1
  }

  private mutating func matching(
    _ first: Character, _ last: Character, from start: Int
  ) -> Int? {
    var depth = 0
    for place in start..<min(text.count, start + 2_000) {
      if text[place] == first { depth += 1 }
      if text[place] == last {
        depth -= 1
        if depth == 0 { return place }
      }
    }
    endless += 1
    return nil
  }

  private mutating func readTag() {
    let reach = min(text.count, index + 500)
    guard index + 1 < reach,
      text[index + 1].isLetter || text[index + 1] == "/" || text[index + 1] == "!",
      endless < Self.endlessLimit, let close = text[index..<reach].firstIndex(of: ">")
    else {
      endless += 1
      result.append("<")
      index += 1
      return
    }
    let name = String(text[(index + 1)..<close].prefix { $0.isLetter }).lowercased()
    index = close + 1
    switch name {
    case "br": result.append("\n")
    case "sup":
      let rest = text[index..<min(text.count, index + 200)]
      if let end = rest.firstIndex(of: "<") { index = end }
    default: break
    }
  }

  private static let entities: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "#124": "|",
    "ndash": "–", "mdash": "—",
  ]

  private mutating func readEntity() {
    let name = text[(index + 1)...].prefix(8).prefix { $0 != ";" }
    if index + 1 + name.count < text.count, text[index + 1 + name.count] == ";",
      let meaning = Self.entities[String(name)]
    {
      result += meaning
      index += name.count + 2
    } else {
      result.append("&")
      index += 1
    }
  }
}

extension Character {
  /// A character that a backslash takes its meaning from.
  fileprivate var isMark: Bool { isPunctuation || isSymbol }
}
