namespace Contested.Conformance.Generation;

/// <summary>Makes literals that fit a type.</summary>
/// <param name="schema">The schema that defines the types.</param>
/// <param name="random">Chooses.</param>
/// <param name="isForDefaults">Whether graphql-js must be able to print them as default values: it cannot for lists and objects of custom scalars.</param>
internal sealed class LiteralGenerator(SchemaModel schema, RandomChoice random, bool isForDefaults = false)
{
    private static readonly Dictionary<string, string[]> Scalars = new(StringComparer.Ordinal)
    {
        ["Int"] = ["0", "-1", "42", "2147483647", "-2147483648"],
        ["Float"] = ["0", "1.5", "-2.25e3", "3", "1E-7", "0.1"],
        ["String"] = ["\"\"", "\"text\"", "\"a \\\"b\\\" \\\\ \\n \\u00fc \\u{1F41F}\"", "\"\"\"\n  block\n    \"string\"\n  \"\"\"", "\"ünï 🐟\""],
        ["Boolean"] = ["true", "false"],
        ["ID"] = ["\"id\"", "7", "\"\"", "12345678901"],
    };

    private static readonly string[] Simple = ["1", "\"x\"", "true", "1.25"];
    private static readonly string[] Anything = [.. Simple, "ENUM", "[1, \"two\", null]", "{ a: 1, b: { c: [0.5] } }"];

    /// <summary>Makes a literal.</summary>
    /// <param name="type">The type.</param>
    /// <param name="depth">How deep objects may nest.</param>
    /// <param name="useVariable">Gives a variable for a type, one that must have a value or not, in place of a literal; or null.</param>
    /// <param name="mustHaveValue">Whether it may not be null, whatever its type.</param>
    public string Generate(string type, int depth = 3, Func<string, bool, string?>? useVariable = null, bool mustHaveValue = false)
    {
        if (useVariable?.Invoke(type, mustHaveValue) is { } variable)
        {
            return variable;
        }

        if (type.EndsWith('!'))
        {
            return GenerateValue(type[..^1], depth, useVariable);
        }

        return !mustHaveValue && random.Chance(12) ? "null" : GenerateValue(type, depth, useVariable);
    }

    private string GenerateValue(string type, int depth, Func<string, bool, string?>? useVariable)
    {
        if (type.StartsWith('['))
        {
            var item = type[1..^1];
            return !item.StartsWith('[') && random.Chance(15)
                ? GenerateValue(item.TrimEnd('!'), depth, useVariable)
                : $"[{string.Join(", ", Enumerable.Range(0, random.Between(0, 3)).Select(_ => Generate(item, depth - 1, useVariable)))}]";
        }

        if (Scalars.TryGetValue(type, out var literals))
        {
            return random.Pick(literals);
        }

        var definition = schema.Types[type];
        return definition.Kind switch
        {
            TypeModelKind.Enum => random.Pick(definition.Values),
            TypeModelKind.Input => GenerateObject(definition, depth, useVariable),
            _ => random.Pick(isForDefaults ? Simple : Anything),
        };
    }

    private string GenerateObject(TypeModel type, int depth, Func<string, bool, string?>? useVariable)
    {
        if (type.IsOneOf)
        {
            var field = depth <= 0 ? type.InputFields[0] : random.Pick(type.InputFields);
            return $"{{ {field.Name}: {Generate(field.Type, depth - 1, useVariable, mustHaveValue: true)} }}";
        }

        var fields = type.InputFields.Where(field => field.IsRequired || (depth > 0 && random.Chance(50)));
        return $"{{ {string.Join(", ", fields.Select(field => $"{field.Name}: {Generate(field.Type, depth - 1, useVariable)}"))} }}";
    }
}
