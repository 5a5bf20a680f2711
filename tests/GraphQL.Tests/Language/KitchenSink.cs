namespace Contested.GraphQL.Tests.Language;

/// <summary>Documents that use every form of the grammar, in layouts that are not the canonical one.</summary>
internal static class KitchenSink
{
    public const string Executable = """"
        # Comments are not part of the tree.
        "Which claims there are"
        query Claims(
          "How many" $first: Int = 10 @bounded(by: 50)
          $ids: [ID!]! = ["x", "y"],
          """
          Which of them,
            and in what order
          """
          $where: ClaimFilterInput = { and: [{ kind: { eq: KILLED } }, { low: { gte: 1.5e3 } }], or: [], not: {} }
        ) @cached(seconds: 60) @logged {
          claims: allClaims(first: $first, ids: $ids, where: $where, order: [{ occurredOn: DESC }, { slug: ASC }], after: null)
            @include(if: $yes) @skip(if: false) {
            id, ...ClaimFields @lazily
            ... on Casualties @inline { measure { low high } }
            ... @include(if: true) { key: slug }
            ... { quote(text: """
                 A block with \""" inside

                   and indentation
            """, escaped: "\u{1F6E1}\uD83D\uDEE1\n\t\"\\ \u0007") }
          }
        }
        mutation Correct { correct(claim: "c", by: -0, factor: -1.25E+10, kind: KILLED, notes: [[1, [2, []]], true, $note]) { id } }
        subscription Watch($claim: ID) @live { corrected(claim: $claim) { id } }
        """Fields that every claim has"""
        fragment ClaimFields on Claim @shared(as: "fields") { on type query fragment(true: true, null: null, on: on) }
        { shorthand }
        query ($only: Int) { variable }
        query @directive { only }
        """";

    public const string TypeSystem = """"
        """
        Claims about engagements
        """
        schema @link(url: "https://example.org/spec") { query: Query mutation: Mutation, subscription: Subscription }
        extend schema @link(url: "https://example.org/more")
        extend schema @a @b { subscription: Watch }
        "A day" scalar LocalDate @specifiedBy(url: "https://example.org/local-date")
        scalar Plain
        extend scalar Plain @marked
        "Where requests begin"
        type Query implements & Node & Entity @key(fields: "id") {
          "By slug" engagement(slug: String! = "x" @trimmed, "as known" knownBy: [LocalDate!]! = ["2016-06-30"]): [Engagement!]! @deprecated(reason: "no")
          """
          Two
            lines
          """
          claims(
            """
            Which,
              deeply indented
            """
            where: ClaimFilterInput = { kinds: [KILLED, WOUNDED] }): String
          plain(first: Int, after: String): Int
        }
        type Empty
        type Lone implements Node
        extend type Query implements Actor & Unit
        extend type Query @marked
        extend type Query { more: Int }
        interface Node implements Entity & Thing @marked { id: ID! }
        interface Bare
        extend interface Node implements Other
        extend interface Node @marked { slug: String }
        "Who speaks" union Actor @marked = | Belligerent | Unit
        union Single = Person
        union Nothing
        extend union Actor = Person | Organization
        extend union Actor @marked
        "What is measured" enum Measure @marked { "dead" KILLED @marked, WOUNDED """open-ended""" CAPTURED }
        enum Unmeasured
        extend enum Measure { MISSING }
        extend enum Measure @marked
        "Which claims" input ClaimFilterInput @oneOf { "not these" not: [ClaimFilterInput!] = [{ low: 1 }] @marked, low: Int = 1 }
        input Anything
        extend input ClaimFilterInput { high: Int }
        extend input ClaimFilterInput @marked
        "Marks" directive @marked("with" by: String = "x" @marked, at: LocalDate) repeatable on | OBJECT | INTERFACE
        directive @executable on QUERY | MUTATION | SUBSCRIPTION | FIELD | FRAGMENT_DEFINITION | FRAGMENT_SPREAD | INLINE_FRAGMENT | VARIABLE_DEFINITION
        directive @typeSystem(a: Int) on SCHEMA | SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | INTERFACE | UNION | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION
        """";
}
