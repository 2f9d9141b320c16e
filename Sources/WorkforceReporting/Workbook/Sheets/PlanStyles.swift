import WorkforceAnalysis
import WorkforcePlanning
import WorkforceSyntax

/// The looks that carry a meaning of the plan; the word always stands in the cell too.
extension CellStyle {
  /// A change of a role, lightly coloured.
  static func action(_ action: RoleDifference.Action) -> CellStyle {
    choice.with {
      $0.isBold = action != .continue
      switch action {
      case .stop: $0.fill = Color(0xF2C9C4)
      case .start: $0.fill = Color(0xCBE6D3)
      case .oversee: $0.fill = Color(0xC4D8F0)
      case .change: $0.fill = Color(0xFBE7BE)
      case .continue: $0.fontColor = .faint
      }
    }
  }

  static func change(_ change: Change) -> CellStyle {
    switch change {
    case .kept: choice.with { $0.fontColor = .faint }
    case .changed: action(.change)
    case .new: action(.start)
    case .retired: action(.stop)
    }
  }

  static func kind(_ kind: RoleChange.Kind) -> CellStyle {
    switch kind {
    case .keep: action(.continue)
    case .new: action(.start)
    case .close, .merge: action(.stop)
    case .enrich: action(.oversee)
    case .redesign: action(.change)
    }
  }

  static func impact(_ impact: RoleChange.Impact) -> CellStyle {
    choice.with {
      switch impact {
      case .none: $0.fontColor = .faint
      case .low: $0.fill = Color(0xF4EDDC)
      case .medium: $0.fill = Color(0xF3D08A)
      case .high:
        $0.fill = Color(0xB4531F)
        $0.fontColor = .white
        $0.isBold = true
      }
    }
  }

  static func severity(_ severity: Severity, isWaived: Bool = false) -> CellStyle {
    if isWaived { return light(.none) }
    return switch severity {
    case .error: light(.red)
    case .warning: light(.amber)
    case .note: choice
    }
  }

  /// A text that is another one in the to-be.
  static let changedText = text.with { $0.fill = Color(0xFBE7BE) }

  static let tileLabel = CellStyle().with {
    $0.fontColor = .faint
    $0.fill = Color(0xF3F6F9)
    $0.isBold = true
    $0.indent = 1
    $0.horizontal = .left
    $0.vertical = .middle
  }
  static let tileValue = CellStyle().with {
    $0.fontColor = .header
    $0.fill = Color(0xF3F6F9)
    $0.isBold = true
    $0.fontSize = 20
    $0.indent = 1
    $0.horizontal = .left
    $0.vertical = .middle
  }
  static let tileNote = CellStyle().with {
    $0.fontColor = .faint
    $0.fill = Color(0xF3F6F9)
    $0.fontSize = 10
    $0.wraps = true
    $0.indent = 1
    $0.horizontal = .left
  }

  static let label = CellStyle.text.with {
    $0.isBold = true
    $0.fill = .subheader
  }
  /// A heading inside a matrix.
  static let section = CellStyle.text.with {
    $0.isBold = true
    $0.wraps = false
    $0.fill = .subheader
  }
}

extension RoleDifference.Action {
  /// What ends comes first, what stays comes last.
  var rank: Int {
    switch self {
    case .stop: 0
    case .start: 1
    case .oversee: 2
    case .change: 3
    case .continue: 4
    }
  }
}
