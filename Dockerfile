# Node 24 and the packages that the bot needs at work. Everything it writes is under /data, so all else may be read-only.
FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY packages ./packages
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force

FROM node:24-bookworm-slim
ENV NODE_ENV=production \
    MALLOC_ARENA_MAX=1 \
    DATABASE_URL=/data/store/bot.sqlite \
    DATA_KEY_FILE=/data/key/data.key \
    NODE_COMPILE_CACHE=/data/compiled \
    HOST=0.0.0.0 \
    PORT=8080 \
    HEALTH_PORT=9090
WORKDIR /app
COPY --from=packages /app ./
COPY locales ./locales
COPY src ./src
COPY tools ./tools
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "require('http').get('http://127.0.0.1:' + process.env.HEALTH_PORT + '/healthz', (r) => process.exit(r.statusCode === 200 ? 0 : 1)).on('error', () => process.exit(1))"]
# Not npm: it would stay beside the bot, and stand between it and the signal to stop. The flags of Node are those of
# `npm start`; docs/performance.md says what each is for.
CMD ["node", "--max-semi-space-size=8", "--heap-growing-percent=30", "--liftoff-only", "--expose-gc", "src/start.mjs"]
