// Colons, and how lines stand under each other.

extension YAMLProblem {
  var unexpectedColon: Diagnostic {
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
  var lineWithoutColon: SourcePosition? {
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

  func keyTooLong(at start: SourcePosition) -> Diagnostic {
    let text = lines.text(from: start).trimmed
    return Diagnostic(
      id: "yaml/key-too-long",
      message: "the key `\(text.excerpt(limit: 40))` is too long; "
        + "a key has at most \(SourceLimits.keyLength.grouped) characters",
      range: range(start, length: max(1, min(text.unicodeScalars.count, 200))),
      help: "write a short id before the colon and the text behind `title:`")
  }

  func missingColon(at opening: SourcePosition) -> Diagnostic {
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

  var listBesideKey: Diagnostic {
    Diagnostic(
      id: "yaml/list-beside-key",
      message: "a list with `-` cannot begin on this line",
      range: range(place),
      help: "begin the list on a line of its own, or write it in brackets: `[one, another]`")
  }

  var textBesideBlock: Diagnostic {
    Diagnostic(
      id: "yaml/text-beside-block",
      message: "a text after `|` or `>` begins on the next line",
      range: range(opening), labels: [.init("this cannot stand here", at: range(place))],
      help: "move the text to the next line and indent it, or put it in quotes")
  }
}

extension YAMLProblem {
  /// Where the text of the line begins.
  var startOfInk: SourcePosition {
    let spaces = lines[Int(place.line)].unicodeScalars.prefix { $0 == " " || $0 == "\t" }.count
    return SourcePosition(line: Int(place.line), column: spaces + 1)
  }

  func tab(at place: SourcePosition) -> Diagnostic {
    Diagnostic(
      id: "yaml/tab-indent",
      message: "this line is indented with a tab",
      range: range(place),
      help: "indent with spaces: two for each level")
  }

  var lostItsPlace: Diagnostic {
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

  var listAmongKeys: Diagnostic {
    Diagnostic(
      id: "yaml/indentation",
      message: "a list begins where a key is expected",
      range: range(place), labels: [.init("the keys above", at: range(opening))],
      help: "write the key that the list belongs to on the line above: `key:`")
  }

  var textAfterValue: Diagnostic {
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

  func strayQuote(_ text: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "yaml/unclosed-quote",
      message: "this text starts with a quote that does not end on its line",
      range: range(text.start), label: "opened here",
      labels: [.init("the next quote ends the text here", at: range(place))],
      help: "type `\(lines.character(at: text.start) == "'" ? "'" : "\"")` where the text ends")
  }
}
