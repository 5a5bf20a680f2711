using System.Linq.Expressions;

namespace Contested.GraphQL.EntityFrameworkCore.Sorting;

/// <summary>One value that items are sorted by.</summary>
/// <param name="name">Its path, to tell orders apart.</param>
/// <param name="value">Gives the value of an item.</param>
/// <param name="isDescending">Whether greater values come first. Nulls come last either way.</param>
internal sealed class SortKey(string name, LambdaExpression value, bool isDescending)
{
    public string Name { get; } = name;

    public LambdaExpression Value { get; } = value;

    public bool IsDescending { get; } = isDescending;

    public bool IsNullable { get; } = !value.ReturnType.IsValueType || Nullable.GetUnderlyingType(value.ReturnType) is not null;

    public override string ToString() => $"{Name} {(IsDescending ? "DESC" : "ASC")}";
}
