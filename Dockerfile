FROM node:24-bookworm-slim AS site
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY src ./src
RUN node src/web/build.ts && test -f dist/web/index.html

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production
# The database is another container here: its npm binaries are left out, and no script of theirs runs.
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund
COPY prisma ./prisma
COPY seeds ./seeds
COPY src ./src
COPY --from=site /app/dist ./dist
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s CMD ["node", "-e", "fetch('http://127.0.0.1:3000/health/live').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=32", "--heap-growing-percent=100", "src/cli.ts", "serve"]
