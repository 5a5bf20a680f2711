using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json.Nodes;
using Contested.Domain.Datasets.Definitions;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets.Schemas;

/// <summary>The schema of a single value.</summary>
/// <remarks>
/// The reader takes a text as it is written, but an editor sees what YAML makes of it: <c>1883</c> is a number to it. So a schema takes
/// what YAML makes of texts that the reader takes.
/// </remarks>
internal static class ScalarSchema
{
    // A year that begins with 0 is no longer that when YAML has made a number of it.
    private const int FirstPlainYear = 1000;

    /// <summary>The schema of a value.</summary>
    /// <param name="format">What the value is.</param>
    /// <param name="key">The key that has it, or a list or pairs with it.</param>
    public static JsonObject Of(ScalarFormat format, KeyDefinition key)
    {
        var schema = format.Kind switch
        {
            ScalarKind.Text => Text(@"\S", "This is blank.", TextLength.Of(key.Name), "string", "number", "boolean"),
            ScalarKind.Slug => Text(ScalarForms.SlugForm, ScalarForms.SlugAdvice, TextLength.OfSlug, "string", "integer"),
            ScalarKind.WebAddress => Form(@"^[Hh][Tt][Tt][Pp][Ss]?://[^\s/]", ScalarForms.UrlExpected, TextLength.OfAddress, "string"),
            ScalarKind.LanguageTag => Form(ScalarForms.LanguageForm, ScalarForms.LanguageExpected, TextLength.OfName, "string"),
            ScalarKind.WholeNumber => Form(WholeNumbersFrom(LeastOf(key)), ScalarForms.WholeNumberExpected, null, "integer", "string"),
            ScalarKind.DecimalNumber => Form(ScalarForms.DecimalForm, ScalarForms.DecimalExpected, null, "number", "string"),
            ScalarKind.TruthValue => Form("^(true|false)$", ScalarForms.TruthValueExpected, null, "boolean", "string"),
            ScalarKind.Day => Form($"^{DateForms.Day}$", ScalarForms.DayExpected, null, "string"),
            ScalarKind.PartialDate => Form(DateForms.Partial, ScalarForms.PartialDateExpected, null, "integer", "string"),
            _ => Members(format),
        };
        AddLimits(schema, format.Kind, key);
        return schema;
    }

    /// <summary>The form of whole numbers from one on, as texts.</summary>
    public static string WholeNumbersFrom(int least) => least switch
    {
        < 0 => ScalarForms.WholeNumberForm,
        0 => "^(0|[1-9][0-9]*)$",
        _ => "^[1-9][0-9]*$",
    };

    private static RangeAttribute? RangeOf(KeyDefinition key) => key.Parameter.GetCustomAttribute<RangeAttribute>();

    private static int LeastOf(KeyDefinition key) => (int?)RangeOf(key)?.Minimum ?? int.MinValue;

    private static JsonObject Members(ScalarFormat format) => new()
    {
        ["enum"] = new JsonArray([.. format.Members!.Select(member => JsonValue.Create(member))]),
        ["enumDescriptions"] = new JsonArray([.. EntryDocumentation.OfMembers(format.Type).Select(text => JsonValue.Create(text))]),
    };

    private static JsonObject Form(string pattern, string expected, int? most, params string[] types) =>
        Text(pattern, $"This is not {expected}.", most, types);

    private static JsonObject Text(string pattern, string message, int? most, params string[] types)
    {
        var schema = new JsonObject
        {
            ["type"] = types is [var only] ? only : new JsonArray([.. types.Select(type => JsonValue.Create(type))]),
            ["pattern"] = pattern,
            ["patternErrorMessage"] = message,
        };
        if (most is not null)
        {
            schema["maxLength"] = most;
        }

        return schema;
    }

    private static void AddLimits(JsonObject schema, ScalarKind kind, KeyDefinition key)
    {
        if (kind is ScalarKind.WholeNumber or ScalarKind.DecimalNumber)
        {
            schema["minimum"] = LeastOf(key);
            schema["maximum"] = (int?)RangeOf(key)?.Maximum ?? int.MaxValue;
        }
        else if (kind == ScalarKind.PartialDate)
        {
            schema["minimum"] = FirstPlainYear;
            schema["maximum"] = DateOnly.MaxValue.Year;
        }
        else if (kind == ScalarKind.Slug)
        {
            schema["minimum"] = 0;
        }
    }
}
