import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning

/// The texts of the sheet Oversight.
enum OversightLabels {
  static let title = Label(
    en: "Oversight: who watches over each system's work, with how much time",
    de: "Aufsicht: wer die Arbeit jedes Systems beaufsichtigt, mit wie viel Zeit",
    fr: "Supervision : qui surveille le travail de chaque système, avec quel temps")
  static let note = Label(
    en: "One row for each activity with a system at work and each role that oversees it, as it is "
      + "after the change. Hours are the role's own; items and minutes are those of the activity and "
      + "stand on each of its rows. A week is 7/365 of a year.",
    de:
      "Eine Zeile je Tätigkeit, in der ein System mitarbeitet, und je Rolle, die es beaufsichtigt, "
      + "nach der Änderung. Stunden sind die der Rolle; Fälle und Minuten gelten für die Tätigkeit "
      + "und stehen in jeder ihrer Zeilen. Eine Woche ist 7/365 eines Jahres.",
    fr: "Une ligne par activité où travaille un système et par rôle qui le supervise, après le "
      + "changement. Les heures sont celles du rôle ; cas et minutes valent pour l'activité et "
      + "figurent sur chacune de ses lignes. Une semaine vaut 7/365 d'une année.")
  static let empty = Label(
    en: "No system is at work after the change.",
    de: "Nach der Änderung arbeitet kein System mit.",
    fr: "Aucun système ne travaille après le changement.")

  static let mode = Label(en: "Oversight by", de: "Art der Aufsicht", fr: "Mode de supervision")
  static let modeHelp = Label(
    en:
      "approve-each: every item is approved before it takes effect. approve-flagged: flagged items "
      + "are. monitor: somebody watches live. sample: some items are checked afterwards. audit: "
      + "results and logs are looked at now and then.",
    de: "Einzelfreigabe: Jeder Fall wird freigegeben, bevor er wirksam wird. Freigabe gemeldeter "
      + "Fälle: nur die gemeldeten. Laufende Beobachtung: Jemand sieht zu und kann eingreifen. "
      + "Stichprobe: Einige Fälle werden nachher geprüft. Regelmäßige Auswertung: Ergebnisse und "
      + "Protokolle werden zu festen Terminen angesehen.",
    fr: "Validation unitaire : chaque cas est validé avant de prendre effet. Validation des cas "
      + "signalés : seulement ceux-là. Suivi en direct : quelqu'un regarde et peut intervenir. "
      + "Échantillon : certains cas sont contrôlés ensuite. Contrôle périodique : résultats et "
      + "journaux sont revus à dates fixes.")
  static let peopleDecide = Label(
    en: "people finish each item", de: "Menschen schließen jeden Fall ab",
    fr: "chaque cas est achevé par une personne")
  static let notStated = Label(en: "not stated", de: "nicht angegeben", fr: "non précisé")
  static let overseer = Label(en: "Overseen by", de: "Aufsicht durch", fr: "Supervisé par")
  static let nobody = Label(en: "nobody named", de: "niemand benannt", fr: "personne de désigné")
  static let performers = Label(
    en: "those who do the work", de: "wer die Arbeit ausführt", fr: "ceux qui font le travail")
  static let stop = Label(en: "Can stop it", de: "Kann anhalten", fr: "Peut l'arrêter")
  static let hours = Label(
    en: "Oversight (h/week)", de: "Aufsicht (Std./Woche)", fr: "Supervision (h/semaine)")
  static let hoursHelp = Label(
    en:
      "What this role spends on reviews before and after and on fixed oversight of this activity.",
    de: "Was diese Rolle für Prüfungen vorher und nachher und für feste Aufsicht dieser Tätigkeit "
      + "aufwendet.",
    fr: "Ce que ce rôle consacre aux revues avant et après et à la supervision fixe de l'activité.")
  static let share = Label(
    en: "Part of the role's time", de: "Anteil an der Zeit der Rolle", fr: "Part du temps du rôle")
  static let allShare = Label(
    en: "All oversight of the role", de: "Alle Aufsicht der Rolle",
    fr: "Toute la supervision du rôle")
  static let allShareHelp = Label(
    en: "The part of its time that the role spends overseeing in all its activities.",
    de: "Der Anteil ihrer Zeit, den die Rolle in allen Tätigkeiten für Aufsicht aufwendet.",
    fr: "La part de son temps que le rôle consacre à superviser, toutes activités confondues.")
  static let utilisation = Label(
    en: "Utilisation of the role", de: "Auslastung der Rolle", fr: "Taux de charge du rôle")
  static let utilisationHelp = Label(
    en: "All work of the role ÷ the hours it has. Amber above 95 %, red above 100 %.",
    de: "Alle Arbeit der Rolle ÷ ihre Stunden. Gelb über 95 %, rot über 100 %.",
    fr: "Tout le travail du rôle ÷ ses heures. Orange au-delà de 95 %, rouge au-delà de 100 %.")
  static let offered = Label(
    en: "Given to the system (items/week)", de: "An das System (Vorgänge/Woche)",
    fr: "Confiés au système (dossiers/semaine)")
  static let before = Label(
    en: "Looked at before (items/week)", de: "Vorher geprüft (Vorgänge/Woche)",
    fr: "Revus avant (dossiers/semaine)")
  static let beforeMinutes = Label(
    en: "Look before (min/item)", de: "Prüfung vorher (Min./Vorgang)",
    fr: "Revue avant (min/dossier)")
  static let after = Label(
    en: "Looked at after (items/week)", de: "Nachher geprüft (Vorgänge/Woche)",
    fr: "Contrôlés après (dossiers/semaine)")
  static let afterMinutes = Label(
    en: "Look after (min/item)", de: "Prüfung nachher (Min./Vorgang)",
    fr: "Contrôle après (min/dossier)")
  static let perHour = Label(
    en: "Looked at per hour (items/h)", de: "Geprüft je Stunde (Vorgänge/Std.)",
    fr: "Revus par heure (dossiers/h)")
  static let perHourHelp = Label(
    en: "Items looked at ÷ the hours given to the oversight. The higher, the shorter each look.",
    de:
      "Geprüfte Fälle ÷ Stunden, die der Aufsicht gegeben sind. Je höher, desto kürzer der Blick.",
    fr: "Cas revus ÷ heures données à la supervision. Plus c'est élevé, plus le regard est bref.")
  static let given = Label(
    en: "Time a review gets (min)", de: "Zeit je Prüfung vorhanden (Min.)",
    fr: "Temps accordé par revue (min)")
  static let givenHelp = Label(
    en: "The hours set aside ÷ the items looked at. Red where it is less than a review takes: such "
      + "reviews exist by name only.",
    de: "Vorgesehene Stunden ÷ geprüfte Fälle. Rot, wo es weniger ist, als eine Prüfung braucht: "
      + "Solche Prüfungen gibt es nur dem Namen nach.",
    fr:
      "Heures réservées ÷ cas revus. Rouge s'il y en a moins qu'une revue n'en demande : de telles "
      + "revues n'existent que de nom.")
  static let needed = Label(
    en: "Time a review takes (min)", de: "Zeit je Prüfung nötig (Min.)",
    fr: "Temps nécessaire par revue (min)")
  static let room = Label(
    en: "Room for longer reviews (min/item)", de: "Spielraum für Prüfung (Min./Vorgang)",
    fr: "Marge pour la revue (min/dossier)")
  static let roomHelp = Label(
    en:
      "How many more minutes of review each item given to the system could take before the system "
      + "saves no time. Below 0, review costs more than the system saves.",
    de:
      "Wie viele Minuten Prüfung je Fall hinzukommen könnten, bis das System keine Zeit mehr spart. "
      + "Unter 0 kostet die Prüfung mehr, als das System spart.",
    fr: "Combien de minutes de revue chaque cas pourrait encore demander avant que le système ne "
      + "fasse plus gagner de temps. Sous 0, la revue coûte plus que le gain.")
  static let sampled = Label(
    en: "Sample (items/month)", de: "Stichprobe (Vorgänge/Monat)", fr: "Échantillon (dossiers/mois)"
  )
  static let shown = Label(
    en: "Error rate a month can show", de: "Nachweisbare Fehlerquote je Monat",
    fr: "Taux d'erreur décelable par mois")
  static let shownHelp = Label(
    en:
      "A month of samples without one error shows with 95 % certainty that no more than this part "
      + "of the results is wrong.",
    de: "Ein Monat Stichproben ohne Fehler zeigt mit 95 % Sicherheit, dass höchstens dieser Anteil "
      + "der Ergebnisse falsch ist.",
    fr: "Un mois d'échantillons sans erreur montre, avec 95 % de certitude, que pas plus que cette "
      + "part des résultats n'est fausse.")
  static let escaped = Label(
    en: "Wrong and not looked at (items/year)", de: "Falsch und nicht geprüft (Vorgänge/Jahr)",
    fr: "Faux et non revus (dossiers/an)")
  static let training = Label(
    en: "Skills it takes", de: "Nötige Kompetenzen", fr: "Compétences requises")
  static let trainingHelp = Label(
    en: "What the systems ask of whoever oversees them, on a scale of 1 to 5, and whether the role "
      + "has it by the go-live.",
    de:
      "Was die Systeme von der Aufsicht verlangen, auf einer Skala von 1 bis 5, und ob die Rolle es "
      + "bis zum Start hat.",
    fr:
      "Ce que les systèmes demandent à qui les supervise, sur une échelle de 1 à 5, et si le rôle "
      + "l'a à la mise en service.")
  static let skill = Label(
    en: "{1}: has {2}, needs {3} ({4})", de: "{1}: hat {2}, braucht {3} ({4})",
    fr: "{1} : a {2}, requis {3} ({4})")
  static let noLevel = Label(en: "none", de: "keine", fr: "aucun")
  static let authority = Label(
    en: "Rights of the role", de: "Rechte der Rolle", fr: "Droits du rôle")
  static let able = Label(
    en: "Made able to", de: "Wird befähigt zu", fr: "Est mis en mesure de")
  static let cadence = Label(
    en: "Oversight reviewed", de: "Überprüfung der Aufsicht", fr: "Revue de la supervision")
  static let cover = Label(en: "Covered", de: "Besetzt", fr: "Assurée")
  static let answer = Label(en: "To answer within", de: "Antwort binnen", fr: "Réponse sous")
  static let tested = Label(en: "Last tested", de: "Zuletzt erprobt", fr: "Dernier test")
  static let fallback = Label(
    en: "When the system is off", de: "Wenn das System aus ist", fr: "Si le système est arrêté")

  static func right(_ right: String) -> Label {
    switch Authority.Right(rawValue: right) {
    case .override:
      Label(en: "decide otherwise", de: "anders entscheiden", fr: "décider autrement")
    case .stop: Label(en: "stop the system", de: "System anhalten", fr: "arrêter le système")
    case nil: Label(same: right)
    }
  }

  static func ability(_ ability: Oversight.Ability) -> Label {
    switch ability {
    case .understand:
      Label(
        en: "understand the system", de: "das System verstehen", fr: "comprendre le système")
    case .biasAware:
      Label(
        en: "not trust it blindly", de: "ihm nicht blind vertrauen",
        fr: "ne pas s'y fier aveuglément")
    case .interpret:
      Label(
        en: "read its results", de: "Ergebnisse deuten", fr: "interpréter ses résultats")
    case .override: right(Authority.Right.override.rawValue)
    case .stop: right(Authority.Right.stop.rawValue)
    }
  }
}
