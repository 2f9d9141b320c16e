/// The columns beside the letters: which names the activities, which the roles, which the group.
struct LabelColumns {
  private(set) var activity: Int?
  private(set) var role: Int?
  private(set) var section: Int?
  private(set) var others: [Int] = []
  private var titles: [Int: String] = [:]

  init(
    _ grid: Grid, header: GridRow, body: [GridRow], besides letters: Set<Int>, _ map: MatrixMap
  ) {
    var counts: [Int: (texts: Int, numbers: Int)] = [:]
    for row in body {
      for cell in row.cells where !letters.contains(cell.column) {
        let isNumber =
          cell.number != nil || cell.text.trimmed.allSatisfy { $0.isNumber || $0 == "." }
        counts[cell.column, default: (0, 0)].texts += 1
        if isNumber { counts[cell.column, default: (0, 0)].numbers += 1 }
      }
    }
    for cell in header.cells { titles[cell.column] = TitleText.clean(cell.text) }
    let columns = counts.keys.sorted().filter {
      (counts[$0]?.texts ?? 0) > (counts[$0]?.numbers ?? 0)
        && map.column(titles[$0] ?? "") != .ignore
    }
    func stated(_ kind: MatrixMap.Column) -> Int? {
      columns.first { map.column(titles[$0] ?? "") == kind }
    }
    func named(_ kind: TableWords.Kind) -> Int? {
      columns.first { titles[$0].flatMap(TableWords.kind) == kind }
    }
    role = stated(.role) ?? named(.role)
    section = stated(.section)
    let most = columns.map { counts[$0]?.texts ?? 0 }.max() ?? 0
    let rest = columns.filter { $0 != role && $0 != section }
    activity =
      stated(.activity) ?? rest.first { titles[$0].flatMap(TableWords.kind) == .activity }
      ?? rest.first { (counts[$0]?.texts ?? 0) * 10 >= most * 7 && role == nil }
      ?? (role == nil ? rest.first : nil)
    if section == nil, let activity { section = rest.first { $0 < activity } }
    if role == activity { role = nil }
    others = rest.filter { $0 != activity && $0 != section }
  }

  func title(of column: Int) -> String { titles[column] ?? "" }
}
