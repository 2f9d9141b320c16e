/// The text of a file in whichever encoding it was saved.
struct ForeignText {
  var text: String
  var warnings: [String] = []

  init(_ text: String) { self.text = text }

  static func decode(_ bytes: [UInt8], path: String) throws(ImportError) -> Self {
    let decoded: Self
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      decoded = try utf8(bytes.dropFirst(3), path: path)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      decoded = try utf16(bytes.dropFirst(2), isBigEndian: false, path: path)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      decoded = try utf16(bytes.dropFirst(2), isBigEndian: true, path: path)
    } else {
      decoded = try utf8(bytes[...], path: path)
    }
    if decoded.text.utf8.contains(0) {
      throw .unreadable(path: path, reason: "it is no text: it holds zero bytes")
    }
    return decoded
  }

  private static func utf8(_ bytes: ArraySlice<UInt8>, path: String) throws(ImportError) -> Self {
    if let text = String(validating: bytes, as: UTF8.self) { return Self(text) }
    if bytes.contains(0) {
      throw .unreadable(path: path, reason: "it is no text: it holds zero bytes")
    }
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      // Five bytes of this encoding stand for nothing.
      guard let scalar = Unicode.Scalar(windows1252[byte] ?? UInt32(byte)) else { continue }
      scalars.append(scalar)
    }
    var result = Self(String(scalars))
    result.warnings = [
      "it is not saved as UTF-8 and was read as Windows-1252; look at its letters with accents"
    ]
    return result
  }

  private static func utf16(
    _ bytes: ArraySlice<UInt8>, isBigEndian: Bool, path: String
  ) throws(ImportError) -> Self {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      units.append(isBigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    guard index == bytes.endIndex, let text = String(validating: units, as: UTF16.self) else {
      throw .unreadable(path: path, reason: "it is UTF-16 text with a damaged character")
    }
    return Self(text)
  }

  /// Where Windows-1252 differs from Latin-1.
  private static let windows1252: [UInt8: UInt32] = [
    0x80: 0x20AC, 0x82: 0x201A, 0x83: 0x0192, 0x84: 0x201E, 0x85: 0x2026, 0x86: 0x2020,
    0x87: 0x2021, 0x88: 0x02C6, 0x89: 0x2030, 0x8A: 0x0160, 0x8B: 0x2039, 0x8C: 0x0152,
    0x8E: 0x017D, 0x91: 0x2018, 0x92: 0x2019, 0x93: 0x201C, 0x94: 0x201D, 0x95: 0x2022,
    0x96: 0x2013, 0x97: 0x2014, 0x98: 0x02DC, 0x99: 0x2122, 0x9A: 0x0161, 0x9B: 0x203A,
    0x9C: 0x0153, 0x9E: 0x017E, 0x9F: 0x0178,
  ]
}
