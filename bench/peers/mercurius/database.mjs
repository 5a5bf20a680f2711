import pg from "pg";

// Dates stay texts, as the answers have them.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const names = new Map();

/** Runs a statement, which is prepared once on each connection. */
export async function query(text, values) {
  if (!names.has(text)) {
    names.set(text, `statement_${names.size}`);
  }
  const result = await pool.query({ name: names.get(text), text, values });
  return result.rows;
}
