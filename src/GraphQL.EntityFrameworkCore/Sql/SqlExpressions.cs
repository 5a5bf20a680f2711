using System.Linq.Expressions;
using System.Reflection;
using Contested.GraphQL.Execution.Plans;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Contested.GraphQL.EntityFrameworkCore.Sql;

/// <summary>Turns the expressions of field descriptors, such as <c>claim => claim.Kind == ClaimKind.Event</c>, into SQL.</summary>
internal static class SqlExpressions
{
    /// <summary>The column that a chain of properties leads to.</summary>
    /// <param name="chain">The chain, from a parameter on.</param>
    /// <param name="first">What the parameter stands for.</param>
    /// <exception cref="PlanningException">The chain does not lead to a column.</exception>
    public static (SqlText Column, IReadOnlyProperty Property) Column(Expression chain, SqlEntity first)
    {
        var (entity, member) = Resolve(Strip(chain), first);
        return member is IReadOnlyProperty property
            ? (entity.Column(property), property)
            : throw new PlanningException($"{chain} is not a column.");
    }

    /// <summary>A column, or the year of one, as in <c>book => book.PublishedOn.Year</c>.</summary>
    /// <exception cref="PlanningException">The expression is of another form.</exception>
    public static SqlText Value(Expression value, SqlEntity first, SqlDialect dialect) =>
        DayOfYear(value) is { } day ? dialect.Year(Column(day, first).Column) : Column(value, first).Column;

    /// <summary>Gives the day whose year an expression is; null where it is something else.</summary>
    public static Expression? DayOfYear(Expression value) =>
        Strip(value) is MemberExpression { Member.Name: nameof(DateOnly.Year), Expression: { } day } && day.Type == typeof(DateOnly) ? Strip(day) : null;

    /// <summary>The condition of a predicate.</summary>
    /// <param name="condition">The body of the predicate.</param>
    /// <param name="first">What its parameter stands for.</param>
    /// <exception cref="PlanningException">The predicate is of a form that is not known here.</exception>
    public static SqlText Condition(Expression condition, SqlEntity first) => condition switch
    {
        BinaryExpression { NodeType: ExpressionType.AndAlso } and => $"({Condition(and.Left, first)} AND {Condition(and.Right, first)})",
        BinaryExpression { NodeType: ExpressionType.OrElse } or => $"({Condition(or.Left, first)} OR {Condition(or.Right, first)})",
        UnaryExpression { NodeType: ExpressionType.Not } not => SqlText.Not(Condition(not.Operand, first)),
        BinaryExpression comparison => Compare(comparison, first),
        MemberExpression { Type: var type } member when type == typeof(bool) => Column(member, first).Column,
        _ => throw new PlanningException($"There is no SQL for {condition}."),
    };

    private static SqlText Compare(BinaryExpression comparison, SqlEntity first)
    {
        var (column, property) = Column(comparison.Left, first);
        var value = Evaluate(comparison.Right);
        if (value is null)
        {
            return comparison.NodeType switch
            {
                ExpressionType.Equal => $"{column} IS NULL",
                ExpressionType.NotEqual => $"{column} IS NOT NULL",
                _ => SqlText.False,
            };
        }

        var type = LeafTypes.Unwrap(property.ClrType);
        var parameter = SqlValues.Parameter(PlanValue.Constant(type.IsEnum ? Enum.ToObject(type, value) : value), property);
        var sign = comparison.NodeType switch
        {
            ExpressionType.Equal => "=",
            ExpressionType.NotEqual => "<>",
            ExpressionType.GreaterThan => ">",
            ExpressionType.GreaterThanOrEqual => ">=",
            ExpressionType.LessThan => "<",
            ExpressionType.LessThanOrEqual => "<=",
            _ => throw new PlanningException($"There is no SQL for {comparison}."),
        };
        SqlText compared = $"{column} {sign} {parameter}";
        return !property.IsNullable
            ? compared
            : comparison.NodeType is ExpressionType.NotEqual ? (SqlText)$"({column} IS NULL OR {compared})" : (SqlText)$"({column} IS NOT NULL AND {compared})";
    }

    private static (SqlEntity Entity, object Member) Resolve(Expression chain, SqlEntity first)
    {
        if (chain is ParameterExpression)
        {
            return (first, first);
        }

        if (chain is not MemberExpression { Member: PropertyInfo property, Expression: { } owner })
        {
            throw new PlanningException($"{chain} is not a chain of properties.");
        }

        var (entity, member) = Resolve(Strip(owner), first);
        ITypeBase type = member switch
        {
            IComplexProperty complex => complex.ComplexType,
            INavigation navigation => navigation.TargetEntityType,
            _ => entity.Scope.TypeOf(Strip(owner).Type),
        };
        return type.FindProperty(property.Name) is { } column
            ? (entity, column)
            : type.FindComplexProperty(property.Name) is { } value
                ? (entity, value)
                : (type as IEntityType)?.FindNavigation(property.Name) is { IsCollection: false } reference
                    ? (entity.Follow(reference), reference)
                    : throw new PlanningException($"{chain} leads to no column.");
    }

    private static Expression Strip(Expression expression) => expression switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert } conversion => Strip(conversion.Operand),
        MemberExpression { Member.Name: nameof(Nullable<>.Value), Expression: { } nullable } when Nullable.GetUnderlyingType(nullable.Type) is not null => Strip(nullable),
        _ => expression,
    };

    private static object? Evaluate(Expression expression) => Strip(expression) switch
    {
        ConstantExpression constant => constant.Value,
        var other => Expression.Lambda<Func<object?>>(Expression.Convert(other, typeof(object))).Compile()(),
    };
}
