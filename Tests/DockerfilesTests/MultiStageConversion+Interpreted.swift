@testable import Dockerfiles

/// Languages whose programs run with the installed packages beside them.
extension MultiStageConversion {
  static let interpreted = [
    MultiStageConversion(
      "Node.js, without its development packages",
      files: ["package.json", "package-lock.json", "src/main.ts"],
      """
      FROM node:24
      WORKDIR /app
      ENV PORT=3000
      COPY package*.json ./
      RUN npm ci
      COPY . .
      RUN npm run build
      USER node
      CMD ["node", "dist/main.js"]

      """,
      """
      FROM node:24 AS build
      WORKDIR /app
      ENV PORT=3000
      COPY package*.json ./
      RUN npm ci
      COPY . .
      RUN npm run build
      RUN npm prune --omit=dev

      \(remark)
      FROM node:24-slim
      WORKDIR /app
      ENV PORT=3000
      COPY --from=build /app /app
      USER node
      CMD ["node", "dist/main.js"]

      """),
    MultiStageConversion(
      "Python, with a library in place of its headers",
      texts: ["requirements.txt": "psycopg2==2.9\nflask\n", "app.py": ""],
      """
      FROM python:3.14-slim
      WORKDIR /app
      RUN apt-get update && apt-get install -y --no-install-recommends \\
            gcc \\
            libpq-dev \\
        && rm -rf /var/lib/apt/lists/*
      COPY requirements.txt .
      RUN pip install --no-cache-dir -r requirements.txt
      COPY . .
      CMD ["python", "app.py"]

      """,
      """
      FROM python:3.14-slim AS build
      WORKDIR /app
      RUN apt-get update && apt-get install -y --no-install-recommends \\
            gcc \\
            libpq-dev \\
        && rm -rf /var/lib/apt/lists/*
      COPY requirements.txt .
      ENV PATH=/venv/bin:$PATH
      RUN python -m venv /venv
      RUN pip install --no-cache-dir -r requirements.txt

      \(remark)
      FROM python:3.14-slim
      ENV PATH=/venv/bin:$PATH
      WORKDIR /app
      RUN apt-get update && apt-get install -y --no-install-recommends \\
            libpq5 \\
        && rm -rf /var/lib/apt/lists/*
      COPY --from=build /venv /venv
      COPY --from=build /app /app
      COPY . .
      CMD ["python", "app.py"]

      """),
    MultiStageConversion(
      "PHP, without Composer",
      """
      FROM php:8.5-apache
      COPY --from=composer:2 /usr/bin/composer /usr/bin/composer
      RUN apt-get update && apt-get install -y git unzip libpng16-16 && rm -rf /var/lib/apt/lists/*
      WORKDIR /var/www/html
      COPY . .
      RUN composer install --no-dev

      """,
      """
      FROM php:8.5-apache AS build
      COPY --from=composer:2 /usr/bin/composer /usr/bin/composer
      RUN apt-get update && apt-get install -y git unzip libpng16-16 && rm -rf /var/lib/apt/lists/*
      WORKDIR /var/www/html
      COPY . .
      RUN composer install --no-dev

      \(remark)
      FROM php:8.5-apache
      RUN apt-get update && apt-get install -y libpng16-16 && rm -rf /var/lib/apt/lists/*
      WORKDIR /var/www/html
      COPY --from=build /var/www/html /var/www/html

      """),
    MultiStageConversion(
      "Ruby", texts: ["Gemfile.lock": "    sinatra (4.1)\n", "Gemfile": "", "app.rb": ""],
      """
      FROM ruby:4.0
      WORKDIR /app
      COPY Gemfile Gemfile.lock ./
      RUN bundle install
      COPY . .
      CMD ["bundle", "exec", "ruby", "app.rb"]

      """,
      """
      FROM ruby:4.0 AS build
      WORKDIR /app
      COPY Gemfile Gemfile.lock ./
      RUN bundle install

      \(remark)
      FROM ruby:4.0-slim
      WORKDIR /app
      COPY --from=build /usr/local/bundle /usr/local/bundle
      COPY --from=build /app /app
      COPY . .
      CMD ["bundle", "exec", "ruby", "app.rb"]

      """),
  ]
}
