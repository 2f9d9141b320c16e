import Foundation
import TestSupport
import Testing
import WorkforceReporting

/// The report in headless Chromium, where there is one.
@Suite(.enabled(if: Browser.isAvailable), .serialized)
struct BrowserTests {
  @Test(arguments: ["en", "de", "fr"])
  func itIsShownWithoutComplaintsAndPrinted(_ language: String) throws {
    let text = TextPlan.text.replacing(
      "currency: EUR", with: "currency: EUR\n  language: \(language)")
    let shown = try Browser.show(HTMLReport(try TextPlan.plan(text)).text)
    #expect(shown.complaints.isEmpty)
    #expect(shown.printed.starts(with: Data("%PDF-".utf8)))
    #expect(shown.printed.count > 20_000)
  }

  /// Else the test above could not fail.
  @Test func whatThePolicyForbidsIsComplainedAbout() throws {
    let page = HTMLReport(try TextPlan.plan()).text
      .replacing("<main", with: "<script>alert(1)</script><main")
    #expect(try Browser.show(page).complaints.contains { $0.contains("script") })
  }
}

enum Browser {
  struct Shown {
    /// What the page's console said.
    var complaints: [String]
    /// A PDF.
    var printed: Data
  }

  private static let program = [
    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
  ].first { FileManager.default.isExecutableFile(atPath: $0) }

  static var isAvailable: Bool { program != nil }

  /// Loads a page and prints it.
  static func show(_ page: String) throws -> Shown {
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "report.html")
      try Data(page.utf8).write(to: file)
      let pdf = folder.appending(path: "report.pdf")
      let log = folder.appending(path: "log.txt")
      try Data().write(to: log)
      let process = Process()
      process.executableURL = URL(filePath: try #require(program))
      process.arguments = [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--user-data-dir=\(folder.appending(path: "profile").path(percentEncoded: false))",
        "--enable-logging=stderr", "--no-pdf-header-footer",
        "--print-to-pdf=\(pdf.path(percentEncoded: false))", file.absoluteString,
      ]
      process.standardOutput = FileHandle.nullDevice
      let errors = try FileHandle(forWritingTo: log)
      process.standardError = errors
      try process.run()
      process.waitUntilExit()
      try errors.close()
      let lines = String(decoding: try Data(contentsOf: log), as: UTF8.self)
        .split(separator: "\n").filter { $0.contains("CONSOLE") }.map(String.init)
      return Shown(complaints: lines, printed: try Data(contentsOf: pdf))
    }
  }
}
