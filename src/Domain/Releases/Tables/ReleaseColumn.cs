using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using Contested.Domain.Dates;

namespace Contested.Domain.Releases.Tables;

/// <summary>A column of a table of a release, as the parameter of its record says.</summary>
internal sealed class ReleaseColumn
{
    private static readonly NullabilityInfoContext Nullability = new();

    private readonly PropertyInfo _property;
    private readonly FrozenDictionary<object, string>? _members;

    /// <summary>The column of a parameter.</summary>
    public ReleaseColumn(ParameterInfo parameter)
    {
        Parameter = parameter;
        _property = parameter.Member.DeclaringType!.GetProperty(parameter.Name!)!;
        Name = JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!);
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        Type = TypeOf(type);
        _members = type.IsEnum ? Enum.GetValues(type).Cast<object>().ToFrozenDictionary(member => member, NameOf) : null;
        Members = type.IsEnum ? [.. Enum.GetValues(type).Cast<object>().Select(NameOf)] : null;
        lock (Nullability)
        {
            IsRequired = Nullability.Create(parameter).ReadState != NullabilityState.Nullable;
        }
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>What its values are.</summary>
    public ColumnType Type { get; }

    /// <summary>Whether each row has a value.</summary>
    public bool IsRequired { get; }

    /// <summary>The texts that there are; null where there is no end of them.</summary>
    public IReadOnlyList<string>? Members { get; }

    /// <summary>The parameter.</summary>
    public ParameterInfo Parameter { get; }

    /// <summary>The value in a row: a text, an <c>int</c>, a <c>double</c>, a <c>bool</c>, a day or a list of texts; null for none.</summary>
    public object? ValueIn(object row) => _property.GetValue(row) switch
    {
        PartialDate date => date.Text,
        Enum member => _members![member],
        var value => value,
    };

    private static string NameOf(object member) => JsonNamingPolicy.SnakeCaseUpper.ConvertName(member.ToString()!);

    private static ColumnType TypeOf(Type type) =>
        type == typeof(string) || type.IsEnum ? ColumnType.Text
        : type == typeof(int) ? ColumnType.WholeNumber
        : type == typeof(double) ? ColumnType.Number
        : type == typeof(bool) ? ColumnType.TruthValue
        : type == typeof(DateOnly) ? ColumnType.Day
        : type == typeof(PartialDate) ? ColumnType.PartialDate
        : type == typeof(IReadOnlyList<string>) ? ColumnType.Texts
        : throw new NotSupportedException($"A column cannot hold values of the type {type}.");
}

/// <summary>What the values of a column are.</summary>
internal enum ColumnType
{
    Text,
    WholeNumber,
    Number,
    TruthValue,
    Day,
    PartialDate,
    Texts,
}
