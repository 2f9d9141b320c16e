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
  private static let doctype = "<!DOCTYPE html>\n"

  private(set) var elements: [Element] = []
  /// What a reader sees, without markup and with its entities read.
  private(set) var text = ""
  private let bytes: [UInt8]
  private var place = 0

  /// Throws where a `<`, `>` or `&` is not part of a tag or an entity, or a tag is not closed.
  init(_ page: String) throws {
    guard page.hasPrefix(Self.doctype) else { throw Fault(description: "no doctype") }
    bytes = Array(page.utf8.dropFirst(Self.doctype.utf8.count))
    var open: [String] = []
    while place < bytes.count {
      text += try content()
      guard place < bytes.count else { break }
      try skip("<")
      if take("/") {
        let name = word()
        try skip(">")
        guard open.popLast() == name else { throw Fault(description: "unbalanced </\(name)>") }
        continue
      }
      let element = try element(in: open)
      elements.append(element)
      if element.name == "style" { passStyle() }
      if !Self.void.contains(element.name) { open.append(element.name) }
    }
    guard open.isEmpty else { throw Fault(description: "open: \(open)") }
  }

  func all(_ names: String...) -> [Element] { elements.filter { names.contains($0.name) } }

  private mutating func element(in path: [String]) throws -> Element {
    var element = Element(name: word(), attributes: [:], path: path)
    while take(" ") {
      let name = word()
      try skip("=")
      try skip("\"")
      guard element.attributes.updateValue(try content(), forKey: name) == nil else {
        throw Fault(description: "two attributes \(name)")
      }
      try skip("\"")
    }
    try skip(">")
    return element
  }

  /// Up to the next `<` or `"`; a quotation mark of a text is an entity.
  private mutating func content() throws -> String {
    let start = place
    while place < bytes.count, bytes[place] != UInt8(ascii: "<"), bytes[place] != UInt8(ascii: "\"")
    {
      place += 1
    }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: ">") }) else {
      return text
    }
    let bare = text.replacing(/&(?:amp|lt|gt|quot|#39);/, with: "")
    guard !bare.contains("&"), !bare.contains(">") else {
      throw Fault(description: "stray sign in \(text.prefix(60))")
    }
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }

  private mutating func word() -> String {
    let start = place
    while place < bytes.count, Self.isWord(bytes[place]) { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
      || byte == UInt8(ascii: "-")
  }

  private mutating func passStyle() {
    while place < bytes.count, bytes[place] != UInt8(ascii: "<") { place += 1 }
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard place < bytes.count, bytes[place] == UInt8(ascii: sign) else { return false }
    place += 1
    return true
  }

  private mutating func skip(_ sign: Unicode.Scalar) throws {
    guard take(sign) else {
      let found = String(decoding: bytes[place...].prefix(60), as: UTF8.self)
      throw Fault(description: "no \(sign) before \(found)")
    }
  }
}
