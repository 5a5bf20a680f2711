using System.Text;
using Contested.GraphQL.EntityFrameworkCore.Tests.Filtering;
using Contested.GraphQL.EntityFrameworkCore.Tests.Library;
using Contested.GraphQL.EntityFrameworkCore.Tests.Sorting;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Plans;

/// <summary>Makes up operations that are valid for the schema of the library, with literals and variables for arguments.</summary>
internal sealed class RandomOperations(Types.Schema schema, LibraryContent content, int seed)
{
    private const int MaxDepth = 5;

    /// <summary>What computed series are neither filtered nor sorted by.</summary>
    private static readonly HashSet<string> NotOfComputed = ["publisher", "critic", "keywords", "publications", "volumes", "readers"];

    private readonly Random _random = new(seed);
    private readonly RandomFilters _filters = new(content, seed);
    private readonly RandomOrders _orders = new(seed);
    private readonly Dictionary<string, object?> _variables = [];
    private readonly List<string> _definitions = [];
    private int _alias;

    /// <summary>Makes up an operation.</summary>
    /// <returns>The document and its variables.</returns>
    public (string Document, IReadOnlyDictionary<string, object?> Variables) Next()
    {
        _variables.Clear();
        _definitions.Clear();
        _alias = 0;
        var selection = Selection(schema.QueryType!, MaxDepth, isRoot: true);
        var definitions = _definitions.Count == 0 ? string.Empty : $"({string.Join(", ", _definitions)})";
        return ($"query{definitions} {selection}", new Dictionary<string, object?>(_variables));
    }

    private string Selection(CompositeType type, int depth, bool isRoot = false)
    {
        var selections = new List<string>();
        var fields = type is ComplexType complex
            ? complex.Fields.Values.Where(field => depth > 1 || field.Type.InnermostType is not CompositeType).ToArray()
            : [];
        fields = [.. fields.Where(field => field.Name is not ("onlyAuthor" or "oddities"))];
        _random.Shuffle(fields);
        foreach (var field in fields.Take(isRoot ? _random.Next(1, 3) : _random.Next(1, 5)))
        {
            selections.Add(Field(field, depth));
        }

        if (type is IAbstractType && _random.Next(2) == 0)
        {
            var possible = schema.GetPossibleTypes(type);
            var chosen = possible[_random.Next(possible.Count)];
            selections.Add($"... on {chosen.Name}{Condition()} {Selection(chosen, depth - 1)}");
        }

        if (selections.Count == 0 || _random.Next(6) == 0)
        {
            selections.Add("__typename");
        }

        return $"{{ {string.Join(' ', selections)} }}";
    }

    private string Field(FieldDefinition field, int depth)
    {
        var text = new StringBuilder($"f{++_alias}: {field.Name}");
        var arguments = field.Arguments.Values.Select(argument => Argument(argument, field.Source is CollectionSource { ComputedFrom: not null } ? NotOfComputed : null)).OfType<string>().ToList();
        if (arguments.Exists(argument => argument.StartsWith("first", StringComparison.Ordinal)))
        {
            arguments.RemoveAll(argument => argument.StartsWith("last", StringComparison.Ordinal));
        }

        if (arguments.Count > 0)
        {
            text.Append('(').AppendJoin(", ", arguments).Append(')');
        }

        text.Append(Condition());
        if (field.Type.InnermostType is CompositeType composite)
        {
            text.Append(' ').Append(Selection(composite, depth - 1));
        }

        return text.ToString();
    }

    private string Condition() => _random.Next(12) switch
    {
        0 => $" @include(if: {Value("Boolean!", _random.Next(3) > 0)})",
        1 => $" @skip(if: {Value("Boolean!", _random.Next(3) == 0)})",
        _ => string.Empty,
    };

    private string? Argument(InputValueDefinition argument, IReadOnlySet<string>? without) => argument.Name switch
    {
        "slug" => $"slug: {Value("String!", content.Publications[_random.Next(content.Publications.Count)].Slug)}",
        "id" => Input(argument, NodeId()),
        "ids" => Input(argument, Enumerable.Range(0, _random.Next(6)).Select(_ => NodeId()).ToList<object?>()),
        "text" => Input(argument, SearchText()),
        "types" when _random.Next(2) == 0 => Input(argument, _random.Next(4) == 0 ? null : Names((EnumType)argument.Type.InnermostType, 0)),
        "by" => Input(argument, Names((EnumType)argument.Type.InnermostType, 1)),
        "fromCities" when _random.Next(3) == 0 => Input(argument, _random.Next(8) == 0 ? null : Cities()),
        "includeTagged" or "includeTheirs" or "onlyGood" when _random.Next(3) == 0 => Input(argument, _random.Next(8) == 0 ? null : _random.Next(2) == 0),
        "genres" when _random.Next(3) == 0 => Input(argument, _random.Next(8) == 0 ? null : Names((EnumType)argument.Type.InnermostType, 0)),
        "volumeSize" when _random.Next(3) == 0 => Input(argument, _random.Next(8) == 0 ? null : _random.Next(1, 6)),
        "tolerance" or "degree" when _random.Next(3) == 0 => Input(argument, _random.Next(8) == 0 ? null : _random.Next(5) / 4.0),
        "publishedBy" when _random.Next(3) == 0 => Input(argument, _random.Next(8) == 0 ? null : Day()),
        "first" or "last" when _random.Next(3) == 0 => $"{argument.Name}: {Value("Int", _random.Next(0, 7))}",
        "where" when _random.Next(2) == 0 => Input(argument, _random.Next(8) == 0 ? null : _filters.Next((InputObjectType)argument.Type.InnermostType, 3, without)),
        "order" when _random.Next(2) == 0 => Input(argument, _orders.Next((InputObjectType)argument.Type.InnermostType, without)),
        _ => null,
    };

    private List<object?> Cities()
    {
        var cities = content.Publishers.Select(publisher => publisher.City).OfType<object?>().ToArray();
        _random.Shuffle(cities);
        return [.. cities.Take(_random.Next(4))];
    }

    private string Day() => content.Publications[_random.Next(content.Publications.Count)].AcquiredOn.ToString("O");

    // Of nodes that exist, of some that do not, and seldom of none.
    private string NodeId()
    {
        var number = _random.Next(1, content.Publications.Count + 3);
        var node = _random.Next(20) switch
        {
            0 => "Review:1",
            < 5 => $"Tag:{content.Tags[_random.Next(content.Tags.Count)].Name}",
            < 12 => $"Magazine:p-{number}",
            _ => $"Book:p-{number}",
        };
        return Convert.ToBase64String(Encoding.UTF8.GetBytes(node));
    }

    private string SearchText() =>
        _random.Next(20) == 0 ? string.Join(' ', Enumerable.Repeat("a", 17)) : LibraryContent.Words[_random.Next(LibraryContent.Words.Count)];

    private List<object?> Names(EnumType type, int fewest)
    {
        var names = type.Values.Keys.ToArray();
        _random.Shuffle(names);
        return [.. names.Take(_random.Next(fewest, 3))];
    }

    private string Input(InputValueDefinition argument, object? value) => $"{argument.Name}: {Value(argument.Type.ToString()!, value, argument.Type)}";

    private string Value(string type, object? value, GraphQLType? inputType = null)
    {
        if (_random.Next(2) == 0)
        {
            return Literal(value, inputType);
        }

        var name = $"v{_variables.Count}";
        _variables[name] = value;
        _definitions.Add($"${name}: {type}");
        return $"${name}";
    }

    // Inside a literal, too, values can be variables.
    private string Literal(object? value, GraphQLType? type) => (value, type?.NullableType) switch
    {
        (null, _) => "null",
        (bool truth, _) => truth ? "true" : "false",
        (string text, EnumType) => text,
        (string text, _) => System.Text.Json.JsonSerializer.Serialize(text),
        (IReadOnlyDictionary<string, object?> fields, InputObjectType inputObject) =>
            $"{{ {string.Join(", ", fields.Select(field => $"{field.Key}: {Inside(field.Value, inputObject.Fields[field.Key].Type)}"))} }}",
        (IEnumerable<object?> items, ListType list) => $"[{string.Join(", ", items.Select(item => Inside(item, list.OfType)))}]",
        _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!,
    };

    private string Inside(object? value, GraphQLType type) =>
        _random.Next(3) == 0 && (value is not null || type is not NonNullType) ? Value(type.ToString()!, value, type) : Literal(value, type);
}
