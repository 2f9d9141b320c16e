import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning

/// The texts of the sheet on redeployment.
enum RedeploymentLabels {
  static let title = Label(
    en: "Redeployment: where freed hours go, what nobody has claimed, and who could use them",
    de: "Neueinsatz: wohin freie Stunden gehen, was niemand beansprucht und wer sie brauchen kann",
    fr: "Redéploiement : où vont les heures libérées, ce que nul ne réclame, qui peut s'en servir")
  static let note = Label(
    en:
      "Rows are about roles, never about persons: who moves is agreed with each person. Hours are "
      + "people's hours per year at the most likely values; figures here follow the plan's text and not "
      + "changes on Assumptions.",
    de:
      "Zeilen handeln von Rollen, nie von Personen: Wer wechselt, wird mit jeder Person vereinbart. "
      + "Stunden sind Stunden von Menschen im Jahr bei den wahrscheinlichsten Werten; die Zahlen hier "
      + "folgen dem Text des Plans, nicht Änderungen auf Annahmen.",
    fr: "Les lignes portent sur des rôles, jamais sur des personnes : qui change est convenu avec "
      + "chacun. Les heures sont celles des personnes, par an, aux valeurs les plus probables ; ces "
      + "chiffres suivent le texte du plan et non les changements dans Hypothèses.")

  static let key = Label(en: "Key", de: "Schlüssel", fr: "Clé")
  static let fromRole = Label(en: "From role", de: "Von Rolle", fr: "Du rôle")
  static let role = Label(en: "Role", de: "Rolle", fr: "Rôle")
  static let toRole = Label(en: "To role", de: "Zu Rolle", fr: "Vers le rôle")
  static let fte = Label(en: "FTE", de: "VZÄ", fr: "ETP")

  // MARK: Stated destinations

  static let claimsTitle = Label(
    en: "Stated destinations: what the plan says becomes of freed hours",
    de: "Genannte Ziele: was laut Plan aus freien Stunden wird",
    fr: "Destinations indiquées : ce que le plan prévoit pour les heures libérées")
  static let claimsNote = Label(
    en:
      "Covered are the hours that are really set free: where more is claimed than there is, all claims "
      + "of the role are cut by the same part. Realised is the part of them that turns into the use.",
    de:
      "Gedeckt sind Stunden, die wirklich frei werden: Wird mehr beansprucht als da ist, werden alle "
      + "Ansprüche der Rolle im gleichen Maß gekürzt. Verwirklicht ist der Teil, der in die Nutzung geht.",
    fr:
      "Couvertes sont les heures vraiment libérées : si l'on réclame plus qu'il n'y a, toutes les "
      + "demandes du rôle sont réduites d'autant. Réalisée est la part qui devient cet usage.")
  static let destination = Label(en: "Destination", de: "Ziel", fr: "Destination")
  static let owner = Label(en: "Owner", de: "Verantwortlich", fr: "Responsable")
  static let from = Label(en: "From", de: "Ab", fr: "À partir du")
  static let claimed = Label(
    en: "Claimed (h/year)", de: "Beansprucht (Std./Jahr)", fr: "Réclamé (h/an)")
  static let covered = Label(
    en: "Covered (h/year)", de: "Gedeckt (Std./Jahr)", fr: "Couvert (h/an)")
  static let realised = Label(en: "Realised", de: "Verwirklicht", fr: "Réalisé")
  static let cashable = Label(en: "Cashable", de: "Zahlungswirksam", fr: "Encaissable")
  static let yes = Label(en: "yes", de: "ja", fr: "oui")
  static let no = Label(en: "no", de: "nein", fr: "non")

  static func destination(_ destination: Release.Destination) -> Label {
    switch destination {
    case .redeploy: Label(en: "another role", de: "andere Rolle", fr: "autre rôle")
    case .reduceHiring:
      Label(en: "posts not filled again", de: "Stellen nicht nachbesetzt", fr: "postes non pourvus")
    case .attrition: Label(en: "attrition", de: "Fluktuation", fr: "départs naturels")
    case .absorbGrowth: Label(en: "growth", de: "Wachstum", fr: "croissance")
    case .quality: Label(en: "quality", de: "Qualität", fr: "qualité")
    case .overtime: Label(en: "less overtime", de: "weniger Überstunden", fr: "moins d'heures sup.")
    case .exit: Label(en: "exit", de: "Austritt", fr: "départ")
    }
  }

  // MARK: Balance

  static let balanceTitle = Label(
    en: "Role by role: what is set free, and what has no destination",
    de: "Rolle für Rolle: was frei wird und was kein Ziel hat",
    fr: "Rôle par rôle : ce qui est libéré et ce qui n'a pas de destination")
  static let balanceNote = Label(
    en:
      "Set free = covered by a destination + open + what only ends an overload. Open hours are free and nobody has "
      + "claimed them.",
    de:
      "Frei = durch ein Ziel gedeckt + offen + was nur eine Überlast beendet. Offene Stunden sind frei und "
      + "niemand hat sie beansprucht.",
    fr:
      "Libéré = couvert par une destination + ouvert + ce qui met seulement fin à une surcharge. Les heures ouvertes "
      + "sont libres et nul ne les a réclamées.")
  static let site = Label(en: "Site", de: "Standort", fr: "Site")
  static let setFree = Label(en: "Set free (h/year)", de: "Frei (Std./Jahr)", fr: "Libéré (h/an)")
  static let overclaimed = Label(
    en: "Claimed twice (h/year)", de: "Doppelt beansprucht (Std./Jahr)",
    fr: "Réclamé deux fois (h/an)")
  static let endsOverload = Label(
    en: "Ends an overload (h/year)", de: "Beendet Überlast (Std./Jahr)",
    fr: "Met fin à une surcharge (h/an)")
  static let open = Label(en: "Open (h/year)", de: "Offen (Std./Jahr)", fr: "Ouvert (h/an)")
  static let openFTE = Label(en: "Open (FTE)", de: "Offen (VZÄ)", fr: "Ouvert (ETP)")
  static let why = Label(
    en: "Why there is no proposal for the open rest",
    de: "Warum für den offenen Rest kein Vorschlag da ist",
    fr: "Pourquoi le reste n'a pas de proposition")
  /// Reason, FTE.
  static let restOf = Label(en: "{1} ({2} FTE)", de: "{1} ({2} VZÄ)", fr: "{1} ({2} ETP)")
}
