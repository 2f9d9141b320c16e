extension StringProtocol where SubSequence == Substring {
  /// The text without spaces and line breaks at its ends.
  var trimmed: Substring {
    var text = drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
