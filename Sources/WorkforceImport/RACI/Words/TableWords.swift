/// Words by which charts name their rows and columns; all are folded.
enum TableWords {
  enum Kind { case activity, role, letter, section, ignored }

  /// What a header says its rows or columns are, by the first of its words that says anything:
  /// `Task / Role` is above tasks.
  static func kind(_ header: String) -> Kind? {
    let folded = RelationWords.folded(header)
    if let kind = table[folded] { return kind }
    let words = folded.split { !$0.isLetter && !$0.isNumber }
    for word in words {
      if let kind = table[String(word)] { return kind }
    }
    // Scripts without spaces between words: the one that stands first.
    return joined.compactMap { word, kind in
      folded.firstRange(of: word).map { (place: $0.lowerBound, kind: kind) }
    }.min { $0.place < $1.place }?.kind
  }

  /// Whether a name reads like that of a role, a team or a board.
  static func isRoleLike(_ name: String) -> Bool {
    let words = RelationWords.folded(name).split { !$0.isLetter && !$0.isNumber }
    return words.contains { roleNouns.contains(String($0)) }
      || japaneseRoleEnds.contains { name.hasSuffix($0) }
  }

  /// Whether a name stands for everybody.
  static func meansAll(_ name: String) -> Bool { everybody.contains(RelationWords.folded(name)) }

  private static let table: [String: Kind] = {
    var table: [String: Kind] = [:]
    for (kind, words) in words { for word in words { table[RelationWords.folded(word)] = kind } }
    return table
  }()

  private static let words: [(Kind, [String])] = [
    (
      .activity,
      [
        "activity", "activities", "task", "tasks", "sub-task", "subtask", "step", "steps", "name",
        "deliverable", "deliverables", "process", "work", "action", "actions", "function",
        "functions", "item", "milestone", "scenario", "duty", "duties", "what", "decision",
        "decisions", "workstream", "responsibilities", "responsibility area", "procedure",
        "aktivität", "aktivitäten", "aufgabe", "aufgaben", "tätigkeit", "tätigkeiten", "schritt",
        "prozess", "prozessschritt", "arbeitspaket", "vorgang",
        "activité", "activités", "tâche", "tâches", "étape", "livrable", "processus",
        "actividad", "actividades", "tarea", "tareas", "paso", "entregable", "proceso",
        "atividade", "atividades", "tarefa", "tarefas", "etapa", "entrega", "processo",
        "attività", "compito", "compiti", "fase", "activiteit", "activiteiten", "taak", "taken",
        "czynność", "zadanie", "zadania", "działanie", "krok",
        "aktivitas", "kegiatan", "tugas", "langkah", "pekerjaan",
      ]
    ),
    (
      .role,
      [
        "role", "roles", "team", "teams", "committee", "function/role", "stakeholder",
        "stakeholders", "who", "person", "department", "position", "party", "parties", "group",
        "rolle", "rollen", "stelle", "abteilung", "gremium", "beteiligte",
        "rôle", "rôles", "équipe", "fonction", "rol", "roles", "equipo", "puesto", "papel",
        "papéis", "função", "equipe", "cargo", "ruolo", "ruoli", "rol", "rollen", "functie",
        "rola", "zespół", "stanowisko", "peran", "jabatan", "tim",
      ]
    ),
    (
      .letter,
      [
        "raci", "rasci", "rasic", "racio", "daci", "cairo", "paris", "pacsi", "raci-vs", "letter",
        "letters", "responsibility", "involvement", "type of involvement", "buchstabe", "code",
      ]
    ),
    (
      .ignored,
      [
        "no", "nr", "id", "step id", "#", "deadline", "due", "date", "notes", "note", "comment",
        "comments", "remarks", "status", "frequency", "bemerkung", "anmerkung", "frist",
        "description", "beschreibung", "補足と例", "備考",
      ]
    ),
    (
      .section,
      [
        "type", "phase", "area", "key management area", "category", "group", "section", "domain",
        "workstream", "bereich", "kategorie", "domaine", "catégorie", "categoría", "área",
        "categoria", "area", "kategori", "obszar", "faza", "stage",
      ]
    ),
  ]

  private static let joined: [(String, Kind)] = [
    ("アクティビティ", .activity), ("活動", .activity), ("タスク", .activity), ("作業", .activity),
    ("シナリオ", .activity), ("業務", .activity), ("工程", .activity), ("責任", .activity),
    ("役割", .role), ("ロール", .role), ("担当", .role), ("チーム", .role), ("部門", .role),
  ]

  private static let roleNouns: Set<String> = [
    "team", "teams", "manager", "managers", "lead", "leader", "owner", "officer", "board",
    "committee", "engineer", "engineers", "analyst", "analysts", "architect", "architects",
    "director", "head", "chief", "auditor", "auditors", "administrator", "admin", "operator",
    "operators", "developer", "developers", "designer", "specialist", "coordinator", "executive",
    "executives", "sponsor", "client", "customer", "stakeholders", "stakeholder", "vendor",
    "supplier", "legal", "finance", "hr", "ciso", "cio", "cto", "ceo", "cfo", "coo", "cdo", "dpo",
    "pm", "po", "sme", "partner", "user", "users", "practitioners", "scientists", "researchers",
    "leiter", "leitung", "team", "abteilung", "vorstand", "betriebsrat", "sachbearbeiter",
    "directeur", "responsable", "equipo", "equipe", "gerente", "jefe", "diretor", "kierownik",
    "manajer", "kepala",
  ]

  private static let japaneseRoleEnds = ["マネージャー", "チーム", "担当者", "オーナー", "部長", "管理職"]

  private static let everybody: Set<String> = [
    "all", "everyone", "everybody", "all others", "others", "rest", "all roles", "all teams",
    "alle", "alle anderen", "tous", "tout le monde", "todos", "todas", "todos los demas", "tutti",
    "iedereen", "wszyscy", "pozostale", "pozostali", "semua", "semua pihak", "全員", "all staff",
  ]
}
