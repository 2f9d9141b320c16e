import WorkforceSyntax

/// A finding as it is shown, with those it stands for.
///
/// More than ten findings of a rule over one domain are mostly one habit, and are shown as one. A
/// fault in reading the text is shown by itself, for each is mended with words of its own.
struct FindingGroup {
  /// So many findings of a rule over a domain are shown one by one.
  static let mostShown = 10

  /// So many reading faults of one kind are shown; more are mostly one mistake made in many places.
  static let mostFaultsShown = 20

  var first: Diagnostic
  var others: [Diagnostic] = []

  /// The findings in their order, each at the place of the first it is shown with.
  static func groups(of findings: [Diagnostic]) -> [Self] {
    var counts: [Kind: Int] = [:]
    for finding in findings { counts[Kind(finding), default: 0] += 1 }
    var result: [Self] = []
    var seen: [Kind: Int] = [:]
    var heads: [Head: Int] = [:]
    for finding in findings {
      let kind = Kind(finding)
      let number = seen[kind, default: 0] + 1
      seen[kind] = number
      let isFault = ReadingFaults.include(finding.id)
      let isGrouped = isFault ? number >= mostFaultsShown : counts[kind, default: 0] > mostShown
      guard isGrouped else {
        result.append(Self(first: finding))
        continue
      }
      // A head speaks for findings as grave as itself.
      let head = Head(kind: kind, severity: finding.severity)
      if let index = heads[head] {
        result[index].others.append(finding)
      } else {
        heads[head] = result.count
        result.append(Self(first: finding))
      }
    }
    return result
  }

  /// The message of the first, and of how many it is the first: no other words fit them all.
  var message: String {
    guard isSum else { return first.message }
    let place = first.domain.map { " in domain `\($0)`" } ?? ""
    return "\(others.count + 1) findings\(place), the first: \(first.message)"
  }

  /// Where the others are, as far as a line or two can say.
  var elsewhere: String? {
    guard isSum else { return nil }
    var seen: Set<Line> = [Line(first)]
    let lines = others.map(Line.init).filter { seen.insert($0).inserted }
    guard !lines.isEmpty else { return nil }
    var result = "also at "
    var file: String?
    for line in lines.prefix(Self.mostPlaces) {
      if line.file == file {
        result += ", \(line.number)"
      } else {
        result += "\(file == nil ? "" : "; ")\(line.file):\(line.number)"
        file = line.file
      }
    }
    let left = lines.count - Self.mostPlaces
    return left > 0 ? result + " and \(left.of("more line"))" : result
  }

  private static let mostPlaces = 10

  private var isSum: Bool { !others.isEmpty && !ReadingFaults.include(first.id) }

  private struct Kind: Hashable {
    var rule: String
    var domain: String?

    init(_ finding: Diagnostic) {
      rule = finding.id
      domain = finding.domain
    }
  }

  private struct Head: Hashable {
    var kind: Kind
    var severity: Severity
  }

  private struct Line: Hashable {
    var file: String
    var number: Int

    init(_ finding: Diagnostic) {
      file = finding.range.file
      number = Int(finding.range.start.line)
    }
  }
}
