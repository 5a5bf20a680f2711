import { query } from "./database.mjs";
import { enumName, storedEnum } from "./enums.mjs";

const engagementColumns = `e.id, e.slug, e.name, e.kind, e.start_date AS "startDate", e.end_date AS "endDate", e.place_id AS "placeId"`;
export const claimColumns = `c.id, c.slug, c.kind, c.measure, c.is_partial AS "isPartial", c.statement, c.occurred_on AS "occurredOn",
  c.quantity_low, c.quantity_high, c.quantity_verbatim, c.engagement_id AS "engagementId", c.claimant_id AS "claimantId", c.side_id AS "sideId"`;

/** The conditions of a filter on claims, as SQL; values are added to those of the statement. */
function claimConditions(where, values) {
  const conditions = [];
  if (where?.measure?.eq) {
    conditions.push(`c.measure = $${values.push(storedEnum("Measure", where.measure.eq))}`);
  }
  if (where?.quantity?.low?.gte !== undefined) {
    conditions.push(`c.quantity_low >= $${values.push(where.quantity.low.gte)}`);
  }
  if (where?.claimant?.slug?.eq) {
    conditions.push(`c.claimant_id = (SELECT id FROM actor WHERE slug = $${values.push(where.claimant.slug.eq)})`);
  }
  if (where?.occurredOn?.gte) {
    conditions.push(`c.occurred_on >= $${values.push(where.occurredOn.gte)}`);
  }
  return conditions;
}

function orderOf(order, columns, alias) {
  const keys = (order ?? []).flatMap((item) => Object.entries(item).map(([field, direction]) => `${columns[field]} ${direction} NULLS LAST`));
  return `ORDER BY ${[...keys, `${alias}.id`].join(", ")}`;
}

function whereOf(conditions) {
  return conditions.length > 0 ? `WHERE ${conditions.join(" AND ")}` : "";
}

function engagement(row) {
  row.kind = enumName("EngagementKind", row.kind);
  return row;
}

export function claim(row) {
  row.kind = enumName("ClaimKind", row.kind);
  row.measure = enumName("Measure", row.measure);
  row.quantity = row.quantity_verbatim === null
    ? null
    : { low: row.quantity_low, high: row.quantity_high, verbatim: row.quantity_verbatim };
  return row;
}

export const resolvers = {
  Query: {
    async engagement(_, { slug }) {
      const rows = await query(`SELECT ${engagementColumns} FROM engagement e WHERE e.slug = $1`, [slug]);
      return rows.length > 0 ? engagement(rows[0]) : null;
    },
    async engagements(_, { first = 10, where, order }) {
      const values = [first];
      const conditions = [];
      if (where?.startDate?.gte) {
        conditions.push(`e.start_date >= $${values.push(where.startDate.gte)}`);
      }
      if (where?.claims?.some) {
        const claims = whereOf(claimConditions(where.claims.some, values));
        conditions.push(`e.id IN (SELECT c.engagement_id FROM claim c ${claims})`);
      }
      const rows = await query(
        `SELECT ${engagementColumns} FROM engagement e ${whereOf(conditions)} ${orderOf(order, { startDate: "e.start_date" }, "e")} LIMIT $1`,
        values);
      return { nodes: rows.map(engagement) };
    },
    async claims(_, { first = 10, where, order }) {
      const values = [first];
      const conditions = whereOf(claimConditions(where, values));
      const rows = await query(
        `SELECT ${claimColumns} FROM claim c ${conditions} ${orderOf(order, { occurredOn: "c.occurred_on" }, "c")} LIMIT $1`,
        values);
      return { nodes: rows.map(claim) };
    },
  },
};
