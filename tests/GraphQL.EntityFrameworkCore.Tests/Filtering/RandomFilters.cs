using Contested.GraphQL.EntityFrameworkCore.Tests.Library;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Filtering;

/// <summary>Makes up filters that fit the input types of a schema.</summary>
internal sealed class RandomFilters(LibraryContent content, int seed)
{
    private const int MaxConditions = 250;

    private static readonly HashSet<string> OptionalObjects = ["mentor", "publisher", "price", "deposit", "reviewer", "opener", "sequel", "critic"];

    private readonly Random _random = new(seed);

    /// <summary>Makes up conditions, no more of them than are allowed.</summary>
    /// <param name="type">The type of the filter.</param>
    /// <param name="depth">How many levels of conditions may be inside.</param>
    /// <param name="without">The fields of the type that no condition is made on.</param>
    public Dictionary<string, object?> Next(InputObjectType type, int depth, IReadOnlySet<string>? without = null)
    {
        while (true)
        {
            var conditions = Conditions(type, depth, without);
            if (Count(conditions) <= MaxConditions)
            {
                return conditions;
            }
        }
    }

    /// <summary>Makes up a value for an operation.</summary>
    public object? Operand(InputValueDefinition operation) => operation.Name switch
    {
        "eq" or "neq" => _random.Next(4) == 0 ? null : Leaf(operation.Type.InnermostType),
        "in" or "nin" => Many(4, () => _random.Next(6) == 0 ? null : Leaf(operation.Type.InnermostType)),
        "any" => _random.Next(5) == 0 ? null : _random.Next(2) == 0,
        _ => Leaf(operation.Type.InnermostType),
    };

    private Dictionary<string, object?> Conditions(InputObjectType type, int depth, IReadOnlySet<string>? without = null)
    {
        var fields = type.Fields.Values.Where(field => without?.Contains(field.Name) != true).Where(field => depth > 0 || field.Type.InnermostType is not InputObjectType inner || IsOperations(inner)).ToArray();
        _random.Shuffle(fields);
        return fields.Take(_random.Next(10) == 0 ? 0 : _random.Next(1, 4)).ToDictionary(field => field.Name, field => Value(field, depth - 1, without));
    }

    private static int Count(object? value) => value switch
    {
        IReadOnlyDictionary<string, object?> fields => fields.Values.Sum(field => 1 + Count(field)),
        IReadOnlyList<object?> items => items.Sum(item => 1 + Count(item)),
        _ => 0,
    };

    private object? Value(InputValueDefinition field, int depth, IReadOnlySet<string>? without) => (field.Name, field.Type.InnermostType) switch
    {
        ("and" or "or" or "not", _) when _random.Next(10) == 0 => null,
        ("and" or "or", InputObjectType inner) => Many(4, () => Conditions(inner, depth, without)),
        ("not", InputObjectType inner) => Conditions(inner, depth, without),
        (_, InputObjectType) when OptionalObjects.Contains(field.Name) && _random.Next(4) == 0 => null,
        (_, InputObjectType inner) => Conditions(inner, depth),
        _ => Operand(field),
    };

    private object? Leaf(GraphQLType type) => type switch
    {
        EnumType enumType => Pick(enumType.Values.Keys),
        _ when type == SpecifiedScalars.Int => _random.Next(-3, 10),
        _ when type == SpecifiedScalars.Float => Pick<double>([_random.Next(9) / 4.0, _random.Next(9) / 3.0, _random.Next(9) * 1.1]),
        _ when type == SpecifiedScalars.Boolean => _random.Next(2) == 0,
        _ when type == LocalDateScalar.Type => new DateOnly(2016, 6, 28).AddDays(_random.Next(-4, 4) * 50).ToString("O"),
        _ when type == SpecifiedScalars.String => Text(),
        _ => throw new NotSupportedException(type.ToString()),
    };

    private string Text() => _random.Next(8) switch
    {
        0 => Pick(content.Publications).Title,
        1 => Pick(content.Reviews).Text ?? "",
        2 => Pick(content.Tags).Name,
        3 => Pick<string>(["EUR", "eur", "P1", "P2%", "p-7", "_", "%"]),
        4 => Pick(LibraryContent.Words).ToUpperInvariant(),
        5 => Pick(LibraryContent.Words).ToLowerInvariant(),
        _ => Pick(LibraryContent.Words),
    };

    private static bool IsOperations(InputObjectType type) => type.Name.EndsWith("OperationFilterInput", StringComparison.Ordinal) && !type.Name.StartsWith("List", StringComparison.Ordinal);

    private List<object?> Many(int limit, Func<object?> make) => [.. Enumerable.Range(0, _random.Next(limit)).Select(_ => make())];

    private T Pick<T>(IEnumerable<T> values) => values.ElementAt(_random.Next(values.Count()));
}
