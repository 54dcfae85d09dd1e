internal import AgentKit
internal import ContainerCapabilities

struct RegistryPromote: DeclaredOperation {
  static let declaration = Declaration(
    "registry.promote",
    "Promotes an image by its digest from one stage's registry, repository or tag to the next.",
    atMost: .change, flags: [.credentials],
    needs: ["Bash(skopeo copy *)", "Bash(crane copy *)", "Bash(docker push *)", "mcp__docker__*"],
    verbs: ["promote", "graduate", "release", "advance"],
    objects: [
      "image", "image to production", "image from staging", "release image", "tested image", "digest",
    ],
    phrases: [
      "promote the image", "promote image", "promote this image", "image promotion", "promote by digest",
      "promote from staging to prod registry", "promote across registries", "promotion across registries",
      "promote the tag", "release candidate image", "retag for production", "same digest to production",
      "promote the digest", "release the image", "image from dev to prod", "image from staging to production",
    ],
    examples: [
      "promote the image acme/api:2.1-rc3 to acme/api:2.1",
      "promote ghcr.io/acme/web@sha256:8a5edab282632443219e051e4ade2d1d5bbc671c781051bf1437897cbdfea0f1 to the prod registry",
      "image promotion from staging.acme.io to prod.acme.io for worker:3",
      "the tested image should get to production without rebuild, same digest",
      "take what is tagged qa and promote image shop/frontend to stable",
    ])

  @Parameter("The image to promote.", says: ["promote", "image", "from"])
  var image: ImageName
  @Parameter("Its name at the next stage.", says: ["to", "as", "into"])
  var to: ImageName?
  @Parameter("The next stage's registry, where the name stays the same.", says: ["registry", "to"])
  var registry: RegistryHost?
  @Parameter("The digest that it must have.", says: ["digest"])
  var digest: Digest?
}
