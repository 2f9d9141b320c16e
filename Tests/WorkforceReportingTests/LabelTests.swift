import Foundation
import Testing
import WorkforceModel
import WorkforcePlanning
import WorkforceReporting

@Suite struct LabelTests {
  @Test func sourcesAreRead() {
    let source = #"""
      static let a = Label(en: "A {1}", de: "B \"{1}\"", fr: "C " + "{1}")
      static let b = Label(
        en: """
          One \
          two
          """,
        de: "Eins",
        fr: "Un")
      static let c = Label(same: "x")
      """#
    let labels = LabelSource.labels(in: source, file: "")
    #expect(labels.map { $0["en"] } == ["A {1}", "One two"])
    #expect(labels.map { $0["de"] } == [#"B "{1}""#, "Eins"])
    #expect(labels.map { $0["fr"] } == ["C {1}", "Un"])
    #expect(LabelSource.all.count > 500)
  }

  @Test func placesAreTheSameInEveryLanguage() {
    for label in LabelSource.all {
      let places = Self.places(label["en"])
      #expect(places == Self.places(label["de"]), "\(label)")
      #expect(places == Self.places(label["fr"]), "\(label)")
    }
  }

  private static func places(_ text: String) -> Set<String> {
    Set(
      text.components(separatedBy: "{").dropFirst().compactMap {
        $0.components(separatedBy: "}").first
      })
  }

  @Test func everyLabelIsTranslated() {
    for label in LabelSource.all where label["en"].contains(where: \.isLetter) {
      let hasWords = Self.words(label["en"]).contains { $0.count > 3 }
      guard hasWords else { continue }
      for language in ["de", "fr"] {
        #expect(
          label["en"] != label[language] || Self.sameWords.contains(label["en"]),
          "\(language): \(label)")
      }
    }
  }

  /// What German or French writes as English does; anything else that is the same was forgotten.
  private static let sameWords: Set<String> = [
    "Code {1}", "Consultation", "Horizon", "Impact", "Organisation", "Plan", "Site", "Version",
    "page ", "plan", "people", "position", "team", "normal", "volume", "Mode", "audit",
    "{1} minute",
    "person", "Person", "decision", "RAID", "Total", "Article", "orchestration", "Date", "question",
    "Code", "Minimum", "consultation", "Destination", "Destinations", "Notes", "Gains",
    "Production",
    "Adoption", "System", "Source",
  ]

  static func words(_ text: some StringProtocol) -> [String] {
    text.split { !$0.isLetter }.map { $0.lowercased() }
  }

  @Test(arguments: Language.allCases) func namesOfSheetsFitAndDiffer(_ language: Language) {
    let own = Scheme(name: Scheme.ownName, letters: Scheme.raci.letters)
    for scheme in Scheme.known + [own] {
      let names = BookSheet.allCases.map { $0.name(scheme, language) }
      for name in names { #expect((1...31).contains(name.utf16.count), "\(name)") }
      #expect(Set(names.map { $0.lowercased() }).count == names.count, "\(scheme.name)")
    }
  }

  @Test(arguments: Language.allCases) func headersDifferInEveryTable(_ language: Language) throws {
    let plan = try #require(LanguageSample.plan(language.rawValue))
    let tables = Workbook(plan).sheets.flatMap(\.tables)
    #expect(tables.count > 12)
    for table in tables {
      let headers = table.columns.map { $0.header.lowercased() }
      #expect(Set(headers).count == headers.count, "\(table.name): \(headers)")
    }
  }

  @Test func numbersAndDatesAreWrittenAsTheLanguageDoes() {
    let dates = Language.allCases.map { CalendarDate(iso8601: "2027-12-31")?.written(in: $0) }
    #expect(dates == ["2027-12-31", "31.12.2027", "31/12/2027"])
    #expect(
      Language.allCases.map { 1_234_567.4.grouped(in: $0) }
        == ["1,234,567", "1.234.567", "1\u{202F}234\u{202F}567"])
    #expect(Language.allCases.map { 12.5.readable(in: $0) } == ["12.5", "12,5", "12,5"])
    #expect(
      Language.allCases.map { 0.125.percent(in: $0) } == ["12.5 %", "12,5\u{A0}%", "12,5\u{A0}%"])
  }

  @Test func whatIsFilledInIsNotLookedThroughAgain() {
    let label = Label(en: "{2} of {1}", de: "{1}: {2}", fr: "{1} {3}")
    #expect(label(.en, "a", "{1}") == "{1} of a")
    #expect(label(.de, "a", "b") == "a: b")
    #expect(label(.fr, "a") == "a {3}")
    #expect(label.filled("a", "b")[.de] == "a: b")
    #expect(label.filled(Label(en: "e", de: "d", fr: "f"))[.de] == "d: {2}")
  }

  @Test func countsAreWrittenAsTheLanguageDoes() {
    let label = CountLabel(
      one: Label(en: "{1} role", de: "{1} Rolle", fr: "{1} rôle"),
      other: Label(en: "{1} roles", de: "{1} Rollen", fr: "{1} rôles"))
    #expect([0, 1, 2].map { label(.en, $0) } == ["0 roles", "1 role", "2 roles"])
    #expect([0, 1, 2].map { label(.fr, $0) } == ["0 rôle", "1 rôle", "2 rôles"])
    #expect(label(.de, 1_200) == "1.200 Rollen")
  }
}
