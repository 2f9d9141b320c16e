import Testing
import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

/// The fingerprint of what was approved: blind to looks, awake to every value.
struct ApprovedContentTests {
  static let text = """
    plan: {id: example, title: Example, as_of: 2027-01-01}
    roles:
      handler: {title: Handler, skills: {triage: 3}, headcount: 12}
      lead: {title: Lead}
      clerk: {title: Clerk}
    domains:
      claims: {title: Claims, oversight: {cadence: monthly, escalate: [lead]}}
      finance: {title: Finance}
    skills: {triage: {title: Triage}}
    systems: {model: {title: Model, kind: model}}
    activities:
      sort:
        title: Sort the post
        domain: claims
        output: Sorted post with a class
        as_is: {raci: {R: handler, A: lead}, feeds: [settle]}
        to_be: {execution: delegated, raci: {R: model}, oversight: {mode: sample, by: handler}}
      settle: {title: Settle, domain: claims, as_is: {raci: {R: handler, A: lead}}}
      book: {title: Book, domain: finance, as_is: {raci: {R: clerk, A: clerk}}}
    decisions:
      pay:
        title: Pay
        domain: finance
        measure: payout
        as_is: [{up_to: 5000, decide: handler}, {decide: lead}]
    measures:
      speed: {title: Speed, unit: days, better: lower, as_is: {scorecards: {handler: 40%}}}
    """

  static func content(_ text: String) throws -> ApprovedContent {
    ApprovedContent(try PlanInText(text).definitions)
  }

  private static let all = ["plan", "handler", "lead", "clerk", "claims", "finance"]

  /// The same plan in another dress: files, comments, quotes, order, layout, waivers, `as_of`.
  @Test func looksChangeNothing() throws {
    let other = """
      # Read me first.
      measures:
        speed:
          better: 'lower'
          unit: days
          as_is:
            scorecards:
              "handler": 40%
          title: Speed
      domain: finance
      decisions:
        pay:                  # of claims
          measure: payout
          title: "Pay"
          as_is:
            - decide: [handler]
              up_to: 5000
            - {decide: lead}
      skills:
        triage: {title: Triage}
      """
    let rest = """
      plan:
        title: Example
        as_of: 2027-05-05
        id: example
        allow: [{rule: raci/full-row, reason: Small, owner: lead, expires: 2027-12-31}]
      systems:
        model: {kind: model, title: Model}
      activities:
        book: {domain: finance, as_is: {raci: {A: [clerk], R: clerk}}, title: Book}
        settle: {domain: claims, title: Settle, as_is: {raci: {A: lead, R: handler}}}
        sort:
          allow: {rule: raci/full-row, reason: Small, owner: lead, expires: 2027-12-31}
          to_be:
            oversight: {by: handler, mode: sample}
            raci: {R: model}
            execution: delegated
          as_is: {feeds: settle, raci: {A: lead, R: handler}}
          domain: claims
          output: >
            Sorted post
            with a   class
          title: Sort the post
      domains:
        finance: {title: Finance}
        claims:
          title: Claims
          oversight:
            escalate: lead
            cadence: monthly
      roles:
        clerk: {title: Clerk}
        lead: {title: Lead}
        handler:
          headcount: 12
          skills: {triage: 3}
          title: Handler
      approvals:
        first: {by: lead, on: 2027-01-02, covers: plan}
      """
    let files = [
      SourceFile(path: "finance.yaml", text: other), SourceFile(path: "rest.yaml", text: rest),
    ]
    let sources = SourceLoader.read(files: files)
    let loaded = DefinitionsLoader.load(sources.trees, fileCount: 2)
    #expect(!(sources.problems + loaded.problems).hasErrors)
    let after = ApprovedContent(try #require(loaded.definitions))
    // What a file states for all its entries is stated by each of them here.
    let stated = Self.text.replacing("unit: days,", with: "domain: finance, unit: days,")
    let before = try Self.content(stated)
    for covers in Self.all {
      #expect(before.fingerprint(of: covers) == after.fingerprint(of: covers), "\(covers)")
    }
  }

  /// A change of one value, and whose approvals see it.
  @Test(arguments: [
    ("headcount: 12", "headcount: 13", ["plan", "handler"]),
    ("{triage: 3}", "{triage: 4}", ["plan", "handler"]),
    ("title: Clerk", "title: Clerks", ["plan", "clerk"]),
    ("cadence: monthly", "cadence: weekly", ["plan", "handler", "lead", "claims"]),
    ("up_to: 5000", "up_to: 6000", ["plan", "handler", "lead", "finance"]),
    ("{decide: lead}", "{decide: clerk}", ["plan", "handler", "lead", "clerk", "finance"]),
    ("handler: 40%", "handler: 50%", ["plan", "handler"]),
    ("mode: sample", "mode: audit", ["plan", "handler", "lead", "claims"]),
    ("with a class", "without a class", ["plan", "handler", "lead", "claims"]),
    ("title: Book", "title: Book it", ["plan", "clerk", "finance"]),
    ("title: Model", "title: Models", ["plan"]),
    ("title: Finance", "title: Money", ["plan", "finance"]),
    ("title: Triage", "title: Sorting", ["plan"]),
    ("title: Example", "title: Another", ["plan"]),
    ("  lead: {title: Lead}", "  lead: {title: Lead}\n  new: {title: New}", ["plan"]),
    ("R: clerk, A: clerk", "R: clerk, A: clerk, I: lead", ["plan", "lead", "clerk", "finance"]),
    ("[{up_to", "[{when: \"null\", up_to", ["plan", "handler", "lead", "finance"]),
  ])
  func everyValueCounts(_ old: String, _ new: String, _ seen: [String]) throws {
    let changed = Self.text.replacing(old, with: new)
    try #require(changed != Self.text)
    let (before, after) = (try Self.content(Self.text), try Self.content(changed))
    let differing = Self.all.filter { before.fingerprint(of: $0) != after.fingerprint(of: $0) }
    #expect(differing == seen)
  }

  /// Each title is told from each other.
  @Test func noTwoPlansShareAFingerprint() throws {
    let lines = Self.text.split(separator: "\n", omittingEmptySubsequences: false)
    var seen: Set<String> = []
    seen.insert(try #require(try Self.content(Self.text).fingerprint(of: "plan")))
    var count = 1
    for (index, line) in lines.enumerated() where line.contains("title: ") {
      var copy = lines
      copy[index] = Substring(line.replacing("title: ", with: "title: X"))
      let text = copy.joined(separator: "\n")
      seen.insert(try #require(try Self.content(text).fingerprint(of: "plan")))
      count += 1
    }
    #expect(count > 10 && seen.count == count)
  }

  @Test func whatIsNoPartOfThePlanHasNone() throws {
    let content = try Self.content(Self.text)
    #expect(content.fingerprint(of: "sort") == nil)
    let fingerprint = try #require(content.fingerprint(of: "plan"))
    #expect(fingerprint.count == 16 && fingerprint.allSatisfy(\.isHexDigit))
  }

  /// Test vectors of FNV-1a, 64 bits.
  @Test func publishedFingerprints() {
    #expect(Fingerprint("").hex == "cbf29ce484222325")
    #expect(Fingerprint("a").hex == "af63dc4c8601ec8c")
    #expect(Fingerprint("foobar").hex == "85944171f73967e8")
  }
}
