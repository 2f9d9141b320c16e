import WorkforcePlanning

/// What HR may answer; the code is what a reader of the workbook takes it by.
enum ReviewAnswer: String, Hashable, CaseIterable { case yes, no, change, question }

/// What a row that HR answers is about, in the order of the sheet.
enum ReviewTopic: String, Hashable, CaseIterable {
  case question, role, headcount, grade, posts
  case freedHours = "freed-hours"
  case redeployment, consultation, training, waiver
}

/// A question to HR, or something of the plan that HR has to agree to.
struct ReviewRow {
  var key: ReviewKey
  var topic: ReviewTopic
  var about: String
  /// What the plan says of it; nil for a question.
  var proposed: String?
  /// Where it is shown in full.
  var sheet: BookSheet?
}
