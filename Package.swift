// swift-tools-version: 6.3

import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A layer of the program: what it may import is exactly what stands in its list.
func layer(
  _ name: String, uses dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

func tests(_ name: String, of dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["TestSupport"], exclude: exclude,
    swiftSettings: settings)
}

let package = Package(
  name: "workforce",
  products: [.executable(name: "workforce", targets: ["workforce"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CMinizip", pkgConfig: "minizip", providers: [.apt(["libminizip-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),

    layer("WorkforceSyntax", uses: ["CLibYAML"]),
    layer("WorkforceModel", uses: ["WorkforceSyntax"], exclude: ["Governance/Packs"]),
    layer("WorkforceAnalysis", uses: ["WorkforceSyntax", "WorkforceModel"]),
    layer("WorkforceChecks", uses: ["WorkforceSyntax", "WorkforceModel", "WorkforceAnalysis"]),
    layer(
      "WorkforcePlanning",
      uses: ["WorkforceSyntax", "WorkforceModel", "WorkforceAnalysis", "WorkforceChecks"]),
    layer(
      "WorkforceReporting",
      uses: [
        "CXlsxWriter", "CMinizip", "CExpat", "WorkforceSyntax", "WorkforceModel",
        "WorkforceAnalysis", "WorkforceChecks", "WorkforcePlanning",
      ]),
    layer(
      "WorkforceImport",
      uses: [
        "CMinizip", "CExpat", "WorkforceSyntax", "WorkforceModel", "WorkforceAnalysis",
        "WorkforceChecks", "WorkforcePlanning", "WorkforceReporting",
      ]),
    .executableTarget(
      name: "workforce",
      dependencies: [
        "WorkforceSyntax", "WorkforceModel", "WorkforceAnalysis", "WorkforceChecks",
        "WorkforcePlanning", "WorkforceReporting", "WorkforceImport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Documentation.docc"],
      swiftSettings: settings),

    .executableTarget(
      name: "benchmark",
      dependencies: [
        "WorkforceSyntax", "WorkforceModel", "WorkforceAnalysis", "WorkforceChecks",
      ],
      swiftSettings: settings),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    tests("WorkforceSyntaxTests", of: ["WorkforceSyntax"], exclude: ["Fixtures", "Golden"]),
    tests(
      "WorkforceModelTests", of: ["WorkforceSyntax", "WorkforceModel"],
      exclude: ["Fixtures", "Golden"]),
    tests(
      "WorkforceAnalysisTests", of: ["WorkforceSyntax", "WorkforceModel", "WorkforceAnalysis"]),
    tests(
      "WorkforceChecksTests",
      of: [
        "WorkforceSyntax", "WorkforceModel", "WorkforceAnalysis", "WorkforceChecks",
        "WorkforcePlanning",
      ]),
    tests(
      "WorkforceReportingTests",
      of: [
        "WorkforceSyntax", "WorkforceModel", "WorkforceAnalysis", "WorkforceChecks",
        "WorkforcePlanning", "WorkforceReporting",
      ],
      exclude: ["Golden"]),
    tests(
      "WorkforceImportTests",
      of: [
        "WorkforceSyntax", "WorkforceModel", "WorkforceAnalysis", "WorkforceChecks",
        "WorkforcePlanning", "WorkforceReporting", "WorkforceImport",
      ],
      exclude: ["RACI/Golden"]),
    tests("CommandLineTests", of: ["workforce", "WorkforceChecks"], exclude: ["Golden"]),
    tests(
      "DocumentationTests",
      of: [
        "workforce", "WorkforceSyntax", "WorkforceModel", "WorkforceChecks", "WorkforcePlanning",
        "WorkforceReporting",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
