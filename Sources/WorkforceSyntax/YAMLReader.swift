internal import CLibYAML

/// Reads YAML into a tree that knows where everything was written.
package enum YAMLReader {
  /// Reads one file and reports every fault that can be told apart.
  ///
  /// `root` is missing for a file without content, and after a fault that hides the rest of the
  /// file. With lesser faults (a key written twice, a tag) it holds everything else.
  package static func read(_ file: SourceFile) -> (root: SyntaxNode?, problems: [Diagnostic]) {
    var text = file.text
    guard text.utf8.count <= SourceLimits.fileBytes else {
      return (nil, [.fileTooLarge(file.path, bytes: text.utf8.count)])
    }
    let lines = SourceLines(text)
    var problems = ForbiddenCharacters.remove(from: &text, file: file.path, lines: lines)
    var composer = TreeComposer(file: file.path, lines: lines)
    text.withUTF8 { bytes in
      composer.comments = CommentsInText.places(in: bytes, lines: lines)
      compose(bytes, into: &composer, file: file.path, lines: lines)
    }
    problems += composer.problems
    return (composer.root, problems.inTextOrder())
  }

  /// Feeds the events of a text to the composer.
  private static func compose(
    _ bytes: UnsafeBufferPointer<UInt8>, into composer: inout TreeComposer, file: String,
    lines: SourceLines
  ) {
    // The parser keeps a pointer to itself: it must not move.
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    precondition(yaml_parser_initialize(parser) == 1, "no memory left to read YAML")
    defer { yaml_parser_delete(parser) }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)

    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(parser, &event) == 1 else {
        let problem = YAMLProblem(
          parser.pointee, file: file, lines: lines, lastText: composer.lastText,
          openBracket: composer.openBracket)
        return composer.fail(problem.diagnostic)
      }
      var step = YAMLEvent(event)
      yaml_event_delete(&event)
      step.start = lines.clamped(step.start)
      step.end = lines.clamped(step.end)
      if case .streamEnd = step.kind { return }
      guard composer.add(step) else { return }
    }
  }
}

extension SourcePosition {
  init(_ mark: yaml_mark_t) {
    self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}

extension YAMLEvent {
  fileprivate init(_ event: yaml_event_t) {
    self.init(
      kind: .other, start: SourcePosition(event.start_mark), end: SourcePosition(event.end_mark))
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      kind = .scalar(String(decoding: bytes, as: UTF8.self), Style(scalar.style))
      anchor = String(yaml: scalar.anchor)
      tag = String(yaml: scalar.tag)
    case YAML_SEQUENCE_START_EVENT:
      kind = .listStart
      anchor = String(yaml: event.data.sequence_start.anchor)
      tag = String(yaml: event.data.sequence_start.tag)
    case YAML_MAPPING_START_EVENT:
      kind = .mappingStart
      anchor = String(yaml: event.data.mapping_start.anchor)
      tag = String(yaml: event.data.mapping_start.tag)
    case YAML_ALIAS_EVENT:
      kind = .alias
      anchor = String(yaml: event.data.alias.anchor)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: kind = .end
    case YAML_DOCUMENT_START_EVENT: kind = .documentStart
    case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
    case YAML_STREAM_END_EVENT: kind = .streamEnd
    default: break
    }
  }
}

extension YAMLEvent.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .quoted
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: self = .block
    default: self = .plain
    }
  }
}

extension String {
  fileprivate init?(yaml pointer: UnsafeMutablePointer<yaml_char_t>?) {
    guard let pointer else { return nil }
    self.init(cString: pointer)
  }
}
