/// A JSON value whose objects keep the order they are written in.
package enum JSON: Sendable {
  case object([(String, JSON)])
  case array([JSON])
  case string(String)
  case number(Double)
  case bool(Bool)
  case null

  package static func int(_ value: Int) -> Self { .number(Double(value)) }

  package static func optional(_ text: String?) -> Self { text.map(JSON.string) ?? .null }

  package static func optional(_ number: Double?) -> Self { number.map(JSON.number) ?? .null }

  /// The text with two spaces a level and a line end at the end.
  package var text: String {
    var result = ""
    write(to: &result, indent: 0)
    return result + "\n"
  }

  private func write(to text: inout String, indent: Int) {
    switch self {
    case .object(let pairs) where pairs.isEmpty: text += "{}"
    case .array(let items) where items.isEmpty: text += "[]"
    case .object(let pairs):
      text += "{"
      for (index, (key, value)) in pairs.enumerated() {
        text += index == 0 ? "\n" : ",\n"
        text += String(repeating: "  ", count: indent + 1)
        Self.quote(key, to: &text)
        text += ": "
        value.write(to: &text, indent: indent + 1)
      }
      text += "\n" + String(repeating: "  ", count: indent) + "}"
    case .array(let items):
      text += "["
      for (index, item) in items.enumerated() {
        text += index == 0 ? "\n" : ",\n"
        text += String(repeating: "  ", count: indent + 1)
        item.write(to: &text, indent: indent + 1)
      }
      text += "\n" + String(repeating: "  ", count: indent) + "]"
    case .string(let value): Self.quote(value, to: &text)
    case .number(let value): text += Self.digits(value)
    case .bool(let value): text += value ? "true" : "false"
    case .null: text += "null"
    }
  }

  /// JSON has no infinities and no NaN; both are null.
  private static func digits(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    if value == value.rounded(), value.magnitude < 1e15 { return String(Int(value)) }
    return String(value)
  }

  private static func quote(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      // U+2028 and U+2029 end a line in programs that read JSON as script.
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
