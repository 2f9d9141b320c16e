import WorkforceAnalysis
package import WorkforcePlanning

/// A row of Review as a workbook of the plan would have it today: for whoever reads the answers.
package struct ReviewQuestion: Hashable, Sendable {
  package var key: String
  package var topic: String
  package var about: String
  package var proposed: String?

  /// In the order of the sheet.
  package static func all(_ plan: ChangePlan) -> [ReviewQuestion] {
    ReviewRows(BookContext(plan)).all.map {
      ReviewQuestion(
        key: $0.key.text, topic: $0.topic.rawValue, about: $0.about, proposed: $0.proposed)
    }
  }
}

/// The parts of Review, by the names and headings that a workbook gives them.
package enum ReviewFormat {
  /// What this program reads.
  package static let latest = ListsSheet.format

  package enum Column: Hashable, Sendable, CaseIterable {
    case key, topic, about, proposed, agreed, instead, comment, by, date

    fileprivate var label: Label {
      switch self {
      case .key: ReviewLabels.key
      case .topic: ReviewLabels.topic
      case .about: ReviewLabels.about
      case .proposed: ReviewLabels.proposed
      case .agreed: ReviewLabels.agreed
      case .instead: ReviewLabels.instead
      case .comment: ReviewLabels.comment
      case .by: ReviewLabels.by
      case .date: ReviewLabels.date
      }
    }
  }

  /// The column under a heading, and the language of the heading.
  package static func column(headed text: String, in language: Language) -> Column? {
    Column.allCases.first { $0.label[language] == text }
  }

  /// How an amount of hours a year ends in the sheet: `h/year`.
  package static func hoursSuffix(_ language: Language) -> String {
    ReviewLabels.hours(language, "").trimmingSpaces
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    String(drop { $0.isWhitespace })
  }
}
