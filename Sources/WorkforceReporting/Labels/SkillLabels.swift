import WorkforceAnalysis
import WorkforcePlanning

/// The texts of the sheet Skills and training.
enum SkillLabels {
  static let title = Label(
    en: "Skills and training: what people need to learn, by when, and what it takes",
    de: "Qualifizierung: was Menschen bis wann lernen müssen und was es braucht",
    fr: "Compétences et formation : ce qu'il faut apprendre, pour quand et à quel coût")
  static let note = Label(
    en:
      "One row for each role and skill with a gap or a training. Levels run from 1 to 5. People are "
      + "all of the role; the cost holds their working hours and the fee. Training that comes with "
      + "other work of the plan states no hours of its own.",
    de: "Eine Zeile je Rolle und Kompetenz mit einer Lücke oder einer Schulung. Stufen gehen von 1 "
      + "bis 5. Gezählt sind alle Menschen der Rolle; die Kosten enthalten ihre Arbeitszeit und die "
      + "Gebühr. Schulung, die mit anderen Vorhaben des Plans kommt, nennt keine eigenen Stunden.",
    fr:
      "Une ligne par rôle et compétence avec un écart ou une formation. Les niveaux vont de 1 à 5. "
      + "Toutes les personnes du rôle sont comptées ; le coût comprend leurs heures et les frais. "
      + "Une formation apportée par un autre chantier n'indique pas d'heures.")
  static let empty = Label(
    en: "Nobody has anything to learn.", de: "Niemand hat etwas zu lernen.",
    fr: "Personne n'a rien à apprendre.")

  static let roleTitle = Label(
    en: "Role title", de: "Titel der Rolle", fr: "Intitulé du rôle")
  static let skill = Label(en: "Skill", de: "Kompetenz", fr: "Compétence")
  static let level = Label(en: "Level now", de: "Stufe heute", fr: "Niveau actuel")
  static let needed = Label(en: "Level needed", de: "Stufe nötig", fr: "Niveau requis")
  static let gap = Label(
    en: "Gap (levels)", de: "Lücke (Stufen)", fr: "Écart (niveaux)")
  static let standing = Label(en: "Gap closed?", de: "Lücke geschlossen?", fr: "Écart comblé ?")
  static let standingHelp = Label(
    en:
      "in time: training ends before the level is needed. too late: it ends after. too low: it ends "
      + "below the level. no training: nothing closes the gap. not asked for: no work of the plan "
      + "needs the level, people are trained all the same.",
    de:
      "rechtzeitig: Die Schulung endet, bevor die Stufe nötig ist. zu spät: danach. zu niedrig: Sie "
      + "endet unter der Stufe. keine Schulung: Nichts schließt die Lücke. nicht verlangt: Keine "
      + "Arbeit des Plans braucht die Stufe, geschult wird trotzdem.",
    fr:
      "à temps : la formation s'achève avant le besoin. trop tard : après. trop bas : elle s'achève "
      + "sous le niveau. aucune formation : rien ne comble l'écart. non exigé : aucun travail du plan "
      + "ne demande le niveau, la formation a lieu quand même.")
  static let notAsked = Label(en: "not asked for", de: "nicht verlangt", fr: "non exigé")
  static let neededFor = Label(en: "Needed for", de: "Nötig für", fr: "Requis pour")
  static let overseeing = Label(
    en: "overseeing “{1}”", de: "Aufsicht über „{1}“", fr: "supervision de « {1} »")
  static let ownProfile = Label(
    en: "the role's profile to-be", de: "Soll-Profil der Rolle", fr: "profil cible du rôle")
  static let andMore = Label(en: "and {1} more", de: "und {1} weitere", fr: "et {1} de plus")
  static let neededBy = Label(en: "Needed by", de: "Nötig bis", fr: "Requis pour le")
  static let means = Label(en: "Learnt by", de: "Erlernt durch", fr: "Appris par")
  static let course = Label(en: "Course", de: "Schulung", fr: "Formation")
  static let brings = Label(en: "Leads to level", de: "Führt zu Stufe", fr: "Mène au niveau")
  static let ends = Label(en: "Training ends", de: "Schulung endet", fr: "Fin de la formation")
  static let done = Label(en: "done", de: "erledigt", fr: "fait")
  static let noDate = Label(en: "no date", de: "kein Termin", fr: "sans date")
  static let people = Label(en: "People", de: "Menschen", fr: "Personnes")
  static let each = Label(
    en: "Hours each (h)", de: "Stunden je Person (Std.)", fr: "Heures par personne (h)")
  static let hours = Label(
    en: "Hours of all (h)", de: "Stunden aller (Std.)", fr: "Heures au total (h)")
  static let cost = Label(en: "Cost ({1})", de: "Kosten ({1})", fr: "Coût ({1})")
  static let mandatory = Label(en: "Mandatory", de: "Pflicht", fr: "Obligatoire")
  static let provider = Label(en: "Given by", de: "Anbieter", fr: "Assurée par")

  static func standing(_ standing: SkillGap.Standing) -> Label {
    switch standing {
    case .held: Label(en: "has it", de: "vorhanden", fr: "acquis")
    case .closed: Label(en: "in time", de: "rechtzeitig", fr: "à temps")
    case .late: Label(en: "too late", de: "zu spät", fr: "trop tard")
    case .tooLow: Label(en: "too low", de: "zu niedrig", fr: "trop bas")
    case .untrained: Label(en: "no training", de: "keine Schulung", fr: "aucune formation")
    }
  }
}
