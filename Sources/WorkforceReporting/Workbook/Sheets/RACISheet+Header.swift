import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// The head of a matrix: parties upright, in groups that look different.
extension RACISheet {
  mutating func addHeader(_ block: RACIMatrix.Block, _ counts: Int) {
    let headerStyle: CellStyle = context.plan.isDraft ? .draftHeader : .header
    var groupRow = Row(next)
    var header = Row(next + 1)
    let titles: [Label] = [.activity, .title, .execution]
    for (column, title) in titles.map({ context($0) }).enumerated() {
      header.cells.append(
        Row.Entry(column, .text(title, headerStyle.with { $0.vertical = .bottom })))
    }
    var column = Self.titleColumns
    var height = 60.0
    for group in block.groups {
      let fill = groupFill(group.kind)
      let style = headerStyle.with {
        $0.isRotated = true
        $0.wraps = false
        $0.horizontal = .center
        $0.vertical = .bottom
        if let fill { $0.fill = fill }
      }
      groupRow.cells.append(
        Row.Entry(
          column,
          .text(
            context(group.kind.title),
            CellStyle().with {
              $0.isBold = true
              $0.fontColor = fill ?? .header
            })))
      for party in group.parties {
        let title = SafeText.line(title(of: party), limit: 42)
        height = max(height, (TextMetrics.width(of: title, style) + 2) * 7 * 0.75)
        header.cells.append(Row.Entry(column, .text(title, style)))
        column += 1
      }
      column += 1
    }
    groupRow.cells.append(
      Row.Entry(
        counts,
        .text(
          context(LetterLabels.count),
          CellStyle().with {
            $0.isBold = true
            $0.fontColor = .faint
          })))
    let countStyle = headerStyle.with {
      $0.horizontal = .center
      $0.vertical = .bottom
      $0.fill = Color(0x6B7280)
    }
    for (index, letter) in letters.enumerated() {
      header.cells.append(Row.Entry(counts + index, .text(letter, countStyle)))
    }
    if hasOverseers {
      header.cells.append(
        Row.Entry(
          counts + letters.count + 1,
          .text(context(LetterLabels.overseenBy), headerStyle.with { $0.vertical = .bottom })))
    }
    header.height = min(409, height)
    sheet.rows += [groupRow, header]
    next += 2
  }

  private func groupFill(_ kind: RACIMatrix.Group.Kind) -> Color? {
    switch kind {
    case .roles: nil
    case .systems: Color(0x2F6F73)
    case .bodies: Color(0x6D5A7E)
    case .open: Color.bad
    }
  }

  private func title(of party: Party) -> String {
    if case .role(let id) = party, let role = context.definitions.roles[id] {
      return role.title(in: state)
    }
    return context.definitions.titles(of: [party])
  }
}

extension RACIMatrix.Group.Kind {
  fileprivate var title: Label {
    switch self {
    case .roles: LetterLabels.roles
    case .systems: LetterLabels.systems
    case .bodies: LetterLabels.bodies
    case .open: LetterLabels.open
    }
  }
}
