using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Contested.Mcp.Answers;

/// <summary>An answer to a call.</summary>
/// <param name="Content">For programs, and for clients that hand structured content to a model.</param>
/// <param name="Text">For all other clients: what may be quoted, in words.</param>
internal sealed record ToolAnswer(JsonObject Content, string Text)
{
    /// <summary>How many bytes a result has at most where no more is asked for.</summary>
    public const int DefaultMaxBytes = 20_000;

    /// <summary>The fewest bytes that can be asked for.</summary>
    public const int LowestMaxBytes = 2_000;

    /// <summary>The most bytes that can be asked for.</summary>
    public const int HighestMaxBytes = 200_000;

    private static readonly JsonSerializerOptions Readable = new(McpJsonUtilities.DefaultOptions) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Gives an answer whose text is its JSON.</summary>
    public static ToolAnswer Of(JsonObject content) => new(content, content.ToJsonString(Readable));

    /// <summary>Gives a result with as many items as fit.</summary>
    /// <param name="items">How many items there are.</param>
    /// <param name="maxBytes">How many bytes the result has at most.</param>
    /// <param name="make">Makes an answer with that many of the items, which says what it leaves out.</param>
    /// <exception cref="ToolRefusedException">Not even an answer without items fits.</exception>
    public static CallToolResult Fit(int items, int maxBytes, Func<int, ToolAnswer> make)
    {
        var whole = make(items).ToResult();
        var size = SizeOf(whole);
        if (size <= maxBytes)
        {
            return whole;
        }

        CallToolResult? best = null;
        var (fewest, most) = (0, items - 1);
        while (fewest <= most)
        {
            var count = (fewest + most) / 2;
            var part = make(count).ToResult();
            if (SizeOf(part) <= maxBytes)
            {
                (best, fewest) = (part, count + 1);
            }
            else
            {
                most = count - 1;
            }
        }

        return best ?? throw TooLarge(size, maxBytes);
    }

    /// <summary>Gives the result of a call that is refused.</summary>
    public static CallToolResult Refuse(params IReadOnlyCollection<(string Message, string? Code)> errors) => new()
    {
        IsError = true,
        Content = [new TextContentBlock { Text = string.Join('\n', errors.Select(error => error.Code is null ? error.Message : $"{error.Message} ({error.Code})")) }],
        StructuredContent = JsonSerializer.SerializeToElement(
            new { errors = errors.Select(error => new { message = error.Message, code = error.Code }) }, McpJsonUtilities.DefaultOptions),
    };

    /// <summary>Gives the result of a call that is answered.</summary>
    public CallToolResult ToResult() => new()
    {
        Content = [new TextContentBlock { Text = Text }],
        StructuredContent = JsonSerializer.SerializeToElement(Content, McpJsonUtilities.DefaultOptions),
    };

    /// <summary>Tells that an answer cannot be given in part.</summary>
    public static ToolRefusedException TooLarge(int size, int maxBytes) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"The answer has {size} bytes, but maxBytes is {maxBytes}. Ask for less, or call again with a larger maxBytes, up to {HighestMaxBytes}."));

    /// <summary>How many bytes a result has as JSON.</summary>
    public static int SizeOf(CallToolResult result) => JsonSerializer.SerializeToUtf8Bytes(result, Readable).Length;
}
