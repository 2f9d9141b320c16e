#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The git repository that a folder is in, asked with as little trust in its settings as it goes.
///
/// Nothing is written, no program that the settings name is started, and nothing is fetched.
package struct GitRepository {
  /// Where git is asked: paths are relative to it.
  private let folder: String

  /// Of the longest list of files, and of what surrounds contents.
  private static let listBytes = 64_000_000

  package init(folder: String) throws(GitError) {
    guard let root = FileSystem.realPath(folder) else { throw .noRepository(folder: folder) }
    self.folder = root
    let answer = try git(["rev-parse", "--is-inside-work-tree"], atMost: 4_096)
    guard answer.status == 0, answer.text == "true" else {
      // A repository of somebody else is one that git does not open.
      if answer.complaint.contains("dubious ownership") { throw .failed(reason: answer.because) }
      throw .noRepository(folder: folder)
    }
  }

  /// The full name of the commit that a revision stands for; nil where it stands for none.
  package func commit(_ revision: String) throws(GitError) -> String? {
    guard !revision.isEmpty, !revision.hasPrefix("-"), !revision.contains("\0") else { return nil }
    let answer = try git(
      ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"],
      atMost: 4_096)
    guard answer.status == 0 else { return nil }
    let name = answer.text
    return name.count >= 40 && name.allSatisfy(\.isHexDigit) ? name : nil
  }

  struct Entry {
    enum Kind { case file, link, repository }

    var kind: Kind
    var object: String
    var size: Int
    /// Relative to the folder.
    var path: String
  }

  /// What stood below the folder, in the order of git.
  func entries(of commit: String) throws(GitError) -> [Entry] {
    let answer = try git(["ls-tree", "-r", "-z", "-l", commit], atMost: Self.listBytes)
    guard answer.status == 0 else { throw .failed(reason: answer.because) }
    return answer.output.split(separator: 0).compactMap { Entry(line: $0) }
  }

  /// The contents of files by the names of their objects, each once.
  func contents(of objects: [String], bytes: Int) throws(GitError) -> [String: [UInt8]] {
    guard !objects.isEmpty else { return [:] }
    let answer = try git(
      ["cat-file", "--batch"], input: objects.map { $0 + "\n" }.joined(),
      atMost: bytes + 200 * objects.count)
    guard answer.status == 0 else { throw .failed(reason: answer.because) }
    var result: [String: [UInt8]] = [:]
    var rest = answer.output[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      // `<object> blob <size>`, the bytes, a line end.
      let words = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
      rest = rest[(end + 1)...]
      guard words.count == 3, words[1] == "blob", let size = Int(words[2]), size >= 0,
        rest.count > size
      else { throw .failed(reason: "an object is missing") }
      result[String(words[0])] = Array(rest.prefix(size))
      rest = rest.dropFirst(size + 1)
    }
    return result
  }

  private struct Answer {
    var status: Int32
    var output: [UInt8]
    var complaint: String

    var text: String {
      String(String(decoding: output, as: UTF8.self).prefix { !$0.isNewline })
    }

    /// What git says, on one line.
    var because: String {
      let line = complaint.split(whereSeparator: \.isNewline).first ?? "no reason given"
      return line.excerpt(limit: 200)
    }
  }

  private func git(
    _ words: [String], input: String = "", atMost limit: Int
  ) throws(GitError) -> Answer {
    let arguments =
      [
        "--no-pager", "-C", folder, "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null",
        "-c", "protocol.allow=never", "-c", "safe.bareRepository=explicit",
      ] + words
    let process = ChildProcess(
      program: "git", arguments: arguments, environment: Self.environment)
    do {
      let result = try process.run(input: input, atMost: limit)
      return Answer(status: result.status, output: result.output, complaint: result.complaint)
    } catch {
      switch error {
      case .missing: throw .noGit
      case .failed(let reason): throw .failed(reason: reason)
      case .tooLong: throw .failed(reason: "the folder holds too many files")
      }
    }
  }

  /// Without variables by which git could be led to another repository or another program.
  private static var environment: [String] {
    let names = ["PATH", "HOME", "XDG_CONFIG_HOME", "TMPDIR"]
    let kept = names.compactMap { (name: String) -> String? in
      getenv(name).map { "\(name)=\(String(cString: $0))" }
    }
    return kept + [
      "LC_ALL=C", "GIT_OPTIONAL_LOCKS=0", "GIT_NO_LAZY_FETCH=1", "GIT_TERMINAL_PROMPT=0",
    ]
  }
}

extension GitRepository.Entry {
  /// A line of `git ls-tree -l`: mode, type, object and size, a tabulator, the path.
  fileprivate init?(line: ArraySlice<UInt8>) {
    guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
    let words = String(decoding: line[..<tab], as: UTF8.self).split(separator: " ")
    guard words.count == 4 else { return nil }
    switch (words[0], words[1]) {
    case ("120000", _): kind = .link
    case (_, "blob"): kind = .file
    case (_, "commit"): kind = .repository
    default: return nil
    }
    object = String(words[2])
    size = Int(words[3]) ?? 0
    path = String(decoding: line[(tab + 1)...], as: UTF8.self)
  }
}
