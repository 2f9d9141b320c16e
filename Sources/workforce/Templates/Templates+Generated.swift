// Made from the folder `templates` by a test; do not edit.
// swift-format-ignore-file

extension Template {
  static let all: [Template] = [
    .blank,
    .claims,
    .clinicalCoding,
    .customerSupport,
    .lending,
    .payables,
    .procurement,
    .recruiting,
    .softwareDelivery,
  ]
}
