package import WorkforceAnalysis
import WorkforceChecks
package import WorkforceModel

extension Double {
  /// Whole, with thousands set off as the language has it, for sentences: `1,234`, `1.234`,
  /// `1 234`.
  package func grouped(in language: Language) -> String { grouped.written(in: language) }

  /// With every decimal that was written, for limits, which are compared: `5,000`, `3.9`.
  package func exact(in language: Language) -> String { exact.written(in: language) }

  /// No decimals where there are none, one below a thousand: `12.5`, `12,5`.
  package func readable(in language: Language) -> String { readable.written(in: language) }

  /// A share as a whole percentage: `12 %`, for weights and counts of draws.
  package func wholePercent(in language: Language) -> String {
    "\((self * 100).grouped) %".written(in: language)
  }

  /// A share as a percentage: `12.5 %`, `12,5 %`.
  package func percent(in language: Language) -> String { percent.written(in: language) }
}

extension String {
  /// An English number as another language writes it; the space before its `%` does not break.
  package func written(in language: Language) -> String {
    if language == .en { return self }
    return String(
      map { character -> Character in
        switch character {
        case ",": language == .de ? "." : "\u{202F}"
        case ".": ","
        case " ": "\u{A0}"
        default: character
        }
      })
  }
}

extension CalendarDate {
  /// For sentences: `2027-12-31`, `31.12.2027`, `31/12/2027`.
  package func written(in language: Language) -> String {
    let parts = description.split(separator: "-")
    return switch language {
    case .en: description
    case .de: parts.reversed().joined(separator: ".")
    case .fr: parts.reversed().joined(separator: "/")
    }
  }
}

extension Month {
  /// For sentences: `2027-12`, `12/2027`.
  package func written(in language: Language) -> String {
    language == .en
      ? description : description.split(separator: "-").reversed().joined(separator: "/")
  }
}
