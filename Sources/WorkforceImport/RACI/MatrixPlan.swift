package import WorkforceModel
import WorkforceSyntax

/// The plan text of the matrices of several files: a text for each, with every role declared once.
package struct MatrixPlan {
  package struct Text: Sendable {
    package var source: String
    /// The text of the file without the mark above it.
    package var text: String
    package var activityCount: Int
    package var roleCount: Int
  }

  package private(set) var texts: [Text] = []
  package private(set) var warnings: [String] = []
  /// The letters that the text is written in.
  package let scheme: Scheme

  private var partyIDs: IDMaker
  private var domainIDs: IDMaker
  private var activityIDs: IDMaker
  private var roles: [String: String] = [:]
  private var domains: [String: String] = [:]

  /// `files` are the matrices by the file that they come from, in the order in which it was named.
  package init(_ files: [[ResponsibilityMatrix]], existing: ExistingPlan = ExistingPlan()) {
    let used = files.joined().flatMap(\.activities).flatMap(\.holdings)
    scheme = existing.scheme ?? Self.scheme(for: used)
    partyIDs = IDMaker("role", taken: existing.partyIDs)
    domainIDs = IDMaker("domain", taken: existing.partyIDs)
    activityIDs = IDMaker("activity", taken: existing.workIDs)
    for role in existing.roles {
      roles[RelationWords.folded(role.title)] = role.id
    }
    for domain in existing.domains { domains[RelationWords.folded(domain.title)] = domain.id }
    for matrices in files where !matrices.isEmpty { add(matrices) }
  }

  /// The scheme with the fewest letters that has a letter for every relation.
  ///
  /// Where none has, the letters are a mapping of the plan's own.
  private static func scheme(for used: [ResponsibilityMatrix.Holding]) -> Scheme {
    var relations: [Relation] = []
    for relation in Relation.allCases where used.contains(where: { $0.relation == relation }) {
      relations.append(relation)
    }
    let fitting = Scheme.known.first { scheme in
      relations.allSatisfy { scheme.letter(for: $0) != nil }
    }
    if let fitting { return fitting }
    var letters: [Scheme.Letter] = []
    for relation in relations {
      let wanted =
        used.first { $0.relation == relation }.map(\.letter).map { [$0] } ?? []
      let candidates =
        [LetterBook.everyLetter.letter(for: relation)].compactMap(\.self) + wanted
        + (65...90).map { String(Character(Unicode.Scalar(UInt8($0)))) }
      let free = candidates.first { letter in
        letter.utf8.allSatisfy { (65...90).contains($0) }
          && !letters.contains { $0.letter == letter }
      }
      if let free { letters.append(Scheme.Letter(free, relation)) }
    }
    return Scheme(name: Scheme.ownName, letters: letters)
  }

  private mutating func add(_ matrices: [ResponsibilityMatrix]) {
    guard let source = matrices.first?.source else { return }
    var newRoles: [(id: String, title: String)] = []
    var newDomains: [(id: String, title: String)] = []
    // Roles first: their ids are the ones that people type.
    for title in matrices.flatMap(\.roles) {
      let key = RelationWords.folded(title)
      guard roles[key] == nil else { continue }
      let id = partyIDs.id(for: title)
      domainIDs.take(id)
      roles[key] = id
      newRoles.append((id, title))
      if Self.looksLikeSoftware(title) {
        warnings.append(
          "\(Self.name(source)): `\(title.excerpt(limit: 60))` reads like software and was written "
            + "as a role; a system belongs under `systems:` and cannot be accountable")
      }
    }
    var lines: [String] = []
    var count = 0
    for matrix in matrices {
      let titles = domainTitles(of: matrix)
      for (activity, title) in zip(matrix.activities, titles) {
        guard !activity.holdings.isEmpty else { continue }
        count += 1
        let id = title.map { domain($0, &newDomains) }
        lines += self.text(activity, of: matrix, domain: id)
      }
    }
    var text = "# \(Self.explanation)\n"
    text += Self.warningLines(matrices)
    if !newRoles.isEmpty { text += "\nroles:\n" + Self.entries(newRoles) }
    if !newDomains.isEmpty { text += "\ndomains:\n" + Self.entries(newDomains) }
    if !lines.isEmpty { text += "\nactivities:\n" + lines.map { $0 + "\n" }.joined() }
    texts.append(
      Text(source: source, text: text, activityCount: count, roleCount: newRoles.count))
  }

  private static let explanation =
    "Once this text is edited, the import leaves it alone unless --force is given."

  static func name(_ path: String) -> String {
    (path.split(separator: "/").last.map(String.init) ?? path).excerpt(limit: 100)
  }

  private static func warningLines(_ matrices: [ResponsibilityMatrix]) -> String {
    let all = matrices.flatMap { matrix in
      matrix.warnings.map { warning in
        let sheet = matrix.sheet.map { "\($0.excerpt(limit: 40)), " } ?? ""
        return YAMLText.comment("\(sheet)\(warning.line)", limit: 400)
      }
    }
    guard !all.isEmpty else { return "" }
    return "#\n# To be looked at:\n" + all.map { $0 + "\n" }.joined()
  }

  private static func entries(_ entries: [(id: String, title: String)]) -> String {
    entries.map { "  \($0.id):\n    title: \(YAMLText.scalar($0.title))\n" }.joined()
  }

  // MARK: Domains

  /// The section of each activity, or the sheet or heading where it names something.
  private func domainTitles(of matrix: ResponsibilityMatrix) -> [String?] {
    let sheet = matrix.sheet.map(MatrixTitle.withoutScheme).flatMap { title in
      title.isEmpty || Self.isSheetNumber(title) ? nil : title
    }
    return matrix.activities.map { activity in
      activity.section.map(TitleText.clean).flatMap { $0.isEmpty ? nil : $0 } ?? sheet
    }
  }

  /// `Sheet1`, `Tabelle1`, `Sheet`: names that Excel gives.
  private static func isSheetNumber(_ title: String) -> Bool {
    let word = RelationWords.folded(title.filter { !$0.isNumber })
    return ["sheet", "tabelle", "feuil", "hoja", "foglio", "planilha", "blad", "arkusz", ""]
      .contains(word)
  }

  private mutating func domain(
    _ title: String, _ added: inout [(id: String, title: String)]
  ) -> String {
    let key = RelationWords.folded(title)
    if let known = domains[key] { return known }
    let id = domainIDs.id(for: title)
    partyIDs.take(id)
    domains[key] = id
    added.append((id, title))
    return id
  }

  // MARK: Activities

  private mutating func text(
    _ activity: ResponsibilityMatrix.Activity, of matrix: ResponsibilityMatrix, domain: String?
  ) -> [String] {
    let sheet = matrix.sheet.map { ", \"\($0.excerpt(limit: 60))\"" } ?? ""
    let place = "from \(Self.name(matrix.source))\(sheet), \(activity.place)"
    var lines = [
      "  \(activityIDs.id(for: activity.title)):",
      "    \(YAMLText.comment(place, limit: 300))",
    ]
    lines += activity.remarks.prefix(30).map { "    \(YAMLText.comment($0))" }
    var missing: [String] = []
    var letters: [String: [String]] = [:]
    for holding in activity.holdings {
      guard let id = roles[RelationWords.folded(matrix.roles[holding.role])] else { continue }
      if let letter = letter(for: holding.relation) {
        if letters[letter]?.contains(id) != true { letters[letter, default: []].append(id) }
      } else {
        missing.append("\(holding.letter): \(id)")
      }
    }
    if !missing.isEmpty {
      lines.append(
        "    "
          + YAMLText.comment(
            "no letter of the plan's scheme for \(missing.joined(separator: ", "))", limit: 400))
      warnings.append(
        "\(Self.name(matrix.source)), \(activity.place): the plan's scheme has no letter for "
          + "\(missing.joined(separator: ", ").excerpt(limit: 100)); it stands in a comment")
    }
    lines.append("    title: \(YAMLText.scalar(activity.title))")
    if let domain { lines.append("    domain: \(domain)") }
    lines += ["    as_is:", "      execution: human"]
    let written = scheme.letters.compactMap { letter -> String? in
      guard let ids = letters[letter.letter], let first = ids.first else { return nil }
      let value = ids.count == 1 ? first : "[\(ids.joined(separator: ", "))]"
      return "        \(letter.letter): \(value)"
    }
    lines += written.isEmpty ? ["      raci: {}"] : ["      raci:"] + written
    return lines
  }

  /// Who decides is who accounts, in a scheme that has only one of the two.
  private func letter(for relation: Relation) -> String? {
    if let letter = scheme.letter(for: relation) { return letter }
    let isAnswering = relation == .account || relation == .decide
    return isAnswering ? scheme.answering.flatMap(scheme.letter(for:)) : nil
  }

  private static let software: Set<String> = [
    "system", "systems", "bot", "chatbot", "software", "ai agent", "agent (ai)", "ai", "model",
    "llm", "copilot", "rpa", "automation", "ki", "algorithm", "workflow engine", "ai system",
    "ai model",
  ]

  private static func looksLikeSoftware(_ title: String) -> Bool {
    software.contains(RelationWords.folded(title))
  }
}
