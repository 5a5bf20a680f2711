namespace Contested.Conformance.Generation;

/// <summary>Makes JSON values for variables: mostly fitting their type.</summary>
internal sealed class JsonGenerator(SchemaModel schema, RandomChoice random)
{
    private static readonly string[] Anything =
        ["null", "true", "1", "-7", "1.5", "2147483648", "-2147483649", "10000000000", "1e3", "-0", "\"x\"", "\"RED\"", "\"\"", "[]", "[1]", "[null]", "{}", "{\"a\":1}", "{\"name\":null}", "[[\"x\"]]"];

    private static readonly Dictionary<string, string[]> Scalars = new(StringComparer.Ordinal)
    {
        ["Int"] = ["0", "-1", "42", "3.0", "1e2", "2147483647", "-2147483648"],
        ["Float"] = ["0", "1.5", "-2.25e3", "3", "2147483648", "9007199254740991", "1e21"],
        ["String"] = ["\"\"", "\"text\"", "\"a \\\"b\\\" \\\\ \\n\"", "\"ünï 🐟\""],
        ["Boolean"] = ["true", "false"],
        ["ID"] = ["\"id\"", "7", "-3", "7.0", "2147483648", "9007199254740991", "1e21"],
    };

    public string Generate(string type, int depth = 3)
    {
        if (random.Chance(4))
        {
            return random.Pick(Anything);
        }

        if (!type.EndsWith('!') && random.Chance(10))
        {
            return "null";
        }

        var nullable = type.TrimEnd('!');
        if (nullable.StartsWith('['))
        {
            var item = nullable[1..^1];
            return random.Chance(15)
                ? Generate(item, depth)
                : $"[{string.Join(",", Enumerable.Range(0, random.Between(0, 3)).Select(_ => Generate(item, depth - 1)))}]";
        }

        if (Scalars.TryGetValue(nullable, out var values))
        {
            return random.Pick(values);
        }

        var definition = schema.Types.GetValueOrDefault(nullable);
        return definition?.Kind switch
        {
            TypeModelKind.Enum => random.Chance(5) ? "\"Nope\"" : $"\"{random.Pick(definition.Values)}\"",
            TypeModelKind.Input => GenerateObject(definition, depth),
            _ => random.Pick(Anything),
        };
    }

    private string GenerateObject(TypeModel type, int depth)
    {
        var fields = type.IsOneOf && random.Chance(90)
            ? [depth <= 0 ? type.InputFields[0] : random.Pick(type.InputFields)]
            : type.InputFields.Where(field => (field.IsRequired || (depth > 0 && random.Chance(50))) && random.Chance(97));
        var entries = fields.Select(field => $"\"{field.Name}\":{Generate(type.IsOneOf ? $"{field.Type}!" : field.Type, depth - 1)}");
        return $"{{{string.Join(",", random.Chance(3) ? [.. entries, "\"further\":1"] : entries)}}}";
    }
}
