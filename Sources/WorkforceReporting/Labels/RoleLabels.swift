import WorkforcePlanning

/// The sheet Roles.
enum RoleLabels {
  static let title = Label(
    en: "Roles: how each role changes, and where the grade should be looked at",
    de: "Rollen: wie sich jede Rolle ändert und wo die Eingruppierung zu prüfen ist",
    fr: "Rôles : comment évolue chaque rôle, et où la classification est à revoir")
  static let note = Label(
    en: """
      One row for each role, never for a person. What changes in each role item by item is on \
      Role changes; the hours behind the FTE are on Capacity.
      """,
    de: """
      Eine Zeile je Rolle, nie je Person. Was sich in jeder Rolle im Einzelnen ändert, steht im Blatt \
      Rollenänderungen; die Stunden hinter den VZÄ stehen im Blatt Kapazität.
      """,
    fr: """
      Une ligne par rôle, jamais par personne. Ce qui change dans chaque rôle point par point \
      figure dans Évolution des rôles ; les heures derrière les ETP figurent dans Capacité.
      """)
  static let empty = Label(
    en: "The plan states no roles.",
    de: "Der Plan nennt keine Rollen.",
    fr: "Le plan n'indique aucun rôle.")
  static let titleAsIs = Label(en: "Title as-is", de: "Titel Ist", fr: "Intitulé actuel")
  static let titleToBe = Label(en: "Title to-be", de: "Titel Soll", fr: "Intitulé cible")
  static let changeHelp = Label(
    en: """
      keep: nothing changes. enrich: takes more on. redesign: gives up some work and does other \
      work differently. new: opens. close: nothing is left of it.
      """,
    de: """
      bleibt: nichts ändert sich. erweitert: übernimmt mehr. neu zugeschnitten: gibt Arbeit ab \
      und erledigt andere anders. neu: wird eingerichtet. entfällt: nichts bleibt davon.
      """,
    fr: """
      maintien : rien ne change. enrichissement : prend davantage en charge. refonte : abandonne \
      du travail et en fait d'autre autrement. création : le rôle s'ouvre. suppression : il n'en \
      reste rien.
      """)
  static let impactScore = Label(
    en: "Impact score (0 to 18)", de: "Punkte der Betroffenheit (0 bis 18)",
    fr: "Score d'impact (0 à 18)")
  static let impactScoreHelp = Label(
    en: "The sum of six dimensions from 0 to 3: hours, duties, position, authority, skills, tools.",
    de: "Die Summe von sechs Dimensionen von 0 bis 3: Stunden, Aufgaben, Stelle, Befugnis, Können, "
      + "Werkzeuge.",
    fr: "La somme de six dimensions de 0 à 3 : heures, tâches, poste, pouvoir, compétences, outils."
  )
  static let impactWhy = Label(
    en: "What makes the impact", de: "Woraus sie sich ergibt", fr: "Ce qui fait l'impact")
  static let waveFTE = Label(
    en: "FTE needed, {1}", de: "Benötigte VZÄ, {1}", fr: "ETP nécessaires, {1}")
  static let waveFTEHelp = Label(
    en: "In the busiest month between this wave's go-live and the next one's, other work with it.",
    de:
      "Im stärksten Monat zwischen dem Start dieser Welle und dem der nächsten, samt anderer Arbeit.",
    fr: "Du mois le plus chargé entre cette vague et la suivante, autre travail compris.")
  static let toBeGraded = Label(en: "to be graded", de: "einzugruppieren", fr: "à classer")
  static let impact = Label(en: "Impact", de: "Betroffenheit", fr: "Impact")
  static let impactHelp = Label(
    en: """
      high: the role opens or closes, a quarter of its hours or five core duties change. medium: \
      a tenth of its hours, two core duties, another grade or more authority. low: less. Being asked, told or given a right to \
      stop is no core duty.
      """,
    de: """
      hoch: Die Rolle entsteht oder entfällt, oder ein Viertel ihrer Stunden oder fünf \
      Kernaufgaben ändern sich. mittel: ein Zehntel ihrer Stunden, zwei Kernaufgaben, eine andere Eingruppierung oder \
      mehr Befugnis. \
      gering: weniger. Gehört oder informiert zu werden oder ein System anhalten zu dürfen, ist \
      keine Kernaufgabe.
      """,
    fr: """
      élevé : le rôle s'ouvre ou se ferme, un quart de ses heures ou cinq tâches essentielles \
      changent. moyen : un dixième de ses heures, deux tâches essentielles, une autre classification \
      ou plus de pouvoir. faible : moins. \
      Donner un avis, être informé ou pouvoir arrêter un système n'est pas une tâche \
      essentielle.
      """)
  static let regradeCandidate = Label(
    en: "Regrade candidate",
    de: "Eingruppierung prüfen",
    fr: "Classification à revoir")
  static let regradeWhy = Label(
    en: "Why look at the grade again",
    de: "Warum die Eingruppierung prüfen",
    fr: "Pourquoi revoir la classification")
  static let gradeAsIs = Label(
    en: "Grade as-is",
    de: "Eingruppierung Ist",
    fr: "Classification actuelle")
  static let gradeToBe = Label(
    en: "Grade to-be",
    de: "Eingruppierung Soll",
    fr: "Classification cible")
  static let family = Label(en: "Family", de: "Jobfamilie", fr: "Famille de métiers")
  static let unit = Label(en: "Unit", de: "Organisationseinheit", fr: "Unité")
  static let costCentre = Label(en: "Cost centre", de: "Kostenstelle", fr: "Centre de coûts")
  static let site = Label(en: "Site", de: "Standort", fr: "Site")
  static let headcount = Label(en: "Headcount", de: "Köpfe", fr: "Effectif")
  static let fteStatedAsIs = Label(
    en: "FTE stated as-is",
    de: "VZÄ laut Plan Ist",
    fr: "ETP indiqués actuels")
  static let fteStatedToBe = Label(
    en: "FTE stated to-be",
    de: "VZÄ laut Plan Soll",
    fr: "ETP indiqués cibles")
  static let fteOfWorkAsIs = Label(
    en: "FTE of work in this plan as-is",
    de: "VZÄ der Arbeit in diesem Plan Ist",
    fr: "ETP du travail de ce plan actuels")
  static let fteOfWorkToBe = Label(
    en: "FTE of work in this plan to-be",
    de: "VZÄ der Arbeit in diesem Plan Soll",
    fr: "ETP du travail de ce plan cibles")
  static let fteOfWorkHelp = Label(
    en: "Hours of the role in this plan ÷ hours of one FTE. Other work is on Capacity.",
    de: """
      Stunden der Rolle in diesem Plan ÷ Stunden eines VZÄ. Übrige Arbeit steht im Blatt \
      Kapazität.
      """,
    fr: "Heures du rôle dans ce plan ÷ heures d'un ETP. L'autre travail figure dans Capacité.")
  static let releasedClaimed = Label(
    en: "Released, with a destination (h/year)",
    de: "Frei werdend, mit Verwendung (Std./Jahr)",
    fr: "Libéré, avec destination (h/an)")
  static let releasedUnclaimed = Label(
    en: "Released, without one (h/year)",
    de: "Frei werdend, ohne Verwendung (Std./Jahr)",
    fr: "Libéré, sans destination (h/an)")
  static let toBeFrom = Label(en: "To-be from", de: "Soll ab", fr: "Cible à partir du")
  static let closes = Label(en: "Closes", de: "Entfällt am", fr: "Fermeture le")
  static let code = Label(en: "Code {1}", de: "Schlüssel {1}", fr: "Code {1}")
}

/// The sheet Role changes.
enum RoleChangeLabels {
  static let title = Label(
    en: "Role changes: what each role stops, starts, continues and oversees",
    de: "Rollenänderungen: was jede Rolle beendet, beginnt, fortführt und beaufsichtigt",
    fr: "Évolution des rôles : ce que chaque rôle cesse, commence, poursuit et supervise")
  static let note = Label(
    en: """
      One row for each role and responsibility, decision, measure or skill; within a role what \
      ends comes first and what stays comes last. Filter on Role for one job description.
      """,
    de: """
      Eine Zeile je Rolle und Verantwortung, Entscheidung, Kennzahl oder Kompetenz; innerhalb \
      einer Rolle steht zuerst, was entfällt, und zuletzt, was bleibt. Für eine \
      Stellenbeschreibung nach Rolle filtern.
      """,
    fr: """
      Une ligne par rôle et responsabilité, décision, indicateur ou compétence ; dans un rôle, \
      ce qui prend fin vient en premier et ce qui demeure en dernier. Filtrer sur Rôle pour une \
      fiche de poste.
      """)
  static let empty = Label(
    en: "No role has anything to do in this plan.",
    de: "Keine Rolle hat in diesem Plan etwas zu tun.",
    fr: "Aucun rôle n'a quoi que ce soit à faire dans ce plan.")
  static let roleTitle = Label(en: "Role title", de: "Titel der Rolle", fr: "Intitulé du rôle")
  static let action = Label(en: "Action", de: "Was geschieht", fr: "Évolution")
  static let item = Label(en: "Item", de: "Gegenstand", fr: "Élément")
  static let itemTitle = Label(
    en: "Item title",
    de: "Titel des Gegenstands",
    fr: "Intitulé de l'élément")
  static let hours = Label(
    en: "Hours ± (h/year)",
    de: "Stunden ± (Std./Jahr)",
    fr: "Heures ± (h/an)")
  static let hoursHelp = Label(
    en: "To-be minus as-is, for the role in this activity. Hours of decisions are on Decisions.",
    de: """
      Soll minus Ist, für die Rolle in dieser Tätigkeit. Stunden von Entscheidungen stehen im Blatt \
      Entscheidungen.
      """,
    fr: """
      Cible moins actuel, pour le rôle dans cette activité. Les heures des décisions figurent \
      dans Décisions.
      """)
  static let wording = Label(
    en: "Wording for the job description",
    de: "Wortlaut für die Stellenbeschreibung",
    fr: "Libellé pour la fiche de poste")
}
