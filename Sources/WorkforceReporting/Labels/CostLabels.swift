import WorkforcePlanning

/// The sheet of cost and value; `{1}` is the currency.
enum CostLabels {
  static let title = Label(
    en: "Cost and value: what the change costs and brings, in {1}",
    de: "Kosten und Nutzen: was die Änderung kostet und bringt, in {1}",
    fr: "Coûts et valeur : ce que le changement coûte et rapporte, en {1}")
  static let note = Label(
    en: "Everything is compared with today. Hours that are not cashable never enter the net; what "
      + "roles cost to run is shown and never added up with savings. Yellow cells of Assumptions feed "
      + "the formulas; ranges, months and sentences are those of the plan's text.",
    de: "Alles wird mit heute verglichen. Stunden, die keine Ausgaben sparen, gehen nicht in das "
      + "Ergebnis ein; was Rollen im Betrieb kosten, wird gezeigt und nie mit Einsparungen verrechnet. "
      + "Gelbe Zellen der Annahmen speisen die Formeln; Spannen, Monate und Sätze folgen dem Text.",
    fr: "Tout est comparé à aujourd'hui. Les heures sans économie réelle n'entrent jamais dans le "
      + "net ; le coût courant des rôles est montré, jamais ajouté aux économies. Les cellules jaunes "
      + "des Hypothèses alimentent les formules ; plages, mois et phrases suivent le texte du plan."
  )
  static let half = Label(
    en:
      "In half of all draws the net over the horizon is {1} {4} or more; in nine of ten {2} {4} or "
      + "more, in one of ten {3} {4} or more.",
    de:
      "In der Hälfte aller Ziehungen beträgt das Ergebnis über den Zeitraum {1} {4} oder mehr; in "
      + "neun von zehn {2} {4} oder mehr, in einer von zehn {3} {4} oder mehr.",
    fr: "Dans la moitié des tirages, le net sur l'horizon atteint {1} {4} ou plus ; dans neuf sur "
      + "dix {2} {4} ou plus, dans un sur dix {3} {4} ou plus.")
  static let likely = Label(
    en: "At the most likely values it is {1} {2}.",
    de: "Bei den wahrscheinlichsten Werten sind es {1} {2}.",
    fr: "Aux valeurs les plus probables, il est de {1} {2}.")
  static let paidBack = Label(
    en: "From {1} on the change has paid for itself.",
    de: "Ab {1} hat sich die Änderung bezahlt gemacht.",
    fr: "À partir de {1}, le changement s'est remboursé.")
  static let notPaidBack = Label(
    en: "Within the horizon the change does not pay for itself.",
    de: "Im Zeitraum macht sich die Änderung nicht bezahlt.",
    fr: "Sur l'horizon, le changement ne se rembourse pas.")
  static let presentValue = Label(
    en: "The net present value at {1} a year is {2} {3}.",
    de: "Der Kapitalwert bei {1} im Jahr beträgt {2} {3}.",
    fr: "La valeur actuelle nette à {1} par an est de {2} {3}.")

  static let year = Label(
    en: "A year of the settled plan", de: "Ein Jahr nach Abschluss", fr: "Une année du plan abouti")
  static let line = Label(en: "Line", de: "Posten", fr: "Poste")
  static let meaning = Label(en: "What it is", de: "Was es ist", fr: "Ce que c'est")
  static let amount = Label(
    en: "Most likely ({1}/year)", de: "Wahrscheinlichster Wert ({1}/Jahr)",
    fr: "Le plus probable ({1}/an)")
  static let outcomes = Label(en: "Outcomes", de: "Wirkungen", fr: "Effets")
  static let outcomesMeaning = Label(
    en: "value × part expected to be realised", de: "Wert × erwarteter Anteil",
    fr: "valeur × part attendue")
  static let cashable = Label(
    en: "Cashable hours", de: "Eingesparte Ausgaben", fr: "Heures monnayables")
  static let cashableMeaning = Label(
    en: "released hours marked cashable ÷ hours of one FTE × cost × part realised",
    de: "als einsparbar markierte Stunden ÷ Stunden eines VZÄ × Kosten × Anteil",
    fr: "heures libérées monnayables ÷ heures d'un ETP × coût × part réalisée")
  static let gained = Label(
    en: "More people", de: "Mehr Personal", fr: "Davantage de personnes")
  static let gainedMeaning = Label(
    en: "less: FTE gained beyond today's supply × cost",
    de: "abzüglich: VZÄ über das heutige Angebot hinaus × Kosten",
    fr: "à déduire : ETP au-delà de l'offre d'aujourd'hui × coût")
  static let systems = Label(en: "Systems", de: "Systeme", fr: "Systèmes")
  static let systemsMeaning = Label(
    en: "less: what they cost more to run than today",
    de: "abzüglich: laufende Mehrkosten gegenüber heute",
    fr: "à déduire : surcoût de fonctionnement par rapport à aujourd'hui")
  static let net = Label(en: "Net", de: "Ergebnis", fr: "Net")
  static let netMeaning = Label(
    en: "outcomes + cashable hours − more people − systems; one-off costs apart",
    de: "Wirkungen + eingesparte Ausgaben − mehr Personal − Systeme; ohne einmalige Kosten",
    fr: "effets + heures monnayables − personnes − systèmes ; hors coûts ponctuels")

  static let ranges = Label(
    en: "How sure that is", de: "Wie sicher das ist", fr: "Avec quelle certitude")
  static let figure = Label(en: "Figure", de: "Größe", fr: "Grandeur")
  static let netOfYear = Label(
    en: "Net of a year", de: "Ergebnis eines Jahres", fr: "Net d'une année")
  static let netOfHorizon = Label(
    en: "Net of the horizon", de: "Ergebnis des Zeitraums", fr: "Net de l'horizon")
  static let systemsRun = Label(
    en: "Systems, running cost a year", de: "Systeme, laufende Kosten im Jahr",
    fr: "Systèmes, coût courant par an")
  static let reached = Label(
    en: "Reached in", de: "Erreicht in", fr: "Atteint dans")
  static let likelyValue = Label(
    en: "Most likely ({1})", de: "Wahrscheinlichster Wert ({1})", fr: "Le plus probable ({1})")
  static let percentile = Label(en: "P{1} ({2})", de: "P{1}, {2}", fr: "P{1}, en {2}")

  static let roles = Label(
    en: "Roles: what the hours of this plan cost",
    de: "Rollen: was die Stunden dieses Plans kosten",
    fr: "Rôles : ce que coûtent les heures de ce plan")
  static let costOfFTE = Label(
    en: "Cost of one FTE ({1}/year)", de: "Kosten eines VZÄ ({1}/Jahr)",
    fr: "Coût d'un ETP ({1}/an)")
  static let runAsIs = Label(
    en: "As-is ({1}/year)", de: "Ist ({1}/Jahr)", fr: "Actuel ({1}/an)")
  static let runToBe = Label(
    en: "To-be ({1}/year)", de: "Soll ({1}/Jahr)", fr: "Cible ({1}/an)")
  static let fteAsIs = Label(en: "FTE as-is", de: "VZÄ Ist", fr: "ETP actuels")
  static let fteToBe = Label(en: "FTE to-be", de: "VZÄ Soll", fr: "ETP cibles")
  static let cashableOf = Label(
    en: "Cashable ({1}/year)", de: "Einsparung ({1}/Jahr)", fr: "Monnayable ({1}/an)")
  static let gainedOf = Label(
    en: "More people ({1}/year)", de: "Mehr Personal ({1}/Jahr)", fr: "Personnes en plus ({1}/an)")

  static let systemsHeading = Label(
    en: "Systems: what they cost to run and to bring in",
    de: "Systeme: was Betrieb und Einführung kosten",
    fr: "Systèmes : ce que coûtent leur usage et leur introduction")
  static let itemsAsIs = Label(
    en: "Items as-is (a year)", de: "Fälle Ist (im Jahr)", fr: "Cas actuels (par an)")
  static let itemsToBe = Label(
    en: "Items to-be (a year)", de: "Fälle Soll (im Jahr)", fr: "Cas cibles (par an)")
  static let perItem = Label(en: "{1}/item", de: "{1}/Fall", fr: "{1}/cas")
  static let perYear = Label(en: "{1}/year", de: "{1}/Jahr", fr: "{1}/an")
  static let oneOff = Label(
    en: "One-off ({1})", de: "Einmalig ({1})", fr: "Ponctuel ({1})")
  static let oneOffMonth = Label(
    en: "One-off in", de: "Einmalig im", fr: "Ponctuel en")

  static let outcomesHeading = Label(
    en: "Outcomes: what they are worth", de: "Wirkungen: was sie wert sind",
    fr: "Effets : ce qu'ils valent")
  static let outcome = Label(en: "Outcome", de: "Wirkung", fr: "Effet")
  static let value = Label(en: "Value ({1}/year)", de: "Wert ({1}/Jahr)", fr: "Valeur ({1}/an)")
  static let realised = Label(
    en: "Realised", de: "Erwarteter Anteil", fr: "Part réalisée")
  static let realisedValue = Label(
    en: "Realised value ({1}/year)", de: "Erwarteter Wert ({1}/Jahr)",
    fr: "Valeur réalisée ({1}/an)")
  static let counts = Label(
    en: "Counts in the net", de: "Zählt im Ergebnis", fr: "Compte dans le net")
  static let releasedCost = Label(
    en: "no: it is the released cost", de: "nein: Es sind die eingesparten Ausgaben",
    fr: "non : c'est le coût libéré")

  static let trainingHeading = Label(
    en: "Training: what it costs", de: "Schulung: was sie kostet", fr: "Formation : son coût")
  static let skill = Label(en: "Skill", de: "Fähigkeit", fr: "Compétence")
  static let cost = Label(en: "Cost ({1})", de: "Kosten ({1})", fr: "Coût ({1})")
  static let due = Label(en: "Due", de: "Fällig", fr: "Échéance")

  static let months = Label(
    en: "Month by month", de: "Monat für Monat", fr: "Mois par mois")
  static let cumulative = Label(
    en: "Cumulative net", de: "Ergebnis bis dahin", fr: "Net cumulé")
  static let cumulativeChart = Label(
    en: "Cumulative net reaches {1} {2} by {3}", de: "Das Ergebnis erreicht {1} {2} bis {3}",
    fr: "Le net cumulé atteint {1} {2} en {3}")
  static let cumulativeDescription = Label(
    en: "Line of the cumulative net, month by month over the horizon",
    de: "Linie des aufgelaufenen Ergebnisses, Monat für Monat über den Zeitraum",
    fr: "Courbe du net cumulé, mois par mois sur l'horizon")
  static let tornadoHeading = Label(
    en: "What moves the net of the horizon most", de: "Was das Ergebnis am stärksten bewegt",
    fr: "Ce qui pèse le plus sur le net de l'horizon")
  static let tornadoMost = Label(
    en: "The net of the horizon rests most on {1}", de: "Das Ergebnis hängt am meisten ab von: {1}",
    fr: "Le net de l'horizon dépend surtout de : {1}")
  static let tornadoAxis = Label(
    en: "change of the net of the horizon, {1}", de: "Differenz des Ergebnisses, {1}",
    fr: "variation du net de l'horizon, {1}")
  static let missing = Label(
    en: "What is missing", de: "Was fehlt", fr: "Ce qui manque")
  static let missingNote = Label(
    en:
      "What the plan does not state counts as nothing, except a part realised, which then counts in "
      + "full.",
    de: "Was der Plan nicht nennt, zählt als nichts; nur ein erwarteter Anteil zählt dann ganz.",
    fr:
      "Ce que le plan n'indique pas compte pour rien, sauf une part réalisée, qui compte alors en "
      + "entier.")
  static let key = Label(en: "Key of the text", de: "Schlüssel im Text", fr: "Clé du texte")
}
