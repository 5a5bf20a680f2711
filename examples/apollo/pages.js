// Pages through all claims with Apollo Client, whose cache puts the pages together.
// Usage: npm start --prefix examples/apollo -- [address]
import { ApolloClient, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { relayStylePagination } from "@apollo/client/utilities";
import { filter, firstValueFrom } from "rxjs";

const address = process.argv[2] ?? "http://localhost:5080";

const client = new ApolloClient({
  link: new HttpLink({ uri: `${address}/graphql` }),
  cache: new InMemoryCache({
    // The interfaces of the schema, for fragments on them.
    possibleTypes: { Actor: ["Belligerent", "Unit", "Person", "Organization"] },
    typePolicies: {
      // Each filter and each order is a list of its own; the pages of one go together.
      Query: { fields: { claims: relayStylePagination(["where", "order", "accordingTo", "includeSubordinates", "documents", "knownBy"]) } },
    },
  }),
});

const claims = gql`
  query Claims($after: String) {
    claims(first: 20, after: $after) {
      edges {
        cursor
        node {
          id
          statement
          document { id title }
          voice
          claimant { id name }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`;

const list = client.watchQuery({ query: claims });
// Watching keeps the list in the cache and up to date, as a component does that shows it.
const watching = list.subscribe({});
const first = await firstValueFrom(list.pipe(filter(({ loading }) => !loading)));
if (first.error) {
  throw first.error;
}

// A claim without a claimant is the document's own, or that of someone the document does not name.
const speaker = ({ claimant, voice, document }) =>
  claimant?.name ?? (voice === "UNNAMED" ? "someone unnamed" : `“${document.title}” itself`);

// What a component would show: all pages so far.
const shown = () => client.readQuery({ query: claims }).claims.edges.map(({ node }) => node);
let { pageInfo } = first.data.claims;
while (pageInfo.hasNextPage) {
  console.log(`${shown().length} claims, the last by ${speaker(shown().at(-1))}`);
  const page = await list.fetchMore({ variables: { after: pageInfo.endCursor } });
  ({ pageInfo } = page.data.claims);
}

console.log(`${shown().length} claims in all, ${new Set(shown().map(({ id }) => id)).size} different ones`);
watching.unsubscribe();
