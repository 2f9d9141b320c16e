import Testing
import WorkforceChecks

struct PersonalDatumTests {
  @Test(arguments: [
    "anna.schmidt@insurer.example", "a.schmidt@insurer.example", "anna@insurer.example",
    "write to <Anna_Schmidt@insurer.example>.", "mailto:l.okonkwo@mail.insurer.example",
    "wenzel.hrabal@insurer.example",
  ])
  func addressOfAPerson(_ text: String) {
    #expect(PersonalDatum.email(in: text, vocabulary: ["motor", "claims"]) != nil)
  }

  @Test(arguments: [
    "info@insurer.example", "motor.claims@insurer.example", "head-of-claims@insurer.example",
    "team.fraud@insurer.example", "no-reply@insurer.example", "git@code.example", "a@b",
    "@claims", "5 claims @ 12 min", "dpo@insurer.example", "ai.oversight@insurer.example",
    "hr.business.partner@insurer.example",
  ])
  func sharedMailbox(_ text: String) {
    #expect(
      PersonalDatum.email(in: text, vocabulary: ["motor", "claims", "fraud", "oversight"]) == nil)
  }

  @Test(arguments: [
    "employee no. 100234", "Personnel number: 4711", "staff id AB-10023", "Personalnummer 00815",
    "EMPLOYEE ID 10023", "Pers.-Nr. 0012345", "Pers. Nr. 0012345", "PersNr 0012345",
    "Personal-Nr. 0012345", "emp id E12345", "emp. no. 12345", "Emp-ID: 10023",
  ])
  func numberOfAPerson(_ text: String) {
    #expect(PersonalDatum.personnelNumber(in: text) != nil)
  }

  @Test(arguments: [
    "a staff of 1200", "employees: 2500", "number of employees 12000", "personal data of 1000",
    "employee notes 2024", "Regulation 2016/679 on personal data", "staff identified 1200 faults",
    "temp id 12345", "pers. 1200", "papers nr. 1200", "Experts-Nr. 1200",
  ])
  func otherNumber(_ text: String) {
    #expect(PersonalDatum.personnelNumber(in: text) == nil)
  }

  @Test(arguments: [
    "agreed with Anna Schmidt", "Mr. Miller will say", "ask Frau Weber first",
  ])
  func nameOfAPerson(_ text: String) {
    #expect(PersonalDatum.name(in: text) != nil)
  }

  @Test(arguments: [
    "agreed with the Head of Claims", "Max Volume per day", "by end of Jan Review", "Plan B. Later",
    "see Microsoft Copilot", "Works Council agreed", "Claims Team Lead", "Anna",
    "Ask. Anna. Berlin",
    "read https://host.example/Anna Schmidt's plan",
  ])
  func noName(_ text: String) {
    #expect(PersonalDatum.name(in: text) == nil)
  }

  @Test func theMaskHidesTheRest() throws {
    let text = "ask anna.schmidt@insurer.example"
    let found = try #require(PersonalDatum.email(in: text, vocabulary: []))
    #expect(found.masked == "a…@insurer.example")
    #expect(text[found.range] == "anna.schmidt@insurer.example")
  }

  /// Side by side, unbounded runs of spaces took a minute for a thousand of them.
  @Test(.timeLimit(.minutes(5))) func aTextFullOfSpacesIsReadInStraightTime() {
    for word in ["personalnummer", "personnel number"] {
      let text = word + String(repeating: " ", count: 30_000) + "x 123"
      #expect(PersonalDatum.personnelNumber(in: text) == nil)
    }
  }
}
