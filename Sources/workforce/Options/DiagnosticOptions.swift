import ArgumentParser

/// How findings are shown.
struct DiagnosticOptions: ParsableArguments {
  @Flag(help: "Count warnings as errors.") var strict = false

  @Flag(help: "Show every finding, also where a domain has more than ten of one rule.")
  var all = false

  @Option(help: "Colour: auto, always or never.") var color = ColorChoice.auto
}
