using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json.Nodes;
using Contested.Domain.Datasets.Definitions;

namespace Contested.Domain.Datasets.Schemas;

/// <summary>The schema of an entry, which takes what the reader takes without looking at other keys, entries and files.</summary>
internal static class EntrySchema
{
    /// <summary>The schema of an entry.</summary>
    public static JsonObject Of(EntryDefinition entry) => new()
    {
        ["description"] = EntryDocumentation.Of(entry),
        ["type"] = "object",
        ["required"] = new JsonArray([.. entry.Keys.Where(IsRequired).Select(key => JsonValue.Create(key.Name))]),
        ["additionalProperties"] = false,
        ["properties"] = new JsonObject(entry.Keys.Select(key => KeyValuePair.Create(key.Name, (JsonNode?)Of(entry, key)))),
    };

    private static bool IsRequired(KeyDefinition key) => key.IsRequired || LeastOf(key) > 0;

    private static int LeastOf(KeyDefinition key) => key.Parameter.GetCustomAttribute<MinLengthAttribute>()?.Length ?? 0;

    private static JsonObject Of(EntryDefinition entry, KeyDefinition key)
    {
        var schema = key.Format switch
        {
            ScalarFormat scalar => ScalarSchema.Of(scalar, key),
            ListFormat list => ListOf(ScalarSchema.Of(list.Item, key), LeastOf(key), isUnique: true),
            EntryFormat nested => Of(nested.Entry),
            EntryListFormat list => ListOf(Of(list.Entry), LeastOf(key), isUnique: false),
            PairsFormat pairs => PairsOf(pairs, key),
            _ => throw new NotSupportedException($"There is no schema for \"{key.Name}\"."),
        };
        schema["description"] = EntryDocumentation.Of(entry, key);
        if (key.Parameter.GetCustomAttribute<DefaultValueAttribute>() is { } otherwise)
        {
            schema["default"] = JsonValue.Create((bool)otherwise.Value!);
        }

        return schema;
    }

    private static JsonObject ListOf(JsonObject item, int least, bool isUnique)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = item };
        if (least > 0)
        {
            schema["minItems"] = least;
        }

        if (isUnique)
        {
            schema["uniqueItems"] = true;
        }

        return schema;
    }

    // The names of keys are always texts.
    private static JsonObject PairsOf(PairsFormat pairs, KeyDefinition key) => new()
    {
        ["type"] = "object",
        ["propertyNames"] = new JsonObject
        {
            ["pattern"] = pairs.Key.Kind == ScalarKind.WholeNumber
                ? ScalarSchema.WholeNumbersFrom(1)
                : key.Parameter.GetCustomAttribute<RegularExpressionAttribute>()!.Pattern,
        },
        ["additionalProperties"] = ScalarSchema.Of(pairs.Value, key),
    };
}
