import WorkforcePlanning

/// The sheet Capacity.
enum CapacityLabels {
  static let title = Label(
    en: "Capacity: what each role has to do after the change, and what it can do",
    de: "Kapazität: was jede Rolle nach der Änderung zu tun hat und was sie leisten kann",
    fr: "Capacité : ce que chaque rôle doit faire après le changement, et ce qu'il peut faire")
  static let note = Label(
    en: """
      Hours are per year at the most likely values. A role is overloaded above 100 % of its \
      supply: planning above 95 % leaves nothing for the unforeseen. Roles without hours are \
      left out.
      """,
    de: """
      Stunden gelten je Jahr bei den wahrscheinlichsten Werten. Eine Rolle ist über 100 % ihrer \
      verfügbaren Stunden überlastet: Wer über 95 % plant, lässt nichts für Unvorhergesehenes. \
      Rollen ohne Stunden fehlen hier.
      """,
    fr: """
      Les heures sont par an aux valeurs les plus probables. Un rôle est en surcharge au-delà de \
      100 % de ses heures disponibles : planifier au-delà de 95 % ne laisse rien pour l'imprévu. \
      Les rôles sans heures sont omis.
      """)
  static let empty = Label(
    en: "No role has hours: they come from volume and time of activities.",
    de: "Keine Rolle hat Stunden: Sie ergeben sich aus Menge und Zeit der Tätigkeiten.",
    fr: "Aucun rôle n'a d'heures : elles viennent du volume et du temps des activités.")
  static let doesWork = Label(
    en: "Does the work (h/year)",
    de: "Ausführung (Std./Jahr)",
    fr: "Réalisation du travail (h/an)")
  static let doesWorkHelp = Label(
    en: "Work people do themselves or with a system's help.",
    de: "Arbeit, die Menschen selbst oder mit Hilfe eines Systems ausführen.",
    fr: "Travail que les personnes font elles-mêmes ou avec l'aide d'un système.")
  static let notOffered = Label(
    en: "Not offered (h/year)",
    de: "Nicht ans System gegeben (Std./Jahr)",
    fr: "Non confié au système (h/an)")
  static let notOfferedHelp = Label(
    en: "Items the system is not offered.",
    de: "Vorgänge, die das System nicht erhält.",
    fr: "Dossiers qui ne sont pas confiés au système.")
  static let exceptions = Label(
    en: "Exceptions (h/year)",
    de: "Ausnahmefälle (Std./Jahr)",
    fr: "Cas d'exception (h/an)")
  static let exceptionsHelp = Label(
    en: "Offered items that come back to a person.",
    de: "Vorgänge, die vom System an einen Menschen zurückgehen.",
    fr: "Dossiers confiés au système qui reviennent à une personne.")
  static let reviewBefore = Label(
    en: "Review before (h/year)",
    de: "Prüfung vorher (Std./Jahr)",
    fr: "Vérification avant (h/an)")
  static let reviewBeforeHelp = Label(
    en: "Review before a result takes effect.",
    de: "Prüfung, bevor ein Ergebnis wirksam wird.",
    fr: "Vérification avant qu'un résultat prenne effet.")
  static let reviewAfter = Label(
    en: "Review after (h/year)",
    de: "Prüfung nachher (Std./Jahr)",
    fr: "Vérification après (h/an)")
  static let reviewAfterHelp = Label(
    en: "Checks of results that have taken effect.",
    de: "Prüfung von Ergebnissen, die schon wirksam sind.",
    fr: "Contrôle de résultats qui ont pris effet.")
  static let rework = Label(
    en: "Rework (h/year)",
    de: "Nacharbeit (Std./Jahr)",
    fr: "Reprise (h/an)")
  static let reworkHelp = Label(
    en: "Putting the system's results right.",
    de: "Richtigstellen von Ergebnissen des Systems.",
    fr: "Correction des résultats du système.")
  static let fixedOversight = Label(
    en: "Fixed oversight (h/year)",
    de: "Feste Aufsicht (Std./Jahr)",
    fr: "Supervision fixe (h/an)")
  static let fixedOversightHelp = Label(
    en: "Oversight that does not depend on the number of items.",
    de: "Aufsicht, die nicht von der Zahl der Vorgänge abhängt.",
    fr: "Supervision qui ne dépend pas du nombre de dossiers.")
  static let asked = Label(
    en: "Asked and told (h/year)",
    de: "Anhörung und Information (Std./Jahr)",
    fr: "Avis et information (h/an)")
  static let askedHelp = Label(
    en: "Time of those who are consulted and informed.",
    de: "Zeit derer, die gehört und informiert werden.",
    fr: "Temps de ceux qui donnent un avis ou reçoivent l'information.")
  static let decisions = Label(
    en: "Decisions (h/year)",
    de: "Entscheidungen (Std./Jahr)",
    fr: "Décisions (h/an)")
  static let decisionsHelp = Label(
    en: "Deciding, and deciding what escalates.",
    de: "Entscheiden, auch über das, was eskaliert wird.",
    fr: "Décider, y compris ce qui est remonté.")
  static let otherWork = Label(
    en: "Other work (h/year)",
    de: "Übrige Arbeit (Std./Jahr)",
    fr: "Autre travail (h/an)")
  static let otherWorkHelp = Label(
    en: "Work outside this plan.",
    de: "Arbeit außerhalb dieses Plans.",
    fr: "Travail hors de ce plan.")
  static let total = Label(
    en: "Total to-be (h/year)",
    de: "Gesamt Soll (Std./Jahr)",
    fr: "Total cible (h/an)")
  static let totalHelp = Label(
    en: "The sum of the row's parts.",
    de: "Die Summe der Teile dieser Zeile.",
    fr: "La somme des parties de la ligne.")
  static let supply = Label(
    en: "Supply to-be (h/year)",
    de: "Verfügbar Soll (Std./Jahr)",
    fr: "Disponible cible (h/an)")
  static let supplyHelp = Label(
    en: "FTE × hours of one FTE, or the hours lent.",
    de: "VZÄ × Stunden eines VZÄ, oder die geliehenen Stunden.",
    fr: "ETP × heures d'un ETP, ou les heures prêtées.")
  static let utilisation = Label(en: "Utilisation to-be", de: "Auslastung Soll", fr: "Charge cible")
  static let utilisationHelp = Label(
    en: "Total ÷ supply. Amber above 95 %, red above 100 %.",
    de: "Gesamt ÷ verfügbar. Gelb über 95 %, rot über 100 %.",
    fr: "Total ÷ disponible. Ambre au-delà de 95 %, rouge au-delà de 100 %.")
  static let hoursOfFTE = Label(
    en: "Hours of one FTE (h/year)",
    de: "Stunden eines VZÄ (Std./Jahr)",
    fr: "Heures d'un ETP (h/an)")
  static let hoursOfFTEHelp = Label(
    en: "Paid hours × (1 − shrinkage) × utilisation.",
    de: "Bezahlte Stunden × (1 − Ausfall) × Auslastung.",
    fr: "Heures payées × (1 − absences) × taux d'occupation.")
  static let fteNeeded = Label(
    en: "FTE needed to-be",
    de: "VZÄ-Bedarf Soll",
    fr: "ETP nécessaires cible")
  static let fteNeededHelp = Label(
    en: "Total ÷ hours of one FTE.",
    de: "Gesamt ÷ Stunden eines VZÄ.",
    fr: "Total ÷ heures d'un ETP.")
  static let peakMonth = Label(en: "Peak month", de: "Spitzenmonat", fr: "Mois de pointe")
  static let peakMonthHelp = Label(
    en: """
      The month of the highest utilisation once the to-be is live: parallel running, learning \
      and training come on top of the work.
      """,
    de: """
      Der Monat mit der höchsten Auslastung, sobald das Soll gilt: Parallelbetrieb, Einarbeitung \
      und Schulung kommen zur Arbeit hinzu.
      """,
    fr: """
      Le mois de plus forte charge une fois la cible en service : marche en parallèle, \
      apprentissage et formation s'ajoutent au travail.
      """)
  static let peakUtilisation = Label(
    en: "Utilisation in the peak month",
    de: "Auslastung im Spitzenmonat",
    fr: "Charge du mois de pointe")
  static let waveUtilisation = Label(
    en: "Utilisation, {1}", de: "Auslastung, {1}", fr: "Charge, {1}")
  static let waveUtilisationHelp = Label(
    en: "Of the busiest month between this wave's go-live and the next one's.",
    de: "Im stärksten Monat zwischen dem Start dieser Welle und dem der nächsten.",
    fr: "Du mois le plus chargé entre la mise en service de cette vague et la suivante.")
  static let totalAsIs = Label(
    en: "Total as-is (h/year)",
    de: "Gesamt Ist (Std./Jahr)",
    fr: "Total actuel (h/an)")
  static let otherWorkAsIs = Label(
    en: "Other work as-is (h/year)",
    de: "Übrige Arbeit Ist (Std./Jahr)",
    fr: "Autre travail actuel (h/an)")
  static let supplyAsIs = Label(
    en: "Supply as-is (h/year)",
    de: "Verfügbar Ist (Std./Jahr)",
    fr: "Disponible actuel (h/an)")
  static let utilisationAsIs = Label(
    en: "Utilisation as-is",
    de: "Auslastung Ist",
    fr: "Charge actuelle")
  static let fteNeededAsIs = Label(
    en: "FTE needed as-is",
    de: "VZÄ-Bedarf Ist",
    fr: "ETP nécessaires actuels")
  static let setFree = Label(
    en: "Set free (h/year)",
    de: "Frei werdend (Std./Jahr)",
    fr: "Heures libérées (h/an)")
  static let setFreeHelp = Label(
    en: "Total as-is minus total to-be, without the work outside this plan.",
    de: "Gesamt Ist minus Gesamt Soll, ohne die Arbeit außerhalb dieses Plans.",
    fr: "Total actuel moins total cible, sans le travail hors de ce plan.")
}
