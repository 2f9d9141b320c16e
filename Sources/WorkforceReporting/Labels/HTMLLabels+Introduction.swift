import WorkforcePlanning

/// The texts on how the change is brought in: waves, consultation, training and readiness.
extension HTMLLabels {
  static let waves = Label(
    en: "Waves and gates", de: "Wellen und Freigaben", fr: "Vagues et jalons")
  static let goesLive = Label(
    en: "Goes live on {1}.", de: "Start am {1}.", fr: "Mise en service le {1}.")
  static let decidedBy = Label(en: "Decided by: {1}.", de: "Entscheidet: {1}.", fr: "Décide : {1}.")
  static let parallelRun = Label(
    en: "Parallel run: {1} of today's hours.", de: "Parallelbetrieb: {1} der heutigen Stunden.",
    fr: "Double fonctionnement : {1} des heures d'aujourd'hui.")
  static let parallelRunUntil = Label(
    en: "Parallel run: {1} of today's hours until {2}.",
    de: "Parallelbetrieb: {1} der heutigen Stunden bis {2}.",
    fr: "Double fonctionnement : {1} des heures d'aujourd'hui jusqu'au {2}.")
  static let learning = Label(
    en: "Learning: {1} more hours in the first {2} weeks.",
    de: "Einarbeitung: {1} mehr Stunden in den ersten {2} Wochen.",
    fr: "Apprentissage : {1} d'heures en plus les {2} premières semaines.")
  static let gatesCaption = Label(
    en: "{1}: what has to hold before go-live", de: "{1}: was vor dem Start gelten muss",
    fr: "{1} : ce qui doit tenir avant la mise en service")
  static let gateColumn = Label(en: "Gate", de: "Freigabe", fr: "Jalon")
  static let atLeast = Label(en: "At least", de: "Mindestens", fr: "Au moins")
  static let chance = Label(
    en: "Chance by the ranges", de: "Aussicht nach den Spannen", fr: "Chance selon les fourchettes")
  static let forPeople = Label(
    en: "for people to judge", de: "von Menschen zu beurteilen", fr: "à juger par des personnes")
  static let consultation = Label(en: "Consultation", de: "Beteiligung", fr: "Consultation")
  static let consultationCaption = Label(
    en: "Whom to ask or tell, and by when",
    de: "Wer zu hören oder zu informieren ist, und bis wann",
    fr: "Qui consulter ou informer, et quand")
  static let body = Label(en: "Body", de: "Gremium", fr: "Instance")
  static let rightColumn = Label(en: "Right", de: "Recht", fr: "Droit")
  static let leadTime = Label(en: "Lead time", de: "Vorlauf", fr: "Délai")
  static let latestStart = Label(en: "Start by", de: "Beginn bis", fr: "Début au plus tard")
  static let started = Label(en: "Started", de: "Begonnen", fr: "Commencée")
  static let notStarted = Label(en: "not started", de: "nicht begonnen", fr: "non commencée")
  static let consultationNote = Label(
    en: "The lead time is what the plan states; whether a body has agreed, and how long its "
      + "talks really take, no plan can say.",
    de: "Der Vorlauf ist, was der Plan nennt; ob ein Gremium zugestimmt hat und wie lange die "
      + "Gespräche wirklich dauern, kann kein Plan sagen.",
    fr: "Le délai est celui du plan ; si une instance est d'accord et combien de temps durent "
      + "vraiment les échanges, aucun plan ne peut le dire.")
  static let unheard = Label(
    en: "No body speaks for {1} in: {2}.", de: "Kein Gremium spricht für {1} in: {2}.",
    fr: "Aucune instance ne parle pour {1} dans : {2}.")
  static let days = CountLabel(
    one: Label(en: "{1} day", de: "{1} Tag", fr: "{1} jour"),
    other: Label(en: "{1} days", de: "{1} Tage", fr: "{1} jours"))
  static let weeks = CountLabel(
    one: Label(en: "{1} week", de: "{1} Woche", fr: "{1} semaine"),
    other: Label(en: "{1} weeks", de: "{1} Wochen", fr: "{1} semaines"))
  static let months = CountLabel(
    one: Label(en: "{1} month", de: "{1} Monat", fr: "{1} mois"),
    other: Label(en: "{1} months", de: "{1} Monate", fr: "{1} mois"))
  static let years = CountLabel(
    one: Label(en: "{1} year", de: "{1} Jahr", fr: "{1} an"),
    other: Label(en: "{1} years", de: "{1} Jahre", fr: "{1} ans"))
  static let leadTimeOver = Label(en: "lead time is over", de: "Vorlauf ist um", fr: "délai écoulé")
  static let running = Label(
    en: "running, in time", de: "läuft, rechtzeitig", fr: "en cours, à temps")
  static let mustStart = Label(
    en: "has to start by {1}", de: "muss bis {1} beginnen",
    fr: "doit commencer le {1} au plus tard")
  static let tooLate = CountLabel(
    one: Label(en: "too late by {1} day", de: "um {1} Tag zu spät", fr: "trop tard de {1} jour"),
    other: Label(
      en: "too late by {1} days", de: "um {1} Tage zu spät", fr: "trop tard de {1} jours"))
  static let noLeadTime = Label(
    en: "no lead time stated", de: "kein Vorlauf angegeben", fr: "délai non indiqué")
  static let training = Label(en: "Training", de: "Schulung", fr: "Formation")
  static let trainingHours = Label(
    en: "All training takes {1} hours, once.", de: "Alle Schulungen brauchen einmal {1} Stunden.",
    fr: "Toute la formation demande {1} heures, une fois.")
  static let trainingCost = Label(
    en: "All training takes {1} hours, once, and costs {2}.",
    de: "Alle Schulungen brauchen einmal {1} Stunden und kosten {2}.",
    fr: "Toute la formation demande {1} heures, une fois, et coûte {2}.")
  static let trainingCaption = Label(
    en: "Who has to learn what, from which level to which (1 to 5)",
    de: "Wer was lernen muss, von welcher Stufe auf welche (1 bis 5)",
    fr: "Qui doit apprendre quoi, de quel niveau à quel niveau (1 à 5)")
  static let skill = Label(en: "Skill", de: "Fähigkeit", fr: "Compétence")
  static let levelNow = Label(en: "Level now", de: "Stufe heute", fr: "Niveau actuel")
  static let levelNeeded = Label(en: "Level needed", de: "Nötige Stufe", fr: "Niveau requis")
  static let neededBy = Label(en: "Needed by", de: "Nötig bis", fr: "Requis le")
  static let courseBy = Label(en: "Training by", de: "Schulung bis", fr: "Formation le")
  static let people = Label(en: "People", de: "Menschen", fr: "Personnes")
  static let hoursEach = Label(en: "Hours each", de: "Stunden je Person", fr: "Heures chacun")
  static let reachedAlready = Label(en: "done", de: "erledigt", fr: "faite")
  static let dateOpen = Label(en: "no date", de: "ohne Termin", fr: "sans date")
  static let levelHeld = Label(en: "level is there", de: "Stufe vorhanden", fr: "niveau acquis")
  static let inTime = Label(en: "in time", de: "rechtzeitig", fr: "à temps")
  static let tooLateWord = Label(en: "too late", de: "zu spät", fr: "trop tard")
  static let tooLow = Label(
    en: "ends below the level", de: "endet unter der Stufe", fr: "finit sous le niveau")
  static let untrained = Label(en: "no training", de: "keine Schulung", fr: "pas de formation")
  static let noNeed = Label(
    en: "no work asks for it", de: "keine Arbeit verlangt es", fr: "aucun travail ne le demande")
  static let readiness = Label(en: "Readiness", de: "Bereitschaft", fr: "Préparation")
  static let readinessCaption = Label(
    en: "How ready each layer is when a wave goes live: level there of level needed (0 to 5)",
    de: "Wie bereit jede Ebene beim Start einer Welle ist: vorhandene von nötiger Stufe (0 bis 5)",
    fr: "État de chaque couche à la mise en service d'une vague : niveau atteint sur niveau "
      + "requis (0 à 5)")
  static let domainAndLayer = Label(
    en: "Domain and layer", de: "Bereich und Ebene", fr: "Domaine et couche")
  static let levelToday = Label(en: "Level today", de: "Stufe heute", fr: "Niveau aujourd'hui")
  static let moreWaves = CountLabel(
    one: Label(
      en: "{1} more wave is in the workbook.", de: "{1} weitere Welle steht in der Arbeitsmappe.",
      fr: "{1} autre vague figure dans le classeur."),
    other: Label(
      en: "{1} more waves are in the workbook.",
      de: "{1} weitere Wellen stehen in der Arbeitsmappe.",
      fr: "{1} autres vagues figurent dans le classeur."))
  static let readinessNote = Label(
    en: "Levels are those the plan states, with what its enablers bring by the day.",
    de: "Die Stufen sind, was der Plan nennt, mit dem, was seine Voraussetzungen bis zum Tag "
      + "bringen.",
    fr: "Les niveaux sont ceux du plan, avec ce que ses leviers apportent d'ici là.")
  static let ready = Label(
    en: "ready ({1} of {2})", de: "bereit ({1} von {2})", fr: "prêt ({1} sur {2})")
  static let lateFor = Label(
    en: "late ({1} of {2}): {3}", de: "spät ({1} von {2}): {3}",
    fr: "en retard ({1} sur {2}) : {3}")
  static let missing = Label(
    en: "missing ({1} of {2})", de: "fehlt ({1} von {2})", fr: "manque ({1} sur {2})")
  static let unknown = Label(
    en: "unknown (needs {1})", de: "unbekannt (nötig {1})", fr: "inconnu (requis {1})")
  static let scorecardCaption = Label(
    en: "Pilot or operating model, by domain with a system at work",
    de: "Pilot oder Betriebsmodell, je Bereich mit einem System bei der Arbeit",
    fr: "Pilote ou modèle opérationnel, par domaine où un système travaille")
  static let redesignIndex = Label(
    en: "Redesign index", de: "Umgestaltungsgrad", fr: "Indice de refonte")
  static let scorecardNote = Label(
    en: "The redesign index is the share of activities, decisions and measures that change, by "
      + "hours. In each line the share of its facts that hold; from a half upward it speaks for "
      + "an operating model.",
    de: "Der Umgestaltungsgrad ist der Anteil der Tätigkeiten, Entscheidungen und Kennzahlen, "
      + "die sich ändern, nach Stunden. In jeder Spalte steht der Anteil der zutreffenden "
      + "Tatsachen; ab der Hälfte spricht er für ein Betriebsmodell.",
    fr: "L'indice de refonte est la part des activités, décisions et indicateurs qui changent, "
      + "pondérée par les heures. Chaque colonne donne la part des faits qui tiennent ; à "
      + "partir de la moitié, elle parle pour un modèle opérationnel.")
  static let notJudgedWord = Label(en: "not judged", de: "nicht beurteilt", fr: "non jugé")
  static let pilot = Label(en: "pilot", de: "Pilot", fr: "pilote")
  static let operating = Label(
    en: "operating model", de: "Betriebsmodell", fr: "modèle opérationnel")
}
