import WorkforceSyntax

extension FieldReader {
  func reportUnknown(_ key: Located<String>) {
    let known = paths.flatMap { FieldCatalog.keys(under: $0) }
    context.report(
      "field/unknown-key", "\(owner) has no key \(Wording.quoted(key.value))", at: key.range,
      help: help(for: key.value, known))
  }

  private var owner: String {
    let path = paths.first ?? ""
    let parts = path.split(separator: ".").map(String.init)
    guard let last = parts.last else { return "a plan" }
    if last == "*" { return "a site" }
    if parts.count > 1 { return "`\(last)`" }
    return Section(rawValue: last)?.nounWithArticle ?? "`\(last)`"
  }

  private func help(for key: String, _ known: [String]) -> String {
    let written = key.lowercased().map { $0 == "-" || $0 == " " ? "_" : $0 }
    let tidy = String(written)
    if tidy != key, known.contains(tidy) { return "write `\(tidy)`" }
    if belongsInToBe(tidy) { return "put it under `to_be:`" }
    if let elsewhere = FieldCatalog.relatives(
      of: tidy, from: paths, state: context.state?.rawValue)
    {
      return elsewhere
    }
    let near = NearestName.suggestions(for: key, among: known)
    if !near.isEmpty { return "did you mean \(Wording.oneOf(near))?" }
    if let other = Self.otherWords[tidy], known.contains(other) { return "write `\(other)`" }
    return "the keys here are " + Wording.alternatives(known.map { "`\($0)`" }, "and")
  }

  /// A key of `to_be` alone, written in the `as_is`.
  private func belongsInToBe(_ key: String) -> Bool {
    guard context.state == .asIs, let path = paths.first, path.hasSuffix(".as_is") else {
      return false
    }
    // The `to_be` of a decision lists bands, which go live together.
    if path == "decisions.as_is", key == "wave" { return false }
    return FieldCatalog.has(key, under: path.dropLast("as_is".count) + "to_be")
  }

  /// What planners who come from other tools type.
  private static let otherWords = [
    "name": "title", "label": "title", "description": "purpose", "manager": "reports_to",
    "department": "unit", "team": "unit", "salary": "cost", "backup": "deputy",
    "responsible": "raci", "duration": "time", "next": "feeds", "successor": "feeds",
    "kpi": "measures", "kpis": "measures", "overseer": "by", "target_date": "due",
    "deadline": "due", "until": "expires", "from_date": "from",
  ]
}
