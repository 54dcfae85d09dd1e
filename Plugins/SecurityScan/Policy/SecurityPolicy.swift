internal import AgentKit
internal import ContainerCapabilities

struct SecurityPolicy: DeclaredOperation {
  static let declaration = Declaration(
    "security.policy",
    "Checks images and configuration against a security policy, signatures and provenance included.",
    atMost: .writeFiles, flags: [.credentials],
    needs: ["Bash(cosign *)", "Bash(conftest *)", "Bash(opa *)", "Bash(trivy *)", "Write", "mcp__docker__*"],
    verbs: ["enforce", "verify", "sign", "define", "write", "check", "attest", "gate", "comply", "block"],
    objects: [
      "policy", "security policy", "image signature", "signatures", "admission policy", "compliance",
      "content trust", "allowed registries", "policy as code",
    ],
    phrases: [
      "only allow base images", "only allow images from", "allow only images", "only trusted registries",
      "must be signed", "unsigned images", "admission rule", "enforce that",
      "cosign", "cosign verify", "cosign sign", "sigstore", "notation verify", "docker content trust",
      "docker trust", "conftest", "open policy agent", "rego", "gatekeeper", "kyverno", "sign the image",
      "sign images", "signed images", "image signing", "verify the signature", "verify signatures",
      "image signature", "security policy", "security policies", "policy as code", "allowed base images",
      "allowed registries", "compliance check", "compliance report", "nist 800-190", "admission policy",
      "supply chain security", "block deployments with critical", "verify attestations",
      "verify the attestation", "signed attestations", "require signed images", "verify provenance",
      "opa policy", "opa test", "notary signing", "soc 2 for our images", "pci dss for containers",
    ],
    examples: [
      "verify the signature of ghcr.io/acme/api:2.1",
      "write a policy that only allows images from registry.acme.io",
      "cosign sign the image acme/web:1.4",
      "fail the build when an image has critical CVEs or runs as root, as a policy",
      "are our images compliant with NIST 800-190?",
      "kyverno policy which blocks unsigned images pls",
      "reject images whose provenance does not point to our build system",
    ],
    signatures: [
      "no matching signatures", "no signatures found",
      "admission webhook \"validation.gatekeeper.sh\" denied", "policy validation failed", "PolicyViolation",
      "remote trust data does not exist",
    ])

  @Parameter("The image.", says: ["image", "of"])
  var image: ImageName?
  @Parameter("The policy's file.", says: ["policy", "file", "with"])
  var policy: FilePath?
  @Parameter("The files to check.", says: ["files", "check", "against"])
  var paths: [FilePath] = []
  @Parameter("The key or certificate that signatures must match.", says: ["key", "certificate"])
  var key: FilePath?
  @Parameter("Registries that images may come from.", says: ["only", "allow", "allowed", "from"])
  var allowedRegistries: [RegistryHost] = []
}
