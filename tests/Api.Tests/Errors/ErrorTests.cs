using Contested.Api.Tests.Hosting;
using Contested.Testing.Databases;
using Snapshooter;
using Snapshooter.Xunit;

namespace Contested.Api.Tests.Errors;

/// <summary>What a client is told when its request is wrong: the status and the whole body.</summary>
[Collection(ApiTestCollection.Name)]
public sealed class ErrorTests(ApiHosts hosts)
{
    [DatabaseTheory]
    [AllDatabases("SyntaxError", "{ claims { nodes { slug }")]
    [AllDatabases("UnknownField", "{ claims { nodes { slugg } } }")]
    [AllDatabases("UnknownArgument", """{ engagement(slug: "x", knownBy: "2016-07-01") { slug } }""")]
    [AllDatabases("MissingArgument", "{ engagement { slug } }")]
    [AllDatabases("UnknownFilterOperation", "{ claims(where: { slug: { like: \"%\" } }) { totalCount } }")]
    [AllDatabases("UnknownEnumValue", "{ claims(where: { kind: { eq: CASUALTY } }) { totalCount } }")]
    [AllDatabases("NoSelection", "{ claims }")]
    [AllDatabases("Mutation", "mutation { __typename }")]
    [AllDatabases("PageTooLarge", "{ claims(first: 51) { totalCount } }")]
    [AllDatabases("PageTooLargeBackwards", "{ claims(last: 51) { totalCount } }")]
    [AllDatabases("NegativePage", "{ claims(first: -1) { totalCount } }")]
    [AllDatabases("FirstAndLast", "{ claims(first: 1, last: 1) { totalCount } }")]
    [AllDatabases("BadCursor", "{ claims(after: \"nonsense\") { nodes { slug } } }")]
    [AllDatabases("NestedPageTooLarge", "{ references(first: 2) { nodes { title claims(first: 100) { nodes { slug } } } } }")]
    [AllDatabases("OrderByTwoFields", "{ claims(order: [{ slug: ASC, kind: ASC }]) { nodes { slug } } }")]
    [AllDatabases("OrderByNothing", "{ claims(order: [{ place: {} }]) { nodes { slug } } }")]
    [AllDatabases("OrderWithoutDirection", "{ claims(order: [{ slug: null }]) { nodes { slug } } }")]
    [AllDatabases("NullForGreaterThan", "{ claims(where: { quantity: { low: { gte: null } } }) { totalCount } }")]
    [AllDatabases("NullForContains", "{ claims(where: { slug: { contains: null } }) { totalCount } }")]
    [AllDatabases("NullForIn", "{ claims(where: { slug: { in: null } }) { totalCount } }")]
    [AllDatabases("NullForAnd", "{ claims(where: { and: null }) { totalCount } }")]
    [AllDatabases("WrongDate", """{ claims(where: { occurredOn: { eq: "2016-06-31" } }) { totalCount } }""")]
    [AllDatabases("DateWithTime", """{ claims(where: { occurredOn: { eq: "2016-06-28T00:00:00Z" } }) { totalCount } }""")]
    [AllDatabases("UnknownSlug", """{ engagement(slug: "no-such-battle") { slug } actor(slug: "nobody") { slug } }""")]
    [AllDatabases("MalformedId", """{ node(id: "!!") { id } }""")]
    [AllDatabases("IdOfUnknownType", """{ node(id: "QmF0dGxlOng=") { id } }""")]
    [AllDatabases("IdOfNoNode", """{ node(id: "UGVyc29uOm5vYm9keQ==") { id } }""")]
    [AllDatabases("SearchWithoutText", "{ search { totalCount } }")]
    [AllDatabases("SearchForNothing", """{ search(text: " *\"-' ") { totalCount nodes { score } pageInfo { hasNextPage endCursor } } }""")]
    [AllDatabases("SearchForTooManyWords", """{ search(text: "a b c d e f g h i j k l m n o p q") { totalCount } }""")]
    [AllDatabases("SearchForUnknownType", """{ search(text: "a", types: [WAR]) { totalCount } }""")]
    [AllDatabases("SearchPageTooLarge", """{ search(text: "a", first: 51) { totalCount } }""")]
    [AllDatabases("SearchAfterBadCursor", """{ search(text: "a", after: "nonsense") { totalCount } }""")]
    [AllDatabases("OneMalformedIdOfTwo", """{ nodes(ids: ["!!", "UGVyc29uOmFzaC1jYXJ0ZXI="]) { id } }""")]
    public async Task Request_Should_BeAnsweredWithWhatIsWrong_When_QueryIsWrong(DatabaseKind kind, string name, string query) =>
        (await AnswerAsync(kind, query)).MatchSnapshot(new SnapshotNameExtension(name));

    [DatabaseTheory]
    [AllDatabases("VariableOfWrongType", """{ "first": "ten" }""")]
    [AllDatabases("VariableOutOfRange", """{ "first": 3000000000 }""")]
    [AllDatabases("VariableMissing", "{}")]
    [AllDatabases("VariableNull", """{ "first": null }""")]
    public async Task Request_Should_BeAnsweredWithWhatIsWrong_When_VariableIsWrong(DatabaseKind kind, string name, string variables) =>
        (await AnswerAsync(kind, "query Page($first: Int!) { claims(first: $first) { totalCount } }", variables))
            .MatchSnapshot(new SnapshotNameExtension(name));

    [DatabaseTheory]
    [AllDatabases("DateVariableWrong", """{ "where": { "occurredOn": { "gte": "yesterday" } } }""")]
    [AllDatabases("FilterVariableWithUnknownField", """{ "where": { "claimant": { "slugg": { "eq": "sohr" } } } }""")]
    [AllDatabases("NullInVariableForGreaterThan", """{ "where": { "quantity": { "low": { "gt": null } } } }""")]
    public async Task Request_Should_BeAnsweredWithWhatIsWrong_When_FilterVariableIsWrong(DatabaseKind kind, string name, string variables) =>
        (await AnswerAsync(kind, "query Filtered($where: ClaimFilterInput) { claims(where: $where) { totalCount } }", variables))
            .MatchSnapshot(new SnapshotNameExtension(name));

    [DatabaseTheory, AllDatabases]
    public async Task Request_Should_BeRefused_When_CursorIsOfAnotherOrder(DatabaseKind kind)
    {
        var client = (await hosts.GetAsync(kind)).Client;
        var data = await client.QueryAsync("{ claims(first: 1, order: [{ slug: ASC }]) { pageInfo { endCursor } } }");
        var cursor = data["claims"]!["pageInfo"]!["endCursor"]!.GetValue<string>();

        (await AnswerAsync(kind, $"{{ claims(after: \"{cursor}\", order: [{{ slug: DESC }}]) {{ nodes {{ slug }} }} }}"))
            .MatchSnapshot(new SnapshotNameExtension("CursorOfAnotherOrder"));
    }

    [DatabaseTheory, AllDatabases]
    public async Task Request_Should_BeRefused_When_TooManyNodesAreAskedFor(DatabaseKind kind)
    {
        var ids = string.Join(", ", Enumerable.Repeat("\"UGVyc29uOmFzaC1jYXJ0ZXI=\"", 51));

        (await AnswerAsync(kind, $"{{ nodes(ids: [{ids}]) {{ id }} }}")).MatchSnapshot(new SnapshotNameExtension("TooManyNodes"));
    }

    private async Task<object> AnswerAsync(DatabaseKind kind, string query, string? variables = null)
    {
        var client = (await hosts.GetAsync(kind)).Client;
        var given = variables is null ? null : System.Text.Json.Nodes.JsonNode.Parse(variables);

        var (status, body) = await client.SendQueryAsync(query, given);
        var (strictStatus, strictBody) = await client.SendQueryAsync(query, given, "application/graphql-response+json");

        strictBody.GetRawText().ShouldBe(body.GetRawText());
        return new { Json = (int)status, GraphQLResponse = (int)strictStatus, Body = body };
    }
}
