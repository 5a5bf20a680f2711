// Mercurius on Fastify, with its JIT and loaders, a worker for each processor.
import cluster from "node:cluster";
import Fastify from "fastify";
import mercurius from "mercurius";
import { loaders } from "./loaders.mjs";
import { resolvers } from "./resolvers.mjs";
import { schema } from "./schema.mjs";

if (cluster.isPrimary) {
  for (let worker = 0; worker < Number(process.env.WORKERS); worker++) {
    cluster.fork();
  }
} else {
  const app = Fastify({ logger: false });
  app.register(mercurius, { schema, resolvers, loaders, jit: 1, graphiql: false });
  await app.listen({ port: Number(process.env.PORT), host: "127.0.0.1" });
}
