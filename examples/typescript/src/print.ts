import { lossesDocument, lossesOf } from "./losses";
import { query } from "./query";

const address = process.argv[2] ?? "http://localhost:5080";
const { engagement } = await query(address, lossesDocument, { engagement: "abu-kamal-offensive-2016" });
console.log(engagement?.name);
for (const { heading, agreement, figures } of lossesOf(engagement?.tallies ?? [])) {
  console.log(`${heading}: ${agreement}`);
  figures.forEach((figure) => console.log(`  ${figure}`));
}
