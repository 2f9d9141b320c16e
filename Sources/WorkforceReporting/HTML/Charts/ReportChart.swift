import WorkforcePlanning
import WorkforceSyntax

/// A chart as a drawing in the page: a heading that says the finding, the axes in words, and a text
/// that tells those who do not see it what is drawn.
struct ReportChart {
  static let width = 760.0

  var anchor: HTML.Anchor
  /// What the chart shows, as a sentence.
  var finding: String
  /// What is measured, in which unit and of what.
  var axes: String
  /// The values in words.
  var description: String
  var height: Double
  var drawing: HTML

  var html: HTML {
    let title = HTML.Anchor("title", anchor.text)
    let text = HTML.Anchor("text", anchor.text)
    return HTML(.figure, [.id(anchor)]) {
      HTML(.figcaption) {
        HTML(text: finding)
        HTML(.span, text: axes)
      }
      HTML(
        .svg,
        [
          .viewBox(width: Self.width, height: height), .fixed("role", "img"),
          .labelled(by: title, text),
        ]
      ) {
        HTML(.drawingTitle, [.id(title)], text: finding)
        HTML(.desc, [.id(text)], text: description)
        drawing
      }
    }
  }
}

/// The shapes charts are made of.
package enum Draw {
  enum Align { case start, middle, end }

  static func text(
    _ text: String, x: Double, y: Double, _ align: Align = .start, isFaint: Bool = false
  ) -> HTML {
    let style: HTML.Attribute? =
      switch (align, isFaint) {
      case (.start, false): nil
      case (.start, true): .class("faint")
      case (.middle, false): .class("middle")
      case (.middle, true): .class("middle faint")
      case (.end, false): .class("end")
      case (.end, true): .class("end faint")
      }
    return HTML(
      .label, [.number("x", x), .number("y", y)] + [style].compactMap(\.self), text: text)
  }

  static func bar(_ style: HTML.Attribute, from: Double, to: Double, y: Double, height: Double)
    -> HTML
  {
    let (left, right) = (min(from, to), max(from, to))
    return HTML(
      .rect,
      [
        style, .number("x", left), .number("y", y), .number("width", max(right - left, 1)),
        .number("height", height),
      ])
  }

  static func line(
    _ style: HTML.Attribute, _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double
  ) -> HTML {
    HTML(
      .line,
      [
        style, .number("x1", x1), .number("y1", y1), .number("x2", x2), .number("y2", y2),
      ])
  }

  /// The start of a text that fits, with an ellipsis where it is cut.
  package static func fitted(_ text: String, width: Double) -> String {
    // A character of the workbook's font is 7 pixels at its size; fonts of screens run wider.
    let perCharacter = 7 * 13 / 14.67 * 1.3
    var limit = text.unicodeScalars.count
    var shown = text.excerpt(limit: limit)
    while limit > 4, TextMetrics.width(of: shown) * perCharacter > width {
      limit = min(limit - 1, limit * 19 / 20)
      shown = text.excerpt(limit: limit)
    }
    return shown
  }

  /// Moves labels apart that would stand in one another; from above, in their order.
  package static func apart(_ places: [Double], by distance: Double) -> [Double] {
    var result = places
    let order = places.indices.sorted { (places[$0], $0) < (places[$1], $1) }
    for (place, next) in zip(order, order.dropFirst()) {
      result[next] = max(result[next], result[place] + distance)
    }
    return result
  }
}

/// Where values stand on an axis.
package struct ChartScale {
  let low: Double
  let high: Double
  private let from: Double
  private let to: Double

  /// - Parameter values: The axis holds all of them.
  package init(_ values: [Double], from: Double, to: Double) {
    let finite = values.filter(\.isFinite)
    low = finite.min() ?? 0
    high = finite.max() ?? 0
    self.from = from
    self.to = to
  }

  package func place(_ value: Double) -> Double {
    let span = high - low
    guard span > 0, span.isFinite else { return from }
    let part = (value - low) / span
    return part.isFinite ? from + (to - from) * part : from
  }

  /// Round values on the axis, three to six.
  package var ticks: [Double] {
    guard let step else { return [] }
    let first = (low / step).rounded(.up)
    return (0..<12).map { (first + Double($0)) * step }.filter { $0 <= high + step / 1_000 }
  }

  /// 1, 2 or 5 times a power of ten; nil where there is nothing to divide.
  private var step: Double? {
    let raw = (high - low) / 6
    guard raw > 0, raw.isFinite, raw > 1e-9, raw < 1e100 else { return nil }
    var power = 1.0
    while power * 10 <= raw { power *= 10 }
    while power > raw { power /= 10 }
    return [1, 2, 5, 10].lazy.map { $0 * power }.first { $0 >= raw }
  }
}
