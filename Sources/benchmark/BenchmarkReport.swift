internal import Foundation

/// The figures of a run side by side, and the claims they are held against.
struct BenchmarkReport {
  let small: Measurement
  let large: Measurement

  /// Ten times the activities may cost this many times the work: more than ten, for a large plan no
  /// longer fits the caches of a processor.
  static let growth = 12.0
  /// Growth is judged from this many milliseconds in the large plan on: below, it is noise.
  static let least = 2.0
  static let rulesShown = 25

  var isTrue: Bool { failures.isEmpty }

  private var failures: [String] {
    var result: [String] = []
    for size in [small, large] where size.checking >= size.reading {
      result.append("all rules take longer than reading the text, at \(size.activities) activities")
    }
    for rule in growing {
      result.append("\(rule.id) grows \(format(rule.growth, 1)) times")
    }
    return result
  }

  private var growing: [Row] { rows.filter { $0.large >= Self.least && $0.growth > Self.growth } }

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
      line("findings", "\(small.findings)", "\(large.findings)", ""),
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
      "the dearest rules",
    ]
    for row in rows.sorted(by: { ($1.large, $0.id) < ($0.large, $1.id) }).prefix(Self.rulesShown) {
      lines.append(
        line(row.id, format(row.small, 2), format(row.large, 2), format(row.growth, 1)))
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
