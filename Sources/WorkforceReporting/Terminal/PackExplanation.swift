import WorkforceChecks
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// What `workforce explain` prints about governance packs: all of them, one, or one duty.
struct PackExplanation {
  let style: TerminalStyle

  /// Everything that can be asked for, beside checks and keys.
  static var names: [String] {
    ["packs"]
      + GovernancePack.shippedIDs.flatMap { id -> [String] in
        [id] + (GovernancePack.shipped(id)?.duties.map { "\(id)/\($0.id)" } ?? [])
      }
  }

  /// Nil where no pack or duty has that name.
  func text(for name: String) -> String? {
    if name == "packs" { return overview }
    guard let pack = GovernancePack.shipped(String(name.prefix { $0 != "/" })) else { return nil }
    guard name.contains("/") else { return page(pack) }
    return pack.duties.first { "\(pack.id)/\($0.id)" == name }.map { page($0, of: pack) }
  }

  private var overview: String {
    let packs = GovernancePack.shippedIDs.compactMap(GovernancePack.shipped)
    let width = packs.map(\.id.count).max() ?? 0
    var text =
      wrapped(
        "Governance packs, chosen under `packs` of the plan and judged at its `as_of` and the go-live "
          + "of its waves: \(GovernancePack.disclaimer).") + "\n\n"
    for pack in packs { text += "\(pack.id.padded(to: width))  \(pack.described(in: .en))\n" }
    text += "\n"
    text +=
      wrapped(
        "A pack of your own is a file beside the plan that begins with `pack:`. `workforce explain pack` "
          + "shows its keys. Its duties ask about these facts:") + "\n\n"
    let facts = GovernanceFact.allCases
    let factWidth = facts.map(\.rawValue.count).max() ?? 0
    for fact in facts {
      let margin = "  \(fact.rawValue.padded(to: factWidth))  "
      text += margin + wrapped(fact.meaning, indent: margin.count).drop { $0 == " " } + "\n"
    }
    return text
  }

  private func page(_ pack: GovernancePack) -> String {
    var text =
      style.paint(pack.id, .strong) + "\n\n\(wrapped(pack.described(in: .en) + ".", indent: 0))\n"
    if let place = pack.jurisdiction { text += wrapped("Jurisdiction: \(place).") + "\n" }
    if let note = pack.note { text += "\n\(wrapped(note.inOneLine))\n" }
    text += "\nDuties (\(GovernancePack.disclaimer))\n"
    for duty in pack.duties {
      text += "\n  \(style.paint("\(pack.id)/\(duty.id)", .strong))  \(duty.severity.word)\n"
      text += wrapped("\(duty.title) (\(duty.cite)\(duty.inForce)).", indent: 4) + "\n"
    }
    if let source = pack.source { text += "\n\(wrapped("Source: \(source)"))\n" }
    return text
  }

  private func page(_ duty: GovernancePack.Duty, of pack: GovernancePack) -> String {
    let name = "\(pack.id)/\(duty.id)"
    let gap = max(1, style.width - name.count - duty.severity.word.count)
    var text = style.paint(name, .strong) + String(repeating: " ", count: gap)
    text += "\(duty.severity.word)\n\n\(wrapped(duty.title + "."))\n\n"
    if let why = duty.rationale {
      text += "Why it matters\n\(wrapped(why.inOneLine, indent: 2))\n\n"
    }
    text += wrapped("\(duty.cite), \(pack.title)\(duty.inForce).") + "\n"
    if let why = duty.uncertain { text += wrapped("Not certain: \(why).") + "\n" }
    text += "\nThe plan states of each \(duty.about.rawValue) concerned\n"
    for requirement in duty.mustState {
      text += wrapped("- \(requirement.says): \(requirement.write)", indent: 2) + "\n"
    }
    return text + "\n" + wrapped("It is \(GovernancePack.disclaimer).") + "\n"
  }

  private func wrapped(_ text: String, indent: Int = 0) -> String {
    Explanation.wrapped(text, indent: indent, width: style.width)
  }
}

extension GovernancePack.Duty {
  /// When it binds, behind a comma; empty where it always does.
  package var inForce: String {
    [from.map { ", from \($0)" }, until.map { ", until \($0)" }].compactMap(\.self).joined()
  }
}

extension String {
  var inOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
