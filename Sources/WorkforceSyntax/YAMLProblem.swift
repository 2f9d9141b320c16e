internal import CLibYAML

/// An error of the YAML library, put into the words of a planner.
///
/// The library knows where it could not go on. What was meant has to be worked out from the text
/// around: a planner is told which quote, bracket or colon to look at, and what to type.
struct YAMLProblem {
  private let problem: String
  private let context: String
  /// Where the library could not go on.
  private let place: SourcePosition
  /// Where the thing began that could not be finished; mostly the more useful place.
  private let opening: SourcePosition
  private let file: String
  private let lines: SourceLines
  private let lastText: (range: SourceRange, style: YAMLEvent.Style)?
  private let openBracket: SourcePosition?

  init(
    _ parser: yaml_parser_t, file: String, lines: SourceLines,
    lastText: (range: SourceRange, style: YAMLEvent.Style)?, openBracket: SourcePosition?
  ) {
    problem = parser.problem.map { String(cString: $0) } ?? ""
    context = parser.context.map { String(cString: $0) } ?? ""
    let mark = parser.context == nil ? parser.problem_mark : parser.context_mark
    place = lines.clamped(SourcePosition(parser.problem_mark))
    opening = lines.clamped(SourcePosition(mark))
    self.file = file
    self.lines = lines
    self.lastText = lastText
    self.openBracket = openBracket
  }

  var diagnostic: Diagnostic {
    switch problem {
    case "found unexpected end of stream", "found unexpected document indicator": unclosedQuote
    case "mapping values are not allowed in this context": unexpectedColon
    case "could not find expected ':'": missingColon(at: opening)
    case "found character that cannot start any token": unexpectedCharacter
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      tab(at: place)
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'": unclosedBracket
    case "block sequence entries are not allowed in this context": listBesideKey
    case "did not find expected comment or line break": textBesideBlock
    case "did not find expected node content": nothingThere
    case "mapping keys are not allowed in this context": reserved(at: place)
    case "did not find expected key", "did not find expected '-' indicator",
      "did not find expected <document start>":
      lostItsPlace
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      unknownEscape
    case _ where context == "while scanning an alias" || context == "while scanning an anchor":
      reserved(at: opening)
    case _ where context.contains("directive") || problem.contains("directive"),
      "found incompatible YAML document":
      directive
    case _ where context.hasSuffix("a tag") || problem == "found undefined tag handle":
      unreadableTag
    default: anythingElse
    }
  }

  private func range(_ start: SourcePosition, length: Int = 1) -> SourceRange {
    let end = SourcePosition(line: Int(start.line), column: Int(start.column) + length)
    return SourceRange(file: file, start: start, end: end)
  }

  /// Nothing but spaces stands before the place on its line.
  private func beginsLine(_ place: SourcePosition) -> Bool {
    lines.text(before: place).allSatisfy(\.isWhitespace)
  }

  private var isAtEnd: Bool {
    place.line >= lines.count && lines.character(at: place) == nil
  }
}

// MARK: Quotes and brackets

extension YAMLProblem {
  private var unclosedQuote: Diagnostic {
    let mark = lines.character(at: opening) == "'" ? "'" : "\""
    let last = Int(place.line) - (isAtEnd && beginsLine(place) ? 1 : 0)
    return Diagnostic(
      id: "yaml/unclosed-quote",
      message: "this text starts with a quote that never ends",
      range: range(opening), label: "opened here",
      notes: ["line \(max(last, Int(opening.line)).grouped) is reached with the quote still open"],
      help: "type `\(mark)` where the text ends")
  }

  private var unclosedBracket: Diagnostic {
    let (open, close, word) =
      problem.contains("]") ? ("[", "]", "list") : ("{", "}", "group of keys")
    let found = lines.character(at: place)
    if found == "]" || found == "}" {
      return Diagnostic(
        id: "yaml/unclosed-bracket",
        message: "`\(open)` is closed by `\(found.map(String.init) ?? "")`",
        range: range(place), labels: [.init("opened here", at: range(opening))],
        help: "close it with `\(close)`")
    }
    if place.line == opening.line, found == ":" {
      return Diagnostic(
        id: "yaml/colon-in-text",
        message: "a value in this \(word) holds a colon",
        range: range(place), labels: [.init("opened here", at: range(opening))],
        help: "put the text in quotes: `key: \"one: two\"`")
    }
    if place.line == opening.line, !isAtEnd {
      return Diagnostic(
        id: "yaml/unclosed-bracket",
        message: "expected `,` or `\(close)` in this \(word)",
        range: range(place), labels: [.init("opened here", at: range(opening))],
        help: "type `,` between two values, `\(close)` at the end, "
          + "and quotes around a text that holds `,`, `[`, `{` or `: `")
    }
    return neverClosed(opening)
  }

  private func neverClosed(_ opening: SourcePosition) -> Diagnostic {
    let isList = lines.character(at: opening) == "["
    return Diagnostic(
      id: "yaml/unclosed-bracket",
      message: "this `\(isList ? "[" : "{")` is never closed",
      range: range(opening), label: "opened here",
      labels: isAtEnd ? [] : [.init("reading got lost here", at: range(place))],
      help: "type `\(isList ? "]" : "}")` where the \(isList ? "list" : "group of keys") ends")
  }

  private func extraBracket(_ bracket: Unicode.Scalar) -> Diagnostic {
    Diagnostic(
      id: "yaml/extra-bracket",
      message: "this `\(bracket)` closes nothing",
      range: range(place),
      help: "delete it, or put the text that it belongs to in quotes")
  }

  private var unknownEscape: Diagnostic {
    // The place is that of the backslash or, where digits are missing, a little behind it.
    var start = place
    while start.column > 1, lines.character(at: start) != "\\" { start.column -= 1 }
    let escape = String(lines.text(from: start).unicodeScalars.prefix(2))
    return Diagnostic(
      id: "yaml/unknown-escape",
      message: "`\(escape.excerpt())` means nothing in a text in double quotes",
      range: range(start, length: 2), labels: [.init("the text begins here", at: range(opening))],
      help: "write `\\\\` for a backslash, or put the text in single quotes: `'…'`")
  }
}

// MARK: Colons

extension YAMLProblem {
  private var unexpectedColon: Diagnostic {
    let before = lines.text(before: place)
    guard let colon = before.firstRange(of: ": ") else {
      if let bare = lineWithoutColon { return missingColon(at: bare) }
      if before.unicodeScalars.count > SourceLimits.keyLength { return keyTooLong(at: startOfInk) }
      return Diagnostic(
        id: "yaml/indentation",
        message: "this key is indented deeper than the line above it allows",
        range: range(startOfInk, length: Int(place.column) - Int(startOfInk.column)),
        help: "indent it like the other keys of the same entry, or end the line above with `:`")
    }
    let key = before[..<colon.lowerBound].drop { $0 == " " || $0 == "-" }
    let value = lines[Int(place.line)][colon.upperBound...].trimmed
    let start = SourcePosition(
      line: Int(place.line), column: before[..<colon.upperBound].unicodeScalars.count + 1)
    return Diagnostic(
      id: "yaml/colon-in-text",
      message: "the text after `\(key.excerpt(limit: 40)):` holds a colon",
      range: SourceRange(file: file, start: start, end: range(place).end),
      label: "a colon and a space end a key",
      help: "put the text in quotes: "
        + "`\(key.excerpt(limit: 40)): \(value.quoted(limit: 60))`")
  }

  /// The line above whose text runs on into this one, because it has no colon of its own.
  private var lineWithoutColon: SourcePosition? {
    var found: SourcePosition?
    var line = Int(place.line) - 1
    while line >= 1 {
      let text = lines[line]
      let indent = text.unicodeScalars.prefix { $0 == " " }.count
      let words = text.dropFirst(indent)
      if words.isEmpty || words.hasPrefix("#") { return found }
      let isKey = words.contains(": ") || words.last == ":"
      // A text may go on over several lines: then it is this line that stands wrong.
      if isKey { return words.last == ":" ? found : nil }
      found = SourcePosition(line: line, column: indent + 1)
      line -= 1
    }
    return found
  }

  private func keyTooLong(at start: SourcePosition) -> Diagnostic {
    let text = lines.text(from: start).trimmed
    return Diagnostic(
      id: "yaml/key-too-long",
      message: "the key `\(text.excerpt(limit: 40))` is too long; "
        + "a key has at most \(SourceLimits.keyLength.grouped) characters",
      range: range(start, length: max(1, min(text.unicodeScalars.count, 200))),
      help: "write a short id before the colon and the text behind `title:`")
  }

  private func missingColon(at opening: SourcePosition) -> Diagnostic {
    let text = lines.text(from: opening).trimmed
    let length = max(1, min(text.unicodeScalars.count, 200))
    if text.unicodeScalars.count > SourceLimits.keyLength, text.contains(":") {
      return keyTooLong(at: opening)
    }
    if let colon = text.firstIndex(of: ":"), !text.contains(": "),
      text.index(after: colon) < text.endIndex
    {
      let fixed = text[...colon] + " " + text[text.index(after: colon)...]
      return Diagnostic(
        id: "yaml/missing-space",
        message: "a space is missing after the colon in `\(text.excerpt(limit: 60))`",
        range: range(opening, length: length),
        help: "write `\(fixed.excerpt(limit: 60))`")
    }
    return Diagnostic(
      id: "yaml/missing-colon",
      message: "a key with a colon is expected here, found `\(text.excerpt(limit: 60))`",
      range: range(opening, length: length),
      help: text.unicodeScalars.count <= 40 && !text.contains(" ")
        ? "write `\(text.excerpt()):`"
        : "write `key: value`; a text over several lines is indented deeper than its key")
  }

  private var listBesideKey: Diagnostic {
    Diagnostic(
      id: "yaml/list-beside-key",
      message: "a list with `-` cannot begin on this line",
      range: range(place),
      help: "begin the list on a line of its own, or write it in brackets: `[one, another]`")
  }

  private var textBesideBlock: Diagnostic {
    Diagnostic(
      id: "yaml/text-beside-block",
      message: "a text after `|` or `>` begins on the next line",
      range: range(opening), labels: [.init("this cannot stand here", at: range(place))],
      help: "move the text to the next line and indent it, or put it in quotes")
  }
}

// MARK: Indentation

extension YAMLProblem {
  /// Where the text of the line begins.
  private var startOfInk: SourcePosition {
    let spaces = lines[Int(place.line)].unicodeScalars.prefix { $0 == " " || $0 == "\t" }.count
    return SourcePosition(line: Int(place.line), column: spaces + 1)
  }

  private func tab(at place: SourcePosition) -> Diagnostic {
    Diagnostic(
      id: "yaml/tab-indent",
      message: "this line is indented with a tab",
      range: range(place),
      help: "indent with spaces: two for each level")
  }

  private var lostItsPlace: Diagnostic {
    if let bracket = lines.character(at: place), bracket == "]" || bracket == "}" {
      return extraBracket(bracket)
    }
    if lines.character(at: place) == ":" { return .emptyKey(at: range(place)) }
    guard beginsLine(place) else { return textAfterValue }
    // A quote closed by the opening quote of a later text: the first one is the fault.
    if let lastText, lastText.style == .quoted, lastText.range.end == place,
      lastText.range.start.line < place.line
    {
      return strayQuote(lastText.range)
    }
    if lines.text(from: place).hasPrefix("- ") { return listAmongKeys }
    let isList = problem == "did not find expected '-' indicator"
    let isTop = problem == "did not find expected <document start>"
    if isTop, lines.lastInk(before: place).trimmed == "..." {
      return .secondDocument(at: range(place))
    }
    return Diagnostic(
      id: "yaml/indentation",
      message: isList
        ? "this line stands in a list but does not begin with `-`"
        : "this line does not line up with the lines that it belongs to",
      range: range(place),
      labels: isTop ? [] : [.init(isList ? "the list" : "the keys above", at: range(opening))],
      help: isList
        ? "begin the line with `- `, or indent it like the key that it belongs to"
        : isTop
          ? "begin every section at the very left of its line"
          : "give the keys of one entry the same number of spaces")
  }

  private var listAmongKeys: Diagnostic {
    Diagnostic(
      id: "yaml/indentation",
      message: "a list begins where a key is expected",
      range: range(place), labels: [.init("the keys above", at: range(opening))],
      help: "write the key that the list belongs to on the line above: `key:`")
  }

  private var textAfterValue: Diagnostic {
    if let lastText, lastText.style == .quoted, lastText.range.end <= place,
      lastText.range.end.line == place.line
    {
      guard lastText.range.start.line == place.line else { return strayQuote(lastText.range) }
      return Diagnostic(
        id: "yaml/text-after-quote",
        message: "the text in quotes has ended, and more follows it",
        range: range(place),
        labels: [.init("the text in quotes", at: lastText.range)],
        help: lines.character(at: lastText.range.start) == "'"
          ? "put all of it in quotes; write `''` for an apostrophe inside"
          : "put all of it in quotes; write `\\\"` for a quote inside")
    }
    return Diagnostic(
      id: "yaml/text-after-value",
      message: "the value has ended, and more follows it on the line",
      range: range(place),
      help: "put the whole text in quotes, or begin a new line")
  }

  private func strayQuote(_ text: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "yaml/unclosed-quote",
      message: "this text starts with a quote that does not end on its line",
      range: range(text.start), label: "opened here",
      labels: [.init("the next quote ends the text here", at: range(place))],
      help: "type `\(lines.character(at: text.start) == "'" ? "'" : "\"")` where the text ends")
  }
}

// MARK: Characters with a meaning

extension YAMLProblem {
  private var unexpectedCharacter: Diagnostic {
    if lines.character(at: place) == "\t" { return tab(at: place) }
    return reserved(at: place)
  }

  private func reserved(at place: SourcePosition) -> Diagnostic {
    let character = lines.character(at: place).map { String($0) } ?? ""
    let text = lines.text(from: place).trimmed
    let isBacktick = character == "`"
    return Diagnostic(
      id: "yaml/reserved-character",
      message: "a text cannot begin with "
        + (isBacktick ? "a backtick" : "`\(character.excerpt())`"),
      range: range(place),
      help: "put the text in quotes"
        + (text.contains("`") ? "" : ": `\(text.quoted(limit: 60))`"))
  }

  private var nothingThere: Diagnostic {
    if isAtEnd, let openBracket { return neverClosed(openBracket) }
    let found = lines.character(at: place)
    if let found, found == "]" || found == "}", context == "while parsing a block node" {
      return extraBracket(found)
    }
    return Diagnostic(
      id: "yaml/missing-value",
      message: found.map { "a value is expected before `\(String($0).excerpt())`" }
        ?? "a value is expected here",
      range: range(place),
      help: "write the value, or delete what is left over; "
        + "put a text in quotes if it begins with a sign")
  }

  private var directive: Diagnostic {
    let start = SourcePosition(line: Int(opening.line), column: 1)
    return Diagnostic(
      id: "yaml/directive",
      message: "a line that begins with `%` is an instruction to YAML; a plan needs none",
      range: range(start),
      help: "delete the line, or put the text in quotes if it is meant to begin with `%`")
  }

  private var unreadableTag: Diagnostic {
    Diagnostic(
      id: "yaml/tag",
      message: "a value begins with a tag; a plan has no tags",
      range: range(opening),
      help: "delete the tag, or put the whole text in quotes if it is meant to begin with `!`")
  }

  private var anythingElse: Diagnostic {
    Diagnostic(
      id: "yaml/syntax",
      message: "the text cannot be read from here on",
      range: range(place),
      notes: problem.isEmpty ? [] : ["the YAML library says: \(problem.excerpt())"],
      help: "look at the line for signs that belong in quotes: `: # [ ] { } , & * ! | > % @`")
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var text = self.drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }

  /// The text as it is typed in quotes.
  fileprivate func quoted(limit: Int) -> String {
    let mark = contains("\"") ? "'" : "\""
    let inside =
      mark == "'"
      ? split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
      : split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\\\")
    return mark + inside.excerpt(limit: limit) + mark
  }

  fileprivate func firstRange(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) {
        return start..<index(start, offsetBy: text.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
