@testable import Dockerfiles

/// Languages whose programs run without what built them.
extension MultiStageConversion {
  static let compiled = [
    MultiStageConversion(
      "Go, with a folder that the program reads",
      files: [
        "go.mod", "main.go", "internal/db.go", "README.md", "templates/index.html", "cmd/tool/main.go",
      ],
      """
      # The shop.
      FROM golang:1.27
      WORKDIR /src
      EXPOSE 8080
      COPY . .
      # Without cgo it runs anywhere.
      RUN CGO_ENABLED=0 go build -o /usr/local/bin/shop .
      CMD ["shop"]

      """,
      """
      # The shop.
      FROM golang:1.27 AS build
      WORKDIR /src
      COPY . .
      # Without cgo it runs anywhere.
      RUN CGO_ENABLED=0 go build -o /usr/local/bin/shop .

      \(remark)
      FROM gcr.io/distroless/static-debian13
      WORKDIR /src
      COPY --from=build /usr/local/bin/shop /usr/local/bin/shop
      COPY --from=build /src/templates /src/templates
      EXPOSE 8080
      CMD ["shop"]

      """),
    MultiStageConversion(
      "Go on Alpine keeps its packages, its user and its name",
      files: ["go.mod", "main.go"],
      """
      FROM golang:1.27-alpine3.22 AS shop
      RUN apk add --no-cache git ca-certificates
      RUN adduser -D -u 10001 app
      WORKDIR /src
      COPY go.mod ./
      RUN go mod download
      COPY *.go ./
      RUN go build -o shop
      USER app
      ENTRYPOINT ["./shop"]
      """,
      """
      FROM golang:1.27-alpine3.22 AS build
      RUN apk add --no-cache git ca-certificates
      RUN adduser -D -u 10001 app
      WORKDIR /src
      COPY go.mod ./
      RUN go mod download
      COPY *.go ./
      RUN go build -o shop

      \(remark)
      FROM alpine:3.22 AS shop
      RUN apk add --no-cache ca-certificates
      RUN adduser -D -u 10001 app
      WORKDIR /src
      COPY --from=build /src/shop /src/shop
      COPY --from=build /usr/local/go/lib/time/zoneinfo.zip /usr/local/go/lib/time/zoneinfo.zip
      USER app
      ENTRYPOINT ["./shop"]
      """),
    MultiStageConversion(
      "Rust", texts: ["Cargo.toml": "", "Cargo.lock": "name = \"serde\"", "src/main.rs": ""],
      """
      FROM rust:1.98-bookworm
      WORKDIR /app
      COPY . .
      RUN cargo build --release --locked
      CMD ["./target/release/shop", "--port", "80"]

      """,
      """
      FROM rust:1.98-bookworm AS build
      WORKDIR /app
      COPY . .
      RUN cargo build --release --locked

      \(remark)
      FROM gcr.io/distroless/cc-debian12
      WORKDIR /app
      COPY --from=build /app/target/release/shop /app/target/release/shop
      CMD ["./target/release/shop", "--port", "80"]

      """),
    MultiStageConversion(
      "Java by Maven, with options from the environment",
      texts: ["pom.xml": "<artifactId>spring-boot-maven-plugin</artifactId>", "src/main/java/App.java": ""],
      """
      FROM maven:3.9-eclipse-temurin-21
      WORKDIR /app
      COPY pom.xml .
      COPY src src
      RUN --mount=type=cache,target=/root/.m2 mvn -B package -DskipTests
      ENV JAVA_OPTS=-Xmx256m
      CMD java $JAVA_OPTS -jar target/shop-1.0.jar

      """,
      """
      FROM maven:3.9-eclipse-temurin-21 AS build
      WORKDIR /app
      COPY pom.xml .
      COPY src src
      RUN --mount=type=cache,target=/root/.m2 mvn -B package -DskipTests

      \(remark)
      FROM eclipse-temurin:21-jre
      WORKDIR /app
      COPY --from=build /app/target/shop-1.0.jar /app/target/shop-1.0.jar
      ENV JAVA_OPTS=-Xmx256m
      CMD java $JAVA_OPTS -jar target/shop-1.0.jar

      """),
    MultiStageConversion(
      "Java by Gradle",
      files: ["build.gradle.kts", "src/main/kotlin/App.kt", "gradlew", "gradle/wrapper.jar"],
      """
      FROM eclipse-temurin:21-jdk-alpine
      WORKDIR /app
      COPY . .
      RUN ./gradlew --no-daemon shadowJar
      ENTRYPOINT ["java", "-jar", "/app/build/libs/shop-all.jar"]

      """,
      """
      FROM eclipse-temurin:21-jdk-alpine AS build
      WORKDIR /app
      COPY . .
      RUN ./gradlew --no-daemon shadowJar

      \(remark)
      FROM eclipse-temurin:21-jre-alpine
      WORKDIR /app
      COPY --from=build /app/build/libs/shop-all.jar /app/build/libs/shop-all.jar
      ENTRYPOINT ["java", "-jar", "/app/build/libs/shop-all.jar"]

      """),
    MultiStageConversion(
      ".NET", files: ["Shop.csproj", "Program.cs", "appsettings.json"],
      """
      FROM mcr.microsoft.com/dotnet/sdk:10.0
      WORKDIR /src
      COPY . .
      RUN dotnet restore && dotnet publish -c Release -o /app
      WORKDIR /app
      ENV ASPNETCORE_HTTP_PORTS=80
      ENTRYPOINT ["dotnet", "Shop.dll"]

      """,
      """
      FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
      WORKDIR /src
      COPY . .
      RUN dotnet restore && dotnet publish -c Release -o /app

      \(remark)
      FROM mcr.microsoft.com/dotnet/aspnet:10.0
      WORKDIR /src
      COPY --from=build /app /app
      COPY --from=build /src/appsettings.json /src/appsettings.json
      WORKDIR /app
      ENV ASPNETCORE_HTTP_PORTS=80
      ENTRYPOINT ["dotnet", "Shop.dll"]

      """),
    MultiStageConversion(
      "Swift", files: ["Package.swift", "Package.resolved", "Sources/shop/main.swift", "Public/style.css"],
      """
      FROM swift:6.3-noble
      WORKDIR /app
      COPY . .
      RUN swift build -c release
      CMD [".build/release/shop"]

      """,
      """
      FROM swift:6.3-noble AS build
      WORKDIR /app
      COPY . .
      RUN swift build -c release

      \(remark)
      FROM swift:6.3-noble-slim
      WORKDIR /app
      COPY --from=build /app/.build/release/shop /app/.build/release/shop
      COPY --from=build /app/Public /app/Public
      CMD [".build/release/shop"]

      """),
  ]
}
