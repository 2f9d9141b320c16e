import WorkforceSyntax

/// What one rule has found, for rules that leave to others what those have said.
struct FoundByRule: Sendable {
  var findings: [Diagnostic] = []
  var subjects: Set<Diagnostic.Subject> = []
}

extension [Diagnostic] {
  var byRule: [String: FoundByRule] {
    var result: [String: FoundByRule] = [:]
    for finding in self {
      result[finding.id, default: FoundByRule()].findings.append(finding)
      if let subject = finding.subject {
        result[finding.id, default: FoundByRule()].subjects.insert(subject)
      }
    }
    return result
  }
}
