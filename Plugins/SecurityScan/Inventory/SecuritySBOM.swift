internal import AgentKit
internal import ContainerCapabilities

struct SecuritySBOM: DeclaredOperation {
  static let declaration = Declaration(
    "security.sbom",
    "Lists every package in an image or a project as a software bill of materials, and where it was built.",
    atMost: .writeFiles, flags: [.credentials],
    needs: [
      "Bash(syft *)", "Bash(trivy *)", "Bash(docker sbom *)", "Bash(docker scout sbom *)", "mcp__docker__*",
    ],
    verbs: [
      "generate", "create", "make", "produce", "list packages", "export", "write", "inventory", "prove",
    ],
    objects: [
      "sbom", "bill of materials", "software bill of materials", "cyclonedx", "spdx", "package list",
      "licenses", "dependencies of the image", "components", "provenance", "attestation",
      "third-party packages", "inventory", "origin of the image",
    ],
    phrases: [
      "sbom", "syft", "docker sbom", "docker scout sbom", "bill of materials", "software bill of materials",
      "cyclonedx", "spdx", "package inventory", "list the packages in the image", "packages in the image",
      "licenses in the image", "license report", "software inventory", "which packages are installed in",
      "supply chain inventory", "slsa", "provenance", "build provenance", "attestation", "attestations",
      "in-toto", "where was this image built", "which commit was this image built from",
      "third-party packages", "open source components", "dependency inventory",
    ],
    examples: [
      "generate an sbom for ghcr.io/acme/api:2.1",
      "cyclonedx of nginx:1.27 please",
      "syft acme/web -o spdx-json",
      "which packages are in the image python:3.12-slim and under which licenses",
      "customer asks for a software bill of materials of our product images",
      "make SBOM from ./services/billing",
    ])

  @Parameter("The image.", says: ["for", "of", "image"])
  var image: ImageName?
  @Parameter("The container whose image to list.", says: ["container"])
  var container: ContainerName?
  @Parameter("The folder to list.", says: ["folder", "project", "from"])
  var path: FilePath?
  @Parameter("The standard to write it in.", says: ["as", "in", "standard"])
  var standard = BillOfMaterialsStandard.cyclonedx
  @Parameter("Licences too.", says: ["licenses", "licences", "license", "licence"])
  var licenses = false
}
