internal import Foundation
import WorkforceSyntax

/// Measures what a check costs, and says whether what the documentation claims of it is true.
@main
enum Benchmark {
  static let runs = 5

  static func main() {
    let sizes = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    let (small, large) = sizes.count == 2 ? (sizes[0], sizes[1]) : (2_000, 20_000)
    do {
      var small = try Measurement(of: SyntheticPlan(activities: small))
      var large = try Measurement(of: SyntheticPlan(activities: large))
      var draws = small.draws
      // In turn, so that a machine that changes its speed changes it for both.
      for _ in 0..<runs {
        small.run()
        large.run()
        draws.run()
      }
      let report = BenchmarkReport(small: small, large: large, draws: draws)
      print(report.text)
      if !report.isTrue { exit(1) }
    } catch {
      print("The plan of the benchmark has a fault:", error.fault.map { "\($0)" } ?? "no plan")
      exit(2)
    }
  }
}
