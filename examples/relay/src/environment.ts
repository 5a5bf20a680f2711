import { Environment, Network, RecordSource, Store, type FetchFunction } from "relay-runtime";

/** A store of what one server, such as `http://localhost:5080`, has answered so far. */
export function createEnvironment(address: string): Environment {
  const send: FetchFunction = async ({ text }, variables) => {
    const response = await fetch(`${address}/graphql`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/graphql-response+json" },
      body: JSON.stringify({ query: text, variables }),
    });
    return response.json();
  };
  return new Environment({ network: Network.create(send), store: new Store(new RecordSource()) });
}
