package import WorkforceModel
package import WorkforceSyntax

/// What a party has to do with an activity, beyond the letters: oversight, stop and exceptions too.
package enum Duty: String, Hashable, Sendable, CaseIterable {
  case perform, account, decide, recommend, veto, verify, sign, support, advise, notify, excluded
  /// Takes the items the system is not offered or hands back.
  case exceptions
  /// Puts the system's results right.
  case rework
  case oversee
  /// May switch the system off in this activity.
  case stop
  /// May set a system's decision aside.
  case override

  package init(_ relation: Relation) {
    self =
      switch relation {
      case .perform: .perform
      case .account: .account
      case .support: .support
      case .advise: .advise
      case .notify: .notify
      case .verify: .verify
      case .sign: .sign
      case .veto: .veto
      case .recommend: .recommend
      case .decide: .decide
      case .oversee: .oversee
      case .excluded: .excluded
      }
  }
}

extension [Duty] {
  /// Without being left out on purpose, which is to have no part.
  package var parts: [Duty] { filter { $0 != .excluded } }
}

extension ActivityState {
  /// Every party with its duties, in the order of the text: letters, then exceptions, oversight, stop.
  package var duties: OrderedMap<Party, [Duty]> {
    var result = OrderedMap<Party, [Duty]>()
    func add(_ duty: Duty, to party: Party) {
      var duties = result[party] ?? []
      if !duties.contains(duty) { duties.append(duty) }
      result[party] = duties
    }
    for assignment in responsibilities.assignments {
      add(Duty(assignment.relation), to: assignment.party)
    }
    if execution.isSystems { for share in manual { add(.exceptions, to: .role(share.role)) } }
    if execution != .human {
      if let by = oversight?.rework?.by { add(.rework, to: .role(by)) }
      for role in overseers { add(.oversee, to: .role(role)) }
      if let stop = oversight?.stop { add(.stop, to: .role(stop)) }
    }
    return result
  }
}

/// A party's right in one band of a decision.
package struct BandRight: Hashable, Sendable {
  package var duty: Duty
  /// The limit of the band before; nil in the first.
  package var above: Double?
  package var upTo: Double?
  package var when: String?
}

extension Decision {
  /// Every party with its rights band by band, in the order of the text.
  package func rights(in state: Diagnostic.State) -> OrderedMap<Party, [BandRight]> {
    var order: [Party] = []
    var rights: [Party: [BandRight]] = [:]
    var above: Double?
    for band in bands(in: state) ?? [] {
      defer { above = band.upTo ?? above }
      func add(_ duty: Duty, _ parties: [Party]) {
        for party in parties {
          if rights[party] == nil { order.append(party) }
          rights[party, default: []].append(
            BandRight(duty: duty, above: above, upTo: band.upTo, when: band.when))
        }
      }
      add(.decide, band.decide)
      add(.account, band.accountable.filter { !band.decide.contains($0) })
      add(.recommend, band.recommend)
      add(.veto, band.agree)
      add(.advise, band.advise)
      add(.perform, band.perform)
      add(.notify, band.notify)
      add(.verify, band.verify)
      add(.override, [band.override].compactMap { $0.map(Party.role) })
      add(.stop, [band.stop].compactMap { $0.map(Party.role) })
    }
    return OrderedMap(order.map { ($0, rights[$0] ?? []) })
  }
}
