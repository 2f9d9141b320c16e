import Foundation
import TestSupport
import Testing
import WorkforceModel
import WorkforceReporting
import WorkforceSyntax

@testable import WorkforceImport

/// Answers of HR come back into the text.
@Suite struct ReviewTests {
  private let sample = ReviewSample()

  private static let answers: ReviewSample.Answers = [
    "roles.clerk": ("ja", nil, nil),
    "roles.clerk.headcount": ("ändern", .text("21"), "laut Stellenplan"),
    "roles.clerk.to_be.grade": ("ändern", .text("E 7a"), nil),
    "roles.clerk.to_be.fte": ("ändern", .text("7,75"), nil),
    "roles.clerk.to_be.release.0": ("ändern", .text("45 %"), nil),
    "roles.clerk.to_be.release.1": ("ändern", .text("1.300 Std./Jahr"), nil),
    "bodies.council.started": ("ändern", .text("05.10.2026"), nil),
    "question/timing": ("Frage", nil, "Reicht das?"),
    "question/bodies": ("nein", nil, nil),
  ]

  private static let changed = ReviewSample.text
    .replacing("headcount: 20", with: "headcount: 21").replacing("grade: E7", with: "grade: E 7a")
    .replacing("fte: 7.5", with: "fte: 7.75").replacing("share: 40%", with: "share: 45%")
    .replacing("100 h per month", with: "1300 h per year")
    .replacing("2026-10-01", with: "2026-10-05")

  @Test func valuesGoIntoTheTextAndNothingElse() throws {
    let review = try sample.review(try sample.book(Self.answers))
    #expect(!review.isOfOtherText)
    #expect(review.missing.isEmpty)
    #expect(
      review.standings == [
        "roles.clerk": .agreed, "roles.clerk.headcount": .change,
        "roles.clerk.to_be.grade": .change, "roles.clerk.to_be.fte": .change,
        "roles.clerk.to_be.release.0": .change, "roles.clerk.to_be.release.1": .change,
        "bodies.council.started": .change, "question/timing": .question,
        "question/bodies": .refused,
      ])
    #expect(review.files.map(\.after) == [Self.changed])
    #expect(review.text.contains("laut Stellenplan"))
    // Who answered stays in the workbook.
    #expect(!review.text.contains("Mustermann"))
    #expect(!review.json(applied: false).text.contains("Mustermann"))
  }

  @Test func aSecondTimeThereIsNothingToDo() throws {
    let book = try sample.book(Self.answers)
    let review = try ReviewSample(text: Self.changed).review(book)
    #expect(review.isOfOtherText)
    #expect(review.files.isEmpty)
    #expect(review.count(.done) == 6)
    #expect(review.count(.change) + review.count(.conflict) + review.count(.fault) == 0)
  }

  @Test func onlyWhatHasChangedSinceIsAConflict() throws {
    let book = try sample.book(Self.answers)
    let later = ReviewSample(
      text: ReviewSample.text.replacing("fte: 7.5", with: "fte: 8") + "# later\n")
    let review = try later.review(book)
    #expect(review.isOfOtherText)
    #expect(review.row("roles.clerk.to_be.fte")?.standing == .conflict)
    #expect(review.row("roles.clerk.to_be.fte")?.now?.hasPrefix("10 → 8 VZÄ") == true)
    #expect(review.row("roles.clerk.headcount")?.standing == .change)
    #expect(
      review.files.map(\.after) == [
        Self.changed.replacing("fte: 7.75", with: "fte: 8") + "# later\n"
      ])
  }

  /// Key, answer, value → standing; what is not sure is never taken over.
  @Test(arguments: [
    ("roles.clerk.to_be.fte", "ändern", "7.75", ReviewedRow.Standing.fault),
    ("roles.clerk.to_be.fte", "ändern", "acht", .fault),
    ("roles.clerk.to_be.fte", "ändern", "1e300", .fault),
    ("roles.clerk.to_be.fte", "ändern", "-3", .fault),
    ("roles.clerk.to_be.fte", "ändern", "", .byHand),
    ("roles.clerk.to_be.fte", "ja", "8", .fault),
    ("roles.clerk.to_be.fte", "", "8", .fault),
    ("roles.clerk.to_be.fte", "vielleicht", "", .fault),
    ("roles.clerk.to_be.fte", "change", "8", .fault),
    ("roles.clerk.to_be.fte", "ÄNDERN", "8", .change),
    ("roles.clerk.to_be.release.0", "ändern", "1300 Std./Jahr", .fault),
    ("roles.clerk.to_be.release.0", "ändern", "2027-07-01", .change),
    ("roles.clerk.to_be.release.0", "ändern", "150%", .fault),
    ("roles.clerk.to_be.release.1", "ändern", "60%", .fault),
    ("bodies.council.started", "ändern", "2026-02-30", .fault),
    ("roles.clerk", "ändern", "anders", .byHand),
    ("question/timing", "ändern", "später", .byHand),
  ])
  func whatIsNotSure(
    _ key: String, _ answer: String, _ value: String, _ standing: ReviewedRow.Standing
  ) throws {
    let book = try sample.book([
      key: (answer, value.isEmpty ? nil : .text(value), nil),
      "roles.clerk.headcount": ("ändern", .text("21"), nil),
    ])
    let review = try sample.review(book)
    #expect(review.row(key)?.standing == standing, "\(review.row(key)?.reason ?? "")")
    // With one fault nothing is written.
    #expect(review.files.isEmpty == (standing == .fault))
  }

  @Test func otherBooksAreRefused() throws {
    try withTemporaryFolder { folder in
      let properties = DocumentProperties(
        title: "A", created: SheetDate(year: 2027, month: 1, day: 1))
      let plain = OutputFile(
        "x.xlsx", .workbook(Workbook(properties: properties, sheets: [Sheet(name: "A")])))
      _ = try FileWriter(folder: folder.path).create([plain])
      #expect(throws: ImportError.self) { try ReviewBook(folder.appending(path: "x.xlsx").path) }
      #expect(throws: ImportError.self) { try ReviewBook(folder.appending(path: "none.xlsx").path) }
    }
  }

  /// The sheet is found and its answers read after another program has stored the book.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/soffice")))
  func afterLibreOfficeHasStoredIt() throws {
    let book = try sample.book(Self.answers) { path in
      let folder = URL(filePath: path).deletingLastPathComponent()
      let target = folder.appending(path: "out")
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/soffice")
      process.arguments = [
        "--headless", "-env:UserInstallation=\(folder.appending(path: "profile").absoluteString)",
        "--convert-to", "xlsx", "--outdir", target.path, path,
      ]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      return target.appending(path: "b.xlsx").path
    }
    #expect(try sample.review(book).files.map(\.after) == [Self.changed])
  }
}
