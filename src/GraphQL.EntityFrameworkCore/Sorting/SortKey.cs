using System.Linq.Expressions;

namespace Contested.GraphQL.EntityFrameworkCore.Sorting;

/// <summary>One value that items are sorted by.</summary>
/// <param name="name">Its path, to tell orders apart.</param>
/// <param name="value">Gives the value of an item.</param>
/// <param name="isDescending">Whether greater values come first. Nulls come last either way.</param>
/// <param name="isNullable">Whether there may be nulls; they are sorted apart, which keeps the database from using an index.</param>
internal sealed class SortKey(string name, LambdaExpression value, bool isDescending, bool isNullable)
{
    public string Name { get; } = name;

    public LambdaExpression Value { get; } = value;

    public bool IsDescending { get; } = isDescending;

    public bool IsNullable { get; } = isNullable;

    public override string ToString() => $"{Name} {(IsDescending ? "DESC" : "ASC")}";
}
