// Made from the folder `Governance/Packs` by a test; do not edit.
// swift-format-ignore-file

extension GovernancePack {
  static let shippedTexts: [(id: String, text: String)] = [
    (
      id: "eu-ai-act",
      text: ##"""
# Articles by number and in our own words; dates as far as they were known in July 2026.
pack:
  id: eu-ai-act
  title: EU AI Act, Regulation (EU) 2024/1689
  version: 2026-07
  jurisdiction: European Union
  note: >-
    What a deployer has to be able to show. The duties for the uses listed in Annex III were put off
    to 2 December 2027 in the amending regulation of 2026. Whether a use falls under Annex III is for
    counsel to say, and so is whether a system put to use before that day is bound only once its
    design is changed (Article 111(2)). Automation without learning (`kind: automation`) is taken for
    no AI system here.
  source: Official Journal of the European Union, L 2024/1689, and the amending regulation of 2026

  duties:
    literacy:
      title: AI literacy of those who work with systems
      cite: Article 4
      about: role
      in_force_from: 2025-02-02
      severity: warning
      uncertain: reworded in 2026 from a result to measures that support literacy
      rationale: People who work with a system have to know what it can and cannot do.
      applies_when: {system.kind: [agent, model, copilot]}
      plan_must_state:
        - fact: training
          says: training in the systems it works with or oversees, by their go-live
          write: "at a skill: `training: {title: …, hours: 4, to: 2, roles: [{id}], by: …}`"

    classified:
      title: An answer on Annex III
      cite: Article 6(2)
      about: activity
      in_force_from: 2027-12-02
      severity: warning
      rationale: Every later duty hangs on this one answer, so it has to be given and not left open.
      applies_when: {system.kind: [agent, model, copilot], impact.affects: [person, person-legal]}
      plan_must_state:
        - fact: impact.annex_iii
          says: whether the use stands in Annex III
          write: "`impact: {annex_iii: none}`, or the point, such as `4a`"

    reasoned:
      title: A reason where a use that affects people is held not to be high-risk
      cite: Article 6(4)
      about: activity
      in_force_from: 2027-12-02
      severity: warning
      uncertain: the provider has to write it down; a deployer asks for it, and has its own use to judge
      rationale: Who holds a use of this kind not to be high-risk has to have written down why.
      applies_when: {system.kind: [agent, model, copilot], impact.affects: person-legal, impact.annex_iii: none}
      plan_must_state:
        - fact: impact.reason
          says: why the use is held not to be high-risk
          write: "`impact: {reason: …}`"

    able-overseer:
      title: An overseer who is able to oversee
      cite: Article 14(4)
      about: activity
      in_force_from: 2027-12-02
      severity: error
      uncertain: the article binds whoever provides the system; a deployer meets it under Article 26
      rationale: >-
        Oversight works where people know the limits of the system, are aware that they tend to follow
        it, can read its output, and can set it aside or stop it.
      applies_when: {systems: stated, impact.annex_iii: ["1", "2", "3", "4", "5", "6", "7", "8"]}
      plan_must_state:
        - fact: oversight.can
          holds: [understand, bias-aware, interpret, override, stop]
          says: all five abilities of the overseer
          write: "`oversight: {can: [understand, bias-aware, interpret, override, stop]}`"
          found_by: [ai/no-overseer]

    prepared-overseer:
      title: Competence, training, authority and support of the overseer
      cite: Article 26(2)
      about: activity
      in_force_from: 2027-12-02
      severity: error
      rationale: A person without training, the right to set a result aside, or time does not oversee.
      applies_when: {systems: stated, impact.annex_iii: ["1", "2", "3", "4", "5", "6", "7", "8"]}
      plan_must_state:
        - fact: oversight.by
          says: a role that oversees
          write: "`oversight: {by: …}`"
          found_by: [ai/no-overseer]
        - fact: overseer.training
          says: training of the overseer by the go-live
          write: "at a skill: `training: {roles: […], to: 3, hours: 8, by: …}`"
          found_by: [ai/no-overseer, ai/overseer-not-prepared]
        - fact: overseer.rights
          holds: [override, stop]
          says: the overseer's right to override and to stop
          write: "at the overseeing role: `authority: {rights: [override, stop]}`"
          found_by: [ai/no-overseer]
        - fact: overseer.hours
          says: hours set aside for overseeing
          write: "`oversight: {fixed: 8 h per month}`, or the `time` of its reviews"
          found_by: [ai/no-overseer]

    relevant-input:
      title: Input data that suit the purpose
      cite: Article 26(4)
      about: activity
      in_force_from: 2027-12-02
      severity: warning
      rationale: Whoever controls the input answers for its being relevant and representative.
      applies_when: {systems: stated, impact.annex_iii: ["1", "2", "3", "4", "5", "6", "7", "8"]}
      plan_must_state:
        - fact: readiness.data
          at_least: 1
          says: how ready the data of its domain are
          write: "at its domain: `readiness: {data: {level: 3, evidence: …}}`"

    monitored:
      title: Monitoring, suspension and report
      cite: Article 26(5)
      about: activity
      in_force_from: 2027-12-02
      severity: error
      rationale: Somebody watches the system, stops it where it does harm, and reports it.
      applies_when: {systems: stated, impact.annex_iii: ["1", "2", "3", "4", "5", "6", "7", "8"]}
      plan_must_state:
        - fact: oversight.cadence
          says: how often its operation is looked at
          write: "`oversight: {cadence: weekly}`"
        - fact: oversight.stop
          says: who can suspend it
          write: "`oversight: {stop: …}`"
          found_by: [ai/nobody-can-stop]
        - fact: oversight.escalate
          says: to whom a serious incident is reported
          write: "`oversight: {escalate: […]}`"

    logs:
      title: Logs kept for six months or longer
      cite: Article 26(6)
      about: system
      in_force_from: 2027-12-02
      severity: error
      uncertain: other law, on data protection above all, may ask for a longer or a shorter time
      rationale: Without logs nobody can show afterwards what the system did and why.
      applies_when: {impact.annex_iii: ["1", "2", "3", "4", "5", "6", "7", "8"]}
      plan_must_state:
        - fact: logs.where
          says: where its logs are
          write: "`logs: {where: …}`"
        - fact: logs.kept
          at_least: 6 months
          says: logs kept for six months or longer
          write: "`logs: {kept: 6 months}`"

    workers-told:
      title: Workers and their representatives informed beforehand
      cite: Article 26(7)
      about: activity
      in_force_from: 2027-12-02
      severity: error
      rationale: People learn of a high-risk system at their workplace before it is used, not from it.
      applies_when: {systems: stated, impact.annex_iii: ["1", "2", "3", "4", "5", "6", "7", "8"]}
      plan_must_state:
        - fact: body.started
          by: go-live
          says: a body of the workers concerned that was informed before the go-live
          write: "under `bodies`: `{title: …, right: inform, started: …, covers: […]}`"
          found_by: [readiness/no-consultation, readiness/consultation-late]

    people-told:
      title: People told that a system takes part in what concerns them
      cite: Article 26(11)
      about: activity
      in_force_from: 2027-12-02
      severity: error
      applies_when: {systems: stated, impact.affects: [person, person-legal], impact.annex_iii: ["1", "2", "3", "4", "5", "6", "7", "8"]}
      rationale: Who does not know of it can neither ask nor object.
      plan_must_state:
        - fact: oversight.notify_affected
          is: "true"
          says: that the people concerned are told
          write: "`oversight: {notify_affected: true}`"

    impact-assessment:
      title: Assessment of the impact on fundamental rights
      cite: Article 27
      about: activity
      in_force_from: 2027-12-02
      severity: error
      rationale: >-
        Deployers who assess creditworthiness, or the risk and price of life and health insurance, and
        public bodies say beforehand whom the use may harm and what they do about it.
      applies_when: {systems: stated, impact.annex_iii: [5b, 5c]}
      plan_must_state:
        - fact: enabler
          says: an assessment with an owner and a date before the go-live
          write: "under `enablers`: `{title: …, layer: governance, owner: …, due: …, meets: [eu-ai-act/impact-assessment]}`"

    explanation:
      title: An explanation for whoever asks
      cite: Article 86
      about: activity
      in_force_from: 2027-12-02
      severity: error
      rationale: Who is judged with the help of a system may ask what part it had and on what grounds.
      applies_when: {systems: stated, impact.affects: person-legal, impact.annex_iii: ["1", "3", "4", "5", "6", "7", "8"]}
      plan_must_state:
        - fact: appeal
          says: who explains a result to the person concerned
          write: "`oversight: {appeal: {to: …, within: 10 days}}`"
        - fact: appeal.within
          at_most: 1000 years
          says: in what time it is explained
          write: "`oversight: {appeal: {to: …, within: 10 days}}`"
"""##
    ),
    (
      id: "gdpr",
      text: ##"""
pack:
  id: gdpr
  title: General Data Protection Regulation, Regulation (EU) 2016/679
  version: 2026-07
  jurisdiction: European Union
  note: >-
    What decisions with a legal or similar effect on a person ask of a plan. Records of processing,
    legal bases and contracts with processors are not judged here.
  source: Official Journal of the European Union, L 119, 4 May 2016

  duties:
    contest:
      title: A person who looks again, hears and may change the result
      cite: Article 22(3)
      about: decision
      in_force_from: 2018-05-25
      severity: error
      rationale: >-
        Whoever is judged by a machine may ask for a person, state a view and contest the result. A
        score that the decider leans on counts as the decision.
      applies_when: {impact.affects: person-legal, any: [{decided_by: system}, {recommended_by: system}]}
      plan_must_state:
        - fact: appeal
          says: who looks again at the request of the person concerned
          write: "`appeal: {to: …, within: 10 days}`"
        - fact: override
          says: who may change the result
          write: "in the band: `override: …`"
          found_by: [decision/no-override]

    real-influence:
      title: A review that has real influence
      cite: Article 22(1)
      about: activity
      in_force_from: 2018-05-25
      severity: warning
      rationale: >-
        A signature under whatever the system says is no human decision. Authorities look at the
        reporting line, the right to decide otherwise, the training, and the time.
      applies_when: {impact.affects: person-legal, execution: [delegated, autonomous], oversight.mode: [approve-each, approve-flagged]}
      plan_must_state:
        - fact: overseer.rights
          holds: [override]
          says: the overseer's right to decide otherwise
          write: "at the overseeing role: `authority: {rights: [override]}`"
          found_by: [ai/no-overseer]
        - fact: oversight.review_time
          says: minutes for one review
          write: "`oversight: {before: {rate: 10%, time: 4 min}}`"
        - fact: overseer.training
          says: training of the overseer by the go-live
          write: "at a skill: `training: {roles: […], to: 3, hours: 8, by: …}`"
          found_by: [ai/no-overseer, ai/overseer-not-prepared]

    told:
      title: People told that a decision is automated, and on what logic
      cite: Articles 13(2)(f), 14(2)(g) and 15(1)(h)
      about: activity
      in_force_from: 2018-05-25
      severity: warning
      uncertain: >-
        it binds where nobody with real influence decides; whether a review has it is a question of
        the case
      rationale: Who does not know of it can neither ask nor object.
      applies_when: {impact.affects: person-legal, execution: [delegated, autonomous]}
      plan_must_state:
        - fact: oversight.notify_affected
          is: "true"
          says: that the people concerned are told
          write: "`oversight: {notify_affected: true}`"

    impact-assessment:
      title: Data protection impact assessment
      cite: Article 35(3)(a)
      about: activity
      in_force_from: 2018-05-25
      severity: error
      rationale: >-
        What evaluates people systematically and extensively is assessed before it begins, where
        decisions of legal or similar effect rest on it, be they a person's own.
      applies_when: {impact.affects: person-legal, execution: [shared, delegated, autonomous]}
      plan_must_state:
        - fact: enabler
          says: an assessment with an owner and a date before the go-live
          write: "under `enablers`: `{title: …, layer: governance, owner: …, due: …, meets: [gdpr/impact-assessment]}`"

    personal-data:
      title: Whether a system works on personal data
      cite: Article 5(2)
      about: system
      in_force_from: 2018-05-25
      severity: note
      rationale: Who has to account for personal data has to know where they are used.
      applies_when: {impact.affects: [person, person-legal]}
      plan_must_state:
        - fact: system.personal_data
          says: whether it works on personal data
          write: "`personal_data: true`"
"""##
    ),
    (
      id: "nist-ai-rmf",
      text: ##"""
pack:
  id: nist-ai-rmf
  title: NIST AI Risk Management Framework 1.0
  version: 2023-01
  jurisdiction: voluntary
  note: A revision has been announced; the numbers are those of version 1.0.
  source: NIST AI 100-1

  duties:
    responsible:
      title: Roles, and who is responsible in the end
      cite: Govern 2.1
      about: system
      in_force_from: 2023-01-26
      severity: warning
      rationale: Every system has somebody who answers for it, by role and not by habit.
      applies_when: {execution: [assisted, shared, delegated, autonomous]}
      plan_must_state:
        - fact: system.owner
          says: a role that owns it
          write: "`owner: …`"

    proficiency:
      title: What overseers must be able to do, apart from users
      cite: Govern 3.2
      about: activity
      in_force_from: 2023-01-26
      severity: note
      rationale: Watching a system is another skill than using it, so it has a standard of its own.
      applies_when: {execution: [delegated, autonomous]}
      plan_must_state:
        - fact: system.needs
          says: the skills overseeing it needs
          write: "at the system: `needs: {model-oversight: 3}`"

    operators-trained:
      title: Proficiency of those who work with it
      cite: Map 3.4
      about: role
      in_force_from: 2023-01-26
      severity: note
      rationale: A system is only as good as the people who read its output.
      applies_when: {system.kind: [agent, model, copilot]}
      plan_must_state:
        - fact: training
          says: training in the systems it works with or oversees, by their go-live
          write: "at a skill: `training: {title: …, hours: 4, to: 2, roles: [{id}], by: …}`"
          found_by: [eu-ai-act/literacy]

    oversight-tested:
      title: Oversight that is assessed, and assessed again after a change
      cite: Map 3.5
      about: activity
      in_force_from: 2023-01-26
      severity: warning
      rationale: Oversight nobody has tried is a hope.
      applies_when: {execution: [delegated, autonomous]}
      plan_must_state:
        - fact: oversight.last_tested
          within: 12 months
          says: a test of the oversight in the twelve months before the go-live
          write: "`oversight: {last_tested: …}`"

    deactivation:
      title: Who disengages it, and at what threshold
      cite: Manage 2.4
      about: activity
      in_force_from: 2023-01-26
      severity: warning
      rationale: Whoever can stop a system has to know when.
      applies_when: {execution: [delegated, autonomous]}
      plan_must_state:
        - fact: oversight.stop
          says: who can stop it
          write: "`oversight: {stop: …}`"
          found_by: [ai/nobody-can-stop]
        - fact: [oversight.flag_when, oversight.safe_stop]
          says: when it is set aside, or what a stop leaves behind
          write: "`oversight: {flag_when: {confidence_below: 0.9}, safe_stop: …}`"
"""##
    ),
    (
      id: "iso-42001",
      text: ##"""
# Control identifiers and our own paraphrase only; the standard's text is not reproduced.
pack:
  id: iso-42001
  title: ISO/IEC 42001:2023, Annex A
  version: 2023-12
  jurisdiction: voluntary, certified
  note: >-
    A crosswalk for organisations with a certified management system. Numbers marked as uncertain are
    to be compared with the standard.
  source: ISO/IEC 42001:2023

  duties:
    roles:
      title: Roles and responsibilities
      cite: A.3.2
      about: system
      in_force_from: 2023-12-18
      severity: warning
      rationale: A system without an owner is nobody's when it fails.
      applies_when: {execution: [assisted, shared, delegated, autonomous]}
      plan_must_state:
        - fact: system.owner
          says: a role that owns it
          write: "`owner: …`"
          found_by: [nist-ai-rmf/responsible]

    concerns:
      title: A way to report concerns
      cite: A.3.3
      about: plan
      in_force_from: 2023-12-18
      severity: note
      rationale: The people who work with a system see first what is wrong with it.
      plan_must_state:
        - fact: enabler
          says: a way to report concerns, with an owner
          write: "under `enablers`: `{title: …, layer: governance, owner: …, due: …, meets: [iso-42001/concerns]}`"

    competence:
      title: Competence of those who work with it
      cite: A.4.6
      about: role
      in_force_from: 2023-12-18
      severity: note
      uncertain: the number of the control was not compared with the standard
      rationale: People are a resource of the system like its data and its machines.
      applies_when: {system.kind: [agent, model, copilot]}
      plan_must_state:
        - fact: training
          says: training in the systems it works with or oversees, by their go-live
          write: "at a skill: `training: {title: …, hours: 4, to: 2, roles: [{id}], by: …}`"
          found_by: [eu-ai-act/literacy, nist-ai-rmf/operators-trained]

    impact-assessment:
      title: Assessment of the impact on people and society
      cite: A.5
      about: plan
      in_force_from: 2023-12-18
      severity: warning
      rationale: What a system does to people is asked before it does it.
      plan_must_state:
        - fact: enabler
          says: an impact assessment with an owner
          write: "under `enablers`: `{title: …, layer: governance, owner: …, due: …, meets: [iso-42001/impact-assessment]}`"

    operation:
      title: Operation and monitoring
      cite: A.6.2.6
      about: activity
      in_force_from: 2023-12-18
      severity: note
      uncertain: the number of the control was not compared with the standard
      rationale: A system that nobody looks at drifts.
      applies_when: {execution: [shared, delegated, autonomous]}
      plan_must_state:
        - fact: oversight.cadence
          says: how often its operation is looked at
          write: "`oversight: {cadence: weekly}`"

    logs:
      title: Event logs
      cite: A.6.2.8
      about: system
      in_force_from: 2023-12-18
      severity: warning
      rationale: Without logs nobody can show afterwards what the system did and why.
      applies_when: {execution: [shared, delegated, autonomous]}
      plan_must_state:
        - fact: logs.where
          says: where its logs are
          write: "`logs: {where: …, kept: 6 months}`"

    incidents:
      title: To whom incidents are told
      cite: A.8.4
      about: activity
      in_force_from: 2023-12-18
      severity: note
      uncertain: the number of the control was not compared with the standard
      rationale: In an incident nobody looks for the address.
      applies_when: {execution: [shared, delegated, autonomous]}
      plan_must_state:
        - fact: oversight.escalate
          says: to whom an incident is escalated
          write: "`oversight: {escalate: […]}`"

    intended-use:
      title: Responsible and intended use
      cite: A.9.2 to A.9.4
      about: system
      in_force_from: 2023-12-18
      severity: note
      uncertain: the numbers of the controls were not compared with the standard
      rationale: What a system may be used for is said before it is used.
      applies_when: {execution: [assisted, shared, delegated, autonomous]}
      plan_must_state:
        - fact: system.cleared_for
          says: the highest execution it is cleared for
          write: "`cleared_for: delegated`"

    suppliers:
      title: Responsibilities shared with suppliers
      cite: A.10.2
      about: system
      in_force_from: 2023-12-18
      severity: note
      uncertain: the number of the control was not compared with the standard
      rationale: What the supplier answers for is settled before the incident.
      applies_when: {execution: [assisted, shared, delegated, autonomous]}
      plan_must_state:
        - fact: system.supplier
          says: who supplies it, be it the organisation itself
          write: "`supplier: …`"
"""##
    ),
    (
      id: "singapore-agentic",
      text: ##"""
pack:
  id: singapore-agentic
  title: Singapore's Model AI Governance Framework, with the framework for agentic AI
  version: 2026-01
  jurisdiction: Singapore, voluntary
  source: IMDA and PDPC, Model AI Governance Framework (2020) and for agentic AI (2026)

  duties:
    rationale:
      title: A reason for how closely people are involved
      cite: Model Framework 2020, section 2
      about: activity
      in_force_from: 2020-01-21
      severity: note
      rationale: How closely people look follows from severity and probability of harm.
      applies_when: {execution: [delegated, autonomous]}
      plan_must_state:
        - fact: impact.severity
          says: the severity of harm
          write: "`impact: {severity: low}`"
        - fact: impact.probability
          says: the probability of harm
          write: "`impact: {probability: low}`"
        - fact: impact.reason
          says: the reason for this judgement
          write: "`impact: {reason: …}`"

    identity:
      title: An agent that belongs to somebody
      cite: Agentic framework 2026, agent identity
      about: system
      in_force_from: 2026-01-22
      severity: warning
      uncertain: the day of publication was not compared with the source
      rationale: An agent acts under somebody's supervision or under nobody's.
      applies_when: {system.kind: agent}
      plan_must_state:
        - fact: system.owner
          says: the role that supervises it
          write: "`owner: …`"
        - fact: oversight.stop
          says: who can switch it off
          write: "`stop: …`"
          found_by: [ai/nobody-can-stop]

    bounded:
      title: Bounded permissions
      cite: Agentic framework 2026, action space
      about: system
      in_force_from: 2026-01-22
      severity: warning
      uncertain: the day of publication was not compared with the source
      rationale: An agent does what it can; so what it can is bounded beforehand.
      applies_when: {system.kind: agent}
      plan_must_state:
        - fact: system.cleared_for
          says: the highest execution it is cleared for
          write: "`cleared_for: delegated`"

    reversibility:
      title: Whether an action can be undone
      cite: Agentic framework 2026, reversibility
      about: activity
      in_force_from: 2026-01-22
      severity: warning
      uncertain: the day of publication was not compared with the source
      rationale: Only what can be undone may be done without asking.
      applies_when: {system.kind: agent, execution: [delegated, autonomous]}
      plan_must_state:
        - fact: impact.reversible
          says: whether its effect can be undone
          write: "`impact: {reversible: true}`"

    checkpoints:
      title: Checkpoints before what cannot be undone
      cite: Agentic framework 2026, checkpoints
      about: activity
      in_force_from: 2026-01-22
      severity: error
      uncertain: the day of publication was not compared with the source
      rationale: Significant and irreversible actions wait for a person.
      applies_when: {system.kind: agent, execution: [delegated, autonomous], impact.reversible: "false"}
      plan_must_state:
        - fact: oversight.mode
          is: [approve-each, approve-flagged]
          says: a person's approval before it takes effect
          write: "`oversight: {mode: approve-flagged, flag_when: {…}}`"
          found_by: [ai/oversight-too-weak]
"""##
    ),
    (
      id: "de-works-council",
      text: ##"""
pack:
  id: de-works-council
  title: Works Constitution Act (Betriebsverfassungsgesetz)
  version: 2026-07
  jurisdiction: Germany
  note: >-
    For sites in Germany with a works council. Whether a measure is co-determined is for counsel to
    say; that a system could watch people is enough, whether or not it is meant to.
  source: Betriebsverfassungsgesetz

  duties:
    technical-monitoring:
      title: Co-determination on systems able to watch behaviour or performance
      cite: § 87(1) no. 6
      about: site
      severity: error
      rationale: A system that could watch people is introduced with the works council or not at all.
      applies_when: {country: DE, systems: stated}
      plan_must_state:
        - fact: body.right
          is: co-determine
          says: a works council with the right to co-determine
          write: "under `bodies`: `{title: Works council, site: {id}, right: co-determine, started: …}`"
          found_by: [readiness/no-consultation]
        - fact: body.started
          by: go-live
          says: negotiations begun before the go-live
          write: "at the body: `started: …`"
          found_by: [readiness/no-consultation, readiness/consultation-late]

    planning:
      title: Information in good time on planned workflows with AI
      cite: § 90(1) no. 3
      about: site
      severity: warning
      rationale: Whoever is told of a finished plan has not been informed in good time.
      applies_when: {country: DE, systems: stated}
      plan_must_state:
        - fact: body.documents
          says: documents given to the works council
          write: "at the body: `documents: [\"Description of the system and the workflows\"]`"
          found_by: [readiness/no-consultation]

    operational-change:
      title: Consultation on fundamentally new working methods
      cite: § 111 sentence 3 no. 5
      about: site
      severity: warning
      uncertain: >-
        whether a change is fundamental is a question of the case; the law counts those entitled to
        vote in the undertaking, the plan those employed at the site
      rationale: >-
        In undertakings with more than 20 employees a fundamental change of working methods is
        discussed and its hardships are balanced beforehand.
      applies_when: {country: DE, changes: {at_least: 1}, employees: {at_least: 21}}
      plan_must_state:
        - fact: body.right
          is: [consult, co-determine]
          says: a works council that is consulted on the change
          write: "under `bodies`: `{title: Works council, site: {id}, right: consult, started: …}`"
          found_by: [readiness/no-consultation]
        - fact: body.started
          by: go-live
          says: a consultation begun before the go-live
          write: "at the body: `started: …`"
          found_by: [readiness/no-consultation, readiness/consultation-late]

    selection-guidelines:
      title: Consent to guidelines on whom to choose, also where a system draws them up
      cite: § 95(1) and (2a)
      about: activity
      severity: warning
      uncertain: whether the criteria a system goes by are such guidelines is a question of the case
      rationale: >-
        Who is hired, moved or dismissed by criteria is chosen by guidelines, and those need the
        council's consent; what a system sets is no exception.
      applies_when: {country: DE, systems: stated, impact.annex_iii: [4a, 4b]}
      plan_must_state:
        - fact: enabler
          says: consent to the criteria with an owner and a date before the go-live
          write: "under `enablers`: `{title: Agreement on selection criteria, layer: governance, owner: …, due: …, meets: [de-works-council/selection-guidelines]}`"

    individual-measures:
      title: Co-determination on measures of individual performance
      cite: § 87(1) no. 6
      about: measure
      severity: error
      rationale: What is counted by person watches persons, whatever it is called.
      applies_when: {country: DE, per: person}
      plan_must_state:
        - fact: body.right
          is: co-determine
          says: a works council with the right to co-determine
          write: "under `bodies`: `{title: Works council, right: co-determine, covers: […]}`"
          found_by: [measure/watches-individuals]
"""##
    ),
    (
      id: "nl-works-council",
      text: ##"""
pack:
  id: nl-works-council
  title: Works Councils Act (Wet op de ondernemingsraden)
  version: 2026-07
  jurisdiction: Netherlands
  note: >-
    For sites in the Netherlands with a works council, which undertakings of 50 or more people have to
    have; where `employees` is not stated it is taken for granted.
  source: Wet op de ondernemingsraden

  duties:
    consent:
      title: Consent to systems that observe or check on people
      cite: Article 27(1)(l)
      about: site
      severity: error
      rationale: A system able to observe attendance, behaviour or performance needs the council's consent.
      applies_when: {country: NL, systems: stated, any: [{employees: {at_least: 50}}, {employees: missing}]}
      uncertain: the law counts the people of the undertaking, the plan those at the site
      plan_must_state:
        - fact: body.right
          is: co-determine
          says: a works council whose consent is sought
          write: "under `bodies`: `{title: Ondernemingsraad, site: {id}, right: co-determine, started: …}`"
          found_by: [readiness/no-consultation]
        - fact: body.started
          by: go-live
          says: a request made before the go-live
          write: "at the body: `started: …`"
          found_by: [readiness/no-consultation, readiness/consultation-late]

    advice:
      title: Advice on an important technological provision
      cite: Article 25(1)(k)
      about: site
      severity: warning
      uncertain: whether a provision is important is a question of the case
      rationale: Advice is asked while it can still change the decision.
      applies_when: {country: NL, systems: stated, any: [{employees: {at_least: 50}}, {employees: missing}]}
      plan_must_state:
        - fact: body.documents
          says: the written request for advice
          write: "at the body: `documents: [\"Request for advice\"]`"
          found_by: [readiness/no-consultation]

    appointment-policy:
      title: Consent to rules on appointment, dismissal, promotion and appraisal
      cite: Article 27(1)(e) and (g)
      about: activity
      severity: warning
      uncertain: whether a system changes such a rule is a question of the case
      rationale: A system that helps to choose people changes how they are chosen.
      applies_when: {country: NL, systems: stated, impact.annex_iii: [4a, 4b]}
      plan_must_state:
        - fact: enabler
          says: consent to how people are chosen with an owner and a date before the go-live
          write: "under `enablers`: `{title: Consent to the rules of hiring, layer: governance, owner: …, due: …, meets: [nl-works-council/appointment-policy]}`"
"""##
    ),
    (
      id: "uk-redundancy",
      text: ##"""
pack:
  id: uk-redundancy
  title: Collective redundancy, Trade Union and Labour Relations (Consolidation) Act 1992
  version: 2026-07
  jurisdiction: United Kingdom
  note: >-
    Counts the exits a plan proposes per site within 90 days, dismissal with an offer of new terms
    included where it is written as an exit. Reform of these rules is under way and is not in here.
  source: Trade Union and Labour Relations (Consolidation) Act 1992, sections 188 to 193

  duties:
    consultation:
      title: Consultation 30 days before the first of 20 or more exits
      cite: section 188(1A)(b)
      about: site
      severity: error
      uncertain: reform of the thresholds is under way
      rationale: From 20 exits at one establishment in 90 days representatives are consulted first.
      applies_when: {country: GB, exits: {at_least: 20}}
      plan_must_state:
        - fact: body.right
          is: [consult, co-determine]
          says: representatives who are consulted
          write: "under `bodies`: `{title: Employee representatives, site: {id}, right: consult, started: …}`"
        - fact: body.lead
          at_least: 30 days
          says: a consultation begun 30 days before the first exit
          write: "at the body: an earlier `started`, or a later `from` at the release"

    large-consultation:
      title: Consultation 45 days before the first of 100 or more exits
      cite: section 188(1A)(a)
      about: site
      severity: error
      uncertain: reform of the thresholds is under way
      rationale: From 100 exits at one establishment in 90 days the consultation begins earlier.
      applies_when: {country: GB, exits: {at_least: 100}}
      plan_must_state:
        - fact: body.lead
          at_least: 45 days
          says: a consultation begun 45 days before the first exit
          write: "at the body: an earlier `started`, or a later `from` at the release"

    information:
      title: What representatives are told in writing
      cite: section 188(4)
      about: site
      severity: error
      uncertain: reform of the thresholds is under way
      rationale: >-
        Reasons, numbers and descriptions, the total so employed, how people are chosen, how and when
        it is carried out, how payments are worked out, and the use of agency workers.
      applies_when: {country: GB, exits: {at_least: 20}}
      plan_must_state:
        - fact: body.documents
          says: the written particulars given to the representatives
          write: "at the body: `documents: [\"Section 188 letter\"]`"

    notification:
      title: Notice to the Secretary of State
      cite: section 193
      about: site
      severity: error
      uncertain: reform of the thresholds is under way
      rationale: The form HR1 goes out before notice of dismissal is given.
      applies_when: {country: GB, exits: {at_least: 20}}
      plan_must_state:
        - fact: enabler
          says: form HR1, with an owner and a date
          write: "under `enablers`: `{title: Form HR1, layer: governance, owner: …, due: …, meets: [uk-redundancy/notification]}`"
"""##
    ),
    (
      id: "us-states",
      text: ##"""
pack:
  id: us-states
  title: State and city rules on AI in employment, United States
  version: 2026-07
  jurisdiction: United States
  note: >-
    For sites with a `region`. Older descriptions of Colorado's act give dates that no longer hold:
    SB 26-189 took the place of SB 24-205.
  source: Colorado SB 26-189; Illinois HB 3773; New York City Local Law 144; California FEHA rules

  duties:
    colorado:
      title: Notice, and a person to appeal to
      cite: Colorado SB 26-189
      about: activity
      in_force_from: 2027-01-01
      severity: error
      uncertain: the duties are paraphrased from reports and were not compared with the act
      rationale: Who is judged with the help of a system is told, and can have it looked at again.
      applies_when: {region: US-CO, systems: stated, impact.annex_iii: "4"}
      plan_must_state:
        - fact: oversight.notify_affected
          is: "true"
          says: that the people concerned are told
          write: "`oversight: {notify_affected: true}`"
        - fact: appeal
          says: who looks again at an adverse result
          write: "`oversight: {appeal: {to: …, within: 10 days}}`"

    illinois:
      title: Notice that a system is used in employment
      cite: Illinois HB 3773
      about: activity
      in_force_from: 2026-01-01
      severity: error
      uncertain: the rules that carry out the act were not compared with it
      rationale: Employees and applicants are told where a system takes part in what concerns them.
      applies_when: {region: US-IL, systems: stated, impact.annex_iii: "4"}
      plan_must_state:
        - fact: oversight.notify_affected
          is: "true"
          says: that the people concerned are told
          write: "`oversight: {notify_affected: true}`"

    new-york-city:
      title: A bias audit every year, and notice
      cite: New York City Local Law 144
      about: activity
      in_force_from: 2023-07-05
      severity: error
      uncertain: >-
        binds only in the city, which a region does not tell; the audit is repeated every year and
        candidates are told ten business days before
      rationale: A tool that ranks people for a job is audited for bias before it is used.
      applies_when: {region: US-NY, systems: stated, impact.annex_iii: 4a}
      plan_must_state:
        - fact: enabler
          says: a bias audit with an owner and a date
          write: "under `enablers`: `{title: Bias audit, layer: governance, owner: …, due: …, meets: [us-states/new-york-city]}`"
        - fact: oversight.notify_affected
          is: "true"
          says: that candidates are told
          write: "`oversight: {notify_affected: true}`"

    california:
      title: Records kept for four years
      cite: California FEHA rules on automated decision systems
      about: system
      in_force_from: 2025-10-01
      severity: warning
      uncertain: date and term are from general knowledge and were not compared with the rules
      rationale: Whether a system treated people alike can be shown only from its records.
      applies_when: {region: US-CA, impact.annex_iii: "4"}
      plan_must_state:
        - fact: logs.kept
          at_least: 4 years
          says: logs kept for four years
          write: "`logs: {where: …, kept: 4 years}`"
"""##
    ),
  ]
}
