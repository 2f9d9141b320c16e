import WorkforceModel
import WorkforcePlanning

/// The texts of the sheet RAID.
enum RiskLabels {
  static let title = Label(
    en: "RAID: risks, assumptions, issues and dependencies",
    de: "RAID: Risiken, Annahmen, Probleme und Abhängigkeiten",
    fr: "RAID : risques, hypothèses, problèmes et dépendances")
  private static let note = Label(
    en:
      "In the order of the plan. Overdue is what is open and was due before {1}, the day of the plan.",
    de:
      "In der Reihenfolge des Plans. Überfällig ist, was offen ist und vor dem {1}, dem Stichtag des "
      + "Plans, fällig war.",
    fr:
      "Dans l'ordre du plan. Est en retard ce qui est ouvert et était dû avant le {1}, date du plan."
  )
  static let empty = Label(
    en: "The plan states no risks.", de: "Der Plan nennt keine Risiken.",
    fr: "Le plan n'indique aucun risque.")

  static let entry = Label(en: "Entry", de: "Eintrag", fr: "Entrée")
  static let what = Label(en: "What", de: "Worum es geht", fr: "De quoi il s'agit")
  static let probability = Label(
    en: "Probability", de: "Wahrscheinlichkeit", fr: "Probabilité")
  static let impact = Label(en: "Impact", de: "Auswirkung", fr: "Impact")
  static let status = Label(en: "Status", de: "Stand", fr: "Statut")
  static let notStated = Label(en: "not stated", de: "nicht angegeben", fr: "non précisé")
  static let response = Label(en: "Response", de: "Maßnahme", fr: "Réponse")
  static let nobody = Label(en: "nobody named", de: "niemand benannt", fr: "personne de désigné")
  static let due = Label(en: "Due", de: "Fällig am", fr: "Échéance")
  static let overdue = Label(
    en: "Overdue (days)", de: "Überfällig (Tage)", fr: "Retard (jours)")
  static let affects = Label(en: "Affects", de: "Betrifft", fr: "Concerne")
  static let affected = Label(en: "{1} ({2})", de: "{1} ({2})", fr: "{1} ({2})")

  static func note(on day: CalendarDate) -> Label {
    Label(
      en: note(.en, day.written(in: .en)), de: note(.de, day.written(in: .de)),
      fr: note(.fr, day.written(in: .fr)))
  }

  static func word(_ kind: Risk.Kind) -> Label {
    switch kind {
    case .risk: Label(en: "risk", de: "Risiko", fr: "risque")
    case .assumption: Label(en: "assumption", de: "Annahme", fr: "hypothèse")
    case .issue: Label(en: "issue", de: "Problem", fr: "problème")
    case .dependency: Label(en: "dependency", de: "Abhängigkeit", fr: "dépendance")
    }
  }
}
