import WorkforceModel
import WorkforcePlanning

/// The texts of the sheet on waves.
enum WavesLabels {
  static let title = Label(
    en: "Waves: what goes live when, what each wave waits for, and what opens its gate",
    de: "Wellen: was wann in Betrieb geht, worauf jede Welle wartet und was ihr Tor öffnet",
    fr: "Vagues : ce qui démarre et quand, ce que chaque vague attend et ce qui ouvre sa porte")
  static let note = Label(
    en:
      "Each wave, then what must be true before its go-live, its gate, and what follows. A bar (■) runs "
      + "from start to end; a day without a start is a diamond (◆). The plan states by when an enabler "
      + "is due, not how long it takes; one under way is drawn from the plan's day. Slack: days the row may slip before something else moves; "
      + "negative where it is too late already.",
    de:
      "Jede Welle, dann was vor ihrer Inbetriebnahme erfüllt sein muss, ihr Tor und was folgt. Ein Balken "
      + "(■) geht von Beginn bis Ende, ein Tag ohne Beginn ist eine Raute (◆). Der Plan sagt, bis wann "
      + "eine Voraussetzung fällig ist, nicht, wie lange sie dauert; läuft sie, beginnt ihr Balken am Stichtag. Puffer: Tage, um die sich die Zeile "
      + "verschieben kann, ehe anderes sich verschiebt; negativ, wo es schon zu spät ist.",
    fr:
      "Chaque vague, puis ce qui doit être acquis avant sa mise en service, sa porte et la suite. Une "
      + "barre (■) va du début à la fin ; une date sans début est un losange (◆). Le plan dit pour quand "
      + "un préalable est attendu, non sa durée ; s'il est en cours, sa barre part du jour du plan. Marge : jours de retard possibles avant que le reste ne "
      + "bouge ; négative s'il est déjà trop tard.")
  static let empty = Label(
    en: "The plan states no waves.", de: "Der Plan nennt keine Wellen.",
    fr: "Le plan n'indique aucune vague.")

  static let key = Label(en: "Key", de: "Schlüssel", fr: "Clé")
  static let wave = Label(en: "Wave", de: "Welle", fr: "Vague")
  static let kind = Label(en: "Kind", de: "Art", fr: "Type")
  static let what = Label(en: "What", de: "Was", fr: "Quoi")
  static let owner = Label(en: "Owner", de: "Verantwortlich", fr: "Responsable")
  static let minimum = Label(en: "Minimum", de: "Mindestens", fr: "Minimum")
  static let status = Label(en: "Status", de: "Stand", fr: "État")
  static let start = Label(en: "Start", de: "Beginn", fr: "Début")
  static let end = Label(en: "End or day", de: "Ende oder Tag", fr: "Fin ou date")
  static let slack = Label(en: "Slack (days)", de: "Puffer (Tage)", fr: "Marge (jours)")
  static let longest = Label(en: "Longest wait", de: "Längste Kette", fr: "Plus longue attente")
  static let longestHelp = Label(
    en: "yes: belongs to the chain that the go-live waits for longest.",
    de: "ja: gehört zu der Kette, auf die die Inbetriebnahme am längsten wartet.",
    fr: "oui : fait partie de la chaîne que la mise en service attend le plus longtemps.")
  static let evidence = Label(en: "Evidence", de: "Nachweis", fr: "Preuve")
  static let yes = Label(en: "yes", de: "ja", fr: "oui")

  static func kind(_ kind: WaveTask.Kind) -> Label {
    switch kind {
    case .wave: Label(en: "wave", de: "Welle", fr: "vague")
    case .consultation: Label(en: "consultation", de: "Beteiligung", fr: "consultation")
    case .enabler: Label(en: "enabler", de: "Voraussetzung", fr: "préalable")
    case .level: Label(en: "missing level", de: "fehlende Stufe", fr: "niveau manquant")
    case .training: Label(en: "training", de: "Schulung", fr: "formation")
    case .gate: Label(en: "gate", de: "Tor", fr: "porte")
    case .goLive: Label(en: "go-live", de: "Inbetriebnahme", fr: "mise en service")
    case .parallelRun: Label(en: "parallel run", de: "Parallelbetrieb", fr: "double marche")
    case .learning: Label(en: "learning", de: "Einarbeitung", fr: "prise en main")
    }
  }

  static func status(_ status: WaveTask.Status) -> Label {
    switch status {
    case .ready: Label(en: "in time", de: "rechtzeitig", fr: "à temps")
    case .tooEarly: Label(en: "too early", de: "zu früh", fr: "trop tôt")
    case .done: Label(en: "done", de: "erledigt", fr: "fait")
    case .running: Label(en: "under way", de: "läuft", fr: "en cours")
    case .planned: Label(en: "planned", de: "geplant", fr: "prévu")
    case .late: Label(en: "too late", de: "zu spät", fr: "trop tard")
    case .noDay: Label(en: "no day", de: "ohne Tag", fr: "sans date")
    case .unplanned: Label(en: "not planned", de: "nicht geplant", fr: "non prévu")
    case .toStart: Label(en: "to be started", de: "zu beginnen", fr: "à lancer")
    case .open: Label(en: "open", de: "offen", fr: "ouvert")
    case .met: Label(en: "met", de: "erfüllt", fr: "atteint")
    case .missed: Label(en: "missed", de: "verfehlt", fr: "manqué")
    case .notStated: Label(en: "not stated", de: "nicht angegeben", fr: "non indiqué")
    }
  }

  /// Body.
  static let consultation = Label(
    en: "Consultation: {1}", de: "Beteiligung: {1}", fr: "Consultation : {1}")
  /// Layer, level, domain.
  static let level = Label(
    en: "{1} at level {2} in {3}: no enabler brings it",
    de: "{1} auf Stufe {2} in {3}: keine Voraussetzung bringt sie",
    fr: "{1} au niveau {2} dans {3} : aucun préalable ne l'apporte")
  /// Course or skill, roles.
  static let training = Label(
    en: "{1} for {2}", de: "{1} für {2}", fr: "{1} pour {2}")
  static let roles = CountLabel(
    one: Label(en: "{1} role", de: "{1} Rolle", fr: "{1} rôle"),
    other: Label(en: "{1} roles", de: "{1} Rollen", fr: "{1} rôles"))
  /// Wave.
  static let goLive = Label(
    en: "{1} goes live", de: "{1} geht in Betrieb", fr: "{1} est mise en service")
  static let decided = Label(
    en: "{1} goes live; {2} decides", de: "{1} geht in Betrieb; es entscheidet: {2}",
    fr: "{1} est mise en service ; décision : {2}")
  /// Share.
  static let parallelRun = Label(
    en: "Old and new run side by side: {1} of today's hours",
    de: "Alt und Neu laufen nebeneinander: {1} der heutigen Stunden",
    fr: "Ancien et nouveau fonctionnent côte à côte : {1} des heures actuelles")
  /// Share, weeks.
  static let learning = Label(
    en: "Work takes {1} longer for {2} weeks", de: "Die Arbeit dauert {2} Wochen lang {1} länger",
    fr: "Le travail prend {1} de plus pendant {2} semaines")
}
