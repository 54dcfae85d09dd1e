/// Languages that are compiled: one stage builds, the last one holds the result.
extension DockerfileTemplate {
  var go: String {
    let sum = context.contains("go.sum") ? "go.mod go.sum" : "go.mod"
    return """
      FROM golang:\(tag("golang")) AS build
      WORKDIR /src
      COPY \(sum) ./
      RUN --mount=type=cache,target=/go/pkg/mod go mod download
      COPY . .
      RUN --mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build \\
          CGO_ENABLED=0 go build -trimpath -ldflags="-s -w" -o /out/app \(goProgram)

      FROM gcr.io/distroless/static-debian13:nonroot
      COPY --from=build /out/app /app
      USER 65532:65532
      EXPOSE \(port)
      # There is no shell or program to ask with: probe the port from outside.
      HEALTHCHECK NONE
      ENTRYPOINT ["/app"]

      """
  }

  func java(build: String, command: String, cache: String, output: String) -> String {
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

  var rust: String {
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

  var dotnet: String {
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

  var swift: String {
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
}
