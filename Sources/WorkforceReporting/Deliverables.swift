import WorkforceModel
package import WorkforcePlanning

/// Everything `workforce plan` hands over, as values; writing it is the last step.
package struct Deliverables {
  private let plan: ChangePlan

  package init(_ plan: ChangePlan) { self.plan = plan }

  /// The workbook first, `plan.json` last: it lists the files of the run.
  package var files: [OutputFile] {
    documents + [OutputFile(Self.manifest, .text(json.text))]
  }

  package var json: JSON { .plan(plan, files: names) }

  /// Writes the files whole or not at all.
  package func write(to folder: String) throws(OutputError) -> WriteReport {
    try FileWriter(folder: folder).write(
      files, manifest: Self.manifest, isOurs: Self.isOurs)
  }

  private static let manifest = "plan.json"

  private static let changePlan = "change-plan.md"
  private static let report = "report.html"

  /// Whether a plan can have made a file of this name: a workbook, the change plan, the report, a
  /// role's page.
  static func isOurs(_ name: String) -> Bool {
    func isID(_ text: Substring) -> Bool {
      !text.isEmpty
        && text.utf8.allSatisfy {
          (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
        }
    }
    if name == changePlan || name == report { return true }
    if name.hasPrefix("roles/"), name.hasSuffix(".md") {
      return isID(name.dropFirst(6).dropLast(3))
    }
    return name.hasSuffix(".xlsx") && isID(name.dropLast(5))
  }

  private var documents: [OutputFile] {
    [
      OutputFile(workbookName, .workbook(Workbook(plan))),
      OutputFile(Self.changePlan, .text(ChangePlanMarkdown(plan).text)),
      OutputFile(Self.report, .text(HTMLReport(plan).text)),
    ]
      + plan.changingRoles.map {
        OutputFile(Self.page(of: $0), .text(RoleMarkdown($0, in: plan).text))
      }
  }

  private var names: [String] {
    [workbookName, Self.changePlan, Self.report] + plan.changingRoles.map(Self.page) + [
      Self.manifest
    ]
  }

  /// A scenario's workbook can lie beside the plan's own; a name has room for 255 bytes.
  private var workbookName: String {
    guard let scenario = plan.scenario else { return "\(plan.plan.id).xlsx" }
    return "\(plan.plan.id.prefix(100))-\(scenario.id.text).xlsx"
  }

  private static func page(of role: RoleChange) -> String { "roles/\(role.id).md" }
}
