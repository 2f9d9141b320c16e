import Foundation
import TestSupport
import Testing
import WorkforceAnalysis
import WorkforcePlanning
import WorkforceReporting
import WorkforceSyntax

/// The change plan as one page that needs no network and no script.
struct HTMLReportTests {
  @Test func theReportOfASmallPlan() throws {
    expectGolden(HTMLReport(try TextPlan.plan()).text, "text/report.html")
  }

  @Test func theSameTextGivesTheSameBytes() throws {
    #expect(HTMLReport(try TextPlan.plan()).text == HTMLReport(try TextPlan.plan()).text)
  }

  static let languages = ["en", "de", "fr"]

  private static func plan(in language: String, isDraft: Bool = false) throws -> ChangePlan {
    try TextPlan.plan(
      TextPlan.text.replacing("currency: EUR", with: "currency: EUR\n  language: \(language)"),
      Planner.Options(isDraft: isDraft))
  }

  @Test(arguments: languages) func itsStructure(_ language: String) throws {
    let text = HTMLReport(try Self.plan(in: language)).text
    let page = try HTMLPage(text)
    #expect(page.all("html").map { $0.attributes["lang"] } == [language])
    for landmark in ["h1", "header", "nav", "main", "footer", "title"] {
      #expect(page.elements.count { $0.name == landmark && !$0.path.contains("svg") } == 1)
    }

    let ids = page.elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    let links = page.all("a").compactMap { $0.attributes["href"] }
    #expect(links.count > 15)
    for link in links { #expect(link.first == "#" && ids.contains(String(link.dropFirst()))) }
    for element in page.elements {
      for label in element.attributes["aria-labelledby"]?.split(separator: " ") ?? [] {
        #expect(ids.contains(String(label)))
      }
    }

    let headings = page.all("h1", "h2", "h3", "h4").map { $0.name.suffix(1) }
    for (one, next) in zip(headings, headings.dropFirst()) {
      #expect((Int(next) ?? 9) <= (Int(one) ?? 0) + 1)
    }
  }

  @Test(arguments: languages) func itsTablesAndDrawingsCanBeHeard(_ language: String) throws {
    let page = try HTMLPage(HTMLReport(try Self.plan(in: language)).text)
    #expect(page.all("th").count > 50)
    for head in page.all("th") { #expect(["row", "col"].contains(head.attributes["scope"])) }
    #expect(page.all("table").count == page.all("caption").count)
    let drawings = page.all("svg")
    #expect(drawings.count >= 4)
    for drawing in drawings { #expect(drawing.attributes["role"] == "img") }
    let titles = page.elements.count { $0.path.last == "svg" && $0.name == "title" }
    #expect(titles == drawings.count && page.all("desc").count == drawings.count)
  }

  @Test(arguments: languages) func itAsksForNothingFromOutside(_ language: String) throws {
    let text = HTMLReport(try Self.plan(in: language)).text
    let page = try HTMLPage(text)
    let tags = Set(page.elements.map(\.name))
    #expect(tags.isDisjoint(with: ["script", "link", "img", "iframe", "object", "form", "base"]))
    let names = Set(page.elements.flatMap(\.attributes.keys))
    #expect(!names.contains { $0.hasPrefix("on") || $0 == "src" || $0 == "style" })
    #expect(!text.contains("http:") && !text.contains("https:") && !text.contains("url("))
    let policy = page.all("meta").first { $0.attributes["http-equiv"] != nil }
    #expect(policy?.attributes["content"] == "default-src 'none'; style-src 'unsafe-inline'")
  }

  @Test func theRangeComesBeforeTheMostLikelyFigure() throws {
    let plan = try TextPlan.plan()
    let text = HTMLReport(plan).text
    let median = try #require(text.range(of: ">\(plan.release.total.p50.grouped)<"))
    let point = try #require(text.range(of: plan.analysis.netRelease.grouped))
    #expect(median.lowerBound < point.lowerBound)
  }

  @Test func whatIsNotStatedIsSaid() throws {
    // Without ranges one answer stands there, and no range is made up.
    let text = TextPlan.text.replacing("[50%, 70%, 80%]", with: "70%")
      .replacing("[1.1, 1.35, 1.8]", with: "1.35")
    let page = try HTMLPage(HTMLReport(try TextPlan.plan(text)).text)
    #expect(page.text.contains("Range of the hours set freenot stated"))
    #expect(!page.text.contains("P10") && !page.text.contains("it is no forecast"))
  }

  @Test func hoursThatAreAddedAreNotCalledSetFree() throws {
    let text = TextPlan.text.replacing("fixed: 60 h per month", with: "fixed: 1200 h per month")
    let plan = try TextPlan.plan(text, Planner.Options(isDraft: true))
    // 1,140 hours a month more than in the plan as it stands, which sets 9,317 a year free.
    #expect(plan.analysis.netRelease.grouped == "−4,363")
    #expect(try HTMLPage(HTMLReport(plan).text).text.contains("the plan adds 4,363, net."))
  }

  @Test(arguments: zip(languages, ["DRAFT", "ENTWURF", "PROJET"]))
  func aDraftSaysSoWithItsFindingsInFront(_ language: String, _ word: String) throws {
    let text = HTMLReport(try Self.plan(in: language, isDraft: true)).text
    #expect(text.contains("<h1>\(word) – Claims 2027</h1>"))
    let findings = try #require(text.range(of: "<section id=\"findings\""))
    let brief = try #require(text.range(of: "<section id=\"in-brief\""))
    #expect(findings.lowerBound < brief.lowerBound)
    #expect(!HTMLReport(try Self.plan(in: language)).text.contains(word))
  }

  @Test func aPlanWithoutChanges() throws {
    let text = """
      plan: {id: quiet, title: Quiet, as_of: 2027-01-01}
      roles: {clerk: {title: Clerk}, lead: {title: Lead}}
      activities:
        file-papers: {title: File the papers, as_is: {raci: {R: clerk, A: lead}}}

      """
    let page = try HTMLPage(HTMLReport(try TextPlan.plan(text)).text)
    #expect(page.text.contains("None: afterwards equals today."))
    #expect(page.all("svg").isEmpty)
  }

  // MARK: - Large plans

  /// A plan of that many activities that change, in two domains.
  private static func plan(activities: Int) throws -> ChangePlan {
    var text = """
      plan:
        id: large
        title: Large
        as_of: 2027-01-01
        working_time: {paid: 1800 h per year}
      domains: {east: {title: East}, west: {title: West}}
      roles: {clerk: {title: Clerk, headcount: 5}, lead: {title: Lead, headcount: 1}}
      systems: {bot: {title: Bot, kind: agent}}
      activities:

      """
    for number in 1...activities {
      text += """
          check-\(number):
            title: Check \(number)
            domain: \(number % 2 == 0 ? "east" : "west")
            volume: 600 per year
            time: 2 min
            as_is: {raci: {R: clerk, A: lead}}
            to_be: {execution: assisted, system: bot, time: 1 min}

        """
    }
    return try TextPlan.plan(text, Planner.Options(isDraft: true))
  }

  @Test func uptoTwoHundredActivitiesAreListed() throws {
    let page = try HTMLPage(HTMLReport(try Self.plan(activities: 200)).text)
    #expect(page.text.contains("East: activities that change"))
    #expect(page.text.contains("Check 199"))
  }

  @Test func ofMoreActivitiesTheDomainsAreSummedUp() throws {
    let plan = try Self.plan(activities: 202)
    let text = HTMLReport(plan).text
    let page = try HTMLPage(text)
    #expect(page.text.contains("202 activities change. That is more than the 200"))
    #expect(!page.text.contains("East: activities that change"))
    let changes = try #require(text.range(of: "<section id=\"changes\""))
    let roles = try #require(text.range(of: "<section id=\"roles\""))
    let section = String(text[changes.lowerBound..<roles.lowerBound])
    // 101 activities · 600 items · 2 minutes ÷ 60 = 2,020 hours, and half of it afterwards.
    #expect(section.contains(">101</td><td class=\"number\">0</td>"))
    #expect(section.contains(">2,020<") && section.contains(">1,010<"))
    #expect(section.contains("−1,010"))
    // Lists of the clerk are cut too, and say so.
    #expect(page.text.contains("more rows are left out here"))
    #expect(text.utf8.count < 400_000)
  }
}
