/// Turns the bytes of a file into text, or says why they are none.
enum SourceText {
  static func decode(_ bytes: [UInt8], path: String) -> Result<SourceFile, NotText> {
    if let name = otherEncoding(bytes) {
      return .failure(NotText(problem: .otherEncoding(name, file: path)))
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let body = bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...]
    if let text = String(validating: body, as: UTF8.self) {
      return .success(SourceFile(path: path, text: text))
    }
    return .failure(NotText(problem: firstFault(in: body, path: path)))
  }

  struct NotText: Error {
    var problem: Diagnostic
  }

  /// Editors of Windows save UTF-16 with a mark; without one, every other byte of a text is zero.
  private static func otherEncoding(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return "UTF-32"
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    guard bytes.count >= 4 else { return nil }
    let head = bytes.prefix(4).map { $0 == 0 }
    return switch head {
    case [false, true, false, true], [true, false, true, false]: "UTF-16"
    case [false, true, true, true], [true, true, true, false]: "UTF-32"
    default: nil
    }
  }

  private static func firstFault(in bytes: ArraySlice<UInt8>, path: String) -> Diagnostic {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var line = 1
    var column = 1
    var offset = bytes.startIndex
    var wasReturn = false
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded):
        offset += encoded.count
        let isReturn = encoded.first == UInt8(ascii: "\r")
        let isFeed = encoded.first == UInt8(ascii: "\n")
        if isReturn || (isFeed && !wasReturn) {
          line += 1
          column = 1
        } else if !isFeed {
          column += 1
        }
        wasReturn = isReturn
      case .error, .emptyInput:
        let start = SourcePosition(line: line, column: column)
        let end = SourcePosition(line: line, column: column + 1)
        let byte = offset < bytes.endIndex ? bytes[offset] : 0
        let next = offset + 1 < bytes.endIndex ? bytes[offset + 1] : 0
        // Two such bytes in a row are more likely a damaged UTF-8 character.
        return .notUTF8(
          next < 0x80 ? byte : 0, at: SourceRange(file: path, start: start, end: end))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func otherEncoding(_ name: String, file: String) -> Self {
    Self(
      id: "yaml/not-utf8",
      message: "the file is saved as \(name); a plan is saved as UTF-8",
      range: .start(of: file),
      help: "save the file again with the encoding UTF-8")
  }

  fileprivate static func notUTF8(_ byte: UInt8, at range: SourceRange) -> Self {
    // The letters of western Europe have the same numbers in Latin-1 and in Unicode.
    let latin = byte >= 0xA0 ? Unicode.Scalar(byte) : nil
    return Self(
      id: "yaml/not-utf8",
      message: "the file is not saved as UTF-8: the first character that cannot be read is here",
      range: range,
      notes: latin.map { ["it would be `\($0)` in Latin-1 or Windows-1252"] } ?? [],
      help: "save the file again with the encoding UTF-8")
  }
}
