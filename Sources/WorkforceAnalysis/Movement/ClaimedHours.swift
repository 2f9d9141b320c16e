import WorkforceModel

/// What the releases of a role claim of the hours it sets free, added up.
///
/// The one place where claims are held against what is there, at the most likely values and in draws.
struct ClaimedHours: Hashable, Sendable {
  /// Sum of the shares of what is set free, 0 or more.
  var share = 0.0
  /// Sum of the hours a year, 0 or more.
  var hours = 0.0

  init() {}

  init(_ amounts: some Sequence<Release.Amount>) { for amount in amounts { add(amount) } }

  mutating func add(_ amount: Release.Amount) {
    switch amount {
    case .hours(let hours): self.hours += hours.value
    case .share(let share): self.share += share.value
    }
  }

  /// Hours a year that are claimed of hours set free.
  @inline(__always)
  func claimed(of free: Double) -> Double { share * free + hours }

  /// min(1, hours set free ÷ hours claimed): no hour can be claimed twice.
  @inline(__always)
  func granted(of free: Double) -> Double {
    let claimed = claimed(of: free)
    return claimed > free ? free / claimed : 1
  }
}

extension Release.Amount {
  /// Hours a year of those that the role sets free.
  func hours(of free: Double) -> Double {
    switch self {
    case .hours(let hours): hours.value
    case .share(let share): share.value * free
    }
  }
}
