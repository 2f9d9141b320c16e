import Testing
import WorkforceChecks

/// What rules read out of titles and ids, above all what they must let pass.
struct WordsTests {
  @Test(arguments: [
    "Anna Schmidt", "anna-schmidt", "Schmidt, Anna", "Claims lead (Peter van der Berg)",
    "Claims handler: José Díaz", "J. Smith", "Frau Müller", "Mr. Patel", "Hans-Peter Weber",
    "maria-de-souza", "Mary O'Brien",
  ])
  func namesArePersons(_ text: String) {
    #expect(PersonName.isNamed(in: text) || PersonName.isNamed(inID: text))
  }

  @Test(arguments: [
    "Claims Handler", "Head of Claims", "Anna Freud Centre", "Grant Manager", "Claims handler",
    "claims-handler", "Motor Engineer", "Art Director", "Victoria Branch", "Max Planck Institute",
    "Mark", "Anna", "AI Steward", "HR", "Team Lead Claims", "Leiterin Schaden", "Bill Payer",
    "Chief Claims Officer", "martin-centre", "simon-team", "Will Writer", "Data Protection Officer",
    "Jordan Desk", "Adjuster, Motor", "Chief of Staff", "Underwriting", "DR Manager",
    "Paul Bunyan AG",
  ])
  func titlesAreNot(_ text: String) {
    #expect(!PersonName.isNamed(in: text) && !PersonName.isNamed(inID: text))
  }

  @Test(arguments: [
    "Assessment of claims", "Claims assessment", "Processing of claims", "Fraud detection",
    "Review of files", "The monthly report", "Payment run", "Quality control", "Maintenance",
    "Handling complaints", "Approval of invoices", "Customer onboarding",
  ])
  func nounsAtTheHead(_ title: String) {
    #expect(TitleVerb.isMissing(in: title))
  }

  @Test(arguments: [
    "Assess a claim", "Document the claim", "Bring the file up to date", "Position the product",
    "Question the witness", "Implement a change", "Experiment with prices", "Finance the purchase",
    "Dispose of a wreck", "Claim from the reinsurer", "Process invoices", "Triage a new claim",
    "Escalate", "Re-key the estimate", "Provision accounts", "Commission a survey",
    "Balance the books",
    "Mention the appeal", "Reference the contract", "Sequence the work", "Witness a signature",
    "Ring-fence reserves", "Spot-check files", "Fast-track small claims",
    "Segment the customers", "Inspect the vehicle", "Onboard a customer", "Ship the goods",
    "Transition to the new desk", "Supplement the file", "Audit suppliers", "", "24/7",
  ])
  func verbsAtTheHead(_ title: String) {
    #expect(!TitleVerb.isMissing(in: title))
  }

  @Test(arguments: [
    ("Assess a claim", "Assessing the claims"), ("Assess a claim", "Claims assessment"),
    ("Validate the policy", "Validation of policies"), ("Approve a case", "Approval of cases"),
  ])
  func sameKey(_ first: String, _ second: String) {
    #expect(titleKey(first) == titleKey(second))
  }

  @Test(arguments: [
    (1206.933, "1,207"), (967, "967"), (96.6875, "96.7"), (999.97, "1,000"), (-1206.9, "-1,207"),
    (0, "0"), (1_234_567.5, "1,234,568"),
  ])
  func numbersAreReadable(_ number: Double, _ text: String) {
    #expect(number.readable == text)
  }

  @Test(arguments: [
    ("Approve a claim", "Reject a claim"), ("Assess a claim", "Assess a large claim"),
    ("Move files from motor to property", "Move files from property to motor"),
    ("Check before payment", "Check after payment"), ("Open the file", "Close the file"),
  ])
  func otherKey(_ first: String, _ second: String) {
    #expect(titleKey(first) != titleKey(second))
  }
}
