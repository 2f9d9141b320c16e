import WorkforceSyntax

/// Writes values as YAML that reads back as the same text, whatever stands in them.
package enum YAMLText {
  /// A value on one line: plain where nothing can be mistaken, else in double quotes.
  package static func scalar(_ text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  /// A comment's text: on one line, with nothing in it that an editor hides.
  package static func comment(_ text: String, limit: Int = 200) -> String {
    "# " + text.split(whereSeparator: \.isWhitespace).joined(separator: " ").excerpt(limit: limit)
  }

  private static let values: Set<String> = [
    "no", "yes", "on", "off", "true", "false", "null", "y", "n", "none",
  ]

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic,
      text.last != " ", text.last != ":", text.utf8.count < 200, !values.contains(text.lowercased())
    else { return false }
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      let isFine =
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || " -_/().&+%'’–—!?;=".unicodeScalars.contains(scalar) || scalar == ":" && previous != " "
      if !isFine || scalar.isInvisible || previous == ":" && scalar == " " { return false }
      previous = scalar
    }
    return true
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n", "\t", "\r": result += " "
      case _ where scalar.isInvisible: break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
