internal import Foundation
import WorkforceSyntax

/// The figures of a run side by side, and the claims they are held against.
struct BenchmarkReport {
  let small: Measurement
  let large: Measurement
  /// Of the small plan.
  let draws: DrawsMeasurement

  /// How much more a rule may grow than what is linear by its nature.
  ///
  /// That is the text, reading it, and a bare look at every letter. A quadratic rule would grow ten
  /// times as much as they do; one that looks names up grows by up to a half more, for a large plan
  /// no longer fits the caches of a processor.
  static let growth = 2.0
  /// Rules that grow this much more than the text are named, whether or not the claim holds.
  static let remarkable = 1.2
  /// Growth is judged of rules that take longer than this many looks at every letter.
  ///
  /// Cheaper ones do little but wait for memory.
  static let floors = 2.0
  static let rulesShown = 25
  /// How many times as long as the bare drawing of as many values all that is drawn may take.
  static let drawing = 1.5

  var isTrue: Bool { failures.isEmpty }

  private var failures: [String] {
    var result: [String] = []
    for size in [small, large] where size.ratio >= 1 {
      result.append("all rules take longer than reading the text, at \(size.activities) activities")
    }
    if draws.ratio >= Self.drawing {
      result.append(
        "the draws take \(format(draws.ratio, 1)) times what drawing their values takes")
    }
    for rule in growing {
      result.append(
        "\(rule.id) grows \(format(rule.growth, 1)) times, far more than what is linear")
    }
    return result
  }

  private var growing: [Row] {
    let sizes = Double(large.activities) / Double(small.activities)
    let limit =
      Self.growth
      * max(
        sizes, large.reading / max(small.reading, 0.001), large.floor / max(small.floor, 0.001))
    return rows.filter { $0.large > Self.floors * large.floor && $0.growth > limit }
  }

  private var remarkable: [Row] {
    let sizes = Double(large.activities) / Double(small.activities)
    return rows.filter {
      $0.large > Self.floors * large.floor && $0.growth > Self.remarkable * sizes
    }
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
      line("files", "\(small.files.count)", "\(large.files.count)", ""),
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
        "all rules ÷ reading", format(small.ratio, 2), format(large.ratio, 2), ""),
      "",
      line("\(DrawsMeasurement.draws) draws, money and tornado, one core", format(draws.time, 1)),
      line("floor: drawing \(draws.ranges) ranges so often", format(draws.floor, 1)),
      line(
        "draws ÷ floor", format(draws.ratio, 2), "",
        draws.time < 1_000 ? "less than a second" : "a second or more"),
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
    if !remarkable.isEmpty {
      lines.append(
        "grow by a fifth more than the plan: "
          + remarkable.map { "\($0.id) (\(format($0.growth, 1)))" }.joined(separator: ", "))
    }
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
