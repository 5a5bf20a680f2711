using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Contested.Api.Configuration;
using Contested.Testing;
using Microsoft.Extensions.Configuration;

namespace Contested.Api.Tests.Limits;

/// <summary>Settings as an operator gives them, and what they change.</summary>
public sealed class SettingTests
{
    [Theory]
    [InlineData("GraphQL:Limits:MaxTokens", "5", "{ claims { totalCount } references { totalCount } }", "TOKEN_LIMIT_EXCEEDED")]
    [InlineData("GraphQL:Limits:MaxFields", "2", "{ claims { totalCount pageInfo { endCursor } } }", "FIELD_LIMIT_EXCEEDED")]
    [InlineData("GraphQL:Limits:MaxFieldCost", "10.5", "{ claims { nodes { slug } } }", "COST_LIMIT_EXCEEDED")]
    [InlineData("GraphQL:Limits:MaxPageSize", "20", "{ claims(first: 21) { totalCount } }", "PAGE_SIZE_LIMIT_EXCEEDED")]
    [InlineData("GraphQL:Limits:MaxListSize", "1", "{ engagement(slug: \"abu-kamal-offensive-2016\") { sides { name } } }", "LIST_SIZE_LIMIT_EXCEEDED")]
    [InlineData("GraphQL:Limits:MaxComputedFrom", "1", "{ contradictions(tolerance: 0) { totalCount } }", "COMPUTATION_LIMIT_EXCEEDED")]
    [InlineData("GraphQL:Limits:MaxNodes", "1", "{ nodes(ids: [\"a\", \"b\"]) { id } }", "NODE_LIMIT_EXCEEDED")]
    [InlineData("GraphQL:Limits:MaxFilterDepth", "1", "{ claims(where: { slug: { eq: \"a\" } }) { totalCount } }", "FILTER_DEPTH_LIMIT_EXCEEDED")]
    [InlineData("GraphQL:Limits:MaxFilterOperations", "1", "{ claims(where: { slug: { eq: \"a\" } }) { totalCount } }", "FILTER_OPERATION_LIMIT_EXCEEDED")]
    [InlineData("GraphQL:Limits:MaxFilterListLength", "1", "{ claims(where: { slug: { in: [\"a\", \"b\"] } }) { totalCount } }", "FILTER_LIST_LIMIT_EXCEEDED")]
    [InlineData("GraphQL:Limits:MaxSortFields", "1", "{ claims(order: [{ slug: ASC }, { kind: ASC }]) { totalCount } }", "SORT_FIELD_LIMIT_EXCEEDED")]
    [InlineData("GraphQL:Limits:MaxTextLength", "2", "{ engagement(slug: \"abc\") { name } }", "TEXT_LENGTH_LIMIT_EXCEEDED")]
    [InlineData("GraphQL:Limits:MaxCursorLength", "2", "{ claims(after: \"abc\") { totalCount } }", "TEXT_LENGTH_LIMIT_EXCEEDED")]
    [InlineData("GraphQL:Introspection", "false", "{ __schema { description } }", "INTROSPECTION_DISABLED")]
    public async Task Request_Should_BeRefused_When_SettingSaysSo(string name, string value, string query, string code)
    {
        await using var host = new LimitHost((name, value), ("GraphQL:TrustedDocuments", RepositoryFolder.Data));
        using var client = host.CreateClient();

        using var response = await client.PostAsJsonAsync("/graphql", new { query });

        var body = await response.Content.ReadFromJsonAsync<JsonObject>();
        ((string?)body!["errors"]?[0]?["extensions"]?["code"]).ShouldBe(code, body.ToJsonString());
    }

    [Theory]
    [InlineData("GraphQL:Limits:MaxTokken", "5", "There is no limit \"GraphQL:Limits:MaxTokken\". The limits are ")]
    [InlineData("GraphQL:Limits:MaxTokens", "many", "The setting \"GraphQL:Limits:MaxTokens\" cannot be \"many\": ")]
    [InlineData("GraphQL:Limits:MaxTokens", "0", "The setting \"GraphQL:Limits:MaxTokens\" cannot be \"0\": ")]
    [InlineData("GraphQL:Limits:ExecutionTimeout", "3", "The setting \"GraphQL:Limits:ExecutionTimeout\" cannot be \"3\": ")]
    public void Limits_Should_BeRefusedByName_When_SettingIsWrong(string name, string value, string message)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create(name, (string?)value)]).Build();

        Should.Throw<InvalidSettingException>(() => new LimitSettings(configuration).Apply(new GraphQL.AspNetCore.Configuration.GraphQLServerOptions()))
            .Message.ShouldStartWith(message);
    }
}
