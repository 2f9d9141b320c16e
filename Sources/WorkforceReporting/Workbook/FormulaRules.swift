/// What the writer takes as a formula.
enum FormulaRules {
  /// The formula without its `=`.
  static func body(_ formula: String) -> String {
    String(formula.drop { $0 == "=" || $0 == " " })
  }

  /// Why a formula cannot be stored, or nil.
  ///
  /// Excel refuses the whole file for one formula it cannot read, so brackets and quotes are
  /// counted here.
  static func problem(with formula: String) -> String? {
    let body = body(formula)
    if body.isEmpty { return "the formula is empty" }
    if body.utf16.count > 8_192 { return "the formula has more than 8,192 characters" }
    if SafeText.hasUnstorable(body) || SafeText.hasHexRun(body) {
      return "the formula holds control characters"
    }
    return isBalanced(body) ? nil : "the formula has an unclosed quote or bracket"
  }

  private static func isBalanced(_ formula: String) -> Bool {
    var quote: Unicode.Scalar?
    var depth = 0
    var columns = 0
    var isEscaped = false
    for scalar in formula.unicodeScalars {
      if let open = quote {
        if scalar == open { quote = nil }
      } else if columns > 0 {
        // Inside a column reference an apostrophe keeps the next character from being read.
        if isEscaped {
          isEscaped = false
        } else if scalar == "'" {
          isEscaped = true
        } else if scalar == "[" {
          columns += 1
        } else if scalar == "]" {
          columns -= 1
        }
      } else {
        switch scalar {
        case "\"", "'": quote = scalar
        case "[": columns += 1
        case "(", "{": depth += 1
        case ")", "}": depth -= 1
        default: break
        }
        if depth < 0 { return false }
      }
    }
    return quote == nil && depth == 0 && columns == 0
  }
}
