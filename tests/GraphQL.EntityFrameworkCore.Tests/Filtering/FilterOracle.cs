using System.Collections;
using Contested.GraphQL.EntityFrameworkCore.Tests.Library;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Filtering;

/// <summary>What filters mean, said once more in plain C# over entities in memory.</summary>
internal static class FilterOracle
{
    /// <summary>Tells whether an entity or value object satisfies a filter.</summary>
    public static bool Matches(object item, IReadOnlyDictionary<string, object?> filter) => filter.All(field => (field.Key, field.Value) switch
    {
        ("and" or "or" or "not", null) => true,
        ("and", IEnumerable<object?> all) => all.All(each => Matches(item, Fields(each))),
        ("or", IEnumerable<object?> any) => !any.Any() || any.Any(each => Matches(item, Fields(each))),
        ("not", var condition) => !Matches(item, Fields(condition)),
        var (name, condition) => MatchesField(item, name, condition),
    });

    private static bool MatchesField(object item, string field, object? condition)
    {
        var property = ClrModel.Property(item, field);
        var value = property.GetValue(item);
        if (ClrModel.IsList(property.PropertyType))
        {
            return Fields(condition).All(operation => MatchesList([.. ((IEnumerable)value!).Cast<object>()], operation.Key, operation.Value));
        }

        return ClrModel.IsLeaf(property.PropertyType)
            ? MatchesLeaf(value, property.PropertyType, Fields(condition))
            : condition is null ? value is null : value is not null && Matches(value, Fields(condition));
    }

    private static bool MatchesList(List<object> items, string operation, object? condition) => operation switch
    {
        "any" => condition is null || items.Count > 0 == (bool)condition,
        "some" => items.Any(item => MatchesItem(item, Fields(condition))),
        "none" => !items.Any(item => MatchesItem(item, Fields(condition))),
        "all" => items.All(item => MatchesItem(item, Fields(condition))),
        _ => throw new ArgumentException(operation),
    };

    private static bool MatchesItem(object item, IReadOnlyDictionary<string, object?> condition) =>
        ClrModel.IsLeaf(item.GetType()) ? MatchesLeaf(item, item.GetType(), condition) : Matches(item, condition);

    private static bool MatchesLeaf(object? value, Type type, IReadOnlyDictionary<string, object?> operations) =>
        operations.All(operation => Matches(value, type, operation.Key, operation.Value));

    private static bool Matches(object? value, Type type, string operation, object? operand) => operation switch
    {
        ['n', .. var positive] => !Matches(value, type, positive, operand),
        "eq" => Equals(value, ClrModel.Parse(operand, type)),
        "in" => ((IEnumerable<object?>)operand!).Any(each => Equals(value, ClrModel.Parse(each, type))),
        "contains" => value is string text && Fold(text).Contains(Fold(operand), StringComparison.Ordinal),
        "startsWith" => value is string text && Fold(text).StartsWith(Fold(operand), StringComparison.Ordinal),
        "endsWith" => value is string text && Fold(text).EndsWith(Fold(operand), StringComparison.Ordinal),
        _ => value is not null && Comparer<object>.Default.Compare(value, ClrModel.Parse(operand, type)) is var order && operation switch
        {
            "gt" => order > 0,
            "gte" => order >= 0,
            "lt" => order < 0,
            "lte" => order <= 0,
            _ => throw new ArgumentException(operation),
        },
    };

    private static string Fold(object? text) => TextFolding.Fold((string)text!);

    private static IReadOnlyDictionary<string, object?> Fields(object? value) => (IReadOnlyDictionary<string, object?>)value!;
}
