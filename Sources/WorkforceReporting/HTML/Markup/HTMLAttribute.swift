import WorkforcePlanning

extension HTML {
  /// An attribute of an element; its name is never of a plan, and its value is always quoted.
  package struct Attribute: Sendable {
    private let name: StaticString
    private let value: String

    private init(_ name: StaticString, _ value: String) {
      self.name = name
      self.value = value
    }

    package var markup: String { " \(name)=\"\(value.htmlEscaped)\"" }

    static func id(_ anchor: Anchor) -> Self { Self("id", anchor.text) }
    /// A place on this page; there are no other addresses.
    package static func href(_ anchor: Anchor) -> Self { Self("href", "#\(anchor.text)") }
    static func lang(_ language: Language) -> Self { Self("lang", language.rawValue) }
    static func labelled(by anchors: Anchor...) -> Self {
      Self("aria-labelledby", anchors.map(\.text).joined(separator: " "))
    }
    package static func ariaLabel(_ text: String) -> Self { Self("aria-label", text) }
    static func `class`(_ name: StaticString) -> Self { Self("class", "\(name)") }
    /// One of the numbered series of a chart.
    static func series(_ place: Int) -> Self { Self("class", "series-\(place)") }
    package static func number(_ name: StaticString, _ value: Double) -> Self {
      Self(name, value.coordinate)
    }
    /// A value that the program states.
    static func fixed(_ name: StaticString, _ value: StaticString) -> Self {
      Self(name, "\(value)")
    }
    static func viewBox(width: Double, height: Double) -> Self {
      Self("viewBox", "0 0 \(width.coordinate) \(height.coordinate)")
    }
    static func path(_ path: SVGPath) -> Self { Self("d", path.commands) }
  }

  /// The name of a place on the page: lower-case letters, digits and hyphens.
  package struct Anchor: Hashable, Sendable {
    let text: String

    init(_ name: StaticString) { text = "\(name)" }

    package init(_ kind: StaticString, _ name: String) {
      let name = String(
        String.UnicodeScalarView(
          name.unicodeScalars.filter {
            ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
          }))
      text = "\(kind)-\(name)"
    }
  }
}

/// The outline of a shape.
struct SVGPath: Sendable {
  private(set) var commands = ""

  init(_ points: [(x: Double, y: Double)], isClosed: Bool = false) {
    commands = points.enumerated().map { place, point in
      "\(place == 0 ? "M" : "L")\(point.x.coordinate) \(point.y.coordinate)"
    }.joined(separator: " ")
    if isClosed { commands += " Z" }
  }
}

extension Double {
  /// A place in a drawing, to a tenth; no number is too large or none at all.
  package var coordinate: String {
    guard isFinite else { return "0" }
    let tenths = Int((Swift.min(Swift.max(self, -99_999), 99_999) * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
  }
}
