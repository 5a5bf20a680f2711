using System.Text;
using static Contested.Testing.Attacks.HostileRequests;

namespace Contested.Api.Tests.Limits;

/// <summary>Requests of a megabyte that every one of 240 fields refuses.</summary>
public sealed class QuotationTests
{
    private static readonly string Long = new('x', 900_000);

    [Theory]
    [InlineData("$v: String", "claims(after: $v) { totalCount }", "INVALID_CURSOR")]
    [InlineData("$v: ID!", "node(id: $v) { id }", "INVALID_ID")]
    [InlineData("$v: String!", "search(text: \"a\", after: $v) { totalCount }", "INVALID_CURSOR")]
    [InlineData("$v: LocalDate", "claims(where: { occurredOn: { eq: $v } }) { totalCount }", "BAD_USER_INPUT")]
    [InlineData("$v: [ClaimSortInput!]", "claims(order: $v) { totalCount }", "BAD_USER_INPUT")]
    [InlineData("$v: ClaimFilterInput", "claims(where: $v) { totalCount }", "BAD_USER_INPUT")]
    public async Task Response_Should_BeShort_When_AVariableIsLong(string variable, string field, string code)
    {
        await using var host = new LimitHost();
        using var client = host.CreateClient();
        var fields = string.Join(' ', Enumerable.Range(0, 240).Select(index => $"a{index}: {field}"));
        using var content = new StringContent(Query($"query({variable}) {{ {fields} }}", $$"""{"v":"{{Long}}"}"""), Encoding.UTF8, "application/json");

        using var response = await client.PostAsync("/graphql", content);

        var text = await response.Content.ReadAsStringAsync();
        text.Length.ShouldBeLessThan(150_000);
        text.ShouldContain($"\"code\":\"{code}\"");
    }
}
