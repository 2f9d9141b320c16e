import WorkforcePlanning

/// The sheet Assumptions.
package enum AssumptionLabels {
  static let title = Label(
    en: "Assumptions: every number the figures rest on, and where it comes from",
    de: "Annahmen: jede Zahl, auf der die Ergebnisse ruhen, und woher sie kommt",
    fr: "Hypothèses : chaque nombre sur lequel reposent les résultats, et d'où il vient")
  static let note = Label(
    en: """
      Blue figures on yellow are inputs: change one, and hours, FTE and sums on the other sheets \
      follow. Ranges, percentiles, months and sentences do not; nor does the plan's text: change it \
      where column A says, and make the workbook again. Volumes are per year.
      """,
    de: """
      Blaue Zahlen auf Gelb sind Eingaben: Wird eine geändert, folgen Stunden, VZÄ und Summen auf \
      den anderen Blättern. Spannen, Perzentile, Monate und Sätze folgen nicht, auch nicht der Text \
      des Plans: Er ist dort zu ändern, wo Spalte A es sagt, und die Mappe neu zu erstellen. Mengen \
      gelten je Jahr.
      """,
    fr: """
      Les chiffres bleus sur fond jaune sont des données : modifiez-en un, et les heures, ETP et \
      sommes des autres feuilles suivent. Les plages, centiles, mois et phrases ne suivent pas, ni le \
      texte du plan : modifiez-le là où l'indique la colonne A, puis refaites le classeur. Les \
      volumes sont par an.
      """)
  static let empty = Label(
    en: "The plan states no volumes, times or other figures.",
    de: "Der Plan nennt keine Mengen, Zeiten oder anderen Zahlen.",
    fr: "Le plan n'indique ni volumes, ni temps, ni autres chiffres.")
  static let value = Label(en: "Value", de: "Wert", fr: "Valeur")
  static let belongsTo = Label(en: "Belongs to", de: "Gehört zu", fr: "Se rapporte à")
  static let what = Label(en: "What it is", de: "Was es ist", fr: "Ce que c'est")
  static let low = Label(en: "Low", de: "Niedrig", fr: "Bas")
  static let likely = Label(
    en: "Most likely",
    de: "Wahrscheinlichster Wert",
    fr: "Le plus probable")
  static let high = Label(en: "High", de: "Hoch", fr: "Haut")
  static let thePlan = Label(en: "The plan", de: "Der Plan", fr: "Le plan")
  static let paid = Label(
    en: "paid hours of one FTE",
    de: "bezahlte Stunden eines VZÄ",
    fr: "heures payées d'un ETP")
  static let shrinkage = Label(
    en: "part of the paid hours lost to absence, breaks and training",
    de: "Teil der bezahlten Stunden, der durch Abwesenheit, Pausen und Schulung entfällt",
    fr: "part des heures payées perdue en absences, pauses et formation")
  static let utilisation = Label(
    en: "part of the hours at work spent on items",
    de: "Teil der Anwesenheitsstunden, der auf Vorgänge entfällt",
    fr: "part des heures de présence consacrée aux dossiers")
  static let hoursOfFTE = Label(
    en: "hours of one FTE that follow from these",
    de: "Stunden eines VZÄ, die daraus folgen",
    fr: "heures d'un ETP qui en résultent")
  static let workingDays = Label(en: "working days", de: "Arbeitstage", fr: "jours ouvrés")
  static let targetRelease = Label(
    en: "release aimed at",
    de: "angestrebte frei werdende Stunden",
    fr: "heures que l'on vise à libérer")
  static let discountRate = Label(
    en: "discount rate",
    de: "Abzinsungssatz",
    fr: "taux d'actualisation")
  static let perItem = Label(
    en: "running cost of one item",
    de: "laufende Kosten eines Vorgangs",
    fr: "coût courant d'un dossier")
  static let perYear = Label(en: "running cost", de: "laufende Kosten", fr: "coût courant")
  static let cost = Label(
    en: "loaded cost of one FTE", de: "Vollkosten eines VZÄ", fr: "coût complet d'un ETP")
  static let oneOff = Label(en: "one-off cost", de: "einmalige Kosten", fr: "coût ponctuel")
  static let outcomeValue = Label(en: "value", de: "Wert", fr: "valeur")
  static let realised = Label(
    en: "part expected to be realised",
    de: "Teil, der voraussichtlich eintritt",
    fr: "part que l'on pense réaliser")
  static let parallelRun = Label(
    en: "work that goes on beside the new way",
    de: "Arbeit, die neben dem neuen Ablauf weiterläuft",
    fr: "travail qui se poursuit à côté de la nouvelle façon de faire")
  static let learningDip = Label(
    en: "extra hours of the first weeks",
    de: "zusätzliche Stunden der ersten Wochen",
    fr: "heures en plus des premières semaines")
  static let learningWeeks = Label(
    en: "how long they are",
    de: "wie lange sie anfallen",
    fr: "leur durée")
  static let headcount = Label(en: "people", de: "Personen", fr: "personnes")
  static let fte = Label(
    en: "full-time equivalents",
    de: "Vollzeitäquivalente",
    fr: "équivalents temps plein")
  static let fteToBe = Label(
    en: "full-time equivalents after the change",
    de: "Vollzeitäquivalente nach der Änderung",
    fr: "équivalents temps plein après le changement")
  static let available = Label(
    en: "hours lent to this plan",
    de: "an diesen Plan geliehene Stunden",
    fr: "heures prêtées à ce plan")
  static let otherWork = Label(
    en: "work outside this plan",
    de: "Arbeit außerhalb dieses Plans",
    fr: "travail hors de ce plan")
  static let training = Label(
    en: "training of one person",
    de: "Schulung einer Person",
    fr: "formation d'une personne")
  static let effort = Label(
    en: "part of the work of {1}",
    de: "Teil der Arbeit: {1}",
    fr: "part du travail : {1}")
  static let manual = Label(
    en: "part of what is left of {1}",
    de: "Teil der verbleibenden Arbeit: {1}",
    fr: "part de ce qui reste : {1}")
  static let volume = Label(en: "volume", de: "Menge", fr: "volume")
  static let time = Label(
    en: "time of the undivided human work",
    de: "Zeit der ungeteilten menschlichen Arbeit",
    fr: "temps du travail humain non partagé")
  static let share = Label(
    en: "part offered to the system",
    de: "Teil, der ans System geht",
    fr: "part confiée au système")
  static let timeWithHelp = Label(
    en: "time with the system's help",
    de: "Zeit mit Hilfe des Systems",
    fr: "temps avec l'aide du système")
  static let completed = Label(
    en: "part whose result is used",
    de: "Teil, dessen Ergebnis verwendet wird",
    fr: "part dont le résultat est utilisé")
  static let mix = Label(
    en: "how much longer the left-over items take",
    de: "wie viel länger die übrigen Vorgänge dauern",
    fr: "combien de temps de plus prennent les dossiers restants")
  static let partBefore = Label(
    en: "part reviewed before it takes effect",
    de: "Teil, der geprüft wird, bevor er wirksam wird",
    fr: "part vérifiée avant de prendre effet")
  static let partAfter = Label(
    en: "part checked afterwards",
    de: "Teil, der nachträglich geprüft wird",
    fr: "part contrôlée après coup")
  static let partRework = Label(
    en: "part done again by people",
    de: "Teil, den Menschen neu bearbeiten",
    fr: "part refaite par des personnes")
  static let timeBefore = Label(
    en: "time of what is reviewed before it takes effect",
    de: "Zeit der Prüfung, bevor ein Ergebnis wirksam wird",
    fr: "temps de vérification avant la prise d'effet")
  static let timeAfter = Label(
    en: "time of what is checked afterwards",
    de: "Zeit der nachträglichen Prüfung",
    fr: "temps de contrôle après coup")
  static let timeRework = Label(
    en: "time of what is done again by people",
    de: "Zeit der Neubearbeitung durch Menschen",
    fr: "temps de reprise par des personnes")
  static let fixed = Label(en: "fixed oversight", de: "feste Aufsicht", fr: "supervision fixe")
  static let consultTime = Label(
    en: "time of each party consulted",
    de: "Zeit jeder gehörten Stelle",
    fr: "temps de chaque partie consultée")
  static let informTime = Label(
    en: "time of each party informed",
    de: "Zeit jeder informierten Stelle",
    fr: "temps de chaque partie informée")
  static let bandShare = Label(
    en: "part of the cases{1}",
    de: "Teil der Fälle{1}",
    fr: "part des cas{1}")
  static let bandTime = Label(
    en: "time of the decider{1}",
    de: "Zeit der Entscheidung{1}",
    fr: "temps de décision{1}")
  static let escalatedShare = Label(
    en: "part escalated{1}",
    de: "Teil, der eskaliert wird{1}",
    fr: "part remontée{1}")
  static let escalatedTime = Label(
    en: "time of what escalates{1}",
    de: "Zeit der eskalierten Fälle{1}",
    fr: "temps des cas remontés{1}")
  static let band = Label(en: ", band {1}", de: ", Stufe {1}", fr: ", tranche {1}")
}

/// What assumptions and figures are counted in.
enum UnitLabels {
  static let people = Label(en: "people", de: "Personen", fr: "personnes")
  static let fte = Label(en: "FTE", de: "VZÄ", fr: "ETP")
  static let hours = Label(en: "h", de: "Std.", fr: "h")
  static let weeks = Label(en: "weeks", de: "Wochen", fr: "semaines")
  static let daysPerYear = Label(en: "days/year", de: "Tage/Jahr", fr: "jours/an")
  static let itemsPerYear = Label(en: "items/year", de: "Vorgänge/Jahr", fr: "dossiers/an")
  static let casesPerYear = Label(en: "cases/year", de: "Fälle/Jahr", fr: "cas/an")
  static let minutesPerItem = Label(en: "min/item", de: "Min./Vorgang", fr: "min/dossier")
  static let minutesPerCase = Label(en: "min/case", de: "Min./Fall", fr: "min/cas")
  static let times = Label(en: "times", de: "-fach", fr: "fois")
  static let aYear = Label(en: "a year", de: "je Jahr", fr: "par an")
  static let perFTE = Label(en: "{1}/FTE/year", de: "{1}/VZÄ/Jahr", fr: "{1}/ETP/an")
  static let perItem = Label(en: "{1}/item", de: "{1}/Vorgang", fr: "{1}/dossier")
  static let perYear = Label(en: "{1}/year", de: "{1}/Jahr", fr: "{1}/an")
  static let ofSupply = Label(
    en: "of supply",
    de: "der verfügbaren Stunden",
    fr: "des heures disponibles")
  static let ofHours = Label(en: "of the hours", de: "der Stunden", fr: "des heures")
  static let ofPaidHours = Label(
    en: "of paid hours",
    de: "der bezahlten Stunden",
    fr: "des heures payées")
  static let ofHoursAtWork = Label(
    en: "of hours at work",
    de: "der Anwesenheitsstunden",
    fr: "des heures de présence")
  static let ofVolume = Label(en: "of the volume", de: "der Menge", fr: "du volume")
  static let ofOfferedItems = Label(
    en: "of offered items",
    de: "der ans System gegebenen Vorgänge",
    fr: "des dossiers confiés")
  static let ofCompletedItems = Label(
    en: "of completed items",
    de: "der erledigten Vorgänge",
    fr: "des dossiers traités")
  static let ofCases = Label(en: "of the cases", de: "der Fälle", fr: "des cas")
  static let ofValue = Label(en: "of the value", de: "des Werts", fr: "de la valeur")
  static let ofAsIsHours = Label(
    en: "of as-is hours",
    de: "der Ist-Stunden",
    fr: "des heures actuelles")
  static let ofToBeHours = Label(
    en: "of to-be hours",
    de: "der Soll-Stunden",
    fr: "des heures cibles")
  static let findings = Label(en: "findings", de: "Befunde", fr: "constats")
  static let asWritten = Label(en: "as written", de: "wie geschrieben", fr: "tel qu'écrit")
}
