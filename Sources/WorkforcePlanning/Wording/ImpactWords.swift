/// Why a change is heavy for a role, and why its grade should be looked at.
enum ImpactWords {
  static let hoursFall = Label(
    en: "{1} of its hours fall away", de: "{1} der Stunden fallen weg",
    fr: "{1} de ses heures disparaissent")
  static let hoursAdded = Label(
    en: "{1} of its hours are added", de: "{1} der Stunden kommen hinzu",
    fr: "{1} de ses heures s'ajoutent")
  static let coreDuties = CountLabel(
    one: Label(
      en: "{1} core duty changes", de: "{1} Kernaufgabe ändert sich",
      fr: "{1} tâche essentielle change"),
    other: Label(
      en: "{1} core duties change", de: "{1} Kernaufgaben ändern sich",
      fr: "{1} tâches essentielles changent"))
  static let smallerParts = CountLabel(
    one: Label(
      en: "{1} smaller part of it changes", de: "{1} kleinerer Teil ändert sich",
      fr: "{1} élément moindre change"),
    other: Label(
      en: "{1} smaller parts of it change", de: "{1} kleinere Teile ändern sich",
      fr: "{1} éléments moindres changent"))
  static let isNew = Label(
    en: "the role is new", de: "die Rolle ist neu", fr: "le rôle est nouveau")
  static let ends = Label(
    en: "the role ends", de: "die Rolle entfällt", fr: "le rôle disparaît")
  static let gradeBecomes = Label(
    en: "grade {1} becomes {2}", de: "aus Eingruppierung {1} wird {2}",
    fr: "la classification {1} devient {2}")
  static let gradeStated = Label(
    en: "grade {1} is stated", de: "die Eingruppierung {1} wird genannt",
    fr: "la classification {1} est indiquée")
  static let titleBecomes = Label(
    en: "its title becomes “{1}”", de: "der Titel wird „{1}“",
    fr: "son intitulé devient « {1} »")
  static let fteBecome = Label(
    en: "{1} FTE become {2}", de: "aus {1} VZÄ werden {2}", fr: "{1} ETP deviennent {2}")
  static let decisionsCome = CountLabel(
    one: Label(
      en: "{1} decision comes to it", de: "{1} Entscheidung kommt hinzu",
      fr: "{1} décision lui revient"),
    other: Label(
      en: "{1} decisions come to it", de: "{1} Entscheidungen kommen hinzu",
      fr: "{1} décisions lui reviennent"))
  static let decisionsGo = CountLabel(
    one: Label(
      en: "{1} decision goes to others", de: "{1} Entscheidung geht an andere",
      fr: "{1} décision passe à d'autres"),
    other: Label(
      en: "{1} decisions go to others", de: "{1} Entscheidungen gehen an andere",
      fr: "{1} décisions passent à d'autres"))
  static let levelsToLearn = CountLabel(
    one: Label(
      en: "{1} level of skill to learn", de: "{1} Stufe an Können zu lernen",
      fr: "{1} niveau de compétence à acquérir"),
    other: Label(
      en: "{1} levels of skill to learn", de: "{1} Stufen an Können zu lernen",
      fr: "{1} niveaux de compétence à acquérir"))
  static let newSystems = CountLabel(
    one: Label(
      en: "{1} new system in its work", de: "{1} neues System in der Arbeit",
      fr: "{1} nouveau système dans son travail"),
    other: Label(
      en: "{1} new systems in its work", de: "{1} neue Systeme in der Arbeit",
      fr: "{1} nouveaux systèmes dans son travail"))

  static let planStatesGrade = Label(
    en: "the plan states grade {1}", de: "der Plan nennt die Eingruppierung {1}",
    fr: "le plan indique la classification {1}")
  static let handedDown = Label(
    en: "decides “{1}”, so far decided above it by {2}",
    de: "entscheidet „{1}“, bisher darüber von {2} entschieden",
    fr: "décide « {1} », jusqu'ici décidé au-dessus par {2}")
  static let oversees = Label(
    en: "oversees systems for {1} of its hours", de: "beaufsichtigt Systeme in {1} der Stunden",
    fr: "supervise des systèmes pendant {1} de ses heures")
  static let mayDecide = Label(
    en: "may decide {1} ({2}), so far {3}", de: "darf {1} entscheiden ({2}), bisher {3}",
    fr: "peut décider {1} ({2}), jusqu'ici {3}")
  static let upTo = Label(en: "up to {1}", de: "bis {1}", fr: "jusqu'à {1}")
  static let withoutLimit = Label(
    en: "without limit", de: "ohne Grenze", fr: "sans limite")
}
