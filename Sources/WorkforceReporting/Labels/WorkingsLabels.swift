import WorkforceAnalysis
import WorkforcePlanning

/// The texts of the sheets that work hours out step by step.
enum WorkingsLabels {
  static let title = Label(
    en: "Workings: what each activity takes, step by step",
    de: "Rechnung: was jede Tätigkeit braucht, Schritt für Schritt",
    fr: "Calculs : ce que demande chaque activité, pas à pas")
  static let note = Label(
    en: "Inputs are read from Assumptions: change a value there and everything that rests on it "
      + "follows. Hours are people's hours per year; what a system does itself takes none.",
    de: "Die Eingaben kommen aus Annahmen: Wird dort ein Wert geändert, folgt alles, was darauf "
      + "ruht. Stunden sind Stunden von Menschen im Jahr; was ein System selbst tut, braucht keine.",
    fr: "Les données viennent des Hypothèses : modifiez-y une valeur et tout ce qui en dépend "
      + "suit. Les heures sont celles des personnes, par an ; un système n'en demande aucune.")
  static let empty = Label(
    en: "No work has hours: they come from volume and time of activities.",
    de: "Keine Arbeit hat Stunden: Sie kommen aus Menge und Zeit der Tätigkeiten.",
    fr: "Aucun travail n'a d'heures : elles viennent du volume et du temps des activités.")

  static let key = Label(en: "Work", de: "Arbeit", fr: "Travail")
  static let workTitle = Label(en: "Title", de: "Titel", fr: "Intitulé")
  static let state = Label(en: "State", de: "Zustand", fr: "État")
  static let domain = Label(en: "Domain", de: "Bereich", fr: "Domaine")
  static let wave = Label(en: "Wave", de: "Welle", fr: "Vague")
  static let none = Label(en: "(none)", de: "(ohne)", fr: "(sans)")
  static let execution = Label(en: "Execution", de: "Ausführung", fr: "Exécution")

  static let cost = Label(
    en: "Cost (money/year)", de: "Kosten (Geld/Jahr)", fr: "Coût (monnaie/an)")
  static let costHelp = Label(
    en: "FTE × cost of one FTE of the role, in the plan's currency.",
    de: "VZÄ × Kosten eines VZÄ der Rolle, in der Währung des Plans.",
    fr: "ETP × coût d'un ETP du rôle, dans la monnaie du plan.")
  static let volume = Label(
    en: "Volume (items/year)", de: "Menge (Fälle/Jahr)", fr: "Volume (cas/an)")
  static let time = Label(
    en: "Time (min/item)", de: "Zeit (Min./Fall)", fr: "Temps (min/cas)")
  static let timeHelp = Label(
    en: "Of the undivided human work on one item; of the decider for a decision.",
    de: "Der ungeteilten menschlichen Arbeit an einem Fall; bei Entscheidungen die der "
      + "entscheidenden Rolle.",
    fr: "Du travail humain entier sur un cas ; du décideur pour une décision.")
  static let timeWithHelp = Label(
    en: "Time with help (min/item)", de: "Zeit mit Hilfe (Min./Fall)",
    fr: "Temps avec aide (min/cas)")
  static let share = Label(en: "Share", de: "Anteil", fr: "Part")
  static let shareHelp = Label(
    en: "Part of the volume that the system is offered; for a decision, that falls into the band.",
    de: "Teil der Menge, der dem System angeboten wird; bei Entscheidungen der Teil der Stufe.",
    fr: "Part du volume proposée au système ; pour une décision, celle de la tranche.")
  static let completed = Label(en: "Completed", de: "Erledigt", fr: "Abouti")
  static let completedHelp = Label(
    en: "Part of the offered items whose result by the system is used.",
    de: "Teil der angebotenen Fälle, deren Ergebnis vom System genutzt wird.",
    fr: "Part des cas proposés dont le résultat du système est utilisé.")
  static let mix = Label(en: "Mix", de: "Mischung", fr: "Mélange")
  static let mixHelp = Label(
    en: "How many times as long the items take that come back.",
    de: "Wie viel länger die Fälle dauern, die zurückkommen.",
    fr: "Combien de fois plus longs sont les cas qui reviennent.")
  static let beforeRate = Label(
    en: "Reviewed before", de: "Vorher geprüft", fr: "Revu avant")
  static let beforeTime = Label(
    en: "Review before (min/item)", de: "Prüfung vorher (Min./Fall)", fr: "Revue avant (min/cas)")
  static let afterRate = Label(
    en: "Checked after", de: "Nachher geprüft", fr: "Contrôlé après")
  static let afterTime = Label(
    en: "Check after (min/item)", de: "Prüfung nachher (Min./Fall)", fr: "Contrôle après (min/cas)")
  static let reworkRate = Label(en: "Done again", de: "Nachgearbeitet", fr: "Repris")
  static let reworkTime = Label(
    en: "Rework (min/item)", de: "Nacharbeit (Min./Fall)", fr: "Reprise (min/cas)")
  static let fixed = Label(
    en: "Fixed oversight, stated (h/year)", de: "Feste Aufsicht, angegeben (Std./Jahr)",
    fr: "Supervision fixe, indiquée (h/an)")
  static let consultTime = Label(
    en: "Consulting (min/item)", de: "Anhören (Min./Fall)", fr: "Consultation (min/cas)")
  static let consultedRoles = Label(
    en: "Roles consulted", de: "Angehörte Rollen", fr: "Rôles consultés")
  static let informTime = Label(
    en: "Informing (min/item)", de: "Informieren (Min./Fall)", fr: "Information (min/cas)")
  static let informedRoles = Label(
    en: "Roles informed", de: "Informierte Rollen", fr: "Rôles informés")
  static let escalatedRate = Label(en: "Escalated", de: "Weitergegeben", fr: "Escaladé")
  static let escalatedTime = Label(
    en: "Escalation (min/item)", de: "Weitergabe (Min./Fall)", fr: "Escalade (min/cas)")

  static let total = Label(
    en: "Total (h/year)", de: "Summe (Std./Jahr)", fr: "Total (h/an)")

  /// The column of a part's hours.
  static func hours(_ part: HoursPart) -> Label {
    switch part {
    case .performed:
      Label(
        en: "Does the work (h/year)", de: "Macht die Arbeit (Std./Jahr)",
        fr: "Fait le travail (h/an)")
    case .manual:
      Label(en: "Not offered (h/year)", de: "Nicht angeboten (Std./Jahr)", fr: "Non proposé (h/an)")
    case .exceptions:
      Label(en: "Exceptions (h/year)", de: "Ausnahmen (Std./Jahr)", fr: "Exceptions (h/an)")
    case .before:
      Label(
        en: "Review before (h/year)", de: "Prüfung vorher (Std./Jahr)", fr: "Revue avant (h/an)")
    case .after:
      Label(
        en: "Review after (h/year)", de: "Prüfung nachher (Std./Jahr)", fr: "Contrôle après (h/an)")
    case .rework: Label(en: "Rework (h/year)", de: "Nacharbeit (Std./Jahr)", fr: "Reprise (h/an)")
    case .fixed:
      Label(
        en: "Fixed oversight (h/year)", de: "Feste Aufsicht (Std./Jahr)",
        fr: "Supervision fixe (h/an)")
    case .consulted:
      Label(en: "Consulted (h/year)", de: "Angehört (Std./Jahr)", fr: "Consulté (h/an)")
    case .informed:
      Label(en: "Informed (h/year)", de: "Informiert (Std./Jahr)", fr: "Informé (h/an)")
    case .decided:
      Label(en: "Deciding (h/year)", de: "Entscheiden (Std./Jahr)", fr: "Décision (h/an)")
    case .escalated:
      Label(
        en: "Deciding what escalates (h/year)", de: "Weitergegebenes entscheiden (Std./Jahr)",
        fr: "Décision des escalades (h/an)")
    }
  }

  static let byRoleTitle = Label(
    en: "Workings by role: who bears which part of the hours",
    de: "Rechnung je Rolle: wer welchen Teil der Stunden trägt",
    fr: "Calculs par rôle : qui porte quelle part des heures")
  static let byRoleNote = Label(
    en: "Each row takes its hours from a row of Workings and the role's share of that part; "
      + "Capacity and Summary add these rows up.",
    de: "Jede Zeile nimmt ihre Stunden aus einer Zeile der Rechnung und dem Anteil der Rolle; "
      + "Kapazität und Übersicht zählen diese Zeilen zusammen.",
    fr: "Chaque ligne prend ses heures dans une ligne des Calculs et la part du rôle ; Capacité "
      + "et Synthèse additionnent ces lignes.")
  static let line = Label(en: "Line", de: "Zeile", fr: "Ligne")
  static let role = Label(en: "Role", de: "Rolle", fr: "Rôle")
  static let part = Label(en: "Part", de: "Teil", fr: "Partie")
  static let shareOfPart = Label(
    en: "Share of the part", de: "Anteil am Teil", fr: "Part de la partie")
  static let hours = Label(en: "Hours (h/year)", de: "Stunden (Std./Jahr)", fr: "Heures (h/an)")
  static let fte = Label(en: "FTE", de: "VZÄ", fr: "ETP")
}

extension HoursPart {
  /// In one word or two, for a cell.
  var word: Label {
    switch self {
    case .performed: Label(en: "does the work", de: "macht die Arbeit", fr: "fait le travail")
    case .manual: Label(en: "not offered", de: "nicht angeboten", fr: "non proposé")
    case .exceptions: Label(en: "exceptions", de: "Ausnahmen", fr: "cas renvoyés")
    case .before: Label(en: "review before", de: "Prüfung vorher", fr: "revue avant")
    case .after: Label(en: "review after", de: "Prüfung nachher", fr: "contrôle après")
    case .rework: Label(en: "rework", de: "Nacharbeit", fr: "reprise")
    case .fixed: Label(en: "fixed oversight", de: "feste Aufsicht", fr: "supervision fixe")
    case .consulted: Label(en: "consulted", de: "angehört", fr: "consulté")
    case .informed: Label(en: "informed", de: "informiert", fr: "informé")
    case .decided: Label(en: "deciding", de: "entscheidet", fr: "décision")
    case .escalated: Label(en: "escalation", de: "Weitergabe", fr: "escalade de cas")
    }
  }
}
