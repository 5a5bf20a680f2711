using System.Globalization;

namespace Contested.Conformance.Generation;

/// <summary>Makes executable documents that are mostly valid for a schema.</summary>
internal sealed class DocumentGenerator
{
    private readonly SchemaModel _schema;
    private readonly RandomChoice _random;
    private readonly LiteralGenerator _literals;
    private readonly JsonGenerator _values;
    private readonly DirectiveGenerator _directives;
    private readonly List<VariableModel> _variables = [];
    private readonly List<(string Name, string Type)> _fragments = [];
    private int _size;

    private DocumentGenerator(SchemaModel schema, RandomChoice random)
    {
        _schema = schema;
        _random = random;
        _literals = new LiteralGenerator(schema, random);
        _values = new JsonGenerator(schema, random);
        _directives = new DirectiveGenerator(schema, random);
    }

    public static GeneratedDocument Generate(SchemaModel schema, RandomChoice random) => new DocumentGenerator(schema, random).Generate();

    private GeneratedDocument Generate()
    {
        var count = _random.Chance(85) ? 1 : _random.Between(2, 3);
        var bodies = new List<(string Kind, string Directives, string Selections)>();
        for (var index = 0; index < count; index++)
        {
            var kind = _random.Chance(75) ? "query" : _random.Pick([.. _schema.Roots.Keys]);
            bodies.Add((kind, Directives(kind.ToUpperInvariant()), Selections(_schema.Roots[kind], _random.Between(1, 4))));
        }

        var fragments = new List<string>();
        for (var index = 0; index < _fragments.Count; index++)
        {
            var (name, type) = _fragments[index];
            fragments.Add($"fragment {name} on {type}{Directives("FRAGMENT_DEFINITION")} {Selections(type, 2)}");
        }

        var definitions = bodies.Select((body, index) => Operation(body, count == 1 && _random.Chance(60) ? string.Empty : $"Operation{index}"));
        var isUnknown = _random.Chance(2);
        var operationName = isUnknown ? "Nowhere" : count > 1 && _random.Chance(95) ? $"Operation{_random.Between(0, count - 1)}" : null;
        return new GeneratedDocument(
            string.Join(_random.Chance(50) ? "\n" : "\n\n", definitions.Concat(fragments).OrderBy(_ => _random.Chance(10) ? 0 : 1)),
            VariableValues(),
            operationName);
    }

    private string Operation((string Kind, string Directives, string Selections) body, string name)
    {
        var variables = _variables.Select(variable => $"{variable}{_directives.Generate("VARIABLE_DEFINITION", type => _literals.Generate(type))}");
        var definitions = _variables.Count == 0 ? string.Empty : $"({string.Join(", ", variables)})";
        return body is { Kind: "query", Directives: "" } && name.Length + definitions.Length == 0 && _random.Chance(60)
            ? body.Selections
            : $"{body.Kind} {name}{definitions}{body.Directives} {body.Selections}";
    }

    private string VariableValues()
    {
        var given = _variables.Where(variable => _random.Chance(variable.Type.EndsWith('!') && variable.Default is null ? 97 : 70));
        return $"{{{string.Join(",", given.Select(variable => $"\"{variable.Name}\":{_values.Generate(variable.Type)}"))}}}";
    }

    private string Selections(string typeName, int depth, string indentation = "")
    {
        var inner = indentation + "  ";
        var selections = Enumerable.Range(0, _random.Between(1, 4)).Select(_ => $"{inner}{Selection(_schema.Types[typeName], depth, inner)}\n");
        return $"{{\n{string.Concat(selections)}{indentation}}}";
    }

    private string Selection(TypeModel type, int depth, string indentation)
    {
        _size++;
        var kind = _random.Between(0, 99);
        if (kind < 10 || (type.Fields.Count == 0 && (depth <= 0 || kind < 30)))
        {
            return $"__typename{Conditions()}";
        }

        if ((kind < 30 || type.Fields.Count == 0) && depth > 0 && _size < 60)
        {
            return Fragment(type, depth, indentation);
        }

        if (kind > 97 && type.Name == _schema.Roots["query"])
        {
            return $"__type(name: \"{_random.Pick([.. _schema.Types.Keys])}\") {{ kind name fields(includeDeprecated: {(_random.Chance(50) ? "true" : "false")}) {{ name isDeprecated args {{ name defaultValue }} }} possibleTypes {{ name }} }}";
        }

        var candidates = depth > 0 && _size < 60 ? type.Fields : [.. type.Fields.Where(field => !IsComposite(field))];
        return candidates.Count == 0 ? "__typename" : Field(type, _random.Pick(candidates), depth, indentation);
    }

    private string Field(TypeModel type, FieldModel field, int depth, string indentation)
    {
        var given = field.Arguments.Where(argument => argument.IsRequired || _random.Chance(60))
            .Select(argument => $"{argument.Name}: {_literals.Generate(argument.Type, 3, Variable)}").ToList();
        var arguments = given.Count == 0 ? string.Empty : $"({string.Join(_random.Chance(80) ? ", " : " ", given)})";
        var selections = IsComposite(field) ? $" {Selections(SchemaModel.NameOf(field.Type), depth - 1, indentation)}" : string.Empty;

        // An alias made of everything that must agree where response names are the same; without it, fields may conflict.
        var plain = _random.Chance(arguments.Length == 0 ? 40 : 10);
        var alias = plain ? string.Empty : $"{field.Name}_{Fingerprint($"{type.Name} {field.Type} {arguments}")}: ";
        return $"{alias}{field.Name}{arguments}{Conditions()}{Directives("FIELD")}{selections}";
    }

    private string Fragment(TypeModel type, int depth, string indentation)
    {
        var possible = _schema.PossibleTypes(type);
        var conditions = _schema.Types.Values
            .Where(candidate => candidate.IsComposite && _schema.PossibleTypes(candidate).Intersect(possible).Any())
            .Select(candidate => candidate.Name).ToList();
        if (_random.Chance(40) || conditions.Count == 0)
        {
            var condition = _random.Chance(80) && conditions.Count > 0 ? _random.Pick(conditions) : null;
            var head = condition is null ? string.Empty : $" on {condition}";
            return $"...{head}{Conditions()}{Directives("INLINE_FRAGMENT")} {Selections(condition ?? type.Name, depth - 1, indentation)}";
        }

        // Spreads of known fragments may make cycles, so they are few.
        var known = _fragments.Where(fragment => conditions.Contains(fragment.Type)).Select(fragment => fragment.Name).ToList();
        if (known.Count == 0 || !_random.Chance(20))
        {
            var name = _random.Chance(90) ? $"Fragment{_fragments.Count}" : $"on{_fragments.Count}";
            _fragments.Add((name, _random.Pick(conditions)));
            known = [name];
        }

        return $"...{_random.Pick(known)}{Conditions()}{Directives("FRAGMENT_SPREAD")}";
    }

    private string? Variable(string type, bool mustHaveValue)
    {
        if (!_random.Chance(15))
        {
            return null;
        }

        var exact = mustHaveValue && !type.EndsWith('!') ? $"{type}!" : type;
        var known = _variables.Where(variable => variable.Type == exact).ToList();
        if (known.Count > 0 && _random.Chance(50))
        {
            return $"${_random.Pick(known).Name}";
        }

        // A variable that may be null fits a place that may not, where it has a default.
        var isRelaxed = exact.EndsWith('!') && !mustHaveValue && _random.Chance(20);
        var variableType = isRelaxed ? exact[..^1] : exact;
        var literal = isRelaxed || _random.Chance(15) ? _literals.Generate(variableType, mustHaveValue: isRelaxed) : null;
        _variables.Add(new VariableModel($"v{_variables.Count}", variableType, literal));
        return $"${_variables[^1].Name}";
    }

    private string Conditions()
    {
        if (!_random.Chance(7))
        {
            return string.Empty;
        }

        var condition = Variable("Boolean!", mustHaveValue: false) ?? (_random.Chance(50) ? "true" : "false");
        return $" @{(_random.Chance(50) ? "skip" : "include")}(if: {condition})";
    }

    private string Directives(string location) => _directives.Generate(location, type => _literals.Generate(type));

    private bool IsComposite(FieldModel field) => _schema.Types.TryGetValue(SchemaModel.NameOf(field.Type), out var type) && type.IsComposite;

    private static string Fingerprint(string text) =>
        (text.Aggregate(17u, (sum, character) => unchecked((sum * 31) + character)) % 10_000).ToString(CultureInfo.InvariantCulture);
}
