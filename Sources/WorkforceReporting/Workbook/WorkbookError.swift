/// Why a workbook cannot be written or is not what was asked for.
package enum WorkbookError: Error, Equatable, Sendable {
  /// The value itself cannot be stored: a fault in a sheet builder, never in the plan.
  case invalid(place: String, reason: String)
  /// The library refused a call that the checks let pass.
  case refused(place: String, reason: String)
  /// The place cannot be written to.
  case unwritable(path: String, reason: String)
  /// The file that was written does not hold what it should.
  case damaged(part: String, reason: String)
}

extension WorkbookError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .invalid(let place, let reason), .refused(let place, let reason):
      "cannot put \(place) into the workbook: \(reason)"
    case .unwritable(let path, let reason): "cannot write \(path): \(reason)"
    case .damaged(let part, let reason):
      "the workbook was damaged while it was written (\(part)): \(reason)"
    }
  }
}
