package import WorkforceModel

/// A responsibility matrix as it was found in a file.
package struct ResponsibilityMatrix: Sendable, Hashable {
  package enum Orientation: String, Sendable {
    /// A column for each role, a row for each activity.
    case rolesAcross = "roles-across"
    /// A row for each role, a column for each activity.
    case rolesDown = "roles-down"
    /// A column for each letter, with the names of roles in its cells.
    case lettersAcross = "letters-across"
    /// A row for each role of each activity.
    case rowPerRole = "row-per-role"
    /// Lines of text such as `R: claims handler` below each activity.
    case list
  }

  package struct Holding: Sendable, Hashable {
    /// The place of the role in ``ResponsibilityMatrix/roles``.
    package var role: Int
    /// The letter as the matrix's own notation has it.
    package var letter: String
    package var relation: Relation
  }

  package struct Activity: Sendable, Hashable {
    package var title: String
    /// The heading of the rows it stands under, in the table or above it.
    package var section: String?
    /// `row 7` or `line 12`.
    package var place: String
    package var holdings: [Holding]
    /// What the matrix says beside the letters: conditions, comments in brackets, descriptions.
    package var remarks: [String] = []
  }

  package struct Warning: Sendable, Hashable {
    /// Nil where the whole table is meant.
    package var place: String?
    package var text: String
  }

  package var source: String
  package var sheet: String?
  package var orientation: Orientation
  package var notation: Scheme
  package var roles: [String]
  package var activities: [Activity]
  package var warnings: [Warning]
}

/// A table that is no responsibility matrix, and why.
package struct RefusedTable: Sendable, Hashable {
  package var source: String
  package var sheet: String?
  package var line: Int?
  package var reason: String
}
