/// Languages whose sources are shipped, with their dependencies installed in a stage of their own.
extension DockerfileTemplate {
  var node: String {
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

  var python: String {
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

  var php: String {
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

  var ruby: String {
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
