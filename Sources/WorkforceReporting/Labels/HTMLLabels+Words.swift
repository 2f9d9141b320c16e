import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// The words of the plan's fixed sets.
extension HTMLLabels {
  static func execution(_ mode: Execution) -> Label {
    switch mode {
    case .human: Label(en: "people alone", de: "Menschen allein", fr: "personnes seules")
    case .assisted: Label(en: "assisted", de: "unterstützt", fr: "assisté")
    case .shared: Label(en: "shared", de: "geteilt", fr: "partagé")
    case .delegated: Label(en: "delegated", de: "delegiert", fr: "délégué")
    case .autonomous: Label(en: "autonomous", de: "autonom", fr: "autonome")
    }
  }

  static func meaning(of mode: Execution) -> Label {
    switch mode {
    case .human:
      Label(
        en: "People do the work alone.", de: "Menschen machen die Arbeit allein.",
        fr: "Des personnes font le travail seules.")
    case .assisted:
      Label(
        en: "People do the work, with a system's help on call.",
        de: "Menschen machen die Arbeit, ein System hilft auf Abruf.",
        fr: "Des personnes font le travail, avec l'aide d'un système à la demande.")
    case .shared:
      Label(
        en: "People and a system do the work together.",
        de: "Menschen und ein System machen die Arbeit zusammen.",
        fr: "Des personnes et un système font le travail ensemble.")
    case .delegated:
      Label(
        en: "A system finishes the item; people stand at a gate.",
        de: "Ein System erledigt den Fall; Menschen geben frei.",
        fr: "Un système achève le cas ; des personnes valident.")
    case .autonomous:
      Label(
        en: "A system finishes the item; people audit.",
        de: "Ein System erledigt den Fall; Menschen prüfen nachträglich.",
        fr: "Un système achève le cas ; des personnes auditent.")
    }
  }

  static func oversight(_ mode: Oversight.Mode) -> Label {
    switch mode {
    case .approveEach:
      Label(
        en: "approves every item", de: "gibt jeden Fall frei", fr: "approuve chaque cas")
    case .approveFlagged:
      Label(
        en: "approves flagged items", de: "gibt markierte Fälle frei",
        fr: "approuve les cas signalés")
    case .monitor:
      Label(
        en: "watches live", de: "beobachtet laufend", fr: "surveille en direct")
    case .sample:
      Label(en: "checks a sample", de: "prüft Stichproben", fr: "contrôle un échantillon")
    case .audit:
      Label(
        en: "audits at set times", de: "prüft zu festen Zeiten", fr: "audite à dates fixes")
    }
  }

  static func duty(_ duty: Duty) -> Label {
    switch duty {
    case .perform: Label(en: "does the work", de: "macht die Arbeit", fr: "fait le travail")
    case .account: Label(en: "accountable", de: "rechenschaftspflichtig", fr: "redevable")
    case .decide: Label(en: "decides", de: "entscheidet", fr: "décide")
    case .recommend: Label(en: "recommends", de: "empfiehlt", fr: "recommande")
    case .veto: Label(en: "must agree", de: "muss zustimmen", fr: "doit approuver")
    case .verify: Label(en: "verifies", de: "prüft nach", fr: "vérifie")
    case .sign: Label(en: "signs off", de: "zeichnet ab", fr: "valide")
    case .support: Label(en: "supports", de: "unterstützt", fr: "appuie")
    case .advise: Label(en: "consulted", de: "angehört", fr: "consulté")
    case .notify: Label(en: "informed", de: "informiert", fr: "informé")
    case .excluded:
      Label(en: "left out on purpose", de: "bewusst ausgenommen", fr: "exclu à dessein")
    case .exceptions:
      Label(en: "takes exceptions", de: "übernimmt Ausnahmen", fr: "traite les exceptions")
    case .rework: Label(en: "does the rework", de: "arbeitet nach", fr: "reprend")
    case .oversee: Label(en: "oversees", de: "beaufsichtigt", fr: "supervise")
    case .stop: Label(en: "may stop", de: "darf anhalten", fr: "peut arrêter")
    case .override: Label(en: "may override", de: "darf übersteuern", fr: "peut passer outre")
    }
  }

  static func relation(_ relation: Relation) -> Label {
    switch relation {
    case .perform: duty(.perform)
    case .account: duty(.account)
    case .support: duty(.support)
    case .advise: duty(.advise)
    case .notify: duty(.notify)
    case .verify: duty(.verify)
    case .sign: duty(.sign)
    case .veto: duty(.veto)
    case .recommend: duty(.recommend)
    case .decide: duty(.decide)
    case .oversee: duty(.oversee)
    case .excluded: duty(.excluded)
    }
  }

  static func kind(_ kind: RoleChange.Kind) -> Label {
    switch kind {
    case .keep: Label(en: "keep", de: "bleibt", fr: "inchangé")
    case .enrich: Label(en: "enrich", de: "angereichert", fr: "enrichi")
    case .redesign: Label(en: "redesign", de: "neu gestaltet", fr: "remanié")
    case .merge: Label(en: "merge", de: "zusammengelegt", fr: "fusionné")
    case .new: Label(en: "new", de: "neu", fr: "nouveau")
    case .close: Label(en: "close", de: "endet", fr: "supprimé")
    }
  }

  static func impact(_ impact: RoleChange.Impact) -> Label {
    switch impact {
    case .none: Label(en: "none", de: "keine", fr: "nul")
    case .low: low
    case .medium: medium
    case .high: high
    }
  }

  static func degree(_ degree: Risk.Degree) -> Label {
    switch degree {
    case .low: low
    case .medium: medium
    case .high: high
    }
  }

  private static let low = Label(en: "low", de: "gering", fr: "faible")
  private static let medium = Label(en: "medium", de: "mittel", fr: "moyen")
  private static let high = Label(en: "high", de: "hoch", fr: "élevé")

  static func dimension(_ dimension: RoleImpact.Dimension) -> Label {
    switch dimension {
    case .hours: Label(en: "Hours", de: "Stunden", fr: "Heures")
    case .duties: Label(en: "Duties", de: "Aufgaben", fr: "Attributions")
    case .position: Label(en: "Position", de: "Stelle", fr: "Poste")
    case .authority: Label(en: "Authority", de: "Befugnisse", fr: "Pouvoirs")
    case .skills: Label(en: "Skills", de: "Fähigkeiten", fr: "Compétences")
    case .tools: Label(en: "Tools", de: "Werkzeuge", fr: "Outils")
    }
  }

  static func right(_ right: Body.Right) -> Label {
    switch right {
    case .inform: Label(en: "to be informed", de: "ist zu informieren", fr: "à informer")
    case .consult: Label(en: "to be consulted", de: "ist anzuhören", fr: "à consulter")
    case .coDetermine: Label(en: "co-determines", de: "bestimmt mit", fr: "codécide")
    }
  }

  static func layer(_ layer: Layer) -> Label {
    switch layer {
    case .data: Label(en: "data", de: "Daten", fr: "données")
    case .orchestration: Label(en: "orchestration", de: "Orchestrierung", fr: "orchestration")
    case .execution: Label(en: "execution", de: "Ausführung", fr: "exécution")
    case .governance: Label(en: "governance", de: "Steuerung", fr: "gouvernance")
    case .workforce: Label(en: "workforce", de: "Belegschaft", fr: "personnel")
    }
  }

  static func gate(_ status: Wave.Gate.Status?) -> Label {
    switch status {
    case .met: Label(en: "met", de: "erfüllt", fr: "atteint")
    case .missed: Label(en: "missed", de: "verfehlt", fr: "manqué")
    case .open, nil: Label(en: "open", de: "offen", fr: "ouvert")
    }
  }

  static func risk(_ kind: Risk.Kind?) -> Label {
    switch kind {
    case .risk, nil: Label(en: "risk", de: "Risiko", fr: "risque")
    case .assumption: Label(en: "assumption", de: "Annahme", fr: "hypothèse")
    case .issue: Label(en: "issue", de: "Problem", fr: "problème")
    case .dependency: Label(en: "dependency", de: "Abhängigkeit", fr: "dépendance")
    }
  }

  static func risk(_ status: Risk.Status) -> Label {
    switch status {
    case .open: Label(en: "open", de: "offen", fr: "ouvert")
    case .mitigated: Label(en: "mitigated", de: "gemindert", fr: "atténué")
    case .closed: Label(en: "closed", de: "erledigt", fr: "clos")
    }
  }

  static func severity(_ severity: Severity) -> Label {
    switch severity {
    case .error: Label(en: "Errors", de: "Fehler", fr: "Erreurs")
    case .warning: Label(en: "Warnings", de: "Warnungen", fr: "Avertissements")
    case .note: Label(en: "Notes", de: "Hinweise", fr: "Notes")
    }
  }

  static func destination(_ destination: Release.Destination) -> Label {
    switch destination {
    case .redeploy: Label(en: "redeployed", de: "anders eingesetzt", fr: "redéployées")
    case .reduceHiring:
      Label(en: "fewer hires", de: "weniger Einstellungen", fr: "moins d'embauches")
    case .attrition:
      Label(
        en: "posts not filled again", de: "nicht nachbesetzte Stellen", fr: "postes non remplacés")
    case .absorbGrowth:
      Label(
        en: "growth taken without hiring", de: "Wachstum ohne Einstellungen",
        fr: "croissance absorbée sans embauche")
    case .quality:
      Label(en: "put into quality", de: "für Qualität genutzt", fr: "consacrées à la qualité")
    case .overtime: Label(en: "less overtime", de: "weniger Überstunden", fr: "moins d'heures sup.")
    case .exit: Label(en: "posts that end", de: "Stellen, die enden", fr: "postes supprimés")
    }
  }

  static func criterion(_ criterion: DomainScorecard.Criterion) -> Label {
    switch criterion {
    case .outcomes: Label(en: "Outcomes", de: "Ergebnisse", fr: "Résultats")
    case .redesign: Label(en: "Redesign", de: "Umgestaltung", fr: "Refonte")
    case .permanence: Label(en: "Permanence", de: "Dauer", fr: "Pérennité")
    case .governance: Label(en: "Governance", de: "Steuerung", fr: "Gouvernance")
    case .gains: Label(en: "Gains", de: "Nutzen", fr: "Gains")
    case .production: Label(en: "Production", de: "Betrieb", fr: "Production")
    case .adoption: Label(en: "Adoption", de: "Annahme", fr: "Adoption")
    }
  }

  static func work(_ kind: WorkKind) -> Label {
    switch kind {
    case .doing: Label(en: "Doing the work", de: "Die Arbeit selbst", fr: "Le travail même")
    case .exceptions:
      Label(
        en: "Exceptions and rework", de: "Ausnahmen und Nacharbeit", fr: "Exceptions et reprises")
    case .oversight: Label(en: "Oversight", de: "Aufsicht", fr: "Supervision")
    case .telling:
      Label(en: "Asking and telling", de: "Anhören, Informieren", fr: "Consulter, informer")
    case .deciding: Label(en: "Deciding", de: "Entscheiden", fr: "Décider")
    }
  }
}
