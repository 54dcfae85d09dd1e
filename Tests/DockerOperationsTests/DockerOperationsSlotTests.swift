import AgentKit
import ContainerCapabilitiesTesting
import DockerClient
import DockerOperations
import Testing

struct DockerOperationsSlotTests {
  @Test(arguments: containers + images + files + networksAndVolumes + registriesAndSystem)
  func `an example fills the parameters of its operation`(slot: Slot) throws {
    let module = try DockerOperations(engine: DockerClient())
    #expect(slot.isExample(of: module))
    #expect(slot.found(by: module) == slot.values)
  }

  static let containers: [Slot] = [
    Slot("container.list", "image", "postgres", in: "pls list containers using the postgres image"),
    Slot("container.run", "image", "nginx:1.27", in: run),
    Slot("container.run", "ports", "8080:", in: run),
    Slot("container.run", "memory", "256m", in: run),
    Slot("container.run", "restart", "unless-stopped", in: run),
    Slot("container.run", "image", "postgres:16", in: postgres),
    Slot("container.run", "mounts", "pgdata:", in: postgres),
    Slot("container.run", "image", "nginx", in: "docker run -d --name web -p 8080:80 nginx"),
    Slot("container.run", "name", "web", in: "docker run -d --name web -p 8080:80 nginx"),
    Slot("container.run", "ports", "8080:80", in: "docker run -d --name web -p 8080:80 nginx"),
    Slot("container.run", "image", "ghcr.io/acme/api:2.3", in: environment),
    Slot("container.run", "environment", "LOG_LEVEL=debug", in: environment),
    Slot("container.run", "image", "mysql:8", in: mysql),
    Slot("container.run", "memory", "1g", in: mysql),
    Slot("container.run", "cpus", "0.5", in: mysql),
    Slot(
      "container.run", "mounts", "./src:/app", in: "how to run python:3.12-slim and mount ./src to /app ?"),
    Slot(
      "container.run", "name", "cache", in: "create container named cache from redis:7 on network backend"),
    Slot(
      "container.run", "network", "backend",
      in: "create container named cache from redis:7 on network backend"),
    Slot("container.inspect", "container", "web", in: "inspect web"),
    Slot(
      "container.debug", "error", "exec /entrypoint.sh: exec format error",
      in: "exec /entrypoint.sh: exec format error"),
    Slot("container.inspect", "container", "db", in: "what's the ip address of the db container?"),
    Slot("container.inspect", "container", "3f2a9b1c4d5e", in: "docker inspect 3f2a9b1c4d5e"),
    Slot(
      "container.inspect", "container", "api",
      in: "hey can you tell me what image and command api is running with"),
    Slot("container.logs", "containers", "web", in: "show me the last 200 lines of web"),
    Slot("container.logs", "since", "10m", in: "logs api since 10m"),
    Slot("container.logs", "since", "2h", in: "what errors did worker print in the last 2 hours?"),
    Slot("container.logs", "level", "error", in: "what errors did worker print in the last 2 hours?"),
    Slot("container.logs", "containers", "worker", in: "what errors did worker print in the last 2 hours?"),
    Slot("container.logs", "containers", "api", "web", in: "grep \"timeout\" in the logs of api and web"),
    Slot(
      "container.logs", "since", "2026-11-23T13:00:00Z",
      in: "anything weird in the nginx container's output after 2026-11-23T13:00:00Z"),
    Slot("container.exec", "container", "mongo", in: "get into the mongo container and start mongosh"),
    Slot("container.exec", "command", "mongosh", in: "get into the mongo container and start mongosh"),
    Slot("container.exec", "container", "api", in: "run `env` inside the api container"),
    Slot("container.exec", "command", "env", in: "run `env` inside the api container"),
    Slot(
      "container.exec", "command", "npm run migrate", in: "execute npm run migrate in worker as user node"),
    Slot(
      "container.stats", "containers", "web", "api",
      in: "suggest sensible memory and cpu limits for web and api"),
    Slot("container.stats", "watch", "10m", in: "cpu usage of every container over the last 10 minutes"),
    Slot("container.health", "container", "db", in: "why is db marked unhealthy?"),
    Slot(
      "container.health", "restart", "unless-stopped", in: "set the restart policy of web to unless-stopped"),
    Slot("container.start", "containers", "api", "db", in: "start api and db"),
    Slot("container.start", "containers", "grafana", in: "could you please turn on container grafana"),
    Slot("container.stop", "containers", "web_1", in: "stop container web_1"),
    Slot("container.stop", "containers", "api", "worker", in: "shut down api and worker"),
    Slot("container.stop", "containers", "shop-web-1", in: "kill the container shop-web-1, it hangs"),
    Slot(
      "container.stop", "timeout", "30s",
      in: "please stop the running nginx container gracefully, give it 30 seconds"),
    Slot("container.restart", "containers", "nginx", in: "bounce the nginx container"),
    Slot(
      "container.restart", "containers", "proxy",
      in: "container named proxy needs a restart, config was changed"),
    Slot("container.remove", "containers", "web", in: "delete the old web container"),
    Slot(
      "container.remove", "olderThan", "7d", in: "clean up every container that exited more than 7 days ago"),
    Slot(
      "container.remove", "containers", "test_db", in: "pls delete container test_db i dont need it any more"),
    Slot(
      "container.copy", "from", "web:/etc/nginx/nginx.conf",
      in: "copy /etc/nginx/nginx.conf from the web container to ./nginx.conf"),
    Slot(
      "container.copy", "to", "web:/usr/share/nginx/html", in: "upload ./dist to web:/usr/share/nginx/html"),
    Slot("container.debug", "container", "worker", in: "exit code 137 on worker, was it out of memory?"),
    Slot("container.debug", "exitCode", "137", in: "exit code 137 on worker, was it out of memory?"),
    Slot("container.debug", "container", "api", in: "debug the api container, it crashed twice tonight"),
    Slot("container.debug", "container", "shop-web-1", in: "shop-web-1 won't come up since the last deploy"),
  ]

  private static let run = "run nginx 1.27 on port 8080 with 256 MB and restart unless stopped"
  private static let postgres = "spin up a postgres 16 container for local dev, data in a volume named pgdata"
  private static let environment =
    "please start a new container from ghcr.io/acme/api:2.3 with LOG_LEVEL=debug"
  private static let mysql = "can you launch mysql:8 in docker with 1 gig of ram and half a cpu"

  static let images: [Slot] = [
    Slot("image.list", "repository", "acme/api", in: "which versions of acme/api are downloaded here"),
    Slot("image.list", "olderThan", "30d", in: "pls show images older than 30 days"),
    Slot(
      "image.build", "tags", "acme/web:1.4", in: "build the image from this folder and call it acme/web:1.4"),
    Slot("image.build", "context", "./services/worker", in: worker),
    Slot("image.build", "arguments", "NODE_ENV=production", in: worker),
    Slot("image.multiarch", "tag", "acme/web:2.0", in: "build acme/web:2.0 for amd64 and arm64"),
    Slot(
      "image.multiarch", "platforms", "linux/amd64", "linux/arm64",
      in: "build acme/web:2.0 for amd64 and arm64"),
    Slot(
      "image.multiarch", "platforms", "linux/arm/v7",
      in: "need the image also for raspberry pi (linux/arm/v7)"),
    Slot("image.history", "image", "nginx:1.27", in: "history of nginx:1.27"),
    Slot("image.layers", "image", "acme/web:1.4", in: "why is my image so big? acme/web:1.4"),
    Slot("image.layers", "image", "acme/worker", in: "dive acme/worker"),
    Slot("image.optimize", "image", "acme/web:1.4", in: "shrink acme/web:1.4, it has 1.8 GB"),
    Slot("image.optimize", "goal", "200m", in: "slim down python app image to under 200 MB"),
    Slot("image.tag", "image", "acme/web:1.4", in: "tag acme/web:1.4 as acme/web:stable"),
    Slot("image.pull", "image", "ruby:3.3-alpine", in: "pull ruby:3.3-alpine"),
    Slot("image.pull", "image", "postgres:16", in: "fetch postgres 16 from docker hub"),
    Slot("image.pull", "platform", "linux/arm64", in: "download the newest nginx image for arm64"),
    Slot("image.push", "registry", "docker.io", in: "push acme/web:1.4 to docker hub"),
    Slot("image.push", "registry", "registry.acme.io", in: "publish the image worker:3 to registry.acme.io"),
    Slot("image.push", "image", "worker:3", in: "publish the image worker:3 to registry.acme.io"),
    Slot("image.remove", "images", "nginx:1.25", in: "remove image nginx:1.25"),
    Slot(
      "image.remove", "images", "acme/web:1.2", "acme/web:1.3", in: "docker rmi acme/web:1.2 acme/web:1.3"),
    Slot("image.prune", "olderThan", "30d", in: "clean up images nobody used for 30 days"),
    Slot("image.scan", "image", "acme/web:1.4", in: "docker scout cves acme/web:1.4"),
  ]

  private static let worker = "build ./services/worker with NODE_ENV=production as build arg"

  static let files: [Slot] = [
    Slot("dockerfile.create", "language", "node", in: "write a Dockerfile for this node project"),
    Slot("dockerfile.create", "language", "python", in: "dockerize my flask app"),
    Slot("dockerfile.create", "port", "8080", in: goService),
    Slot("dockerfile.create", "language", "go", in: goService),
    Slot("dockerfile.lint", "paths", "Tests/Fixtures/web", in: "lint the Dockerfile in Tests/Fixtures/web"),
    Slot(
      "dockerfile.lint", "paths", "services/api/Dockerfile",
      in: "check services/api/Dockerfile against best practices"),
    Slot("dockerfile.optimize", "path", "./Dockerfile", in: "rewrite ./Dockerfile as a multi-stage build"),
    Slot("compose.create", "services", "postgres", "redis", "api", in: composeCreate),
    Slot("compose.validate", "files", "compose.yaml", in: "validate compose.yaml"),
    Slot("compose.up", "services", "api", "db", in: "start only api and db from the compose file"),
    Slot("compose.up", "files", "./deploy", in: "bring up the stack in ./deploy"),
    Slot(
      "compose.troubleshoot", "services", "api", "database",
      in: "api starts before the database is ready even with depends_on"),
  ]

  private static let goService =
    "i need a multi-stage dockerfile for a go 1.23 service listening on port 8080"
  private static let composeCreate = "write a compose file with postgres, redis and my api"

  static let networksAndVolumes: [Slot] = [
    Slot(
      "network.create", "subnet", "10.5.0.0/16",
      in: "docker network create --driver bridge --subnet 10.5.0.0/16 app_net"),
    Slot("network.list", "driver", "bridge", in: "show me all bridge networks"),
    Slot("network.inspect", "network", "backend", in: "inspect network backend"),
    Slot("network.inspect", "network", "app_net", in: "who is on net app_net"),
    Slot("network.create", "network", "backend", in: "create a network named backend"),
    Slot("network.create", "driver", "overlay", in: "new overlay network called mesh, encrypted"),
    Slot(
      "network.create", "network", "mesh", in: "new overlay network called mesh, encrypted", names: ["mesh"]),
    Slot("network.remove", "networks", "app_net", in: "delete the app_net network, nobody uses it"),
    Slot("network.troubleshoot", "port", "5432", in: "api can't reach db on port 5432"),
    Slot("network.troubleshoot", "container", "api", in: "api can't reach db on port 5432"),
    Slot(
      "network.troubleshoot", "target", "localhost:8080",
      in: "why does localhost:8080 give connection refused although the container runs"),
    Slot("volume.inspect", "volume", "pgdata", in: "inspect volume pgdata", names: ["pgdata"]),
    Slot("volume.create", "volume", "pgdata", in: "create a volume named pgdata", names: ["pgdata"]),
    Slot("volume.remove", "volumes", "test1", "test2", in: "get rid of volumes test1 and test2"),
    Slot(
      "volume.backup", "volume", "pgdata", in: "back up volume pgdata to ./pgdata.tar.gz", names: ["pgdata"]),
    Slot("volume.backup", "archive", "./pgdata.tar.gz", in: "back up volume pgdata to ./pgdata.tar.gz"),
    Slot(
      "volume.troubleshoot", "path", "/data",
      in: "permission denied when web writes to /data, it's a bind mount"),
  ]

  static let registriesAndSystem: [Slot] = [
    Slot("registry.login", "registry", "ghcr.io", in: "log in to ghcr.io with my token"),
    Slot("registry.tags", "repository", "ghcr.io/acme/api", in: "which tags does ghcr.io/acme/api have?"),
    Slot("registry.tags", "repository", "nginx", in: "list tags of nginx on docker hub"),
    Slot(
      "registry.copy", "from", "docker.io/library/redis:7",
      in: "mirror docker.io/library/redis:7 into our harbor"),
    Slot(
      "registry.promote", "image", "acme/api:2.1-rc3",
      in: "promote the image acme/api:2.1-rc3 to acme/api:2.1"),
    Slot(
      "registry.cleanup", "olderThan", "90d", in: "our harbor is full, remove everything older than 90 days"),
    Slot(
      "registry.retention", "notation", "harbor", in: "harbor retention rules for our staging project please"),
    Slot(
      "registry.retention", "keepFor", "14d",
      in: "write an ecr lifecycle policy that expires untagged images after 14 days"),
    Slot("system.prune", "goal", "20g", in: "free at least 20 GB from docker"),
    Slot("system.prune", "olderThan", "7d", in: "clear the build cache older than 7 days"),
  ]
}
