import CMinizip
import Glibc

/// Reads the entries of a zip archive, checking every checksum.
final class ZipReader {
  /// Far above what a workbook of ours has; below what would exhaust the machine.
  static let entryLimit = 20_000
  static let partLimit: UInt64 = 4_000_000_000

  private let handle: unzFile
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  init(_ path: String) throws(WorkbookError) {
    guard Self.endsWithDirectory(path), let handle = unzOpen64(path) else {
      throw .damaged(part: path, reason: "it is no complete zip archive")
    }
    self.handle = handle
  }

  deinit { unzClose(handle) }

  /// Whether the file ends with the end mark of an archive; minizip is content without its last
  /// byte.
  private static func endsWithDirectory(_ path: String) -> Bool {
    guard let file = fopen(path, "rb") else { return false }
    defer { fclose(file) }
    var mark = [UInt8](repeating: 0, count: 22)
    return fseek(file, -22, SEEK_END) == 0 && fread(&mark, 1, 22, file) == 22
      && mark.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// Calls `open` with the name of every entry in turn, then the closure it gave with the bytes of
  /// the entry piece by piece.
  func forEachEntry(
    _ open: (String) throws(WorkbookError) -> any EntryReader
  ) throws(WorkbookError) {
    var code = unzGoToFirstFile(handle)
    var count = 0
    while code == UNZ_OK {
      count += 1
      guard count <= Self.entryLimit else {
        throw .damaged(part: "the archive", reason: "it has too many parts")
      }
      let name = try currentName()
      try read(name, try open(name))
      code = unzGoToNextFile(handle)
    }
    guard code == UNZ_END_OF_LIST_OF_FILE else {
      throw .damaged(part: "the archive", reason: "its list of parts is damaged")
    }
  }

  private func currentName() throws(WorkbookError) -> String {
    var info = unz_file_info64()
    var name = [CChar](repeating: 0, count: 1_024)
    let code = unzGetCurrentFileInfo64(
      handle, &info, &name, UInt(name.count - 1), nil, 0, nil, 0)
    guard code == UNZ_OK, info.uncompressed_size <= Self.partLimit, info.flag & 1 == 0 else {
      throw .damaged(part: "the archive", reason: "a part cannot be read")
    }
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private func read(_ name: String, _ reader: any EntryReader) throws(WorkbookError) {
    guard unzOpenCurrentFile(handle) == UNZ_OK else {
      throw .damaged(part: name, reason: "it cannot be opened")
    }
    do throws(WorkbookError) {
      while true {
        let count = unzReadCurrentFile(handle, &buffer, UInt32(buffer.count))
        if count < 0 { throw .damaged(part: name, reason: "it cannot be unpacked") }
        if count == 0 { break }
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
}

/// Takes the bytes of one entry.
protocol EntryReader {
  func take(_ bytes: ArraySlice<UInt8>) throws(WorkbookError)
  func finish() throws(WorkbookError)
}

/// Takes bytes without looking at them; their checksum is verified all the same.
struct IgnoringReader: EntryReader {
  func take(_ bytes: ArraySlice<UInt8>) {}
  func finish() {}
}
