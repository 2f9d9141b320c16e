/// The sheets that are one table each.
struct PlanTables {
  private let tables: [BookSheet: TableSheet]

  /// How each is made; what has nothing to say in a plan is nil and has no sheet.
  private static let makers: [BookSheet: @Sendable (BookContext) -> TableSheet?] = [
    .roles: { .roles($0) },
    .roleChanges: { .roleChanges($0) },
    .activities: { .activities($0) },
    .letterChanges: { .letterChanges($0) },
    .decisions: { .decisions($0) },
    .oversight: { .oversight($0) },
    .onDuty: { .onDuty($0) },
    .benefits: { .benefits($0) },
    .measures: { .measures($0) },
    .skills: { .skills($0) },
    .governance: { .governance($0) },
    .risks: { .risks($0) },
    .capacity: { .capacity($0) },
    .consultation: { .consultation($0) },
    .waves: { .waves($0) },
    .findings: { .findings($0) },
    .assumptions: { .assumptions($0) },
    .review: { .review($0) },
    .scenarios: { .scenarios($0) },
  ]

  init(_ context: BookContext) {
    var tables = Self.makers.compactMapValues { $0(context) }
    if let live = context.live, !live.workings.rows.isEmpty {
      tables[.workings] = live.workings
      tables[.workingsByRole] = live.byRole
    }
    self.tables = tables
  }

  /// A table without a record is no sheet; that nothing was found is worth one.
  func isEmpty(_ sheet: BookSheet) -> Bool {
    sheet != .findings && tables[sheet]?.rows.isEmpty == true
  }

  subscript(sheet: BookSheet) -> TableSheet? { tables[sheet] }
}
