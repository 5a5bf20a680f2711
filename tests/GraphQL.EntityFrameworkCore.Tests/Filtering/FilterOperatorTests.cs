using System.Linq.Expressions;
using Contested.GraphQL.EntityFrameworkCore.Tests.Library;
using Contested.GraphQL.EntityFrameworkCore.Tests.Oracle;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Filtering;

/// <summary>What a new operation on values needs besides its definition: generated filters use it, so the oracles have to know it.</summary>
public sealed class FilterOperatorTests
{
    [Fact]
    public void Operators_Should_BeKnownToTheOracles()
    {
        var missing = FilterOperators.OnValues
            .SelectMany(known => new[] { known.Name, known.NegatedName }.SelectMany(name => Properties(known).Where(property => !IsKnown(known, name, property)).Select(_ => name)))
            .Distinct();

        missing.ShouldBeEmpty("These operations are in no oracle; add them to LeafFilter, and to FilterOracle.");
    }

    private static IEnumerable<string> Properties(FilterOperator known) =>
        new[] { nameof(Publication.Title), nameof(Publication.IsLent), nameof(Publication.Genre), nameof(Publication.Id) }
            .Where(name => known.AppliesTo(typeof(Publication).GetProperty(name)!.PropertyType));

    private static bool IsKnown(FilterOperator known, string name, string property)
    {
        var column = Expression.Property(Expression.Parameter(typeof(Publication), "item"), property);
        var operand = column.Type == typeof(string) ? "a" : Activator.CreateInstance(column.Type)!;
        try
        {
            new LeafFilter(isPostgres: false).Build(name, column, known.TakesList ? new List<object?> { operand } : operand, name);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
