/// Files of the kind that Excel wrote until 2003, and that a password turns a workbook into.
enum CompoundFile {
  static func refusal(of bytes: [UInt8], path: String) -> ImportError {
    if holds("EncryptedPackage", in: bytes) {
      return .unreadable(
        path: path,
        reason: "it is locked with a password; open it in Excel, remove the password under File, "
          + "Info, Protect Workbook, and save it")
    }
    return .unreadable(
      path: path,
      reason: "it is a workbook of Excel 97–2003 or another old format; "
        + "open it and save it as .xlsx")
  }

  /// Names in such files are UTF-16.
  private static func holds(_ name: String, in bytes: [UInt8]) -> Bool {
    let wanted = name.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    guard let first = wanted.first else { return false }
    return bytes.indices.contains { start in
      bytes[start] == first && bytes[start...].starts(with: wanted)
    }
  }
}
