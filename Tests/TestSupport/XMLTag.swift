/// An opening tag and the text that follows it directly.
struct XMLTag {
  var name: String
  var attributes: [String: String]
  var text: String

  /// The opening tags of a machine-written XML text, in order.
  static func tags(in xml: String) -> [XMLTag] {
    let bytes = Array(xml.utf8)
    var tags: [XMLTag] = []
    var index = 0
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")),
      let close = bytes[open...].firstIndex(of: UInt8(ascii: ">"))
    {
      index = close + 1
      let first = bytes[open + 1]
      if first == UInt8(ascii: "/") || first == UInt8(ascii: "?") { continue }
      let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.endIndex
      let tag = String(decoding: bytes[(open + 1)..<close], as: UTF8.self)
      let text = String(decoding: bytes[index..<end], as: UTF8.self)
      tags.append(XMLTag(tag, text: text))
    }
    return tags
  }

  init(name: String, attributes: [String: String], text: String) {
    self.name = name
    self.attributes = attributes
    self.text = text
  }

  private init(_ tag: String, text: String) {
    name = String(tag.prefix { $0 != " " && $0 != "/" })
    attributes = [:]
    self.text = Self.unescaped(text)
    var rest = tag.dropFirst(name.count)
    while let equals = rest.firstIndex(of: "=") {
      let key = rest[..<equals].drop { $0.isWhitespace }
      let value = rest[equals...].dropFirst(2)
      guard let quote = value.firstIndex(of: "\"") else { break }
      attributes[String(key)] = Self.unescaped(String(value[..<quote]))
      rest = value[quote...].dropFirst()
    }
  }

  private static func unescaped(_ text: String) -> String {
    guard text.contains("&") else { return text }
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&apos;", with: "'")
      .replacing("&amp;", with: "&")
  }
}
