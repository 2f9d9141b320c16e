/// Tells a person's name from the title of a role, as far as words alone can.
///
/// A name is a given name with a family name behind it and no word of a job or an organisation. Names
/// that are places or everyday words as well (Grant, Bill, Victoria) are left out: a finding that
/// is wrong costs more than one that is missed.
package enum PersonName {
  /// Whether a title is, or holds behind a bracket or a colon, somebody's name.
  package static func isNamed(in title: String) -> Bool {
    title.split { "()[]/:;–—".contains($0) }.contains { isName($0) }
  }

  /// Whether a kebab-case id is made of a given name and a family name.
  package static func isNamed(inID id: String) -> Bool {
    let words = id.split(separator: "-").map { String($0) }
    guard (2...4).contains(words.count), let first = words.first, given.contains(first) else {
      return false
    }
    let rest = words.dropFirst().filter { !particles.contains($0) }
    return !rest.isEmpty && rest.allSatisfy { $0.count > 1 && $0.allSatisfy(\.isLetter) }
      && words.allSatisfy { !trade.contains($0) }
  }

  private static func isName(_ text: Substring) -> Bool {
    // "Schmidt, Anna" is read as "Anna Schmidt".
    let parts = text.split(separator: ",")
    let ordered = parts.count == 2 ? [parts[1], parts[0]] : parts
    let words = ordered.joined(separator: " ").split { $0.isWhitespace }
    guard (2...5).contains(words.count), let first = words.first,
      words.allSatisfy({ !trade.contains($0.lowercased()) })
    else { return false }
    let family = words.dropFirst().filter { !particles.contains($0.lowercased()) }
    guard let last = words.last, !particles.contains(last.lowercased()), !family.isEmpty,
      family.allSatisfy({ $0.isCapitalised || $0.isInitial })
    else { return false }
    let name = first.prefix { $0 != "-" && $0 != "." }
    return first.isInitial && last.isCapitalised
      || honorifics.contains(String(name))
      || first.isCapitalised && given.contains(name.lowercased())
  }

  private static let honorifics: Set<String> = ["Mr", "Mrs", "Ms", "Herr", "Frau", "Mme"]

  private static let particles: Set<String> = [
    "von", "van", "vom", "zu", "zur", "de", "der", "den", "del", "della", "di", "da", "dos", "du",
    "la", "le", "el", "al", "bin", "ten", "ter",
  ]

  /// Common in one language or another, and nothing else in any.
  private static let given = words(
    """
    adam adrian agnieszka ahmed aisha akira alejandro alessandro alex alexander ali alice amanda
    amelie amir ana anders andre andrea andreas andrew angela anita anja anke ann anna anne annette
    antje anton antonio arjun astrid barbara bart beatriz ben benjamin bernd birgit björn brian bruno
    camille carla carlos carmen caroline catherine chiara chris christian christina christine
    christoph christopher claire claudia clara cornelia dagmar daniel daniela david deborah denise
    diana dieter dirk dmitri dominik donald edward elena eleni elisabeth elizabeth ellen emily emma
    enrique eric erik eva fabian fatima fernando francesca francesco francois françois franz
    frederik fritz gabriela george gerhard giulia giovanni giuseppe gregor greta guillaume gustav
    hannah hans harald heather heike heinz helen helena helga henrik hiroshi holger hugo igor ines
    ingrid irina isabel isabelle ivan jacek jacob jakob james jan jana jane jennifer jens jessica
    joachim joanna joao joão johan johann johanna john jonas jonathan jorge jose josé joseph juan
    julia julian juliane julie jürgen karen karin karl karolina katarzyna kate katharina katherine
    kathrin katja kenji kerstin kevin klaus krzysztof lars laura lea lena leon leonie li linda lisa
    louise luca lucas lucia luigi luis lukas magdalena manfred manuel marcel marco marek margaret
    maria marie marina mario marion markus marta martin martina mary mateusz matteo matthew matthias
    max maximilian mehmet mei melanie mia michael michaela michal michel michelle miguel mohamed
    mohammed monika nadia nadine natalia natalie nathalie nicholas nicolas nicole niklas nikolai
    nina noah nora olaf olga oliver olivia omar oscar pablo paolo patricia patrick paul paula pavel
    pedro peter petra philip philipp philippe pierre pieter piotr priya rachel rafael rainer ralf
    raúl rebecca renate ricardo richard robert roberto roland rolf ruth sabine samantha samuel
    sandra sarah sebastian sergei silke simon sofia sophia sophie stefan stefanie stephanie stephen
    steven susan susanne sven svetlana tanja teresa thomas thorsten tim timothy tobias tomasz torsten
    ulrich ulrike ursula ute uwe valentina vera veronika vincent vladimir walter werner wilhelm
    william willem wolfgang xavier yuki yusuf yvonne zoe
    """)

  /// Words of jobs and of organisations; one of them makes a title.
  private static let trade = words(
    """
    account accountant accounts actuary adjuster administration administrator adviser advisor agency
    agent analyst apprentice approver architect assistant associate associates attorney audit
    auditor award bank board branch broker bureau business buyer cashier center centre centrum chair
    champion change chief claims clerk clinic coach college committee company compliance consultant
    control controller coordinator council counsel court customer data dean delivery department
    deputy designer desk developer director division doctor driver editor employee engineer
    engineering examiner executive expert fellow finance foundation fund group guard handler head
    hospital house hr hub inspector institute intern investigator it keeper lab law lawyer lead
    leader legal librarian limited line ltd machine manager marketing master member merchant model
    nurse office officer operations operator organisation organization owner paralegal partner
    partners payments people physician planner plant president principal prize process producer
    product professor program programme project purchasing quality receptionist recruiter
    representative research researcher reviewer risk sales school scientist secretary senior service
    services shop site solicitor specialist staff steward store strategist studio supervisor support
    surgeon system systems teacher team technician technology teller tester trainee trainer translator
    trust underwriter union unit university user vendor warden worker works writer
    analytics app assist automation bot chatbot cloud copilot engine platform portal robot software
    suite tool
    ag bv gmbh inc kg llc llp nv plc sa sarl se srl
    beauftragte beauftragter betriebsrat geschäftsführer geschäftsführerin leiter leiterin leitung
    referent referentin sachbearbeiter sachbearbeiterin stelle verwaltung vorstand
    chargé chef directeur directrice équipe gestionnaire responsable service
    direttore equipo gerente jefa jefe responsabile ufficio
    afdeling hoofd leider medewerker
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0.isWhitespace }.map { String($0) })
  }
}

extension Substring {
  /// A capital, and something small behind it: `Anna`, not `AI` and not `claims`.
  fileprivate var isCapitalised: Bool {
    first?.isUppercase == true && dropFirst().contains { $0.isLowercase }
      && allSatisfy { $0.isLetter || "-'’".contains($0) }
  }

  /// A capital and a full stop.
  fileprivate var isInitial: Bool {
    count == 2 && last == "." && first?.isUppercase == true
  }
}
