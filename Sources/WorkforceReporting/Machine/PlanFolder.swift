/// The plan's folder as it was named on the command line.
struct PlanFolder {
  private let path: String

  init(_ path: String) {
    let parts = path.split(separator: "/").filter { $0 != "." }
    self.path = (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  /// What makes a path of a file in the folder one from where the program was started.
  var prefix: String { path.isEmpty || path == "/" ? path : path + "/" }

  /// The prefix, where it names a folder below the one the program was started in.
  var prefixBelow: String? {
    guard !path.isEmpty, !path.hasPrefix("/"), !path.split(separator: "/").contains("..") else {
      return nil
    }
    return prefix
  }
}

extension String {
  /// As a relative reference of RFC 3986: everything but its unreserved characters and `/` encoded.
  var percentEncodedPath: String {
    var result = ""
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return result
  }
}
