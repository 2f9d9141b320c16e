import WorkforceModel

/// Running totals of everything that is drawn: for each quantity, how far each draw is from the point.
///
/// Blocks of draws are the outer loop and the plan the inner one, so that what a role bears is known
/// within a draw without being kept for all of them: memory grows with draws, and with roles and
/// systems times one block, never with activities times draws.
struct DrawTotals {
  /// By domain; the last is what has no domain.
  var domains: [DrawSums]
  /// Of the waves that a gate asks for.
  var waves: [ID<Wave>: DrawSums] = [:]
  var fte = DrawSums()
  var systemsRun = DrawSums()
  var netOfYear = DrawSums()
  var netOfHorizon = DrawSums()

  private let draws: Int
  /// Place and id of the waves that a gate asks for.
  private var asked: [(place: Int, id: ID<Wave>)] = []

  init(
    _ definitions: Definitions, _ analysis: Analysis, _ money: MoneyCase?, gates: [GateCase],
    draws: Int
  ) {
    self.draws = draws
    domains = [DrawSums](repeating: DrawSums(), count: definitions.domains.count + 1)
    for gate in gates {
      guard case .release(let id) = gate.quantity, waves[id] == nil,
        let place = definitions.waves.order(of: id)
      else { continue }
      waves[id] = DrawSums()
      asked.append((place, id))
    }
    func add(_ release: Double, domain: ID<Domain>?, wave: ID<Wave>?) {
      let place = domain.flatMap { definitions.domains.order(of: $0) } ?? definitions.domains.count
      domains[place].point += release
      if let wave { waves[wave]?.point += release }
    }
    for (activity, hours) in zip(definitions.activities, analysis.activities) {
      add(hours.netRelease, domain: activity.domain, wave: activity.wave)
    }
    for (decision, hours) in zip(definitions.decisions, analysis.decisions) {
      let wave = decision.wave ?? decision.activity.flatMap { definitions.activities[$0]?.wave }
      add(hours.asIs.total - hours.toBe.total, domain: decision.domain, wave: wave)
    }
  }

  mutating func draw(
    _ work: DrawnWork, _ analysis: Analysis, _ money: MoneyCase?, _ prices: [DrawnPrice]
  ) {
    guard !work.activities.isEmpty || !work.decisions.isEmpty || !prices.isEmpty else { return }
    func varies(_ sums: inout DrawSums) {
      if sums.deviations.isEmpty { sums.deviations = [Double](repeating: 0, count: draws) }
    }
    let places = asked.map(\.place)
    for activity in work.activities where !activity.isUnchanged {
      varies(&domains[activity.domain])
      if places.contains(activity.wave) { waveVaries(activity.wave) }
    }
    for decision in work.decisions where !decision.isUnchanged {
      varies(&domains[decision.domain])
      if places.contains(decision.wave) { waveVaries(decision.wave) }
    }
    if !work.activities.isEmpty || !work.decisions.isEmpty { varies(&fte) }
    if money != nil {
      varies(&systemsRun)
      varies(&netOfYear)
      varies(&netOfHorizon)
    }
    let columns = DrawColumns(work, analysis, money, prices)
    var memory = [Double](repeating: 0, count: columns.count * DrawBlock.size)
    memory.withUnsafeMutableBufferPointer { memory in
      guard let base = memory.baseAddress else { return }
      for start in stride(from: 0, to: draws, by: DrawBlock.size) {
        let count = min(DrawBlock.size, draws - start)
        columns.draw(start: start, count: count, base, into: &self)
      }
    }
  }

  private mutating func waveVaries(_ place: Int) {
    guard let id = asked.first(where: { $0.place == place })?.id,
      waves[id]?.deviations.isEmpty == true
    else { return }
    waves[id]?.deviations = [Double](repeating: 0, count: draws)
  }

  /// Adds a column of hours, less their point, to the release of a domain and a wave.
  mutating func add(
    _ hours: DrawBlock.Column, less point: Double, sign: Double, domain: Int, wave: Int,
    start: Int, count: Int
  ) {
    domains[domain].deviations.withUnsafeMutableBufferPointer { sums in
      guard let base = sums.baseAddress else { return }
      let sums = base + start
      for draw in 0..<count { sums[draw] += sign * (hours[draw] - point) }
    }
    guard !asked.isEmpty, let id = asked.first(where: { $0.place == wave })?.id else { return }
    for draw in 0..<count { waves[id]?.deviations[start + draw] += sign * (hours[draw] - point) }
  }
}

/// The columns of one block of draws, used again for the next.
struct DrawColumns {
  private let work: DrawnWork
  private let money: MoneyCase?
  private let prices: [DrawnPrice]
  private let effective: [Double]
  /// Roles whose hours vary, in the order of the files.
  private let varying: [Int]
  /// Roles whose gain may vary: those, and those to which they send people.
  private let gaining: [Int]
  /// By role: hours before, after, and of work that stays, each beyond its point; then FTE arriving.
  private let roles: Int
  /// By system: items offered, items added, and items added over the horizon.
  private let systems: Int
  private let shared: Int
  private let spare: Int
  private let years: [Double]

  private static let ofRole = 4
  private static let ofSystem = 3

  init(_ work: DrawnWork, _ analysis: Analysis, _ money: MoneyCase?, _ prices: [DrawnPrice]) {
    self.work = work
    self.money = money
    self.prices = prices
    effective = analysis.roles.map { $0.effectiveHours ?? 0 }
    let varying = work.bearingRoles(of: analysis.roles.count)
    self.varying = varying
    let targets = money.map { money in
      varying.flatMap { money.roles[$0].moves.compactMap(\.target) }
    }
    gaining = Set(varying + (targets ?? [])).sorted()
    let systems = money?.systems.count ?? 0
    roles = DrawBlock.columns
    self.systems = roles + Self.ofRole * analysis.roles.count
    shared = self.systems + Self.ofSystem * systems
    spare = shared + work.sharedStreams.count
    // Years of the horizon for which a wave's change holds; the last is what has no wave.
    years = money?.times.years ?? []
  }

  /// How many columns of draws it needs.
  var count: Int { spare + 2 }

  func draw(start: Int, count: Int, _ base: DrawBlock.Column, into totals: inout DrawTotals) {
    base.advanced(by: roles * DrawBlock.size)
      .update(repeating: 0, count: (shared - roles) * DrawBlock.size)
    var block = DrawBlock(start: start, count: count, scratch: base)
    for (place, stream) in work.sharedStreams.enumerated() {
      block.uniforms(of: stream, into: base + (shared + place) * DrawBlock.size)
    }
    drawActivities(&block, base, into: &totals)
    drawDecisions(block, base, into: &totals)
    addFTE(block, base, into: &totals)
    if let money {
      addRoles(money, block, base, into: &totals)
      addPrices(money, block, base, into: &totals)
    }
  }

  private func column(_ place: Int, _ base: DrawBlock.Column) -> DrawBlock.Column {
    base + place * DrawBlock.size
  }

  private func column(role: Int, _ kind: Int, _ base: DrawBlock.Column) -> DrawBlock.Column {
    column(roles + Self.ofRole * role + kind, base)
  }

  private func column(system: Int, _ kind: Int, _ base: DrawBlock.Column) -> DrawBlock.Column {
    column(systems + Self.ofSystem * system + kind, base)
  }

  private func drawActivities(
    _ block: inout DrawBlock, _ base: DrawBlock.Column, into totals: inout DrawTotals
  ) {
    let uniforms = column(shared, base)
    for activity in work.activities {
      block.begin()
      let years = years.isEmpty ? 0 : years[activity.wave]
      if let state = activity.asIs {
        block.draw(state, shared: uniforms)
        totals.add(
          block.total, less: state.inputs.total, sign: 1, domain: activity.domain,
          wave: activity.wave, start: block.start, count: block.count)
        addHours(of: state, kind: 0, block, base)
        if money != nil {
          for system in state.systems {
            block.addOffered(state, times: -1, to: column(system: system, 1, base))
            block.addOffered(state, times: -years, to: column(system: system, 2, base))
          }
        }
      }
      if let state = activity.toBe {
        block.draw(state, shared: uniforms)
        if !activity.isUnchanged {
          totals.add(
            block.total, less: state.inputs.total, sign: -1, domain: activity.domain,
            wave: activity.wave, start: block.start, count: block.count)
        }
        addHours(of: state, kind: activity.isUnchanged ? 2 : 1, block, base)
        if money != nil {
          for system in state.systems {
            block.addOffered(state, times: 1, to: column(system: system, 0, base))
            guard !activity.isUnchanged else { continue }
            block.addOffered(state, times: 1, to: column(system: system, 1, base))
            block.addOffered(state, times: years, to: column(system: system, 2, base))
          }
        }
      }
    }
  }

  private func addHours(
    of state: DrawnWork.State, kind: Int, _ block: DrawBlock, _ base: DrawBlock.Column
  ) {
    let count = block.count
    for bearer in state.bearers {
      guard let hours = block.hours(of: bearer.part) else { continue }
      let sum = column(role: bearer.role, kind, base)
      let point = state.inputs[bearer.part]
      let share = bearer.share
      for draw in 0..<count { sum[draw] += share * (hours[draw] - point) }
    }
  }

  private func drawDecisions(
    _ block: DrawBlock, _ base: DrawBlock.Column, into totals: inout DrawTotals
  ) {
    for decision in work.decisions {
      for (bands, kind) in [(decision.asIs, 0), (decision.toBe, decision.isUnchanged ? 2 : 1)] {
        guard let bands else { continue }
        let sum = column(spare, base)
        let point = bands.inputs
        let pointHours = point.total
        var drawn = point
        for draw in 0..<block.count {
          for range in bands.ranges { drawn[range.input] = range.value(at: block.start + draw) }
          var total = 0.0
          drawn.forEachBand { place, items in
            let band = drawn.bands[place]
            total += items * (band.decided + band.escalated)
            if let role = bands.deciders[place] {
              column(role: role, kind, base)[draw] += items * band.decided
            }
            if let role = bands.escalation {
              column(role: role, kind, base)[draw] += items * band.escalated
            }
          }
          point.forEachBand { place, items in
            let band = point.bands[place]
            if let role = bands.deciders[place] {
              column(role: role, kind, base)[draw] -= items * band.decided
            }
            if let role = bands.escalation {
              column(role: role, kind, base)[draw] -= items * band.escalated
            }
          }
          sum[draw] = total
        }
        guard !decision.isUnchanged else { continue }
        totals.add(
          sum, less: pointHours, sign: kind == 0 ? 1 : -1, domain: decision.domain,
          wave: decision.wave, start: block.start, count: block.count)
      }
    }
  }

  private func addFTE(
    _ block: DrawBlock, _ base: DrawBlock.Column, into totals: inout DrawTotals
  ) {
    totals.fte.add(from: block.start) { sums in
      for role in varying where effective[role] > 0 {
        let (after, same) = (column(role: role, 1, base), column(role: role, 2, base))
        let effective = effective[role]
        for draw in 0..<block.count { sums[draw] += (after[draw] + same[draw]) / effective }
      }
    }
  }

  private func addRoles(
    _ money: MoneyCase, _ block: DrawBlock, _ base: DrawBlock.Column, into totals: inout DrawTotals
  ) {
    for place in varying {
      let role = money.roles[place]
      let (before, after) = (column(role: place, 0, base), column(role: place, 1, base))
      if role.isCashable {
        let point = role.cash(release: role.release)
        totals.netOfYear.add(from: block.start) { sums in
          for draw in 0..<block.count {
            let release = role.release + before[draw] - after[draw]
            sums[draw] += role.cash(release: release).year - point.year
          }
        }
        totals.netOfHorizon.add(from: block.start) { sums in
          for draw in 0..<block.count {
            let release = role.release + before[draw] - after[draw]
            sums[draw] += role.cash(release: release).horizon - point.horizon
          }
        }
      }
      guard let effective = role.effective else { continue }
      for move in role.moves {
        guard let target = move.target else { continue }
        let arriving = column(role: target, 3, base)
        let point = role.hours(move, release: role.release)
        for draw in 0..<block.count {
          let release = role.release + before[draw] - after[draw]
          arriving[draw] += (role.hours(move, release: release) - point) / effective
        }
      }
    }
    let spare = column(spare, base)
    for place in gaining where money.roles[place].cost > 0 {
      let role = money.roles[place]
      let (before, after) = (column(role: place, 0, base), column(role: place, 1, base))
      let (same, arriving) = (column(role: place, 2, base), column(role: place, 3, base))
      let point = role.gained(
        release: role.release, toBe: role.toBe, arriving: money.arriving[place])
      for draw in 0..<block.count {
        let gained = role.gained(
          release: role.release + before[draw] - after[draw],
          toBe: role.toBe + after[draw] + same[draw],
          arriving: money.arriving[place] + arriving[draw])
        spare[draw] = (gained - point) * role.cost
      }
      totals.netOfYear.add(spare, times: -1, from: block.start, count: block.count)
      totals.netOfHorizon.add(spare, times: -role.years, from: block.start, count: block.count)
    }
  }

  private func addPrices(
    _ money: MoneyCase, _ block: DrawBlock, _ base: DrawBlock.Column, into totals: inout DrawTotals
  ) {
    var ofItem: [Int: DrawnPrice] = [:]
    let (uniform, value) = (column(spare, base), column(spare + 1, base))
    func draw(_ price: DrawnPrice) {
      block.uniforms(of: price.range.stream, into: uniform)
      block.quantiles(of: price.range.triangle, uniform, into: value)
      let point = price.range.triangle.mode
      for draw in 0..<block.count { value[draw] -= point }
    }
    for price in prices {
      switch price.range.input {
      case .perItem(let place): ofItem[place] = price
      case .perYear(let place):
        draw(price)
        let system = money.systems[place]
        totals.systemsRun.add(
          value, times: system.isPresent ? 1 : 0, from: block.start, count: block.count)
        totals.netOfYear.add(
          value, times: -system.addedYear, from: block.start, count: block.count)
        totals.netOfHorizon.add(
          value, times: -system.addedYears, from: block.start, count: block.count)
      case .oneOff(let place):
        guard money.systems[place].oneOffMonth != nil else { continue }
        draw(price)
        totals.netOfHorizon.add(value, times: -1, from: block.start, count: block.count)
      case .outcome(let place):
        draw(price)
        let outcome = money.outcomes[place]
        totals.netOfYear.add(
          value, times: outcome.realised, from: block.start, count: block.count)
        totals.netOfHorizon.add(
          value, times: outcome.realised * outcome.profile.years, from: block.start,
          count: block.count)
      }
    }
    for (place, system) in money.systems.enumerated() {
      let price = ofItem[place]
      guard price != nil || system.perItem != 0 else { continue }
      if let price {
        draw(price)
      } else {
        value.update(repeating: 0, count: block.count)
      }
      /// Price · items of a draw, beyond those of the point.
      func add(_ items: DrawBlock.Column, point: Double, sign: Double, to sums: inout DrawSums) {
        sums.add(from: block.start) { sums in
          for draw in 0..<block.count {
            sums[draw] +=
              sign
              * ((system.perItem + value[draw]) * (point + items[draw]) - system.perItem * point)
          }
        }
      }
      add(
        column(system: place, 0, base), point: system.toBeItems, sign: 1, to: &totals.systemsRun)
      add(
        column(system: place, 1, base), point: system.toBeItems - system.asIsItems, sign: -1,
        to: &totals.netOfYear)
      add(
        column(system: place, 2, base), point: system.addedItems.years, sign: -1,
        to: &totals.netOfHorizon)
    }
  }
}

extension DrawSums {
  /// Hands over the sums of a block of draws, to be added to.
  mutating func add(from start: Int, _ body: (DrawBlock.Column) -> Void) {
    deviations.withUnsafeMutableBufferPointer { sums in
      if let base = sums.baseAddress { body(base + start) }
    }
  }

  mutating func add(_ column: DrawBlock.Column, times factor: Double, from start: Int, count: Int) {
    guard factor != 0 else { return }
    add(from: start) { sums in
      for draw in 0..<count { sums[draw] += factor * column[draw] }
    }
  }
}

extension DrawnWork {
  /// Places of the roles that bear work which varies, in the order of the files.
  func bearingRoles(of count: Int) -> [Int] {
    var bears = [Bool](repeating: false, count: count)
    for activity in activities {
      for state in [activity.asIs, activity.toBe] {
        for bearer in state?.bearers ?? [] { bears[bearer.role] = true }
      }
    }
    for decision in decisions {
      for bands in [decision.asIs, decision.toBe] {
        for role in bands?.deciders ?? [] { if let role { bears[role] = true } }
        if let role = bands?.escalation { bears[role] = true }
      }
    }
    return bears.indices.filter { bears[$0] }
  }
}

extension WaveTimes {
  /// By wave, the years of the horizon for which its change holds; the last is what has no wave.
  var years: [Double] { (0...places).map { self[$0].years } }
}
