import ArgumentParser
import Foundation
import TestSupport
import Testing
import WorkforceChecks
import WorkforceReporting

@testable import workforce

/// The pages that are made from code say what the code says.
struct GeneratedPageTests {
  @Test func theFileFormatIsThatOfTheCatalogue() throws { try FileFormatPage.page.expectCurrent() }

  @Test func thePacksAreOnTheirPage() throws { try PackPages.page.expectCurrent() }

  @Test func theProgramCarriesThePacksOfTheFolder() throws {
    try PackPages.carried().expectCurrent()
  }

  @Test func theCommandLineIsThatOfTheHelp() throws { try CommandLinePage.page.expectCurrent() }

  @Test func everyRuleHasItsPage() throws {
    let pages = RulePages.pages
    #expect(Set(pages.map(\.path)).count == pages.count)
    for page in pages { try page.expectCurrent() }
  }

  @Test func noPageIsLeftOfARuleThatIsGone() throws {
    let current = Set(RulePages.pages.map(\.path))
    for name in Repository.files(below: RulePages.folder) {
      let path = "\(RulePages.folder)/\(name)"
      guard !current.contains(path) else { continue }
      if GeneratedFile.isUpdating {
        try FileManager.default.removeItem(at: Repository.root.appending(path: path))
      } else {
        Issue.record("\(path) is no page of a rule")
      }
    }
  }

  @Test func everyFamilyIsIntroduced() {
    for family in Rule.families {
      #expect(RuleFamily.named(family) != nil, "say in RuleFamily what `\(family)` is about")
    }
  }

  @Test func everyCommandIsOnThePage() {
    let page = CommandLinePage.page.text
    for command in Workforce.configuration.subcommands {
      let name = command.configuration.commandName ?? ""
      #expect(page.contains("## workforce \(name)\n"), "\(name)")
    }
  }
}
