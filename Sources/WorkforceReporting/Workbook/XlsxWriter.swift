import CXlsxWriter
import Glibc
import Synchronization

/// Stores a workbook as an Excel file.
///
/// Everything is checked before the library is called, because libxlsxwriter 1.1.4 crashes on some
/// values and stores others as a file that Excel calls damaged, without reporting either.
package enum XlsxWriter {
  /// The library seeds the process's random numbers and shares buffers, so one workbook at a time.
  private static let lock = Mutex(())

  /// Writes a workbook to a path, whose folder must exist; what stands there is replaced.
  ///
  /// The same workbook gives the same bytes. On an error no file is left behind. The file is not
  /// read back here: see `XlsxVerifier`.
  package static func write(_ workbook: Workbook, to path: String) throws(WorkbookError) {
    try WorkbookCheck.check(workbook)
    try WritableTarget.check(path, room: estimatedSize(workbook))
    let result: Result<Void, WorkbookError> = lock.withLock { _ in
      do throws(WorkbookError) {
        try store(workbook, at: path)
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    if case .failure(let error) = result {
      unlink(path)
      throw error
    }
  }

  private static func store(_ workbook: Workbook, at path: String) throws(WorkbookError) {
    let strings = CStringArena()
    // The folder of the target: a full /tmp would cut the parts off without an error.
    var options = lxw_workbook_options()
    options.tmpdir = strings.copy(WritableTarget.folder(of: path))
    guard let handle = workbook_new_opt(path, &options) else {
      throw .refused(place: "the workbook", reason: "there is no memory for it")
    }
    do throws(WorkbookError) {
      try fill(handle, with: workbook, strings)
    } catch {
      lxw_workbook_free(handle)
      throw error
    }
    let code = workbook_close(handle)
    guard code == LXW_NO_ERROR else {
      throw .unwritable(path: path, reason: reason(code))
    }
  }

  private static func fill(
    _ handle: UnsafeMutablePointer<lxw_workbook>, with workbook: Workbook, _ strings: CStringArena
  ) throws(WorkbookError) {
    try setProperties(handle, workbook.properties, strings)
    // All sheets come first: charts read the cells of sheets that stand further right.
    var sheets: [UnsafeMutablePointer<lxw_worksheet>] = []
    for sheet in workbook.sheets {
      guard let added = workbook_add_worksheet(handle, sheet.name) else {
        throw .refused(place: "sheet \(sheet.name)", reason: "the library refuses its name")
      }
      sheets.append(added)
    }
    let formats = XlsxFormats(handle)
    for (sheet, pointer) in zip(workbook.sheets, sheets) {
      try XlsxSheet(sheet, pointer, handle, formats, strings).write()
    }
    for name in workbook.definedNames {
      try check(
        workbook_define_name(handle, name.name, "=" + name.target.reference), "name \(name.name)")
    }
    if let first = workbook.sheets.firstIndex(where: { !$0.isHidden }) {
      worksheet_activate(sheets[first])
      worksheet_set_first_sheet(sheets[first])
    }
  }

  private static func setProperties(
    _ handle: UnsafeMutablePointer<lxw_workbook>, _ properties: DocumentProperties,
    _ strings: CStringArena
  ) throws(WorkbookError) {
    func text(_ text: String) -> UnsafeMutablePointer<CChar>? {
      text.isEmpty ? nil : strings.copy(SafeText.line(text, limit: 255))
    }
    var values = lxw_doc_properties()
    values.title = text(properties.title)
    values.subject = text(properties.subject)
    values.author = text(properties.author)
    values.company = text(properties.company)
    values.keywords = text(properties.keywords)
    values.comments = text(properties.comments)
    // Noon, since the library takes zero for "now". 1970-01-01 is Excel's day 25,569.
    let day = (properties.created.serialNumber ?? 25_569) - 25_569
    values.created = time_t(day * 86_400 + 43_200)
    try check(workbook_set_properties(handle, &values), "the properties")
  }

  static func check(_ code: lxw_error, _ place: @autoclosure () -> String) throws(WorkbookError) {
    if code != LXW_NO_ERROR { throw .refused(place: place(), reason: reason(code)) }
  }

  private static func reason(_ code: lxw_error) -> String {
    guard let text = lxw_strerror(code) else { return "error \(code.rawValue)" }
    return String(cString: text)
  }

  /// The room the file and its uncompressed parts take at most, roughly, in bytes.
  private static func estimatedSize(_ workbook: Workbook) -> Int {
    var size = 200_000
    for row in workbook.sheets.lazy.flatMap(\.rows) {
      size += 60
      for entry in row.cells {
        switch entry.cell.content {
        case .text(let text): size += 60 + text.utf8.count * 2
        case .formula(let text, _), .link(let text, _): size += 200 + text.utf8.count * 2
        default: size += 60
        }
      }
    }
    return size
  }
}

/// Copies of texts that live until the workbook is closed, for fields that hold a pointer.
final class CStringArena {
  private var copies: [UnsafeMutablePointer<CChar>?] = []

  func copy(_ text: String) -> UnsafeMutablePointer<CChar>? {
    let copy = strdup(text)
    copies.append(copy)
    return copy
  }

  deinit {
    for copy in copies { free(copy) }
  }
}

/// The library's constants are 32 bits wide, the fields they go to 8.
func byte<Constant: RawRepresentable>(_ constant: Constant) -> UInt8
where Constant.RawValue == UInt32 {
  UInt8(truncatingIfNeeded: constant.rawValue)
}
