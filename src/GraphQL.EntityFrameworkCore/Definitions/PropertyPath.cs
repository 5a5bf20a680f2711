namespace Contested.GraphQL.EntityFrameworkCore.Definitions;

/// <summary>The properties that an expression of a descriptor goes through.</summary>
internal static class PropertyPath
{
    /// <summary>Gives the properties of a chain, such as <c>claim => claim.Quantity!.Low</c>.</summary>
    /// <exception cref="ArgumentException">It is not a chain of properties.</exception>
    public static IReadOnlyList<PropertyInfo> Of(LambdaExpression property) =>
        Find(property.Body, throughLists: false) is { Count: > 0 } path
            ? path
            : throw new ArgumentException($"A path of properties is needed, such as x => x.Author.Name; it was given {property}.");

    /// <summary>Gives the properties of a chain that may go through lists, such as <c>claim => claim.Citations.Select(citation => citation.Reference)</c>.</summary>
    /// <exception cref="ArgumentException">It is not such a chain.</exception>
    public static IReadOnlyList<PropertyInfo> ThroughLists(LambdaExpression property) =>
        Find(property.Body, throughLists: true) is { Count: > 0 } path
            ? path
            : throw new ArgumentException($"A path of properties is needed, such as x => x.Books.Select(book => book.Author); it was given {property}.");

    private static List<PropertyInfo>? Find(Expression expression, bool throughLists) => expression switch
    {
        ParameterExpression => [],
        UnaryExpression { NodeType: ExpressionType.Convert } conversion when throughLists => Find(conversion.Operand, throughLists),
        MemberExpression { Member: PropertyInfo member, Expression: { } owner } => Find(owner, throughLists) is { } path ? [.. path, member] : null,
        MethodCallExpression { Method.Name: nameof(Enumerable.Select) or nameof(Enumerable.SelectMany), Arguments: [var list, LambdaExpression { Parameters.Count: 1 } each] }
            when throughLists => Find(list, throughLists) is { } path && Find(each.Body, throughLists) is { } rest ? [.. path, .. rest] : null,
        _ => null,
    };
}
