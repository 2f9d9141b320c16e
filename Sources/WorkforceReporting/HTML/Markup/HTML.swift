/// A piece of an HTML page that is escaped by construction.
///
/// Names of elements and attributes are of fixed sets, and every text is escaped on its way in, so that
/// nothing a plan says can become markup, leave an attribute, or be taken for an address or a style.
package struct HTML: Sendable {
  package private(set) var markup: String

  private init(markup: String) { self.markup = markup }

  init() { self.init(markup: "") }

  /// What a reader sees; line ends and tabs are spaces.
  ///
  /// Dates stay on one line, and a word too long for a column may be broken.
  package init(text: String) { self.init(markup: FlowingText(text).markup) }

  /// Text where no element may stand: titles and drawings.
  init(plain text: String) { self.init(markup: text.htmlEscaped) }

  init(_ tag: Tag, _ attributes: [Attribute] = [], @HTMLBuilder _ content: () -> HTML) {
    var markup = "<\(tag.name)"
    for attribute in attributes { markup += attribute.markup }
    markup += ">"
    if !tag.isVoid { markup += "\(content().markup)</\(tag.name)>" }
    self.init(markup: tag.endsLine ? markup + "\n" : markup)
  }

  init(_ tag: Tag, _ attributes: [Attribute] = []) { self.init(tag, attributes) { HTML() } }

  package init(_ tag: Tag, _ attributes: [Attribute] = [], text: String) {
    self.init(tag, attributes) { tag.holdsPlainText ? HTML(plain: text) : HTML(text: text) }
  }

  /// The rules of a style sheet, which are the program's own.
  static func style(_ rules: StaticString) -> HTML {
    HTML(markup: "<style>\n\(rules)</style>\n")
  }

  static func page(language: Attribute, @HTMLBuilder _ content: () -> HTML) -> String {
    "<!DOCTYPE html>\n" + HTML(.html, [language], content).markup
  }

  var isEmpty: Bool { markup.isEmpty }

  static func += (left: inout HTML, right: HTML) { left.markup += right.markup }
}

/// Puts pieces one after another; a text stands for itself.
@resultBuilder enum HTMLBuilder {
  static func buildExpression(_ html: HTML) -> HTML { html }
  static func buildExpression(_ html: HTML?) -> HTML { html ?? HTML() }
  static func buildExpression(_ html: [HTML]) -> HTML { buildArray(html) }
  static func buildExpression(_ text: String) -> HTML { HTML(text: text) }
  static func buildBlock(_ parts: HTML...) -> HTML { buildArray(parts) }
  static func buildOptional(_ part: HTML?) -> HTML { part ?? HTML() }
  static func buildEither(first part: HTML) -> HTML { part }
  static func buildEither(second part: HTML) -> HTML { part }
  static func buildArray(_ parts: [HTML]) -> HTML { parts.reduce(into: HTML()) { $0 += $1 } }
}
