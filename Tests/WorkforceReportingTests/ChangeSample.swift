import TestSupport
import Testing
import WorkforcePlanning
import WorkforceReporting

/// A plan in German with something to say on every sheet about the change: a layer that comes too
/// late, a missed gate, a body that must be asked, people for whom nobody speaks, hours without a
/// destination and a role that could use them, posts that end, a mandatory course, a waiver.
enum ChangeSample {
  static let text = """
    plan:
      id: wandel
      title: Ein kleiner Wandel
      as_of: 2026-11-30
      language: de
      horizon: {from: 2027-01-01, to: 2027-12-31}
      working_time: {paid: 1000 h per year}
      sites: {bonn: {country: DE, employees: 40}, kiel: {country: DE, employees: 20}}
    domains:
      post:
        title: Posteingang
        readiness: {data: {level: 3, evidence: Prüfung vom Oktober}, governance: 1}
    roles:
      leitung: {title: Teamleitung, grade: T1, headcount: 1, fte: 1, site: bonn, available: 100 h per year}
      sachbearbeitung:
        title: Sachbearbeitung
        family: sachbearbeitung
        grade: E6
        headcount: 20
        fte: 10
        site: bonn
        skills: {schreiben: 3}
        to_be:
          title: Fallbearbeitung
          fte: 8
          from: welle-1
          release: [{to: attrition, hours: 1000 h per year, owner: leitung, from: welle-1, realised: 50%, cashable: true}]
        allow:
          - {rule: role/no-deputy, reason: Die Stelle ist ausgeschrieben, owner: leitung, expires: 2027-06-30}
      pruefung:
        title: Prüfung
        family: sachbearbeitung
        grade: E7
        headcount: 1
        fte: 1
        site: kiel
        skills: {schreiben: 3}
      lotse: {title: Lotse, to_be: {opens: 2027-03-01, fte: 1}}
    skills:
      schreiben: {title: Schreiben}
      pruefen:
        title: Prüfen
        training: {title: Prüfen lernen, hours: 24, mandatory: true, to: 3, roles: [pruefung, sachbearbeitung], by: 2027-02-15}
    systems:
      leser: {title: Leser, kind: model, owner: leitung, stop: leitung, needs: {pruefen: 2}}
    bodies:
      betriebsrat:
        title: Betriebsrat Bonn
        site: bonn
        right: co-determine
        lead_time: 8 weeks
        documents: [Systembeschreibung, Entwurf der Vereinbarung]
        covers: sachbearbeitung
    enablers:
      regeln: {title: Regeln für die Aufsicht, layer: governance, owner: leitung, due: 2027-04-30, status: planned, lifts: {post: 3}}
      datenmodell: {title: Datenmodell, layer: data, due: 2026-10-31, status: done, lifts: {post: 3}}
    waves:
      welle-1:
        title: Erste Welle
        start: 2027-01-15
        go_live: 2027-03-01
        end: 2027-05-31
        requires: {data: 3, governance: 3, workforce: 2}
        decided_by: leitung
        gate:
          - {criterion: Vereinbarung unterschrieben, owner: leitung, minimum: 100%, status: open}
          - {criterion: Halt geprobt, owner: leitung, minimum: 100%, status: missed, evidence: Probe vom November}
        parallel_run: {share: 5%, until: 2027-04-30}
        learning: {dip: 10%, weeks: 6}
    activities:
      lesen:
        title: Post lesen
        domain: post
        volume: 60000 per year
        time: 6 min
        as_is: {raci: {R: sachbearbeitung, A: leitung}}
        to_be:
          wave: welle-1
          execution: delegated
          raci: {R: leser}
          share: 100%
          completed: 50%
          oversight: {mode: approve-flagged, by: pruefung, stop: leitung, before: {rate: 10%, time: 2 min}}
      schreiben:
        title: Antworten schreiben
        domain: post
        volume: 24000 per year
        time: 6 min
        needs: {schreiben: 3}
        as_is: {raci: {R: pruefung, A: leitung}}
    """

  static func plan() throws -> ChangePlan {
    let plan = SheetsSample.outcome(text, isDraft: true).makePlan()
    return try #require(plan)
  }
}
