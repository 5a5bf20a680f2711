namespace Contested.GraphQL.EntityFrameworkCore.Bindings;

/// <summary>Chains of properties in the expressions of descriptors, such as <c>claim => claim.Quantity!.Low</c>.</summary>
internal static class PropertyChains
{
    /// <summary>Gives an expression without its conversions, and without the <c>Value</c> of a nullable.</summary>
    public static Expression Strip(Expression expression) => expression switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert } conversion => Strip(conversion.Operand),
        MemberExpression { Member.Name: nameof(Nullable<>.Value), Expression: { } nullable } when Nullable.GetUnderlyingType(nullable.Type) is not null => Strip(nullable),
        _ => expression,
    };

    /// <summary>Gives the day whose year an expression is; null where it is something else.</summary>
    public static Expression? DayOfYear(Expression value) =>
        Strip(value) is MemberExpression { Member.Name: nameof(DateOnly.Year), Expression: { } day } && day.Type == typeof(DateOnly) ? Strip(day) : null;
}
