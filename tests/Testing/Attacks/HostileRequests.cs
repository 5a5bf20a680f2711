using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Contested.Testing.Attacks;

/// <summary>Requests that have brought GraphQL servers down, for any schema with a type that has a field of itself.</summary>
/// <param name="entry">A field of the root of the type, with its arguments.</param>
/// <param name="type">The name of the type.</param>
/// <param name="again">A field of the type of its own type.</param>
/// <param name="leaf">A field of the type without a selection.</param>
public sealed class HostileRequests(string entry, string type, string again, string leaf)
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The requests, each with the code with which it is refused.</summary>
    public IEnumerable<HostileRequest> All =>
    [
        new("40 kB of {", Query(Repeat("{", 40_000)), "GRAPHQL_PARSE_FAILED"),
        new("40 kB of selections in each other", Query(Repeat("{a", 20_000)), "DEPTH_LIMIT_EXCEEDED"),
        new("40 kB of [", Query(Repeat("[", 40_000)), "GRAPHQL_PARSE_FAILED"),
        new("a literal of 40 kB of [", Query($"{{ {leaf}(a: {Repeat("[", 40_000)}"), "DEPTH_LIMIT_EXCEEDED"),
        new("a literal of 40 kB of {", Query($"{{ {leaf}(a: {Repeat("{a:", 14_000)}"), "DEPTH_LIMIT_EXCEEDED"),
        new("a type of 40 kB of [", Query($"query($a: {Repeat("[", 40_000)}"), "DEPTH_LIMIT_EXCEEDED"),
        new("variables of 40 kB of [", Query("{ __typename }", $$"""{"a":{{Repeat("[", 20_000)}}{{Repeat("]", 20_000)}}}"""), "BAD_REQUEST"),
        new("variables of 40 kB of {", Query("{ __typename }", $"{Repeat("""{"a":""", 8_000)}1{Repeat("}", 8_000)}"), "BAD_REQUEST"),
        new("fields 100 deep", Query($"{{ {entry} {{ {Repeat($"{again} {{ ", 100)} {leaf} {Repeat("}", 102)}"), "SELECTION_DEPTH_LIMIT_EXCEEDED"),
        new("fragments 100 deep", Query(Chain(100, $"{again} {{ ...F§ }}")), "SELECTION_DEPTH_LIMIT_EXCEEDED"),
        new("a circle of fragments", Query($"{{ {entry} {{ ...A }} }} fragment A on {type} {{ {again} {{ ...B }} }} fragment B on {type} {{ {again} {{ ...A }} }}"), "GRAPHQL_VALIDATION_FAILED"),
        new("a fragment in itself", Query($"{{ {entry} {{ ...A }} }} fragment A on {type} {{ ...A }}"), "GRAPHQL_VALIDATION_FAILED"),
        new("fragments that fan out", Query(Chain(40, "...F§ ...F§")), "FRAGMENT_SPREAD_LIMIT_EXCEEDED"),
        new("a thousand fragments that fan out", Query(Chain(1_000, "...F§ ...F§")), "FRAGMENT_SPREAD_LIMIT_EXCEEDED"),
        new("fragments with many fields", Query(Chain(8, $"...F§ {Repeat($"{leaf} ", 300)}")), "FIELD_LIMIT_EXCEEDED"),
        new("10,000 aliases", Query($"{{ {entry} {{ {Numbered(10_000, index => $"a{index}: {leaf}")} }} }}"), "TOKEN_LIMIT_EXCEEDED"),
        new("4,000 aliases", Query($"{{ {entry} {{ {Numbered(4_000, index => $"a{index}: {leaf}")} }} }}"), "ALIAS_LIMIT_EXCEEDED"),
        new("500 directives", Query($"{{ __typename {Repeat("@include(if: true) ", 500)} }}"), "DIRECTIVE_LIMIT_EXCEEDED"),
        new("500 unknown directives", Query($"{{ __typename {Repeat("@a ", 500)} }}"), "DIRECTIVE_LIMIT_EXCEEDED"),
        new("300 kB of one field", Query($"{{ {entry} {{ {Repeat($"{leaf} ", 300_000 / (leaf.Length + 1))} }} }}"), "TOKEN_LIMIT_EXCEEDED"),
        new("300 kB of one field with long names", Query($"{{ {Repeat($"{new string('a', 200)}: __typename ", 1_400)} }}"), "ALIAS_LIMIT_EXCEEDED"),
        new("1,900 times one field", Query($"{{ {entry} {{ {Repeat($"{leaf} ", 1_900)} }} }}"), "FIELD_MERGE_LIMIT_EXCEEDED"),
        new("1,000 variables", Query($"query({Numbered(1_000, index => $"$v{index}: Int")}) {{ __typename }}"), "VARIABLE_LIMIT_EXCEEDED"),
        new(
            "introspection of fields of fields",
            Query("{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }"),
            "INTROSPECTION_DEPTH_LIMIT_EXCEEDED"),
    ];

    /// <summary>Makes the body of a request.</summary>
    /// <param name="query">The document.</param>
    /// <param name="variables">The variables, as JSON.</param>
    public static string Query(string query, string variables = "{}") => $$"""{"query":{{JsonSerializer.Serialize(query, Relaxed)}},"variables":{{variables}}}""";

    /// <summary>Repeats a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="times">How often.</param>
    public static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Numbered(int count, Func<int, FormattableString> write) =>
        string.Join(' ', Enumerable.Range(0, count).Select(index => write(index).ToString(CultureInfo.InvariantCulture)));

    /// <summary>Writes fragments that each spread the next, whose number stands for the paragraph sign.</summary>
    private string Chain(int count, string selection)
    {
        var fragments = Numbered(count, index => $"fragment F{index} on {type} {{ {selection.Replace("§", $"{index + 1}", StringComparison.Ordinal)} }}");
        return $"{{ {entry} {{ ...F0 }} }} {fragments} fragment F{count} on {type} {{ {leaf} }}";
    }
}
