import Foundation
import TestSupport
import Testing
import WorkforceModel
import WorkforceSyntax

/// Key by key and value by value: schema and reading give the same answer.
///
/// A value is put behind every key of the language. What the two say is compared at that value, so
/// that a key whose description and whose reading part company is found.
struct SchemaFieldTests {
  static let values = [
    "~", "[]", "{}", "''", "some words", "Head of Claims", "an-id", "tbd", "none", "plan", "always",
    "go-live", "true", "'false'", "yes", "0", "1", "3", "7", "0.5", "4.25", "1000", "'0.5'", "-1",
    "5%", "120%", "50 percent", "12 min", "1.5 h", "1 h 30 min", "12 mins", "1000 per month",
    "10.000 per month", "1_000 per week", "1,000 per week", "40 per hour", "60 h per month",
    "10.000 h per month", "1720 h per year", "61000 EUR", "61000 EUR per year", "EUR 61000",
    "61000 eur", "2027-03-01", "2027-13-01", "2027-02-30", "1.3.2027", "'2027-02-28'", "8 weeks",
    "10 days", "1.5 years", "H3", "H9", "E1", "4a", "9z", "DE", "EUR", "4312", "43-9041.00", "DATM",
    "5000000000000", "[an-id, other-id]", "[some words]", "[[an-id]]", "[~, an-id]",
    "[0.2, 0.5, 0.7]", "[10%, 20%, 30%]", "[1 min, 2 min]", "{low: 10%, likely: 20%, high: 30%}",
    "{low: 10%, likely: 20%}", "{value: 10%, source: pilot}", "{value: 12 min}",
    "{value: 10%, low: 5%}", "{from: 2027-01-01, to: 2027-02-01}", "{from: 3, to: 8}",
    "{an-id: 3}", "{an-id: 20%}", "{an-id: an-id}", "{an-id: [an-id]}", "{an-id: ~}", "{R: an-id}",
    "{r: an-id}", "{R: perform}", "{R: Head of Claims}", "{an key: 5}", "{title: A title}",
    "{level: 3}", "{data: 3}", "{data: {data: 3}}", "{severity: high}", "{decide: an-id}",
    "[{decide: an-id}]", "{rate: 5%, time: 4 min}", "{retired: no longer needed}",
    "{raci/many-responsible: {max: 4}}", "{raci/many-responsible: off}", "{an-id: {country: DE}}",
    "{an-id: ~, other-id: {country: DE}}", "{unknown_key: 1}", "[{unknown_key: 1}]",
  ]

  @Test(arguments: Set(FieldCatalog.all.map { String($0.path.prefix { $0 != "." }) }).sorted())
  func bothSayTheSame(_ section: String) throws {
    let validator = try PlanSchemaTests.validator()
    var left: [String] = []
    for field in FieldCatalog.all where field.path.hasPrefix(section + ".") {
      // Behind its own example a key has nothing wrong; what is reported all the same is about what
      // stands around it.
      let around = try Self.problems(of: field, field.example)
      for value in Self.values {
        let problems = try Self.problems(of: field, value).subtracting(around)
        let isRefused = problems.contains { !$0.hasPrefix("reference/") }
        let (place, text) = Self.text(of: field, value)
        let faults = PlanSchemaTests.faults(in: text, validator).faults
          .filter { $0.path.starts(with: place) }
        if !faults.isEmpty, problems.isEmpty, !Self.mayDiffer(field, value, around) {
          Issue.record("\(field.path): \(value): the schema alone says \(faults)")
        }
        if faults.isEmpty, isRefused {
          left += problems.sorted().map { "\(field.path): \(value)  \($0)" }
        }
      }
    }
    expectGolden(left.map { $0 + "\n" }.joined(), "schema/\(section).txt")
  }

  /// Where an editor may well mark what reading passes over.
  private static func mayDiffer(
    _ field: FieldDescription, _ value: String, _ around: Set<String>
  ) -> Bool {
    // A text with nothing in it counts as no text; an id that other programs take for a truth value
    // is refused where entries are named, and of a plan or a pack nothing is named after it.
    if value == "''" || (field.key == "id" && value == "true") { return true }
    // The example is at fault beside the keys around it, so that its faults say nothing here.
    return around.contains { !$0.hasPrefix("reference/") }
  }

  /// The ids and texts of what reading finds at the value.
  private static func problems(of field: FieldDescription, _ value: String) throws -> Set<String> {
    let (_, text) = text(of: field, value)
    var files = [SourceFile(path: "field.yaml", text: text)]
    if !text.hasPrefix("plan:") {
      files.append(
        SourceFile(
          path: "plan.yaml", text: "plan: {id: small, as_of: 2027-01-01, currency: EUR}\n"))
    }
    let sources = SourceLoader.read(files: files)
    let loaded = DefinitionsLoader.load(sources.trees, fileCount: files.count)
    let line = text.split(separator: "\n").count
    let found = (sources.problems + loaded.problems).filter {
      $0.range.file == "field.yaml" && Int($0.range.start.line) == line && $0.severity == .error
    }
    return Set(found.map { "\($0.id)  \($0.message)" })
  }

  /// A file whose last line holds the value, and the keys that lead to it.
  private static func text(of field: FieldDescription, _ value: String) -> ([String], String) {
    var keys = field.path.split(separator: ".").map { $0 == "*" ? "a-site" : String($0) }
    let isEntry = Section(rawValue: keys[0]) != nil
    if isEntry { keys.insert("an-entry", at: 1) }
    if field.path.hasPrefix("pack.duties.") { keys.insert("a-duty", at: 2) }
    var text = ""
    for (depth, key) in keys.enumerated() {
      let margin = String(repeating: "  ", count: depth)
      if depth == 2, isEntry, key != "title" { text += "\(margin)title: A title\n" }
      if depth == keys.count - 1, depth > 2 || !isEntry { text += siblings(of: field, margin) }
      text += "\(margin)\(key):" + (depth == keys.count - 1 ? " \(value)\n" : "\n")
    }
    return (keys, text)
  }

  /// The keys without which reading passes over this one.
  private static func siblings(of field: FieldDescription, _ margin: String) -> String {
    let parent = field.path.split(separator: ".").dropLast().joined(separator: ".")
    let ends = ["into", "wave"].contains(field.key) && field.path.contains(".to_be.")
    return FieldCatalog.keys(under: parent).compactMap { key in
      FieldCatalog.field(at: "\(parent).\(key)")
    }.filter { $0.key != field.key && ($0.isRequired || ends && $0.key == "retired") }
      .map { "\(margin)\($0.key): \($0.example)\n" }.joined()
  }
}
