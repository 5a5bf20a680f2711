using System.Text;

namespace Contested.Conformance.Generation;

/// <summary>Writes schemas as SDL, with descriptions, directives, extensions, and every freedom of layout.</summary>
internal sealed class SchemaWriter
{
    private static readonly string[] Descriptions =
        ["\"short\"", "\"\"", "\"with \\\"quotes\\\" and \\\\\"", "\"\"\"\nA block\n  with \"quotes\"\n\"\"\"", "\"\"\"one line\"\"\"", "\"\"\"  ends with a backslash \\ \"\"\"", "\"ü 🐟\\ttab\""];

    private static readonly string[] Deprecations =
        [" @deprecated", " @deprecated(reason: \"old\")", " @deprecated(reason: \"\"\"old\none \"\"\")", " @deprecated(reason: \"\")"];

    private readonly SchemaModel _schema;
    private readonly RandomChoice _random;
    private readonly LiteralGenerator _literals;
    private readonly StringBuilder _text = new();

    private SchemaWriter(SchemaModel schema, RandomChoice random)
    {
        _schema = schema;
        _random = random;
        _literals = new LiteralGenerator(schema, random);
    }

    public static string Write(SchemaModel schema, RandomChoice random)
    {
        var writer = new SchemaWriter(schema, random);
        writer.Write();
        return writer._text.ToString();
    }

    private void Write()
    {
        if (_schema.Roots["query"] != "Query" || _random.Chance(20))
        {
            var roots = _schema.Roots.Select(root => $"  {root.Key}: {root.Value}");
            Line($"{Description()}schema{Directives("SCHEMA")} {{\n{string.Join('\n', roots)}\n}}");
        }

        _schema.Directives.ForEach(directive => Line($"{Description()}{directive}"));
        foreach (var type in _schema.Types.Values.OrderBy(_ => _random.Seed()))
        {
            Write(type);
        }
    }

    private void Write(TypeModel type)
    {
        switch (type.Kind)
        {
            case TypeModelKind.Scalar:
                var url = _random.Chance(40) ? $" @specifiedBy(url: \"https://example.org/{type.Name}\")" : string.Empty;
                Line($"{Description()}scalar {type.Name}{url}{Directives("SCALAR")}");
                break;
            case TypeModelKind.Enum:
                Parts(type, "enum", string.Empty, "ENUM", type.Values.Select(value => Member(value, "ENUM_VALUE", isDeprecable: true)), " {\n", "\n}", "\n");
                break;
            case TypeModelKind.Input:
                var fields = type.InputFields.Select(field => Member(field.ToString(), "INPUT_FIELD_DEFINITION", !field.IsRequired));
                Parts(type, "input", type.IsOneOf ? " @oneOf" : string.Empty, "INPUT_OBJECT", fields, " {\n", "\n}", "\n");
                break;
            case TypeModelKind.Union:
                Parts(type, "union", string.Empty, "UNION", type.Members, _random.Chance(30) ? " = | " : " = ", string.Empty, " | ");
                break;
            default:
                var implements = type.Interfaces.Count == 0 ? string.Empty : $" implements {(_random.Chance(20) ? "& " : string.Empty)}{string.Join(" & ", type.Interfaces)}";
                var (keyword, location) = type.Kind is TypeModelKind.Object ? ("type", "OBJECT") : ("interface", "INTERFACE");
                Parts(type, keyword, implements, location, type.Fields.Select(field => Member(Field(field), "FIELD_DEFINITION", !IsImplementation(type, field))), " {\n", "\n}", "\n");
                break;
        }
    }

    /// <summary>Writes a definition; sometimes its last part is in an extension.</summary>
    private void Parts(TypeModel type, string keyword, string head, string location, IEnumerable<string> members, string open, string close, string separator)
    {
        var all = members.ToList();
        var extended = all.Count > 1 && _random.Chance(15) ? 1 : 0;
        Line($"{Description()}{keyword} {type.Name}{head}{Directives(location)}{open}{string.Join(separator, all.SkipLast(extended))}{close}");
        if (extended > 0)
        {
            Line($"extend {keyword} {type.Name}{open}{all[^1]}{close}");
        }
    }

    private string Member(string text, string location, bool isDeprecable)
    {
        var deprecated = isDeprecable && _random.Chance(10) ? _random.Pick(Deprecations) : string.Empty;
        return $"  {Description()}{text}{deprecated}{Directives(location)}{(_random.Chance(5) ? " # note" : string.Empty)}";
    }

    private bool IsImplementation(TypeModel type, FieldModel field) =>
        type.Interfaces.Any(name => _schema.Types[name].Fields.Exists(implemented => implemented.Name == field.Name));

    private string Field(FieldModel field)
    {
        var arguments = field.Arguments.Select(argument => $"{Description()}{argument}{Directives("ARGUMENT_DEFINITION")}");
        return field.Arguments.Count == 0 ? field.ToString() : $"{field.Name}({string.Join(_random.Chance(50) ? ", " : "\n", arguments)}): {field.Type}";
    }

    private string Directives(string location) => new DirectiveGenerator(_schema, _random).Generate(location, type => _literals.Generate(type));

    private string Description() => _random.Chance(15) ? $"{_random.Pick(Descriptions)} " : string.Empty;

    private void Line(string text) => _text.Append(text).Append(_random.Chance(30) ? "\n\n" : "\n");
}
