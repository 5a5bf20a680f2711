import { makePgService } from "postgraphile/adaptors/pg";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { pgSmartTags } from "postgraphile/utils";
import { PostGraphileConnectionFilterPreset } from "postgraphile-plugin-connection-filter";

/** The preset of its documentation, with filters, and without what production does not need. */
export default {
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  // Slugs are unique by an index; PostGraphile looks only at constraints.
  plugins: [pgSmartTags([{ kind: "class", match: "engagement", tags: { unique: "slug" } }])],
  // Lets children be sorted by a column that is not the first of an index: the order of citations below their claim.
  disablePlugins: ["PgIndexBehaviorsPlugin", "MutationPlugin"],
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL,
      schemas: ["public"],
      poolConfig: { max: 10 },
    }),
  ],
  schema: { connectionFilterRelations: true },
  grafast: { explain: false },
  grafserv: { graphiql: false, watch: false, graphqlPath: "/graphql" },
};
