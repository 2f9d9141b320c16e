import Foundation
import TestSupport
import Testing
import WorkforceModel
import WorkforcePlanning
import WorkforceReporting
import WorkforceSyntax

/// Reports of a plan whose own texts are Greek: every Latin word in them must be one of a label of
/// the plan's language.
@Suite struct LanguageTests {
  /// What is the same in every language: units, names of schemes and their letters, keys of the text.
  private static let sameEverywhere: Set<String> = Set(
    """
    eur raci rapid responsible accountable consulted informed recommend agree perform input decide
    ok json plan working time tbd hris yaml
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static func words(_ language: String) -> Set<String> {
    LabelSource.all.reduce(into: sameEverywhere) { words, label in
      words.formUnion(LabelTests.words(label[language]))
    }
  }

  /// The Latin words of a text; ids, the paths made of them and values in braces are the plan's.
  private static func latin(_ text: String) -> [String] {
    let names =
      /\{[^}]*\}|[a-z][a-z0-9_]*(\.[a-z0-9_]+)+|x[0-9]+(\/[a-z0-9-]+)+|x[0-9]+|[a-z]+(\/[a-z0-9-]+)+(\.md)?|P[0-9]+/
    return LabelTests.words(text.replacing(names, with: " ")).filter { word in
      word.count > 1 && word.unicodeScalars.allSatisfy { $0.value < 0x370 }
    }
  }

  @Test(arguments: ["de", "fr"]) func workbookSpeaksOneLanguage(_ language: String) throws {
    let known = Self.words(language)
    for plan in try Self.plans(language) {
      let workbook = Workbook(plan)
      for (place, text) in Self.texts(of: workbook) {
        let foreign = Self.latin(text).filter { !known.contains($0) }
        #expect(foreign.isEmpty, "\(place): \(text)")
      }
    }
  }

  @Test(arguments: ["de", "fr"]) func pagesSpeakOneLanguage(_ language: String) throws {
    let known = Self.words(language).union([
      "md", "roles", "mermaid", "flowchart", "lr", "gantt", "dateformat", "yyyy", "mm", "dd",
      "axisformat", "section", "milestone",
    ])
    for plan in try Self.plans(language) {
      let pages =
        [ChangePlanMarkdown(plan).text]
        + plan.changingRoles.map { RoleMarkdown($0, in: plan).text }
      for line in pages.flatMap({ $0.split(separator: "\n") }) {
        // The nodes of diagrams are named by kind and id.
        let shown = line.replacing(/\b[admo]_x[0-9]+/, with: "")
        let foreign = Self.latin(String(shown)).filter { !known.contains($0) }
        #expect(foreign.isEmpty, "\(line)")
      }
    }
  }

  /// The same check finds English words in English reports, so that it can fail.
  @Test func anEnglishReportIsNoGermanOne() throws {
    let plan = try #require(LanguageSample.plan("en"))
    let known = Self.words("de")
    let foreign = Set(
      Self.texts(of: Workbook(plan)).flatMap { Self.latin($0.text) }.filter { !known.contains($0) })
    #expect(foreign.isSuperset(of: ["hours", "activities", "oversight", "delegated", "sheet"]))
  }

  /// No word of an English label stands where German or French has another one.
  @Test(arguments: ["de", "fr"]) func noTextIsAnEnglishLabel(_ language: String) throws {
    let foreign = Set(
      LabelSource.all.filter { $0["en"] != $0[language] }.map { $0["en"].lowercased() }
    ).subtracting(LabelSource.all.map { $0[language].lowercased() })
    let plan = try #require(LanguageSample.plan(language))
    for (place, text) in Self.texts(of: Workbook(plan)) {
      #expect(!foreign.contains(text.lowercased()), "\(place): \(text)")
    }
  }

  @Test(arguments: ["de", "fr"]) func workbookCanBeReadBack(_ language: String) throws {
    for plan in try Self.plans(language) {
      let workbook = Workbook(plan)
      try withTemporaryFile { path in
        try XlsxWriter.write(workbook, to: path)
        try XlsxVerifier.verify(path, holds: workbook)
      }
    }
  }

  /// Other languages are read as English, and About says so.
  @Test func aPlanInAnotherLanguageIsReportedInEnglish() throws {
    for (code, note) in [("nl", true), ("en", false), ("de-AT", false)] {
      let plan = try #require(LanguageSample.plan(code))
      let about = try #require(Workbook(plan).sheets.first)
      let texts = Self.texts(of: about).map(\.text)
      #expect(
        texts.contains {
          $0 == "Reports are written in English, German and French. The plan's language is "
            + "“\(code)”, so this one is in English."
        } == note)
      #expect(about.name == (code == "de-AT" ? "Über" : "About"))
    }
  }

  @Test func aboutSaysWhichTextsStayEnglish() throws {
    func texts(_ language: String) throws -> [String] {
      let plan = try #require(LanguageSample.plan(language))
      return Self.texts(of: try #require(Workbook(plan).sheets.first)).map(\.text)
    }
    #expect(
      try texts("de").contains(
        "Die Texte der Prüfungen und der Regelwerke sind in englischer Sprache, alle übrigen in "
          + "der des Plans."))
    #expect(try !texts("en").contains("Language"))
  }

  @Test(arguments: ["Über", "Übersicht"]) func germanSheetSaysWhatItShould(_ name: String) throws {
    let plan = try #require(Self.german)
    let sheet = try #require(Workbook(plan).sheets.first { $0.name == name })
    expectGolden(
      SheetRendering(sheet: sheet).text,
      "sheets/german-\(name == "Über" ? "about" : "summary").txt")
  }

  @Test func germanPagesSayWhatTheyShould() throws {
    let plan = try #require(Self.german)
    let clerk = try #require(plan.changingRoles.first { $0.id.text == "clerk" })
    expectGolden(RoleMarkdown(clerk, in: plan).text, "text/german-role.md")
    expectGolden(ChangePlanMarkdown(plan).text, "text/german-change-plan.md")
  }

  private static var german: ChangePlan? {
    let text = SheetsSample.text.replacing(
      "  id: small-plan\n", with: "  id: small-plan\n  language: de\n")
    return SheetsSample.outcome(text).makePlan()
  }

  /// As it is, as a draft, and with a scenario's values.
  private static func plans(_ language: String) throws -> [ChangePlan] {
    [
      try #require(LanguageSample.plan(language)),
      try #require(LanguageSample.plan(language, isDraft: true)),
      try #require(LanguageSample.plan(language, scenario: true)),
    ]
  }

  private static func texts(of workbook: Workbook) -> [(place: String, text: String)] {
    let properties = workbook.properties
    return [properties.title, properties.subject, properties.comments].map { ("properties", $0) }
      // What is hidden holds codes for programs.
      + workbook.sheets.filter { !$0.isHidden }.flatMap { texts(of: $0) }
  }

  private static func texts(of sheet: Sheet) -> [(place: String, text: String)] {
    let cells = sheet.rows.flatMap(\.cells).compactMap { entry -> String? in
      switch entry.cell.content {
      case .text(let text), .link(let text, _), .formula(_, .text(let text)): text
      default: nil
      }
    }
    let headers = sheet.tables.flatMap(\.columns).flatMap { column -> [String] in
      if case .label(let text)? = column.total { [column.header, text] } else { [column.header] }
    }
    let charts = sheet.charts.flatMap { chart in
      [chart.title, chart.description, chart.categoryAxis.title, chart.valueAxis.title]
        .compactMap(\.self) + chart.series.map(\.name)
    }
    let bands = (sheet.page.footer.left + sheet.page.footer.right).compactMap { piece -> String? in
      if case .text(let text) = piece { text } else { nil }
    }
    let notes = sheet.comments.map(\.text) + sheet.validations.compactMap(\.prompt)
    return ([sheet.name] + cells + headers + charts + bands + notes).map { (sheet.name, $0) }
  }

  private func withTemporaryFile(_ body: (String) throws -> Void) throws {
    try withTemporaryFolder {
      try body($0.appending(path: "plan.xlsx").path(percentEncoded: false))
    }
  }
}
