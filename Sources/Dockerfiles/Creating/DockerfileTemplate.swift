/// A Dockerfile for a kind of project: several stages, pinned, cached, without root, with a health check.
package struct DockerfileTemplate: Sendable {
  package let kind: ProjectKind
  /// The project's name: what its program is called where the language asks for one.
  package let name: String
  package let port: Int
  private let context: ContextPaths

  package init(_ kind: ProjectKind, name: String, port: Int? = nil, context: ContextPaths) {
    self.kind = kind
    self.name = Self.programName(name)
    self.port = port ?? kind.usualPort
    self.context = context
  }

  /// The Dockerfile.
  package var text: String { "# syntax=docker/dockerfile:1\n\n" + stages }

  /// What `docker build` is asked for, as a script.
  package var buildScript: String {
    """
    #!/bin/sh
    # Builds the image; extra arguments go to docker build: ./build.sh --platform linux/arm64
    set -eu
    cd "$(dirname "$0")"
    exec docker build --pull --tag "\(name.lowercased()):${TAG:-dev}" "$@" .

    """
  }

  /// The content of a `.dockerignore` for it.
  package var dockerignore: String {
    guard let file = try? Dockerfile.parse(Array(text.utf8)) else { return ".git\n" }
    return DockerignoreProposal(for: file, context: withoutIgnoreFile)?.text ?? ".git\n.env\n*.log\n"
  }

  private var withoutIgnoreFile: ContextPaths {
    ContextPaths(paths: context.paths.subtracting([".dockerignore"]))
  }

  /// Letters, digits and dashes of a folder's name; `app` where there are none.
  private static func programName(_ name: String) -> String {
    let kept = name.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
    return kept.first?.isLetter == true ? kept : "app"
  }

  private var stages: String {
    switch kind {
    case .node: node
    case .python: python
    case .go: go
    case .maven:
      java(build: "maven", command: "mvn -B -q package -DskipTests", cache: "/root/.m2", output: "target")
    case .gradle:
      java(
        build: "gradle", command: "gradle --no-daemon assemble", cache: "/home/gradle/.gradle",
        output: "build/libs")
    case .rust: rust
    case .dotnet: dotnet
    case .swift: swift
    case .php: php
    case .ruby: ruby
    }
  }

  private func tag(_ image: String) -> String { StableTags.tag(for: BaseImage(image)) ?? "1" }

  private func probe(_ image: String) -> String {
    let base = Stage.Base.image(BaseImage(image))
    guard let command = HealthProbe.command(for: base, port: port) else { return "HEALTHCHECK NONE\n" }
    return
      "HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \\\n    CMD \(Dockerfile.execForm(command))\n"
  }

  private var node: String {
    let image = "node:\(tag("node"))-slim"
    let hasLock = context.contains("package-lock.json")
    let install = hasLock ? "npm ci" : "npm install"
    return """
      FROM \(image) AS build
      WORKDIR /app
      COPY package*.json ./
      RUN --mount=type=cache,target=/root/.npm \(install)
      COPY . .
      RUN npm run build --if-present && npm prune --omit=dev

      FROM \(image)
      ENV NODE_ENV=production
      WORKDIR /app
      COPY --from=build /app ./
      # node, by its number: what runAsNonRoot of Kubernetes can check
      USER 1000
      EXPOSE \(port)
      \(probe(image))CMD ["npm", "start"]

      """
  }

  private var python: String {
    let image = "python:\(tag("python"))-slim"
    let hasRequirements = context.contains("requirements.txt")
    let manifest = hasRequirements ? "requirements.txt" : "pyproject.toml"
    let install = hasRequirements ? "pip install -r requirements.txt" : "pip install ."
    let copy = hasRequirements ? "COPY \(manifest) ./" : "COPY . ."
    let main = ["app.py", "main.py", "server.py", "manage.py"].first(where: context.contains) ?? "app.py"
    return """
      FROM \(image) AS build
      WORKDIR /src
      ENV PATH=/venv/bin:$PATH
      RUN python -m venv /venv
      \(copy)
      RUN --mount=type=cache,target=/root/.cache/pip \(install)

      FROM \(image)
      ENV PATH=/venv/bin:$PATH PYTHONUNBUFFERED=1
      WORKDIR /app
      COPY --from=build /venv /venv
      COPY . .
      USER 10001:10001
      EXPOSE \(port)
      \(probe(image))CMD ["python", "\(main)"]

      """
  }

  private var go: String {
    let sum = context.contains("go.sum") ? "go.mod go.sum" : "go.mod"
    return """
      FROM golang:\(tag("golang")) AS build
      WORKDIR /src
      COPY \(sum) ./
      RUN --mount=type=cache,target=/go/pkg/mod go mod download
      COPY . .
      RUN --mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build \\
          CGO_ENABLED=0 go build -trimpath -ldflags="-s -w" -o /out/app .

      FROM gcr.io/distroless/static-debian13:nonroot
      COPY --from=build /out/app /app
      USER 65532:65532
      EXPOSE \(port)
      # There is no shell or program to ask with: probe the port from outside.
      HEALTHCHECK NONE
      ENTRYPOINT ["/app"]

      """
  }

  private func java(build: String, command: String, cache: String, output: String) -> String {
    let runtime = "eclipse-temurin:\(tag("eclipse-temurin"))-jre"
    return """
      FROM \(build):\(tag(build)) AS build
      WORKDIR /src
      COPY . .
      RUN --mount=type=cache,target=\(cache) \(command) \\
          && mkdir /out \\
          && find \(output) -maxdepth 1 -name '*.jar' ! -name '*-plain.jar' ! -name '*-sources.jar' ! -name 'original-*' \\
              -exec cp {} /out/app.jar ';'

      FROM \(runtime)
      WORKDIR /app
      COPY --from=build /out/app.jar ./
      USER 10001:10001
      EXPOSE \(port)
      \(probe(runtime))ENTRYPOINT ["java", "-jar", "app.jar"]

      """
  }

  private var rust: String {
    let lock = context.contains("Cargo.lock") ? " --locked" : ""
    return """
      FROM rust:\(tag("rust")) AS build
      WORKDIR /src
      COPY . .
      RUN --mount=type=cache,target=/usr/local/cargo/registry --mount=type=cache,target=/src/target \\
          cargo install\(lock) --path . --root /out \\
          && find /out/bin -type f -exec cp {} /out/app ';'

      FROM gcr.io/distroless/cc-debian13:nonroot
      COPY --from=build /out/app /app
      USER 65532:65532
      EXPOSE \(port)
      # There is no shell or program to ask with: probe the port from outside.
      HEALTHCHECK NONE
      ENTRYPOINT ["/app"]

      """
  }

  private var dotnet: String {
    let project = context.paths.filter { $0.hasSuffix(".csproj") }.min()
    let assembly = project.map { String($0.dropLast(".csproj".count)) } ?? name
    let runtime = "mcr.microsoft.com/dotnet/aspnet:10.0"
    return """
      FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
      WORKDIR /src
      COPY . .
      RUN --mount=type=cache,target=/root/.nuget/packages \\
          dotnet publish --configuration Release --output /out

      FROM \(runtime)
      WORKDIR /app
      COPY --from=build /out ./
      ENV ASPNETCORE_HTTP_PORTS=\(port)
      # app, by its number
      USER 1654
      EXPOSE \(port)
      \(probe(runtime))ENTRYPOINT ["dotnet", "\(assembly).dll"]

      """
  }

  private var swift: String {
    let runtime = "swift:\(tag("swift"))-slim"
    return """
      FROM swift:\(tag("swift")) AS build
      WORKDIR /src
      COPY . .
      RUN --mount=type=cache,target=/src/.build \\
          swift build -c release --static-swift-stdlib \\
          && cp "$(swift build -c release --show-bin-path)/\(name)" /app

      FROM \(runtime)
      COPY --from=build /app /usr/local/bin/app
      USER 10001:10001
      EXPOSE \(port)
      \(probe(runtime))ENTRYPOINT ["/usr/local/bin/app"]

      """
  }

  private var php: String {
    let runtime = "php:\(tag("php"))-cli"
    return """
      FROM composer:\(tag("composer")) AS build
      WORKDIR /app
      COPY . .
      RUN --mount=type=cache,target=/tmp/cache composer install --no-dev --no-interaction --optimize-autoloader

      FROM \(runtime)
      WORKDIR /app
      COPY --from=build /app ./
      USER 10001:10001
      EXPOSE \(port)
      \(probe(runtime))CMD ["php", "-S", "0.0.0.0:\(port)", "-t", "\(context.contains("public") ? "public" : ".")"]

      """
  }

  private var ruby: String {
    let image = "ruby:\(tag("ruby"))"
    let runtime = image + "-slim"
    let lock = context.contains("Gemfile.lock") ? "Gemfile Gemfile.lock" : "Gemfile"
    let start =
      context.contains("config.ru")
      ? "[\"bundle\", \"exec\", \"rackup\", \"--host\", \"0.0.0.0\", \"--port\", \"\(port)\"]"
      : "[\"bundle\", \"exec\", \"ruby\", \"app.rb\"]"
    return """
      FROM \(image) AS build
      WORKDIR /app
      COPY \(lock) ./
      RUN bundle config set without 'development test' && bundle install

      FROM \(runtime)
      WORKDIR /app
      COPY --from=build /usr/local/bundle /usr/local/bundle
      COPY . .
      USER 10001:10001
      EXPOSE \(port)
      \(probe(runtime))CMD \(start)

      """
  }
}
