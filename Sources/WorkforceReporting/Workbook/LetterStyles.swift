package import WorkforceModel

extension CellStyle {
  /// The look of a letter in a responsibility matrix: by what it means, whatever the letter is.
  package static func letter(_ relation: Relation) -> CellStyle {
    choice.with {
      $0.isBold = true
      $0.vertical = .middle
      $0.fontColor = .ink
      switch relation {
      case .account, .decide:
        $0.fill = Color(0x1F4E79)
        $0.fontColor = .white
      case .perform:
        $0.fill = Color(0xF2A65A)
        $0.fontColor = .black
      case .support: $0.fill = Color(0xFADFC3)
      case .advise, .recommend: $0.fill = Color(0xFBEBB0)
      case .notify:
        $0.fill = Color(0xF3F4F6)
        $0.fontColor = Color(0x4B5563)
        $0.isBold = false
      case .verify, .sign, .veto: $0.fill = Color(0xD7CBE8)
      case .oversee:
        $0.fill = Color(0x3C8D7B)
        $0.fontColor = .white
      case .excluded:
        $0.fontColor = .faint
        $0.isBold = false
      }
    }
  }
}
