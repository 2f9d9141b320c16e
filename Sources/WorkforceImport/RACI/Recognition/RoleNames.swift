/// The names of roles in a cell: `Eng, EM; Designer`, `Finance (AP)、Security（証拠がある場合）`.
///
/// A stroke is part of a name (`QA/Testing`); what stands in brackets is a condition unless it is
/// as short as an abbreviation.
struct RoleNames {
  struct Name: Hashable {
    var title: String
    var condition: String?
  }

  private(set) var names: [Name] = []

  init(_ text: String) {
    var current: [Character] = []
    var depth = 0
    var previous: Character = " "
    func isBreak(_ character: Character) -> Bool {
      depth == 0 && (character.isNewline || ",;、，；".contains(character))
    }
    for character in text.prefix(4_000) {
      if "(（".contains(character) { depth += 1 }
      if ")）".contains(character) { depth = max(0, depth - 1) }
      if isBreak(character) || (depth == 0 && character == "+" && previous.isWhitespace) {
        add(String(current))
        current = []
      } else {
        current.append(character)
      }
      previous = character
    }
    add(String(current))
  }

  private static let conditionEnds = ["場合は ", "場合は"]

  private mutating func add(_ piece: String) {
    var title = TitleText.clean(piece)
    var condition: String?
    if let open = title.firstIndex(where: { "(（".contains($0) }), let last = title.last,
      ")）".contains(last), open > title.startIndex
    {
      let inside = title[title.index(after: open)...].dropLast()
      if inside.count > 12 || title[open] == "（" {
        condition = String(inside.trimmed)
        title = String(title[..<open].trimmed)
      }
    }
    for end in Self.conditionEnds {
      guard let range = title.firstRange(of: end), range.upperBound < title.endIndex else {
        continue
      }
      condition = String(title[..<range.upperBound].trimmed)
      title = String(title[range.upperBound...].trimmed)
      break
    }
    if !title.isEmpty { names.append(Name(title: title, condition: condition)) }
  }
}
