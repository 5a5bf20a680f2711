namespace Contested.GraphQL.EntityFrameworkCore.Queries;

/// <summary>Turns the expressions of field descriptors, such as <c>claim => claim.Kind == ClaimKind.Event</c>, into SQL.</summary>
internal static class SqlExpressions
{
    /// <summary>The column that a chain of properties leads to.</summary>
    /// <param name="chain">The chain, from a parameter on.</param>
    /// <param name="first">What the parameter stands for.</param>
    /// <exception cref="PlanningException">The chain does not lead to a column.</exception>
    public static (SqlText Column, IReadOnlyProperty Property) Column(Expression chain, SqlEntity first)
    {
        var (entity, member) = Resolve(PropertyChains.Strip(chain), first);
        return member is IReadOnlyProperty property
            ? (entity.Column(property), property)
            : throw new PlanningException($"{chain} is not a column.");
    }

    /// <summary>A column, or the year of one, as in <c>book => book.PublishedOn.Year</c>.</summary>
    /// <exception cref="PlanningException">The expression is of another form.</exception>
    public static SqlText Value(Expression value, SqlEntity first, SqlDialect dialect) =>
        PropertyChains.DayOfYear(value) is { } day ? dialect.Year(Column(day, first).Column) : Column(value, first).Column;

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

    /// <summary>The column that a chain of properties leads to, and whether it may have no value, by itself or on the way.</summary>
    /// <exception cref="PlanningException">The chain does not lead to a column.</exception>
    public static (SqlText Column, IReadOnlyProperty Property, bool IsNullable) NullableColumn(Expression chain, SqlEntity first)
    {
        var (entity, member) = Resolve(PropertyChains.Strip(chain), first);
        return member is IReadOnlyProperty property
            ? (entity.Column(property), property, entity.IsNullable(property) || property.DeclaringType is IReadOnlyComplexType)
            : throw new PlanningException($"{chain} is not a column.");
    }

    /// <summary>The collection that a chain of properties leads to, and the entity that has it.</summary>
    /// <exception cref="PlanningException">The chain does not lead to a collection.</exception>
    public static (SqlEntity Entity, INavigationBase Collection) Collection(Expression chain, SqlEntity first)
    {
        if (chain is MemberExpression { Member: PropertyInfo property, Expression: { } owner })
        {
            var (entity, member) = Resolve(PropertyChains.Strip(owner), first);
            var type = member is INavigation reference ? reference.TargetEntityType : entity.Scope.TypeOf(PropertyChains.Strip(owner).Type);
            if (((INavigationBase?)type.FindNavigation(property.Name) ?? type.FindSkipNavigation(property.Name)) is { IsCollection: true } collection)
            {
                return (entity, collection);
            }
        }

        throw new PlanningException($"{chain} is not a list of entities.");
    }

    /// <summary>The sign of a comparison.</summary>
    /// <exception cref="PlanningException">It is another operation.</exception>
    public static string SignOf(BinaryExpression comparison) => comparison.NodeType switch
    {
        ExpressionType.Equal => "=",
        ExpressionType.NotEqual => "<>",
        ExpressionType.GreaterThan => ">",
        ExpressionType.GreaterThanOrEqual => ">=",
        ExpressionType.LessThan => "<",
        ExpressionType.LessThanOrEqual => "<=",
        _ => throw new PlanningException($"There is no SQL for {comparison}."),
    };

    /// <summary>The value of an expression without parameters.</summary>
    public static object? Evaluate(Expression expression) => PropertyChains.Strip(expression) switch
    {
        ConstantExpression constant => constant.Value,
        var other => Expression.Lambda<Func<object?>>(Expression.Convert(other, typeof(object))).Compile()(),
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
        SqlText compared = $"{column} {SignOf(comparison)} {parameter}";
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

        var (entity, member) = Resolve(PropertyChains.Strip(owner), first);
        ITypeBase type = member switch
        {
            IComplexProperty complex => complex.ComplexType,
            // A conversion, as in ((Unit)claim.Claimant).Belligerent, leads to what only a subclass has.
            INavigation navigation when navigation.TargetEntityType.ClrType == owner.Type || !navigation.TargetEntityType.ClrType.IsAssignableFrom(owner.Type) =>
                navigation.TargetEntityType,
            INavigation => entity.Scope.TypeOf(owner.Type),
            _ => entity.Scope.TypeOf(PropertyChains.Strip(owner).Type),
        };
        return type.FindProperty(property.Name) is { } column
            ? (entity, column)
            : type.FindComplexProperty(property.Name) is { } value
                ? (entity, value)
                : (type as IEntityType)?.FindNavigation(property.Name) is { IsCollection: false } reference
                    ? (entity.Follow(reference), reference)
                    : throw new PlanningException($"{chain} leads to no column.");
    }
}
