/// An entry of `allow`: the consent to one finding, with reason, owner and end.
///
/// A waiver needs all four parts; what is missing is a finding of its own, so parts are optional.
package struct Waiver: Hashable, Sendable {
  package var rule: String?
  package var reason: String?
  package var owner: ID<Role>?
  package var expires: CalendarDate?
  package var place: Place
}
