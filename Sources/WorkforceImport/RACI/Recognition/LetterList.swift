import WorkforceModel
import WorkforceSyntax

/// Reads matrices written as lists: an activity, and below it lines such as `R: claims handler`.
struct LetterList {
  let grid: Grid
  let book: LetterBook

  private struct Line {
    var note: GridNote
    var bullet: Bool
    var text: String
  }

  func matrix(_ legend: [String: LetterBook.Meaning]) -> ResponsibilityMatrix? {
    let reader = LetterReader(book: book)
    let lines = grid.before.map { note in
      let isBullet = TitleText.isBulleted(note.text)
      return Line(note: note, bullet: isBullet, text: TitleText.clean(note.text))
    }
    let codes = Self.codes(lines.map(\.text))
    var builder = MatrixBuilder(grid, .list, book)
    var above: (line: Line, activity: Int?)?
    for line in lines {
      guard let mark = line.text.firstIndex(where: { ":：=".contains($0) }),
        case .letters(let letters) = reader.read(String(line.text[..<mark])),
        letters.letters.allSatisfy({ $0.relation != nil }), let parent = above,
        line.note.indent > parent.line.note.indent
      else {
        above = (line, nil)
        continue
      }
      let place = "line \(line.note.line)"
      let activity =
        parent.activity
        ?? builder.activity(
          parent.line.text, section: nil, place: "line \(parent.line.note.line)")
      above?.activity = activity
      let holders = String(line.text[line.text.index(after: mark)...])
      take(holders, letters, activity, place, codes, &builder)
    }
    guard builder.matrix.activities.count > 1 else { return nil }
    return builder.finish(legend: legend)
  }

  private func take(
    _ holders: String, _ letters: ReadLetters, _ activity: Int, _ place: String,
    _ codes: [(code: String, title: String)], _ builder: inout MatrixBuilder
  ) {
    for name in RoleNames(holders).names {
      for title in titles(name.title, codes, activity, place, &builder) {
        guard let role = builder.role(title) else { continue }
        builder.take(letters, role: role, activity: activity, place: place)
        if let condition = name.condition {
          builder.remark("\(builder.matrix.roles[role]): \(condition)", in: activity)
        }
      }
    }
  }

  /// The roles behind a name: of a code, of a run of codes (`A1–A3`), of all the others.
  private func titles(
    _ name: String, _ codes: [(code: String, title: String)], _ activity: Int, _ place: String,
    _ builder: inout MatrixBuilder
  ) -> [String] {
    if let known = codes.first(where: { $0.code == name }) { return [known.title] }
    let ends = name.split { "–-—".contains($0) }.map { String($0.trimmed) }
    if ends.count == 2, let first = codes.firstIndex(where: { $0.code == ends[0] }),
      let last = codes.firstIndex(where: { $0.code == ends[1] }), first <= last
    {
      return codes[first...last].map(\.title)
    }
    guard TableWords.meansAll(name) else { return [name] }
    if codes.isEmpty {
      builder.warn(
        "`\(name.excerpt(limit: 40))` names no role and was left out; write the roles that are "
          + "meant", at: place)
      return []
    }
    let held = Set(
      builder.matrix.activities[activity].holdings.map { builder.matrix.roles[$0.role] })
    let others = codes.map(\.title).filter { !held.contains($0) }
    builder.warn(
      "`\(name.excerpt(limit: 40))` was read as the \(others.count) roles of the page's list that "
        + "have no letter of this activity before it", at: place)
    return others
  }

  /// Abbreviations that the page explains: `A0 — Architect: link`.
  private static func codes(_ lines: [String]) -> [(code: String, title: String)] {
    var codes: [(code: String, title: String)] = []
    var seen: Set<String> = []
    for line in lines {
      let code = line.prefix { $0.isLetter || $0.isNumber }
      guard code.count >= 2, code.count <= 6, code.contains(where: \.isNumber),
        code.first?.isUppercase == true
      else { continue }
      let rest = line[code.endIndex...].trimmed
      guard let mark = rest.first, "–—-=:".contains(mark) else { continue }
      let title = rest.dropFirst().trimmed.prefix { !":：".contains($0) }
      guard !title.isEmpty, seen.insert(String(code)).inserted else { continue }
      codes.append((String(code), TitleText.clean(String(title))))
    }
    return codes
  }
}
