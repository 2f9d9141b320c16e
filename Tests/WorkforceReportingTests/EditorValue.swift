import Foundation
import TestSupport
import WorkforceSyntax

extension JSONValue {
  /// A piece of a plan as an editor sees it: plain texts typed by the core schema of YAML 1.2.
  init(_ node: SyntaxNode) {
    switch node.content {
    case .empty: self = .null
    case .text(let text): self = text.isQuoted ? .string(text.string) : Self.plain(text.string)
    case .list(let items): self = .array(items.map { JSONValue($0) })
    case .mapping(let mapping):
      self = .object(
        Dictionary(mapping.entries.map { ($0.key.value, JSONValue($0.value)) }) { $1 })
    }
  }

  private static func plain(_ text: String) -> JSONValue {
    switch text {
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    case ".inf", ".Inf", ".INF", "-.inf", ".nan", ".NaN", ".NAN": return .number(0)
    default: break
    }
    if text.wholeMatch(of: /[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?/) != nil {
      return Double(text).map { .number($0) } ?? .string(text)
    }
    if text.hasPrefix("0x"), let value = Int(text.dropFirst(2), radix: 16) {
      return .number(Double(value))
    }
    if text.hasPrefix("0o"), let value = Int(text.dropFirst(2), radix: 8) {
      return .number(Double(value))
    }
    return .string(text)
  }
}
