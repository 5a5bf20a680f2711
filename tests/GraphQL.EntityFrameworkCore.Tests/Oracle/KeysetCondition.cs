using System.Linq.Expressions;
using System.Reflection;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Oracle;

/// <summary>Gives the condition that an item stands behind, or ahead of, a place in an order.</summary>
internal static class KeysetCondition
{
    private static readonly MethodInfo CompareStrings = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;

    /// <summary>Builds the condition.</summary>
    /// <param name="keys">The order.</param>
    /// <param name="place">The values of the keys at the place.</param>
    /// <param name="isAhead">Whether the items ahead of the place are meant, not those behind it.</param>
    public static LambdaExpression Build(IReadOnlyList<SortKey> keys, IReadOnlyList<object?> place, bool isAhead)
    {
        var item = keys[^1].Value.Parameters[0];
        Expression? condition = null;
        for (var index = keys.Count - 1; index >= 0; index--)
        {
            var value = ParameterReplacement.Inline(keys[index].Value, item);
            var beyond = Beyond(value, keys[index], place[index], isAhead);
            condition = condition is null
                ? beyond
                : Expression.OrElse(beyond, Expression.AndAlso(Equal(value, place[index]), condition));
        }

        return Expression.Lambda(condition!, item);
    }

    private static Expression Beyond(Expression value, SortKey key, object? place, bool isAhead)
    {
        if (place is null)
        {
            return isAhead ? Expression.Not(IsNull(value)) : Expression.Constant(false);
        }

        var compared = Compare(value, place, isGreater: isAhead == key.IsDescending);
        return isAhead || !key.IsNullable ? compared : Expression.OrElse(compared, IsNull(value));
    }

    private static Expression Compare(Expression value, object place, bool isGreater)
    {
        var comparison = isGreater ? ExpressionType.GreaterThan : ExpressionType.LessThan;
        var type = LeafTypes.Unwrap(value.Type);
        return type switch
        {
            _ when type == typeof(string) =>
                Expression.MakeBinary(comparison, Expression.Call(CompareStrings, value, QueryParameter.Of(place, type)), Expression.Constant(0)),
            _ when type == typeof(bool) => CompareBoolean(value, (bool)place, isGreater),
            { IsEnum: true } => Expression.MakeBinary(comparison, Expression.Convert(value, typeof(int?)), QueryParameter.Of((int)place, typeof(int?))),
            _ => Expression.MakeBinary(comparison, value, QueryParameter.Of(place, value.Type)),
        };
    }

    // There is no comparison of booleans in expressions; only true is greater than false, and only false less than true.
    private static Expression CompareBoolean(Expression value, bool place, bool isGreater) =>
        place == isGreater
            ? Expression.Constant(false)
            : Expression.Equal(value, Expression.Convert(Expression.Constant(isGreater), value.Type));

    private static Expression Equal(Expression value, object? place) =>
        place is null ? IsNull(value) : Expression.Equal(value, QueryParameter.Of(place, value.Type));

    private static Expression IsNull(Expression value) =>
        value.Type.IsValueType && Nullable.GetUnderlyingType(value.Type) is null
            ? Expression.Constant(false)
            : Expression.Equal(value, Expression.Constant(null, value.Type));
}
