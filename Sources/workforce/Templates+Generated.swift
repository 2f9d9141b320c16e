// Made from the folder `templates` by a test; do not edit.

extension Template {
  static let all: [Template] = []
}
