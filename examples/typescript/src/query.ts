import type { TypedDocumentString } from "./generated/graphql";

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string } }[];
}

/** Sends a query to a server such as `http://localhost:5080`; the types of variables and data come from the document. */
export async function query<Data, Variables>(
  address: string,
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/graphql-response+json" },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  if (!response.headers.get("Content-Type")?.includes("json")) {
    throw new Error(`${address} answered with status ${response.status}, and not as a GraphQL server does.`);
  }
  const answer = (await response.json()) as Answer<Data>;
  if (answer.errors || !answer.data) {
    throw new Error(answer.errors?.map((error) => `${error.extensions?.code}: ${error.message}`).join("\n") ?? "No data.");
  }
  return answer.data;
}
