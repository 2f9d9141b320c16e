import CMinizip
import Glibc

/// How much an archive may hold.
package struct ZipLimits: Sendable {
  package var entries: Int
  /// Bytes of one part, unpacked.
  package var part: Int
  /// Bytes of all parts that are read, unpacked.
  package var total: Int
  /// How many times larger a part may become when it is unpacked, after its first megabyte.
  package var ratio: Int

  package init(entries: Int, part: Int, total: Int, ratio: Int) {
    self.entries = entries
    self.part = part
    self.total = total
    self.ratio = ratio
  }

  /// Far above what a workbook of ours has; below what would exhaust the machine.
  package static let ownWorkbook = Self(
    entries: 20_000, part: 4_000_000_000, total: .max, ratio: .max)
}

/// Reads the entries of a zip archive, checking every checksum.
package final class ZipReader {
  private let handle: unzFile
  private let limits: ZipLimits
  private var total = 0
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  package init(_ path: String, limits: ZipLimits = .ownWorkbook) throws(WorkbookError) {
    guard Self.endsWithDirectory(path), let handle = unzOpen64(path) else {
      throw .damaged(part: path, reason: "it is no complete zip archive")
    }
    self.handle = handle
    self.limits = limits
  }

  deinit { unzClose(handle) }

  /// Whether the file ends with the end mark of an archive and its comment; minizip is content
  /// without the last byte.
  private static func endsWithDirectory(_ path: String) -> Bool {
    guard let file = fopen(path, "rb") else { return false }
    defer { fclose(file) }
    guard fseek(file, 0, SEEK_END) == 0 else { return false }
    let length = min(ftell(file), 22 + 0xFFFF)
    guard length >= 22, fseek(file, -length, SEEK_END) == 0 else { return false }
    var tail = [UInt8](repeating: 0, count: length)
    guard fread(&tail, 1, length, file) == length else { return false }
    return (0...(length - 22)).contains { comment in
      let start = length - 22 - comment
      return tail[start] == 0x50 && tail[start...].starts(with: [0x50, 0x4B, 0x05, 0x06])
        && Int(tail[start + 20]) + Int(tail[start + 21]) << 8 == comment
    }
  }

  /// Calls `open` with the name of every entry in turn, then the closure it gave with the bytes of
  /// the entry piece by piece.
  func forEachEntry(
    _ open: (String) throws(WorkbookError) -> any EntryReader
  ) throws(WorkbookError) {
    try walk { entry throws(WorkbookError) in
      try read(entry, try open(entry.name))
    }
  }

  /// The names of all entries, none of which is unpacked.
  ///
  /// An archive with two entries of one name is refused: readers differ in which one they take.
  package func entryNames() throws(WorkbookError) -> Set<String> {
    var names: Set<String> = []
    try walk { entry throws(WorkbookError) in
      guard names.insert(entry.name).inserted else {
        throw .damaged(part: entry.name, reason: "it is there twice")
      }
    }
    return names
  }

  /// Reads the entry of a name, which must be one of ``entryNames()``.
  package func read(_ name: String, _ reader: any EntryReader) throws(WorkbookError) {
    guard unzLocateFile(handle, name, 1) == UNZ_OK else {
      throw .damaged(part: name, reason: "it is missing")
    }
    try read(try currentEntry(), reader)
  }

  private struct Entry {
    var name: String
    var packed: Int
    var isEncrypted: Bool
  }

  private func walk(_ visit: (Entry) throws(WorkbookError) -> Void) throws(WorkbookError) {
    var code = unzGoToFirstFile(handle)
    var count = 0
    while code == UNZ_OK {
      count += 1
      guard count <= limits.entries else {
        throw .damaged(part: "the archive", reason: "it has too many parts")
      }
      try visit(try currentEntry())
      code = unzGoToNextFile(handle)
    }
    guard code == UNZ_END_OF_LIST_OF_FILE else {
      throw .damaged(part: "the archive", reason: "its list of parts is damaged")
    }
  }

  private func currentEntry() throws(WorkbookError) -> Entry {
    var info = unz_file_info64()
    var name = [CChar](repeating: 0, count: 1_024)
    let code = unzGetCurrentFileInfo64(
      handle, &info, &name, UInt(name.count - 1), nil, 0, nil, 0)
    guard code == UNZ_OK else {
      throw .damaged(part: "the archive", reason: "a part cannot be read")
    }
    let text = String(
      decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard info.uncompressed_size <= UInt64(limits.part) else {
      throw .damaged(part: text, reason: "it is too large")
    }
    return Entry(
      name: text, packed: Int(clamping: info.compressed_size), isEncrypted: info.flag & 1 != 0)
  }

  private func read(_ entry: Entry, _ reader: any EntryReader) throws(WorkbookError) {
    let name = entry.name
    guard !entry.isEncrypted else {
      throw .damaged(part: name, reason: "it is locked with a password")
    }
    guard unzOpenCurrentFile(handle) == UNZ_OK else {
      throw .damaged(part: name, reason: "it cannot be opened")
    }
    do throws(WorkbookError) {
      var unpacked = 0
      while true {
        let count = unzReadCurrentFile(handle, &buffer, UInt32(buffer.count))
        if count < 0 { throw .damaged(part: name, reason: "it cannot be unpacked") }
        if count == 0 { break }
        unpacked += Int(count)
        total += Int(count)
        try check(unpacked, of: entry)
        try reader.take(buffer[..<Int(count)])
      }
    } catch {
      unzCloseCurrentFile(handle)
      throw error
    }
    guard unzCloseCurrentFile(handle) == UNZ_OK else {
      throw .damaged(part: name, reason: "its checksum is wrong")
    }
    try reader.finish()
  }

  private func check(_ unpacked: Int, of entry: Entry) throws(WorkbookError) {
    let isBomb = unpacked > 1 << 20 && unpacked / max(1, entry.packed) > limits.ratio
    guard unpacked <= limits.part, total <= limits.total, !isBomb else {
      throw .damaged(part: entry.name, reason: "it becomes too large when it is unpacked")
    }
  }
}

/// Takes the bytes of one entry.
package protocol EntryReader {
  func take(_ bytes: ArraySlice<UInt8>) throws(WorkbookError)
  func finish() throws(WorkbookError)
}

/// Takes bytes without looking at them; their checksum is verified all the same.
struct IgnoringReader: EntryReader {
  func take(_ bytes: ArraySlice<UInt8>) {}
  func finish() {}
}
