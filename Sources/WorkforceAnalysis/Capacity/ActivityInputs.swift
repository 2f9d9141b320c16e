package import WorkforceModel

/// The numbers behind the hours of one activity in one state, and the formula over them.
///
/// Source: the plan's arithmetic, "Hours of one activity in one state". Volumes are items a year,
/// times are minutes, shares 0…1; results are hours a year.
package struct ActivityInputs: Hashable, Sendable {
  package var execution: Execution
  package var reviewsEach: Bool
  /// V.
  package var volume: Double
  /// t0.
  package var time: Double
  package var timeWithHelp: Double
  /// a.
  package var share: Double
  /// k; 1 under `assisted` and `shared`, where the person finishes every item.
  package var completed: Double
  /// m.
  package var mix: Double
  package var beforeRate: Double
  package var beforeTime: Double
  package var afterRate: Double
  package var afterTime: Double
  package var reworkRate: Double
  package var reworkTime: Double
  /// F, hours a year.
  package var fixed: Double
  package var consultTime: Double
  package var informTime: Double
  /// How many roles are asked and told.
  package var consultedRoles: Double
  package var informedRoles: Double

  /// Nil where the state has no volume or no time: it has no hours.
  package init?(_ state: ActivityState) {
    guard let volume = state.volume, let time = state.time else { return nil }
    // Oversight of work that people do alone takes nothing: there is nothing to oversee.
    let oversight = state.execution == .human ? nil : state.oversight
    execution = state.execution
    reviewsEach = oversight?.mode == .approveEach
    self.volume = volume.likely.value
    self.time = time.likely.value
    timeWithHelp = (state.timeWithHelp ?? time).likely.value
    share = state.share?.likely.value ?? 1
    completed = state.execution.isSystems ? state.completed?.likely.value ?? 1 : 1
    mix = state.mix?.likely.value ?? 1
    beforeRate = oversight?.before?.rate.likely.value ?? 0
    beforeTime = oversight?.before?.time.likely.value ?? 0
    afterRate = oversight?.after?.rate.likely.value ?? 0
    afterTime = oversight?.after?.time.likely.value ?? 0
    reworkRate = oversight?.rework?.rate.likely.value ?? 0
    reworkTime = oversight?.rework?.time.likely.value ?? 0
    fixed = oversight?.fixed?.likely.value ?? 0
    consultTime = state.consultTime?.value ?? 0
    informTime = state.informTime?.value ?? 0
    consultedRoles = Double(state.responsibilities.roles(.advise).count)
    informedRoles = Double(state.responsibilities.roles(.notify).count)
  }

  package var performed: Double {
    switch execution {
    case .human: volume * time / 60
    case .assisted, .shared:
      volume * ((1 - share) * time + share * timeWithHelp) / 60
    case .delegated, .autonomous: 0
    }
  }

  package var manual: Double { execution.isSystems ? volume * (1 - share) * time / 60 : 0 }

  package var exceptions: Double {
    execution.isSystems ? volume * share * (1 - completed) * mix * time / 60 : 0
  }

  package var before: Double {
    reviewsEach
      ? volume * share * beforeTime / 60
      : volume * share * completed * beforeRate * beforeTime / 60
  }

  package var after: Double { volume * share * completed * afterRate * afterTime / 60 }

  /// Items a year that go to the system: V·a.
  package var offered: Double { volume * share }

  /// Items a year whose result by the system is used: V·a·k.
  package var completedItems: Double { volume * share * completed }

  /// Items a year that are looked at before they take effect: V·a under approve-each, else V·a·k·r1.
  package var reviewedBefore: Double {
    reviewsEach ? offered : completedItems * beforeRate
  }

  /// Items a year that are looked at afterwards: V·a·k·r2.
  package var reviewedAfter: Double { completedItems * afterRate }

  /// Items looked at in a year, before they count and afterwards, whose review has a stated time.
  package var reviewedItems: Double {
    (beforeTime > 0 ? reviewedBefore : 0) + (afterTime > 0 ? reviewedAfter : 0)
  }

  /// The mean minutes of one review, as stated: (before + after) ÷ reviewed items.
  ///
  /// Nil where nothing is looked at.
  package var reviewTime: Double? {
    reviewedItems > 0 ? (before + after) * 60 / reviewedItems : nil
  }

  package var rework: Double { volume * share * completed * reworkRate * reworkTime / 60 }

  /// Of one party asked.
  package var consulted: Double { volume * consultTime / 60 }

  /// Of one party told.
  package var informed: Double { volume * informTime / 60 }

  package var total: Double {
    performed + manual + exceptions + before + after + rework + fixed
      + consulted * consultedRoles + informed * informedRoles
  }

  /// Human work displaced ÷ human work caused: V·a·t0 ÷ (exceptions + before + after + rework + F).
  ///
  /// Nil where the system does not finish items, or causes no work at all.
  package var leverage: Double? {
    let caused = exceptions + before + after + rework + fixed
    guard execution.isSystems, caused > 0 else { return nil }
    return volume * share * time / 60 / caused
  }

  /// The review minutes per offered item at which nothing is gained, before F:
  /// t0 − (1 − k)·m·t0 − k·w·tw.
  package var breakEvenReviewTime: Double {
    time - (1 - completed) * mix * time - completed * reworkRate * reworkTime
  }
}
