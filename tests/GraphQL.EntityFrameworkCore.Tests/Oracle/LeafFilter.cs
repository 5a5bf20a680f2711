using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Oracle;

/// <summary>
/// Turns operations on columns into conditions. Each condition is either true or false, never unknown, so that negations are
/// exact complements: what has no value satisfies every negated operation.
/// </summary>
internal sealed class LeafFilter(bool isPostgres)
{
    private static readonly MethodInfo Collate = typeof(RelationalDbFunctionsExtensions)
        .GetMethod(nameof(RelationalDbFunctionsExtensions.Collate))!
        .MakeGenericMethod(typeof(string));

    private static readonly MethodInfo ToLower = typeof(string).GetMethod(nameof(string.ToLower), Type.EmptyTypes)!;
    private static readonly MethodInfo Replace = typeof(string).GetMethod(nameof(string.Replace), [typeof(string), typeof(string)])!;
    private static readonly MethodInfo StringContains = typeof(string).GetMethod(nameof(string.Contains), [typeof(string)])!;
    private static readonly MethodInfo StringStartsWith = typeof(string).GetMethod(nameof(string.StartsWith), [typeof(string)])!;
    private static readonly MethodInfo StringEndsWith = typeof(string).GetMethod(nameof(string.EndsWith), [typeof(string)])!;

    public Expression Build(string operation, Expression column, object? value, string path) => operation switch
    {
        "eq" => Equal(column, value),
        "neq" => Expression.Not(Equal(column, value)),
        "in" => OneOf(column, value, path),
        "nin" => Expression.Not(OneOf(column, value, path)),
        "contains" => Text(StringContains, column, value, path),
        "ncontains" => Expression.Not(Text(StringContains, column, value, path)),
        "startsWith" => Text(StringStartsWith, column, value, path),
        "nstartsWith" => Expression.Not(Text(StringStartsWith, column, value, path)),
        "endsWith" => Text(StringEndsWith, column, value, path),
        "nendsWith" => Expression.Not(Text(StringEndsWith, column, value, path)),
        "gt" => Compare(ExpressionType.GreaterThan, column, value, path),
        "ngt" => Expression.Not(Compare(ExpressionType.GreaterThan, column, value, path)),
        "gte" => Compare(ExpressionType.GreaterThanOrEqual, column, value, path),
        "ngte" => Expression.Not(Compare(ExpressionType.GreaterThanOrEqual, column, value, path)),
        "lt" => Compare(ExpressionType.LessThan, column, value, path),
        "nlt" => Expression.Not(Compare(ExpressionType.LessThan, column, value, path)),
        "lte" => Compare(ExpressionType.LessThanOrEqual, column, value, path),
        "nlte" => Expression.Not(Compare(ExpressionType.LessThanOrEqual, column, value, path)),
        _ => throw new ArgumentException($"There is no filter operation \"{operation}\".", nameof(operation)),
    };

    /// <summary>Gives the expression that folds a column in the database.</summary>
    public Expression Fold(Expression column)
    {
        if (!isPostgres)
        {
            return Expression.Call(column, ToLower);
        }

        var collated = Expression.Call(Collate, Expression.Constant(EF.Functions), column, Expression.Constant("und-x-icu"));
        return TextFolding.Replacements.Aggregate(
            (Expression)Expression.Call(collated, ToLower),
            (folded, pair) => Expression.Call(folded, Replace, Expression.Constant(pair.From), Expression.Constant(pair.To)));
    }

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
            Expression.Call(Fold(column), method, text));
    }

    private static Expression Compare(ExpressionType comparison, Expression column, object? value, string path)
    {
        var compared = Expression.MakeBinary(comparison, column, QueryParameter.Of(Require(value, path), column.Type));
        return IsNullable(column) ? Expression.AndAlso(Expression.Not(IsNull(column)), compared) : compared;
    }

    private static object Require(object? value, string path) => value ?? throw new GraphQLException(
        $"The filter \"{path}\" is null, but the operation needs a value; use \"eq: null\" to find items without one.",
        ErrorCodes.BadUserInput);

    private static bool IsNullable(Expression column) => !column.Type.IsValueType || Nullable.GetUnderlyingType(column.Type) is not null;

    private static Expression IsNull(Expression column) =>
        IsNullable(column) ? Expression.Equal(column, Expression.Constant(null, column.Type)) : Expression.Constant(false);

    private static Expression NonNull(Expression column) =>
        Nullable.GetUnderlyingType(column.Type) is null ? column : Expression.Property(column, nameof(Nullable<>.Value));
}
