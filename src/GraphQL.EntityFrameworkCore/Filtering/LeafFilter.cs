using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using Contested.GraphQL.EntityFrameworkCore.Text;
using Microsoft.EntityFrameworkCore;
using static Contested.GraphQL.EntityFrameworkCore.Filtering.FilterOperations;

namespace Contested.GraphQL.EntityFrameworkCore.Filtering;

/// <summary>
/// Turns operations on columns into conditions. Each condition is either true or false, never unknown, so that negations are
/// exact complements: what has no value satisfies every negated operation.
/// </summary>
internal sealed class LeafFilter(bool isPostgres)
{
    private static readonly MethodInfo StringContains = typeof(string).GetMethod(nameof(string.Contains), [typeof(string)])!;
    private static readonly MethodInfo StringStartsWith = typeof(string).GetMethod(nameof(string.StartsWith), [typeof(string)])!;
    private static readonly MethodInfo StringEndsWith = typeof(string).GetMethod(nameof(string.EndsWith), [typeof(string)])!;

    public Expression Build(string operation, Expression column, object? value, string path) => operation switch
    {
        EqualTo => Equal(column, value),
        NotEqualTo => Expression.Not(Equal(column, value)),
        In => OneOf(column, value, path),
        NotIn => Expression.Not(OneOf(column, value, path)),
        Contains => Text(StringContains, column, value, path),
        NotContains => Expression.Not(Text(StringContains, column, value, path)),
        StartsWith => Text(StringStartsWith, column, value, path),
        NotStartsWith => Expression.Not(Text(StringStartsWith, column, value, path)),
        EndsWith => Text(StringEndsWith, column, value, path),
        NotEndsWith => Expression.Not(Text(StringEndsWith, column, value, path)),
        GreaterThan => Compare(ExpressionType.GreaterThan, column, value, path),
        NotGreaterThan => Expression.Not(Compare(ExpressionType.GreaterThan, column, value, path)),
        GreaterThanOrEqual => Compare(ExpressionType.GreaterThanOrEqual, column, value, path),
        NotGreaterThanOrEqual => Expression.Not(Compare(ExpressionType.GreaterThanOrEqual, column, value, path)),
        LowerThan => Compare(ExpressionType.LessThan, column, value, path),
        NotLowerThan => Expression.Not(Compare(ExpressionType.LessThan, column, value, path)),
        LowerThanOrEqual => Compare(ExpressionType.LessThanOrEqual, column, value, path),
        NotLowerThanOrEqual => Expression.Not(Compare(ExpressionType.LessThanOrEqual, column, value, path)),
        _ => throw new ArgumentException($"There is no filter operation \"{operation}\".", nameof(operation)),
    };

    private static Expression Equal(Expression column, object? value)
    {
        if (value is null)
        {
            return IsNull(column);
        }

        var equal = Expression.Equal(column, QueryParameter.Of(value, column.Type));
        return IsNullable(column) ? Expression.AndAlso(Expression.Not(IsNull(column)), equal) : equal;
    }

    private static Expression OneOf(Expression column, object? value, string path)
    {
        var given = ((IEnumerable)Require(value, path)).Cast<object?>().ToList();
        var type = LeafTypes.Unwrap(column.Type);
        var values = Array.CreateInstance(type, given.Count(item => item is not null));
        var index = 0;
        foreach (var item in given.Where(item => item is not null))
        {
            values.SetValue(item, index++);
        }

        var parameter = Expression.Call(typeof(EF), nameof(EF.Parameter), [values.GetType()], QueryParameter.Of(values, values.GetType()));
        var contains = Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [type], parameter, NonNull(column));
        var isOneOf = IsNullable(column) ? Expression.AndAlso(Expression.Not(IsNull(column)), contains) : (Expression)contains;
        return index < given.Count ? Expression.OrElse(IsNull(column), isOneOf) : isOneOf;
    }

    private Expression Text(MethodInfo method, Expression column, object? value, string path)
    {
        var text = QueryParameter.Of(TextFolding.Fold((string)Require(value, path)), typeof(string));
        return Expression.AndAlso(
            Expression.Not(IsNull(column)),
            Expression.Call(TextFolding.Fold(column, isPostgres), method, text));
    }

    private static Expression Compare(ExpressionType comparison, Expression column, object? value, string path)
    {
        var compared = Expression.MakeBinary(comparison, column, QueryParameter.Of(Require(value, path), column.Type));
        return IsNullable(column) ? Expression.AndAlso(Expression.Not(IsNull(column)), compared) : compared;
    }

    private static object Require(object? value, string path) => value ?? throw new GraphQLException(
        $"The filter \"{path}\" is null, but the operation needs a value; use \"eq: null\" to find what has none.",
        ErrorCodes.BadUserInput);

    private static bool IsNullable(Expression column) => !column.Type.IsValueType || Nullable.GetUnderlyingType(column.Type) is not null;

    private static Expression IsNull(Expression column) =>
        IsNullable(column) ? Expression.Equal(column, Expression.Constant(null, column.Type)) : Expression.Constant(false);

    private static Expression NonNull(Expression column) =>
        Nullable.GetUnderlyingType(column.Type) is null ? column : Expression.Property(column, nameof(Nullable<>.Value));
}
