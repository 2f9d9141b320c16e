internal import Foundation
import WorkforceSyntax

/// The figures of a run side by side, and the claims they are held against.
struct BenchmarkReport {
  let small: Measurement
  let large: Measurement

  /// How much more a rule may grow than reading the text does.
  ///
  /// Reading grows in step with the text; a quadratic rule would grow ten times as much.
  static let growth = 2.0
  /// Growth is judged of rules that take longer than this many looks at every letter.
  ///
  /// Cheaper ones mostly wait for memory: a large plan no longer fits the caches of a processor, so
  /// they grow more than tenfold without doing more than ten times the work.
  static let floors = 2.0
  static let rulesShown = 25

  var isTrue: Bool { failures.isEmpty }

  private var failures: [String] {
    var result: [String] = []
    for size in [small, large] where size.checking >= size.reading {
      result.append("all rules take longer than reading the text, at \(size.activities) activities")
    }
    for rule in growing {
      result.append("\(rule.id) grows \(format(rule.growth, 1)) times, far more than the text")
    }
    return result
  }

  private var growing: [Row] {
    let limit = Self.growth * large.reading / max(small.reading, 0.001)
    return rows.filter { $0.large > Self.floors * large.floor && $0.growth > limit }
  }

  private struct Row {
    var id: String
    var small: Double
    var large: Double
    var growth: Double { large / max(small, 0.001) }
  }

  private var rows: [Row] {
    let before = Dictionary(small.rules.map { ($0.id, $0.time) }) { first, _ in first }
    return large.rules.map { Row(id: $0.id, small: before[$0.id] ?? 0, large: $0.time) }
  }

  var text: String {
    var lines = [
      line("", "\(small.activities)", "\(large.activities)", "growth"),
      line("files", "\(small.files)", "\(large.files)", ""),
      line("lines of text", "\(small.lines)", "\(large.lines)", ""),
      line("findings", "\(small.findings.count)", "\(large.findings.count)", ""),
      "",
      "milliseconds, median of \(Benchmark.runs) runs",
      stage("reading the text, one core", \.reading),
      stage("reading the text, all cores, elapsed", \.readingElapsed),
      stage("analysis", \.analysis),
      stage("all rules", \.checking),
      stage("all rules, elapsed", \.checkingElapsed),
      stage("floor: a look at every letter", \.floor),
      line(
        "all rules ÷ reading", format(small.checking / small.reading, 2),
        format(large.checking / large.reading, 2), ""),
      "",
      line("the dearest rules", "", "", "growth", "findings"),
    ]
    let found = Dictionary(large.findings.map { ($0.id, 1) }, uniquingKeysWith: +)
    for row in rows.sorted(by: { ($1.large, $0.id) < ($0.large, $1.id) }).prefix(Self.rulesShown) {
      lines.append(
        line(
          row.id, format(row.small, 2), format(row.large, 2), format(row.growth, 1),
          "\(found[row.id] ?? 0)"))
    }
    lines.append("")
    lines += failures.isEmpty ? ["The claims hold."] : failures.map { "NOT TRUE: " + $0 }
    return lines.joined(separator: "\n")
  }

  private func stage(_ name: String, _ time: KeyPath<Measurement, Double>) -> String {
    let (before, after) = (small[keyPath: time], large[keyPath: time])
    return line(
      name, format(before, 1), format(after, 1), format(after / max(before, 0.001), 1))
  }

  private func line(_ name: String, _ columns: String...) -> String {
    let padding = String(repeating: " ", count: max(0, 42 - name.count))
    return name + padding
      + columns.map { String(repeating: " ", count: max(0, 10 - $0.count)) + $0 }.joined()
  }

  private func format(_ value: Double, _ decimals: Int) -> String {
    String(format: "%.\(decimals)f", value)
  }
}
