import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

/// What the ranges of a plan cost: all that `PlanFigures` works out, beside the bare drawing of as many
/// values.
struct DrawsMeasurement {
  /// Values of activities that are ranges, as many as the state has that has more of them.
  let ranges: Int
  private let definitions: Definitions
  private let analysis: Analysis
  private var work: [Double] = []
  private var floors: [Double] = []
  /// Kept, so that no compiler leaves the floor out.
  private(set) var sum = 0.0

  static let draws = ReleaseEstimate.draws

  init(_ definitions: Definitions, _ analysis: Analysis) {
    self.definitions = definitions
    self.analysis = analysis
    // A value has one draw, used in both states.
    ranges = definitions.activities.reduce(0) { sum, activity in
      sum + max(activity.asIs?.ranges ?? 0, activity.toBe?.ranges ?? 0)
    }
  }

  mutating func run() {
    let (definitions, analysis) = (definitions, analysis)
    work.append(Stopwatch.work { _ = PlanFigures(definitions, analysis) })
    let ranges = ranges
    var sum = 0.0
    floors.append(Stopwatch.work { sum = Self.sum(of: ranges) })
    self.sum = sum
  }

  /// Milliseconds of processor time.
  var time: Double { work.median }
  /// Drawing as many triangular values and adding them up.
  var floor: Double { floors.median }
  /// Run by run, so that a machine that changes its speed matters little.
  var ratio: Double { zip(work, floors).map { $0 / max($1, 0.001) }.median }

  /// One value after the other, by a generator and a formula of its own.
  private static func sum(of ranges: Int) -> Double {
    var state: UInt64 = 0x2545_F491_4F6C_DD1D
    var sum = 0.0
    for range in 0..<ranges {
      let (low, high) = (Double(range & 7), Double(range & 7) + 10)
      let mode = low + 4
      let (rise, fall) = ((high - low) * (mode - low), (high - low) * (high - mode))
      for _ in 0..<draws {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        let part = Double(state >> 11) * 0x1p-53
        sum +=
          part < 0.4
          ? low + (part * rise).squareRoot() : high - ((1 - part) * fall).squareRoot()
      }
    }
    return sum
  }
}

extension ActivityState {
  /// How many of its values are ranges.
  fileprivate var ranges: Int {
    func count(_ estimate: Estimate<some Quantity>?) -> Int { estimate?.isRange == true ? 1 : 0 }
    func count(_ review: Oversight.Review?) -> Int { count(review?.rate) + count(review?.time) }
    let own = count(volume) + count(time) + count(timeWithHelp) + count(share) + count(mix)
    let reviews = count(oversight?.before) + count(oversight?.after) + count(oversight?.rework)
    return own + count(completed) + reviews + count(oversight?.fixed)
  }
}
