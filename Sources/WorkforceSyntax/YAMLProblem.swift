internal import CLibYAML

/// An error of the YAML library, put into the words of a planner.
///
/// The library knows where it could not go on. What was meant has to be worked out from the text
/// around: a planner is told which quote, bracket or colon to look at, and what to type.
struct YAMLProblem {
  let problem: String
  let context: String
  /// Where the library could not go on.
  let place: SourcePosition
  /// Where the thing began that could not be finished; mostly the more useful place.
  let opening: SourcePosition
  let file: String
  let lines: SourceLines
  let lastText: (range: SourceRange, style: YAMLEvent.Style)?
  let openBracket: SourcePosition?

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
    case "did not find expected comment or line break",
      "found an indentation indicator equal to 0":
      textBesideBlock
    case "did not find expected node content": nothingThere
    case "found unexpected ':'": nothingAfterColon
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

  func range(_ start: SourcePosition, length: Int = 1) -> SourceRange {
    let end = SourcePosition(line: Int(start.line), column: Int(start.column) + length)
    return SourceRange(file: file, start: start, end: end)
  }

  /// Nothing but spaces stands before the place on its line.
  func beginsLine(_ place: SourcePosition) -> Bool {
    lines.text(before: place).allSatisfy(\.isWhitespace)
  }

  var isAtEnd: Bool {
    place.line >= lines.count && lines.character(at: place) == nil
  }
}
