import WorkforcePlanning

/// The texts of the sheet On duty.
enum DutyQueueLabels {
  static let title = Label(
    en: "On duty: what waits for people, and whether it is answered in time",
    de: "Im Dienst: was auf Menschen wartet und ob es rechtzeitig beantwortet wird",
    fr: "Permanence : ce qui attend des personnes, et si la réponse vient à temps")
  static let note = Label(
    en:
      "One row for each kind of case that waits for a role. All of a role's cases wait for the same "
      + "people, so that the figures from “On duty” on are those of the whole queue. They hold for cases "
      + "that come at random (Erlang C).",
    de:
      "Eine Zeile je Art von Fällen, die auf eine Rolle warten. Alle Fälle einer Rolle warten auf "
      + "dieselben Menschen; die Zahlen ab „Im Dienst“ gelten deshalb für die ganze Warteschlange. Sie "
      + "gelten für Fälle, die zufällig eintreffen (Erlang C).",
    fr: "Une ligne par type de cas qui attend un rôle. Tous les cas d'un rôle attendent les mêmes "
      + "personnes : à partir de « De permanence », les chiffres valent pour toute la file. Ils "
      + "supposent des arrivées au hasard (Erlang C).")
  static let empty = Label(
    en: "Nothing waits for people on duty.", de: "Nichts wartet auf Menschen im Dienst.",
    fr: "Rien n'attend de personnes de permanence.")

  static let roleTitle = Label(
    en: "Role title", de: "Titel der Rolle", fr: "Intitulé du rôle")
  static let waits = Label(en: "What waits", de: "Was wartet", fr: "Ce qui attend")
  static let escalation = Label(
    en: "case passed on", de: "weitergegebener Fall", fr: "cas transmis")
  static let review = Label(
    en: "review before it takes effect", de: "Prüfung vor Wirksamkeit", fr: "revue avant effet")
  static let from = Label(en: "From", de: "Aus", fr: "Issu de")
  static let band = Label(en: "Case", de: "Stufe", fr: "Tranche")
  static let upTo = Label(en: "up to {1}", de: "bis {1}", fr: "jusqu'à {1}")
  static let open = Label(en: "above that", de: "darüber", fr: "au-delà")
  static let items = Label(
    en: "Number (cases/year)", de: "Anzahl (Fälle/Jahr)", fr: "Nombre (cas/an)")
  static let minutes = Label(
    en: "Time for one (min)", de: "Zeit je Fall (Min.)", fr: "Temps par cas (min)")
  static let hoursAWeek = Label(
    en: "Somebody answers (h/week)", de: "Jemand antwortet (Std./Woche)",
    fr: "Quelqu'un répond (h/semaine)")
  static let promised = Label(
    en: "Promised within", de: "Zugesagt binnen", fr: "Promis sous")
  static let answered = Label(
    en: "Answered in time", de: "Rechtzeitig beantwortet", fr: "Réponses à temps")
  static let answeredHelp = Label(
    en:
      "The part of the cases whose work begins within the promised time. Red below 95 %. 0 % means "
      + "that the queue grows without end.",
    de:
      "Der Anteil der Fälle, deren Bearbeitung in der zugesagten Zeit beginnt. Rot unter 95 %. 0 % "
      + "heißt, dass die Warteschlange ohne Ende wächst.",
    fr: "La part des cas dont le traitement commence dans le délai promis. Rouge sous 95 %. 0 % "
      + "signifie que la file croît sans fin.")
  static let people = Label(
    en: "On duty (people)", de: "Im Dienst (Menschen)", fr: "De permanence (personnes)")
  static let needed = Label(
    en: "Needed (people)", de: "Nötig (Menschen)", fr: "Nécessaires (personnes)")
  static let neededHelp = Label(
    en: "The fewest people on duty at any time with whom 95 % of the cases are answered within the "
      + "shortest promise.",
    de:
      "Die wenigsten Menschen im Dienst, mit denen 95 % der Fälle in der kürzesten zugesagten Zeit "
      + "beantwortet werden.",
    fr:
      "Le moins de personnes de permanence avec lesquelles 95 % des cas reçoivent réponse dans le "
      + "délai promis le plus court.")
  static let utilisation = Label(
    en: "Busy with cases", de: "Mit Fällen beschäftigt", fr: "Occupées par des cas")
  static let haveToWait = Label(
    en: "Cases that wait", de: "Fälle, die warten", fr: "Cas qui attendent")
  static let meanWait = Label(
    en: "Mean wait (min)", de: "Wartezeit im Mittel (Min.)", fr: "Attente moyenne (min)")
  static let endless = Label(en: "without end", de: "ohne Ende", fr: "sans fin")
}
