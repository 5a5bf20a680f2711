using System.Text.Json.Nodes;
using Contested.Mcp.Answers;

namespace Contested.Mcp.Tests.Answers;

/// <summary>That answers are as large as they may be.</summary>
public sealed class ToolAnswerTests
{
    [Theory]
    [InlineData(10, 2_000)]
    [InlineData(1_000, 20_000)]
    [InlineData(100_000, 200_000)]
    public void Fit_Should_GiveAsManyItemsAsThereIsRoomFor(int items, int maxBytes)
    {
        var result = ToolAnswer.Fit(items, maxBytes, Make);

        var shown = result.StructuredContent!.Value.GetProperty("items").GetArrayLength();
        ToolAnswer.SizeOf(result).ShouldBeLessThanOrEqualTo(maxBytes);
        (shown == items || ToolAnswer.SizeOf(Make(shown + 1).ToResult()) > maxBytes).ShouldBeTrue();
    }

    [Fact]
    public void Fit_Should_Refuse_When_NotEvenAnAnswerWithoutItemsFits() =>
        Should.Throw<ToolRefusedException>(() => ToolAnswer.Fit(3, 10, Make)).Message.ShouldContain("call again with a larger maxBytes");

    private static ToolAnswer Make(int count) =>
        ToolAnswer.Of(new JsonObject { ["items"] = new JsonArray([.. Enumerable.Range(0, count).Select(number => JsonValue.Create($"“{number}”"))]) });
}
