package import WorkforceModel
package import WorkforceReporting
import WorkforceSyntax

/// Takes the matrices of files over into a plan's folder.
package struct MatrixImport: Sendable {
  package var files: [String]
  package var options = MatrixOptions()
  package var folder = "."
  /// Whether files that somebody wrote or edited may be replaced.
  package var isForced = false
  /// The day that a plan which is begun is judged against.
  package var today: CalendarDate

  package init(files: [String], today: CalendarDate) {
    self.files = files
    self.today = today
  }

  package struct Found: Sendable {
    /// By file, in the order in which they were named.
    package var matrices: [[ResponsibilityMatrix]] = []
    package var refused: [RefusedTable] = []
    package var errors: [ImportError] = []
  }

  /// What the files hold; nothing is written.
  package func read() -> Found {
    var found = Found()
    var seen: Set<String> = []
    for file in files where seen.insert(file).inserted {
      do throws(ImportError) {
        let read = try MatrixReader.matrices(in: file, options)
        found.matrices.append(read.matrices)
        found.refused += read.refused
      } catch {
        found.errors.append(error)
      }
    }
    return found
  }

  package struct Result: Sendable {
    package var report = WriteReport()
    package var texts: [(name: String, text: MatrixPlan.Text)] = []
    /// The file that begins a plan, where the folder had none.
    package var plan: String?
    package var warnings: [String] = []
  }

  /// Why nothing was written.
  package enum Failure: Error, CustomStringConvertible {
    case output(OutputError)
    /// Files that are somebody's own.
    case kept([String])
    case plan(String)

    package var description: String {
      switch self {
      case .output(let error): return "\(error)"
      case .kept(let paths):
        let list = paths.map { "`\($0.excerpt())`" }.joined(separator: ", ")
        return "\(list): the import did not make this text or it was edited since; --force "
          + "replaces it, and -o names another folder"
      case .plan(let fault):
        return "the plan in the folder cannot be read, so that its roles are not known: \(fault)"
      }
    }
  }

  /// Writes a file of plan text for each file of matrices, or nothing.
  package func write(_ matrices: [[ResponsibilityMatrix]]) throws(Failure) -> Result {
    let mark = ImportMark("raci")
    let names = fileNames(matrices.compactMap { $0.first?.source })
    let existing = ExistingPlan(folder: folder, besides: Set(names))
    if let fault = existing.fault { throw .plan(fault) }
    let plan = MatrixPlan(matrices, existing: existing)
    var result = Result()
    result.warnings = plan.warnings
    var outputs: [OutputFile] = []
    var kept: [String] = []
    for (name, text) in zip(names, plan.texts) {
      let content = mark.marked(text.text, source: MatrixPlan.name(text.source))
      if let present = present(name), present != content, !isForced,
        mark.state(of: present) != .untouched
      {
        kept.append(path(name))
      }
      outputs.append(OutputFile(name, .text(content)))
      result.texts.append((name, text))
    }
    if !existing.hasPlan {
      let name = Self.planFile
      if present(name) != nil, !isForced {
        kept.append(path(name))
      }
      outputs.append(OutputFile(name, .text(planText(plan.scheme))))
      result.plan = name
    }
    guard kept.isEmpty else { throw .kept(kept) }
    do throws(OutputError) {
      result.report = try FileWriter(folder: folder).replace(outputs)
    } catch {
      throw .output(error)
    }
    return result
  }

  private static let planFile = "workforce.yaml"

  private func path(_ name: String) -> String {
    folder == "." ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  private func present(_ name: String) -> String? {
    guard case .success(.bytes(let bytes)) = FileSystem.bytes(of: path(name), atMost: 20_000_000)
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The sources' names as file names, each once.
  private func fileNames(_ sources: [String]) -> [String] {
    var maker = IDMaker("matrix", taken: ["workforce"])
    return sources.map { maker.id(for: MatrixTitle.ofFile($0)) + ".yaml" }
  }

  /// The beginning of a plan: what the language asks for, and no more.
  private func planText(_ scheme: Scheme) -> String {
    var text = """
      # The plan begun by workforce import raci. It is yours to edit: the import does not write it again.

      plan:
        id: imported
        title: Responsibilities as imported
        as_of: \(today)

      """
    if scheme.isOwn {
      let letters = scheme.letters.map { "\($0.letter): \($0.relation.rawValue)" }
      text += "  scheme: {\(letters.joined(separator: ", "))}\n"
    } else if scheme.name != Scheme.raci.name {
      text += "  scheme: \(scheme.name)\n"
    }
    return text
  }
}
