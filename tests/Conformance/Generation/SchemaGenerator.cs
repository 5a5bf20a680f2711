namespace Contested.Conformance.Generation;

/// <summary>Makes schemas with all kinds of types, and with what refers from each kind to the others.</summary>
internal sealed class SchemaGenerator
{
    private static readonly string[] Names =
        ["name", "names", "size", "sizes", "color", "colour", "left", "right", "value", "values", "node", "nodes", "item", "items", "rank", "on", "type", "_x1"];

    private static readonly string[] ExecutableLocations =
        ["QUERY", "MUTATION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION"];

    private static readonly string[] TypeSystemLocations =
        ["SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE", "INPUT_OBJECT", "INPUT_FIELD_DEFINITION"];

    private readonly RandomChoice _random;
    private readonly SchemaModel _schema = new();
    private readonly LiteralGenerator _literals;

    private SchemaGenerator(RandomChoice random)
    {
        _random = random;
        _literals = new LiteralGenerator(_schema, random, isForDefaults: true);
    }

    public static SchemaModel Generate(RandomChoice random)
    {
        var generator = new SchemaGenerator(random);
        generator.AddLeafTypes();
        generator.AddInputTypes();
        generator.AddDirectives();
        generator.AddCompositeTypes();
        return generator._schema;
    }

    private void AddLeafTypes()
    {
        for (var index = _random.Between(0, 2); index > 0; index--)
        {
            Add(new TypeModel($"Custom{index}", TypeModelKind.Scalar));
        }

        for (var index = _random.Between(1, 3); index > 0; index--)
        {
            var type = Add(new TypeModel($"Enum{index}", TypeModelKind.Enum));
            type.Values.AddRange(_random.PickSome(["RED", "GREEN", "BLUE", "Red", "DARK_RED", "type", "query"], 1, 4));
        }
    }

    private void AddInputTypes()
    {
        for (var index = _random.Between(1, 3); index > 0; index--)
        {
            var type = new TypeModel($"Input{index}", TypeModelKind.Input) { IsOneOf = _random.Chance(30) };
            foreach (var name in _random.PickSome(Names, 1, 5))
            {
                var fieldType = InputType(type.IsOneOf);
                type.InputFields.Add(new InputModel(name, fieldType, type.IsOneOf ? null : Default(fieldType)));
            }

            // References to itself end where they may be left out; the first field of any input is not one.
            if (_random.Chance(30))
            {
                type.InputFields.Add(new InputModel("self", _random.Chance(50) ? type.Name : $"[{type.Name}!]"));
            }

            Add(type);
        }
    }

    private void AddDirectives()
    {
        for (var index = _random.Between(1, 3); index > 0; index--)
        {
            var locations = _random.PickSome([.. ExecutableLocations, .. TypeSystemLocations], 1, 8);
            _schema.Directives.Add(new DirectiveModel($"mark{index}", Arguments(2), _random.Chance(40), locations));
        }
    }

    private void AddCompositeTypes()
    {
        var isConventional = _random.Chance(70);
        _schema.Roots["query"] = isConventional ? "Query" : "Root";
        if (_random.Chance(50))
        {
            _schema.Roots["mutation"] = isConventional ? "Mutation" : "Change";
        }

        if (_random.Chance(25))
        {
            _schema.Roots["subscription"] = isConventional ? "Subscription" : "Watch";
        }

        // All names first, since fields refer to them in any direction.
        var interfaces = Enumerable.Range(1, _random.Between(0, 3)).Select(index => Add(new TypeModel($"Interface{index}", TypeModelKind.Interface))).ToList();
        var objects = Enumerable.Range(1, _random.Between(2, 5)).Select(index => $"Object{index}").Concat(_schema.Roots.Values)
            .Select(name => Add(new TypeModel(name, TypeModelKind.Object))).ToList();
        for (var index = _random.Between(0, 2); index > 0; index--)
        {
            Add(new TypeModel($"Union{index}", TypeModelKind.Union)).Members.AddRange(_random.PickSome([.. objects.Select(type => type.Name)], 1, 3));
        }

        for (var index = 0; index < interfaces.Count; index++)
        {
            Fill(interfaces[index], interfaces[..index]);
        }

        objects.ForEach(type => Fill(type, interfaces));
    }

    private void Fill(TypeModel type, IReadOnlyList<TypeModel> interfaces)
    {
        foreach (var implemented in _random.PickSome(interfaces, 0, 2))
        {
            // It has the fields of those that it implements itself. What another interface demands differently cannot be implemented too.
            if (implemented.Fields.TrueForAll(field => type.Fields.All(own => own.Name != field.Name || own == field)))
            {
                type.Interfaces.AddRange(implemented.Interfaces.Append(implemented.Name).Except(type.Interfaces));
                type.Fields.AddRange(implemented.Fields.Except(type.Fields));
            }
        }

        if (type.Interfaces.Count == 1)
        {
            for (var index = 0; index < type.Fields.Count; index++)
            {
                type.Fields[index] = Refine(type.Fields[index]);
            }
        }

        foreach (var name in _random.PickSome(Names, 2, 6).Where(name => type.Fields.All(field => field.Name != name)))
        {
            type.Fields.Add(new FieldModel(name, Wrap(_random.Pick(_schema.OutputNames)), _random.Chance(40) ? Arguments(3) : []));
        }
    }

    private FieldModel Refine(FieldModel field) => field with
    {
        Type = !field.Type.EndsWith('!') && _random.Chance(20) ? $"{field.Type}!" : field.Type,
        Arguments = _random.Chance(15) ? [.. field.Arguments, new InputModel("further", "Int")] : field.Arguments,
    };

    private List<InputModel> Arguments(int most) => [.. _random.PickSome(Names, 0, most).Select(name =>
    {
        var type = InputType(isNullable: false);
        return new InputModel(name, type, Default(type));
    })];

    private string InputType(bool isNullable)
    {
        string[] names = [.. SchemaModel.BuiltInScalars, .. _schema.OfKind(TypeModelKind.Scalar, TypeModelKind.Enum, TypeModelKind.Input).Select(type => type.Name)];
        var type = Wrap(_random.Pick(names));
        return isNullable ? type.TrimEnd('!') : type;
    }

    private string Wrap(string type)
    {
        var wrapped = _random.Chance(25) ? $"{type}!" : type;
        for (var depth = _random.Chance(30) ? _random.Between(1, 2) : 0; depth > 0; depth--)
        {
            wrapped = $"[{wrapped}]{(_random.Chance(25) ? "!" : string.Empty)}";
        }

        return wrapped;
    }

    private string? Default(string type) => _random.Chance(30) ? _literals.Generate(type) : null;

    private TypeModel Add(TypeModel type) => _schema.Types[type.Name] = type;
}
