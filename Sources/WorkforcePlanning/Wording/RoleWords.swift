extension RoleChange.Kind {
  /// In one word, in a table.
  package var word: Label {
    switch self {
    case .keep: Label(en: "keep", de: "bleibt", fr: "maintien")
    case .enrich: Label(en: "enrich", de: "erweitert", fr: "enrichissement")
    case .redesign: Label(en: "redesign", de: "neu zugeschnitten", fr: "refonte")
    case .merge: Label(en: "merge", de: "zusammengelegt", fr: "fusion")
    case .new: Label(en: "new", de: "neu", fr: "création")
    case .close: Label(en: "close", de: "entfällt", fr: "suppression")
    }
  }
}

extension RoleChange.Impact {
  /// In one word, in a table.
  package var word: Label {
    switch self {
    case .none: Label(en: "none", de: "keine", fr: "aucun")
    case .low: Label(en: "low", de: "gering", fr: "faible")
    case .medium: Label(en: "medium", de: "mittel", fr: "moyen")
    case .high: Label(en: "high", de: "hoch", fr: "élevé")
    }
  }
}
