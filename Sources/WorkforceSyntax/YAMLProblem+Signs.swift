// Quotes, brackets and characters that mean something to YAML.

extension YAMLProblem {
  var unclosedQuote: Diagnostic {
    let mark = lines.character(at: opening) == "'" ? "'" : "\""
    let last = Int(place.line) - (isAtEnd && beginsLine(place) ? 1 : 0)
    return Diagnostic(
      id: "yaml/unclosed-quote",
      message: "this text starts with a quote that never ends",
      range: range(opening), label: "opened here",
      notes: ["line \(max(last, Int(opening.line)).grouped) is reached with the quote still open"],
      help: "type `\(mark)` where the text ends")
  }

  var unclosedBracket: Diagnostic {
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

  func neverClosed(_ opening: SourcePosition) -> Diagnostic {
    let isList = lines.character(at: opening) == "["
    return Diagnostic(
      id: "yaml/unclosed-bracket",
      message: "this `\(isList ? "[" : "{")` is never closed",
      range: range(opening), label: "opened here",
      labels: isAtEnd ? [] : [.init("reading got lost here", at: range(place))],
      help: "type `\(isList ? "]" : "}")` where the \(isList ? "list" : "group of keys") ends")
  }

  func extraBracket(_ bracket: Unicode.Scalar) -> Diagnostic {
    Diagnostic(
      id: "yaml/extra-bracket",
      message: "this `\(bracket)` closes nothing",
      range: range(place),
      help: "delete it, or put the text that it belongs to in quotes")
  }

  var unknownEscape: Diagnostic {
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

extension YAMLProblem {
  var unexpectedCharacter: Diagnostic {
    if lines.character(at: place) == "\t" { return tab(at: place) }
    return reserved(at: place)
  }

  func reserved(at place: SourcePosition) -> Diagnostic {
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

  var nothingThere: Diagnostic {
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

  var nothingAfterColon: Diagnostic {
    Diagnostic(
      id: "yaml/missing-value",
      message: "a value is expected after this colon",
      range: range(place),
      help: "write `key: value`, or put the text in quotes")
  }

  var directive: Diagnostic {
    let start = SourcePosition(line: Int(opening.line), column: 1)
    return Diagnostic(
      id: "yaml/directive",
      message: "a line that begins with `%` is an instruction to YAML; a plan needs none",
      range: range(start),
      help: "delete the line, or put the text in quotes if it is meant to begin with `%`")
  }

  var unreadableTag: Diagnostic {
    Diagnostic(
      id: "yaml/tag",
      message: "a value begins with a tag; a plan has no tags",
      range: range(opening),
      help: "delete the tag, or put the whole text in quotes if it is meant to begin with `!`")
  }

  var anythingElse: Diagnostic {
    Diagnostic(
      id: "yaml/syntax",
      message: "the text cannot be read from here on",
      range: range(place),
      notes: problem.isEmpty ? [] : ["the YAML library says: \(problem.excerpt())"],
      help: "look at the line for signs that belong in quotes: `: # [ ] { } , & * ! | > % @`")
  }
}
