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
    switch what {
    case .reachingOutcome:
      Label(
        en: "activities whose output reaches a decision that moves an outcome",
        de: "Tätigkeiten, deren Ergebnis eine Entscheidung mit Wirkung erreicht",
        fr: "activités dont le résultat atteint une décision qui produit un effet")
    case .changing:
      Label(
        en: "activities, decisions and measures change",
        de: "Tätigkeiten, Entscheidungen und Kennzahlen ändern sich",
        fr: "activités, décisions et indicateurs changent")
    case .withOwner:
      Label(
        en: "systems with an owner",
        de: "Systeme mit Verantwortlichen",
        fr: "systèmes avec un responsable")
    case .withRunCost:
      Label(
        en: "systems with a run cost",
        de: "Systeme mit Betriebskosten",
        fr: "systèmes avec un coût d'exploitation")
    case .overseen:
      Label(
        en: "activities of systems with an overseer",
        de: "Tätigkeiten von Systemen mit Aufsicht",
        fr: "activités de systèmes avec une supervision")
    case .escalating:
      Label(
        en: "activities of systems with an escalation",
        de: "Tätigkeiten von Systemen mit Eskalation",
        fr: "activités de systèmes avec une escalade")
    case .judged:
      Label(
        en: "activities with a system and a judged impact",
        de: "Tätigkeiten mit System und beurteilter Auswirkung",
        fr: "activités avec un système et un impact évalué")
    case .tiedToOutcome:
      Label(
        en: "measures tied to an outcome",
        de: "Kennzahlen, die zu einer Wirkung gehören",
        fr: "indicateurs liés à un effet")
    case .ownedOutcome:
      Label(
        en: "outcomes with an owner and a value",
        de: "Wirkungen mit Verantwortlichen und Wert",
        fr: "effets avec un responsable et une valeur")
    case .outOfPilot:
      Label(
        en: "systems out of the pilot",
        de: "Systeme über den Piloten hinaus",
        fr: "systèmes sortis du pilote")
    case .withEvidence:
      Label(
        en: "systems with evidence",
        de: "Systeme mit Nachweis",
        fr: "systèmes avec une preuve")
    case .withLogs:
      Label(
        en: "systems with logs",
        de: "Systeme mit Protokoll",
        fr: "systèmes avec un journal")
    case .withFallback:
      Label(
        en: "systems with a fallback",
        de: "Systeme mit Ersatzverfahren",
        fr: "systèmes avec une solution de repli")
    case .stoppable:
      Label(
        en: "systems somebody can stop",
        de: "Systeme, die jemand anhalten kann",
        fr: "systèmes que l'on peut arrêter")
    case .trained:
      Label(
        en: "roles at a system with training",
        de: "Rollen an einem System mit Schulung",
        fr: "rôles auprès d'un système avec une formation")
    case .measuredAnew:
      Label(
        en: "roles at a system with a new scorecard",
        de: "Rollen an einem System mit neuen Zielen",
        fr: "rôles auprès d'un système avec un nouveau tableau de bord")
    }
  }
}
