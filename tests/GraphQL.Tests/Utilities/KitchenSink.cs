namespace Contested.GraphQL.Tests.Utilities;

/// <summary>A schema with everything that a schema can have, in the form in which the reference implementation prints it.</summary>
internal static class KitchenSink
{
    public const string Sdl = """"
        """
        The schema
        of everything
        """
        schema {
          query: QueryRoot
          mutation: MutationRoot
          subscription: SubscriptionRoot
        }

        directive @onSchema repeatable on SCHEMA | OBJECT | INTERFACE | UNION

        """
        A directive
          with an indented line
        """
        directive @annotate(
          """why"""
          reason: String = "x\ny\""
          other: [Int!] = [1, 2] @deprecated
        ) repeatable on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT

        """single"""
        type QueryRoot implements Node & Entity {
          id: ID!

          """one line"""
          name(
            a: Int = 1

            """described"""
            b: String = "block \"quoted\" "
            c: E = A @deprecated(reason: "gone")
          ): String! @deprecated

          """second"""
          object(in: In = {a: "x", b: 1, c: true, d: {x: [A], y: "z"}}, list: [Int] = [5], n: Int = null): [Thing!]! @deprecated(reason: "long \"reason\" \\ here")
          union: U
          extra: Int
        }

        interface Node {
          id: ID!
        }

        interface Entity implements Node {
          id: ID!
        }

        union U = Thing | MutationRoot | SubscriptionRoot

        type Thing {
          anything: Anything
          self: Thing
        }

        type MutationRoot {
          choose(choice: Choice!): Boolean
        }

        type SubscriptionRoot {
          ticks: Float
        }

        scalar Anything

        scalar Url @specifiedBy(url: "https://example.org/\"q\"")

        enum E {
          """first"""
          A @deprecated
          B

          """
          multi
            line
          text
          """
          C @deprecated(reason: "")
          D10
          D9
        }

        input In {
          a: String
          b: Int = 3
          c: Boolean = true
          d: In2 = {x: [A], y: "z"}
          url: Url
        }

        input In2 {
          x: [E!] = [A]
          y: String = "z"
        }

        input Choice @oneOf {
          a: Int
          b: String
        }
        """";
}
