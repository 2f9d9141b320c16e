import WorkforceModel

/// The numbers of an activity that may be uncertain.
enum UncertainInput: String, CaseIterable {
  case volume, time, timeWithHelp, share, completed, mix
  case beforeRate, beforeTime, afterRate, afterTime, reworkRate, reworkTime, fixed

  /// The place in `allCases`.
  var place: Int {
    switch self {
    case .volume: 0
    case .time: 1
    case .timeWithHelp: 2
    case .share: 3
    case .completed: 4
    case .mix: 5
    case .beforeRate: 6
    case .beforeTime: 7
    case .afterRate: 8
    case .afterTime: 9
    case .reworkRate: 10
    case .reworkTime: 11
    case .fixed: 12
    }
  }

  /// What a system is like: drawn once for all the work it does.
  var belongsToSystem: Bool {
    switch self {
    case .volume, .time, .timeWithHelp, .share, .fixed: false
    default: true
    }
  }
}

extension ActivityInputs {
  subscript(input: UncertainInput) -> Double {
    get {
      switch input {
      case .volume: volume
      case .time: time
      case .timeWithHelp: timeWithHelp
      case .share: share
      case .completed: completed
      case .mix: mix
      case .beforeRate: beforeRate
      case .beforeTime: beforeTime
      case .afterRate: afterRate
      case .afterTime: afterTime
      case .reworkRate: reworkRate
      case .reworkTime: reworkTime
      case .fixed: fixed
      }
    }
    set {
      switch input {
      case .volume: volume = newValue
      case .time: time = newValue
      case .timeWithHelp: timeWithHelp = newValue
      case .share: share = newValue
      case .completed: completed = newValue
      case .mix: mix = newValue
      case .beforeRate: beforeRate = newValue
      case .beforeTime: beforeTime = newValue
      case .afterRate: afterRate = newValue
      case .afterTime: afterTime = newValue
      case .reworkRate: reworkRate = newValue
      case .reworkTime: reworkTime = newValue
      case .fixed: fixed = newValue
      }
    }
  }
}

/// A triangular distribution.
struct Triangle: Hashable {
  var low: Double
  var mode: Double
  var high: Double

  /// Nil for a point.
  init?(_ estimate: Estimate<some Quantity>) {
    guard estimate.isRange else { return nil }
    low = estimate.low.value
    mode = estimate.likely.value
    high = estimate.high.value
  }

  /// The value below which the given part of the distribution lies.
  ///
  /// Needs low < high; low = mode and mode = high are fine, for neither branch then divides by 0.
  func quantile(_ part: Double) -> Double {
    let width = high - low
    let split = (mode - low) / width
    return part < split
      ? low + (part * width * (mode - low)).squareRoot()
      : high - ((1 - part) * width * (high - mode)).squareRoot()
  }
}

/// A range with its stream of uniform numbers.
struct DrawnRange<Input> {
  var input: Input
  var triangle: Triangle
  /// Names the draw: ranges with the same key are drawn together.
  var key: String
  var stream: Stream

  func value(at draw: Int) -> Double { triangle.quantile(stream.uniform(at: draw)) }
}

/// A stream of uniform numbers, any of which can be had without those before it.
///
/// SplitMix64 (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", 2014), which
/// mixes a counter: a stream is its seed and takes no memory.
struct Stream: Hashable {
  private let seed: UInt64

  init(_ key: String) { seed = Fingerprint(key).value }

  /// 0 or more, below 1.
  func uniform(at draw: Int) -> Double { Self.mix(counter(at: draw)) }

  /// The counter of a draw; that of the next is `step` further.
  func counter(at draw: Int) -> UInt64 {
    seed &+ Self.step &* UInt64(truncatingIfNeeded: draw &+ 1)
  }

  static var step: UInt64 { 0x9E37_79B9_7F4A_7C15 }

  @inline(__always)
  static func mix(_ counter: UInt64) -> Double { uniform(of: bits(counter)) }

  /// 53 random bits.
  @inline(__always)
  static func bits(_ counter: UInt64) -> UInt64 {
    var mixed = (counter ^ (counter >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    return mixed >> 11
  }

  /// 53 bits fit a signed number, which a processor turns into a Double in one step.
  @inline(__always)
  static func uniform(of bits: UInt64) -> Double {
    Double(Int64(truncatingIfNeeded: bits)) * 0x1p-53
  }
}

/// The streams behind the draws of a plan.
///
/// Each is seeded from the plan, the system or the activity, and the kind of value, so that a new
/// activity moves no other figure.
struct Streams {
  let plan: String
  let draws: Int

  /// The ranges of an activity in a state.
  ///
  /// The same text in both states has the same stream.
  func ranges(of activity: Activity, in state: ActivityState) -> [DrawnRange<UncertainInput>] {
    let system = state.systems.first
    return state.uncertainValues.compactMap { input, triangle in
      guard let triangle else { return nil }
      let owner =
        if input.belongsToSystem, let system {
          "system/\(system.text)"
        } else {
          "activity/\(activity.id.text)"
        }
      return drawn(input, triangle, key: "\(owner)/\(input.rawValue)")
    }
  }

  /// The ranges of a decision in a state; a band's values are drawn by its place, in both states.
  func ranges(
    of decision: Decision, bands: [Band]
  ) -> [DrawnRange<DecisionInputs.UncertainInput>] {
    DecisionInputs.uncertainValues(decision, bands: bands).map { input, triangle in
      drawn(input, triangle, key: "decision/\(decision.id.text)/\(input.key)")
    }
  }

  func drawn<Input>(_ input: Input, _ triangle: Triangle, key: String) -> DrawnRange<Input> {
    DrawnRange(input: input, triangle: triangle, key: key, stream: Stream("\(plan)/\(key)"))
  }
}

extension ActivityState {
  /// The values that are ranges in this state; nil for those that are points or not stated.
  fileprivate var uncertainValues: [(UncertainInput, Triangle?)] {
    let review = execution == .human ? nil : oversight
    let eachReviewed = review?.mode == .approveEach
    return [
      (.volume, triangle(volume)),
      (.time, triangle(time)),
      (.timeWithHelp, triangle(timeWithHelp)),
      (.share, triangle(share)),
      (.completed, execution.isSystems ? triangle(completed) : nil),
      (.mix, triangle(mix)),
      (.beforeRate, eachReviewed ? nil : triangle(review?.before?.rate)),
      (.beforeTime, triangle(review?.before?.time)),
      (.afterRate, triangle(review?.after?.rate)),
      (.afterTime, triangle(review?.after?.time)),
      (.reworkRate, triangle(review?.rework?.rate)),
      (.reworkTime, triangle(review?.rework?.time)),
      (.fixed, triangle(review?.fixed)),
    ]
  }

  private func triangle<Value>(_ estimate: Estimate<Value>?) -> Triangle? {
    estimate.flatMap(Triangle.init)
  }
}
