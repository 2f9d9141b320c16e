extension ScenarioFigure {
  /// What the figure is of.
  package var title: Label {
    switch self {
    case .asIsHours: Label(en: "hours as-is", de: "Stunden Ist", fr: "heures actuelles")
    case .toBeHours: Label(en: "hours to-be", de: "Stunden Soll", fr: "heures cibles")
    case .asIsFTE: Label(en: "FTE as-is", de: "VZÄ Ist", fr: "ETP actuels")
    case .toBeFTE: Label(en: "FTE to-be", de: "VZÄ Soll", fr: "ETP cibles")
    case .likeliest:
      Label(
        en: "release, likeliest",
        de: "frei werdend, wahrscheinlichster Wert",
        fr: "heures libérées, valeur la plus probable")
    case .p10: Label(en: "release, P10", de: "frei werdend, P10", fr: "heures libérées, P10")
    case .p50: Label(en: "release, P50", de: "frei werdend, P50", fr: "heures libérées, P50")
    case .p90: Label(en: "release, P90", de: "frei werdend, P90", fr: "heures libérées, P90")
    case .netOfYear:
      Label(
        en: "net of a year",
        de: "Netto eines Jahres",
        fr: "solde net d'une année")
    case .netOfHorizon:
      Label(
        en: "net of horizon",
        de: "Netto des Planungszeitraums",
        fr: "solde net sur l'horizon")
    case .netP10: Label(en: "its P10", de: "davon P10", fr: "dont P10")
    case .netP50: Label(en: "its P50", de: "davon P50", fr: "dont P50")
    case .netP90: Label(en: "its P90", de: "davon P90", fr: "dont P90")
    case .oneOff: Label(en: "one-off cost", de: "einmalige Kosten", fr: "coût ponctuel")
    case .payback: Label(en: "paid back", de: "amortisiert", fr: "rentabilisé")
    case .oversight:
      Label(
        en: "oversight hours",
        de: "Stunden für Aufsicht",
        fr: "heures de supervision")
    case .peak: Label(en: "peak utilisation", de: "höchste Auslastung", fr: "charge de pointe")
    case .peakRole:
      Label(
        en: "peak role",
        de: "Rolle mit höchster Auslastung",
        fr: "rôle en pointe")
    case .peakMonth:
      Label(
        en: "peak month",
        de: "Monat mit höchster Auslastung",
        fr: "mois de pointe")
    case .errors: Label(en: "errors", de: "Fehler", fr: "erreurs")
    case .warnings: Label(en: "warnings", de: "Warnungen", fr: "avertissements")
    case .notes: Label(en: "notes", de: "Hinweise", fr: "remarques")
    case .waived: Label(en: "waived", de: "mit Ausnahme", fr: "avec dérogation")
    }
  }
}
