import WorkforceAnalysis
import WorkforcePlanning

/// The seven lines between pilot and operating model, and what is counted for them.
extension ReadinessLabels {
  static func pilot(_ criterion: DomainScorecard.Criterion) -> Label {
    switch criterion {
    case .outcomes:
      Label(
        en: "tests whether it can be done", de: "probt, ob es geht",
        fr: "teste si c'est faisable")
    case .redesign:
      Label(
        en: "is an isolated use case", de: "ist ein einzelner Anwendungsfall",
        fr: "est un cas d'usage isolé")
    case .permanence: Label(en: "is temporary", de: "ist auf Zeit", fr: "est temporaire")
    case .governance:
      Label(
        en: "has limited governance", de: "hat wenig Regeln und Aufsicht",
        fr: "a une gouvernance limitée")
    case .gains: Label(en: "gains locally", de: "nützt an einer Stelle", fr: "a des gains locaux")
    case .production: Label(en: "is experimental", de: "ist ein Versuch", fr: "est expérimental")
    case .adoption:
      Label(
        en: "is used by individuals", de: "wird von Einzelnen genutzt",
        fr: "est adopté par quelques-uns")
    }
  }

  static func operating(_ criterion: DomainScorecard.Criterion) -> Label {
    switch criterion {
    case .outcomes:
      Label(en: "delivers outcomes", de: "liefert Wirkung", fr: "produit des effets")
    case .redesign:
      Label(
        en: "redesigns the work from end to end", de: "gestaltet die Arbeit durchgängig neu",
        fr: "refond le travail de bout en bout")
    case .permanence:
      Label(
        en: "has a lasting owner and a run cost",
        de: "hat dauerhaft Verantwortliche und Betriebskosten",
        fr: "a un responsable durable et un coût d'exploitation")
    case .governance:
      Label(
        en: "has governance built in", de: "hat Regeln und Aufsicht eingebaut",
        fr: "a une gouvernance intégrée")
    case .gains:
      Label(
        en: "ties gains to an outcome", de: "bindet den Nutzen an eine Wirkung",
        fr: "lie les gains à un effet")
    case .production: Label(en: "is in production", de: "ist im Betrieb", fr: "est en production")
    case .adoption:
      Label(
        en: "is adopted by the enterprise", de: "ist im Unternehmen angekommen",
        fr: "est adopté par l'entreprise")
    }
  }

  static func what(_ what: DomainScorecard.What) -> Label {
    let (de, fr): (String, String) =
      switch what {
      case .reachingOutcome:
        (
          "Tätigkeiten, deren Ergebnis eine Entscheidung mit Wirkung erreicht",
          "activités dont le résultat atteint une décision qui produit un effet"
        )
      case .changing:
        (
          "Tätigkeiten, Entscheidungen und Kennzahlen ändern sich",
          "activités, décisions et indicateurs changent"
        )
      case .withOwner: ("Systeme mit Verantwortlichen", "systèmes avec un responsable")
      case .withRunCost: ("Systeme mit Betriebskosten", "systèmes avec un coût d'exploitation")
      case .overseen:
        ("Tätigkeiten von Systemen mit Aufsicht", "activités de systèmes avec une supervision")
      case .escalating:
        ("Tätigkeiten von Systemen mit Eskalation", "activités de systèmes avec une escalade")
      case .judged:
        (
          "Tätigkeiten mit System und beurteilter Auswirkung",
          "activités avec un système et un impact évalué"
        )
      case .tiedToOutcome:
        ("Kennzahlen, die zu einer Wirkung gehören", "indicateurs liés à un effet")
      case .ownedOutcome:
        ("Wirkungen mit Verantwortlichen und Wert", "effets avec un responsable et une valeur")
      case .outOfPilot: ("Systeme über den Piloten hinaus", "systèmes sortis du pilote")
      case .withEvidence: ("Systeme mit Nachweis", "systèmes avec une preuve")
      case .withLogs: ("Systeme mit Protokoll", "systèmes avec un journal")
      case .withFallback: ("Systeme mit Ersatzverfahren", "systèmes avec une solution de repli")
      case .stoppable: ("Systeme, die jemand anhalten kann", "systèmes que l'on peut arrêter")
      case .trained:
        ("Rollen an einem System mit Schulung", "rôles auprès d'un système avec une formation")
      case .measuredAnew:
        (
          "Rollen an einem System mit neuen Zielen",
          "rôles auprès d'un système avec un nouveau tableau de bord"
        )
      }
    return Label(en: what.rawValue, de: de, fr: fr)
  }
}
