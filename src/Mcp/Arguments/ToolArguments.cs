using System.Text.Json;
using System.Text.Json.Nodes;
using Contested.GraphQL.Validation.Suggestions;
using Contested.Mcp.Answers;

namespace Contested.Mcp.Arguments;

/// <summary>The arguments of a tool: those of its own, and how large the answer may be.</summary>
internal sealed class ToolArguments
{
    private const string MaxBytes = "maxBytes";

    private readonly IReadOnlyList<ToolArgument> _all;

    public ToolArguments(params IEnumerable<ToolArgument> arguments) => _all =
    [
        .. arguments,
        new(MaxBytes, ArgumentKind.WholeNumber, $"How many bytes the answer may have: {ToolAnswer.DefaultMaxBytes} by default. It says what it leaves out.")
        {
            Minimum = ToolAnswer.LowestMaxBytes,
            Maximum = ToolAnswer.HighestMaxBytes,
        },
    ];

    /// <summary>Describes the arguments as JSON Schema.</summary>
    public JsonElement ToSchema() => JsonSerializer.SerializeToElement(new JsonObject
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(_all.Select(argument => KeyValuePair.Create(argument.Name, (JsonNode?)argument.ToSchema()))),
        ["required"] = new JsonArray([.. _all.Where(argument => argument.IsRequired).Select(argument => JsonValue.Create(argument.Name))]),
        ["additionalProperties"] = false,
    });

    /// <summary>Reads the arguments of a call. What is null is not given.</summary>
    /// <returns>What is given, as variables, and how many bytes the answer may have.</returns>
    /// <exception cref="ToolRefusedException">An argument is unknown, is missing, or cannot be what is given.</exception>
    public (Dictionary<string, object?> Variables, int MaxBytes) Read(IDictionary<string, JsonElement>? given)
    {
        var variables = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in given ?? new Dictionary<string, JsonElement>())
        {
            var argument = _all.FirstOrDefault(one => one.Name == name) ?? throw Unknown(name);
            if (value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined))
            {
                variables[name] = argument.Read(value);
            }
        }

        if (_all.FirstOrDefault(argument => argument.IsRequired && !variables.ContainsKey(argument.Name)) is { } missing)
        {
            throw new ToolRefusedException($"The argument \"{missing.Name}\" is missing: {missing.Description}");
        }

        return (variables, variables.Remove(MaxBytes, out var size) ? (int)size! : ToolAnswer.DefaultMaxBytes);
    }

    private ToolRefusedException Unknown(string name)
    {
        var names = _all.Select(argument => argument.Name).ToList();
        return new ToolRefusedException(
            $"There is no argument \"{(name.Length > 100 ? name[..100] + "…" : name)}\".{DidYouMean.Format(SuggestionList.Create(name, names))} The arguments are {string.Join(", ", names)}.");
    }
}
