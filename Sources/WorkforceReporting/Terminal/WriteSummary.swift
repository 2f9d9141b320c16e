/// What was written, in a line or two.
package struct WriteSummary {
  private let report: WriteReport
  private let folder: String

  package init(_ report: WriteReport, folder: String) {
    self.report = report
    self.folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
  }

  package var text: String {
    var result = ""
    if report.written.isEmpty {
      result += "\(folder) is up to date (\(report.unchanged.count.of("file"))).\n"
    } else {
      let pages = report.written.filter { $0.hasPrefix("roles/") }.count
      var names = report.written.filter { !$0.hasPrefix("roles/") }.map { "\(folder)/\($0)" }
      if pages > 0 { names.append("\(folder)/roles/ (\(pages.of("page")))") }
      result += "Wrote \(names.joined(separator: ", ")).\n"
      if !report.unchanged.isEmpty {
        result += "\(report.unchanged.count.of("file")) already up to date.\n"
      }
    }
    if !report.removed.isEmpty {
      result += "Removed, no longer part of the plan: \(report.removed.joined(separator: ", ")).\n"
    }
    if !report.left.isEmpty {
      result += "Could not remove: \(report.left.joined(separator: ", ")).\n"
    }
    return result
  }
}
