/// Finds in a text what says who a single person is.
///
/// What it finds is shown masked: a report goes to more people than the plan.
package struct PersonalDatum: Sendable {
  package enum Kind: Sendable { case email, personnelNumber, name }

  package var kind: Kind
  package var range: Range<String.Index>
  /// Enough to find it in the line, not enough to know it.
  package var masked: String
}

extension PersonalDatum {
  /// False of a text that surely holds none, and the key it stands behind; a look at its bytes.
  package static func mayBe(in text: String, behind key: String) -> Bool {
    var digits = 0
    var (isAtStart, wasCapital, isCapital) = (true, false, false)
    for byte in text.utf8 {
      switch byte {
      // What is beyond ASCII, and addresses, are left to the search itself.
      case 0x80..., UInt8(ascii: "@"): return true
      case 0x09...0x0D, 0x20:
        if !isAtStart { wasCapital = isCapital }
        isAtStart = true
        continue
      case 0x30...0x39: digits += 1
      default: break
      }
      if isAtStart {
        isAtStart = false
        isCapital = (0x41...0x5A).contains(byte)
        // Two words with capitals side by side may be a name.
        if isCapital, wasCapital { return true }
      }
    }
    return digits >= 3 && holdsNumberWord(text) || digits > 0 && isPersonnelNumber(key: key)
  }

  /// The first e-mail address of a person; shared mailboxes are none.
  ///
  /// - Parameter vocabulary: Words of the plan's own ids; a mailbox named after them is shared.
  package static func email(in text: String, vocabulary: Set<String>) -> Self? {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return nil }
    for word in text.split(whereSeparator: { $0.isWhitespace || "<>()[]{},;:\"'|".contains($0) }) {
      let parts = word.split(separator: "@", omittingEmptySubsequences: false)
      guard parts.count == 2, !word.hasPrefix("//") else { continue }
      let host = parts[1].prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." }
        .trimmingDots
      guard let top = host.split(separator: ".").last, top.count >= 2, top.count < host.count,
        top.allSatisfy(\.isLetter), isPersons(parts[0], vocabulary)
      else { continue }
      let initial = parts[0].first.map { String($0) } ?? ""
      return Self(
        kind: .email, range: word.startIndex..<host.endIndex,
        masked: "\(initial)…@\(host.prefix(40))")
    }
    return nil
  }

  private static func isPersons(_ mailbox: Substring, _ vocabulary: Set<String>) -> Bool {
    let name = mailbox.lowercased().prefix { $0 != "+" }
    let words = name.split { !$0.isLetter }.map { String($0) }
    guard !words.isEmpty, !words.contains(where: { sharedMailboxes.contains($0) }) else {
      return false
    }
    // Any family name will do to tell that a lone word is a given name.
    if words.count == 1 { return PersonName.isNamed(inID: words[0] + "-smith") }
    if PersonName.isNamed(inID: words.joined(separator: "-")) { return true }
    guard name.contains(".") || name.contains("_"), (2...3).contains(words.count),
      !words.contains(where: { vocabulary.contains($0) })
    else { return false }
    // With a given name before them, words of jobs and organisations still make no name.
    let long = words.filter { $0.count > 1 }
    return PersonName.isNamed(inID: "anna-" + long.joined(separator: "-"))
  }

  private static let sharedMailboxes: Set<String> = [
    "abuse", "accounting", "admin", "appeals", "applications", "archive", "billing", "box",
    "careers", "claim", "claims", "complaint", "complaints", "contact", "dataprotection",
    "datenschutz", "digital", "dpo", "dsb", "email", "enquiries", "events", "feedback", "ethics",
    "general", "hello", "help", "helpdesk", "inbox", "info", "inquiries", "intake", "invoice",
    "invoices", "jobs", "kontakt", "mail", "mailbox", "motor", "new", "news", "newsletter", "no",
    "noreply", "notifications", "orders", "pilot", "post", "poststelle", "postmaster", "press",
    "privacy", "projects", "questions", "recruiting", "reply", "reports", "requests", "safety",
    "schaden", "security", "servicedesk", "shared", "survey", "teams", "test", "tickets",
    "training", "transformation", "webmaster", "welcome", "workforce", "works",
  ]
}

extension PersonalDatum {
  /// The first number that an employer knows a person by, with the word that says so.
  package static func personnelNumber(in text: String) -> Self? {
    // Most texts with digits are amounts and dates: a look at the bytes spares them the search.
    guard text.utf8.count(where: { (0x30...0x39).contains($0) }) >= 3, holdsNumberWord(text) else {
      return nil
    }
    // Every run is bounded: unbounded ones side by side take cubic time on a text full of spaces.
    let english =
      #/\b(?:personnel|employee|emp|staff|payroll)[\s._\-]{0,3}(?:no\b\.?|nr\b\.?|number|id\b|#)\s{0,3}[:=#]?\s{0,3}([a-z]{0,3}-?[0-9]{3,12})/#
    let other =
      #/\b(?:pers(?:onal)?(?:nummer|\.?[\s\-]?nr\.?)|mitarbeiternummer|personeelsnummer|matricule)\s{0,3}(?:n°|nr\.?)?\s{0,3}[:=]?\s{0,3}([a-z]{0,3}-?[0-9]{3,12})/#
    guard
      let number = text.firstMatch(of: english.ignoresCase())?.output.1
        ?? text.firstMatch(of: other.ignoresCase())?.output.1
    else { return nil }
    return Self(
      kind: .personnelNumber, range: number.startIndex..<number.endIndex, masked: mask(number))
  }

  /// Whether a key names such a number.
  package static func isPersonnelNumber(key: String) -> Bool {
    // Every text of a plan asks: a look at the first letter spares most keys the rest.
    guard key.utf8.count >= 8, let first = key.utf8.first(where: { !"-_ ".utf8.contains($0) }),
      "empsEMPS".utf8.contains(first)
    else { return false }
    let key = key.lowercased().split { "-_ ".contains($0) }.joined(separator: "_")
    return numberKeys.contains(key)
  }

  package static func mask(_ number: some StringProtocol) -> String { "…\(number.suffix(2))" }

  /// Whether one of the words is in the text, in small letters or in capitals.
  private static func holdsNumberWord(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      bytes.indices.contains { start in
        numberWords.contains { word in
          word.count <= bytes.count - start
            && word.indices.allSatisfy { bytes[start + $0] | 0x20 == word[$0] }
        }
      }
    }
  }

  private static let numberWords = [
    "emp", "staff", "payroll", "pers", "mitarbeiternummer", "matricule",
  ].map { Array($0.utf8) }

  private static let numberKeys: Set<String> = {
    var keys: Set<String> = [
      "personalnummer", "personal_nr", "mitarbeiternummer", "personeelsnummer", "matricule",
    ]
    for who in ["employee", "personnel", "staff", "payroll"] {
      for what in ["id", "no", "nr", "number"] { keys.insert("\(who)_\(what)") }
    }
    return keys
  }()
}

extension PersonalDatum {
  /// The first thing in a running text that looks like a person's name.
  package static func name(in text: String) -> Self? {
    let words = text.split(whereSeparator: \.isWhitespace)
    for (first, second) in zip(words, words.dropFirst()) {
      guard first.first?.isUppercase == true, second.first?.isUppercase == true,
        !first.contains("://"), !second.contains("://"),
        first.last?.isLetter == true || titles.contains(first), !phrases.contains(first)
      else { continue }
      let family = second.prefix { $0.isLetter || "-'’".contains($0) }
      guard PersonName.isNamed(in: "\(first) \(family)") else { continue }
      return Self(
        kind: .name, range: first.startIndex..<family.endIndex,
        masked: [first, family].map { "\($0.prefix(1))…" }.joined(separator: " "))
    }
    return nil
  }

  private static let titles: Set<Substring> = ["Mr.", "Mrs.", "Ms.", "Mme."]
  /// Names that begin many a phrase without being one: `Jan Review`, `Max Volume`.
  private static let phrases: Set<Substring> = ["Jan", "Max", "Mario", "Marina", "Mei", "Li"]
}

extension Substring {
  fileprivate var trimmingDots: Substring {
    var result = self
    while let last = result.last, last == "." || last == "-" { result.removeLast() }
    return result
  }
}
