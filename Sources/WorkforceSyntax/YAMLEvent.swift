/// A step in reading a YAML text, with its place, free of the C library's memory.
struct YAMLEvent {
  enum Style {
    case plain, quoted, block
  }

  enum Kind {
    case documentStart
    case documentEnd
    case scalar(String, Style)
    case listStart
    case mappingStart
    case end
    case alias
    case streamEnd
    case other
  }

  var kind: Kind
  var start: SourcePosition
  var end: SourcePosition
  /// The name behind `&` or `*`.
  var anchor: String?
  var tag: String?
}
