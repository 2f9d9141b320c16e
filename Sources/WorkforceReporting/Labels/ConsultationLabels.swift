import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning

/// The texts of the sheet on consultation.
enum ConsultationLabels {
  static let title = Label(
    en: "Consultation: which body has a say in what, and by when talks must begin",
    de: "Beteiligung: welches Gremium wobei mitredet und bis wann die Gespräche beginnen müssen",
    fr: "Consultation : quelle instance a son mot à dire sur quoi, et quand commencer")
  static let note = Label(
    en:
      "One row for each body and wave that concerns it; people for whom no body speaks come last. Days "
      + "follow from the lead time the plan states; whether a body has agreed, and what the law asks, no "
      + "plan can say.",
    de:
      "Eine Zeile je Gremium und Welle, die es betrifft; Menschen, für die kein Gremium spricht, stehen "
      + "am Ende. Die Tage folgen aus der Vorlaufzeit des Plans; ob ein Gremium zugestimmt hat und was "
      + "das Recht verlangt, kann kein Plan sagen.",
    fr: "Une ligne par instance et par vague qui la concerne ; les personnes que nulle instance ne "
      + "représente viennent à la fin. Les dates découlent du délai indiqué par le plan ; si l'instance a "
      + "donné son accord et ce que le droit exige, aucun plan ne peut le dire.")

  static let key = Label(en: "Key", de: "Schlüssel", fr: "Clé")
  static let body = Label(en: "Body", de: "Gremium", fr: "Instance")
  static let nobody = Label(en: "(no body)", de: "(kein Gremium)", fr: "(aucune instance)")
  static let site = Label(en: "Site", de: "Standort", fr: "Site")
  static let wave = Label(en: "Wave", de: "Welle", fr: "Vague")
  static let right = Label(en: "Strongest right", de: "Stärkstes Recht", fr: "Droit le plus fort")
  static let matters = Label(
    en: "What it is about, with right and basis", de: "Worum es geht, mit Recht und Grundlage",
    fr: "De quoi il s'agit, avec droit et base")
  static let documents = Label(
    en: "Documents for the body", de: "Unterlagen für das Gremium", fr: "Documents pour l'instance")
  static let leadTime = Label(en: "Lead time", de: "Vorlauf", fr: "Délai")
  static let startBy = Label(
    en: "Start by, at the latest", de: "Spätester Beginn", fr: "Commencer au plus tard")
  static let daysLeft = Label(
    en: "Days left to start", de: "Tage bis zum Beginn", fr: "Jours restants")
  static let started = Label(en: "Started", de: "Begonnen", fr: "Commencée")
  static let heardBy = Label(en: "Lead time over", de: "Vorlauf zu Ende", fr: "Délai écoulé")
  static let goLive = Label(en: "Go-live", de: "In Betrieb ab", fr: "Mise en service")
  static let slack = Label(en: "Slack (days)", de: "Puffer (Tage)", fr: "Marge (jours)")
  static let slackHelp = Label(
    en: "Days between the end of the lead time and go-live; negative where go-live comes first.",
    de: "Tage zwischen Ende des Vorlaufs und Inbetriebnahme; negativ, wenn diese zuerst kommt.",
    fr: "Jours entre la fin du délai et la mise en service ; négatif si elle vient avant.")
  static let status = Label(en: "Status", de: "Stand", fr: "État")

  static let done = Label(en: "lead time over", de: "Vorlauf vorbei", fr: "délai écoulé")
  static let running = Label(en: "under way", de: "läuft", fr: "en cours")
  static let mustStart = Label(en: "to be started", de: "zu beginnen", fr: "à lancer")
  static let tooLate = Label(en: "too late", de: "zu spät", fr: "trop tard")
  static let noLeadTime = Label(
    en: "no lead time stated", de: "Vorlauf nicht angegeben", fr: "délai non indiqué")
  static let unheard = Label(en: "nobody speaks", de: "niemand spricht", fr: "personne ne parle")
  static let noWave = Label(en: "no wave", de: "keine Welle", fr: "aucune vague")

  static let domainMatter = Label(en: "Domain {1}", de: "Bereich {1}", fr: "Domaine {1}")
  static let roleMatter = Label(en: "Role {1}", de: "Rolle {1}", fr: "Rôle {1}")
  static let siteMatter = Label(
    en: "Everybody at site {1}", de: "Alle am Standort {1}", fr: "Tous sur le site {1}")
  static let everybody = Label(en: "Everybody", de: "Alle", fr: "Tous")
  /// Roles, activities.
  static let unheardMatter = Label(
    en: "A system enters the work of {1}, in {2}",
    de: "Ein System kommt in die Arbeit von {1}, bei {2}",
    fr: "Un système entre dans le travail de {1}, pour {2}")
  static let further = Label(en: "and {1} more", de: "und {1} weitere", fr: "et {1} autres")

  static func right(_ right: Body.Right) -> Label {
    switch right {
    case .inform: Label(en: "to be informed", de: "Unterrichtung", fr: "information")
    case .consult: Label(en: "to be consulted", de: "Anhörung", fr: "consultation")
    case .coDetermine: Label(en: "to agree", de: "Mitbestimmung", fr: "codécision")
    }
  }

  static func span(_ span: Span) -> CountLabel {
    switch span.unit {
    case .days:
      CountLabel(
        one: Label(en: "{1} day", de: "{1} Tag", fr: "{1} jour"),
        other: Label(en: "{1} days", de: "{1} Tage", fr: "{1} jours"))
    case .weeks:
      CountLabel(
        one: Label(en: "{1} week", de: "{1} Woche", fr: "{1} semaine"),
        other: Label(en: "{1} weeks", de: "{1} Wochen", fr: "{1} semaines"))
    case .months:
      CountLabel(
        one: Label(en: "{1} month", de: "{1} Monat", fr: "{1} mois"),
        other: Label(en: "{1} months", de: "{1} Monate", fr: "{1} mois"))
    case .years:
      CountLabel(
        one: Label(en: "{1} year", de: "{1} Jahr", fr: "{1} an"),
        other: Label(en: "{1} years", de: "{1} Jahre", fr: "{1} ans"))
    }
  }
}
