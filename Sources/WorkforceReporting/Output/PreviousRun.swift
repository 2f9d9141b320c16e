import FoundationEssentials

/// The files that the previous run listed as its own.
enum PreviousRun {
  /// Larger than the list of any plan.
  private static let sizeLimit = 64 << 20

  private struct Manifest: Decodable { var files: [String] }

  /// The names under `files` in the manifest that stay inside the folder; none if there is no
  /// manifest or it cannot be read as one.
  static func files(folder: String, manifest: String) -> [String] {
    guard let bytes = Disk.read(folder + "/" + manifest, atMost: sizeLimit),
      let list = try? JSONDecoder().decode(Manifest.self, from: Data(bytes))
    else { return [] }
    var seen: Set<String> = []
    return list.files.filter { OutputFile.isSafe($0) && seen.insert($0).inserted }
  }
}
