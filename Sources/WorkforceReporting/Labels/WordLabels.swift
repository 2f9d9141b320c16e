import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

extension RoleDifference.Action {
  /// What the role does with the work, as a heading has it.
  var word: Label {
    switch self {
    case .stop: Label(en: "Stop", de: "Entfällt", fr: "Cesse")
    case .start: Label(en: "Start", de: "Beginnt", fr: "Commence")
    case .continue: Label(en: "Continue", de: "Bleibt", fr: "Poursuit")
    case .change: Label(en: "Change", de: "Ändert sich", fr: "Change de forme")
    case .oversee: Label(en: "Oversee", de: "Aufsicht", fr: "Supervise")
    }
  }
}

extension Change {
  /// In one word, in a table.
  var word: Label {
    switch self {
    case .kept: Label(en: "kept", de: "unverändert", fr: "inchangé")
    case .changed: Label(en: "changed", de: "geändert", fr: "modifié")
    case .new: Label(en: "new", de: "neu", fr: "nouveau")
    case .retired: Label(en: "retired", de: "entfällt", fr: "supprimé")
    }
  }
}

extension Severity {
  /// In one word, in a table.
  var label: Label {
    switch self {
    case .error: Label(en: "error", de: "Fehler", fr: "erreur")
    case .warning: Label(en: "warning", de: "Warnung", fr: "avertissement")
    case .note: Label(en: "note", de: "Hinweis", fr: "remarque")
    }
  }
}

extension Severity {
  /// Over all of a kind.
  var heading: Label {
    switch self {
    case .error: Label(en: "Errors", de: "Fehler", fr: "Erreurs")
    case .warning: Label(en: "Warnings", de: "Warnungen", fr: "Avertissements")
    case .note: Label(en: "Notes", de: "Hinweise", fr: "Remarques")
    }
  }
}

extension Diagnostic.State {
  /// In one word, in a table.
  var label: Label {
    switch self {
    case .asIs: Label(en: "as-is", de: "Ist", fr: "actuel")
    case .toBe: Label(en: "to-be", de: "Soll", fr: "cible")
    }
  }
}

extension Decision.Kind {
  /// In one word, in a table.
  var word: Label {
    switch self {
    case .financial: Label(en: "financial", de: "finanziell", fr: "financière")
    case .people: Label(en: "people", de: "Personal", fr: "ressources humaines")
    case .customer: Label(en: "customer", de: "Kundschaft", fr: "clientèle")
    case .legal: Label(en: "legal", de: "rechtlich", fr: "juridique")
    case .technical: Label(en: "technical", de: "technisch", fr: "technique")
    case .modelChange:
      Label(
        en: "model-change",
        de: "Änderung des Modells",
        fr: "évolution du modèle")
    }
  }
}

extension Measure.Direction {
  /// In one word, in a table.
  var word: Label {
    switch self {
    case .higher: Label(en: "higher", de: "höher", fr: "plus haut")
    case .lower: Label(en: "lower", de: "niedriger", fr: "plus bas")
    case .band: Label(en: "band", de: "im Zielband", fr: "dans la plage")
    }
  }
}

extension Measure.Scope {
  /// In one word, in a table.
  var word: Label {
    switch self {
    case .task: Label(en: "task", de: "Aufgabe", fr: "tâche")
    case .workflow: Label(en: "workflow", de: "Ablauf", fr: "processus")
    case .decision: Label(en: "decision", de: "Entscheidung", fr: "décision")
    case .outcome: Label(en: "outcome", de: "Wirkung", fr: "effet")
    case .benefit: Label(en: "benefit", de: "Nutzen", fr: "bénéfice")
    }
  }
}

extension Measure.Per {
  /// In one word, in a table.
  var word: Label {
    switch self {
    case .person: Label(en: "person", de: "Person", fr: "personne")
    case .team: Label(en: "team", de: "Team", fr: "équipe")
    case .unit: Label(en: "unit", de: "Organisationseinheit", fr: "unité")
    }
  }
}

extension Role.Kind {
  /// In one word, in a table.
  var word: Label {
    switch self {
    case .role: Label(en: "role", de: "Rolle", fr: "rôle")
    case .oversight: Label(en: "oversight", de: "Aufsicht", fr: "supervision")
    case .board: Label(en: "board", de: "Leitungsgremium", fr: "direction")
    case .external: Label(en: "external", de: "extern", fr: "externe")
    }
  }
}

extension Impact.Degree {
  /// In one word, in a table.
  var word: Label {
    switch self {
    case .low: Label(en: "low", de: "gering", fr: "faible")
    case .high: Label(en: "high", de: "hoch", fr: "élevé")
    }
  }
}

extension Impact.Affected {
  /// Whom a fault meets.
  var word: Label {
    switch self {
    case .firm: Label(en: "firm", de: "Unternehmen", fr: "entreprise")
    case .person: Label(en: "person", de: "Person", fr: "personne")
    case .personLegal:
      Label(
        en: "legal effect on a person",
        de: "Rechtswirkung für eine Person",
        fr: "effet juridique sur une personne")
    }
  }
}

extension Risk.Degree {
  /// In one word.
  var word: Label {
    switch self {
    case .low: Label(en: "low", de: "gering", fr: "faible")
    case .medium: Label(en: "medium", de: "mittel", fr: "moyen")
    case .high: Label(en: "high", de: "hoch", fr: "élevé")
    }
  }
}

extension Risk.Status {
  /// In one word.
  var word: Label {
    switch self {
    case .open: Label(en: "open", de: "offen", fr: "ouvert")
    case .mitigated: Label(en: "mitigated", de: "gemindert", fr: "atténué")
    case .closed: Label(en: "closed", de: "erledigt", fr: "clos")
    }
  }
}

extension Wave.Gate.Status {
  /// In one word.
  var word: Label {
    switch self {
    case .open: Label(en: "open", de: "offen", fr: "ouvert")
    case .met: Label(en: "met", de: "erfüllt", fr: "satisfait")
    case .missed: Label(en: "missed", de: "verfehlt", fr: "manqué")
    }
  }
}

extension Body.Right {
  /// What a body may ask for.
  var inWords: Label {
    switch self {
    case .inform: Label(en: "to be informed", de: "Unterrichtung", fr: "information")
    case .consult: Label(en: "to be consulted", de: "Anhörung", fr: "consultation")
    case .coDetermine: Label(en: "co-determines", de: "Mitbestimmung", fr: "codécision")
    }
  }
}

extension Release.Destination {
  /// What becomes of freed hours.
  var inWords: Label {
    switch self {
    case .redeploy: Label(en: "redeployed", de: "Neueinsatz", fr: "redéploiement")
    case .reduceHiring:
      Label(
        en: "fewer hires",
        de: "weniger Einstellungen",
        fr: "moins d'embauches")
    case .attrition:
      Label(
        en: "posts not filled again",
        de: "keine Nachbesetzung",
        fr: "postes non remplacés")
    case .absorbGrowth:
      Label(
        en: "growth taken without hiring",
        de: "Wachstum ohne Einstellungen",
        fr: "croissance sans embauche")
    case .quality: Label(en: "put into quality", de: "für Qualität", fr: "au profit de la qualité")
    case .overtime:
      Label(
        en: "less overtime",
        de: "weniger Überstunden",
        fr: "moins d'heures supplémentaires")
    case .exit: Label(en: "posts that end", de: "Wegfall von Stellen", fr: "suppression de postes")
    }
  }
}

extension RoleItemText.Kind {
  /// In one word, in a table.
  var word: Label {
    switch self {
    case .responsibility: Label(en: "responsibility", de: "Verantwortung", fr: "responsabilité")
    case .decision: Label(en: "decision", de: "Entscheidung", fr: "décision")
    case .measure: Label(en: "measure", de: "Kennzahl", fr: "indicateur")
    case .skill: Label(en: "skill", de: "Kompetenz", fr: "compétence")
    }
  }
}

extension Party {
  /// What a party is, in one word.
  var kindWord: Label {
    switch self {
    case .role: Label(en: "role", de: "Rolle", fr: "rôle")
    case .system: Label(en: "system", de: "System", fr: "système")
    case .body: Label(en: "body", de: "Gremium", fr: "instance")
    case .placeholder: Label(en: "open", de: "offen", fr: "ouvert")
    }
  }
}
