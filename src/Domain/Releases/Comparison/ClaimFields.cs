using System.Globalization;
using System.Linq.Expressions;
using System.Text.Json;
using Contested.Domain.Datasets.Reading;
using Contested.Domain.Dates;
using Contested.Domain.Releases.Rows;

namespace Contested.Domain.Releases.Comparison;

/// <summary>The fields of a claim that versions of the dataset can have with different values.</summary>
internal static class ClaimFields
{
    private static readonly IReadOnlyList<(string Name, Func<ReleasedClaim, object?> ValueOf)> All =
    [
        .. from parameter in typeof(ReleasedClaim).GetConstructors().Single(constructor => constructor.GetParameters().Length > 1).GetParameters()
           where parameter.Name is not (nameof(ReleasedClaim.Engagement) or nameof(ReleasedClaim.Slug))
           select (JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!), GetterOf(parameter.Name!)),
    ];

    /// <summary>Whether all fields are the same.</summary>
    public static bool AreSame(ReleasedClaim one, ReleasedClaim other)
    {
        foreach (var (_, valueOf) in All)
        {
            if (!IsSame(valueOf(one), valueOf(other)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The fields that differ, in their order.</summary>
    public static IReadOnlyList<FieldChange> Differences(ReleasedClaim old, ReleasedClaim @new) =>
    [
        .. from field in All
           let values = (Old: field.ValueOf(old), New: field.ValueOf(@new))
           where !IsSame(values.Old, values.New)
           select new FieldChange(field.Name, TextOf(values.Old), TextOf(values.New)),
    ];

    private static bool IsSame(object? one, object? other) =>
        one is IReadOnlyList<string> items && other is IReadOnlyList<string> others ? items.SequenceEqual(others) : Equals(one, other);

    private static string? TextOf(object? value) => value switch
    {
        null or IReadOnlyList<string> { Count: 0 } => null,
        IReadOnlyList<string> items => CellItems.Join(items),
        bool isTrue => isTrue ? "true" : "false",
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        PartialDate date => date.Text,
        Enum member => JsonNamingPolicy.SnakeCaseUpper.ConvertName(member.ToString()),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => (string)value,
    };

    private static Func<ReleasedClaim, object?> GetterOf(string property)
    {
        var claim = Expression.Parameter(typeof(ReleasedClaim));
        return Expression.Lambda<Func<ReleasedClaim, object?>>(Expression.Convert(Expression.Property(claim, property), typeof(object)), claim).Compile();
    }
}
