using System.ComponentModel.DataAnnotations;

namespace Contested.GraphQL.EntityFrameworkCore.Queries;

/// <summary>Reads the arguments that a class of <see cref="FieldArguments"/> stands for.</summary>
internal static class ArgumentReader
{
    /// <summary>Gives the arguments as a field declares them.</summary>
    public static IEnumerable<InputValueDefinition> Define(ArgumentsDefinition definition, SchemaModel schema) => definition.Properties.Select(property =>
    {
        var element = ArgumentsDefinition.ElementTypeOf(property);
        GraphQLType leaf = schema.Leaves.Get(element ?? property.PropertyType);
        var type = element is null ? leaf : new ListType(new NonNullType(leaf));
        return new InputValueDefinition(ArgumentsDefinition.NameOf(property), property.IsDefined(typeof(RequiredAttribute)) ? new NonNullType(type) : type)
        {
            Description = schema.Documentation.Summary(property),
        };
    });

    /// <summary>Reads the arguments of a field.</summary>
    /// <exception cref="GraphQLException">They are not valid, or exceed a limit.</exception>
    public static GivenArguments Read(ArgumentsDefinition definition, PlanningContext planning, SchemaModel schema, Func<string, PlanValue?> argument)
    {
        var values = new PlanValue?[definition.Properties.Count];
        for (var index = 0; index < values.Length; index++)
        {
            var name = ArgumentsDefinition.NameOf(definition.Properties[index]);
            if ((values[index] = argument(name)) is { } value)
            {
                planning.Check(value, new ListLengthRule(name, schema.Options.MaxFilterListLength));
                planning.Check(value, new TextLengthRule(name, schema.Options.MaxTextLength));
                planning.Check(value, new StorableTextRule(name));
            }
        }

        var given = new GivenArguments(definition, planning, values);
        if (values.Any(value => value is not null))
        {
            planning.Check(given.Value, ArgumentsRule.Instance);
        }

        return given;
    }
}

/// <summary>The arguments of a field in an operation.</summary>
/// <param name="definition">Which arguments there are.</param>
/// <param name="planning">Knows the values.</param>
/// <param name="values">The values in the order of the definition; null for those that are not given.</param>
internal sealed class GivenArguments(ArgumentsDefinition definition, PlanningContext planning, IReadOnlyList<PlanValue?> values)
{
    /// <summary>The object that stands for the arguments.</summary>
    public ArgumentsValue Value { get; } = new(definition, values);

    /// <summary>Whether one of the arguments has a value.</summary>
    public bool Any() => values.Any(value => value is not null && !planning.IsNull(value));

    /// <summary>Gives the value of an argument; null where it has none, or is null.</summary>
    public PlanValue? Of(string name)
    {
        for (var index = 0; index < values.Count; index++)
        {
            if (ArgumentsDefinition.NameOf(definition.Properties[index]) == name)
            {
                return values[index] is { } value && !planning.IsNull(value) ? value : null;
            }
        }

        throw new NotSupportedException($"{definition} has no argument \"{name}\".");
    }
}

/// <summary>The object that stands for the arguments of a field.</summary>
/// <param name="Definition">Which arguments there are.</param>
/// <param name="Values">The values in the order of the definition; null for those that are not given.</param>
internal sealed record ArgumentsValue(ArgumentsDefinition Definition, IReadOnlyList<PlanValue?> Values) : PlanValue
{
    public override bool IsConstant { get; } = Values.All(value => value?.IsConstant != false);

    public override FieldArguments Evaluate(IReadOnlyDictionary<string, object?> variables) =>
        Definition.Create([.. Values.Select(value => value?.Evaluate(variables))]);

    public bool Equals(ArgumentsValue? other) => other is not null && Definition == other.Definition && Values.SequenceEqual(other.Values);

    public override int GetHashCode() => Values.Aggregate(Definition.GetHashCode(), HashCode.Combine);

    public override string ToString()
    {
        var given = Values.Select((value, index) => (value, Name: ArgumentsDefinition.NameOf(Definition.Properties[index]))).Where(argument => argument.value is not null);
        return $"{Definition} {{ {string.Join(", ", given.Select(argument => $"{argument.Name}: {argument.value}"))} }}";
    }
}

/// <summary>Arguments are valid by themselves.</summary>
internal sealed record ArgumentsRule : ValueRule
{
    public static ArgumentsRule Instance { get; } = new();

    public override void Check(object? value) => ((FieldArguments)value!).Check();
}
