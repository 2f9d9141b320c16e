import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning

/// The texts of the sheet on readiness.
enum ReadinessLabels {
  static let title = Label(
    en: "Readiness: whether each domain is ready for its waves, and pilot or operating model",
    de: "Bereitschaft: ob jeder Bereich für seine Wellen bereit ist, und Pilot oder Regelbetrieb",
    fr: "Maturité : si chaque domaine est prêt pour ses vagues, et pilote ou exploitation")
  static let note = Label(
    en: "Levels run from 0 (nothing there) to 5. They are the plan's own statements; nothing here "
      + "was measured.",
    de: "Die Stufen gehen von 0 (nichts da) bis 5. Sie sind Angaben des Plans; gemessen wurde hier "
      + "nichts.",
    fr: "Les niveaux vont de 0 (rien) à 5. Ce sont les indications du plan ; rien n'a été mesuré "
      + "ici.")

  static let layersTitle = Label(
    en: "Layer by layer: what each wave requires and what is there by then",
    de: "Ebene für Ebene: was jede Welle verlangt und was bis dahin da ist",
    fr: "Couche par couche : ce que chaque vague exige et ce qui sera acquis")
  static let layersNote = Label(
    en:
      "Expected at go-live is the level of today, or that of the enablers due by then, whichever is "
      + "higher. The gap is what is still missing on that day.",
    de: "Erwartet bei Inbetriebnahme: die Stufe von heute oder die der bis dahin fälligen "
      + "Voraussetzungen, je nachdem, welche höher ist. Die Lücke fehlt an diesem Tag noch.",
    fr:
      "Attendu à la mise en service : le niveau d'aujourd'hui ou celui des préalables échus d'ici "
      + "là, le plus haut des deux. L'écart est ce qui manque encore ce jour-là.")

  static let key = Label(en: "Key", de: "Schlüssel", fr: "Clé")
  static let domain = Label(en: "Domain", de: "Bereich", fr: "Domaine")
  static let layer = Label(en: "Layer", de: "Ebene", fr: "Couche")
  static let wave = Label(en: "Wave", de: "Welle", fr: "Vague")
  static let goLive = Label(en: "Go-live", de: "In Betrieb ab", fr: "Mise en service")
  static let today = Label(
    en: "Level today (0–5)", de: "Stufe heute (0–5)", fr: "Niveau actuel (0–5)")
  static let required = Label(
    en: "Level required (0–5)", de: "Stufe verlangt (0–5)", fr: "Niveau exigé (0–5)")
  static let expected = Label(
    en: "Expected at go-live (0–5)", de: "Erwartet bei Inbetriebnahme (0–5)",
    fr: "Attendu à la mise en service (0–5)")
  static let gap = Label(en: "Gap (levels)", de: "Lücke (Stufen)", fr: "Écart (niveaux)")
  static let standing = Label(en: "Standing", de: "Stand", fr: "Situation")
  static let enablers = Label(
    en: "Enablers of this layer, with level and day",
    de: "Voraussetzungen dieser Ebene mit Stufe und Tag",
    fr: "Préalables de cette couche, avec niveau et date")
  static let evidence = Label(
    en: "Evidence for the level today", de: "Nachweis der Stufe heute",
    fr: "Preuve du niveau actuel")

  static let ready = Label(en: "ready", de: "bereit", fr: "prêt")
  static let late = Label(en: "too late", de: "zu spät", fr: "trop tard")
  static let missing = Label(en: "not planned", de: "nicht geplant", fr: "non prévu")
  static let unknown = Label(en: "not stated", de: "nicht angegeben", fr: "non indiqué")
  static let notRequired = Label(en: "not required", de: "nicht verlangt", fr: "non exigé")

  static let done = Label(en: "done", de: "erledigt", fr: "fait")
  static let noDay = Label(en: "no day", de: "ohne Tag", fr: "sans date")
  /// Enabler, level, day.
  static let step = Label(
    en: "{1}: level {2}, {3}", de: "{1}: Stufe {2}, {3}", fr: "{1} : niveau {2}, {3}")

  static let domainsTitle = Label(
    en: "Domain by domain: how much is redesigned",
    de: "Bereich für Bereich: wie viel neu gestaltet wird",
    fr: "Domaine par domaine : l'ampleur de la refonte")
  static let domainsNote = Label(
    en:
      "The redesign index is the mean of the three shares of activities, decisions and measures that "
      + "change, activities and decisions weighted by their hours. A low index with a new system means "
      + "that one step is automated while the work around it stays.",
    de:
      "Der Umgestaltungsgrad ist der Mittelwert der drei Anteile an Tätigkeiten, Entscheidungen und "
      + "Kennzahlen, die sich ändern; Tätigkeiten und Entscheidungen zählen nach Stunden. Ein niedriger "
      + "Wert bei einem neuen System heißt: Ein Schritt wird automatisiert, die Arbeit ringsum bleibt.",
    fr:
      "L'indice de refonte est la moyenne des parts d'activités, de décisions et d'indicateurs qui "
      + "changent, activités et décisions pondérées par leurs heures. Un indice bas avec un nouveau "
      + "système signifie qu'une étape est automatisée et que le travail autour reste le même.")
  static let index = Label(
    en: "Redesign index", de: "Umgestaltungsgrad", fr: "Indice de refonte")
  static let whatChanges = Label(en: "What changes", de: "Was sich ändert", fr: "Ce qui change")
  /// Changed, count.
  static let activities = Label(
    en: "{1} of {2} activities", de: "{1} von {2} Tätigkeiten", fr: "{1} activités sur {2}")
  /// Changed, count.
  static let decisions = Label(
    en: "{1} of {2} decisions", de: "{1} von {2} Entscheidungen", fr: "{1} décisions sur {2}")
  /// Changed, count.
  static let measures = Label(
    en: "{1} of {2} measures", de: "{1} von {2} Kennzahlen", fr: "{1} indicateurs sur {2}")
  static let systemActivities = Label(
    en: "Activities with a system to-be", de: "Tätigkeiten mit System im Soll",
    fr: "Activités avec un système cible")
  /// All, and those with a new system.
  static let withSystem = Label(
    en: "{1}, in {2} of them it is new", de: "{1}, in {2} davon ist es neu",
    fr: "{1}, dont {2} où il est nouveau")
  static let pilotLines = Label(
    en: "Lines below that look like a pilot", de: "Zeilen unten, die nach Pilot aussehen",
    fr: "Lignes ci-dessous de type pilote")
  /// Changed, count.
  static let of = Label(en: "{1} of {2}", de: "{1} von {2}", fr: "{1} sur {2}")

  static let linesTitle = Label(
    en: "Pilot or operating model: seven lines, each with its evidence",
    de: "Pilot oder Regelbetrieb: sieben Zeilen, jede mit ihrem Nachweis",
    fr: "Pilote ou exploitation : sept lignes, chacune avec sa preuve")
  static let linesNote = Label(
    en:
      "A line is the mean of what can be counted for it; below 50 % it speaks for a pilot, from 50 % "
      + "upward for an operating model. A line about which the plan says nothing is not judged.",
    de:
      "Eine Zeile ist der Mittelwert dessen, was sich dafür zählen lässt; unter 50 % spricht sie für "
      + "einen Piloten, ab 50 % für den Regelbetrieb. Wozu der Plan nichts sagt, ist nicht bewertet.",
    fr:
      "Une ligne est la moyenne de ce qui peut être compté ; sous 50 % elle indique un pilote, dès "
      + "50 % une exploitation. Une ligne dont le plan ne dit rien n'est pas évaluée.")
  static let pilot = Label(en: "A pilot …", de: "Ein Pilot …", fr: "Un pilote …")
  static let operating = Label(
    en: "An operating model …", de: "Ein Regelbetrieb …", fr: "Une exploitation …")
  static let share = Label(en: "Share met", de: "Anteil erfüllt", fr: "Part satisfaite")
  static let verdict = Label(en: "Speaks for", de: "Spricht für", fr: "Indique")
  static let counted = Label(
    en: "What was counted", de: "Was gezählt wurde", fr: "Ce qui a été compté")
  static let lacking = Label(en: "Where it is missing", de: "Wo es fehlt", fr: "Où cela manque")
  static let isPilot = Label(en: "pilot", de: "Pilot", fr: "pilote")
  static let isOperating = Label(en: "operating model", de: "Regelbetrieb", fr: "exploitation")
  static let notJudged = Label(en: "not judged", de: "nicht bewertet", fr: "non évalué")

  static func layer(_ layer: Layer) -> Label {
    switch layer {
    case .data: Label(en: "data", de: "Daten", fr: "données")
    case .orchestration: Label(en: "orchestration", de: "Ablaufsteuerung", fr: "orchestration")
    case .execution: Label(en: "execution", de: "Ausführung", fr: "exécution")
    case .governance: Label(en: "governance", de: "Regeln und Aufsicht", fr: "gouvernance")
    case .workforce: Label(en: "workforce", de: "Belegschaft", fr: "effectifs")
    }
  }
}
