import CExpat

/// Reads XML piece by piece and reports the start of every element.
///
/// Refuses document type declarations, and with them every entity trick, and nesting below 64.
final class XMLReader: EntryReader {
  /// The name of the element and its attributes.
  typealias StartHandler = (String, [String: String]) -> Void

  private let part: String
  private let parser: XML_Parser
  private let onStart: StartHandler
  /// Elements whose attributes nobody reads: building them would cost most of the time.
  private let plain: Set<String>
  private var depth = 0
  private var refusal: String?

  init(
    _ part: String, ignoringAttributesOf plain: Set<String> = [],
    onStart: @escaping StartHandler = { _, _ in }
  ) throws(WorkbookError) {
    guard let parser = XML_ParserCreate(nil) else {
      throw .damaged(part: part, reason: "there is no memory to read it")
    }
    self.part = part
    self.parser = parser
    self.onStart = onStart
    self.plain = plain
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { data, name, attributes in
        XMLReader.from(data)?.start(name, attributes)
      },
      { data, _ in XMLReader.from(data)?.depth -= 1 })
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      XMLReader.from(data)?.refuse("it declares a document type")
    }
  }

  deinit { XML_ParserFree(parser) }

  func take(_ bytes: ArraySlice<UInt8>) throws(WorkbookError) {
    let status = bytes.withUnsafeBytes { raw in
      XML_Parse(
        parser, raw.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(raw.count), 0)
    }
    try check(status)
  }

  func finish() throws(WorkbookError) {
    try check(XML_Parse(parser, nil, 0, 1))
  }

  private func check(_ status: XML_Status) throws(WorkbookError) {
    if status == XML_STATUS_OK { return }
    if let refusal { throw .damaged(part: part, reason: refusal) }
    let reason = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) }
    throw .damaged(
      part: part,
      reason: "line \(XML_GetCurrentLineNumber(parser)): \(reason ?? "it is not well-formed")")
  }

  private static func from(_ data: UnsafeMutableRawPointer?) -> XMLReader? {
    data.map { Unmanaged<XMLReader>.fromOpaque($0).takeUnretainedValue() }
  }

  private func refuse(_ reason: String) {
    refusal = reason
    XML_StopParser(parser, XML_Bool(XML_FALSE))
  }

  private func start(
    _ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    depth += 1
    if depth > 64 { return refuse("its elements are nested too deeply") }
    guard let name else { return }
    let element = String(cString: name)
    var values: [String: String] = [:]
    if var next = attributes, !plain.contains(element) {
      while let key = next.pointee, let value = next.advanced(by: 1).pointee {
        values[String(cString: key)] = String(cString: value)
        next = next.advanced(by: 2)
      }
    }
    onStart(element, values)
  }
}
