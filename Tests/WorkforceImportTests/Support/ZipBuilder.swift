/// Makes zip archives, sound and unsound, byte by byte.
struct ZipBuilder {
  struct Entry {
    var name: String
    var data: [UInt8]
    /// The bytes as stored where they are deflated.
    var deflated: [UInt8]?
    var flags: UInt16 = 0
  }

  var entries: [Entry] = []

  init(_ parts: [(String, String)] = []) {
    entries = parts.map { Entry(name: $0.0, data: Array($0.1.utf8)) }
  }

  var bytes: [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let start = file.count
      let stored = entry.deflated ?? entry.data
      let name = Array(entry.name.utf8)
      let common =
        le16(20) + le16(entry.flags) + le16(entry.deflated == nil ? 0 : 8) + le16(0) + le16(0x21)
        + le32(crc32(entry.data)) + le32(UInt32(stored.count)) + le32(UInt32(entry.data.count))
        + le16(UInt16(name.count)) + le16(0)
      file += le32(0x0403_4B50) + common + name + stored
      directory += le32(0x0201_4B50) + le16(20) + common + le16(0) + le16(0) + le16(0) + le32(0)
      directory += le32(UInt32(start)) + name
    }
    let count = le16(UInt16(entries.count))
    let end =
      le32(0x0605_4B50) + le16(0) + le16(0) + count + count + le32(UInt32(directory.count))
      + le32(UInt32(file.count)) + le16(0)
    return file + directory + end
  }

  private func le16(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }

  private func le32(_ value: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private func crc32(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes { crc = crc >> 8 ^ Self.table[Int((crc ^ UInt32(byte)) & 0xFF)] }
    return ~crc
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
    }
  }
}

/// The letter `x` so many times as a deflate stream of the densest kind (RFC 1951): one bit for 258
/// letters and one for their distance.
enum DensestDeflate {
  /// One letter and `runs` times 258.
  static func letters(runs: Int) -> (data: [UInt8], deflated: [UInt8]) {
    var bits = BitWriter()
    bits.number(1, 1)  // the last block
    bits.number(2, 2)  // with codes of its own
    bits.number(29, 5)  // 286 codes of letters and lengths
    bits.number(0, 5)  // 1 code of distances
    bits.number(14, 4)  // 18 lengths of code lengths, in the order of the standard
    // 18 (a run of zeros) has one bit, 2 and 1 have two.
    for length in [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2] { bits.number(length, 3) }
    bits.zeros(120)
    bits.code("11")  // `x`: two bits
    bits.zeros(135)
    bits.code("11")  // end of block: two bits
    bits.zeros(28)
    bits.code("10")  // 258 letters: one bit
    bits.code("10")  // the distance 1: one bit
    bits.code("10")
    for _ in 0..<runs { bits.code("00") }
    bits.code("11")
    return (Array(repeating: 0x78, count: 1 + 258 * runs), bits.finished)
  }

  private struct BitWriter {
    private var bytes: [UInt8] = []
    private var used = 8

    mutating func bit(_ value: Int) {
      if used == 8 {
        bytes.append(0)
        used = 0
      }
      bytes[bytes.count - 1] |= UInt8(value & 1) << UInt8(used)
      used += 1
    }

    mutating func number(_ value: Int, _ count: Int) {
      for place in 0..<count { bit(value >> place) }
    }

    mutating func code(_ bits: String) { for character in bits { bit(character == "1" ? 1 : 0) } }

    mutating func zeros(_ count: Int) {
      code("0")
      number(count - 11, 7)
    }

    var finished: [UInt8] { bytes }
  }
}

/// The two bytes of every unit of a text in UTF-16.
func utf16Bytes(_ text: String, isBigEndian: Bool = false) -> [UInt8] {
  text.utf16.reduce(into: []) { bytes, unit in
    let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    bytes += isBigEndian ? pair.reversed() : pair
  }
}
