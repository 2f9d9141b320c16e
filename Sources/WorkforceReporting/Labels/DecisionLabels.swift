import WorkforcePlanning

/// The sheet Decisions.
enum DecisionLabels {
  static let title = Label(
    en: "Decisions: who decides what, up to which limit, before and after",
    de: "Entscheidungen: wer was bis zu welcher Grenze entscheidet, vorher und nachher",
    fr: "Décisions : qui décide quoi, jusqu'à quelle limite, avant et après")
  static let note = Label(
    en: """
      One row for each case that both states treat alike: where a limit moves, what lies between \
      the old and the new limit is a row of its own. Blue is a right to decide that moves; an \
      arrow shows who is in a part today and who after. RAPID has it so: Recommends (R), Must \
      agree (A), Carries out (P), Advises (I, input), Decides (D).
      """,
    de: """
      Eine Zeile je Fall, den beide Zustände gleich behandeln: Wo sich eine Grenze verschiebt, \
      hat das, was zwischen alter und neuer Grenze liegt, eine eigene Zeile. Blau ist ein \
      Entscheidungsrecht, das wechselt; ein Pfeil zeigt, wer heute und wer danach beteiligt ist. \
      In RAPID heißt das: Empfiehlt (R), Muss zustimmen (A), Führt aus (P), Berät (I), \
      Entscheidet (D).
      """,
    fr: """
      Une ligne par cas que les deux états traitent de la même façon : là où une limite change, \
      ce qui se trouve entre l'ancienne et la nouvelle a sa propre ligne. En bleu, un droit de \
      décider qui change de main ; une flèche montre qui participe aujourd'hui et qui ensuite. \
      Selon RAPID : Recommande (R), Doit donner son accord (A), Exécute (P), Conseille (I), \
      Décide (D).
      """)
  static let empty = Label(
    en: "The plan states no decisions.",
    de: "Der Plan nennt keine Entscheidungen.",
    fr: "Le plan n'indique aucune décision.")
  static let caseColumn = Label(en: "Case", de: "Fall", fr: "Cas")
  static let upTo = Label(
    en: "Up to (unit of the case)",
    de: "Bis (Einheit des Falls)",
    fr: "Jusqu'à (unité du cas)")
  static let decidesAsIs = Label(en: "Decides, as-is", de: "Entscheidet, Ist", fr: "Décide, actuel")
  static let decidesToBe = Label(en: "Decides, to-be", de: "Entscheidet, Soll", fr: "Décide, cible")
  static let movesColumn = Label(en: "Moves", de: "Wechsel", fr: "Transfert")
  static let moves = Label(en: "moves", de: "wechselt", fr: "change de main")
  static let stays = Label(en: "stays", de: "bleibt", fr: "reste")
  static let accountable = Label(
    en: "Answers for it (as-is → to-be)",
    de: "Trägt die Verantwortung (Ist → Soll)",
    fr: "En répond (actuel → cible)")
  static let recommends = Label(
    en: "Recommends (as-is → to-be)",
    de: "Empfiehlt (Ist → Soll)",
    fr: "Recommande (actuel → cible)")
  static let mustAgree = Label(
    en: "Must agree (as-is → to-be)",
    de: "Muss zustimmen (Ist → Soll)",
    fr: "Doit donner son accord (actuel → cible)")
  static let advises = Label(
    en: "Advises (as-is → to-be)",
    de: "Berät (Ist → Soll)",
    fr: "Conseille (actuel → cible)")
  static let verifies = Label(
    en: "Verifies (as-is → to-be)",
    de: "Prüft (Ist → Soll)",
    fr: "Vérifie (actuel → cible)")
  static let carriesOut = Label(
    en: "Carries out (as-is → to-be)",
    de: "Führt aus (Ist → Soll)",
    fr: "Exécute (actuel → cible)")
  static let isTold = Label(
    en: "Is told (as-is → to-be)",
    de: "Wird informiert (Ist → Soll)",
    fr: "Est informé (actuel → cible)")
  static let mayOverride = Label(
    en: "May override (as-is → to-be)",
    de: "Darf abweichend entscheiden (Ist → Soll)",
    fr: "Peut passer outre (actuel → cible)")
  static let mayStop = Label(
    en: "May stop (as-is → to-be)",
    de: "Darf anhalten (Ist → Soll)",
    fr: "Peut arrêter (actuel → cible)")
  static let escalatesTo = Label(en: "Escalates to", de: "Eskalation an", fr: "Remonte à")
  static let appealTo = Label(en: "Appeal to", de: "Beschwerde an", fr: "Recours auprès de")
  static let appealWithin = Label(en: "{1}, within {2}", de: "{1}, binnen {2}", fr: "{1}, sous {2}")
  static let share = Label(
    en: "Share of the to-be band",
    de: "Anteil der Soll-Stufe",
    fr: "Part de la tranche cible")
  static let shareHelp = Label(
    en: """
      Part of the decision's volume that falls into the band; a band that spans several rows \
      shows it in each.
      """,
    de: """
      Teil der Menge der Entscheidung, der in die Stufe fällt; eine Stufe über mehrere Zeilen \
      zeigt ihn in jeder.
      """,
    fr: """
      Part du volume de la décision qui tombe dans la tranche ; une tranche sur plusieurs lignes \
      la montre dans chacune.
      """)
  static let reviewDue = Label(en: "Review due", de: "Überprüfung fällig", fr: "Révision prévue")
  static let hoursAsIs = Label(
    en: "Hours of the decision, as-is (h/year)",
    de: "Stunden der Entscheidung, Ist (Std./Jahr)",
    fr: "Heures de la décision, actuel (h/an)")
  static let hoursToBe = Label(
    en: "Hours of the decision, to-be (h/year)",
    de: "Stunden der Entscheidung, Soll (Std./Jahr)",
    fr: "Heures de la décision, cible (h/an)")
  static let hoursHelp = Label(
    en: "Hours of the whole decision, all cases and escalations together, in its first row.",
    de: """
      Stunden der ganzen Entscheidung, alle Fälle und Eskalationen zusammen, in ihrer ersten \
      Zeile.
      """,
    fr: "Heures de toute la décision, tous cas et remontées compris, sur sa première ligne.")
  static let caseUpTo = Label(en: "up to {1}", de: "bis {1}", fr: "jusqu'à {1}")
  static let caseAbove = Label(en: "above {1}", de: "über {1}", fr: "au-delà de {1}")
  static let caseBetween = Label(
    en: "above {1} up to {2}",
    de: "über {1} bis {2}",
    fr: "au-delà de {1} jusqu'à {2}")
  static let everyCase = Label(en: "every case", de: "jeder Fall", fr: "tous les cas")
  static let otherCases = Label(
    en: "all other cases",
    de: "alle anderen Fälle",
    fr: "tous les autres cas")
}
