import WorkforceModel

/// Some draws at a time, side by side in memory, so that one pass over the plan works them out and a
/// processor can take several in one step.
///
/// The loops below are the formulas of `ActivityInputs`, operation by operation: a test holds the two
/// together to the last bit.
struct DrawBlock {
  /// Draws of one block: its columns stay in the nearest memory of a processor.
  static let size = 250

  typealias Column = UnsafeMutablePointer<Double>

  /// The first draw and how many there are.
  let start: Int
  let count: Int
  /// A column for each `UncertainInput`.
  private let inputs: Column
  /// A column for each part, in the order of `Bearers.parts`, then their total.
  private let parts: Column
  /// What an input's column holds, so that the second state of an activity need not draw it again.
  private var held: [(stream: Stream, triangle: Triangle)?]

  /// The one number that fills an input's column, so that it need not be filled with it again.
  private var points: [Double?]

  /// By part, whether the state has any hours of it.
  private var present: [Bool]

  /// Columns that a block needs for its own use.
  static let columns = UncertainInput.allCases.count + Bearers.parts.count + 2

  init(start: Int, count: Int, scratch: Column) {
    self.start = start
    self.count = count
    inputs = scratch
    parts = scratch + UncertainInput.allCases.count * Self.size
    held = [(stream: Stream, triangle: Triangle)?](
      repeating: nil, count: UncertainInput.allCases.count)
    points = [Double?](repeating: nil, count: UncertainInput.allCases.count)
    present = [Bool](repeating: false, count: Bearers.parts.count)
  }

  private var uniform: Column { total + Self.size }

  var total: Column { parts + Bearers.parts.count * Self.size }

  /// Hours of a part of the state last drawn; nil where it has none.
  func hours(of part: HoursPart) -> Column? {
    guard let place = Bearers.parts.firstIndex(of: part), present[place] else { return nil }
    return parts + place * Self.size
  }

  private func column(_ input: UncertainInput) -> Column { inputs + input.place * Self.size }

  func uniforms(of stream: Stream, into column: Column) {
    let count = count
    var counter = stream.counter(at: start)
    var draw = 0
    // Counting up is quicker than what a compiler makes of 64-bit products side by side.
    while draw < count {
      column[draw] = Double(bitPattern: Stream.bits(counter))
      counter = counter &+ Stream.step
      draw &+= 1
    }
    // Apart from the products, several are turned into numbers in one step.
    for draw in 0..<count { column[draw] = Stream.uniform(of: column[draw].bitPattern) }
  }

  /// Turns uniform numbers into values of a triangular distribution, as `Triangle.quantile` does.
  func quantiles(of triangle: Triangle, _ uniforms: Column, into column: Column) {
    let count = count
    let (low, high) = (triangle.low, triangle.high)
    let width = high - low
    let rise = triangle.mode - low
    let fall = high - triangle.mode
    let split = rise / width
    for draw in 0..<count {
      let part = uniforms[draw]
      let side = Side(of: part - split)
      let near = side.pick(0, 1) + side.signed(part)
      // It is never negative; to say so spares a branch, and several are worked out in one step.
      let root = (near * width * side.pick(rise, fall)).magnitude.squareRoot()
      column[draw] = side.pick(low, high) + side.signed(root)
    }
  }

  /// Either side of the most likely value, without a branch, which a processor would guess wrongly
  /// half the time.
  private struct Side {
    /// All ones below, all zeros above.
    private let mask: UInt64

    /// - Parameter difference: Below is less than 0; its sign fills the mask, for a comparison would
    ///   become a branch.
    @inline(__always)
    init(of difference: Double) {
      mask = UInt64(bitPattern: Int64(bitPattern: difference.bitPattern) >> 63)
    }

    @inline(__always)
    func pick(_ below: Double, _ above: Double) -> Double {
      Double(bitPattern: (below.bitPattern & mask) | (above.bitPattern & ~mask))
    }

    /// The number below, its negative above.
    @inline(__always)
    func signed(_ value: Double) -> Double {
      Double(bitPattern: value.bitPattern ^ (~mask & (1 << 63)))
    }
  }

  /// Forgets what the columns hold: the next activity draws its own.
  mutating func begin() {
    for place in held.indices { held[place] = nil }
  }

  /// Draws a state and works out its parts and their total.
  mutating func draw(_ state: DrawnWork.State, shared: Column) {
    var drawn: UInt = 0
    for place in state.ranges.indices {
      let input = state.ranges[place].input
      let (triangle, stream) = (state.ranges[place].triangle, state.ranges[place].stream)
      drawn |= 1 << UInt(input.place)
      if let held = held[input.place], held.stream == stream, held.triangle == triangle {
        continue
      }
      held[input.place] = (stream, triangle)
      points[input.place] = nil
      if let place = state.shared[place] {
        quantiles(of: triangle, shared + place * Self.size, into: column(input))
      } else {
        uniforms(of: stream, into: uniform)
        quantiles(of: triangle, uniform, into: column(input))
      }
    }
    for input in UncertainInput.allCases where drawn & (1 << UInt(input.place)) == 0 {
      held[input.place] = nil
      let point = state.inputs[input]
      guard points[input.place] != point else { continue }
      points[input.place] = point
      column(input).update(repeating: point, count: count)
    }
    workOutParts(state)
  }

  /// V · a, beyond the most likely value.
  func addOffered(_ state: DrawnWork.State, times factor: Double, to column: Column) {
    let (volume, share) = (self.column(.volume), self.column(.share))
    let point = state.inputs.offered
    let count = count
    for draw in 0..<count { column[draw] += factor * (volume[draw] * share[draw] - point) }
  }

  private mutating func workOutParts(_ state: DrawnWork.State) {
    let inputs = state.inputs
    let count = count
    let (V, t, tw) = (column(.volume), column(.time), column(.timeWithHelp))
    let (a, k, m) = (column(.share), column(.completed), column(.mix))
    total.update(repeating: 0, count: count)
    for (place, part) in Bearers.parts.enumerated() {
      let hours = parts + place * Self.size
      present[place] = false
      switch part {
      case .performed:
        switch inputs.execution {
        case .human: for i in 0..<count { hours[i] = V[i] * t[i] / 60 }
        case .assisted, .shared:
          for i in 0..<count { hours[i] = V[i] * ((1 - a[i]) * t[i] + a[i] * tw[i]) / 60 }
        case .delegated, .autonomous: continue
        }
      case .manual:
        guard inputs.execution.isSystems else { continue }
        for i in 0..<count { hours[i] = V[i] * (1 - a[i]) * t[i] / 60 }
      case .exceptions:
        guard inputs.execution.isSystems else { continue }
        for i in 0..<count { hours[i] = V[i] * a[i] * (1 - k[i]) * m[i] * t[i] / 60 }
      case .before:
        guard state.varies(.beforeTime) || inputs.beforeTime != 0 else { continue }
        let (rate, time) = (column(.beforeRate), column(.beforeTime))
        if inputs.reviewsEach {
          for i in 0..<count { hours[i] = V[i] * a[i] * time[i] / 60 }
        } else {
          for i in 0..<count { hours[i] = V[i] * a[i] * k[i] * rate[i] * time[i] / 60 }
        }
      case .after:
        guard state.varies(.afterTime) || inputs.afterTime != 0 else { continue }
        let (rate, time) = (column(.afterRate), column(.afterTime))
        for i in 0..<count { hours[i] = V[i] * a[i] * k[i] * rate[i] * time[i] / 60 }
      case .rework:
        guard state.varies(.reworkTime) || inputs.reworkTime != 0 else { continue }
        let (rate, time) = (column(.reworkRate), column(.reworkTime))
        for i in 0..<count { hours[i] = V[i] * a[i] * k[i] * rate[i] * time[i] / 60 }
      case .fixed:
        guard state.varies(.fixed) || inputs.fixed != 0 else { continue }
        let fixed = column(.fixed)
        for i in 0..<count { hours[i] = fixed[i] }
      case .consulted:
        guard inputs.consultTime != 0 else { continue }
        let (time, roles) = (inputs.consultTime, inputs.consultedRoles)
        for i in 0..<count { hours[i] = V[i] * time / 60 }
        let total = total
        for i in 0..<count { total[i] += hours[i] * roles }
        present[place] = true
        continue
      case .informed:
        guard inputs.informTime != 0 else { continue }
        let (time, roles) = (inputs.informTime, inputs.informedRoles)
        for i in 0..<count { hours[i] = V[i] * time / 60 }
        let total = total
        for i in 0..<count { total[i] += hours[i] * roles }
        present[place] = true
        continue
      case .decided, .escalated: continue
      }
      let total = total
      for i in 0..<count { total[i] += hours[i] }
      present[place] = true
    }
  }
}
