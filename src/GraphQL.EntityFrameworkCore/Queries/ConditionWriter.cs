namespace Contested.GraphQL.EntityFrameworkCore.Queries;

/// <summary>Turns a condition on an entity and the arguments of a field into SQL.</summary>
/// <remarks>
/// Each condition is true or false, never unknown, as those of <see cref="FilterReader"/> are, unless an entity of <see cref="Named"/> is not there.
/// </remarks>
/// <param name="planning">Knows the values of arguments.</param>
/// <param name="dialect">The dialect of the database.</param>
/// <param name="condition">The condition.</param>
/// <param name="arguments">The arguments.</param>
/// <param name="isCommon">Whether most entities satisfy the condition.</param>
internal sealed class ConditionWriter(
    PlanningContext planning, SqlDialect dialect, LambdaExpression condition, GivenArguments arguments, bool isCommon = false)
{
    private readonly Dictionary<ParameterExpression, SqlEntity> _entities = [];

    /// <summary>Writes the condition on an entity.</summary>
    /// <exception cref="PlanningException">The condition is of a form that is not known here.</exception>
    public SqlText Write(SqlEntity entity)
    {
        _entities[condition.Parameters[0]] = entity;
        return Write(condition.Body);
    }

    private SqlText Write(Expression expression) => expression switch
    {
        BinaryExpression { NodeType: ExpressionType.AndAlso } and => Both(Write(and.Left), () => Write(and.Right), SqlText.True, SqlText.False, SqlText.All),
        BinaryExpression { NodeType: ExpressionType.OrElse } or => Both(Write(or.Left), () => Write(or.Right), SqlText.False, SqlText.True, SqlText.Any),
        UnaryExpression { NodeType: ExpressionType.Not } not => Not(Write(not.Operand)),
        BinaryExpression comparison => Compare(comparison),
        MethodCallExpression { Method.Name: nameof(Enumerable.Contains), Object: null, Arguments: [var list, var value] } => IsIn(list, value),
        MethodCallExpression { Method.Name: nameof(Enumerable.Any), Arguments: [var list, LambdaExpression each] } => Exists(list, each),
        MemberExpression { Type: var type } when type == typeof(bool) => ArgumentOf(expression) is { } argument
            ? Truth(arguments.Of(argument) is { } given && planning.ValueOf<bool>(given))
            : Column(expression).Column,
        _ => throw Unknown(expression),
    };

    /// <summary>Two conditions, of which the first may decide alone.</summary>
    private static SqlText Both(SqlText left, Func<SqlText> right, SqlText neutral, SqlText deciding, Func<IEnumerable<SqlText>, SqlText> combine)
    {
        if (ReferenceEquals(left, deciding))
        {
            return deciding;
        }

        var other = right();
        return ReferenceEquals(left, neutral) || ReferenceEquals(other, deciding) ? other : ReferenceEquals(other, neutral) ? left : combine([left, other]);
    }

    private static SqlText Not(SqlText operand) =>
        ReferenceEquals(operand, SqlText.True) ? SqlText.False : ReferenceEquals(operand, SqlText.False) ? SqlText.True : SqlText.Not(operand);

    private static SqlText Truth(bool isTrue) => isTrue ? SqlText.True : SqlText.False;

    private SqlText Compare(BinaryExpression comparison)
    {
        if (PropertyChains.Strip(comparison.Right) is MemberExpression { Member: PropertyInfo wanted, Expression: MethodCallExpression { Arguments: [LambdaExpression which] } call }
            && call.Method.DeclaringType == typeof(Named))
        {
            var left = Column(comparison.Left).Column;
            return $"{left} {SqlExpressions.SignOf(comparison)} {NamedValue(EntityOf(comparison.Left).Scope.Inner(), wanted, which)}";
        }

        var value = ValueOf(comparison.Right);
        if (ArgumentOf(comparison.Left) is { } compared)
        {
            return (arguments.Of(compared), value, comparison.NodeType) switch
            {
                (var given, null, ExpressionType.Equal) => Truth(given is null),
                (var given, null, ExpressionType.NotEqual) => Truth(given is not null),
                _ => throw Unknown(comparison),
            };
        }

        var (column, property, isNullable) = Column(comparison.Left);
        if (value is null)
        {
            return comparison.NodeType switch
            {
                ExpressionType.Equal => isNullable ? (SqlText)$"{column} IS NULL" : SqlText.False,
                ExpressionType.NotEqual => isNullable ? (SqlText)$"{column} IS NOT NULL" : SqlText.True,
                _ => SqlText.False,
            };
        }

        var parameter = SqlValues.Parameter(value is { IsConstant: true } ? Typed(value, property) : value, property);
        var sign = SqlExpressions.SignOf(comparison);
        SqlText isMet = $"{column} {sign} {parameter}";
        return !isNullable
            ? isMet
            : comparison.NodeType is ExpressionType.NotEqual ? (SqlText)$"({column} IS NULL OR {isMet})" : (SqlText)$"({column} IS NOT NULL AND {isMet})";
    }

    // In an expression, an enum is compared as the number that stands for it.
    private static PlanValue Typed(PlanValue value, IReadOnlyProperty property) =>
        LeafTypes.Unwrap(property.ClrType) is { IsEnum: true } type && value.Evaluate(new Dictionary<string, object?>()) is int number
            ? PlanValue.Constant(Enum.ToObject(type, number))
            : value;

    private SqlText IsIn(Expression list, Expression value)
    {
        var (column, property, isNullable) = Column(value);
        if (ValueOf(list) is not { } values)
        {
            return SqlText.False;
        }

        var isIn = dialect.IsIn(column, SqlValues.List(values, property, null, dialect));
        return isNullable ? (SqlText)$"({column} IS NOT NULL AND {isIn})" : isIn;
    }

    private SqlText Exists(Expression list, LambdaExpression each)
    {
        var (entity, navigation) = SqlExpressions.Collection(PropertyChains.Strip(list), EntityOf(list));
        var items = entity.Scope.Inner();
        var source = SqlCollection.Of(navigation, items, entity.Column);
        _entities[each.Parameters[0]] = items.First;
        var itemCondition = Write(each.Body);
        if (entity.Scope.IsWholeTable && entity.Path is [] && !dialect.HasSemiJoins)
        {
            var key = entity.Column(SqlCollection.KeyOf(navigation));
            var all = SqlText.All([$"{source.OwnerKey} IS NOT NULL", source.OfType, itemCondition]);
            return $"{key} IN (SELECT {source.OwnerKey} FROM {source.Tables}{items.Joins} WHERE {all})";
        }

        return $"EXISTS (SELECT 1 FROM {source.Tables}{items.Joins} WHERE {SqlText.All([source.Link, source.OfType, itemCondition])})";
    }

    private SqlText NamedValue(SqlScope scope, PropertyInfo wanted, LambdaExpression which)
    {
        var item = scope.TypeOf(which.Parameters[0].Type);
        _entities[which.Parameters[0]] = scope.First;
        var condition = Write(which.Body);
        return $"(SELECT {scope.First.Column(item.FindProperty(wanted.Name)!)} FROM {SqlNames.Table(item)} AS {scope.First.Alias}{scope.Joins} WHERE {condition})";
    }

    private (SqlText Column, IReadOnlyProperty Property, bool IsNullable) Column(Expression chain)
    {
        var found = SqlExpressions.NullableColumn(chain, EntityOf(chain));
        return isCommon && RootOf(chain) == condition.Parameters[0] ? (dialect.Unindexed(found.Column), found.Property, found.IsNullable) : found;
    }

    private SqlEntity EntityOf(Expression chain) =>
        RootOf(chain) is { } root && _entities.TryGetValue(root, out var entity) ? entity : throw Unknown(chain);

    /// <summary>The name of the argument that an expression is; null where it is something else.</summary>
    private string? ArgumentOf(Expression expression) =>
        PropertyChains.Strip(expression) is MemberExpression { Member: PropertyInfo property, Expression: { } owner } && PropertyChains.Strip(owner) == condition.Parameters[1]
            ? ArgumentsDefinition.NameOf(property)
            : null;

    /// <summary>The value of what is not of an entity: of an argument, or of anything that is the same in every request; null where it is null.</summary>
    private PlanValue? ValueOf(Expression expression)
    {
        if (ArgumentOf(expression) is { } argument)
        {
            return arguments.Of(argument);
        }

        return RootOf(expression) is not null
            ? throw Unknown(expression)
            : SqlExpressions.Evaluate(expression) is { } value ? PlanValue.Constant(value) : null;
    }

    private static ParameterExpression? RootOf(Expression expression) => PropertyChains.Strip(expression) switch
    {
        ParameterExpression parameter => parameter,
        MemberExpression { Expression: { } owner } => RootOf(owner),
        _ => null,
    };

    private static PlanningException Unknown(Expression expression) => new($"There is no SQL for {expression}.");
}
