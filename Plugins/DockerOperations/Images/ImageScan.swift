internal import AgentKit
internal import ContainerCapabilities

struct ImageScan: DeclaredOperation {
  static let declaration = Declaration(
    "image.scan",
    "Scans an image on the engine for known vulnerabilities as part of building and shipping it.",
    atMost: .observeNetwork, flags: [.credentials],
    needs: ["Bash(trivy image *)", "Bash(docker scout *)", "Bash(grype *)", "mcp__docker__*"],
    verbs: ["scan", "run trivy on", "check with scout"],
    objects: ["image before pushing", "image after building", "built image"],
    phrases: [
      "docker scan", "docker scout", "docker scout cves", "docker scout quickview", "scan before push",
      "scan before pushing", "scan after build", "scan after building", "scan the build",
      "scan images in the build", "image scanning integration", "trivy integration",
    ],
    examples: [
      "docker scout cves acme/web:1.4",
      "scan the image after building it",
      "run docker scan on api:latest before we push",
      "integrate image scanning into our docker build",
      "quickview of ghcr.io/acme/worker:3 with scout",
      "when i build image it should be scanned with trivy automatically",
    ])

  @Parameter("The image.", says: ["scan", "image", "on"])
  var image: ImageName
  @Parameter("Report only this severity and worse.", says: ["severity", "only", "at least"])
  var severity: VulnerabilitySeverity?
  @Parameter("Leave out what has no fix yet.", says: ["fixable", "fixed", "ignore unfixed"])
  var onlyFixed = false
  @Parameter("The platform to scan.", says: ["platform", "--platform"])
  var platform: Platform?
}
