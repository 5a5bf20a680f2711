namespace Contested.GraphQL.EntityFrameworkCore.Queries;

/// <summary>One value that items are sorted by.</summary>
/// <param name="Name">Its path, to tell orders apart.</param>
/// <param name="Value">Gives the value of an item.</param>
/// <param name="IsDescending">Whether greater values come first. Nulls come last either way.</param>
/// <param name="IsNullable">Whether there may be nulls; they are sorted apart, which keeps the database from using an index.</param>
internal sealed record SortKey(string Name, LambdaExpression Value, bool IsDescending, bool IsNullable)
{
    public override string ToString() => $"{Name} {(IsDescending ? "DESC" : "ASC")}";
}
