internal import AgentKit

/// What a project is written in, as far as a Dockerfile cares.
enum ProjectLanguage: String, ChoiceParameter {
  case node
  case python
  case go
  case java
  case rust
  case dotnet
  case swift
  case php
  case ruby

  static let placeholder = "language"

  /// The languages and the frameworks that give them away. "go", "rust" and "swift" alone are words.
  var wordings: [String] {
    switch self {
    case .node:
      [
        "node", "nodejs", "node.js", "javascript", "typescript", "express", "nextjs", "next.js", "react",
        "npm",
      ]
    case .python: ["python", "flask", "django", "fastapi", "uvicorn", "pip", "poetry"]
    case .go:
      [
        "golang", "a go", "our go", "my go", "in go", "go app", "go service", "go binary", "go project",
        "go program", "go server", "go api",
      ]
    case .java: ["java", "spring", "spring boot", "maven", "gradle", "kotlin", "quarkus"]
    case .rust: ["rust", "cargo", "rust binary", "rust service", "rust app"]
    case .dotnet: ["dotnet", ".net", "net", "c#", "asp.net", "csharp"]
    case .swift: ["swift app", "swift service", "vapor", "swift package", "swift server"]
    case .php: ["php", "laravel", "symfony"]
    case .ruby: ["ruby", "rails", "sinatra"]
    }
  }
}
