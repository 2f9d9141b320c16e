import Foundation
import Testing

/// A page taken apart, so that its structure can be judged.
struct HTMLPage {
  struct Element {
    var name: String
    var attributes: [String: String]
    /// The names of the elements around it, from the outside in.
    var path: [String]
  }

  struct Fault: Error, CustomStringConvertible {
    var description: String
  }

  private static let void: Set = ["meta", "wbr"]

  private(set) var elements: [Element] = []
  /// What a reader sees, without markup and with its entities read.
  private(set) var text = ""

  /// Throws where a `<`, `>` or `&` is not part of a tag or an entity, or a tag is not closed.
  init(_ page: String) throws {
    let doctype = "<!DOCTYPE html>\n"
    guard page.hasPrefix(doctype) else { throw Fault(description: "no doctype") }
    var rest = page.dropFirst(doctype.count)
    var open: [String] = []
    while let start = rest.firstIndex(of: "<") {
      text += try Self.read(rest[..<start])
      guard let tag = rest[start...].prefixMatch(of: Self.tag) else {
        throw Fault(description: "no tag: \(rest[start...].prefix(60))")
      }
      rest = rest[tag.range.upperBound...]
      let name = String(tag.output.2)
      if tag.output.1 == "/" {
        guard open.popLast() == name else { throw Fault(description: "unbalanced </\(name)>") }
        continue
      }
      var attributes: [String: String] = [:]
      for one in String(tag.output.3).matches(of: /([a-zA-Z][a-zA-Z0-9-]*)="([^"]*)"/) {
        guard attributes[String(one.output.1)] == nil else {
          throw Fault(description: "two attributes \(one.output.1)")
        }
        attributes[String(one.output.1)] = try Self.read(one.output.2)
      }
      elements.append(Element(name: name, attributes: attributes, path: open))
      if name == "style" {
        guard let end = rest.range(of: "</style>") else { throw Fault(description: "no </style>") }
        rest = rest[end.upperBound...]
      } else if !Self.void.contains(name) {
        open.append(name)
      }
    }
    text += try Self.read(rest)
    guard open.isEmpty else { throw Fault(description: "open: \(open)") }
  }

  private static var tag: Regex<(Substring, Substring, Substring, Substring)> {
    /<(\/?)([a-z0-9]+)((?: [a-zA-Z][a-zA-Z0-9-]*="[^"<>]*")*)>/
  }

  private static func read(_ text: Substring) throws -> String {
    if text.contains(">") { throw Fault(description: "stray > in \(text.prefix(60))") }
    let bare = text.replacing(/&(?:amp|lt|gt|quot|#39);/, with: "")
    if bare.contains("&") { throw Fault(description: "stray & in \(text.prefix(60))") }
    return String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }

  func all(_ names: String...) -> [Element] { elements.filter { names.contains($0.name) } }
}
