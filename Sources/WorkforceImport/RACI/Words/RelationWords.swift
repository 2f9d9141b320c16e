import WorkforceModel

/// The words that stand for letters, by language.
///
/// All are folded: small letters, no accents. A word that means one thing in one scheme and another
/// in a second (`verantwortlich` is said of both R and A) stands where most charts use it, and is
/// told apart by `ambiguous`.
enum RelationWords {
  /// The relation of a word or a phrase; nil for what is none of them.
  static func relation(of phrase: String) -> Relation? {
    table[folded(phrase)]
  }

  /// The relation of the longest run of first words of a text, up to four words.
  static func relation(atStartOf text: String) -> Relation? {
    let words = folded(text).split(separator: " ").prefix(4)
    return stride(from: words.count, to: 0, by: -1).lazy.compactMap { count in
      table[words.prefix(count).joined(separator: " ")]
    }.first
  }

  /// Words that charts use for R as well as for A.
  static func isAmbiguous(_ phrase: String) -> Bool { ambiguous.contains(folded(phrase)) }

  /// Words that are titles of work or of roles as often: `Approve`, `Owner`.
  static func isTitle(_ phrase: String) -> Bool { titles.contains(folded(phrase)) }

  private static let titles: Set<String> = Set(
    [
      "do", "does", "perform", "performs", "executes", "responsibility", "accountability", "owner",
      "consult", "consultation", "suggest", "inform", "information", "support", "verify",
      "verification", "sign", "sign-off", "control", "veto", "approve", "decide", "approver",
      "decider", "driver", "participant", "performer", "contributor", "reviewer", "verifier",
      "signatory", "supporter", "doer", "Beratung", "Freigabe", "Mitwirkung", "Unterstützung",
      "consulta", "consultor", "informa", "informar", "consultar", "informare", "verifica",
      "executor", "ejecutor", "esecutore", "approvatore", "aprobador", "aprovador", "approbateur",
      "garant", "konsultant", "konsultan", "wykonawca", "apoyo", "apoio", "soutien", "supporto",
      "soporte", "suporte", "wsparcie", "konsultasi", "informasi", "pelaksana", "担当者", "担当",
      "責任者", "承認者", "確認者", "検証者", "支援", "報告", "相談", "サポート", "実行者",
    ].map(folded))

  private static let ambiguous: Set<String> = [
    "verantwortlich", "verantwortliche", "responsabile", "責任者", "odpowiedzialny",
  ]

  private static let table: [String: Relation] = {
    var table: [String: Relation] = [:]
    for (relation, words) in words {
      for word in words { table[folded(word)] = relation }
    }
    return table
  }()

  private static let words: [(Relation, [String])] = [
    (
      .perform,
      [
        // English
        "responsible", "responsibility", "doer", "does", "do", "perform", "performs", "performer",
        "executes", "driver", "participant",
        // German
        "durchführung", "durchführungsverantwortung", "durchführungsverantwortlich",
        "durchführend", "verantwortlich", "verantwortliche", "zuständig", "ausführend",
        // French
        "responsable", "réalisateur", "réalise", "exécutant", "responsable de la réalisation",
        // Spanish
        "ejecutor", "realiza", "responsable de ejecución", "encargado",
        // Portuguese
        "responsável", "executor", "executa", "realizador",
        // Italian
        "responsabile", "esecutore", "esegue",
        // Dutch
        "verantwoordelijk", "verantwoordelijke", "uitvoerend", "uitvoerder",
        // Polish
        "odpowiedzialny", "wykonuje", "wykonawca", "realizuje",
        // Indonesian
        "pelaksana", "bertanggung jawab", "penanggung jawab pelaksana",
        // Japanese
        "実行責任者", "実行責任", "実行者", "担当者", "担当", "責任者", "実務担当者",
      ]
    ),
    (
      .account,
      [
        "accountable", "accountability", "owner", "answers", "answerable", "accountant",
        "rechenschaftspflichtig", "gesamtverantwortung", "gesamtverantwortlich",
        "rechenschaftspflicht", "ergebnisverantwortlich", "kostenverantwortlich",
        "autorité", "redevable", "garant", "approbateur", "imputable",
        "aprobador", "aprueba", "quien rinde cuentas", "rinde cuentas", "autoridad",
        "responsable último", "responsable final",
        "aprovador", "autoridade", "aprova", "responsável final", "presta contas",
        "approvatore", "responsabile ultimo", "risponde",
        "eindverantwoordelijk", "eindverantwoordelijke", "aansprakelijk",
        "zatwierdza", "zatwierdzający", "rozliczany", "nadzorujący",
        "penanggung jawab", "akuntabel", "pemberi persetujuan",
        "説明責任者", "説明責任", "最終責任者", "承認者",
      ]
    ),
    (
      .advise,
      [
        "consulted", "consult", "consultation", "consults", "contributor", "suggest",
        "input required", "konsultiert", "beratend", "zu konsultieren", "wird konsultiert",
        "befragt", "beratung", "fachverantwortlich", "fachlich zuständig",
        "consulté", "consultés", "à consulter",
        "consultado", "consultada", "consultar", "se consulta",
        "consulta", "consultor",
        "consultato", "consultata", "da consultare",
        "geconsulteerd", "geraadpleegd", "raadplegen", "consulteren",
        "konsultowany", "konsultuje", "konsultant", "konsultowani",
        "dikonsultasikan", "konsultasi", "konsultan", "dimintai pendapat",
        "相談先", "相談者", "協業先", "相談対象者", "相談", "助言者", "協議先",
      ]
    ),
    (
      .notify,
      [
        "informed", "inform", "information", "informs", "notified", "kept informed",
        "informiert", "zu informieren", "wird informiert", "information an",
        "informé", "informés", "à informer",
        "informado", "informada", "informar", "se informa",
        "informa",
        "informato", "informata", "da informare",
        "geïnformeerd", "informeren", "op de hoogte",
        "informowany", "informowani", "informuje", "poinformowany",
        "diinformasikan", "diberi informasi", "informasi", "diberitahu",
        "報告先", "情報提供先", "報告対象者", "報告", "通知先", "共有先",
      ]
    ),
    (
      .support,
      [
        "support", "supports", "supportive", "supported", "supporting", "supporter", "helps",
        "unterstützend", "unterstützung", "unterstützt", "mitwirkend", "mitwirkung",
        "soutien", "appui", "apoyo", "soporte", "apoya", "apoio", "suporte", "apoia",
        "supporto", "supporta", "ondersteunend", "ondersteuning", "wspiera", "wspierający",
        "wsparcie", "mendukung", "pendukung", "支援者", "支援", "サポート",
      ]
    ),
    (
      .verify,
      [
        "verify", "verifier", "verifies", "verification", "review required", "reviewer",
        "prüft", "prüfend", "überprüft", "vérifie", "vérificateur", "verifica", "verificador",
        "weryfikuje", "検証者", "確認者", "verifikator",
      ]
    ),
    (
      .sign,
      [
        "sign", "signs", "signatory", "sign-off", "sign-off required", "signs off",
        "unterzeichnet", "zeichnet", "freigabe", "signataire", "firmante", "signatário",
        "firmatario", "ondertekenaar", "podpisuje", "署名者", "penandatangan",
      ]
    ),
    (.veto, ["control", "veto"]),
    (.decide, ["approver", "approve", "approves", "decide", "decides", "decider", "entscheidet"]),
    (
      .excluded,
      [
        "omitted", "out of the loop", "excluded", "not involved", "nicht beteiligt", "exclu",
        "excluido", "excluído", "escluso", "関与なし",
      ]
    ),
  ]

  /// Small letters without accents, one space between words, marks at the ends taken off.
  static func folded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var space = false
    for scalar in text.lowercased().unicodeScalars {
      if scalar.properties.isWhitespace {
        space = !result.isEmpty
        continue
      }
      if scalar.properties.canonicalCombiningClass != .notReordered, scalar.value < 0x370 {
        continue
      }
      if space { result.append(" ") }
      space = false
      if let base = accents[scalar] {
        result.append(contentsOf: base.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    var text = Substring(String(result))
    while let last = text.last, ".:;,*".contains(last) { text.removeLast() }
    return String(text)
  }

  private static let accents: [Unicode.Scalar: String] = {
    let pairs: [(String, String)] = [
      ("àáâãäåą", "a"), ("çćč", "c"), ("èéêëęě", "e"), ("ìíîï", "i"), ("ñńň", "n"),
      ("òóôõöø", "o"), ("ùúûüů", "u"), ("ýÿ", "y"), ("śš", "s"), ("źżž", "z"), ("ł", "l"),
      ("ß", "ss"), ("æ", "ae"), ("œ", "oe"), ("ğ", "g"), ("ť", "t"), ("ď", "d"), ("ř", "r"),
    ]
    var table: [Unicode.Scalar: String] = [:]
    for (letters, base) in pairs { for scalar in letters.unicodeScalars { table[scalar] = base } }
    return table
  }()
}
