using Contested.GraphQL.Types;
using Contested.GraphQL.Utilities;

namespace Contested.GraphQL.Tests.Validation;

/// <summary>The schemas that the documents of the tests are written for.</summary>
internal static class TestSchema
{
    public static Schema Executable { get; } = SchemaBuilder.Build(
        """
        directive @onQuery on QUERY
        directive @onMutation on MUTATION
        directive @onSubscription on SUBSCRIPTION
        directive @onField(level: Int! = 1) on FIELD
        directive @onFragmentDefinition on FRAGMENT_DEFINITION
        directive @onFragmentSpread on FRAGMENT_SPREAD
        directive @onInlineFragment on INLINE_FRAGMENT
        directive @onVariable(note: String) on VARIABLE_DEFINITION
        directive @tag(name: String!, weight: Int) repeatable on FIELD | QUERY

        scalar Moment

        interface Node {
          id: ID!
        }

        interface Actor implements Node {
          id: ID!
          name(locale: String): String!
          allies(first: Int): [Actor!]!
        }

        type Belligerent implements Node & Actor {
          id: ID!
          name(locale: String): String!
          allies(first: Int): [Actor!]!
          units(kind: UnitKind, first: Int): [Unit!]!
          ideology: String
          strength: String
          founded: Int
        }

        type Unit implements Node & Actor {
          id: ID!
          name(locale: String): String!
          allies(first: Int): [Actor!]!
          commander: Person
          parent: Unit
          kind: UnitKind!
          strength: Int
          emblem(size: Int!, frame: Boolean = false): String
        }

        type Person implements Node {
          id: ID!
          fullName: String!
          ideology: String
          unit: Unit
        }

        type Place {
          name: String!
          latitude: Float
          longitude: Float
        }

        union Subject = Belligerent | Unit | Place

        union Territory = Place

        enum UnitKind {
          BRIGADE
          BATTALION
          COMPANY
        }

        input ClaimFilter {
          claimant: String!
          kind: UnitKind
          minimum: Int
          verified: Boolean! = true
          tags: [String!]
          nested: ClaimFilter
        }

        input Lookup @oneOf {
          id: ID
          slug: String
        }

        type Claim {
          id: ID!
          statement: String
          subject: Subject
          claimant: Actor
        }

        type Query {
          node(id: ID!): Node
          actor(slug: String!): Actor
          subject(slug: String): Subject
          unit(slug: String): Unit
          belligerent(slug: String): Belligerent
          lookup(by: Lookup): Node
          claims(filter: ClaimFilter, first: Int = 10, after: String): [Claim!]!
          number(value: Int): Int
          numbers(values: [Int]): Int
          matrix(values: [[Int!]!]): Int
          required(value: Int!): Int
          page(size: Int! = 10): Int
          text(value: String): String
          texts(values: [String!]!): String
          flag(value: Boolean): Boolean
          ratio(value: Float): Float
          key(value: ID): ID
          kind(value: UnitKind): UnitKind
          moment(value: Moment): Moment
        }

        type Mutation {
          assert(filter: ClaimFilter!): Claim
        }

        type Subscription {
          claimMade(kind: UnitKind): Claim
          importance: Int
        }
        """);

    public static Schema Extended { get; } = SchemaBuilder.Build(
        """
        schema { query: Query }
        type Query { a: Int }
        enum E { A }
        interface I { a: Int }
        input In { a: Int }
        union U = Query
        scalar S
        directive @d(x: Int!) on OBJECT | FIELD_DEFINITION
        """);
}
