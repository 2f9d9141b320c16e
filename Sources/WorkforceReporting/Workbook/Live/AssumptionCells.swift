import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// The cells of the assumptions, for formulas that read them.
///
/// Every input of the workbook stands in one cell, in the column of most likely values; changing it
/// there changes every figure that rests on it.
struct AssumptionCells {
  let assumptions: [Assumption]
  /// The value's column on the sheet.
  static let likelyColumn = 4
  private let sheet: String
  private let records: [String: [Int]]

  init(_ context: BookContext) {
    assumptions = Assumption.all(context.definitions, context.language)
    sheet = context.name(of: .assumptions)
    var records: [String: [Int]] = [:]
    for (record, one) in assumptions.enumerated() { records[one.path, default: []].append(record) }
    self.records = records
  }

  /// The cell of the first path that states this very value; nil where none does.
  func cell(_ paths: [String], value: Double) -> String? {
    for path in paths {
      for record in records[path] ?? [] where assumptions[record].likely == value {
        return reference(record)
      }
    }
    return nil
  }

  /// The same within the sheet itself.
  func ownCell(_ path: String) -> String? {
    records[path]?.first.map {
      TableSheet.position(record: $0, column: Self.likelyColumn).name
    }
  }

  private func reference(_ record: Int) -> String? {
    guard record < TableSheet.recordLimit else { return nil }
    let cell = TableSheet.position(record: record, column: Self.likelyColumn)
    return "\(SheetRange.quoted(sheet))!\(cell.absoluteName)"
  }

  /// A value of an activity: as the state has it, for both, or inherited from the as-is.
  func cell(
    _ activity: ID<Activity>, _ state: Diagnostic.State, _ key: String, value: Double
  ) -> String? {
    let root = "activities.\(activity.text)"
    let inherited = state == .toBe ? ["\(root).as_is.\(key)"] : []
    return cell(["\(root).\(state.key).\(key)", "\(root).\(key)"] + inherited, value: value)
  }

  /// Hours of one FTE of a role: its own working time, or the plan's.
  func effectiveHours(of role: Role, _ value: Double) -> String? {
    cell(["roles.\(role.id.text).working_time", "plan.working_time"], value: value)
  }
}

extension Diagnostic.State {
  /// As the text has it.
  var key: String { self == .asIs ? "as_is" : "to_be" }
}
