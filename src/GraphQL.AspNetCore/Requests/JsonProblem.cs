using System.Text.Json;
using Contested.GraphQL.AspNetCore.Configuration;

namespace Contested.GraphQL.AspNetCore.Requests;

/// <summary>Says what is wrong with JSON.</summary>
internal static class JsonProblem
{
    /// <summary>Makes the answer to malformed JSON.</summary>
    /// <param name="subject">What is malformed, as the subject of a sentence.</param>
    /// <param name="exception">What the reader says.</param>
    public static RequestRefusedException Describe(string subject, Exception exception)
    {
        // The reader finds ill-formed UTF-8 and lone surrogates only when a text is taken, and does not say where.
        if (exception is not JsonException malformed)
        {
            return RequestRefusedException.BadRequest($"{subject} is not valid JSON: it has a text that is not well-formed Unicode.");
        }

        var reason = malformed.Message.Split(" LineNumber:")[0];
        return RequestRefusedException.BadRequest(
            $"{subject} is not valid JSON: {reason} (line {malformed.LineNumber + 1}, byte {malformed.BytePositionInLine + 1})",
            malformed.Message.Contains("maximum configured depth", StringComparison.Ordinal) ? nameof(GraphQLServerOptions.MaxJsonDepth) : null);
    }

    /// <summary>Names the kind of a value, with its article.</summary>
    public static string Name(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        _ => "null",
    };
}
