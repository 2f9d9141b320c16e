import Foundation
import TestSupport
import Testing
import WorkforceImport
import WorkforceModel
import WorkforcePlanning
import WorkforceReporting
import WorkforceSyntax

/// Matrices of real organisations, where they lie beside the checkout.
@Suite(.enabled(if: RealMatrices.folder != nil)) struct RealMatrixTests {
  @Test(arguments: RealMatrices.truths)
  func importAndCheckFindTheRowsThatAreWrong(_ truth: RealMatrices.Truth) throws {
    let folder = try ScratchFolder()
    let path = try #require(RealMatrices.folder) + "/" + truth.file
    var task = MatrixImport(files: [path], today: CalendarDate(daysSince1970: 20_000))
    task.folder = folder.path
    if let sheet = truth.facts.sheet { task.options.sheets = [sheet] }
    let found = task.read()
    #expect(found.errors.isEmpty)
    _ = try task.write(found.matrices)
    let outcome = try Planner.run(folder: folder.path, excluding: [])
    let definitions = try #require(outcome.judged?.definitions)
    #expect(definitions.activities.count == truth.facts.activities)
    #expect(definitions.roles.count == truth.facts.roles)
    func titles(_ rule: String) -> [String] {
      let ids = Set(outcome.findings.filter { $0.id == rule }.compactMap(\.subject?.id))
      return definitions.activities.filter { ids.contains($0.id.text) }.map(\.title)
    }
    #expect(titles("raci/no-accountable") == truth.facts.no_accountable)
    #expect(titles("raci/many-accountable") == truth.facts.many_accountable)
    #expect(titles("raci/no-responsible") == truth.facts.no_responsible)
  }

  @Test func everyFileIsReadAndLoadsTogether() throws {
    let folder = try ScratchFolder()
    let files = try RealMatrices.files()
    var task = MatrixImport(files: files, today: CalendarDate(daysSince1970: 20_000))
    task.folder = folder.path
    let found = task.read()
    #expect(found.errors.isEmpty)
    #expect(found.matrices.count == files.count)
    let result = try task.write(found.matrices)
    #expect(result.report.written.count == files.count + 1)
    let outcome = try Planner.run(folder: folder.path, excluding: [])
    #expect(outcome.judged != nil)
    let again = try task.write(task.read().matrices)
    #expect(again.report.written.isEmpty)
  }
}

enum RealMatrices {
  struct Facts: Decodable {
    var activities: Int
    var roles: Int
    var no_accountable: [String]
    var many_accountable: [String]
    var no_responsible: [String]
    var sheet: String?
  }

  struct Truth: CustomTestStringConvertible, Sendable {
    var file: String
    var facts: Facts
    var testDescription: String { file }
  }

  private struct Book: Decodable { var files: [String: Facts] }

  static let folder = Repository.data?.appending(path: "raci").path

  static var truths: [Truth] {
    guard let folder,
      let data = FileManager.default.contents(atPath: folder + "/ground_truth.json"),
      let book = try? JSONDecoder().decode(Book.self, from: data)
    else { return [] }
    return book.files.map { Truth(file: $0.key, facts: $0.value) }.sorted { $0.file < $1.file }
  }

  static func files() throws -> [String] {
    guard let folder else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasPrefix("L") }.sorted().map { "\(folder)/\($0)" }
  }
}
