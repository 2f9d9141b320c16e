import WorkforcePlanning

/// The sheets of letters, and of the letters that change.
enum LetterLabels {
  static let titleAsIs = Label(
    en: "{1} as-is: who has what to do with each activity today",
    de: "{1} Ist: wer heute mit welcher Tätigkeit was zu tun hat",
    fr: "{1} actuel : qui fait quoi dans chaque activité aujourd'hui")
  static let titleToBe = Label(
    en: "{1} to-be: who has what to do with each activity after the change",
    de: "{1} Soll: wer nach der Änderung mit welcher Tätigkeit was zu tun hat",
    fr: "{1} cible : qui fait quoi dans chaque activité après le changement")
  static let note = Label(
    en: "{1}. A cell with a red frame has an open finding: its note says which.",
    de: "{1}. Eine Zelle mit rotem Rahmen hat einen offenen Befund: Ihre Notiz sagt, welchen.",
    fr: "{1}. Une cellule encadrée de rouge a un constat ouvert : sa note dit lequel.")
  static let emptyAsIs = Label(
    en: "Nothing is done today.",
    de: "Heute wird nichts davon ausgeführt.",
    fr: "Rien n'est fait aujourd'hui.")
  static let count = Label(en: "Count", de: "Anzahl", fr: "Nombre")
  static let countOf = Label(en: "Count of {1}", de: "Anzahl {1}", fr: "Nombre de {1}")
  static let overseenBy = Label(en: "Overseen by", de: "Aufsicht durch", fr: "Supervisé par")
  static let roles = Label(en: "Roles", de: "Rollen", fr: "Rôles")
  static let systems = Label(en: "Systems", de: "Systeme", fr: "Systèmes")
  static let bodies = Label(en: "Bodies", de: "Gremien", fr: "Instances")
  static let open = Label(en: "Open", de: "Offen", fr: "Ouvert")
  static let changesTitle = Label(
    en: "{1} changes: who gains, gives up or changes a responsibility",
    de: "{1} Änderungen: wer Verantwortung übernimmt, abgibt oder anders trägt",
    fr: "{1} changements : qui reçoit, cède ou change une responsabilité")
  static let changesNote = Label(
    en: """
      {1}. One row for each activity and party whose duties differ between as-is and to-be. \
      Exceptions, oversight and the right to stop a system have no letter and stand in words.
      """,
    de: """
      {1}. Eine Zeile je Tätigkeit und Beteiligte, deren Aufgaben sich zwischen Ist und Soll \
      unterscheiden. Ausnahmefälle, Aufsicht und die Befugnis, ein System anzuhalten, haben \
      keinen Buchstaben und stehen in Worten.
      """,
    fr: """
      {1}. Une ligne par activité et partie dont les tâches diffèrent entre l'actuel et la \
      cible. Les exceptions, la supervision et le droit d'arrêter un système n'ont pas de lettre \
      et figurent en toutes lettres.
      """)
  static let changesEmpty = Label(
    en: "No responsibility changes.",
    de: "Keine Verantwortung ändert sich.",
    fr: "Aucune responsabilité ne change.")
  static let party = Label(en: "Party", de: "Beteiligte", fr: "Partie")
  static let partyTitle = Label(
    en: "Party title",
    de: "Titel der Beteiligten",
    fr: "Intitulé de la partie")
  static let partyKind = Label(en: "Party is a", de: "Art der Beteiligten", fr: "Type de partie")
  static let gains = Label(en: "gains", de: "übernimmt", fr: "reçoit")
  static let givesUp = Label(en: "gives up", de: "gibt ab", fr: "cède")
  static let changes = Label(en: "changes", de: "ändert sich", fr: "change")
  static let lettersAsIs = Label(en: "{1} as-is", de: "{1} Ist", fr: "{1} actuel")
  static let lettersToBe = Label(en: "{1} to-be", de: "{1} Soll", fr: "{1} cible")
  static let wordsAsIs = Label(en: "In words, as-is", de: "In Worten, Ist", fr: "En clair, actuel")
  static let wordsToBe = Label(en: "In words, to-be", de: "In Worten, Soll", fr: "En clair, cible")
}
