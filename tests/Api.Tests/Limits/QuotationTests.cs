using System.Text;
using static Contested.Testing.Attacks.HostileRequests;

namespace Contested.Api.Tests.Limits;

/// <summary>Requests whose long variable every one of 240 fields refuses.</summary>
public sealed class QuotationTests
{
    [Theory]
    [InlineData(20_000, "$v: String", "claims(after: $v) { totalCount }", "INVALID_CURSOR")]
    [InlineData(1_000, "$v: ID!", "node(id: $v) { id }", "INVALID_ID")]
    [InlineData(20_000, "$v: String!", "search(text: \"a\", after: $v) { totalCount }", "INVALID_CURSOR")]
    [InlineData(900_000, "$v: LocalDate", "claims(where: { occurredOn: { eq: $v } }) { totalCount }", "BAD_USER_INPUT")]
    [InlineData(900_000, "$v: [ClaimSortInput!]", "claims(order: $v) { totalCount }", "BAD_USER_INPUT")]
    [InlineData(900_000, "$v: ClaimFilterInput", "claims(where: $v) { totalCount }", "BAD_USER_INPUT")]
    public async Task Response_Should_BeShort_When_AVariableIsLong(int length, string variable, string field, string code)
    {
        await using var host = new LimitHost();
        using var client = host.CreateClient();
        var fields = string.Join(' ', Enumerable.Range(0, 240).Select(index => $"a{index}: {field}"));
        using var content = new StringContent(Query($"query({variable}) {{ {fields} }}", $$"""{"v":"{{new string('x', length)}}"}"""), Encoding.UTF8, "application/json");

        using var response = await client.PostAsync("/graphql", content);

        var text = await response.Content.ReadAsStringAsync();
        text.Length.ShouldBeLessThan(150_000);
        text.ShouldContain($"\"code\":\"{code}\"");
    }
}
