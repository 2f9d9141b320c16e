package import WorkforceModel
package import WorkforceSyntax

extension JSON {
  /// What `workforce check --format json` prints; schema 1.
  ///
  /// - Parameters:
  ///   - leftOut: How many findings the command line left out.
  ///   - packs: The governance packs the plan chooses.
  package static func check(
    _ findings: [Diagnostic], files: Int, leftOut: Int = 0, packs: [GovernancePack] = []
  ) -> JSON {
    let open = findings.filter { $0.waived == nil }
    func count(_ severity: Severity) -> JSON { .int(open.count { $0.severity == severity }) }
    return .object(
      [
        ("schema", .int(1)),
        ("findings", .array(findings.map(JSON.finding))),
        (
          "summary",
          .object([
            ("errors", count(.error)), ("warnings", count(.warning)), ("notes", count(.note)),
            ("waived", .int(findings.count - open.count)), ("files", .int(files)),
            ("left_out", .int(leftOut)),
          ])
        ),
      ] + Self.packs(packs))
  }

  package static func finding(_ finding: Diagnostic) -> JSON {
    let subject = finding.subject.map {
      JSON.object([("kind", .string($0.kind)), ("id", .string($0.id))])
    }
    let waived = finding.waived.map {
      JSON.object([
        ("reason", .string($0.reason)), ("owner", .string($0.owner)),
        ("expires", .string($0.expires)),
      ])
    }
    return .object([
      ("rule", .string(finding.id)),
      ("severity", .string(finding.severity.word)),
      ("subject", subject ?? .null),
      ("domain", .optional(finding.domain)),
      ("state", .optional(finding.state?.rawValue)),
      ("message", .string(finding.message)),
      ("notes", .array(finding.notes.map(JSON.string))),
      ("help", .optional(finding.help)),
      ("file", .string(finding.range.file)),
      ("line", .int(Int(finding.range.start.line))),
      ("column", .int(Int(finding.range.start.column))),
      ("end_line", .int(Int(finding.range.end.line))),
      ("end_column", .int(Int(finding.range.end.column))),
      (
        "related",
        .array(
          finding.labels.map {
            .object([
              ("file", .string($0.range.file)), ("line", .int(Int($0.range.start.line))),
              ("column", .int(Int($0.range.start.column))), ("label", .string($0.text)),
            ])
          })
      ),
      ("waived", waived ?? .null),
    ])
  }
}
