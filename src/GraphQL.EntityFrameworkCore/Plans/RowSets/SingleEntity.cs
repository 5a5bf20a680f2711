namespace Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;

/// <summary>The rows of fields of the root with one entity.</summary>
internal static class SingleEntity
{
    /// <summary>Gives the entity whose property equals the argument of that name; without a property, the only entity.</summary>
    /// <exception cref="GraphQLException">The argument is longer than allowed.</exception>
    public static RootEntity Of(SingleFieldDescriptor field, SchemaModel schema, PlanningContext planning, Func<string, PlanValue?> argument)
    {
        var item = schema.EntityOf(field.ItemType);
        if (field.Key is not { } key)
        {
            return new RootEntity(item, _ => SqlText.Empty);
        }

        var property = item.FindProperty(key.Name)!;
        var name = Naming.ToCamelCase(key.Name);
        var given = argument(name)!;
        planning.Check(given, new TextLengthRule(name, schema.Options.MaxTextLength));
        var parameter = SqlValues.Parameter(new StorableOrNone(given), property);
        return new RootEntity(item, entity => $"{entity.Column(property)} = {parameter}");
    }
}

/// <summary>The number of all entities of a class.</summary>
internal static class EntityCount
{
    /// <summary>Adds the statement.</summary>
    /// <returns>The index of the row set.</returns>
    public static int Add(CountSource source, SchemaModel schema, PlanBuilder plan)
    {
        var item = schema.EntityOf(source.ItemType);
        var scope = plan.OpenScope();
        var condition = SqlText.All(
            [SqlScope.OfType(scope.First, item), source.Predicate is { } predicate ? SqlExpressions.Condition(predicate.Body, scope.First) : SqlText.Empty]);
        SqlText statement = $"SELECT CAST(COUNT(*) AS INTEGER) FROM {SqlNames.Table(item)} AS {scope.First.Alias}{scope.Joins} WHERE {condition}";
        return plan.Add(statement, [IntColumn.Instance], null);
    }
}

/// <summary>The entities of nodes.</summary>
internal static class NodeEntity
{
    /// <summary>Gives the entity of a type of nodes, and the property behind its global identifier.</summary>
    public static (IEntityType Item, IProperty Key) Of(ComplexTypeDefinition definition, SchemaModel schema)
    {
        var item = schema.EntityOf(definition.ClrType);
        return (item, item.FindProperty(((MemberExpression)definition.NodeKey!.Body).Member.Name)!);
    }
}
