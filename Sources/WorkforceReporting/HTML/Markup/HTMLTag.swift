extension HTML {
  /// The elements of the report's pages.
  package enum Tag: String, Sendable {
    case html, head, meta, title, body, header, nav, main, section, footer, div, article
    case h1, h2, h3, h4, p, ul, ol, li, dl, dt, dd, strong, span, a
    case figure, figcaption, table, caption, thead, tbody, tr, th, td
    case svg, desc, g, rect, line, path, defs, pattern
    /// A text in a drawing.
    case label = "text"
    /// The title of a drawing, which is one of a page by another meaning.
    case drawingTitle = "svg:title"

    var name: String { self == .drawingTitle ? "title" : rawValue }

    /// Has neither content nor an end.
    var isVoid: Bool { self == .meta }

    /// Holds no other element.
    var holdsPlainText: Bool {
      switch self {
      case .title, .drawingTitle, .desc, .label: true
      default: false
      }
    }

    /// Ends a line, so that a difference of two versions is read line by line.
    var endsLine: Bool {
      switch self {
      case .strong, .span, .a, .th, .td, .dt, .label, .rect, .line, .path: false
      default: true
      }
    }
  }
}
