import CExpat

/// What happens on the way through an XML text.
///
/// An element is named without its prefix: `x:row` is `row`. A text may come in pieces.
package enum XMLEvent {
  case start(String, XMLAttributes)
  case end(String)
  case text(UnsafeRawBufferPointer)
}

/// The attributes of an element, readable only while its start is being reported.
package struct XMLAttributes {
  fileprivate let first: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  /// The value of an attribute, whatever the prefix of its name.
  package subscript(name: String) -> String? {
    guard var next = first else { return nil }
    while let key = next.pointee, let value = next.advanced(by: 1).pointee {
      if String(cString: XMLReader.withoutPrefix(key)) == name { return String(cString: value) }
      next = next.advanced(by: 2)
    }
    return nil
  }
}

/// Reads XML piece by piece and reports every element.
///
/// Refuses document type declarations, and with them every entity trick, and nesting below 64.
package final class XMLReader: EntryReader {
  /// Throws to stop the reading.
  package typealias Handler = (XMLEvent) throws(WorkbookError) -> Void

  private let part: String
  private let parser: XML_Parser
  private let onEvent: Handler
  private var depth = 0
  private var failure: WorkbookError?

  /// `hasText`: whether texts and the ends of elements are reported too, which costs time.
  package init(
    _ part: String, hasText: Bool = false, onEvent: @escaping Handler = { _ in }
  ) throws(WorkbookError) {
    guard let parser = XML_ParserCreate(nil) else {
      throw .damaged(part: part, reason: "there is no memory to read it")
    }
    self.part = part
    self.parser = parser
    self.onEvent = onEvent
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetStartElementHandler(parser) { data, name, attributes in
      XMLReader.from(data)?.start(name, attributes)
    }
    if hasText {
      XML_SetEndElementHandler(parser) { data, name in XMLReader.from(data)?.end(name) }
      XML_SetCharacterDataHandler(parser) { data, text, count in
        XMLReader.from(data)?.report(.text(UnsafeRawBufferPointer(start: text, count: Int(count))))
      }
    } else {
      XML_SetEndElementHandler(parser) { data, _ in XMLReader.from(data)?.depth -= 1 }
    }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      XMLReader.from(data)?.refuse("it declares a document type")
    }
  }

  deinit { XML_ParserFree(parser) }

  package func take(_ bytes: ArraySlice<UInt8>) throws(WorkbookError) {
    let status = bytes.withUnsafeBytes { raw in
      XML_Parse(
        parser, raw.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(raw.count), 0)
    }
    try check(status)
  }

  package func finish() throws(WorkbookError) {
    try check(XML_Parse(parser, nil, 0, 1))
  }

  private func check(_ status: XML_Status) throws(WorkbookError) {
    if let failure { throw failure }
    if status == XML_STATUS_OK { return }
    let reason = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) }
    throw .damaged(
      part: part,
      reason: "line \(XML_GetCurrentLineNumber(parser)): \(reason ?? "it is not well-formed")")
  }

  private static func from(_ data: UnsafeMutableRawPointer?) -> XMLReader? {
    data.map { Unmanaged<XMLReader>.fromOpaque($0).takeUnretainedValue() }
  }

  fileprivate static func withoutPrefix(_ name: UnsafePointer<CChar>) -> UnsafePointer<CChar> {
    var start = name
    var next = name
    while next.pointee != 0 {
      if next.pointee == CChar(bitPattern: UInt8(ascii: ":")) { start = next.advanced(by: 1) }
      next = next.advanced(by: 1)
    }
    return start
  }

  private func refuse(_ reason: String) { stop(.damaged(part: part, reason: reason)) }

  private func stop(_ error: WorkbookError) {
    // A stopped parser still reports the end of an empty element.
    failure = failure ?? error
    XML_StopParser(parser, XML_Bool(XML_FALSE))
  }

  private func report(_ event: XMLEvent) {
    guard failure == nil else { return }
    do throws(WorkbookError) { try onEvent(event) } catch { stop(error) }
  }

  private func start(
    _ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    depth += 1
    if depth > 64 { return refuse("its elements are nested too deeply") }
    guard let name else { return }
    report(.start(String(cString: Self.withoutPrefix(name)), XMLAttributes(first: attributes)))
  }

  private func end(_ name: UnsafePointer<CChar>?) {
    depth -= 1
    guard let name else { return }
    report(.end(String(cString: Self.withoutPrefix(name))))
  }
}
