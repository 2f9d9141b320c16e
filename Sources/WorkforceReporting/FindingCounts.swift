import WorkforcePlanning
import WorkforceSyntax

extension [Diagnostic] {
  /// `0 errors, 1 warning, 2 notes, 1 waived`, in English.
  package var countsInWords: String { counts(in: .en) }

  /// `0 errors, 1 warning, 2 notes, 1 waived`.
  func counts(in language: Language) -> String {
    let open = filter { $0.waived == nil }
    func count(_ severity: Severity) -> Int { open.count { $0.severity == severity } }
    var parts = [
      FindingLabels.errors(language, count(.error)),
      FindingLabels.warnings(language, count(.warning)),
    ]
    if count(.note) > 0 { parts.append(FindingLabels.notes(language, count(.note))) }
    if open.count < self.count {
      parts.append(FindingLabels.waived(language, String(self.count - open.count)))
    }
    return parts.joined(separator: ", ")
  }
}
