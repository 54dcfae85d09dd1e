// swift-tools-version: 6.3
import PackageDescription

// One set of rules for every Swift target: Swift 6 mode, no warnings, explicit existentials and imports.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func room(
  _ name: String, imports: [String] = [], at path: String? = nil, exclude: [String] = []
) -> Target {
  .target(
    name: name, dependencies: imports.map { .init(stringLiteral: $0) }, path: path, exclude: exclude,
    swiftSettings: settings)
}

func plugin(_ name: String, imports: [String]) -> Target {
  room(name, imports: imports, at: "Plugins/\(name)")
}

func tests(of name: String, imports: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: ([name] + imports).map { .init(stringLiteral: $0) },
    swiftSettings: settings)
}

// From the ground up; every target may import only what stands above it in this list.
let package = Package(
  name: "longshore",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "AgentKit", targets: ["AgentKit"]),
    .library(name: "AgentKitTesting", targets: ["AgentKitTesting"]),
    .library(name: "DockerClient", targets: ["DockerClient"]),
    .library(name: "Reporting", targets: ["Reporting"]),
    .library(name: "DockerOperations", targets: ["DockerOperations"]),
    .library(name: "SecurityScan", targets: ["SecurityScan"]),
    .library(name: "KubernetesHandoff", targets: ["KubernetesHandoff"]),
    .library(name: "PipelineHandoff", targets: ["PipelineHandoff"]),
    .library(name: "CodeReview", targets: ["CodeReview"]),
    .executable(name: "longshore", targets: ["longshore"]),
  ],
  dependencies: [],
  targets: [
    // C libraries
    .systemLibrary(
      name: "CLongshoreYAML", path: "Sources/CLibraries/CLongshoreYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .yum(["libyaml-devel"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CLongshoreZlib", path: "Sources/CLibraries/CLongshoreZlib", pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .yum(["zlib-devel"])]),
    .systemLibrary(
      name: "CLongshoreOpenSSL", path: "Sources/CLibraries/CLongshoreOpenSSL", pkgConfig: "openssl",
      providers: [.apt(["libssl-dev"]), .yum(["openssl-devel"]), .brew(["openssl@3"])]),
    .target(
      name: "CLongshoreTLS", dependencies: ["CLongshoreOpenSSL"], path: "Sources/CLibraries/CLongshoreTLS",
      linkerSettings: [.linkedLibrary("ssl"), .linkedLibrary("crypto")]),
    .target(name: "CLongshoreAgents", path: "Sources/CLibraries/CLongshoreAgents"),
    .target(name: "CLongshoreReportSchema", path: "Sources/CLibraries/CLongshoreReportSchema"),
    .target(name: "CLongshoreSpawn", path: "Sources/CLibraries/CLongshoreSpawn"),

    // Ground
    room("YAMLDocuments", imports: ["CLongshoreYAML"]),
    room("Reporting", imports: ["CLongshoreReportSchema"], exclude: ["Schema/report-1.schema.json"]),
    room("PrivateThreads"),
    room("Subprocesses", imports: ["CLongshoreSpawn", "PrivateThreads"]),
    room("Archives", imports: ["CLongshoreOpenSSL", "CLongshoreZlib"]),
    room("HTTPTransport", imports: ["CLongshoreTLS", "PrivateThreads", "Reporting", "Subprocesses"]),
    room("HTTPTransportTesting", imports: ["HTTPTransport", "PrivateThreads", "Subprocesses"]),

    // What several modules understand
    room(
      "AgentKit",
      imports: ["Archives", "CLongshoreAgents", "CLongshoreOpenSSL", "Reporting", "YAMLDocuments"]),
    room("AgentKitTesting", imports: ["AgentKit"]),
    room("DockerClient", imports: ["HTTPTransport"]),
    room("DockerClientTesting", imports: ["DockerClient", "HTTPTransportTesting", "Subprocesses"]),
    room("Dockerfiles", imports: ["Archives", "Reporting", "YAMLDocuments"]),
    room("ContainerImages"),
    room("LogAnalysis"),
    room("SecretDetection", imports: ["Reporting"]),
    room(
      "ContainerCapabilities",
      imports: ["AgentKit", "Archives", "ContainerImages", "DockerClient", "Dockerfiles", "Reporting"]),
    room("ContainerCapabilitiesTesting", imports: ["AgentKit"]),

    // Capability modules
    plugin(
      "DockerOperations",
      imports: [
        "AgentKit", "Archives", "ContainerCapabilities", "DockerClient", "Dockerfiles", "LogAnalysis",
        "PrivateThreads", "Reporting", "SecretDetection", "Subprocesses", "YAMLDocuments",
      ]),
    plugin(
      "SecurityScan",
      imports: [
        "AgentKit", "ContainerCapabilities", "DockerClient", "Reporting", "SecretDetection",
      ]),
    plugin(
      "KubernetesHandoff",
      imports: [
        "AgentKit", "ContainerCapabilities", "ContainerImages", "DockerClient", "Dockerfiles",
        "Reporting", "SecretDetection", "YAMLDocuments",
      ]),
    plugin("PipelineHandoff", imports: ["AgentKit"]),
    plugin(
      "CodeReview",
      imports: ["AgentKit", "ContainerCapabilities", "Dockerfiles", "Reporting", "SecretDetection"]),

    // The command
    .executableTarget(
      name: "longshore",
      dependencies: [
        "AgentKit", "CodeReview", "ContainerCapabilities", "DockerClient", "DockerOperations",
        "KubernetesHandoff", "PipelineHandoff", "PrivateThreads", "Reporting", "SecretDetection",
        "SecurityScan", "Subprocesses",
      ],
      swiftSettings: settings),

    // Measured, not tested: swift run -c release benchmarks
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "AgentKit", "Archives", "CodeReview", "DockerClient", "DockerClientTesting", "DockerOperations",
        "Dockerfiles", "HTTPTransport", "HTTPTransportTesting", "KubernetesHandoff", "LogAnalysis",
        "PipelineHandoff", "Reporting", "SecretDetection", "SecurityScan", "Subprocesses", "YAMLDocuments",
      ],
      path: "Tests/Benchmarks", exclude: ["Engine/docker_sdk.py", "pyyaml_frontmatter.py"],
      swiftSettings: settings),

    // Tests
    tests(of: "YAMLDocuments"),
    tests(of: "Reporting"),
    tests(of: "Subprocesses"),
    tests(of: "Archives"),
    tests(of: "HTTPTransport", imports: ["HTTPTransportTesting"]),
    tests(of: "AgentKit", imports: ["AgentKitTesting", "Reporting"]),
    tests(
      of: "DockerClient",
      imports: ["Archives", "DockerClientTesting", "HTTPTransport", "HTTPTransportTesting", "Subprocesses"]),
    tests(of: "Dockerfiles", imports: ["Reporting"]),
    tests(of: "ContainerImages"),
    tests(of: "LogAnalysis"),
    tests(of: "SecretDetection", imports: ["Reporting"]),
    tests(
      of: "ContainerCapabilities",
      imports: [
        "AgentKit", "AgentKitTesting", "CodeReview", "ContainerCapabilitiesTesting", "ContainerImages",
        "DockerClient", "DockerClientTesting", "DockerOperations", "HTTPTransportTesting",
        "KubernetesHandoff",
        "PipelineHandoff", "SecurityScan",
      ]),
    tests(
      of: "DockerOperations",
      imports: [
        "AgentKit", "Archives", "ContainerCapabilities", "ContainerCapabilitiesTesting", "DockerClient",
        "DockerClientTesting", "Dockerfiles", "HTTPTransportTesting", "Reporting",
      ]),
    tests(
      of: "SecurityScan",
      imports: [
        "AgentKit", "ContainerCapabilitiesTesting", "DockerClient", "DockerClientTesting",
        "HTTPTransportTesting", "Reporting",
      ]),
    tests(
      of: "KubernetesHandoff",
      imports: [
        "AgentKit", "ContainerCapabilitiesTesting", "DockerClient", "DockerClientTesting",
        "HTTPTransportTesting", "Reporting", "SecurityScan", "YAMLDocuments",
      ]),
    tests(of: "PipelineHandoff", imports: ["AgentKit", "ContainerCapabilitiesTesting"]),
    tests(of: "CodeReview", imports: ["AgentKit", "ContainerCapabilitiesTesting", "Reporting"]),
    .testTarget(
      name: "LongshoreTests",
      dependencies: [
        "longshore", "AgentKit", "ContainerCapabilities", "DockerClient", "DockerClientTesting",
        "HTTPTransportTesting", "Reporting", "Subprocesses",
      ],
      swiftSettings: settings),
  ]
)

// Needs a compiler flag, so it is only there where it is asked for: see Tests/Fuzz/README.md.
if Context.environment["LONGSHORE_FUZZ"] != nil {
  let modules = [
    "CodeReview", "DockerClient", "DockerOperations", "KubernetesHandoff", "PipelineHandoff", "SecurityScan",
  ]
  let targets = [
    "FrontmatterFuzz": ["AgentKit", "YAMLDocuments"], "YAMLFuzz": ["AgentKit", "YAMLDocuments"],
    "RoutingFuzz": ["AgentKit"] + modules,
    "DockerfileFuzz": ["Dockerfiles"], "ShellFuzz": ["Dockerfiles"], "TarFuzz": ["Archives"],
    "HTTPResponseFuzz": ["HTTPTransport"],
    "CommandTextFuzz": ["AgentKit"], "SettingsFuzz": ["AgentKit"],
    "LogAnalysisFuzz": ["LogAnalysis"], "LogStreamFuzz": ["DockerClient"], "BuildTraceFuzz": ["DockerClient"],
    "ContainerListFuzz": ["DockerClient"],
  ]
  package.targets += targets.sorted { $0.key < $1.key }.map { name, imports in
    .executableTarget(
      name: name, dependencies: imports.map { .init(stringLiteral: $0) }, path: "Tests/Fuzz/\(name)",
      swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])])
  }
}
