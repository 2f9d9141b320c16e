import WorkforcePlanning

/// The texts of the sheet that HR fills in, and of its lists.
enum ReviewLabels {
  static let title = Label(
    en: "Review: what HR agrees to, changes or asks",
    de: "Rückmeldung: Zustimmung, Änderungen und Fragen von HR",
    fr: "Retour : ce que les RH acceptent, changent ou demandent")
  static let note = Label(
    en:
      "The only sheet to fill in, in the yellow cells: choose an answer for each row; with “change” write "
      + "the value that should stand instead. Name roles, never persons. Save the file and send it back: "
      + "it is read by the key in the first column, so rows may be filtered or left empty.",
    de:
      "Das einzige Blatt zum Ausfüllen, in den gelben Zellen: je Zeile eine Antwort wählen; bei „ändern“ "
      + "den Wert eintragen, der stattdessen gelten soll. Rollen nennen, nie Personen. Datei speichern und "
      + "zurücksenden: Gelesen wird nach dem Schlüssel in der ersten Spalte; Zeilen dürfen leer bleiben.",
    fr:
      "La seule feuille à remplir, dans les cellules jaunes : choisissez une réponse par ligne ; avec "
      + "« changer », écrivez la valeur souhaitée. Nommez des rôles, jamais des personnes. Enregistrez et "
      + "renvoyez le fichier : il est lu par la clé de la première colonne ; une ligne peut rester vide."
  )

  static let key = Label(en: "Key", de: "Schlüssel", fr: "Clé")
  static let topic = Label(en: "Topic", de: "Thema", fr: "Thème")
  static let about = Label(en: "What it is about", de: "Worum es geht", fr: "De quoi il s'agit")
  static let proposed = Label(
    en: "What the plan says", de: "Was der Plan sagt", fr: "Ce que dit le plan")
  static let sheet = Label(en: "More on", de: "Mehr auf", fr: "Voir")
  static let agreed = Label(en: "Agreed?", de: "Einverstanden?", fr: "D'accord ?")
  static let agreedHelp = Label(
    en: "yes, no, change (write the value under Instead) or question (write it under Comment).",
    de: "ja, nein, ändern (Wert unter Stattdessen) oder Frage (unter Bemerkung).",
    fr: "oui, non, changer (valeur sous À la place) ou question (sous Commentaire).")
  static let instead = Label(en: "Instead", de: "Stattdessen", fr: "À la place")
  static let comment = Label(en: "Comment", de: "Bemerkung", fr: "Commentaire")
  static let by = Label(en: "By (role)", de: "Von (Rolle)", fr: "Par (rôle)")
  static let byHelp = Label(
    en: "A role such as HR business partner, never a person's name.",
    de: "Eine Rolle wie HR-Partner, nie der Name einer Person.",
    fr: "Un rôle, par exemple responsable RH, jamais le nom d'une personne.")
  static let date = Label(en: "Date", de: "Datum", fr: "Date")

  static func answer(_ answer: ReviewAnswer) -> Label {
    switch answer {
    case .yes: Label(en: "yes", de: "ja", fr: "oui")
    case .no: Label(en: "no", de: "nein", fr: "non")
    case .change: Label(en: "change", de: "ändern", fr: "changer")
    case .question: Label(en: "question", de: "Frage", fr: "question")
    }
  }

  static func topic(_ topic: ReviewTopic) -> Label {
    switch topic {
    case .question: Label(en: "Questions to HR", de: "Fragen an HR", fr: "Questions aux RH")
    case .role: Label(en: "Role", de: "Rolle", fr: "Rôle")
    case .headcount: Label(en: "Headcount", de: "Kopfzahl", fr: "Effectif")
    case .grade: Label(en: "Grade", de: "Eingruppierung", fr: "Classification")
    case .posts: Label(en: "Posts", de: "Stellen", fr: "Postes")
    case .freedHours: Label(en: "Freed hours", de: "Freie Stunden", fr: "Heures libérées")
    case .redeployment: Label(en: "Redeployment", de: "Neueinsatz", fr: "Redéploiement")
    case .consultation: Label(en: "Consultation", de: "Beteiligung", fr: "Consultation")
    case .training:
      Label(en: "Mandatory training", de: "Pflichtschulung", fr: "Formation obligatoire")
    case .waiver: Label(en: "Accepted finding", de: "Akzeptierter Befund", fr: "Constat accepté")
    }
  }

  // MARK: Lists

  static let listsTitle = Label(
    en: "Lists: the choices of Review, and which plan it belongs to",
    de: "Listen: die Auswahl der Rückmeldung und zu welchem Plan sie gehört",
    fr: "Listes : les choix du Retour, et le plan concerné")
  static let listsNote = Label(
    en: "Hidden and not to be changed: the word in the first column, its code in the second.",
    de:
      "Ausgeblendet und nicht zu ändern: in der ersten Spalte das Wort, in der zweiten sein Kürzel.",
    fr: "Masquée, à ne pas modifier : le mot dans la première colonne, son code dans la seconde.")
  static let word = Label(en: "Word", de: "Wort", fr: "Mot")
  static let code = Label(en: "Code", de: "Kürzel", fr: "Code")
  static let plan = Label(en: "Plan", de: "Plan", fr: "Plan")
  static let fingerprint = Label(en: "Fingerprint", de: "Fingerabdruck", fr: "Empreinte")
  static let scenario = Label(en: "Scenario", de: "Szenario", fr: "Scénario")
  static let format = Label(
    en: "Format of Review", de: "Format der Rückmeldung", fr: "Format du Retour")
}
