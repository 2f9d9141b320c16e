package import WorkforceModel
import WorkforceSyntax

/// When a body must be asked about a wave, and whether it has been asked in time.
///
/// The lead time is what the plan states the body must know before; whether the body has agreed, and
/// how long its talks really take, no plan can say. Source: consultation of works councils before a
/// system is introduced.
package struct ConsultationClock: Sendable {
  /// Why the wave concerns the body.
  package enum Trigger: Hashable, Sendable {
    /// A right of its own in this decision, activity or wave.
    case matter(Body.Matter)
    case domain(ID<Domain>)
    case role(ID<Role>)
    /// It speaks for whoever is at its site, or everywhere where it names none.
    case site(String?)
  }

  package enum Status: Hashable, Sendable {
    /// The lead time is over.
    case done
    /// The talks have begun and have their lead time by go-live.
    case running
    /// Not begun; the last day that leaves the lead time.
    case mustStart(by: CalendarDate)
    /// Go-live comes that many days before the lead time is over.
    case tooLate(days: Int)
    case noLeadTime
  }

  package var body: ID<Body>
  package var wave: ID<Wave>
  package var goLive: CalendarDate
  /// The strongest right the body has in the wave; nil where the plan states none.
  package var right: Body.Right?
  /// In the order of the text: rights, then domains, roles and the site.
  package var triggers: [Trigger]
  /// The last day whose lead time ends by go-live: go-live − lead time.
  package var latestStart: CalendarDate?
  /// From the plan's day to the latest start, negative once it has passed; nil where the talks have
  /// begun.
  package var daysLeft: Int?
  /// started + lead time; where the plan states no start, the plan's day + lead time.
  package var heardBy: CalendarDate?
  package var status: Status

  /// Days between the end of the lead time and go-live; negative where go-live comes first.
  package var slack: Int? { heardBy.map { $0.days(until: goLive) } }
}

extension ConsultationClock {
  /// Body by body in the order of the files, each with the waves that concern it, the earliest first.
  static func all(_ definitions: Definitions, _ consultations: Consultations) -> [Self] {
    guard !consultations.bodies.isEmpty else { return [] }
    let scopes = WaveScopes(definitions)
    let asOf = definitions.plan.asOf
    return consultations.bodies.flatMap { entry -> [Self] in
      guard let body = definitions.bodies[entry.body] else { return [] }
      return entry.waves.compactMap { definitions.waves[$0] }.map { wave in
        Self(body, wave, triggers: scopes.triggers(of: body, wave), entry.heardBy, asOf: asOf)
      }
    }
  }

  private init(
    _ body: Body, _ wave: Wave, triggers: [Trigger], _ heardBy: CalendarDate?, asOf: CalendarDate
  ) {
    self.body = body.id
    self.wave = wave.id
    goLive = wave.goLive
    self.triggers = triggers
    // Its general right holds for what it covers.
    right = triggers.compactMap { trigger in
      if case .matter(let matter) = trigger { matter.right } else { body.right }
    }.max { $0.strength < $1.strength }
    self.heardBy = heardBy
    latestStart = body.leadTime.map { wave.goLive.lastStart(of: $0) }
    let hasBegun = body.started.map { $0 <= asOf } ?? false
    daysLeft = hasBegun ? nil : latestStart.map { asOf.days(until: $0) }
    status =
      if let heardBy, let latestStart {
        if heardBy > wave.goLive {
          .tooLate(days: wave.goLive.days(until: heardBy))
        } else if hasBegun {
          heardBy <= asOf ? .done : .running
        } else {
          .mustStart(by: latestStart)
        }
      } else {
        .noLeadTime
      }
  }
}

extension WaveScopes {
  fileprivate func triggers(of body: Body, _ wave: Wave) -> [ConsultationClock.Trigger] {
    body.rights.filter { self.wave(of: $0) == wave.id }.map { .matter($0) }
      + body.coversDomains.filter { touches($0, in: wave) }.map { .domain($0) }
      + body.coversRoles.filter { touches($0, in: wave) }.map { .role($0) }
      + (reachesSite(of: body, wave) ? [.site(body.site)] : [])
  }
}

extension Body.Right {
  /// To agree is more than to be asked, and that more than to be told.
  fileprivate var strength: Int {
    switch self {
    case .inform: 0
    case .consult: 1
    case .coDetermine: 2
    }
  }
}
