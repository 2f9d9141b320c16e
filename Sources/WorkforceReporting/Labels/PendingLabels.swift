// To be removed when the labels of all sheets are merged: the same stand there.
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

extension BookContext {
  func text(_ label: Label?) -> String? { label?[language] }
}

extension Label {
  static let role = Label(en: "Role", de: "Rolle", fr: "Rôle")
  static let activity = Label(en: "Activity", de: "Tätigkeit", fr: "Activité")
  static let decision = Label(en: "Decision", de: "Entscheidung", fr: "Décision")
  static let measure = Label(en: "Measure", de: "Kennzahl", fr: "Indicateur")
  static let title = Label(en: "Title", de: "Titel", fr: "Intitulé")
  static let domain = Label(en: "Domain", de: "Bereich", fr: "Domaine")
  static let kind = Label(en: "Kind", de: "Art", fr: "Type")
  static let wave = Label(en: "Wave", de: "Welle", fr: "Vague")
  static let goLive = Label(en: "Go-live", de: "Start am", fr: "Mise en service")
  static let execution = Label(en: "Execution", de: "Ausführung", fr: "Exécution")
  static let unit = Label(en: "Unit", de: "Einheit", fr: "Unité")
  static let owner = Label(en: "Owner", de: "Verantwortlich", fr: "Responsable")
  static let system = Label(en: "System", de: "KI-System", fr: "Système")
  static let money = Label(en: "money", de: "Geld", fr: "monnaie")
  static let yes = Label(en: "yes", de: "ja", fr: "oui")
  static let no = Label(en: "no", de: "nein", fr: "non")
}

extension Execution {
  /// Who produces the result, in one word.
  var word: Label {
    switch self {
    case .human: Label(en: "human", de: "Mensch", fr: "humain")
    case .assisted: Label(en: "assisted", de: "unterstützt", fr: "assisté")
    case .shared: Label(en: "shared", de: "gemeinsam", fr: "partagé")
    case .delegated: Label(en: "delegated", de: "übertragen", fr: "délégué")
    case .autonomous: Label(en: "autonomous", de: "autonom", fr: "autonome")
    }
  }
}

extension Oversight.Mode {
  /// In one word, in a table.
  var word: Label {
    switch self {
    case .approveEach: Label(en: "approve-each", de: "Einzelfreigabe", fr: "validation unitaire")
    case .approveFlagged:
      Label(
        en: "approve-flagged",
        de: "Freigabe gemeldeter Fälle",
        fr: "validation des cas signalés")
    case .monitor: Label(en: "monitor", de: "laufende Beobachtung", fr: "suivi en direct")
    case .sample: Label(en: "sample", de: "Stichprobe", fr: "contrôle par échantillon")
    case .audit: Label(en: "audit", de: "regelmäßige Auswertung", fr: "contrôle périodique")
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

extension Release.Destination {
  /// What becomes of freed hours.
  var pendingWords: Label {
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

extension ResponseTime {
  func inWords(_ language: Language) -> String {
    switch self {
    case .minutes(let minutes) where minutes.value >= 60:
      TimeLabels.hours(language, (minutes.value / 60).shortText(in: language))
    case .minutes(let minutes): TimeLabels.minutes(language, minutes.value.shortText(in: language))
    case .span(let span): span.inWords(language)
    }
  }
}

extension Span {
  /// `10 days`, `10 Tage`.
  func inWords(_ language: Language) -> String {
    switch unit {
    case .days: TimeLabels.days(language, count)
    case .weeks: TimeLabels.weeks(language, count)
    case .months: TimeLabels.months(language, count)
    case .years: TimeLabels.years(language, count)
    }
  }
}

extension Double {
  /// A share as a percentage with at most two decimals.
  func shortPercent(in language: Language) -> String {
    (self * 100).shortText(in: language) + " %".written(in: language)
  }

  /// At most two decimals, none where there are none.
  func shortText(in language: Language) -> String {
    let hundredths = (self * 100).rounded()
    guard hundredths.isFinite, hundredths.magnitude < 1e15 else { return String(self) }
    if hundredths.truncatingRemainder(dividingBy: 100) == 0 {
      return (hundredths / 100).grouped(in: language)
    }
    let whole = Int(hundredths.magnitude / 100)
    let rest = Int(hundredths.magnitude) % 100
    let decimals = rest % 10 == 0 ? "\(rest / 10)" : (rest < 10 ? "0\(rest)" : "\(rest)")
    let text = "\(Double(whole).grouped).\(decimals)".written(in: language)
    return (hundredths < 0 ? "−" : "") + text
  }
}

/// What a finding is about, in one word.
enum SubjectLabels {
  static let plan = Label(en: "plan", de: "Plan", fr: "plan")
  static let role = Label(en: "role", de: "Rolle", fr: "rôle")
  static let system = Label(en: "system", de: "System", fr: "système")
  static let domain = Label(en: "domain", de: "Bereich", fr: "domaine")
  static let activity = Label(en: "activity", de: "Tätigkeit", fr: "activité")
  static let decision = Label(en: "decision", de: "Entscheidung", fr: "décision")
  static let measure = Label(en: "measure", de: "Kennzahl", fr: "indicateur")
  static let outcome = Label(en: "outcome", de: "Wirkung", fr: "effet")
  static let skill = Label(en: "skill", de: "Kompetenz", fr: "compétence")
  static let enabler = Label(en: "enabler", de: "Voraussetzung", fr: "prérequis")
  static let wave = Label(en: "wave", de: "Welle", fr: "vague")
  static let body = Label(en: "body", de: "Gremium", fr: "instance")
  static let risk = Label(en: "risk", de: "Risiko", fr: "risque")
  static let scenario = Label(en: "scenario", de: "Szenario", fr: "scénario")
  static let approval = Label(en: "approval", de: "Genehmigung", fr: "approbation")

  /// The word for the kind of a subject; one that nobody has translated stands as it is.
  static func word(of kind: String) -> Label {
    switch kind {
    case Role.kind: role
    case System.kind: system
    case Domain.kind: domain
    case Activity.kind: activity
    case Decision.kind: decision
    case Measure.kind: measure
    case Outcome.kind: outcome
    case Skill.kind: skill
    case Enabler.kind: enabler
    case Wave.kind: wave
    case Body.kind: body
    case Risk.kind: risk
    case Scenario.kind: scenario
    case Approval.kind: approval
    case "plan": plan
    default: Label(same: kind)
    }
  }
}

/// Stretches of time in sentences.
enum TimeLabels {
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
  static let hours = Label(en: "{1} h", de: "{1} Std.", fr: "{1} h")
  static let minutes = Label(en: "{1} min", de: "{1} Min.", fr: "{1} min")
}

extension String {
  /// An English number as another language writes it; the space before its `%` does not break.
  func written(in language: Language) -> String {
    if language == .en { return self }
    return String(
      map { character -> Character in
        switch character {
        case ",": language == .de ? "." : "\u{202F}"
        case ".": ","
        case " ": "\u{A0}"
        default: character
        }
      })
  }
}

extension CalendarDate {
  /// For sentences: `2027-12-31`, `31.12.2027`, `31/12/2027`.
  func written(in language: Language) -> String {
    let parts = description.split(separator: "-")
    return switch language {
    case .en: description
    case .de: parts.reversed().joined(separator: ".")
    case .fr: parts.reversed().joined(separator: "/")
    }
  }
}
