/// Makes ids of titles, each once: `Head of Claims` becomes `head-of-claims`.
///
/// Latin, Greek and Cyrillic titles are written in the letters from a to z; titles in other scripts
/// are numbered, `role-1`, since half a name is worse than none.
package struct IDMaker {
  /// What an entry is called: `role`, `activity`, `domain`.
  private let noun: String
  private var taken: Set<String>

  package init(_ noun: String, taken: Set<String> = []) {
    self.noun = noun
    self.taken = taken
  }

  /// An id that nothing has yet, which from now on is taken.
  package mutating func id(for title: String) -> String {
    let slug = Slug.text(title)
    var base = slug ?? noun
    if slug != nil, Self.reserved.contains(base) || base.first?.isNumber == true {
      base = "\(noun)-\(base)"
    }
    // A numbered name says that it is no name.
    if slug != nil, taken.insert(base).inserted { return base }
    var number = slug == nil ? 1 : 2
    while !taken.insert("\(base)-\(number)").inserted { number += 1 }
    return "\(base)-\(number)"
  }

  /// Makes an id known that something else has.
  package mutating func take(_ id: String) { taken.insert(id) }

  /// Words of the language, words that YAML reads as values, and words for owners that are missing.
  private static let reserved: Set<String> = [
    "plan", "outside", "none", "no", "yes", "on", "off", "true", "false", "null", "y", "n", "tbd",
    "tba", "tbc", "todo", "unknown", "unassigned", "unowned", "nobody", "team", "all", "everyone",
    "everybody", "someone", "anyone", "somebody", "anybody", "various", "multiple", "others",
    "other", "na", "n-a", "x", "role", "owner", "staff",
  ]
}

/// Titles in small letters from a to z, digits and hyphens.
package enum Slug {
  private static let limit = 60

  /// Nil for a title with letters that cannot be written so, or with none at all.
  package static func text(_ title: String) -> String? {
    var result = ""
    var isBroken = false
    for scalar in title.lowercased().unicodeScalars {
      if let letters = letters[scalar] {
        if isBroken, !result.isEmpty, !letters.isEmpty { result += "-" }
        if !letters.isEmpty { isBroken = false }
        result += letters
      } else if scalar.properties.generalCategory == .nonspacingMark
        || "'’`´".unicodeScalars
          .contains(scalar)
      {
        continue
      } else if scalar.properties.isAlphabetic {
        return nil
      } else {
        isBroken = true
      }
    }
    if result.utf8.count > limit {
      let cut = result.prefix(limit)
      result = String(cut.lastIndex(of: "-").map { cut[..<$0] } ?? cut)
    }
    return result.isEmpty ? nil : result
  }

  private static let letters: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for scalar in "abcdefghijklmnopqrstuvwxyz0123456789".unicodeScalars {
      table[scalar] = String(Character(scalar))
    }
    for (scalars, letters) in groups {
      for scalar in scalars.unicodeScalars { table[scalar] = letters }
    }
    for (script, spellings) in scripts {
      let parts = spellings.split(separator: " ", omittingEmptySubsequences: false)
      for (scalar, spelling) in zip(script.unicodeScalars, parts) {
        table[scalar] = spelling == "." ? "" : String(spelling)
      }
    }
    return table
  }()

  private static let groups: [(String, String)] = [
    ("äæ", "ae"), ("öœø", "oe"), ("ü", "ue"), ("ß", "ss"), ("àáâãåāąă", "a"), ("çćčĉ", "c"),
    ("ďđð", "d"), ("èéêëēęěė", "e"), ("ğģ", "g"), ("ìíîïīįı", "i"), ("ķ", "k"), ("łľļĺ", "l"),
    ("ñńňņ", "n"), ("òóôõōő", "o"), ("ŕř", "r"), ("śšşș", "s"), ("ťţț", "t"), ("þ", "th"),
    ("ùúûūůűų", "u"), ("ŵ", "w"), ("ýÿ", "y"), ("źžż", "z"),
  ]

  /// Small letters and what each is written as; a point is nothing.
  private static let scripts: [(String, String)] = [
    (
      "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ",
      "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch . y . e yu ya i yi ye g"
    ),
    (
      "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋ",
      "a v g d e z i th i k l m n x o p r s s t y f ch ps o a e i i o y o i y"
    ),
  ]
}
