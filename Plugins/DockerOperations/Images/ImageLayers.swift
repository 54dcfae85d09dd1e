internal import AgentKit
internal import ContainerCapabilities

struct ImageLayers: DeclaredOperation {
  static let declaration = Declaration(
    "image.layers",
    "Analyses what each layer of an image adds, hides and wastes.",
    atMost: .observe,
    needs: ["Bash(docker save *)", "Bash(docker image save *)", "Bash(dive *)", "mcp__docker__*"],
    verbs: ["analyze", "analyse", "break down", "explore", "dissect", "find waste", "compare", "dive"],
    objects: [
      "layers", "layer", "image layers", "wasted space", "image contents", "files in the image",
      "image size breakdown", "image size",
    ],
    phrases: [
      "which layer is big", "takes so much space in the image", "what makes the image big",
      "what fills the image",
      "image layers", "layers of the image", "layer analysis", "analyze layers", "analyse the layers",
      "wasted space in", "wasted bytes", "what takes up space in the image", "why is the image so big",
      "why is my image so big", "why is this image so large", "image efficiency", "files inside the image",
      "image contents", "duplicate files in the image", "what is inside the image", "what's in the image",
      "what is in each layer", "extract files from the image", "browse the image", "compare two images",
      "diff two images", "container-diff", "largest layer", "biggest layer", "run dive", "dive image",
      "dive tool", "with dive", "each image layer",
    ],
    examples: [
      "why is my image so big? acme/web:1.4",
      "analyze the layers of ghcr.io/acme/api:2.1",
      "dive acme/worker",
      "how much space is wasted in image shop/frontend:latest",
      "what is inside python:3.12-slim layer by layer",
      "which files make registry.acme.io/tools/cli 1.2 GB",
      "compare layers between api:1.0 and api:1.1",
    ])

  @Parameter("The image.", says: ["of", "image", "layers", "in"])
  var image: ImageName
  @Parameter("Another image to compare it with.", says: ["against", "compared to", "versus", "and"])
  var against: ImageName?
  @Parameter(
    "The smallest share of useful bytes that passes, from 0 to 100.", says: ["efficiency", "at least"])
  var lowestEfficiency: Int?
}
