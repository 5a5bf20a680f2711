import { query } from "./database.mjs";
import { enumName } from "./enums.mjs";
import { claim, claimColumns } from "./resolvers.mjs";

// Loading is what the loaders are for; their cache within a request would only serialise every parent to make its key.
const withoutCache = (loader) => ({ loader, opts: { cache: false } });

/** Loads a related object by the key that its parents hold. */
function reference(key, text) {
  return withoutCache(async (queries) => {
    const ids = [...new Set(queries.map(({ obj }) => obj[key]).filter((id) => id !== null))];
    const rows = ids.length > 0 ? await query(text, [ids]) : [];
    const byId = new Map(rows.map((row) => [row.id, row]));
    return queries.map(({ obj }) => byId.get(obj[key]) ?? null);
  });
}

function group(rows, key) {
  const groups = new Map();
  for (const row of rows) {
    const items = groups.get(row[key]);
    if (items) {
      items.push(row);
    } else {
      groups.set(row[key], [row]);
    }
  }
  return groups;
}

/** Loads the related objects that hold the key of their parent. */
function collection(key, text, map = (row) => row) {
  return withoutCache(async (queries) => {
    const rows = await query(text, [queries.map(({ obj }) => obj.id)]);
    const groups = group(rows.map(map), key);
    return queries.map(({ obj }) => groups.get(obj.id) ?? []);
  });
}

const actors = "SELECT id, slug, name FROM actor WHERE id = ANY($1)";

export const loaders = {
  Engagement: {
    place: reference("placeId", "SELECT id, name FROM place WHERE id = ANY($1)"),
    sides: collection(
      "engagementId",
      `SELECT id, engagement_id AS "engagementId", ordinal, name FROM side WHERE engagement_id = ANY($1) ORDER BY ordinal`),
    claims: withoutCache(async (queries) => {
      const rows = await query(
        `SELECT ${claimColumns}
         FROM unnest($1::integer[], $2::integer[]) AS parent (id, first)
         CROSS JOIN LATERAL (SELECT * FROM claim WHERE engagement_id = parent.id ORDER BY id LIMIT parent.first) c
         ORDER BY c.id`,
        [queries.map(({ obj }) => obj.id), queries.map(({ params }) => params.first ?? 10)]);
      const groups = group(rows.map(claim), "engagementId");
      return queries.map(({ obj }) => ({ nodes: groups.get(obj.id) ?? [] }));
    }),
  },
  Side: {
    participations: collection(
      "sideId",
      `SELECT id, side_id AS "sideId", actor_id AS "actorId", role FROM participation WHERE side_id = ANY($1) ORDER BY ordinal`,
      (row) => ({ ...row, role: enumName("ParticipationRole", row.role) })),
  },
  Participation: {
    actor: reference("actorId", actors),
  },
  Claim: {
    claimant: reference("claimantId", actors),
    side: reference("sideId", "SELECT id, ordinal, name FROM side WHERE id = ANY($1)"),
    citations: collection(
      "claimId",
      `SELECT id, claim_id AS "claimId", reference_id AS "referenceId", marker FROM citation WHERE claim_id = ANY($1) ORDER BY ordinal`),
  },
  Citation: {
    reference: reference(
      "referenceId",
      `SELECT id, slug, title, publisher, published_on AS "publishedOn" FROM reference WHERE id = ANY($1)`),
  },
};
