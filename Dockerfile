FROM node:22-bookworm-slim AS node

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
# The playground and the explorer are built with Node, which the SDK's image lacks.
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /source
COPY . .
RUN dotnet publish src/Api --configuration Release --output /app && mkdir /data

# Without a shell, a package manager and root; 1654 is its user.
FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
WORKDIR /app
COPY --from=build /app .
COPY --from=build --chown=1654:1654 /data /data
USER 1654
# Nothing else is written, so the root file system can be read-only. Diagnostics would want a socket in /tmp.
VOLUME /data
ENV Urls=http://+:5080 \
    ConnectionStrings__Sqlite="Data Source=/data/contested.db" \
    SQLITE_TMPDIR=/data \
    Shutdown__Notice=00:00:05 \
    DOTNET_EnableDiagnostics=0
EXPOSE 5080
HEALTHCHECK --interval=10s --timeout=10s --start-period=60s CMD ["dotnet", "Contested.Api.dll", "health", "http://localhost:5080"]
ENTRYPOINT ["dotnet", "Contested.Api.dll"]
