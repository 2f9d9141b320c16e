import TestSupport
import Testing
import WorkforceModel
import WorkforcePlanning

/// The page about letters has the letters of the code.
struct SchemePageTests {
  private static let page = "\(Repository.catalog)/Reference/Schemes.md"

  /// The rows below the header that begins with these words.
  private func rows(_ header: String) throws -> [String] {
    let lines = try Repository.text(of: Self.page).split(
      separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0.hasPrefix("| \(header) |") })
    return lines[(start + 2)...].prefix { $0.hasPrefix("|") }.map(String.init)
  }

  @Test func everySchemeHasItsLetters() throws {
    let expected = Scheme.known.flatMap { scheme in
      scheme.letters.map {
        "| \(scheme.name) | `\($0.letter)` | \($0.name ?? "") | `\($0.relation.rawValue)` |"
      }
    }
    #expect(try rows("Scheme") == expected)
  }

  @Test func everyRelationIsExplained() throws {
    let expected = Relation.allCases.map { "| `\($0.rawValue)` | \($0.inWords[.en]) |" }
    #expect(try rows("Relation") == expected)
  }

  @Test func decisionsSpeakRAPID() throws {
    let expected = Scheme.rapid.map { "| \($0.letter) | \($0.name) | `\($0.key)` |" }
    #expect(try rows("Letter") == expected)
  }
}
