package import WorkforceSyntax

extension RuleContext {
  /// A finding about something that is known by kind and id alone.
  package func finding(
    _ message: String, at range: SourceRange, about subject: Diagnostic.Subject?,
    cause: String = "", severity: Severity? = nil, label: String = "",
    labels: [Diagnostic.Label] = [], notes: [String] = [], help: String
  ) -> Diagnostic {
    Diagnostic(
      id: rule.id, severity: severity ?? rule.severity, message: message, range: range,
      label: label, labels: labels, notes: notes, help: help, subject: subject, cause: cause)
  }
}
