package import WorkforceModel

extension Execution {
  /// Who produces the result, in one word.
  package var word: Label {
    switch self {
    case .human: Label(en: "human", de: "Mensch", fr: "humain")
    case .assisted: Label(en: "assisted", de: "unterstützt", fr: "assisté")
    case .shared: Label(en: "shared", de: "gemeinsam", fr: "partagé")
    case .delegated: Label(en: "delegated", de: "übertragen", fr: "délégué")
    case .autonomous: Label(en: "autonomous", de: "autonom", fr: "autonome")
    }
  }
}

extension Execution {
  /// The same with the systems that take part.
  package var withSystems: Label {
    switch self {
    case .human: Label(en: "human with {1}", de: "Mensch mit {1}", fr: "humain avec {1}")
    case .assisted:
      Label(
        en: "assisted with {1}",
        de: "unterstützt durch {1}",
        fr: "assisté par {1}")
    case .shared: Label(en: "shared with {1}", de: "gemeinsam mit {1}", fr: "partagé avec {1}")
    case .delegated: Label(en: "delegated to {1}", de: "übertragen an {1}", fr: "délégué à {1}")
    case .autonomous:
      Label(
        en: "autonomous to {1}",
        de: "autonom durch {1}",
        fr: "autonome avec {1}")
    }
  }
}

extension Oversight.Mode {
  /// In one word, in a table.
  package var word: Label {
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

extension Oversight.Mode {
  /// What the overseer does, after a colon.
  package var inWords: Label {
    switch self {
    case .approveEach:
      Label(
        en: "approves every item before it takes effect",
        de: "jeder Vorgang wird freigegeben, bevor er wirksam wird",
        fr: "chaque dossier est validé avant de prendre effet")
    case .approveFlagged:
      Label(
        en: "approves flagged items before they take effect",
        de: "gemeldete Vorgänge werden freigegeben, bevor sie wirksam werden",
        fr: "les dossiers signalés sont validés avant de prendre effet")
    case .monitor:
      Label(
        en: "watches live and can intervene",
        de: "laufende Beobachtung mit der Möglichkeit einzugreifen",
        fr: "suivi en direct avec possibilité d'intervenir")
    case .sample:
      Label(
        en: "checks a sample afterwards",
        de: "nachträgliche Prüfung einer Stichprobe",
        fr: "contrôle d'un échantillon après coup")
    case .audit:
      Label(
        en: "audits outcomes and logs at set times",
        de: "Auswertung von Ergebnissen und Protokollen zu festen Terminen",
        fr: "contrôle des résultats et des journaux à dates fixes")
    }
  }
}
