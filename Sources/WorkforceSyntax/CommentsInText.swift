/// Places where a text such as `Team #1` loses its end, because YAML takes `#1` for a comment.
///
/// Only a number sign between a word and a digit counts: other comments are meant as such.
enum CommentsInText {
  /// For each place where such a text ends, the place of its `#`.
  static func places(
    in bytes: UnsafeBufferPointer<UInt8>, lines: SourceLines
  ) -> [SourcePosition: SourcePosition] {
    var places: [SourcePosition: SourcePosition] = [:]
    for (offset, byte) in bytes.enumerated()
    where byte == UInt8(ascii: "#") && places.count < most {
      guard offset + 1 < bytes.count, isDigit(bytes[offset + 1]) else { continue }
      var end = offset
      while end > 0, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
      guard end > 0, end < offset, isLetter(bytes[end - 1]) else { continue }
      places[lines.position(ofByte: end)] = lines.position(ofByte: offset)
    }
    return places
  }

  private static let most = 100

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// A letter of any script: all bytes of other characters than ASCII's are 128 or more.
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
