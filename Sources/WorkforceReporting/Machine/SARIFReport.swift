import WorkforceChecks
package import WorkforceSyntax

/// Findings in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS).
///
/// One run, with every rule of the catalogue and every finding, waived ones marked as suppressed.
package struct SARIFReport {
  private static let base = "PLANFOLDER"

  private let version: String
  private let folder: PlanFolder

  /// - Parameters:
  ///   - version: The program's.
  ///   - folder: The plan's folder as it was named.
  package init(version: String, folder: String) {
    self.version = version
    self.folder = PlanFolder(folder)
  }

  package func json(_ findings: [Diagnostic]) -> JSON {
    let rules = SARIFRules(findings)
    let results = zip(findings, Fingerprints.of(findings)).map {
      result($0, index: rules.index(of: $0.id), mark: $1)
    }
    let driver = JSON.object([
      ("name", .string("workforce")), ("version", .string(version)),
      ("rules", .array(rules.descriptors)),
    ])
    let run = JSON.object([
      ("tool", .object([("driver", driver)])),
      ("columnKind", .string("unicodeCodePoints")),
      ("originalUriBaseIds", .object([(Self.base, baseLocation)])),
      ("results", .array(results)),
    ])
    return .object([
      ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
      ("version", .string("2.1.0")), ("runs", .array([run])),
    ])
  }

  /// Where the plan's folder is; left open where it lies outside the folder of the run.
  private var baseLocation: JSON {
    var members: [(String, JSON)] = []
    if let prefix = folder.prefixBelow {
      members = [
        ("uri", .string(prefix.percentEncodedPath)), ("uriBaseId", .string("%SRCROOT%")),
      ]
    }
    return .object(members + [("description", Self.message("The folder that holds the plan."))])
  }

  private func result(_ finding: Diagnostic, index: Int, mark: String) -> JSON {
    var members: [(String, JSON)] = [
      ("ruleId", .string(finding.id)), ("ruleIndex", .int(index)),
      ("level", .string(finding.severity.word)),
      ("message", Self.message(([finding.message] + finding.advice).joined(separator: "\n"))),
      ("locations", .array([.object([("physicalLocation", physical(finding.range))])])),
    ]
    if !finding.labels.isEmpty {
      let places = finding.labels.enumerated().map { index, label -> JSON in
        var place = [("id", JSON.int(index)), ("physicalLocation", physical(label.range))]
        if !label.text.isEmpty { place.append(("message", Self.message(label.text))) }
        return .object(place)
      }
      members.append(("relatedLocations", .array(places)))
    }
    members.append(("partialFingerprints", .object([("workforceFinding/v1", .string(mark))])))
    // Where one result has suppressions every result has, if none: so a reader knows they were
    // looked for.
    members.append(("suppressions", .array(finding.waived.map { [suppression($0)] } ?? [])))
    let properties = properties(finding)
    if !properties.isEmpty { members.append(("properties", .object(properties))) }
    return .object(members)
  }

  private func suppression(_ waived: Diagnostic.Waived) -> JSON {
    .object([
      ("kind", .string("inSource")), ("status", .string("accepted")),
      ("justification", .string("\(waived.reason) (\(waived.owner), until \(waived.expires))")),
    ])
  }

  private func properties(_ finding: Diagnostic) -> [(String, JSON)] {
    let subject = finding.subject.map {
      JSON.object([("kind", .string($0.kind)), ("id", .string($0.id))])
    }
    let all: [(String, JSON?)] = [
      ("subject", subject), ("domain", finding.domain.map(JSON.string)),
      ("state", (finding.state?.rawValue).map(JSON.string)),
    ]
    return all.compactMap { name, value in value.map { (name, $0) } }
  }

  private func physical(_ range: SourceRange) -> JSON {
    let file = JSON.object([
      ("uri", .string(range.file.percentEncodedPath)), ("uriBaseId", .string(Self.base)),
    ])
    let region = JSON.object([
      ("startLine", .int(Int(range.start.line))), ("startColumn", .int(Int(range.start.column))),
      ("endLine", .int(Int(range.end.line))), ("endColumn", .int(Int(range.end.column))),
    ])
    return .object([("artifactLocation", file), ("region", region)])
  }

  /// A message without arguments.
  ///
  /// The standard asks for braces to be doubled. No reader takes them for half of a pair where there
  /// are no arguments, and doubled they would be wrong to type.
  static func message(_ text: String) -> JSON { .object([("text", .string(text))]) }
}

/// What tells a finding from every other in the next run, wherever its line has moved to.
private enum Fingerprints {
  static func of(_ findings: [Diagnostic]) -> [String] {
    var seen: [String: Int] = [:]
    return findings.map { finding in
      let subject = finding.subject.map { "\($0.kind) \($0.id)" } ?? finding.range.file
      // A fault in reading the text names no cause, and is one of many in an entry or a file.
      let isFault = finding.subject == nil || ReadingFaults.include(finding.id)
      let cause = isFault ? finding.message : finding.cause
      let parts = [finding.id, subject, finding.state?.rawValue ?? "", cause]
      let mark = parts.map(\.percentEncodedPath).joined(separator: ":")
      let number = seen[mark, default: 0] + 1
      seen[mark] = number
      return number == 1 ? mark : "\(mark):\(number)"
    }
  }
}
