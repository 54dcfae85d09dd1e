@testable import AgentKit

/// Reads a definition from text.
func reading(_ text: String, file: String = "helper.md") -> DefinitionReader.Result {
  DefinitionReader().read(Array(text.utf8), file: file)
}

/// Reads a definition with a name, a description and more lines of frontmatter.
func reading(keys lines: String) -> DefinitionReader.Result {
  reading("---\nname: helper\ndescription: Helps.\n\(lines)\n---\n")
}

/// A definition in the layout of the specification, small.
let smallDefinition = """
  ---
  name: helper
  description: Helps.
  tools: Read, Bash(docker build:*)
  mcp_servers:
    - docker
  ---

  # Helper

  ## Role & Expertise
  Helps with everything.
  Every day.

  ## Core Capabilities

  ### Lifting
  - Lift things
    that are heavy
  - Put them down

  ## Task Patterns

  **When to Use:**
  - Something is heavy

  **Delegation Triggers:**
  - "lift this" or "carry that" in request
  - Carrying things

  ## Quality Standards

  **Care:**
  - Nothing breaks

  ## Integration Points

  **Works With:**
  - `packer` for wrapping

  **MCP Servers Used:**
  - `docker-mcp` for cranes

  ## Deliverables

  **Output Format:**
  - A list

  **Success Criteria:**
  - It stands where it should

  """
