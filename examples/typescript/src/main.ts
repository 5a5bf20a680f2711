import { type Losses, lossesDocument, lossesOf } from "./losses";
import { query } from "./query";

const address = new URLSearchParams(location.search).get("server") ?? "http://localhost:5080";
const main = document.querySelector("main")!;

function element(name: string, ...children: (string | Node)[]): HTMLElement {
  const created = document.createElement(name);
  created.append(...children);
  return created;
}

function section({ heading, agreement, figures }: Losses): HTMLElement {
  return element(
    "section",
    element("h2", heading),
    element("p", agreement),
    element("ul", ...figures.map((figure) => element("li", figure))),
  );
}

try {
  const { engagement } = await query(address, lossesDocument, { engagement: "abu-kamal-offensive-2016" });
  main.replaceChildren(
    element("h1", engagement?.name ?? "There is no such engagement"),
    ...lossesOf(engagement?.tallies ?? []).map(section),
  );
} catch (error) {
  main.replaceChildren(element("p", `${error}`));
}
