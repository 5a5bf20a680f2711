using System.Collections;
using System.Reflection;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Library;

/// <summary>Reads the entities in memory by the names of the schema.</summary>
internal static class ClrModel
{
    /// <summary>The property behind a field.</summary>
    public static PropertyInfo Property(object owner, string field) => owner.GetType().GetProperty(field switch
    {
        "key" => "Id",
        "pageCount" => nameof(Publication.Pages),
        _ => char.ToUpperInvariant(field[0]) + field[1..],
    })!;

    public static object? Read(object owner, string field) => Property(owner, field).GetValue(owner);

    /// <summary>Whether a type has single values that are neither lists nor objects.</summary>
    public static bool IsLeaf(Type type) => type == typeof(string) || type.IsValueType;

    public static bool IsList(Type type) => type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable));

    /// <summary>A JSON value as the property has it.</summary>
    public static object? Parse(object? value, Type type) => (Nullable.GetUnderlyingType(type) ?? type, value) switch
    {
        (_, null) => null,
        (var enumType, string name) when enumType.IsEnum => Enum.Parse(enumType, name.Replace("_", ""), ignoreCase: true),
        (var dateType, string day) when dateType == typeof(DateOnly) => DateOnly.Parse(day),
        (var numberType, int number) when numberType == typeof(double) => (double)number,
        _ => value,
    };
}
