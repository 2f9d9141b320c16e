/// Tells a title that names a thing from one that says what is done, in English.
///
/// Most short English words are nouns and verbs alike (claim, check, process), so only what is hardly
/// ever a verb at the head of a title is called a noun.
package enum TitleVerb {
  /// Whether a title almost certainly begins with a noun: `Assessment of claims`, `Fraud detection`.
  package static func isMissing(in title: String) -> Bool {
    let words = title.lowercased().words(marks: "-'’")
    guard let first = words.first.map({ String($0) }) else { return false }
    if verbs.contains(first) || first.hasPrefix("re-") || first.hasPrefix("pre-")
      || isCompoundVerb(first)
    {
      return words.dropFirst().first == "of" && !takesOf.contains(first)
    }
    return articles.contains(first) || things.contains(first) || hasEnding(of: nouns, first)
  }

  /// `ring-fence`, `spot-check`: the last part says what is done.
  private static func isCompoundVerb(_ word: String) -> Bool {
    let parts = word.split(separator: "-").map { String($0) }
    guard parts.count > 1, let last = parts.last else { return false }
    return verbs.contains(last)
      || !hasEnding(of: nouns, last) && !things.contains(last)
        && !things.contains(word)
  }

  private static func hasEnding(of endings: [String], _ word: String) -> Bool {
    word.count > 5 && endings.contains { word.hasSuffix($0) }
  }

  private static let articles: Set<String> = ["a", "an", "the"]

  /// Endings that make a noun of a verb; the verbs that have them too stand in `verbs`.
  private static let nouns = [
    "tion", "tions", "sion", "sions", "ment", "ments", "ing", "ings", "ance", "ence", "ity", "ness",
    "ship", "ysis", "yses", "ology", "wal", "val", "osal", "isal", "aisal", "ersal", "erral",
  ]

  private static let takesOf: Set<String> = ["dispose", "approve", "disapprove", "hear"]

  /// Verbs that end like nouns, and those that begin titles most often and may stand before "of".
  private static let verbs = words(
    """
    action advance appraise approve arrange assign assess audit auction audition augment balance
    bring calculate caution check claim close collect comment commence commission compensate
    complement compliment conclude condition control coordinate cosign counsel dance decide
    decommission document discharge disapprove dispose distance enhance envision estimate evaluate
    evidence experience experiment file finance forward fragment function glance handle harness hear
    implement increment influence instrument interface invoice issue lament licence license list
    maintain manage mention motion offer open orient outsource partition payroll petition ping plan
    position process proportion provision question rating ration record reference refund register
    release relocate report reposition request requisition review ring sanction scan schedule section
    segment sequence settle sign silence spring stage station string supplement survey swing test
    track trace transfer transition treat triage update upload vision witness
    """)

  /// Things and fields of business that nobody does.
  private static let things = words(
    """
    accuracy account-opening analytics appeals approval approvals arrival benefits claims client
    clients complaints compliance customer customers data employee employees fraud governance
    incident incidents intake inventory invoices legal maintenance onboarding offboarding payments
    performance personnel policies policy premium premiums product products proposal quality
    recruitment referral removal renewal renewals retrieval reversal risk risks salaries salary
    security settlement staff-training strategy supplier suppliers tax taxes user users vendor vendors
    withdrawal workforce
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0.isWhitespace }.map { String($0) })
  }
}
