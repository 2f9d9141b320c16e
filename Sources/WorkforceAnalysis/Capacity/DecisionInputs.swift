import WorkforceModel

/// The numbers behind the hours of one decision in one state, and the formula over them.
///
/// Source: the plan's arithmetic: V · share · time per band, and V · share · rate · time for what is
/// escalated. Volumes are items a year, times minutes, shares 0…1; results are hours a year.
struct DecisionInputs {
  struct Band {
    /// Nil takes an even part of what the stated shares leave.
    var share: Double?
    /// 0 where a system decides, for it takes no time of anybody.
    var time: Double
    var escalatedRate: Double
    var escalatedTime: Double

    /// Hours of the decider for one item of the band.
    var decided: Double { time / 60 }
    var escalated: Double { escalatedRate * escalatedTime / 60 }
  }

  var volume: Double
  var bands: [Band]

  /// Nil where the decision has no volume: it has no hours.
  init?(_ decision: Decision, bands: [WorkforceModel.Band]) {
    guard let volume = decision.volume?.likely.value else { return nil }
    self.volume = volume
    self.bands = bands.map { band in
      Band(
        share: band.share?.likely.value,
        time: band.decide.first?.system == nil ? band.time?.likely.value ?? 0 : 0,
        escalatedRate: band.escalated?.rate.likely.value ?? 0,
        escalatedTime: band.escalated?.time.likely.value ?? 0)
    }
  }

  /// Of the volume, by band.
  var shares: [Double] {
    let stated = bands.reduce(0) { $0 + ($1.share ?? 0) }
    let open = bands.count { $0.share == nil }
    let rest = open > 0 ? max(0, 1 - stated) / Double(open) : 0
    return bands.map { $0.share ?? rest }
  }

  /// Items a year of each band.
  var items: [Double] { shares.map { volume * $0 } }

  /// Calls with each band's place and its items a year, as `items` has them, without a list of them.
  @inline(__always)
  func forEachBand(_ body: (Int, Double) -> Void) {
    let stated = bands.reduce(0) { $0 + ($1.share ?? 0) }
    let open = bands.count { $0.share == nil }
    let rest = open > 0 ? max(0, 1 - stated) / Double(open) : 0
    for place in bands.indices { body(place, volume * (bands[place].share ?? rest)) }
  }

  var total: Double {
    zip(items, bands).reduce(0) { $0 + $1.0 * ($1.1.decided + $1.1.escalated) }
  }
}

extension DecisionInputs {
  /// The numbers of a decision that may be uncertain; bands by their place.
  enum UncertainInput {
    case volume
    case share(Int), time(Int), escalatedRate(Int), escalatedTime(Int)

    /// The same in both states, so that a value has one draw.
    var key: String {
      switch self {
      case .volume: "volume"
      case .share(let band): "\(band)/share"
      case .time(let band): "\(band)/time"
      case .escalatedRate(let band): "\(band)/escalated/rate"
      case .escalatedTime(let band): "\(band)/escalated/time"
      }
    }
  }

  subscript(input: UncertainInput) -> Double {
    get {
      switch input {
      case .volume: volume
      case .share(let band): bands[band].share ?? 0
      case .time(let band): bands[band].time
      case .escalatedRate(let band): bands[band].escalatedRate
      case .escalatedTime(let band): bands[band].escalatedTime
      }
    }
    set {
      switch input {
      case .volume: volume = newValue
      case .share(let band): bands[band].share = newValue
      case .time(let band): bands[band].time = newValue
      case .escalatedRate(let band): bands[band].escalatedRate = newValue
      case .escalatedTime(let band): bands[band].escalatedTime = newValue
      }
    }
  }

  static func uncertainValues(
    _ decision: Decision, bands: [WorkforceModel.Band]
  ) -> [(UncertainInput, Triangle)] {
    var result: [(UncertainInput, Triangle)] = []
    func add(_ input: UncertainInput, _ estimate: Estimate<some Quantity>?) {
      if let triangle = estimate.flatMap(Triangle.init) { result.append((input, triangle)) }
    }
    add(.volume, decision.volume)
    for (place, band) in bands.enumerated() {
      add(.share(place), band.share)
      if band.decide.first?.system == nil { add(.time(place), band.time) }
      add(.escalatedRate(place), band.escalated?.rate)
      add(.escalatedTime(place), band.escalated?.time)
    }
    return result
  }
}
