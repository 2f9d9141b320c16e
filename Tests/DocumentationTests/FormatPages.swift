import ArgumentParser
import WorkforceModel

@testable import workforce

/// The page of the plan language, made from the catalogue that loading itself uses.
enum FileFormatPage {
  static var page: GeneratedFile {
    GeneratedFile(
      path: "\(folder)/FileFormat.md",
      text: introduction + sections.map(section).joined() + waivers)
  }

  static let folder = "Sources/workforce/Documentation.docc/Reference"

  private static let introduction = """
    # The file format

    Every section and key of a plan, what it takes, and an example.

    ## Overview

    A plan is a folder. Every `.yaml` and `.yml` file below it is read, in the order of the paths; folders
    whose name begins with a dot, the output folder, and folders that hold a plan of their own are left
    out. Any file may hold any section, and sections of the same name are put together. One file holds
    `plan`; by custom it is `workforce.yaml`. A file may state `domain: some-domain` at its top: the
    domain of every entry in it that states none.

    Each section maps ids to entries. An id is lower-case words joined by hyphens, such as
    `claims-handler`. What changes stands under `as_is` and `to_be`; `to_be` inherits from `as_is` what it
    does not state. `to_be: {retired: "reason", into: [successor]}` ends the work.

    In the tables, **bold** keys are required. The example is what would be typed behind the key.

    ### How values are written

    | Kind | Written | Notes |
    | --- | --- | --- |
    | share | `85%` or `0.85` | 0 to 100 % |
    | time | `12 min`, `1.5 h`, `30 s` | |
    | rate | `10000 per month`, `40 per hour` | day, week, month, quarter or year |
    | time per period | `60 h per month` | |
    | amount | `61000 EUR`, `0.11 EUR` | the currency may be left out: the plan's |
    | date | `2027-03-01` | year, month, day |
    | period | `{from: 2027-01-01, to: 2027-12-31}` | |
    | duration | `10 days`, `8 weeks`, `24 months` | |
    | estimate | a value, `[50%, 70%, 80%]`, or `{low: 50%, likely: 70%, high: 80%, source: "pilot"}` | \
    low, most likely, high |
    | list | `claims-handler` or `[claims-handler, fraud-analyst]` | one entry needs no brackets |


    """

  /// The top sections, in the order of the language.
  private static var sections: [String] {
    var result: [String] = []
    for field in FieldCatalog.all {
      let name = String(field.path.prefix { $0 != "." })
      if !result.contains(name) { result.append(name) }
    }
    return result
  }

  private static func section(_ name: String) -> String {
    var parents: [String] = []
    for field in FieldCatalog.all where field.path.hasPrefix(name + ".") {
      let parent = parent(of: field)
      if !parents.contains(parent), !parent.hasSuffix(".allow") { parents.append(parent) }
    }
    return parents.map { group($0, isTop: $0 == name) }.joined()
  }

  private static func parent(of field: FieldDescription) -> String {
    field.path.split(separator: ".").dropLast().joined(separator: ".")
  }

  private static func rows(_ parent: String) -> [FieldDescription] {
    FieldCatalog.all.filter { Self.parent(of: $0) == parent }
  }

  private static func group(_ parent: String, isTop: Bool) -> String {
    let heading = "\(isTop ? "##" : "###") `\(parent)`\n\n"
    let rows = rows(parent)
    // The keys of an oversight or a review stand in several places: they are shown once.
    if let first = firstParent(with: rows, before: parent) {
      return heading + "The same keys as `\(first)`.\n\n"
    }
    return heading + table(rows)
  }

  private static func firstParent(with rows: [FieldDescription], before parent: String) -> String? {
    guard rows.count > 1 else { return nil }
    var seen: [String] = []
    for field in FieldCatalog.all {
      let other = Self.parent(of: field)
      if other == parent { return nil }
      if seen.contains(other) { continue }
      seen.append(other)
      let same = Self.rows(other)
      let isSame = same.count == rows.count && zip(same, rows).allSatisfy { $0.isSame(as: $1) }
      if isSame { return other }
    }
    return nil
  }

  private static func table(_ rows: [FieldDescription]) -> String {
    var text = "| Key | Value | Meaning | Example |\n| --- | --- | --- | --- |\n"
    for row in rows {
      let key = row.isRequired ? "**`\(row.key)`**" : "`\(row.key)`"
      text += "| \(key) | \(row.value.inTable) | \(row.meaning.inTable) | "
      text += "`\(row.example.inTable)` |\n"
    }
    return text + "\n"
  }

  private static var waivers: String {
    """
    ## `allow`, on any entry

    A waiver accepts one finding about the entry it stands on: see <doc:Waivers>.


    """ + table(rows("plan.allow")).dropLast()
  }
}

extension FieldDescription {
  fileprivate func isSame(as other: Self) -> Bool {
    key == other.key && value == other.value && meaning == other.meaning
      && example == other.example && isRequired == other.isRequired
  }
}

/// The page of the command line, made from the help the program prints.
enum CommandLinePage {
  static var page: GeneratedFile {
    var text = """
      # The command line

      Every command with its arguments and options, as `--help` prints them.

      ## Overview

      What was asked for goes to the standard output, talk about it to the standard error stream, so that
      `workforce plan > plan.txt` holds the plan and nothing else. How a run ended is told by its code:
      see <doc:ExitCodes>.

      Colour is used on terminals only, never when `NO_COLOR` is set, and always with `--color always`.
      Where the locale (`LC_ALL`, `LC_CTYPE` or `LANG`) is not UTF-8, arrows and dashes become ASCII.

      `workforce --generate-completion-script bash` (or `zsh`, or `fish`) prints completions for the shell.


      """
    text += help("workforce", Workforce.helpMessage(columns: 80))
    text += helpOfSubcommands(of: Workforce.self, "workforce")
    return GeneratedFile(
      path: "\(FileFormatPage.folder)/CommandLine.md", text: String(text.dropLast()))
  }

  private static func helpOfSubcommands(
    of command: any ParsableCommand.Type, _ name: String
  ) -> String {
    command.configuration.subcommands.map { subcommand in
      let title = "\(name) \(subcommand.configuration.commandName ?? "")"
      return help(title, Workforce.helpMessage(for: subcommand, columns: 80))
        + helpOfSubcommands(of: subcommand, title)
    }.joined()
  }

  private static func help(_ title: String, _ text: String) -> String {
    var text = text
    while text.last == "\n" { text.removeLast() }
    return "## \(title)\n\n```text\n\(text)\n```\n\n"
  }
}
